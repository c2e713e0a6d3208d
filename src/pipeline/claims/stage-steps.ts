/** How much of a step is left after wishes, plans and attempts. */
import { says } from '../text/words';
import { type Around, firstOf } from './stage-case';

const may = ({ before }: Around) => says('modal', before);

/** Families of a move that only has to be carried out. */
const SET_TO: ReadonlySet<string> = new Set(['set-to-join', 'set-to-leave']);

/** Those, and one that was near: told in the pluperfect alone, something else has come. */
const NEAR: ReadonlySet<string> = new Set([...SET_TO, 'close-to']);

/** A plan that is the step itself: "preparing an offer". */
const isPlanned = ({ row, before }: Around) =>
  (row.stage === 'bid' || (row.stage === 'talks' && row.id !== 'approach')) && says('prepared', before);

/** "Should be a Genoa player in time for Sunday": what is still to be done is only a matter of days. */
const inTime = ({ row, before, after }: Around) =>
  row.id === 'confirm' && before.endsWith(' should ') && /^ (?:in time|by|before|within) (?!now )/.test(after);

/** Of an offer that follows another. */
const FURTHER = /improv|increas|rais|fresh|new |second|third|more/;

/** "It is his desire that Genoa accept the offer": what somebody wishes that they do. */
const WISHED_THAT =
  /(?:^| )(?:desire|dream|hope|wish|request|demand|plea|preference)s? (?:is |was |remains )?that (?:the )?(?:<c\d+>|they|club) (?:would |should |will )?$/;

/** "Any agreement would see him go", "what would be a strange agreement": there is none yet. */
const wouldBe = ({ row, words, before, after }: Around) =>
  row.id === 'agree' &&
  /agreement(?: |$)/.test(words) &&
  (after.startsWith(' would ') || / would be [^,]{0,50}$/.test(before));

export const step = firstOf([
  [({ row }) => row.stage === 'interest', 'interest'],
  [inTime, 'agreed'],
  [({ row, before }) => NEAR.has(row.id) && says('hadBeen', before) && !says('relates', before), 'off'],
  [({ row, before }) => row.stage === 'done' && says('impression', before), 'interest'],
  [({ row, before }) => row.id === 'close-to' && says('onceNear', before), 'interest'],
  [({ row, before }) => row.stage === 'done' && says('aboutTo', before), 'agreed'],
  [({ row, words, before }) => row.stage === 'done' && says('untilItComes', `${before}${words} `), 'agreed'],
  [({ row, words, before }) => row.stage === 'talks' && says('internal', `${before}${words} `), 'interest'],
  [(around) => WISHED_THAT.test(around.before) || wouldBe(around), 'interest'],
  [({ before }) => says('likelyThat', before) || says('notTaken', before), 'interest'],
  [({ words, before }) => says('dealPlanned', `${before}${words} `), 'interest'],
  [({ row, before }) => row.id === 'working-on' && says('byPlayer', before), 'interest'],
  // An attempt to agree is a talk.
  [
    (around) =>
      !may(around) && says('trying', around.before) && (around.row.id === 'agree' || around.row.stage === 'talks'),
    'talks',
  ],
  [({ row, before }) => row.id === 'agree' && says('hopesTo', before), 'talks'],
  [({ row, before }) => row.id === 'finalise' && says('stillToDo', before), 'talks'],
  [({ row, before }) => SET_TO.has(row.id) && says('appears', before), 'interest'],
  [(around) => around.row.id === 'medical' && !may(around) && !says('onlyHoped', around.before), 'own'],
  [({ before, words }) => says('advised', before) && !FURTHER.test(words), 'interest'],
  [({ before }) => !says('wish', before), 'own'],
  [({ row, before }) => row.id === 'close-to' && says('seems', before), 'own'],
  [({ row, before }) => row.id === 'meet-clause' && says('willing', before), 'own'],
  [(around) => around.row.id === 'finalise' && !may(around) && says('toWrapUp', around.words), 'talks'],
  [
    ({ row, words, before }) =>
      row.kind === 'renewal' && row.stage === 'bid' && says('offerOf', words) && says('weighed', before),
    'bid',
  ],
  [(around) => !may(around) && isPlanned(around), 'own'],
  [() => true, 'interest'],
]);
