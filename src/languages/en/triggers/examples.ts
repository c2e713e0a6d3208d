import { AGREED_EXAMPLES } from './agreed.examples';
import { ANNOUNCED_EXAMPLES } from './announced.examples';
import { ARRIVING_EXAMPLES } from './arriving.examples';
import { BESIDE_EXAMPLES } from './beside.examples';
import { CROSSING_EXAMPLES } from './crossing.examples';
import { DEAL_LISTS_EXAMPLES } from './deal-lists.examples';
import { DEAL_STEPS_EXAMPLES } from './deal-steps.examples';
import { DEMANDS_EXAMPLES } from './demands.examples';
import { DENYING_EXAMPLES } from './denying.examples';
import { DONE_EXAMPLES } from './done.examples';
import { EXTENDING_EXAMPLES } from './extending.examples';
import { GOING_EXAMPLES } from './going.examples';
import { IN_THE_HUNT_EXAMPLES } from './in-the-hunt.examples';
import { IN_TOUCH_EXAMPLES } from './in-touch.examples';
import { KEEPING_EXAMPLES } from './keeping.examples';
import { LEAVING_EXAMPLES } from './leaving.examples';
import { LENDING_EXAMPLES } from './lending.examples';
import { LINKED_EXAMPLES } from './linked.examples';
import { LISTED_EXAMPLES } from './listed.examples';
import { MOVING_EXAMPLES } from './moving.examples';
import { NOTICES_EXAMPLES } from './notices.examples';
import { OFFERING_EXAMPLES } from './offering.examples';
import { RENEWAL_EXAMPLES } from './renewal.examples';
import { RIVALS_EXAMPLES } from './rivals.examples';
import type { RowExamples } from './row-examples';
import { SCOUTED_EXAMPLES } from './scouted.examples';
import { SEALING_EXAMPLES } from './sealing.examples';
import { SPOKEN_EXAMPLES } from './spoken.examples';
import { STAYING_EXAMPLES } from './staying.examples';
import { STEPS_TOLD_EXAMPLES } from './steps-told.examples';
import { TAKING_EXAMPLES } from './taking.examples';
import { TALKS_EXAMPLES } from './talks.examples';
import { TOLD_OF_HIM_EXAMPLES } from './told-of-him.examples';
import { WANTING_EXAMPLES } from './wanting.examples';
import { WISHING_EXAMPLES } from './wishing.examples';

/** Examples of every row by its id; run by test/languages/triggers.test.ts, never shipped. */
export const EXAMPLES: Readonly<Record<string, RowExamples>> = {
  ...WANTING_EXAMPLES,
  ...LINKED_EXAMPLES,
  ...RIVALS_EXAMPLES,
  ...SCOUTED_EXAMPLES,
  ...LISTED_EXAMPLES,
  ...IN_THE_HUNT_EXAMPLES,
  ...OFFERING_EXAMPLES,
  ...MOVING_EXAMPLES,
  ...TALKS_EXAMPLES,
  ...IN_TOUCH_EXAMPLES,
  ...AGREED_EXAMPLES,
  ...ARRIVING_EXAMPLES,
  ...DONE_EXAMPLES,
  ...DEAL_LISTS_EXAMPLES,
  ...TAKING_EXAMPLES,
  ...CROSSING_EXAMPLES,
  ...TOLD_OF_HIM_EXAMPLES,
  ...ANNOUNCED_EXAMPLES,
  ...NOTICES_EXAMPLES,
  ...LEAVING_EXAMPLES,
  ...STAYING_EXAMPLES,
  ...RENEWAL_EXAMPLES,
  ...DENYING_EXAMPLES,
  ...KEEPING_EXAMPLES,
  ...GOING_EXAMPLES,
  ...DEMANDS_EXAMPLES,
  ...WISHING_EXAMPLES,
  ...LENDING_EXAMPLES,
  ...SEALING_EXAMPLES,
  ...DEAL_STEPS_EXAMPLES,
  ...EXTENDING_EXAMPLES,
  ...SPOKEN_EXAMPLES,
  ...STEPS_TOLD_EXAMPLES,
  ...BESIDE_EXAMPLES,
};
