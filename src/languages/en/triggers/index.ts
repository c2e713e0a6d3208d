/** Every phrase family of transfer claims, lowest rung first; the order only breaks ties between equal spans. */
import { AGREED } from './agreed';
import { ANNOUNCED } from './announced';
import { ARRIVING } from './arriving';
import { BESIDE } from './beside';
import { CROSSING } from './crossing';
import { DEAL_LISTS } from './deal-lists';
import { DEAL_STEPS } from './deal-steps';
import { DEMANDS } from './demands';
import { DENYING } from './denying';
import { DONE } from './done';
import { EXTENDING } from './extending';
import { GOING } from './going';
import { IN_THE_HUNT } from './in-the-hunt';
import { IN_TOUCH } from './in-touch';
import { KEEPING } from './keeping';
import { LEAVING, PRICES } from './leaving';
import { LENDING } from './lending';
import { LINKED } from './linked';
import { LISTED } from './listed';
import { MOVING } from './moving';
import { NOTICES } from './notices';
import { OFFERING } from './offering';
import { RENEWAL } from './renewal';
import { RIVALS } from './rivals';
import type { TriggerRow } from './row';
import { SCOUTED } from './scouted';
import { SEALING } from './sealing';
import { SPOKEN } from './spoken';
import { COLLAPSED, STAYING } from './staying';
import { STEPS_TOLD } from './steps-told';
import { TAKING } from './taking';
import { BID, TALKS } from './talks';
import { TOLD_OF_HIM } from './told-of-him';
import { WANTING } from './wanting';
import { WISHING } from './wishing';

export type { TriggerRow } from './row';

export const TRIGGERS: readonly TriggerRow[] = [
  ...WANTING,
  ...LINKED,
  ...RIVALS,
  ...SCOUTED,
  ...LISTED,
  ...IN_THE_HUNT,
  ...MOVING,
  ...TALKS,
  ...IN_TOUCH,
  ...BID,
  ...OFFERING,
  ...AGREED,
  ...ARRIVING,
  ...DONE,
  ...TAKING,
  ...CROSSING,
  ...DEAL_LISTS,
  ...TOLD_OF_HIM,
  ...ANNOUNCED,
  ...NOTICES,
  ...LEAVING,
  ...PRICES,
  ...STAYING,
  ...COLLAPSED,
  ...RENEWAL,
  ...DENYING,
  ...KEEPING,
  ...GOING,
  ...DEMANDS,
  ...WISHING,
  ...LENDING,
  ...SEALING,
  ...EXTENDING,
  ...SPOKEN,
  ...STEPS_TOLD,
  ...DEAL_STEPS,
  ...BESIDE,
];
