/** How much of a step is left after wishes, plans and attempts. */
import { type Around, firstOf } from './stage-case';
import {
  ABOUT_TO,
  BY_PLAYER,
  IMPRESSION,
  LIKELY_THAT,
  MODAL,
  NOT_TAKEN,
  OFFER_OF,
  ONCE_NEAR,
  ONLY_HOPED,
  PREPARED,
  SEEMS,
  TO_WRAP_UP,
  TRYING,
  WEIGHED,
  WILLING,
  WISH,
} from './stage-words';

const may = ({ before }: Around) => MODAL.test(before);

/** A plan that is the step itself: "preparing an offer". */
const isPlanned = ({ row, before }: Around) =>
  (row.stage === 'bid' || (row.stage === 'talks' && row.id !== 'approach')) && PREPARED.test(before);

export const step = firstOf([
  [({ row }) => row.stage === 'interest', 'interest'],
  [({ row, before }) => row.stage === 'done' && IMPRESSION.test(before), 'interest'],
  [({ row, before }) => row.id === 'close-to' && ONCE_NEAR.test(before), 'interest'],
  [({ row, before }) => row.stage === 'done' && ABOUT_TO.test(before), 'agreed'],
  [({ before }) => LIKELY_THAT.test(before) || NOT_TAKEN.test(before), 'interest'],
  [({ row, before }) => row.id === 'working-on' && BY_PLAYER.test(before), 'interest'],
  // An attempt to agree is a talk.
  [
    (around) =>
      !may(around) && TRYING.test(around.before) && (around.row.id === 'agree' || around.row.stage === 'talks'),
    'talks',
  ],
  [(around) => around.row.id === 'medical' && !may(around) && !ONLY_HOPED.test(around.before), 'own'],
  [({ before }) => !WISH.test(before), 'own'],
  [({ row, before }) => row.id === 'close-to' && SEEMS.test(before), 'own'],
  [({ row, before }) => row.id === 'meet-clause' && WILLING.test(before), 'own'],
  [(around) => around.row.id === 'finalise' && !may(around) && TO_WRAP_UP.test(around.words), 'talks'],
  [
    ({ row, words, before }) =>
      row.kind === 'renewal' && row.stage === 'bid' && OFFER_OF.test(words) && WEIGHED.test(before),
    'bid',
  ],
  [(around) => !may(around) && isPlanned(around), 'own'],
  [() => true, 'interest'],
]);
