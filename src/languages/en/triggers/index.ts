/** Every phrase family of transfer claims, lowest rung first; the order only breaks ties between equal spans. */
import { AGREED } from './agreed';
import { ANNOUNCED } from './announced';
import { BESIDE } from './beside';
import { DONE } from './done';
import { LEAVING, PRICES } from './leaving';
import { LINKED } from './linked';
import { MOVING } from './moving';
import { NOTICES } from './notices';
import { RENEWAL } from './renewal';
import { RIVALS } from './rivals';
import type { TriggerRow } from './row';
import { COLLAPSED, STAYING } from './staying';
import { TAKING } from './taking';
import { BID, TALKS } from './talks';
import { TOLD_OF_HIM } from './told-of-him';
import { WANTING } from './wanting';

export type { TriggerRow } from './row';

export const TRIGGERS: readonly TriggerRow[] = [
  ...WANTING,
  ...LINKED,
  ...RIVALS,
  ...MOVING,
  ...TALKS,
  ...BID,
  ...AGREED,
  ...DONE,
  ...TAKING,
  ...TOLD_OF_HIM,
  ...ANNOUNCED,
  ...NOTICES,
  ...LEAVING,
  ...PRICES,
  ...STAYING,
  ...COLLAPSED,
  ...RENEWAL,
  ...BESIDE,
];
