import { isOpen } from '../stories/order';
import { isHeadline, type Rule, spanOf, triggerSpan, wordsOf } from './rule';

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
    const by = source.kind === 'unnamed' && source.span !== null ? `"${wordsOf(article, source.span)}"` : source.name;
    return [{ ...spanOf(headline), args: [wordsOf(article, triggerSpan(headline)), by], also: [spanOf(lead)] }];
  },
};
