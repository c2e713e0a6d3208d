/** Every phrase family of transfer claims, lowest rung first; the order only breaks ties between equal spans. */
import { INTEREST } from './interest';
import { COLLAPSED, EXIT, EXIT_AGREED, RENEWAL, STAY } from './leaving';
import { AGREED, BID, DONE, TALKS } from './progress';
import type { TriggerRow } from './row';

export type { TriggerRow } from './row';

export const TRIGGERS: readonly TriggerRow[] = [
  ...INTEREST,
  ...TALKS,
  ...BID,
  ...AGREED,
  ...DONE,
  ...EXIT,
  ...EXIT_AGREED,
  ...STAY,
  ...COLLAPSED,
  ...RENEWAL,
];
