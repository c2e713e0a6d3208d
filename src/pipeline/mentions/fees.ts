/** Sums of money with what they are for. */
import type { FeeMeaning, FeeMention } from '../types/mention';
import type { Board } from './board';

const FEE =
  /((?:\b(?:US|AU?|CA?|NZ|S|R))?[£€$₦₹]|\b(?:R|N|RM|Rs\.?|K?sh\.?|GH¢|KES|GHS|SA?R|SEK|NOK|AED|QAR|INR|NGN|ZAR|USD|EUR|GBP|AUD) ?(?=[\d.,]+ ?-?(?:m|bn|crore|lakh)))\s?(\d(?:[\d,]*\d)?(?:\.\d+)?)\s?-?(m(?:illion|n)?|bn|billion|k|thousand|crores?|lakhs?)?\b|\b(\d[\d,]*(?:\.\d+)?)\s?-?(m|million|bn|billion|thousand)?[\s-]?(euros?|pounds?|dollars?|rand|naira|shillings|rupees|ringgit|kron[eo]r)\b/giu;

const SCALE: Readonly<Record<string, number>> = {
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

const MEANINGS: readonly { readonly meaning: FeeMeaning; readonly words: RegExp }[] = [
  {
    meaning: 'wage',
    words:
      /(?:wages?|salary|a[ -]week|per week|a[ -]year|per year|per season|a month|earn\w*|pay packet|weekly|-per-|pay cut)/,
  },
  { meaning: 'release-clause', words: /(?:release clause|buy-?out|clause|release)/ },
  {
    meaning: 'asking-price',
    words:
      /(?:asking price|price tag|valu\w+|demand\w*|want\w* (?:around|at least|up to|in excess)|hold\w* out|price|rated|would cost|could cost|will cost|looking for|available for)/,
  },
  {
    meaning: 'past-fee',
    words:
      /(?:joined|signed|bought|paid|arrived|cost|signing|splashed|spent|switch|move)\b.*(?:in (?:19|20)\d\d|last (?:summer|season|january|year)|years? ago|from)/,
  },
  {
    meaning: 'offer',
    words: /(?:bid|offer\w*|proposal|deal worth|deal|fee|willing to pay|prepared to pay|pay|package|worth|agreed)/,
  },
];

/** "Are asking for £30m", "want £50m for him". */
function isAsked(left: string, right: string): boolean {
  if (/\bask(?:s|ed|ing)? for(?: \w+)?(?: \w+)? ?$/.test(left)) return true;
  return /\bwant(?:s|ed|ing)?(?: \w+)? ?$/.test(left) && /^ ?(?:for|before|to (?:sell|part|let|release))\b/.test(right);
}

function meaningOf(text: string, from: number, to: number): FeeMeaning {
  const near = text.slice(Math.max(0, from - 45), to + 45).toLowerCase();
  const right = text.slice(to, to + 30).toLowerCase();
  if (/^[\s-]*(?:release clause|clause)/.test(right)) return 'release-clause';
  if (/^[\s-]*rated/.test(right) || isAsked(text.slice(Math.max(0, from - 30), from), right)) return 'asking-price';
  return MEANINGS.find((row) => row.words.test(near))?.meaning ?? 'unclear';
}

function currencyOf(mark: string): FeeMention['currency'] {
  if (mark === '£' || /^pound/i.test(mark)) return 'GBP';
  return mark === '€' || /^euro/i.test(mark) ? 'EUR' : 'USD';
}

export function addFees(board: Board): void {
  for (const sentence of board.sentences) {
    if (!/\d/.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(FEE)) {
      const digits = (match[2] ?? match[4] ?? '').replace(/,/g, '');
      const scale = SCALE[(match[3] ?? match[5] ?? '').toLowerCase()] ?? 1;
      const amount = Number(digits) * scale;
      if (!Number.isFinite(amount) || amount <= 0) continue;
      const start = sentence.start + match.index;
      board.add({
        kind: 'fee',
        start,
        end: start + match[0].length,
        sentence: sentence.index,
        how: 'name',
        rule: 'fee',
        amount,
        currency: currencyOf(match[1] ?? match[6] ?? '$'),
        meaning: meaningOf(sentence.text, match.index, match.index + match[0].length),
      });
    }
  }
}
