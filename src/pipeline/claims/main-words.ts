/** What a sentence is about, without the relative clauses that tell of something else: "Lund, who scored twice, may go". */
import { patternOf } from '../text/words';

export const mainWords = (text: string): string => text.replace(patternOf('relativeClause'), ' ');
