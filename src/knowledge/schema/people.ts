/** Rows that tell players from others with a name, and names from ordinary words. Checked when the artefacts are made and in a test; never shipped. */
import * as v from 'valibot';
import { checked, list, text } from './cells';

/** Somebody in football who is not on the market: never read as a player. */
export const personRow = v.strictObject({
  name: text,
  role: v.picklist(['manager', 'director', 'chairman', 'owner', 'agent', 'pundit']),
  /** Year of his last match as a professional, from general knowledge; none where he played no more by 2003. */
  played: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2003), v.maxValue(2035))),
  /** Forms used alone: "Guardiola", "Pep". */
  alone: list(text),
  checked,
});

/** A name that helps to recognise a player; says nothing of his club. */
export const playerRow = v.strictObject({
  name: text,
  /** The name is used alone ("Rodri"). */
  mononym: v.optional(v.literal(true)),
  /** Set by hand; else computed from the word list. */
  weak: v.optional(v.boolean()),
  /** Season or tournament in which the hint was true, a row of `seasons`: "2026 World Cup". */
  season: text,
});

/** A season or tournament whose lists of squads the players' names were read from; unchecked: from general knowledge. */
export const seasonRow = v.strictObject({ name: text, checked });

/** A word that makes a name weak. */
export const wordRow = v.strictObject({
  /** Folded form that is also something else. */
  word: text,
  /** An ordinary word, a given name, or a place better known than its club. */
  as: v.picklist(['word', 'given-name', 'place']),
});

export type PersonRow = v.InferOutput<typeof personRow>;
export type PlayerRow = v.InferOutput<typeof playerRow>;
export type SeasonRow = v.InferOutput<typeof seasonRow>;
export type WordRow = v.InferOutput<typeof wordRow>;
