/** Words around a name that nothing explains which make it one who tells the news, or an outlet's. */

/** Right before it: "according to a certain Lund", "added a calm Lund", "fan account The Lund Stand", "Radio Oban's Lund". */
export const TELLS_BEFORE =
  /according to an? (?:\p{L}+ )?$|(?<![\p{L}])(?:said|says|added|adds|admitted|admits|insisted|wrote|explained|replied|joked) an? \p{L}+ $|(?<![\p{L}])(?:account|podcast|blog|channel|website|newspaper|magazine|outlet|fanzine|broadcaster)(?: [Tt]he)? $|(?:Radio \p{Lu}\p{L}+|(?<![\p{L}])(?:TV|FM|Radio|Herald|Times|Post|News|Gazette|Echo|Mail|Journal|Chronicle|Telegraph|Press|Observer|Argus|Standard|Tribune|Sports?))['’]s? $/u;

/** Right after it, folded: "Lund (@lund)", "Lund told reporters", "Lund took to X", "Lund was blunt on his way out: 'He stays.'" */
export const TELLS_AFTER =
  /^ \(@|^,? (?:has |have )?(?:told|tells|telling) (?:reporters|journalists|the (?:media|press)|fans|supporters)|^ (?:has |have )?(?:took|takes|taken) to (?:x|twitter|instagram|facebook|tiktok|social media)(?![\p{L}])|^,? (?:who )?(?:writ(?:es|ing)|report(?:s|ing)) for |^ [^.:;“”"!?]{3,80}: ?[“"‘']/u;

/** Between it and an outlet: "Lund of Tuttosport", "Lund, writing for ESPN", "Lund told Marca". */
export const TELLS_OUTLET = /^,? (?:\p{L}+ ){0,3}?(?:of|for|told|to|from|at|in|on|with) (?:the )?$/u;

/** A credit under an item, behind a dash: the whole rest of the line. */
export const CREDIT_BEFORE = /\S [-–—] $/u;
/** Nothing comes after a credit. */
export const CREDIT_AFTER = /^[.]?\s*$/u;
