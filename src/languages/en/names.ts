/** Words that start with a capital without being a name, and small words inside names. */

/** Particles of surnames: "Van de Beek", "De Bruyne", "dos Santos". */
export const PARTICLES = new Set(
  'de da do dos das di del della der den van von ter ten la le el al bin ben ibn st mac y'.split(' '),
);

/** Capital words that are given names too: inside a sentence, before another capital word, they begin a name. */
export const GIVEN_TOO = new Set(
  'will may mark king prince summer august june april jordan chad georgia israel chase grant miles sunday'.split(' '),
);
