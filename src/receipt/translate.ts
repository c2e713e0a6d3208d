/** Strings of `_locales` without the extension's API: the command line reads messages.json, a page preloads templates. */
import type { Translate } from './view';

/** "Sky Sports" owns as "Sky Sports’" does, whatever the template says behind its place. */
function filled(value: string, possessive: string): string {
  return possessive !== '' && /s$/i.test(value) ? `${value}${possessive.charAt(0)}` : `${value}${possessive}`;
}

/**
 * Fills `$1`…`$9` of the template of a key, as `i18n.getMessage` does: a missing value is empty, `$$` is a dollar sign.
 * A key without a template yields the key itself, so that a gap is seen and never throws inside a page.
 */
export function makeTranslate(templates: Readonly<Record<string, string>>): Translate {
  const known = new Map(Object.entries(templates));
  return (key, args = []) =>
    (known.get(key) ?? key).replace(/\$([$1-9])((?:['’]s\b)?)/g, (_match, sign: string, possessive: string) =>
      sign === '$' ? `$${possessive}` : filled(String(args[Number(sign) - 1] ?? ''), possessive),
    );
}

/** The templates inside a parsed messages.json; entries of another shape are left out. */
export function templatesOf(messages: unknown): Record<string, string> {
  const templates: Record<string, string> = {};
  if (typeof messages !== 'object' || messages === null) return templates;
  for (const [key, entry] of Object.entries(messages)) {
    if (typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string') {
      templates[key] = entry.message;
    }
  }
  return templates;
}
