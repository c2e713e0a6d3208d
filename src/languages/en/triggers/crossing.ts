/** He has gone, or is told to have, in words that need no name or no club with them. Examples: crossing.examples.ts. */
import { BETWEEN } from '../taking-words';
import { any, type TriggerRow } from './row';

/** "Genoa star", "one Lens striker": somebody of another club, whom the article names elsewhere. */
const SOMEBODY =
  "(?:one |their |the )?(?:former |ex )?(?:{C}|<g\\d+>) (?:'s )?(?:[a-z-]+ ){0,2}(?:star|ace|striker|forward|winger|midfielder|defender|goalkeeper|keeper|playmaker|full-back|left-back|right-back|centre-back|captain|skipper|man|youngster|starlet|wonderkid|duo|pair|trio|hero|favourite|flop|outcast)(?! (?:and|or) |(?: ,)? <p)";
const NOT_YET =
  '(?<!(?:to|be|been|will|would|could|might|may|should|can|of|being|not|never|him|her|was|were|is|are|ever|yet|having|had) )';
const STAY = '(?:{ADJ})(?:stay|spell|association|stint|time|career)';

export const CROSSING: readonly TriggerRow[] = [
  {
    id: 'takes-somebody',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    needs: 'strong',
    subject: 'to',
    pattern: `{C} ${BETWEEN}(?<!to )(?:poach(?:es|ed)?|sign(?:s|ed)?|snap(?:s|ped)? up|swoop(?:s|ed)? for|land(?:s|ed)?|nab(?:s|bed)?|capture[sd]?|lure[sd]?|prise[sd]?|unveil(?:s|ed)?|rope[sd]? in|complete[sd]? (?:the )?(?:signing|capture) of) ${SOMEBODY}`,
  },
  {
    id: 'wants-somebody',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: `{C} ${BETWEEN}(?:want(?:s|ed)?|ey(?:e|es|eing)|target(?:s|ing)?|chas(?:e|es|ing)|track(?:s|ing)?|plot(?:ting)?|court(?:s|ing)?|keen on|in for|after|hope to (?:sign|land)|to (?:sign|land)) ${SOMEBODY}`,
  },
  {
    id: 'ends-up-there',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `${NOT_YET}(?:ended|ends|wound|winds) up (?:with|at|signing for|joining) {C}(?! 's)|(?:opt|elect|chos|choos|decid)\\w* to (?:sign (?:an? (?!pre-)|{ADJ}(?!pre-)(?:deal|contract|terms))|put pen to)`,
      `${NOT_YET}(?:shell|fork)(?:s|ed)? out {ADJ}(?:{F}|million) (?:on|for|to (?:add|sign|land|buy|bring|secure)) {WHO}|${NOT_YET}(?:brought|bought|secured|landed|got) (?:in )?the services of {WHO}`,
      'confirm(?:ed|s)? (?:joining|signing for|{HIS} (?:move|switch|transfer) to) {ADJ}{C}|, (?:departing|leaving|quitting) {C} [^,.<]{0,30}for {ADJ}{C}|, signing (?:till|until|through) [^,.<]{0,16}{D}',
      '{P} (?:(?:moves|switches|transfers) (?:back |home )?to {L}|returns (?:home )?to (?:<l\\d+>|{L}(?= ?$)))(?! (?:on|for) (?:duty|international|the (?:cup|final)))|{P} ,? ?(?:\\d\\d , )?{be} returning to {L} after (?:an?|{HIS}|\\w+) {ADJ}(?:spell|stint|years|seasons)',
    ),
  },
  {
    id: 'loan-extended',
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      '(?:(?:has|have) )?(?<!(?:to|will|would|could|may|might|should) )(?:extend(?:s|ed)|prolong(?:s|ed)) {HIS} {ADJ}loan|(?:{HIS}|the|a) {ADJ}loan (?:(?:deal|spell|stay|stint|move) )?(?:(?:at|with|from) {C} )?(?:{have} |{be} |been )+extended|in the process of extending {HIS} {ADJ}loan|extension (?:of|to) {HIS} {ADJ}loan',
    ),
  },
  {
    id: 'stay-to-end',
    kind: 'exit',
    stage: 'agreed',
    pattern: any(
      `(?:will|to|going to) (?:end|bring to an end) (?:an?|{HIS}) ${STAY} (?:at|with) {ADJ}{C}|will no longer be (?:at|with|an?) {C}(?! to )|will not (?:be|feature|appear) (?:on|in) (?:{HIS}|the|our|{C} 's) (?:roster|books)`,
    ),
  },
  {
    id: 'may-not-be-there',
    kind: 'exit',
    stage: 'interest',
    pattern: any(
      `(?:unlikely|not (?:expected|likely)) to (?:still )?be (?:still )?(?:at|with|an?) {C}|(?:head|walk|heading|walking) out of (?:the club|{C})(?= (?:when|if|in|at|this|next|on|for)| ?[.,;]| ?$)`,
      'let(?:s|ting)? {ADJ}{P} , \\d\\d , (?:leave|go|depart|join|move)|(?:^|: |, )(?:so |and |but )?(?:will|could|should) {P} (?:really |finally |also )*(?:leave|depart|go(?= (?:then|this|in|next|too)| ?[?])|move on)',
    ),
  },
];
