/** Meetings, last steps and deals that do not go ahead, in plain desk prose. Examples: deal-steps.examples.ts. */
import { any, type TriggerRow } from './row';

const DEAL = '(?:deal|move|transfer|switch|loan|signing)(?: (?:to|for|of|from|with) {ADJ}(?:{C}|{P}))*';

export const DEAL_STEPS: readonly TriggerRow[] = [
  {
    id: 'met-and-called',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    needs: 'strong',
    pattern: any(
      '(?:agent|representatives|father) (?:of {WHO} )?(?:met|meets?|held {ADJ}(?:meetings?|talks) with) {ADJ}{C}|contact {have} been made|{C} will hold {ADJ}meeting',
      `${DEAL} (?:{have} (?:been )?(?:stalled|delayed)|{be} (?:delayed|on hold|in (?:doubt|jeopardy|the balance))|hangs in the balance)`,
    ),
  },
  {
    id: 'last-steps',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern: `(?<!(?:to|could|may|might|would|will|not) )hijack(?:ed|s)? {ADJ}(?:move|deal|transfer)|that remains is for|${DEAL} {be} (?:at|in) {ADJ}advanced stages?|medical tests {be} (?:booked|arranged|scheduled|planned|set)`,
  },
  {
    id: 'made-for-good',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern:
      '(?:^{C} makes?|(?:has|have) (?:made|turned|converted)) {ADJ}(?:loan|move|deal|stay|switch|spell)(?: (?:at|with) {C})? (?:into )?(?:an? )?permanent|(?:has|have) (?:tied up {ADJ}capture|taken up {ADJ}option to (?:buy|sign)|swooped to sign|put {HIS} name to (?!{ADJ}(?:new|extension)))',
  },
  {
    id: 'no-longer-theirs',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: '{P} {be} no longer (?:an? )?(?:{C} )?player|{have} agreed to part (?:ways|company)',
  },
  {
    id: 'not-ahead',
    arrives: true,
    kind: 'join',
    stage: 'off',
    needs: 'strong',
    pattern: `${DEAL} (?:(?:will|would|did) not (?:go (?:ahead|through)|materialise|happen)(?! (?:until|before|unless))|{have} been (?:cancelled|aborted|vetoed|blocked|ruled out)|(?:was|is) (?:cancelled|vetoed|blocked) |fail(?:s|ed) to (?:materialise|go through|happen)|(?:{have} )?(?:died|dies|foundered))|cold feet|(?<!(?:to|will|would|could) )(?:ended|broken? off) {ADJ}(?:talks|negotiations)(?! (?:over|on|about) {ADJ}(?:new|extension))|not submitted [^,.]{0,50}in time|(?:not (?:be |been )?able|unable) to (?:meet|match|afford) {ADJ}(?:demands|wages?|terms)`,
  },
];
