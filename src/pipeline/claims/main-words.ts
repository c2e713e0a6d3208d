/** What a sentence is about. */
import { patternOf } from '../text/words';

/** A skeleton's text without relative clauses, which tell of something else: "Lund, who scored twice, may go". */
export const mainWords = (text: string): string => text.replace(patternOf('relativeClause'), ' ');
