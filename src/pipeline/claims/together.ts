/** Players of whom a sentence speaks together without naming them: "Forest duo", "the trio have been told". */
import { says } from '../text/words';

/** Words of the kind, with how many they mean; two where nothing says so. */
const TOGETHER: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:trio|triple (?:signing|swoop|deal|raid)|three (?:[a-z-]+ )?(?:players|signings|stars|targets|youngsters))\b/,
    3,
  ],
  [/\b(?:quartet|four (?:[a-z-]+ )?(?:players|signings|departures|youngsters))\b/, 4],
  [/\bquintet\b/, 5],
  [
    /\b(?:duo|pair|double (?:signing|swoop|deal|raid|bid|transfer|exit|departure)|two (?:[a-z-]+ )?(?:players|signings|stars|targets|youngsters|defenders|midfielders|forwards|strikers|wingers)|both (?:players|men|deals|moves|of them))\b/,
    2,
  ],
];

/** How many players small-letter words speak of together; none: 0. */
export const howMany = (words: string): number => TOGETHER.find(([one]) => one.test(words))?.[1] ?? 0;

const SOME = /\bthe (?:[\p{L}-]+ )?(?:players|men|deals|moves)\b/iu;

/** Whether the words mean the players named before. */
export const isGroup = (words: string): boolean =>
  says('groupOfPlayers', words) && !(SOME.test(words) && howMany(words) === 0);
