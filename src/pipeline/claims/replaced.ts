/** Those whom somebody else is to replace: the one meant beside them is another. */
import { says } from '../text/words';
import type { PlayerPlace } from './players';

/** Characters before and after a name that are looked at. */
const NEAR = 100;

/** "Want the winger after losing X to Genoa". */
const LOST_BEFORE =
  /(?:after|having|since|following) (?:losing|selling|offloading|releasing|lost|sold)(?: [a-z-]+){0,2} $/;

/** "A bid for X's successor", "close in on a replacement for X": those who are not the one meant there. */
export const replacedIn = (places: readonly PlayerPlace[], text: string): readonly number[] =>
  places.flatMap(({ aside, player, at, end }) =>
    aside &&
    (LOST_BEFORE.test(text.slice(Math.max(0, at - NEAR), at)) ||
      says('replacesHim', text.slice(Math.max(0, at - NEAR), at)) ||
      says('hisSuccessor', text.slice(end, end + NEAR)))
      ? [player]
      : [],
  );
