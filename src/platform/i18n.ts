/** The strings of `_locales`, fetched once: after an update of the extension `getMessage` is gone, the strings are not. */
import { unpackNames } from '../knowledge/front-coding';
import { makeTranslate } from '../receipt/translate';
import type { Translate } from '../receipt/view';
import { browser } from './browser';

/** Each placeholder stands for itself, so that the template comes back. */
const PLACEHOLDERS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** A `Translate` over every message in the browser's language whose key begins with one of `prefixes`. */
export function loadTranslate(prefixes: readonly string[]): Translate {
  return translateOf(__MESSAGE_KEYS__.filter((key) => prefixes.some((prefix) => key.startsWith(prefix))));
}

/** A `Translate` over the messages that are shown on a reader's page. */
export function loadPageTranslate(): Translate {
  return translateOf(unpackNames(__PAGE_MESSAGE_KEYS__));
}

function translateOf(keys: readonly string[]): Translate {
  return makeTranslate(Object.fromEntries(keys.map((key) => [key, browser.i18n.getMessage(key, PLACEHOLDERS)])));
}

/** The language of the browser's interface, for names of languages and dates. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
