/** Whether this script still belongs to a living extension. */
import { browser } from './browser';

/**
 * False once the extension was updated, reloaded or removed under an open page: then every API call throws and the
 * content script has to take its interface away and end.
 */
export function alive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}
