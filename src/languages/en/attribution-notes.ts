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
    pattern: `(?:${RUMOUR}|this|these|which|it|they|none of (?:this|it)) (?:[a-z]+ ){0,4}?(?:yet to be|not (?:yet )?been|could not be|cannot be|can not be|not yet) {w2}(?:verified|corroborated|substantiated|authenticated)|(?:unverified|uncorroborated|unsubstantiated) {w2}${RUMOUR}|${RUMOUR} {w2}(?:is|are|remains?) {w1}(?:unverified|uncorroborated|unsubstantiated)`,
  },
  {
    id: 'speculative-source',
    pattern:
      "(?:often|notoriously|largely|purely|highly|somewhat|rather|frequently) (?:speculative|unreliable|wide of the mark)|(?:speculative|questionable|dubious|unreliable) {w1}(?:reports?|sources?|outlets?)|not (?:known|renowned|famed|noted) for {w3}(?:reliab[a-z]+|accura[a-z]+|trustworth[a-z]+)|(?:not|hardly|far from|isn't|aren't) (?:always )?the most (?:reliable|trusted|trustworthy|credible)",
  },
  {
    id: 'sceptical',
    pattern: `(?:sceptical|skeptical|wary|dubious|doubtful|cautious) (?:of|about|towards) {w4}${RUMOUR}|(?:hard|difficult|tough) to (?:believe|give {w2}credence) {w3}${RUMOUR}|${RUMOUR} {w3}(?:lacks?|without) {w2}(?:substance|credibility|foundation)`,
  },
];

/** Somebody on the pitch or in the treatment room is treated with caution, too: what such caution is not about. */
export const OTHER_CAUTION =
  /\b(?:treated|handled|approached|regarded|viewed) with (?:\w+ )?(?:caution|care|suspicion) by\b|\b(?:defenders?|opponents?|captains?|referees?|markers?|physios?|medical staff|hamstring|pitch) (?:\w+ ){0,2}(?:urged|advised|exercised?|called for) (?:\w+ )?caution\b/i;

/** A source's standing is its own word. */
export const SELF_DESCRIBED: readonly NoteRow[] = [
  {
    id: 'claims-to-be',
    pattern:
      '<[oja]\\d+> (?:, [^“”:;.]{1,60} , )?(?:, )?(?:which |who )?{adv}(?:claims?|claimed|claiming|professes|purports) to (?:have|be|provide|offer|boast|specialise|deliver)',
  },
  {
    id: 'calls-itself',
    pattern:
      '<[oja]\\d+> (?:, [^“”:;.]{1,60} , )?(?:which |who )?{adv}(?:describes?|bills?|styles?|calls?|presents?|markets?|brands?|prides?|touts?) (?:itself|himself|herself|themselves)',
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

/** The same words where no mention was read beside them: "Konur bills himself", "The account describes itself". */
export const SELF_WORDS =
  /\b(?:(?:describes?|bills?|styles?|calls?|presents?|markets?|brands?|prides?|touts?) (?:itself|himself|herself|themselves)|(?:claims?|professes|purports) to (?:have|be|provide|offer|boast|specialise|deliver)|boasts? (?:of )?(?:its|his|her|their)|self-(?:styled|described|proclaimed|professed|declared|appointed))\b/;

/** A subject that can only be the source named last. */
export const THAT_SOURCE =
  /^\s*(?:The|That|This) (?:[a-zA-Z-]+ ){0,2}?(?:account|outlet|site|website|page|insider|publication|platform|blog|portal)\b|^\s*It\b/;

/** Words right before an outlet's kind or name that give it a club, e.g. "Valencia-supporting daily". */
export const LEANING_AFTER =
  /[-‑ ](?:leaning|supporting|friendly|loving|backing|aligned|centric|obsessed|favouring|biased|sympathetic|mad|owned)\b/giu;
export const LEANING_BEFORE = /\bpro[-‑ ](?=\p{L})/giu;
