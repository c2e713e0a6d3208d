/** Days, languages and countries for people, in the language of the browser. */
import { uiLanguage } from '../platform/i18n';

/** "2026-01-25" → "25 Jan 2026"; less precise or other texts stay as they are. */
export function dayLabel(iso: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** "es" → "Spanish"; a page may state nonsense, which is shown as it is. */
export function languageLabel(code: string): string {
  try {
    return new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "ES" → "Spain"; parts of the United Kingdom have their own codes, which browsers do not know. */
export function countryLabel(code: string): string {
  try {
    return new Intl.DisplayNames([uiLanguage()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Today where the reader is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
