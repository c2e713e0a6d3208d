import type { WhoRow } from './attribution';

const JOB =
  '(?:journalist|reporter|correspondent|insider|expert|guru|writer|editor|columnist|blogger|specialist|newshound|broadcaster)';
const PAPER =
  '(?:report|outlet|publication|newspaper|paper|article|website|site|broadcaster|magazine|daily|tabloid|source|' +
  'account|post|tweet|piece|story|update|network|station|agency|column|portal|platform|channel|podcast|blog)';
/** What may stand between "and" and the next name: "Marca and fellow Spanish daily AS". */
const KIND =
  '(?:the |fellow |<g\\d+> |(?:[a-z]+-based |[a-z]+(?:ish|ian|an|ese|ch) )|(?:outlet|newspaper|paper|daily|journalist|reporter|publication|website|broadcaster|sports?|state|domestic|national|local|weekly|portal|site|agency|channel|station) )*';
/** "The Anadolu news agency and NTV television". */
const AFTER = '(?: (?:news agency|television|tv|newspaper|daily|radio|channel|website|magazine))?';

/**
 * Who is cited: longest forms first. `<o>` outlet, `<j>` journalist, `<a>` account, `<n>` `<p>` people, and names that no
 * mention claims: `<u>` outlet, `<k>` writer, `<h>` the author of a post.
 */
export const WHO: readonly WhoRow[] = [
  {
    id: 'journalist-of',
    as: 'author',
    pattern: `<[jnk]\\d+> , (?:the )?<[ou]\\d+> {w3}${JOB}(?: (?:at|in) {w3}<c\\d+>)?|<[jnk]\\d+> (?:, )?(?:{w5}${JOB} )?(?:who (?:works|writes|reports|covers {w4}) for|writing (?:for|in)|of|from|at|for|with|\\() (?:the |his |her )?{w3}<[ou]\\d+>(?: \\)| column| podcast| newsletter| blog| show)?|<[jk]\\d+> (?:over )?(?:in|on) (?:the |his |her )?<[ou]\\d+>|<p\\d+> (?:of|at|, writing (?:in|for)) (?:the )?<[ou]\\d+>`,
  },
  {
    id: 'outlet-owns',
    as: 'author',
    pattern: "<[ou]\\d+> (?:<g\\d+> )?(?:'s|') {w5}(?:, )?<[jnk]\\d+>|<[ou]\\d+> (?:(?:, )?whose (?:own )?)?<[jk]\\d+>",
  },
  {
    id: 'outlet-job',
    as: 'author',
    pattern: `<[ou]\\d+> (?:(?:'s )?\\( (?:[a-z]{2,8}|<[ou]\\d+>) \\) )?{w3}${JOB} (?:, )?<[jnpk]\\d+>`,
  },
  { id: 'poster', as: 'author', pattern: '<[ojaukh]\\d+> \\( <[ojah]\\d+> \\)' },
  { id: 'outlet-writer', as: 'back', orNamed: true, pattern: `<[ou]\\d+> (?:${JOB}|(?:wo)?man)(?= {aux}{report} )` },
  {
    id: 'job-name',
    as: 'named',
    pattern: `(?:${JOB} |our (?:own )?(?:man|woman|colleague) (?:(?:at|in|on) {w2})?)(?:, )?<[jnk]\\d+>`,
  },
  {
    id: 'kind-named',
    as: 'named',
    pattern: `(?<!(?:the|this|that|their) )(?:${PAPER}) , (?:the )?<[ojauk]\\d+>(?= ,)`,
  },
  {
    id: 'several-named',
    as: 'named',
    pattern: `<[ojauk]\\d+>${AFTER}(?: , ${KIND}<[ojauk]\\d+>${AFTER}){0,4} (?:, )?(?:and|&|or|as well as|along with|plus|/) (?:both )?${KIND}<[ojauk]\\d+>${AFTER}|(?<=[(\\[] (?:per |via )?)<[ojauk]\\d+>(?: [,;/+&] <[ojauk]\\d+>){1,4}(?= [)\\]])`,
  },
  {
    id: 'one-named',
    as: 'named',
    pattern:
      "(?<!(?:(?:<c\\d+>|(?:the|their) club) (?:'s )?|their |its )(?:official |club )?(?:website|site) (?:, |\\( |at )?)<[ojaukh]\\d+>",
  },
  {
    id: 'back-pronoun',
    as: 'back',
    pattern:
      '(?<=^ (?:(?:and|but|however|indeed|furthermore|meanwhile|yet) (?:, )?)?)(?:they|it)(?= (?:[a-z]+ly |also |then |further |even )*(?:(?:adds?|added|claims?|claimed|reports?|reported|states?|stated|writes?|wrote|notes?|noted|reveals?|revealed|suggests?|suggested|says?|said|mentions?|continues?|continued) (?:that|how|:|“)|(?:claims?|reports?|states?|suggests?|writes?|understands?|goes on to|go on to|went on to (?:say|claim|state|add|report)) )|(?<= it)(?= (?:also |further )?(?:said|added|reported|stated|noted) (?!to |in )))|(?<=[,”’] )(?:they|it)(?= (?:adds?|added|says?|said|claims?|reports?|states?|writes?|suggests?|reckons?)(?: [.,]|$))',
  },
  {
    id: 'back-noun',
    as: 'back',
    pattern: `(?<!across )(?:the|this|that|their|its|his|same) (?:same )?(?!<c|{w2}club |(?:very )?first to )(?:(?!(?:told|tells|said|says|gave|informed|has|have|had|was|were|is|are|that|which|who|to|the|carry|carries|ran|runs?|<x\\d+> reports?) |<[sbpnq]\\d)[^ “”,.;:()\\[\\]!?]+ ){0,3}?(?:${PAPER}|${JOB})(?! (?:(?:reads? )?(?:for|with|by|in|from|on|of) |(?:, )?<[ou]|[“‘]))`,
  },
];

