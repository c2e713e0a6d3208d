/** Where a player comes from and may go, weighed over a story's claims: one odd sentence must not name a club. */
import type { AttributedClaim } from '../types/attribution';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Lead } from './lead';
import { isCited, isOpen, stageRank, unique } from './order';

interface Evidence {
  readonly player: number;
  readonly claims: readonly AttributedClaim[];
  readonly lead: Lead;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
}

/** In a story of fewer sentences none is the odd one out. */
const MANY = 4;

/** Below this share of the sentences that name the commonest selling club, another one is a slip. */
const FEW = 1 / 3;

function sentencesOf(claims: readonly AttributedClaim[]): number {
  return new Set(claims.map((claim) => claim.sentence)).size;
}

/** The sentence itself tells of the player: by name, by a description or by a pronoun. */
function namesPlayer(claim: AttributedClaim, { player, mentions }: Evidence): boolean {
  return (mentions.bySentence[claim.sentence] ?? []).some((one) => one.kind === 'player' && one.player === player);
}

/** By name: "star striker" in the headline of a page of several stories may be anybody. */
function callsPlayer(claim: AttributedClaim, { player, mentions }: Evidence): boolean {
  return (mentions.bySentence[claim.sentence] ?? []).some(
    (one) => one.kind === 'player' && one.player === player && one.how !== 'description',
  );
}

function isHeadline(claim: AttributedClaim, { sentences }: Evidence): boolean {
  return sentences[claim.sentence]?.blockKind === 'headline';
}

/** "READ MORE: City join race for striker": a line without a stop may be of another story. */
const endsInStop = (claim: AttributedClaim, { sentences }: Evidence): boolean =>
  /[.!?…]["'”’)\]]*\s*$/.test(sentences[claim.sentence]?.text ?? '');

/**
 * A lone sentence that cites nobody carries a destination ("Genoa have asked to be kept informed as well"), unless it calls
 * the move as good as done: a deal that nothing else on the page knows of is an older one, or another player's. A lone
 * headline calls him by name, another lone line names him at least.
 */
function carries(club: number, open: readonly AttributedClaim[], evidence: Evidence): boolean {
  const telling = open.filter((claim) => claim.to.includes(club));
  const [only] = telling;
  if (only === undefined || sentencesOf(telling) > 1) return true;
  if (isHeadline(only, evidence)) return callsPlayer(only, evidence);
  if (sentencesOf(evidence.claims) < MANY || telling.some(isCited)) return true;
  return (
    (endsInStop(only, evidence) || namesPlayer(only, evidence)) &&
    telling.every((claim) => stageRank(claim.stage) < stageRank('agreed'))
  );
}

/** More sentences say that he does not go there than that he may, or the only ones that say the one say the other too. */
function isOutvoted(club: number, { claims }: Evidence): boolean {
  const telling = claims.filter((claim) => claim.to.includes(club));
  const against = telling.filter((claim) => !isOpen(claim));
  const open = telling.filter(isOpen);
  const undone = open.every(({ sentence }) => against.some((claim) => claim.sentence === sentence));
  return undone || sentencesOf(against) > sentencesOf(open);
}

/** Another club has him, or is about to, and no more than one sentence says that this one wanted him too. */
function isPassedOver(club: number, open: readonly AttributedClaim[], { lead }: Evidence): boolean {
  const { stage, to } = lead.claim;
  return (
    stageRank(stage) >= stageRank('agreed') &&
    to.length > 0 &&
    !to.includes(club) &&
    sentencesOf(open.filter((claim) => claim.to.includes(club))) < 2
  );
}

/** Those that pass; all where none does. */
function orAll(clubs: readonly number[], pass: (club: number) => boolean): readonly number[] {
  const kept = clubs.filter(pass);
  return kept.length > 0 ? kept : clubs;
}

/** Destinations that are open, those of the lead claim first; all of them where everything is off. */
function destinations(evidence: Evidence): readonly number[] {
  const { claims, lead } = evidence;
  const open = claims.filter(isOpen);
  const all = unique([...lead.claim.to, ...(open.length > 0 ? open : claims).flatMap((claim) => claim.to)]);
  if (!isOpen(lead.claim)) return all;
  const kept = orAll(all, (club) => lead.claim.to.includes(club) || carries(club, open, evidence));
  const wanted = orAll(kept, (club) => !isOutvoted(club, evidence) && !isPassedOver(club, open, evidence));
  return lead.claim.to.length > 0 && !lead.claim.to.some((club) => wanted.includes(club)) ? kept : wanted;
}

/** Selling clubs of the lead claim, then those that enough sentences name which tell of the player. */
function origins(evidence: Evidence): readonly number[] {
  const { claims, lead } = evidence;
  const votes = (club: number): number =>
    sentencesOf(claims.filter((claim) => claim.from.includes(club) && namesPlayer(claim, evidence)));
  const all = unique([...lead.claim.from, ...claims.flatMap((claim) => claim.from)]);
  const most = Math.max(0, ...all.map(votes));
  return most === 0 ? lead.claim.from : all.filter((club) => votes(club) > most * FEW);
}

/** Of a club that claims put on both ends: he goes elsewhere by the lead, or more sentences say that he leaves it. */
function isLeft(club: number, { claims, lead }: Evidence): boolean {
  const leaves = sentencesOf(claims.filter((claim) => claim.from.includes(club)));
  const joins = sentencesOf(claims.filter((claim) => claim.to.includes(club)));
  return lead.claim.to.length > 0 ? !lead.claim.to.includes(club) : leaves > joins;
}

/** A club on both ends is where he plays, if the page or most of it says so, else where he may go. */
export function storyClubs(evidence: Evidence): { readonly from: readonly number[]; readonly to: readonly number[] } {
  const home = evidence.mentions.players[evidence.player]?.club?.value;
  const from = origins(evidence);
  const to = destinations(evidence);
  const homely = home !== undefined && (from.length === 0 || from.includes(home)) ? home : undefined;
  const stays = (club: number): boolean => club === homely || (from.includes(club) && isLeft(club, evidence));
  return {
    from: from.filter((club) => !to.includes(club) || stays(club)),
    to: to.filter((club) => !stays(club)),
  };
}
