/** Who denies what a story's lead tells, and in which words. */

import { bidKind } from '../../languages/en/bid-kind';
import { TO_PLACE } from '../../languages/en/refusal-words';
import { TELLS_OF_ITSELF } from '../../languages/en/saying-words';
import { namesOffice } from '../attribution/cited';
import { SPEAKS_FOR_CLUB } from '../mentions/offices';
import { isOpen, stageRank } from '../stories/order';
import { sourceKey } from '../stories/origins';
import { speechAt } from '../text/speech';
import { says } from '../text/words';
import type { AttributedClaim, Source } from '../types/attribution';
import { type PlainRefusal, plainRefusal } from './refusal';
import { type Case, wordsOf } from './rule';
import { isClubsWord, voiceIn } from './voice';

/** The speaker or club before the outlet that prints it; of a chain of reports the one at its end; a writer before his paper. */
function denier(claim: AttributedClaim): Source | undefined {
  const named = claim.sources.filter((source) => source.kind !== 'unnamed' && source.kind !== 'page');
  const speaks = named.find((source) => source.kind === 'person' || source.kind === 'club');
  const writer = named.find((source) => source.kind === 'journalist');
  return speaks ?? named.findLast((source) => source.via !== null) ?? writer ?? named[0];
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

/** A club, or its manager, that neither sells nor buys here speaks of its own plans only; so does one suitor of several. */
function isBystander({ kind, club, role }: Source, { lead, story, mentions }: Case): boolean {
  const speaks = kind === 'club' || (kind === 'person' && role !== null && SPEAKS_FOR_CLUB.has(role));
  const buyers = lead.to.length > 0 ? lead.to : story.to;
  const employer = mentions.players[story.player]?.club?.value;
  const sellers = employer === undefined ? story.from : [...story.from, employer];
  if (!speaks || club === null || sellers.includes(club)) return false;
  if (lead.to.length === 0 && story.to.length > 1) return true;
  return buyers.length > 0 && sellers.length > 0 && !buyers.includes(club);
}

/** "He is not for sale," he told an outlet: it prints the words of somebody who was not made out. */
function isSomebodysQuote(by: Source, { at }: PlainRefusal, claim: AttributedClaim, { sentences }: Case): boolean {
  const sentence = sentences[claim.sentence];
  const quote = sentence && speechAt(sentence, at);
  if (by.kind !== 'outlet' || sentence === undefined || quote === undefined) return false;
  return TELLS_OF_ITSELF.test(sentence.text.slice(quote.start - sentence.start, quote.end - sentence.start));
}

/** The only club that sells here, where the words say that it insists on it, whoever reports that. */
function insistingClub(
  refusal: PlainRefusal,
  claim: AttributedClaim,
  { article, story, mentions }: Case,
): string | null {
  const [seller, ...others] = story.from;
  if (!refusal.byClub || seller === undefined || others.length > 0) return null;
  const insists = isClubsWord(article.text.slice(claim.start, refusal.at));
  return insists ? (mentions.clubs[seller]?.name ?? null) : null;
}

/** "Benoit Castel (Lens)": a denial weighs by whom it speaks for. */
function fullName(by: Source, { mentions }: Case): string {
  const club = by.kind === 'person' && by.club !== null ? mentions.clubs[by.club] : undefined;
  return club === undefined ? by.name : `${by.name} (${club.name})`;
}

export interface Denial {
  /** A name, or the page's words for somebody without one. */
  readonly by: string;
  readonly words: string;
  /** Whose word it is, not only who reports it. */
  readonly own: boolean;
}

/** It tells that nothing comes of the move, or of a deal said to be agreed that there is none: talks may go on then. */
function isAgainst(claim: AttributedClaim, { lead, article }: Case): boolean {
  if (!isOpen(claim)) return true;
  const short = lead.stage === 'agreed' && stageRank(claim.stage) < stageRank('agreed');
  return short && says('noDealYet', wordsOf(article, claim.scope));
}

/** Who denies it, in which words; null where the claim is no plain denial by somebody else than the lead's source. */
export function denial(claim: AttributedClaim, given: Case): Denial | null {
  if (!isAgainst(claim, given) || !concerns(claim, given)) return null;
  if (isElsewhere(claim, given) || isRejection(claim, given)) return null;
  const by = denier(claim);
  const himself = by !== undefined && by.name === given.mentions.players[given.story.player]?.name;
  const speaks = by !== undefined && !himself && (by.kind === 'person' || by.kind === 'club');
  const refusal = plainRefusal(claim, given);
  if (refusal === null) return null;
  const { words } = refusal;
  const voice = speaks && !namesOffice(by.name) ? null : voiceIn(claim, given.article);
  if (voice !== null) return { by: voice, words, own: true };
  const club = speaks || himself ? null : insistingClub(refusal, claim, given);
  if (by !== undefined && isSomebodysQuote(by, refusal, claim, given)) return null;
  if (club !== null) return { by: club, words, own: true };
  if (by === undefined) return null;
  const isLead = given.lead.sources.map(sourceKey).includes(sourceKey(by));
  // Who tells of others' interest may refuse it all the same: "clubs have asked, but he is not for sale".
  const refusesToo = speaks && refusal.lasting && stageRank(given.lead.stage) <= stageRank('bid');
  if ((isLead && !refusesToo) || isBystander(by, given) || (himself && refusal.byClub)) return null;
  return { by: fullName(by, given), words, own: speaks || himself };
}
