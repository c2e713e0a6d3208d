import { bidKind } from '../../languages/en/bid-kind';
import { TO_PLACE } from '../../languages/en/refusal-words';
import { isOpen, stageRank } from '../stories/order';
import { sourceKey } from '../stories/origins';
import type { AttributedClaim, Source } from '../types/attribution';
import { plainRefusal } from './refusal';
import { type Case, type Finding, type Rule, spanOf, wordsOf } from './rule';
import { voiceIn } from './voice';

/** Players, agents and relatives speak for themselves. */
const SPEAKS_FOR_CLUB: ReadonlySet<string> = new Set(['manager', 'director', 'chairman', 'owner']);

/** The speaker or club before the outlet that prints it; of a chain of reports the one at its end. */
function denier(claim: AttributedClaim): Source | undefined {
  const named = claim.sources.filter((source) => source.kind !== 'unnamed' && source.kind !== 'page');
  const speaks = named.find((source) => source.kind === 'person' || source.kind === 'club');
  return speaks ?? named.findLast((source) => source.via !== null) ?? named[0];
}

/** "Not for sale" denies every destination; "will not join X" only a lead that goes to X, or a story that goes to no other. */
function concerns(claim: AttributedClaim, { lead, story }: Case): boolean {
  const wanted = lead.to.length > 0 ? lead.to : story.to;
  return claim.to.length === 0 || wanted.length === 0 || claim.to.some((club) => wanted.includes(club));
}

/** "A return to Europe" is ruled out, and the lead tells of a club of another country. */
function isElsewhere(claim: AttributedClaim, { lead, story, article, mentions, knowledge }: Case): boolean {
  const words = article.text.slice(claim.scope.start, claim.scope.end);
  const place = TO_PLACE.exec(words);
  if (place === null) return false;
  const at = claim.scope.start + place.index + place[0].length;
  const isClub = (mentions.bySentence[claim.sentence] ?? []).some((one) => one.kind === 'club' && one.start === at);
  const wanted = lead.to.length > 0 ? lead.to : story.to;
  const countries = wanted.flatMap((index) => knowledge.clubs.get(mentions.clubs[index]?.id ?? '')?.country ?? []);
  return (
    !isClub &&
    wanted.length > 0 &&
    !countries.some((code) => words.includes(knowledge.countries.get(code)?.name ?? code))
  );
}

/** The same news from its other end: the lead tells of a bid that was rejected, this one of the rejection. */
function isRejection(claim: AttributedClaim, { lead, article }: Case): boolean {
  const rejected = (one: AttributedClaim): boolean => bidKind(wordsOf(article, one.scope)) === 'rejected';
  return lead.stage === 'bid' && rejected(lead) && rejected(claim);
}

/** A club, or its manager, that neither sells nor buys here speaks of its own plans only. */
function isBystander({ kind, club, role }: Source, { lead, story, mentions }: Case): boolean {
  const speaks = kind === 'club' || (kind === 'person' && SPEAKS_FOR_CLUB.has(role ?? ''));
  const buyers = lead.to.length > 0 ? lead.to : story.to;
  const employer = mentions.players[story.player]?.club?.value;
  const sellers = employer === undefined ? story.from : [...story.from, employer];
  if (!speaks || club === null || buyers.length === 0 || sellers.length === 0) return false;
  return !sellers.includes(club) && !buyers.includes(club);
}

/** Who denies it, in which words; null where the claim is no plain denial by somebody else than the lead's source. */
function denial(claim: AttributedClaim, given: Case): { readonly by: string; readonly words: string } | null {
  if (isOpen(claim) || !concerns(claim, given) || isElsewhere(claim, given) || isRejection(claim, given)) return null;
  const by = denier(claim);
  const himself = by !== undefined && by.name === given.mentions.players[given.story.player]?.name;
  const speaks = by !== undefined && !himself && (by.kind === 'person' || by.kind === 'club');
  const refusal = plainRefusal(claim, given);
  const voice = speaks ? null : voiceIn(claim, given.article);
  if (refusal === null) return null;
  if (voice !== null) return { by: voice, words: refusal.words };
  const isLead = by !== undefined && given.lead.sources.map(sourceKey).includes(sourceKey(by));
  // Who tells of others' interest may refuse it all the same: "clubs have asked, but he is not for sale".
  const refusesToo = speaks && refusal.lasting && stageRank(given.lead.stage) <= stageRank('bid');
  if (by === undefined || (isLead && !refusesToo) || isBystander(by, given) || (himself && refusal.byClub)) return null;
  return { by: fullName(by, given), words: refusal.words };
}

/** "Benoit Castel (Lens)": a denial weighs by whom it speaks for. */
function fullName(by: Source, { mentions }: Case): string {
  const club = by.kind === 'person' && by.club !== null ? mentions.clubs[by.club] : undefined;
  return club === undefined ? by.name : `${by.name} (${club.name})`;
}

export const denied: Rule = {
  id: 'denied',
  strength: 'flag',
  description: 'A source of its own (club, player, agent, outlet) says in plain words the opposite of the lead claim.',
  judge(given): readonly Finding[] {
    if (!isOpen(given.lead) || stageRank(given.lead.stage) === stageRank('done')) return [];
    const [first, ...others] = given.claims.flatMap((claim) => {
      const told = denial(claim, given);
      return told === null ? [] : [{ claim, ...told }];
    });
    if (first === undefined) return [];
    const also = others.map((other) => spanOf(other.claim));
    return [{ ...spanOf(first.claim), args: [first.by, first.words], also }];
  },
};
