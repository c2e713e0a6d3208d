import { isOpen } from '../stories/order';
import { claimWords, isHeadline, type Rule, sourceWords, spanOf } from './rule';

/** Words on record and announcements need no "reportedly" in a headline. */
const FLAT_IS_FAIR = new Set(['official', 'on-record', 'own-words']);

export const headlineWords: Rule = {
  id: 'headline-words',
  strength: 'fact',
  description: 'The headline states flatly what the text leaves to a source.',
  judge({ claims, sentences, lead, source, article }) {
    const headline = claims.find((claim) => isHeadline(claim, sentences) && isOpen(claim));
    if (headline === undefined || headline === lead || FLAT_IS_FAIR.has(lead.class)) return [];
    const sentence = sentences[headline.sentence];
    const flat = headline.class === 'own-words' && headline.hedges.length === 0 && sentence?.quotes.length === 0;
    if (!flat || sentence === undefined || sentence.text.includes('?') || headline.stage !== lead.stage) return [];
    if (headline.move === 'exit' && lead.move !== 'exit') return [];
    const args = [claimWords(article, headline), sourceWords(article, source)];
    return [{ ...spanOf(headline), args, also: [spanOf(lead)] }];
  },
};
