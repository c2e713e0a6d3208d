/** Patterns of words that tie a move to a time (window-words.ts). Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

/** A player changes clubs with these; talks and bids may come at any time. */
const MOVES =
  '(?:sign(?:s|ed|ing)?|join(?:s|ing)?|mov(?:e|es|ing)|switch|transfer|arriv(?:e|es|al|ing)|loan|medical|deal|unveil(?:s|ed|ing)?|present(?:ed|ation)|announce(?:d|ment)?|complet(?:e|es|ed|ion|ing)|finali[sz](?:e|es|ed|ing)|seal(?:s|ed|ing)?|sealed|land|capture|through the door|over the line|fl(?:y|ies|ew|ying) (?:in|to|out)|travel(?:s|led|ling)? to|done)';

const SOON =
  '(?:[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his (?:week|weekend|month|window|afternoon|evening|morning)|(?:on|by|before|this) (?:the (?:end of the week|weekend)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:in|within|over) (?:the )?(?:(?:next|coming) )?(?:few |24 |48 |72 )?(?:hours|days)|within (?:hours|days)|imminently)';

const NEAR = String.raw`(?:[^.;!?\n]{0,60}?)`;

export const WINDOW_PATTERNS = {
  nowDeadline: packed(
    /\b(?:before|ahead of|by) (?:the |this |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s )?(?:(?:transfer )?deadline(?: day)?\b|(?:transfer )?window (?:closes|shuts|slams shut))/i,
  ),
  nowImmediately: packed(
    /\b(?:(?:with )?immediate effect|immediate (?:[a-z]+ )?(?:move|switch|transfer|loan|signing|deal|departure|exit)|immediately (?:join|move|sign|leave)(?:s|ing)?|(?:join|move|sign|leave|switch)(?:s|ing)? (?:[a-z]+ ){0,3}immediately|straight ?away)\b/i,
  ),
  nowToPlay: packed(
    /\b(?:available|eligible|registered|ready|in time|make (?:his|her) debut|in (?:the|his|her) squad) (?:[a-z]+ )?(?:for|in|on|against) (?:[A-Z]\S+ )?(?:the |this |next )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|weekend|midweek)/,
  ),
  nowMovesSoon: packed(new RegExp(String.raw`\b${MOVES}\b${NEAR}\b${SOON}\b|\b${SOON}['’]?s?\b${NEAR}\b${MOVES}\b`)),
  freeAgent: packed(
    /\b(?:free agents?|free transfers?|on a free|out of contract|pre-?contract|without a club|unattached|club-?less|released (?:by|from)|(?:contract|deal) (?:\w+ ){0,4}(?:terminated|cancelled|ripped up)|(?:terminated|cancelled|ripped up) (?:his|her) (?:contract|deal)|mutual (?:consent|agreement))\b/i,
  ),
  emergencyMove: packed(/\bemergency (?:loan|goalkeeper|signing)\b|\bmedical joker\b|\bspecial dispensation\b/i),
};
