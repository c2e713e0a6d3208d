/** Offers that are turned down, thought of or waited for: how far they have got. */
import { says } from '../text/words';
import { type Case, firstOf, type Rule } from './stage-case';

/** An offer that nobody has made: what it would take, or what a club waits for. */
export const hypothetical: Rule = ({ row, before, after }) =>
  row.stage === 'bid' && row.kind === 'join' && (says('wouldDo', after) || says('awaited', before)) ? 'interest' : null;

/** "Would accept £10m", "are ready to accept less than that": what it would take, as the club itself says. */
const ASKS =
  /(?:^| )(?:will|would|could|might|may|(?:ready|willing|prepared|likely|happy|open) to) (?:[a-z]+ )?accept(?:ing)? (?!(?:the|that|this|his|her|their) )(?:[a-z]+ ){0,4}<f\d+>/;
const asking: Rule = ({ row, words, before, after }) =>
  (row.stage === 'bid' || row.stage === 'agreed') &&
  words.includes('accept') &&
  ASKS.test(`${before.slice(-40)}${words}${after}`)
    ? 'interest'
    : null;

/** "Unlikely to accept the offer": it has been made. */
const STANDS =
  /(?:^| )(?:unlikely|reluctant|unwilling|not (?:expected|likely|set|inclined|minded|ready|willing|prepared)) to (?:[a-z]+ )?accept (?:the|that|this|their|<c\d+> 's) (?:[a-z-]+ |<f\d+> ){0,3}(?:bids?|offers?|proposals?)/;
const stands: Rule = ({ row, words, before, after }) =>
  (row.stage === 'bid' || row.stage === 'agreed') && STANDS.test(`${before}${words}${after}`) ? 'bid' : null;

/** He has turned down what he was offered. */
const BY_HIM: readonly Case[] = [
  [({ words }) => says('otherOffers', words), 'interest'],
  [() => true, 'off'],
];

/** Before the refusal of an offer that nobody need have made. */
const READY = /(?:^| )(?:ready|prepared|willing|determined|happy) to (?:[a-z]+ )?$/;

/** An offer is told of. */
const BIDS: readonly Case[] = [
  [({ before }) => /(?:^| )fail(?:s|ed)? with (?:[^ ,]+ ){0,4}$/.test(before), 'off'],
  [({ words }) => /(?:^| )(?:make|made|makes|lodged?|table[sd]?|submit\w*) no /.test(words), 'off'],
  [({ words, before }) => says('negation', before) && says('more', `${before.slice(-30)}${words}`), 'bid'],
  [({ words, before }) => says('refused', words) && READY.test(before), 'interest'],
  [({ words, before }) => says('refused', words) && says('notRefused', before), 'bid'],
  [
    ({ words, before, open }) => !open && says('returns', words) && !says('negation', before) && !says('hasTo', before),
    'bid',
  ],
  [({ words }) => says('wishInside', words) && !says('refused', words), 'interest'],
  [({ words, before }) => words.startsWith('up ') && /weigh\w* $/.test(before), 'interest'],
  [
    ({ words, before }) => says('toReceive', words) && says('yetToCome', before) && !says('negation', before),
    'interest',
  ],
];

const byHim = firstOf(BY_HIM);
const bid = firstOf(BIDS);

/** What is accepted if all goes well, or was turned down, has been offered. */
const offeredAtAll = firstOf([
  [
    ({ row, words, open }) => open && row.id === 'accepted' && says('accepts', words) && says('offer', `${words} `),
    'bid',
  ],
  [
    ({ row, words, before, open }) =>
      !open && (row.stage === 'interest' || row.stage === 'bid') && says('turnedDown', before) && says('offer', words),
    'bid',
  ],
]);

/** An offer that somebody turned down, or that is only thought of. */
export const offered: Rule = (around) => {
  const asked = asking(around) ?? stands(around);
  if (asked !== null) return asked;
  const { row, words, before } = around;
  if (row.stage !== 'bid') return offeredAtAll(around);
  return (says('refused', words) && says('byPlayer', before) ? byHim(around) : bid(around)) ?? offeredAtAll(around);
};
