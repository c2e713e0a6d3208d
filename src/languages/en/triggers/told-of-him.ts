/** What is told of a player with the club behind: targets, trials, arrivals, loans. Examples: told-of-him.examples.ts. */
import { any, type TriggerRow } from './row';

const IS =
  '{P}(?: ,(?: who [^,;.]{3,80} ,)?)? (?:(?:is|are|was|were|has|have|been|be|being|will|would|could|may|might|to|reportedly|said|believed|understood|thought|remains?|becomes?|become|became|set|<d\\d+>) ){0,5}';

/** The one whom another will meet at a club goes there. */
const MET =
  'be joined (?:there|(?:at|in) (?:[a-z-]+ ){0,3}?(?:{C}|{L}|[a-z]+)) by {WHO}(?! (?:on the|in (?:attack|midfield|defence)|up front))';

export const TOLD_OF_HIM: readonly TriggerRow[] = [
  {
    id: 'target-of-club',
    kind: 'join',
    stage: 'interest',
    pattern: any(
      `${IS}(?:emerged as |emerging as )?(?:an?|the|one of|among|another) (?:[a-z-]+ |<f\\d+> ){0,3}(?:targets?|options?|candidates?|possibility) (?:for|of|at) {SIDE}`,
      `${IS}of (?:[a-z]+ )?interest to {SIDE}`,
      `${IS}cost {SIDE} (?:[a-z]+ ){0,3}{F}`,
    ),
  },
  {
    id: 'on-trial',
    kind: 'join',
    stage: 'interest',
    pattern: any(
      `${IS}(?:on trial (?:at|with)|having a trial (?:at|with)|given (?:[a-z]+ )?(?:trial|chance to impress) (?:by|at)|training with|trialling (?:at|with)) {SIDE}`,
      '(?:can|could|free to|able to|eligible to|entitled to) sign an? pre-?contract',
    ),
  },
  { id: 'joined-by', arrives: true, kind: 'join', stage: 'interest', pattern: MET },
  {
    id: 'to-be-joined-by',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    pattern: `(?:(?:set|expected|due|about) to|will) ${MET}`,
  },
  {
    id: 'meets-club',
    kind: 'join',
    stage: 'talks',
    pattern: `${IS}(?:(?:met|meeting|meets?)(?: with)? {C} (?:'s )?(?:officials?|chiefs|bosses|representatives|directors?|hierarchy|staff|president|owners?)|in {C} for (?:[a-z]+ )?(?:talks|negotiations|discussions))`,
  },
  {
    id: 'offered-contract',
    kind: 'join',
    stage: 'bid',
    pattern: `${IS}offered (?:an? )?(?:(?!new|fresh|improved|extended|better|another)[a-z0-9-]+ ){0,3}(?:contract|deal|terms) (?:by|at) {SIDE}`,
  },
  {
    id: 'arrives-at-club',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `${IS}(?:linked up with|teamed up with|hooked up with|checked in at|landed at|pitched up at|rocked up at|signed on (?:at|with|for)) {SIDE}`,
      `${IS}(?:linked up|teamed up) with {ADJ}(?:{P}|{N}) at {SIDE}`,
      `${IS}(?:quit|left|ditched|departed) {C} (?:to (?:join|sign for)|for) {SIDE}`,
      `{P} (?:[a-z]+ )?(?:spends|spending) (?:[a-z0-9'-]+ |<d\\d+> ){0,6}on loan (?:at|with) {SIDE}`,
    ),
  },
  {
    id: 'club-lets-him-go',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: `${IS}been (?:let go|cut loose|shown the door|jettisoned|discarded)(?= by| after|[.,]| [.,]|$)`,
  },
  {
    id: 'remains-theirs',
    kind: 'stay',
    stage: 'off',
    pattern: '{P} (?:[a-z]+ )?remains? (?:much ){0,2}an? {C} player',
  },
];
