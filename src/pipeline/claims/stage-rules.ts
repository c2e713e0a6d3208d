/** What the words around a phrase make of its step: rules asked in order, the first that says something decides. */
import { says } from '../text/words';
import { negated, type Rule } from './stage-case';
import { hypothetical, offered } from './stage-offers';
import { outdone } from './stage-outdone';
import { step } from './stage-steps';

/** "Could stay", "does not want to go, but sees that he must": weak against what else is told. */
const softStay: Rule = ({ row, words, next }) =>
  row.kind === 'stay' && (says('mayStay', words) || (says('softStay', words) && says('givesWay', next)))
    ? 'interest'
    : null;

/** Whoever names what it would take does not refuse: "will not sell for less", "will not go unless". */
const priced: Rule = ({ row, before, after, next }) =>
  (row.stage === 'off' || negated(before)) &&
  (says('atAPrice', after) || ((says('onCondition', next) || says('onCondition', after)) && !says('formality', next)))
    ? 'interest'
    : null;

/** "is still a Genoa player": he has not moved. */
const stillTheirs: Rule = ({ row, written }) => (row.id === 'confirm' && /\bstill\b/i.test(written) ? 'off' : null);

/** Terms that are talked over until somebody says that they are agreed. */
const unagreed: Rule = ({ row, words, before, after, next, open }) => {
  if (/^new-contract-(?:agreed|signed)$/.test(row.id)) {
    if (says('expectedOfHim', before) || says('timeTo', before)) return 'talks';
    return says('hopedOfHim', before) ? 'interest' : null;
  }
  if (row.id !== 'agree') return null;
  // A word given by his own club.
  if (words.includes('gentleman') && /(?:^| )(?:leave|clause|price|sold|go|speak|talk) /.test(`${after}${next} `))
    return 'interest';
  // "A clause in the deal that was agreed in August": a deal of before.
  if (/^deal (?:that|which) (?:was|were) /.test(words) && /(?:in|of|under) (?:the|his|her) (?:[a-z]+ )?$/.test(before))
    return 'interest';
  // "No deal is in place", "no fee agreed", "terms have still to be agreed".
  if (/(?:^| )no $/.test(before) || words.includes(' to be ') || says('timeTo', before)) return 'talks';
  return (!says('negation', before) && says('stillOpen', after)) ||
    (!open && says('ahead', before) && says('toReach', words))
    ? 'talks'
    : null;
};

/** "The only offer so far", unlike "no offer so far", is there. */
const SO_FAR = /^(?: [^ ,]+){0,4} so far(?= [.,]|$)/;

const putOff: Rule = ({ row, before, after }) =>
  !(row.id === 'agree' && says('negation', before)) &&
  says('putOff', after) &&
  (!SO_FAR.test(after) || says('negation', before))
    ? 'interest'
    : null;

/** "No option to buy" ends nothing. */
const noOption: Rule = ({ words, before }) =>
  (says('option', words) && says('negation', before)) || says('noOption', `${before}${words} `) ? 'interest' : null;

/** A refusal that is itself denied, feared or only wished for ends nothing. */
const refusal: Rule = ({ row: { kind, stage }, words, before, conditional }) => {
  if (stage !== 'off') return null;
  // "Denied that there was any plan to sell".
  if (kind === 'stay' && says('ofAny', words) && negated(before)) return 'off';
  const open =
    negated(before) ||
    says('possibly', before) ||
    (kind !== 'join' && conditional) ||
    (kind === 'stay' && says('stayWished', before)) ||
    (kind === 'join' && says('feared', before));
  return open ? 'interest' : 'off';
};

const READY_TO_REFUSE =
  /(?:^| )(?:ready|prepared|willing|determined|happy) to (?:reject|turn down|refuse|rebuff|snub) [^,.;]*$/;

/** "Has never been an offer", "was never any contact": phrases that hold their own denial. */
const NEVER = /(?:^| )never (?:been |had |made )?(?:an? |any )|^no (?:[a-z]+ ){0,2}(?:offer|bid|proposal)/;

/** "no closer to leaving", the phrase begun or not. */
const NO_NEARER = / no (?:\|?(?:closer|nearer) |(?:closer|nearer) to \|)/;

