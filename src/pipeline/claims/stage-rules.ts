/** What the words around a phrase make of its step: rules asked in order, the first that says something decides. */
import type { TriggerRow } from '../../languages/en/triggers/row';
import type { Stage } from '../types/claim';
import {
  ABOUT_TO,
  ACCEPTS,
  AHEAD,
  AT_A_PRICE,
  AWAITED,
  BY_PLAYER,
  EXPECTED_OF_HIM,
  FEARED,
  GIVES_WAY,
  HARMLESS,
  HAS_TO,
  IMPRESSION,
  LIKELY_THAT,
  MAY_NOT,
  MAY_STAY,
  MODAL,
  MORE,
  NEGATION,
  NOT_REFUSED,
  NOT_TAKEN,
  OFFER,
  OFFER_OF,
  ONCE_NEAR,
  ONLY_HOPED,
  OPTION,
  OTHER_OFFERS,
  POSSIBLY,
  PREPARED,
  PUT_OFF,
  REFUSED,
  RETURNS,
  SEEMS,
  SOFT_STAY,
  STAY_WISHED,
  STILL_OPEN,
  TO_REACH,
  TO_RECEIVE,
  TO_WRAP_UP,
  TRYING,
  TURNED_DOWN,
  UNAGREED,
  WEIGHED,
  WILLING,
  WISH,
  WISH_INSIDE,
  WOULD_DO,
} from './stage-words';

/** A phrase with what stands around it in its clause. */
export interface Around {
  readonly row: TriggerRow;
  /** Folded, as in the skeleton. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** What follows the clause. */
  readonly next: string;
  /** As the article writes them. */
  readonly written: string;
  /** A question or a condition says nothing of how far things are. */
  readonly open: boolean;
  /** The sentence is about what would be if something else were. */
  readonly conditional: boolean;
}

type Rule = (around: Around) => Stage | null;

function negated(before: string): boolean {
  return NEGATION.test(before) && !HARMLESS.test(before);
}

/** An offer that nobody has made: what it would take, or what a club waits for. */
const hypothetical: Rule = ({ row, before, after }) =>
  (row.id === 'bid' || row.id === 'bid-weak') && (WOULD_DO.test(after) || AWAITED.test(before)) ? 'interest' : null;

/** An offer that somebody turned down, or that is only thought of. */
const offered: Rule = ({ row, words, before, open }) => {
  if (open && row.id === 'accepted' && ACCEPTS.test(words) && OFFER.test(`${words} `)) return 'bid';
  if (row.stage === 'bid') {
    if (REFUSED.test(words) && BY_PLAYER.test(before)) return OTHER_OFFERS.test(words) ? 'interest' : 'off';
    if (NEGATION.test(before) && MORE.test(`${before.slice(-30)}${words}`)) return 'bid';
    if (REFUSED.test(words) && NOT_REFUSED.test(before)) return 'bid';
    if (!open && RETURNS.test(words) && !NEGATION.test(before) && !HAS_TO.test(before)) return 'bid';
    if (WISH_INSIDE.test(words) || (TO_RECEIVE.test(words) && !NEGATION.test(before))) return 'interest';
  }
  const turnedDown = (row.stage === 'interest' || row.stage === 'bid') && TURNED_DOWN.test(before);
  return turnedDown && !open && OFFER.test(words) ? 'bid' : null;
};

/** "Could stay", "does not want to go, but sees that he must": weak against what else is told. */
const softStay: Rule = ({ row, words, next }) =>
  row.kind === 'stay' && (MAY_STAY.test(words) || (SOFT_STAY.test(words) && GIVES_WAY.test(next))) ? 'interest' : null;

/** Whoever names what it would take does not refuse: "will not sell for less". */
const priced: Rule = ({ row, after }) =>
  row.kind === 'stay' && row.stage === 'off' && AT_A_PRICE.test(after) ? 'interest' : null;

/** "is still a Genoa player": he has not moved. */
const stillTheirs: Rule = ({ row, written }) => (row.id === 'confirm' && /\bstill\b/i.test(written) ? 'off' : null);

