import type { WhoRow } from './attribution';

const JOB =
  '(?:journalist|reporter|correspondent|insider|expert|guru|writer|editor|columnist|specialist|newshound|broadcaster)';
const PAPER =
  '(?:report|outlet|publication|newspaper|paper|article|website|site|broadcaster|magazine|daily|tabloid|source|' +
  'account|post|tweet|piece|story|update|network|station|agency|column)';

/** Who is cited: longest forms first. `<o>` outlet, `<j>` journalist, `<a>` account, `<n>` `<p>` people. */
export const WHO: readonly WhoRow[] = [
  {
    id: 'journalist-of',
    as: 'author',
    pattern: `<[jn]\\d+> (?:, )?(?:{w5}${JOB} )?(?:who (?:works|writes|reports) for|writing (?:for|in)|of|from|at|for|with|\\() (?:the )?{w3}<[ou]\\d+>(?: \\))?`,
  },
  { id: 'outlet-owns', as: 'author', pattern: "<[ou]\\d+> (?:'s|') {w5}(?:, )?<[jn]\\d+>" },
  { id: 'outlet-job', as: 'author', pattern: `<[ou]\\d+> {w3}${JOB} (?:, )?<[jnp]\\d+>` },
  { id: 'job-name', as: 'named', pattern: `${JOB} (?:, )?<[jn]\\d+>` },
  {
    id: 'two-named',
    as: 'named',
    pattern: '<[ojau]\\d+> (?:,|and|&|or|as well as|along with|,? plus) (?:the )?<[ojau]\\d+>',
  },
  { id: 'one-named', as: 'named', pattern: '<[ojau]\\d+>' },
  {
    id: 'back-noun',
    as: 'back',
    pattern: `(?:the|this|that|their|its|his|same) (?:same )?{w3}(?:${PAPER}|${JOB})`,
  },
];

/** Nouns around a named source that stand for it: "a fresh report from X", "X's report", "an X article". */
export const WRAPPED: readonly WhoRow[] = [
  {
    id: 'report-from',
    as: 'named',
    pattern:
      '(?:(?:an?|the|this|that|another|one|their|his) {w3})?(?:(?:fresh|new|recent|latest|emerging|exclusive|various) )?(?:reports?|articles?|stor(?:y|ies)|piece|update|claims?|coverage|information|scoop|exclusive) (?:in {G} )?(?:from|by|in|on|via|at|published (?:by|in)) (?:the )?{w4}{N}',
  },
  {
    id: 'own-report',
    as: 'named',
    pattern:
      "{N} (?:'s|') (?:own )?{w2}(?:report|article|story|piece|update|claim|sources|understanding|news team|reporting)|{N} (?:report|article|story|piece|claim)(?= (?:claims?|adds?|says?|states?|suggests?|reveals?|also|goes|continues) )",
  },
  {
    id: 'kind-after',
    as: 'named',
    pattern: '{N} (?:news agency|newspaper|website|magazine|podcast|news site|newsroom)',
  },
  { id: 'an-article', as: 'named', pattern: '(?:an?|one) {w2}{N} (?:report|article|story|piece|exclusive)' },
];
