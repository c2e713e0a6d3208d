/** Speech in a sentence, unlike words in quotation marks that nobody says. */
import type { Quote, Sentence } from '../types/sentence';

/** The quotation of somebody's speech that holds the place (UTF-16 offset in the article), if any. */
export function speechAt({ quotes }: Pick<Sentence, 'quotes'>, at: number): Quote | undefined {
  return quotes.find(({ kind, start, end }) => kind === 'speech' && start <= at && at < end);
}
