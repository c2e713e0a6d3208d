/** Words of a club's other business. Packed with the phrase tables (rows.ts). */
export const BUSINESS_WORDS = {
  /** The business of buying a club, in the words of buying a player. */
  takeover:
    /(?:^| )(?:(?:bid|bids|offer|offers) for (?:the )?club(?! 's)(?: |$)|(?:buy|buying|purchase|purchasing|purchase of|sale of|sell|selling) (?:the|his|her|their) (?:football )?club(?! 's)(?: |$)|club (?:is|was|were|be|are) (?:not |now )?(?:even )?(?:up )?for sale|buy(?:ing)? into |(?:is|nor is) the club (?:not )?(?:up )?for sale|(?:buy|buying|sell|selling|sale of|takeover of|stake in) (?:the )?<c\d+>(?! 's)(?= for (?:a|an|<f)| to a | ?[.,]| ?$)|(?:buy|sell|selling|buying|purchas\w+) a (?:[a-z0-9%]+ ){0,3}(?:stake|share)s?(?: |$))/
      .source,
  ofBuyers:
    /(?:^| )(?:consortium|(?:clubs|teams) (?:are|were) (?:permitted|allowed|able|entitled) to|allow(?:s|ed)? (?:clubs|teams) to)(?: |$)/
      .source,
  /** Deals, talks and bids of a club that concern no player. */
  otherBusiness:
    /(?:^| )(?:(?:kit|shirt|sponsorship|sponsor|commercial|broadcast\w*|tv|television|naming|betting|media|partnership|ticketing|energy|land|lease) (?:deals?|contracts?|agreements?|rights|partnership|partner)|(?:talks|negotiations|discussions|meetings?) (?:with|between) (?:the )?(?:[a-z]+ ){0,2}(?:council|government|police|authorities|fans|supporters(?: ' groups?)?|sponsors?|broadcasters?|investors?|bank|unions?|developers?|residents)|(?:new|training|bigger) (?:stadium|training ground|training complex)(?! move)|season tickets?)(?: |$)/
      .source,
};