const EDITION = '(?:edition|issue|front page|back page|cover|pages|print edition|newsletter|podcast|website)';

/** Nouns around a named source that stand for it: "a fresh report from X", "X's report", "an X article". */
export const WRAPPED: readonly WhoRow[] = [
  {
    id: 'report-from',
    as: 'named',
    pattern:
      '(?:(?:an?|the|this|that|another|one|their|his) {w3})?(?:(?:fresh|new|recent|latest|emerging|exclusive|various) )?(?:reports?|articles?|stor(?:y|ies)|piece|update|claims?|rumours?|speculation|coverage|information|scoop|exclusive|news|word|latest|reporting|talk|whispers?|gossip|noises?|lowdown|view) (?:(?:on )?{D} )?(?:in {G} )?(?:, (?=(?:from|by) [^,]{2,60} , {report} ))?(?:from|by|in|on|at|published (?:by|in)) (?:the )?{w4}{N}(?: (?:(?:{G} )?,(?= {report} )|(?:podcast|website|site|show|programme|column|newsletter|blog)(?= )|on (?:x|twitter|youtube|instagram|telegram)(?: \\(? ?formerly twitter(?: \\))?)?))?',
  },
  {
    id: 'own-report',
    as: 'named',
    pattern:
      "{N} (?:'s|') (?:own )?{w2}(?:reports?|article|story|piece|update|claims?|sources|understanding|news team|reporting|suggestions?|information|line|verdict|belief|words|latest(?= :))|{N} (?:report|article|story|piece|claim)(?= (?:claims?|adds?|says?|states?|suggests?|reveals?|also|goes|continues) )",
  },
  {
    id: 'edition-of',
    as: 'named',
    pattern: `(?:(?:the|its|<d\\d+>(?: 's)?|[a-z]+day(?: 's)?) {w2})?${EDITION} of (?:the |(?:today|yesterday|<d\\d+>|[a-z]+day) 's (?:the )?|this [a-z]+ 's )?{N}|{N} (?:'s|') {w2}(?:<d\\d+> )?${EDITION}`,
  },
  { id: 'own-sources', as: 'named', pattern: '{N} sources(?= (?:{aux}{report} |: ))' },
  {
    id: 'kind-after',
    as: 'named',
    pattern:
      '{N} (?:(?:news|sports?) (?:agency|service|site|portal|outlet|channel|website|daily)|newspaper|website|magazine|podcast|newsroom)|{N} (?:football|sports?|{G})(?= {aux}{report} )',
  },
  {
    id: 'an-article',
    as: 'named',
    pattern: '(?:an?|one) {w2}{N} (?:report|article|story|piece|exclusive)',
  },
];
