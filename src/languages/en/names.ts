/** Words that start with a capital without being a name, and small words inside names. */

/** Particles of surnames: "Van de Beek", "De Bruyne", "dos Santos". */
export const PARTICLES = new Set(
  'de da do dos das di del della der den van von ter ten la le el al bin ben ibn st mac y'.split(' '),
);

/** Capital words that are given names too: inside a sentence, before another capital word, they begin a name. */
export const GIVEN_TOO = new Set(
  'will may mark king summer august june april jordan chad georgia israel chase grant miles sunday'.split(' '),
);

/** Nationalities that are given names too. */
export const NATIONAL_NAMES = new Set('dane finn'.split(' '));

/** Such words that are surnames too: inside a sentence, after another capital word, they end a name. */
export const SURNAME_TOO = new Set(
  'king keen price close may march west north east day lord english french german winter main easter read'.split(' '),
);