/** Terms that are talked over until somebody says that they are agreed. */
const unagreed: Rule = ({ row, words, before, after }) => {
  if (row.id === 'new-contract-agreed' && EXPECTED_OF_HIM.test(before)) return 'talks';
  if (row.id !== 'agree') return null;
  // "No deal is in place".
  if (/(?:^| )no $/.test(before) && / (?:is|are|has|have|was|been) /.test(words)) return 'talks';
  return (!NEGATION.test(before) && STILL_OPEN.test(after)) || (AHEAD.test(before) && TO_REACH.test(words))
    ? 'talks'
    : null;
};

const putOff: Rule = ({ row, before, after }) =>
  !(row.id === 'agree' && NEGATION.test(before)) && PUT_OFF.test(after) ? 'interest' : null;

/** "No option to buy" ends nothing. */
const noOption: Rule = ({ words, before }) => (OPTION.test(words) && NEGATION.test(before) ? 'interest' : null);

/** A refusal that is itself denied, feared or only wished for ends nothing. */
const refusal: Rule = ({ row: { kind, stage }, before, conditional }) => {
  if (stage !== 'off') return null;
  const open =
    negated(before) ||
    POSSIBLY.test(before) ||
    (kind === 'stay' && (conditional || STAY_WISHED.test(before))) ||
    (kind === 'join' && FEARED.test(before));
  return open ? 'interest' : 'off';
};

/** What a denial before the phrase makes of it. */
const denied: Rule = ({ row, before, conditional }) => {
  // Nothing agreed so far is a matter still talked over.
  if (row.id === 'agree' && !conditional && NEGATION.test(before) && UNAGREED.test(before)) return 'talks';
  // Whoever has no future somewhere has to go.
  if (!negated(before) || row.id === 'future') return null;
  if (row.stage === 'interest' && MAY_NOT.test(before)) return 'interest';
  // A price that nobody will meet, or that is not lowered, ends nothing.
  if (/^(?:price|meet-clause)/.test(row.id)) return 'interest';
  if (row.stage !== 'interest' && /(?:^| )neither /.test(before)) return null;
  return conditional || /yet|fail|unable|stopped short/.test(before) ? 'interest' : 'off';
};

const conditional: Rule = (around) => (around.conditional ? 'interest' : null);

/** How much of a step is left after wishes, plans and attempts. */
const step: Rule = ({ row, words, before }) => {
  if (row.stage === 'interest') return 'interest';
  if (row.stage === 'done' && IMPRESSION.test(before)) return 'interest';
  if (row.id === 'close-to' && ONCE_NEAR.test(before)) return 'interest';
  if (row.stage === 'done' && ABOUT_TO.test(before)) return 'agreed';
  if (LIKELY_THAT.test(before) || NOT_TAKEN.test(before) || (row.id === 'working-on' && BY_PLAYER.test(before)))
    return 'interest';
  const modal = MODAL.test(before);
  if (!modal && TRYING.test(before) && (row.id === 'agree' || row.stage === 'talks')) return 'talks';
  if (row.id === 'medical' && !modal && !ONLY_HOPED.test(before)) return row.stage;
  if (!WISH.test(before) || (row.id === 'close-to' && SEEMS.test(before))) return row.stage;
  if (row.id === 'meet-clause' && WILLING.test(before)) return row.stage;
  if (!modal && row.id === 'finalise' && TO_WRAP_UP.test(words)) return 'talks';
  if (row.kind === 'renewal' && row.stage === 'bid' && OFFER_OF.test(words) && WEIGHED.test(before)) return 'bid';
  const planned = row.stage === 'bid' || (row.stage === 'talks' && row.id !== 'approach');
  return planned && !modal && PREPARED.test(before) ? row.stage : 'interest';
};

/** Asked in this order. */
export const STAGE_RULES: readonly Rule[] = [
  hypothetical,
  offered,
  softStay,
  priced,
  stillTheirs,
  unagreed,
  putOff,
  noOption,
  refusal,
  denied,
  conditional,
  step,
];
