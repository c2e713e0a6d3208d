/** Tells stories: what the article says about each player's future, and on whose word. */
import type { Knowledge } from '../../knowledge/types';
import type { Options } from '../types/analysis';
import type { Article } from '../types/article';
import type { AttributedClaim, Attribution } from '../types/attribution';
import type { Move } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Story } from '../types/story';
import { storyClubs } from './clubs';
import { type Group, groupClaims } from './group';
import { joinVague } from './joined';
import { electLead, type Lead } from './lead';
import { storyLines } from './lines';
import { isCited, isOpen, OPENING_BLOCKS } from './order';
import { countOrigins, namedSources } from './origins';
import { sidesOf } from './sides';

/** Another sentence says of the lead's own deal, as far as it has got, that it is a loan, and none that it is for good. */
function isLoan(group: Group, lead: Lead, article: Article): boolean {
  const same = group.claims.filter(
    ({ stage, to }) =>
      stage === lead.claim.stage && (to.length === 0 || to.some((club) => lead.claim.to.includes(club))),
  );
  const forGood = same.some(({ start, end }) => /\bpermanent/i.test(article.text.slice(start, end)));
  return !forGood && same.some(({ move }) => move === 'loan');
}

/** A destination anywhere in the story makes a plain exit a join. */
function moveOf(group: Group, lead: Lead, to: readonly number[], article: Article): Move {
  if (group.renewal) return 'renewal';
  const { move } = lead.claim;
  if (move === 'join' && isLoan(group, lead, article)) return 'loan';
  return move === 'exit' && to.length > 0 ? 'join' : move;
}

/** Claims that say the same as the lead does: a denial is no further name for what it denies. */
function besideLead(claims: readonly AttributedClaim[], lead: Lead): readonly AttributedClaim[] {
  return claims.filter((claim) => isOpen(claim) === isOpen(lead.claim));
}

/**
 * The claims without words on record that look back on a move which the opening tells as done: "we tried to sign him last
 * season".
 */
function speaking(claims: readonly AttributedClaim[], sentences: readonly Sentence[]): readonly AttributedClaim[] {
  const done = claims.some(
    ({ stage, sentence }) => stage === 'done' && (sentences[sentence]?.block ?? OPENING_BLOCKS + 1) <= OPENING_BLOCKS,
  );
  return done ? claims.filter((claim) => claim.stage === 'done' || claim.class !== 'on-record') : claims;
}

function isMark(claims: readonly AttributedClaim[], sentences: readonly Sentence[]): boolean {
  const places = new Set(claims.map((claim) => claim.sentence));
  const headline = claims.some((claim) => sentences[claim.sentence]?.blockKind === 'headline');
  return places.size === 1 && !headline && !claims.some(isCited);
}

/** Sentences that a name in the headline is worth: two where it is the only one, one where it is the first. */
function headlined(player: number, { bySentence }: Mentions): number {
  const named = new Set((bySentence[0] ?? []).flatMap((one) => (one.kind === 'player' ? one.player : [])));
  if (!named.has(player)) return 0;
  return named.size === 1 ? 2 : [...named][0] === player ? 1 : 0.5;
}

/** Most sentences first, whom the headline names before others; then the first on the page, as the groups come. */
function mainFirst(groups: readonly Group[], mentions: Mentions, sentences: readonly Sentence[]): readonly Group[] {
  const signed = ({ renewal, claims }: Group) =>
    renewal && claims.some(({ stage, sentence }) => stage === 'done' && (sentences[sentence]?.block ?? 9) < 2);
  const size = (group: Group): number =>
    new Set(group.claims.map((claim) => claim.sentence)).size +
    headlined(group.player, mentions) +
    (signed(group) ? 3 : 0);
  return [...groups].sort((a, b) => size(b) - size(a));
}

/** Groups claims into stories, the main one first, and elects lead claim and lead source. Cautions come later. */
export function tellStories(
  article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  attribution: Attribution,
  knowledge: Knowledge,
  _options: Options,
): readonly Story[] {
  return mainFirst(groupClaims(attribution.claims), mentions, sentences).flatMap((group, index) => {
    const { claims } = group;
    const lead = electLead(speaking(claims, sentences));
    if (lead === null) return [];
    const { from, to } = storyClubs({ player: group.player, sentences, mentions, claims, lead });
    const beside = besideLead(claims, lead);
    const parts = { from, to, buyers: lead.claim.to };
    return [
      {
        index,
        player: group.player,
        from,
        to,
        move: moveOf(group, lead, to, article),
        stage: lead.claim.stage,
        lines: storyLines(claims),
        claims: claims.map((claim) => claim.index),
        lead: { claim: lead.claim.index, source: lead.source },
        class: lead.claim.class,
        joined: [...joinVague(claims, knowledge).keys()].map((claim) => claim.index),
        names: namedSources(beside).length,
        origins: countOrigins(beside, knowledge),
        sides: sidesOf(claims, attribution.notes, { parts, mentions, knowledge }),
        cautions: [],
        mark: isMark(claims, sentences),
      },
    ];
  });
}
