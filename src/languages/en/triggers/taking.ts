/** What a club does to have a player, told with both side by side. Examples: taking.examples.ts. */
import { BETWEEN, MARKS, PARTS, REFUSED_TO_THEM, SELLS, SENDS, TAKES, TERMS } from '../taking-words';
import type { TriggerRow } from './row';

export const TAKING: readonly TriggerRow[] = [
  {
    id: 'club-takes',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    subject: 'to',
    pattern: `{C} ${BETWEEN}(?<!to )(?!beat)(?:${TAKES} {WHO}(?! 's| with an? )|(?:tempt(?:s|ed)|prise[sd]|coax(?:es|ed)) {WHO} (?:away )?from )`,
  },
  {
    id: 'club-marks',
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: `{C} (?:${BETWEEN}${MARKS}|(?:could|may|might|will|would|must) (?:instead )?(?:turn to|look at)) {WHO}(?! 's)`,
  },
  {
    id: 'club-terms',
    kind: 'join',
    stage: 'agreed',
    subject: 'to',
    pattern: `{C} ${BETWEEN}${TERMS} {WHO}(?! 's)`,
  },
  {
    id: 'club-parts',
    kind: 'exit',
    stage: 'done',
    completed: true,
    subject: 'from',
    pattern: `{C} ${BETWEEN}${PARTS} {WHO}(?! 's| when )`,
  },
  {
    id: 'club-sends',
    kind: 'join',
    stage: 'done',
    completed: true,
    subject: 'from',
    pattern: `{C} (?:${BETWEEN}(?<!to )${SENDS} {WHO} (?:out )?(?:on loan )?to|(?:have|has) (?:now )?let {WHO} (?:join|move to|go to)) {C}`,
  },
  {
    id: 'club-sells',
    kind: 'exit',
    stage: 'agreed',
    subject: 'from',
    pattern: `{C} ${BETWEEN}${SELLS} {WHO}(?! 's)`,
  },
  {
    id: 'club-refused',
    kind: 'join',
    stage: 'bid',
    subject: 'to',
    pattern: `{C} ${BETWEEN}${REFUSED_TO_THEM} {WHO}(?! 's)`,
  },
];
