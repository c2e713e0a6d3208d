/** What somebody is quoted as saying in passing adds to a story; it does not speak for it. */
import { FIRST_PERSON } from '../../languages/en/saying-words';
import type { AttributedClaim } from '../types/attribution';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import { isCited, isOpen, OPENING_BLOCKS } from './order';

interface Evidence {
  readonly player: number;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
}

/** The sentence itself tells of the player: by name, by a description or by a pronoun. */
export function namesPlayer(claim: AttributedClaim, { player, mentions }: Omit<Evidence, 'sentences'>): boolean {
  return (mentions.bySentence[claim.sentence] ?? []).some((one) => one.kind === 'player' && one.player === player);
}

/** "I want to leave," by the player himself. */
function speaksOfHimself(claim: AttributedClaim, { player, sentences, mentions }: Evidence): boolean {
  const name = mentions.players[player]?.name;
  const his = claim.sources.some((source) => source.kind === 'person' && source.name === name);
  return his && FIRST_PERSON.test(sentences[claim.sentence]?.text ?? '');
}

function namesSuitor({ sentence, to }: AttributedClaim, { mentions }: Evidence): boolean {
  return (mentions.bySentence[sentence] ?? []).some((one) => one.kind === 'club' && to.includes(one.club));
}

/** "We always make enquiries for good young players": said of dealings in general, not of this player or his suitor. */
function isGeneral(claim: AttributedClaim, evidence: Evidence): boolean {
  return (
    isOpen(claim) && !namesPlayer(claim, evidence) && !namesSuitor(claim, evidence) && !speaksOfHimself(claim, evidence)
  );
}

/**
 * The claims without words on record that name neither player nor suitor, that look back on a move which the opening tells as
 * done ("we tried to sign him last season"), or that only tell of interest where the headline's news is a refusal which
 * somebody is cited for ("of course clubs like him, but he stays").
 */
export function withoutRemarks(claims: readonly AttributedClaim[], evidence: Evidence): readonly AttributedClaim[] {
  const blockOf = ({ sentence }: AttributedClaim): number => evidence.sentences[sentence]?.block ?? OPENING_BLOCKS + 1;
  const done = claims.some((claim) => claim.stage === 'done' && blockOf(claim) <= OPENING_BLOCKS);
  const headline = claims.filter((claim) => blockOf(claim) === 0);
  const refused =
    headline.length > 0 && !headline.some(isOpen) && claims.some((claim) => !isOpen(claim) && isCited(claim));
  const isRemark = (claim: AttributedClaim): boolean =>
    claim.class === 'on-record' &&
    (isGeneral(claim, evidence) || (done && claim.stage !== 'done') || (refused && claim.stage === 'interest'));
  const kept = claims.filter((claim) => !isRemark(claim));
  return kept.length > 0 ? kept : claims;
}
