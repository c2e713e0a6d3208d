/** Words of a headline and a text by which one says less, or more, than the other. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const HEDGING_WORDS = {
  /** A deal agreed or done, told in any words, also where no claim was read from them. */
  saysSettled: packed(
    /\bannounc\w+|\b(?:has|have|had|been|now|officially) (?:signed|joined|completed|agreed|sealed|unveiled|confirmed|extended|renewed|landed|captured|bought)\b|\b(?:signed|joined|joins|completed|sealed) (?:for|a|an|his|her|the|from|on|[A-Z])|\bdeal (?:is|was) (?:done|agreed|in place)\b|\b(?:full|verbal) agreement\b|\bput(?:s|ting)? (?:his|her) name to\b|\b(?:put|puts) pen to paper\b|\binked\b|\b(?:two|three|four|five|six|seven|\d(?:\.\d)?)(?:-and-a-half)?-year (?:contract|deal)\b|\btransfer record\b|\bto land\b|\barriv(?:es|ed|al)\b|\bcaptures?\b|\bnew (?:boy|recruit|signing|arrival)\b|\bmedical\b|\bclose to\b|\bset to (?:sign|join|move|become|complete|leave)\b|\bon the (?:verge|brink|cusp)\b|\bfinal stages\b|\bpersonal terms\b/g,
  ),
  wasOffered: packed(/\b(?:bid|bids|bidding|offer|offers|offered|offering|propos(?:e|es|ed|al)|tabled?|lodged?)\b/g),
  /** "No offer has been made", "yet to agree a deal", "any arrival": the words do not say that it happened. */
  deniedBefore: packed(
    /\b(?:no|not|n['’]t|never|yet to|without|any|possible|potential|proposed|impending)(?: \w+){0,4} $/i,
  ),
  /** A headline with such words does not state the move itself, or says whose word it is. */
  headlineSoft: packed(
    /^(?:the |all the )?latest\b|\b(?:latest (?:on|from)|updates?|link(?:s|ed)?|rumou?rs?|speculation|reports?|reportedly|claims?|could|may|might|if|future|yet to|in doubt|paper talk|papers?|gossip|round-?up|claimed|said to|set to be|amid talk)\b|: (?:[\w’'-]+ ){1,3}transfer$/i,
  ),
  /** A headline over a page that was written as the day went on: it tells its end, the text its beginning. */
  runningPage: packed(/\b(?:live|recap(?:s|ped)?|as it happened|minute[- ]by[- ]minute|blog)\b/i),
  /** Odds are no news of the move, whoever offers them. */
  tellsOdds: packed(/\b(?:odds|bookies?|bookmakers?|betting|favourites? to|\d+\/\d+|odds-on)\b/i),
  /** An aside between commas changes nothing: "could, according to Sky, sign". */
  hedgeAside: packed(
    /,\s(?:according to|as per|as early as|per|like|as well as|along with|say|says|despite|in)\b[^,]{2,60},/g,
  ),
  /** What follows tells of something else than the move: its effect, a detail, another's wish. */
  otherMatter: packed(
    /\b(?:that|options? to|scupper|sweeten|financ(?:e|ing)|fund(?:ing)?|derail|complicate|jeopardise|hamper|hinder|block|delay|affect|influence|wreck|boost)\b/,
  ),
  /** What may stand between a noun of a move and the words that weaken it: "a move to Spurs could …". */
  moveThen: packed(/^(?:\s+(?:for|to|from|of|with|by|at) (?:[\w’'.-]+ ?){1,4})?\s*(?:(?:that|which) )?$/),
  moveIs: packed(/^(?:\s+(?:for|to|from|of|with|by|at) (?:[\w’'.-]+ ?){1,4})?\s*(?:is|are|was|were|has been) $/),
  /** It weakens a detail ("reportedly includes a clause", "believed to be £8m"), or there is an option; takeovers are rumoured, too. */
  hedgesDetail: packed(
    /^\s+(?:(?:to )?be )?(?:worth|in the region|in excess|(?:about|around|up to|close to|more than|just \w+) [£€$]|[£€$]\d)|^\s+(?:includ|involv|contain|featur|compris)\w+\b|^\s+(?:an? |the )?(?:option|clause|sell-on)\b/,
  ),
  /** What could not be done is certain. */
  cannot: packed(/^could(?:n[’']t| not)\b/i),
  /** The hedge and what it says of such a noun, from the hedge on. */
  mayCome: packed(
    /^(?:could|may|might|possibly|potentially|looks? set to|appears? to) (?:\w+ )?(?:see|happen|follow|come|go|take|materiali[sz]e|emerge|develop|bring|be (?:on|in|agreed|completed|done|made|possible|struck|close|lined|announced|finali[sz]ed))\b/,
  ),
  isSaid: packed(
    /^(?:(?:reportedly|allegedly|apparently|supposedly|seemingly) (?:\w+ed|turned|close|imminent|in place|on|off|set|done)|(?:understood|believed|said|thought) to (?:have been|be (?:in place|close|near|agreed|all but|imminent|done|ready|possible|off|on|worth)))\b/,
  ),
  /** Titles of pages that go through the deals of a day or window. */
  digestTitle: packed(
    /deadline day|gossip|paper talk|rumour mill|done deals?|ins and outs|transfers? (?:round[- ]?up|wrap|live|centre|tracker|window (?:closes|shuts))|(?:summer|winter|january)(?: \d{4})? (?:transfer window|deals|signings)$|every (?:deal|signing|transfer)|all the (?:deals|signings|transfers)/i,
  ),
  /** "May" behind "in", "since" or a day, or before a number, is the month. */
  hedgeWord: packed(
    /\b(?:reportedly|allegedly|apparently|supposedly|could|might|(?<!\b(?:in|since|by|until|from|of|last|next|late|early|before|after|mid|\d{1,2}(?:st|nd|rd|th)?)[ -])may(?! \d)|believed to|understood to|thought to|said to|rumoured|rumored|speculation|potentially|possibly|it is (?:believed|understood|thought)|seemingly|appears? to|looks? set to)\b/gi,
  ),
};