/** "Refused to rule out leaving": it may be, and no more. */
const NOT_RULED_OUT =
  /(?:^| )(?:not|refus\w*|declin\w*|without|nor) (?:to )?(?:[a-z]+ ){0,2}rul\w+ out (?:[^ ,]+ ){0,4}$/;

/** Who has failed to carry a move out has lost it. */
const OVER: Readonly<Record<string, RegExp>> = { agree: /fail/, finalise: /fail|unable/, 'has-signed': /fail|unable/ };

/** "It is a loan, not a permanent transfer": of another kind, not off. */
const OTHER_KIND = /(?:^| )not an? (?:permanent|outright|loan) (?:move|deal|transfer)/;

/** What neither of two has done, unlike "neither offer was taken". */
const NEITHER = /(?:^| )neither (?:[a-z]+ ){0,3}(?:made|submitted|tabled|put|lodged|launched) /;
const neither: Rule = ({ row, words, before }) =>
  row.stage === 'bid' && NEITHER.test(`${before}${words}`) ? 'interest' : null;

const notRuledOut: Rule = ({ before, words }) =>
  NOT_RULED_OUT.test(before) || OTHER_KIND.test(`${before}${words}`) ? 'interest' : null;

/** What a denial before the phrase makes of it. */
const denied: Rule = ({ row, words, before, after, conditional }) => {
  if (NEVER.test(words) || says('neverCame', after)) return row.stage === 'talks' || row.stage === 'bid' ? 'off' : null;
  // Nothing agreed so far is a matter still talked over.
  if (row.id === 'agree' && !conditional && says('negation', before) && says('unagreed', before)) return 'talks';
  if (NO_NEARER.test(`${before}|${words}`)) return row.kind === 'renewal' ? 'talks' : 'interest';
  // Whoever has no future somewhere has to go; no trouble is expected of a medical.
  if (!negated(before) || row.id === 'future' || (row.id === 'medical' && / expect $/.test(before))) return null;
  if (says('mayNot', before)) return 'interest';
  if (says('partRefused', before)) return 'bid';
  // What somebody is ready to turn down need not have come.
  if (READY_TO_REFUSE.test(before)) return 'interest';
  // Not yet near is not over.
  if (row.id === 'close-to') return 'interest';
  // A price that nobody will meet, or that is not lowered, ends nothing.
  if (/^(?:price|meet-clause|decision)/.test(row.id) || says('overPrice', `${words}${after}`)) return 'interest';
  if (row.stage !== 'interest' && /(?:^| )(?<!(?:have|has) )neither /.test(before)) return null;
  if (!conditional && OVER[row.id]?.test(before)) return 'off';
  return conditional || /yet|fail|unable|stopped (?:[a-z]+ ){0,2}short/.test(before) ? 'interest' : 'off';
};

const conditional: Rule = (around) => (around.conditional ? 'interest' : null);

/** "Genoa have announced that he will leave": the club's own word settles it. */
const ANNOUNCED = /<c\d+> (?:(?:have|has|today) )*(?:announced?|confirmed?)s? (?:that )?(?:[a-z-]+ ){0,3}<p\d+> $/;
const announced: Rule = ({ row, before }) => (row.id === 'set-to-leave' && ANNOUNCED.test(before) ? 'done' : null);

/** "Confirmed that he has handed in a transfer request": a wish in writing is no transfer. */
const REQUEST = /^[^“”]{0,120} (?:transfer|written) request/;
const requested: Rule = ({ row, after, next }) =>
  row.id === 'confirm' && REQUEST.test(`${after}${next}`) ? 'interest' : null;

/** "Delighted to announce that it has reached agreement with Genoa", "confirm a deal to sign him": terms, not the transfer. */
const TERMS_TOLD = /^ (?:(?:that|it|they|we|the club|terms|ha(?:s|ve)|been) ){0,4}(?:reached|agreed|agreement)(?= )/;
const termsTold: Rule = ({ row, after }) => (row.id === 'confirm' && TERMS_TOLD.test(after) ? 'agreed' : null);

/** Asked in this order. */
export const STAGE_RULES: readonly Rule[] = [
  outdone,
  hypothetical,
  offered,
  softStay,
  priced,
  stillTheirs,
  requested,
  termsTold,
  unagreed,
  putOff,
  noOption,
  refusal,
  neither,
  notRuledOut,
  denied,
  announced,
  conditional,
  step,
];
