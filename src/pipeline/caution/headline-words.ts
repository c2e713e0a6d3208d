import { isOpen } from '../stories/order';
import { says } from '../text/words';
import type { AttributedClaim } from '../types/attribution';
import { toldSpan } from './phrase';
import {
  type Case,
  headlineWords as headlineSays,
  isHeadline,
  isShared,
  keyArg,
  namesPlayer,
  type Rule,
  sourceWords,
  spanOf,
} from './rule';

/** Words on record and announcements need no "reportedly" in a headline. */
const FLAT_IS_FAIR = new Set(['official', 'on-record', 'own-words']);

/** The headline states it: nobody cited, no doubt, no question, no quotation, and no mere purpose ("price to sign him"). */
function isFlat(headline: AttributedClaim, { sentences, article }: Case): boolean {
  const sentence = sentences[headline.sentence];
  const phrase = toldSpan(article, headline);
  if (sentence === undefined || phrase === null || headline.class !== 'own-words') return false;
  const purpose = /\bto $/i.test(article.text.slice(0, phrase.start));
  return (
    !purpose &&
    headline.hedges.length === 0 &&
    sentence.quotes.length === 0 &&
    !/\?/.test(sentence.text) &&
    !says('headlineSoft', sentence.text) &&
    !says('tellsOdds', sentence.text)
  );
}

/** The same news: one stage, and the same club or none in both. */
function isSame(headline: AttributedClaim, other: AttributedClaim): boolean {
  if (headline.stage !== other.stage || (headline.move === 'renewal') !== (other.move === 'renewal')) return false;
  if (headline.to.length === 0) return other.to.length === 0;
  return headline.to.some((club) => other.to.includes(club));
}

/** The text, too, first tells it in its own plain words; a caption that repeats a cited sentence does not count. */
function textIsFlat(headline: AttributedClaim, { claims, sentences }: Case): boolean {
  // "He has left Lens" tells what a headline with his new club does.
  const alike = (claim: AttributedClaim): boolean =>
    isSame(headline, claim) || (claim.stage === headline.stage && claim.to.length === 0 && claim.move !== 'renewal');
  const first = claims.find((claim) => !isHeadline(claim, sentences) && alike(claim));
  if (first === undefined || first.class !== 'own-words' || first.hedges.length > 0) return false;
  return !says('headlineSoft', sentences[first.sentence]?.text ?? '');
}

export const headlineWords: Rule = {
  id: 'headline-words',
  strength: 'fact',
  description: 'The headline states flatly what the text leaves to a source.',
  judge(given) {
    const { claims, sentences, lead, source, article } = given;
    // What the page reports itself stands behind its headline.
    if (source.own) return [];
    const headline = claims.find((claim) => isHeadline(claim, sentences) && isOpen(claim));
    if (headline === undefined || headline === lead || FLAT_IS_FAIR.has(lead.class)) return [];
    if (!isFlat(headline, given) || !isSame(headline, lead) || textIsFlat(headline, given)) return [];
    if (isShared(headline, given) || !namesPlayer(headline, given)) return [];
    // "The text leaves it to "reportedly"" would name nobody: such words are only added.
    const leaves = source.kind === 'unnamed' ? 'caution_headline_words_adds' : 'caution_headline_words_leaves';
    const args = [headlineSays(article, headline), keyArg(leaves), sourceWords(article, source)];
    return [{ ...spanOf(headline), args, also: [spanOf(lead)] }];
  },
};
