/** Tells stories: what the article says about each player's future, and on whose word. */
import type { Knowledge } from '../../knowledge/types';
import type { Article, AttributedClaim, Attribution, Mentions, Move, Options, Sentence, Story } from '../types';
import { type Group, groupClaims } from './group';
import { joinVague } from './joined';
import { electLead, type Lead } from './lead';
import { storyLines } from './lines';
import { isCited, isOpen, unique } from './order';
import { countOrigins, namedSources } from './origins';
import { sidesOf } from './sides';

/** A destination anywhere in the story makes a plain exit a join; a loan, told by the lead, stays one. */
function moveOf(group: Group, lead: Lead, to: readonly number[]): Move {
  if (group.renewal) return 'renewal';
  return lead.claim.move === 'exit' && to.length > 0 ? 'join' : lead.claim.move;
}

/** Destinations that are open, those of the lead claim first; all of them where everything is off. */
function destinations(claims: readonly AttributedClaim[], lead: Lead): readonly number[] {
  const open = claims.filter(isOpen);
  return unique([...lead.claim.to, ...(open.length > 0 ? open : claims).flatMap((claim) => claim.to)]);
}

/** Where he comes from and may go. A club on both ends is where he plays, if the page says so, else where he may go. */
function clubs(claims: readonly AttributedClaim[], lead: Lead, home: number | undefined) {
  const from = unique([...lead.claim.from, ...claims.flatMap((claim) => claim.from)]);
  const to = destinations(claims, lead);
  return { from: from.filter((club) => club === home || !to.includes(club)), to: to.filter((club) => club !== home) };
}

/** Claims that say the same as the lead does: a denial is no further name for what it denies. */
function besideLead(claims: readonly AttributedClaim[], lead: Lead): readonly AttributedClaim[] {
  return claims.filter((claim) => isOpen(claim) === isOpen(lead.claim));
}

function isMark(claims: readonly AttributedClaim[], sentences: readonly Sentence[]): boolean {
  const places = new Set(claims.map((claim) => claim.sentence));
  const headline = claims.some((claim) => sentences[claim.sentence]?.blockKind === 'headline');
  return places.size === 1 && !headline && !claims.some(isCited);
}

/** Most sentences first; then the one that the headline tells; then the first on the page. */
function mainFirst(groups: readonly Group[]): readonly Group[] {
  const size = (group: Group): number => new Set(group.claims.map((claim) => claim.sentence)).size;
  return [...groups].sort(
    (a, b) => size(b) - size(a) || (a.claims[0]?.start ?? 0) - (b.claims[0]?.start ?? 0) || a.player - b.player,
  );
}

/** Groups claims into stories, the main one first, and elects lead claim and lead source. Cautions come later. */
export function tellStories(
  _article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  attribution: Attribution,
  knowledge: Knowledge,
  _options: Options,
): readonly Story[] {
  return mainFirst(groupClaims(attribution.claims)).flatMap((group, index) => {
    const { claims } = group;
    const lead = electLead(claims);
    if (lead === null) return [];
    const { from, to } = clubs(claims, lead, mentions.players[group.player]?.club?.value);
    const speaking = besideLead(claims, lead);
    const parts = { from, to, buyers: lead.claim.to };
    return [
      {
        index,
        player: group.player,
        from,
        to,
        move: moveOf(group, lead, to),
        stage: lead.claim.stage,
        lines: storyLines(claims),
        claims: claims.map((claim) => claim.index),
        lead: { claim: lead.claim.index, source: lead.source },
        class: lead.claim.class,
        joined: [...joinVague(claims, knowledge).keys()].map((claim) => claim.index),
        names: namedSources(speaking).length,
        origins: countOrigins(speaking, knowledge),
        sides: sidesOf(claims, attribution.notes, { parts, mentions, knowledge }),
        cautions: [],
        mark: isMark(claims, sentences),
      },
    ];
  });
}
