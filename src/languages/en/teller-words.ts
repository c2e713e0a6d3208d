/** Words of telling around whoever tells. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

const SAYING =
  /\b(?:according|add(?:s|ed)|believ(?:e|es|ed)|brought|claim(?:s|ed)?|confirm(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|insist(?:s|ed)?|report(?:s|ed|er)?|reveal(?:s|ed)?|said|say(?:s|ing)?|assert(?:s|ed)?|maintain(?:s|ed)?|told|tells?|understands?|updates?|verdict|via|weigh(?:s|ed) in|writ(?:es|ing|ten)|wrote)\b/i;

export const TELLER_WORDS = {
  /** Right before it: "according to a certain Lund", "added a calm Lund", "fan account The Lund Stand", "Radio Oban's Lund". */
  tellsBefore: packed(
    /(?<!\p{L})(?:courtesy of|thanks to|hat[- ]tip to) (?:[^.;:,]{1,40} )?$|according to an? (?:\p{L}+ )?$|(?<![\p{L}])(?:said|says|added|adds|admitted|admits|insisted|wrote|explained|replied|joked) an? \p{L}+ $|(?<![\p{L}])(?:account|podcast|blog|channel|website|newspaper|magazine|outlet|fanzine|broadcaster)(?: [Tt]he)? $|(?:Radio \p{Lu}\p{L}+|(?<![\p{L}])(?:TV|FM|Radio|Herald|Times|Post|News|Gazette|Echo|Mail|Journal|Chronicle|Telegraph|Press|Observer|Argus|Standard|Tribune|Sports?))['’]s? $/u,
  ),
  /** Right after it, folded: "Lund (@lund)", "Lund told reporters", "Lund took to X", "Lund was blunt on his way out: 'He stays.'" */
  tellsAfter: packed(
    /^ \(@|^,? (?:has |have )?(?:told|tells|telling) (?:reporters|journalists|the (?:media|press)|fans|supporters)|^ (?:has |have )?(?:took|takes|taken) to (?:x|twitter|instagram|facebook|tiktok|social media)(?![\p{L}])|^,? (?:who )?(?:writ(?:es|ing)|report(?:s|ing)) for |^ [^.:;“”"!?]{3,80}: ?[“"‘']/u,
  ),
  /** "Lund of Calcio Oggi reported that": of an outlet that nobody knows. */
  tellsFor: packed(
    /^,? (?:of|from|at|for) (?:the )?(?:\p{Lu}[\p{L}\d.’'&-]* ){1,4}(?:has |also )*(?:report|writ|wrote|understand|tweet)/u,
  ),
  saying: packed(SAYING),
  sayingBefore: packed(new RegExp(`${SAYING.source} $`, 'i')),
  /** Words besides by which a sentence that cites nobody in so many words may take up an outlet's report or programme. */
  passesOn: packed(
    new RegExp(
      String.raw`${SAYING.source}|\b(?:br(?:oke|eaks?|oken) (?:the )?(?:news|story)|claiming|column(?:ist)?s?|exclusives?|front pages?|interview\w*|podcasts?|quot(?:e[sd]?|ing)|radio|relay\w*|reporting|shows?|splash\w*|spoke|spoken|stor(?:y|ies)|tweet\w*)\b`,
      'i',
    ),
  ),
  /** The sentence tells of more than a need: somebody in particular is meant. */
  toldByNobody: packed(
    /\b(?:bids?|offer(?:s|ed)?|talks|negotiat\w+|agree(?:d|ment)?|close (?:to|on)|closing in|deal|medical|set to|signing|signed|approach(?:ed)?|enquir\w+|target(?:ed|ing)?|interested|keen|join(?:ing|ed)?|loan|linked|contact)\b/,
  ),
  /** "Another striker would help", "need a second goalkeeper": nobody in particular. */
  clubNeeds: packed(
    /\b(?:needs?|needed|require[sd]?|would (?:help|like)|looking for|searching for|hunt for|search for|in the market for|hop(?:es?|ing) to|want(?:s|ed)? (?:a|an|another)|seek(?:s|ing)? (?:a|an|another)|consider\w*|explor(?:e[sd]?|ing)|look(?:s|ing)? to (?:add|bring|recruit|sign)|(?:to|could|can|must) find|if)\b/,
  ),
  /** "The club continue to insist that | he is not for sale": who reports it only passes the club's word on. */
  clubInsists: packed(
    /\b(?:[Tt]he (?:[\w-]+ ){0,2}?[\w-]+|[Tt]hey|[A-Z][\w&.'’-]*) (?:(?:have|has|are|is|also|still|would|will|\w+ly|continued?s? to) ){0,3}(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|stress(?:es|ed)?|reiterat(?:e|es|ed)|(?:made|making) (?:it )?(?:\w+ )?clear|adamant|told [^.;“”]{2,30}|let it be known)\b[^.;“”]{0,60}$/,
  ),
  /** Somebody on the pitch or in the treatment room is treated with caution, too: what such caution is not about. */
  otherCaution: packed(
    /\b(?:treated|handled|approached|regarded|viewed) with (?:\w+ )?(?:caution|care|suspicion) by\b|\b(?:defenders?|opponents?|captains?|referees?|markers?|physios?|medical staff|hamstring|pitch) (?:\w+ ){0,2}(?:urged|advised|exercised?|called for) (?:\w+ )?caution\b/i,
  ),
  /** The same words where no mention was read beside them: "Konur bills himself", "The account describes itself". */
  selfWords: packed(
    /\b(?:(?:describes?|bills?|styles?|calls?|presents?|markets?|brands?|prides?|touts?) (?:itself|himself|herself|themselves)|(?:claims?|professes|purports) to (?:have|be|provide|offer|boast|specialise|deliver)|boasts? (?:of )?(?:its|his|her|their)|self-(?:styled|described|proclaimed|professed|declared|appointed))\b/,
  ),
  /** A subject that can only be the source named last. */
  thatSource: packed(
    /^\s*(?!This (?:[a-z-]+ )?(?:blog|page|platform|portal|site|website)\b)(?:The|That|This) (?:[a-zA-Z-]+ ){0,2}?(?:account|outlet|site|website|page|insider|publication|platform|blog|portal)\b|^\s*It\b/,
  ),
  /** Words right before an outlet's kind or name that give it a club, e.g. "Valencia-supporting daily". */
  leaningAfter: packed(
    /[-‑ ](?:leaning|supporting|friendly|loving|backing|aligned|centric|obsessed|favouring|biased|sympathetic|mad|owned)\b/giu,
  ),
  leaningBefore: packed(/\bpro[-‑ ](?=\p{L})/giu),
  /** A buyer's price, a first contact that is still to come, a takeover, a stance that gives way: none keeps a player. */
  noRefusal: packed(
    /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|would (?:like|love|prefer)|dream(?:s|ed)?|expect(?:s|ed)?|pray(?:s|ed)?|best (?:thing|for)|confident|hopeful|optimistic|convinced|believ(?:e|es|ed|ing)|thinks?|reckons?)\b(?: [\p{L}'’]+){0,6} (?:stay|stays|remain|remains|not leav)|\b(?:cash|money|a (?:fee|loan|permanent deal|straight sale)|(?:any|such) (?:fee|sum)) (?:is|was|would be) out of the question|\basking price\b|\bvaluation\b|\bnot yet\b|\byet to\b|\b(?:bid|offer|takeover|sale) (?:for|of) (?:the )?club\b|\bto be drawn\b|\bdiscount(?:ed)?\b|\bdespite (?:[a-z'’]+ ){0,3}not\b/iu,
  ),
  /** What comes behind such words and takes them back: a price, or something that would change it. */
  refusalCondition: packed(
    /^[^.;!?]{0,50}(?:[\s—–-]unless\b|\b(?:for|at) (?:anything |a penny )?(?:less|lower|under)\b|\b(?:below|beneath) (?:[£€$]|the|their|that|his|her)|\bon the cheap\b|\bcheaply\b|\buntil (?:they|he|she|it|a|an|the club)\b)/,
  ),
  hisJob: packed(
    /(?:journalist|reporter|correspondent|insider|expert|guru|writer|editor|columnist|specialist|account)$/,
  ),
  /** Nothing but where somebody comes from: "the Italian", "the Dutchman". */
  nativeAlone: packed(
    /^(?:the )?(?:\p{L}+(?:man|ian|ish|ese|ch|ss)|Spaniard|Scot|Dane|Swede|Pole|Turk|Finn|Croat|Serb|German|Czech|Argentine)$/iu,
  ),
  /** A club that a sentence is about: it stands at its start. */
  aboutClub: packed(
    /^ (?:“ )?(?:[a-z]+ : )?(?:(?!(?:from|for|by|of|against|to|with|at|after) )(?:[a-z-]+|<p\d+>) ){0,5}<c(\d+)>(?! (?:'s )?(?:[a-z-]+ )?(?:(?:and|or) <[cg]\d+> )?(?:captain|skipper|striker|forward|winger|midfielder|defender|goalkeeper|keeper|(?:full|left|right|centre)-back|playmaker|attacker|star|teenager|youngster|international|player|man) <p)/,
  ),
  /** Whom a player has joined: "X has signed for Genoa, the club said". */
  whoJoined: packed(
    /^[^“”:;]* (?:signed (?:[^“”,.;:]{2,60} )?(?:with|for)|join(?:s|ed|ing)?|(?:moved?|moves|moving|switch(?:ed)?|transfer(?:red)?|return(?:s|ed)?) to) (?:(?!from )[a-z-]+ |<[lg]\d+> ){0,4}<c(\d+)>/,
  ),
  /** "A club statement read: 'Genoa are pleased …'": the club that its own words begin with. */
  ownWords: packed(
    /: [“‘] (?:<c(\d+)>) (?:is|are|can|has|have|today|fc|football)|[“‘] (?:[^”’]+ )?<c(\d+)> (?:fc |cf )?(?:can confirm|wish(?:es)? to|wants? to|would like to) /,
  ),
};
