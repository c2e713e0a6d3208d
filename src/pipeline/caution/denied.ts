import { bidKind } from '../../languages/en/bid-kind';
import { TO_PLACE } from '../../languages/en/refusal-words';
import { isOpen, stageRank } from '../stories/order';
import { sourceKey } from '../stories/origins';
import type { AttributedClaim, Source } from '../types';
import { plainRefusal } from './refusal';
import { type Case, type Finding, type Rule, spanOf, wordsOf } from './rule';

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

/** Who denies it, in which words; null where the claim is no plain denial by somebody else than the lead's source. */
function denial(claim: AttributedClaim, given: Case): { readonly by: Source; readonly words: string } | null {
  const by = denier(claim);
  if (isOpen(claim) || by === undefined || !concerns(claim, given)) return null;
  if (isElsewhere(claim, given) || isRejection(claim, given)) return null;
  if (given.lead.sources.map(sourceKey).includes(sourceKey(by))) return null;
  const refusal = plainRefusal(claim, given);
  const himself = by.name === given.mentions.players[given.story.player]?.name;
  return refusal === null || (himself && refusal.byClub) ? null : { by, words: refusal.words };
}

/** "Benoit Castel (Lens)": a denial weighs by whom it speaks for. */
function fullName(by: Source, { mentions }: Case): string {
  const club = by.kind === 'person' && by.club !== null ? mentions.clubs[by.club] : undefined;
  return club === undefined ? by.name : `${by.name} (${club.name})`;
}

export const denied: Rule = {
  id: 'denied',
  strength: 'flag',
  description: 'A named source (club, player, agent, outlet) says in plain words the opposite of the lead claim.',
  judge(given): readonly Finding[] {
    if (!isOpen(given.lead) || stageRank(given.lead.stage) === stageRank('done')) return [];
    const [first, ...others] = given.claims.flatMap((claim) => {
      const told = denial(claim, given);
      return told === null ? [] : [{ claim, ...told }];
    });
    if (first === undefined) return [];
    const also = others.map((other) => spanOf(other.claim));
    return [{ ...spanOf(first.claim), args: [fullName(first.by, given), first.words], also }];
  },
};
