/** Words round an offer: who made, turned down, awaits or only thinks of one. Packed with the phrase tables (rows.ts). */
export const STAGE_OFFER_WORDS = {
  /** An offer that is turned down is still an offer. */
  turnedDown: /(?:^| )reject\w*(?: [^ ,;]+){0,4} $/.source,
  offer: /(?:^| )(?:bid|offer|proposal|deal)(?: |$)/.source,
  /** An offer that the one before these words has refused, and offers of others than the suitor. */
  refused: /^(?:has |have |had )?(?:turn|reject|declin|refus|snub)/.source,
  otherOffers: /(?:other|several|rival|better|number) /.source,
  /** Who will not offer more has made an offer. */
  more: /(?:^|not (?:be |(?:going|willing|prepared|ready|able) to )?)(?:increas|improv|rais|lift)\w* (?:their |its |the )?[^,]{0,20}$/
    .source,
  /** A wish inside the phrase itself: "are considering an offer", "will receive concrete bids". */
  wishInside:
    /(?<![a-z-])(?:consider|weigh|mull|contemplat|ponder|study|studied|assess|evaluat|discuss|entertain|want|hop(?:e|ing)|could|might|would|potential|possible|prospective)/
      .source,
  /** "An offer of £40m would be enough", "a bid may be needed": a price in the words of an offer. */
  wouldDo:
    /^(?: [^ ,]+){0,6}? (?:would not be (?:enough|sufficient)|(?:is|are) being (?:considered|discussed|weighed up|mulled over)(?! by)|(?:is|looks|seems) (?:[a-z]+ )?unlikely(?! to)|(?:would|could|may|might|will|should) (?:well |even |also )?(?:(?:start|begin) (?:to come|to arrive|coming|arriving)|be (?:accepted|welcomed|rejected|considered|entertained|listened to|enough|needed|required|necessary|sufficient|likely)|suffice|secure|tempt|convince|persuade|make [^,]{2,40} (?:sell|part|think|consider|listen)|prise|do the trick)|(?:is|are|be)? ?(?:thought|believed|understood|said|likely|expected)? ?to be (?:enough|sufficient|required|needed)|(?<! not )(?:required|needed|enough|sufficient) to)(?= |$)/
      .source,
  /** "Holding out for", "in the face of", "there will be more": offers that somebody waits for. */
  awaited:
    / any (?:[a-z]+ )?(?:club|side|suitor|buyer|bidder|team)s? (?:[a-z]+ ){0,4}$|(?:hold\w* out for|depend\w* (?:up)?on|expect\w* (?:plenty|lots|many|more|several|further|a number)(?: of)?|in the (?:face|event)(?: of)?|provided(?: that)?|there (?:will|would|could|may) be|to make|if they receive|take|takes) (?:(?:an?|plenty|lots|many|more|several|further|some|firm|good|acceptable|of) )*$/
      .source,
  /** "will receive bids": offers that are awaited, unlike a headline's "receive offer". */
  toReceive: /^receive /.source,
  yetToCome: /(?:will|shall|to|would|could|may|might|can|should) (?:[a-z]+ )?$/.source,
  /** "has not rejected": the offer stands. */
  notRefused: /(?:^| )(?:not|never|denie[sd] (?:having|that [^ ]+ (?:has|have|had))) (?:[a-z]+ )?$/.source,
  /** "If they accept the bid": the bid is there. */
  accepts: /^(?:accept|agree to)/.source,
  /** A new offer of somebody who has made one before: "could return with". */
  returns: /^(?:return|c[oa]m(?:e|ing)|go|back)[a-z]* (?:back |in ){0,2}(?:to [^,]{2,20} )?with /.source,
  /** What somebody must do he has not done. */
  hasTo: /(?:must|needs? to|ha(?:s|ve) to) $/.source,
};
