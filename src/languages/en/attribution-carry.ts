import type { NoteRow } from './attribution';

/** Openings that plainly go on with the report of the sentence before. */
export const CONTINUING: readonly NoteRow[] = [
  {
    id: 'the-deal',
    pattern:
      '(?<=^ (?:however , |but |and |indeed , )?)(?:negotiations|talks|personal terms|(?:the|this|that|his|her|any such) {w3}(?:deal|move|loan|agreement|switch|transfer|return|contract|talks|negotiations|terms|outcome|package))',
  },
  {
    id: 'goes-on',
    pattern:
      '(?<=^ )(?:it is also|they also|he also|she also|it also|they are also|furthermore|in addition|additionally|moreover)',
  },
  { id: 'pronoun', pattern: '(?<=^ )(?:therefore|as a result|now , though)' },
];

/** Openings that refer a sentence to the report of the next words: "That's according to X". */
export const LOOKS_BACK: readonly NoteRow[] = [
  {
    id: 'that-is-according-to',
    pattern:
      "(?<=^ )(?:that|this|it)(?: is|'s)? (?:all )?(?:according to|as per|per|the claim of|the word from|the view of)",
  },
];

/** A whole sentence or paragraph that only says whose the words before it are. */
export const CREDITS: readonly NoteRow[] = [
  { id: 'bracketed', pattern: '(?<=^ )[(\\[] [^()\\[\\]]{2,80} [)\\]](?: ,? ?external)?(?= )' },
  {
    id: 'labelled',
    pattern:
      '(?<=^ )[(\\[]?(?: ?)(?:(?:full|original) )?(?:story|source|report|read|via|credit) [:;] [^.:]{2,80}(?= [.]? ?$)',
  },
  { id: 'post-author', pattern: '(?<=^ )- [^.:]{2,60} \\( @?[^ ]+ \\)' },
];
