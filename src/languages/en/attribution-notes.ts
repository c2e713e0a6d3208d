import type { NoteRow } from './attribution';

const WARY =
  '(?:caution|care|pinch of salt|grain of salt|pinches of salt|scepticism|skepticism|suspicion|doses? of (?:salt|scepticism))';
const RUMOUR =
  '(?:reports?|rumours?|rumors?|claims?|stor(?:y|ies)|links?|speculation|suggestions?|news|information|update)';

/** The page itself urges caution about what it relays. */
export const CAUTION: readonly NoteRow[] = [
  {
    id: 'with-caution',
    pattern: `(?:treat|treated|take|taken|taking|treating|viewed|view|read|handled|approach|approached|regarded|received|digested) {w7}with {w4}${WARY}`,
  },
  {
    id: 'word-of-caution',
    pattern:
      '(?:word|note) of (?:caution|warning)|(?:exercise|advise|urge|advised|urged) {w2}caution|caution (?:is|should be) {w1}(?:advised|needed|required|exercised|applied)',
  },
  {
    id: 'truth-to-be-seen',
    pattern:
      '(?:remains to be seen|remains unclear|unclear|not clear|time will tell|we will (?:have to )?see) {w2}(?:whether|if|how much) {w5}(?:truth|substance|credence|accurate|true|credible|weight|genuine|legs|anything in)',
  },
  {
    id: 'not-verified',
    pattern: `(?:${RUMOUR}|this|these|which|it|they|none of (?:this|it|that|these)) (?:[a-z]+ ){0,4}?(?:yet to be|yet been|not (?:yet )?been|could not be|cannot be|can not be|not yet) {w2}(?:verified|corroborated|substantiated|authenticated)|(?:unverified|uncorroborated|unsubstantiated) {w2}${RUMOUR}|${RUMOUR} {w2}(?:is|are|remains?) {w1}(?:unverified|uncorroborated|unsubstantiated)`,
  },
  {
    id: 'speculative-source',
    pattern:
      "(?:often|notoriously|largely|purely|highly|somewhat|rather|frequently) (?:speculative|unreliable|wide of the mark)|(?:speculative|questionable|dubious|unreliable) {w1}(?:reports?|sources?|outlets?)|not (?:known|renowned|famed|noted) for {w3}(?:reliab[a-z]+|accura[a-z]+|trustworth[a-z]+)|(?:not|hardly|far from|isn't|aren't) (?:always )?the most (?:reliable|trusted|trustworthy|credible)",
  },
  {
    id: 'sceptical',
    pattern: `(?:sceptical|skeptical|wary|dubious|doubtful|cautious) (?:of|about|towards) {w4}${RUMOUR}|(?:hard|difficult|tough) to (?:believe|give {w2}credence) {w3}${RUMOUR}|(?<=${RUMOUR} [^“”.;!?]{0,160})(?:(?:this|that|it|which|one) (?:is|'s|seems|sounds|looks|was)|that's|it's|this's) {w3}(?:hard|difficult|tough) to (?:believe|credit)|${RUMOUR} {w3}(?:lacks?|without) {w2}(?:substance|credibility|foundation)|(?:doubts?|scepticism|skepticism) {w1}(?:about|over|surrounding) {w2}${RUMOUR}|(?<!no )(?:reason|reasons|grounds|cause) {w1}(?:for (?:doubt|scepticism|skepticism|caution)|to (?:doubt|question) {w3}${RUMOUR}|to be (?:sceptical|skeptical|cautious|wary))`,
  },
  {
    id: 'not-vouched-for',
    pattern: `(?:we|i) (?:(?:are|am) not|aren't|do not|don't|cannot|can't|'m not|'re not) (?:saying|claiming|suggesting|vouching|vouch) {w5}(?:true|truth|accura(?:te|cy)|real)|(?:believe|trust) {w2}at your (?:own )?(?:peril|risk)|(?:not|n't) believe (?:everything|a word|all) (?:that )?(?:you|of)|${RUMOUR} {w3}(?:sets?|setting|rings?|raises?) {w3}alarm bells|(?:not|n't) (?:be )?(?:buying|convinced by|persuaded by) {w2}${RUMOUR}|(?:sounds?|looks?|smells?|seems?|feels?) {w2}(?:like|of) {w2}(?:clickbait|agent talk|paper talk|wishful thinking|lazy journalism|kite-flying)`,
  },
  {
    id: 'unlikely-story',
    pattern: `(?:far-fetched|far - fetched|fanciful|implausible|outlandish|bizarre|bogus|fake|hoax|spoof|parody|fabricated|made-up|made - up|dubious) {w2}(?:${RUMOUR}|account)|(?:not|n't|never) {w2}(?:be taken|take {w3}) as gospel|${RUMOUR} {w3}(?:is|are|was|were|seems?|sounds?|looks?|appears?) {w3}(?:far-fetched|far - fetched|fanciful|implausible|outlandish|bogus|fabricated)|${RUMOUR} {w3}(?:is|are|seems?|sounds?|looks?|appears?) (?:very |highly |rather |most |pretty )?unlikely(?! to )|(?:patchy|mixed|poor|chequered|checkered|questionable|dubious|terrible|woeful) {w1}(?:track )?record {w5}(?:${RUMOUR}|transfers?|exclusives?)|no (?:other )?{w1}(?:reliable|credible|trusted|reputable|serious) {w2}(?:source|outlet|journalist|reporter|paper)s? {w2}(?:ha(?:s|ve)|carr(?:y|ies)|back(?:s|ed)?|report(?:s|ed)?|confirm(?:s|ed)?|corroborat(?:es|ed)?)`,
  },
];

/** A source's standing is its own word. */
export const SELF_DESCRIBED: readonly NoteRow[] = [
  {
    id: 'claims-to-be',
    pattern:
      '<[oja]\\d+> (?:, [^“”:;.]{1,60} , )?(?:, )?(?:which |who )?{adv}(?:claims?|claimed|claiming|professes|purports) (?:to (?:have|be|provide|offer|boast|specialise|deliver)|that (?:its|his|her|their) (?:own )?(?:news|work|coverage|stories|reports|exclusives|posts|scoops|updates|information|followers))',
  },
  {
    id: 'calls-itself',
    pattern:
      '<[oja]\\d+> (?:, [^“”:;.]{1,60} , )?(?:which |who )?{adv}{have}(?:describe[sd]?|bill(?:s|ed)?|style[sd]?|call(?:s|ed)?|present(?:s|ed)?|market(?:s|ed)?|brand(?:s|ed)?|pride[sd]?|tout(?:s|ed)?) (?:itself|himself|herself|themselves)',
  },
  {
    id: 'self-styled',
    pattern:
      'self-(?:styled|described|proclaimed|professed|declared|appointed) {w4}(?:<[oja]\\d+>|insider|expert|account|journalist|itk|source|outlet)|self - (?:styled|described|proclaimed|professed|declared) {w4}(?:<[oja]\\d+>|insider|expert|account|journalist|itk|source|outlet)',
  },
  {
    id: 'own-bio',
    pattern:
      '(?:bio|biography|profile|about page) {w3}(?:says|states|claims|reads|boasts|describes)|by (?:its|his|her|their) own (?:account|admission|description)',
  },
];
