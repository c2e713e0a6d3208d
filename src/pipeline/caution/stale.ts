import type { Source, Span } from '../types';
import { daysBetween } from './days';
import { type Case, dateArg, type Finding, keyArg, leadChain, type Rule, spanOf } from './rule';

/** Two weeks: what is older than that is not "now" in a transfer window. */
const OLD_DAYS = 14;

/** The newest date that the text gives to the lead source's reports. */
function newestReport(given: Case): NonNullable<Source['date']> | null {
  const keys = new Set(leadChain(given).map((source) => source.id ?? source.name));
  const dates = given.claims
    .flatMap((claim) => claim.sources)
    .flatMap((source) => (keys.has(source.id ?? source.name) && source.date !== null ? [source.date] : []));
  return [...dates].sort((a, b) => b.value.localeCompare(a.value))[0] ?? null;
}

function oldReport(given: Case, published: string): readonly Finding[] {
  const date = newestReport(given);
  const days = date === null ? null : daysBetween(date.value, published);
  if (date === null || days === null || days < OLD_DAYS) return [];
  const args = [given.source.name, dateArg(date.value), String(days), keyArg('caution_stale_this_page')];
  return [{ ...spanOf(date.evidence), args }];
}

function oldPage(given: Case, published: string): readonly Finding[] {
  const days = daysBetween(published, given.options.now);
  if (days === null || days < OLD_DAYS) return [];
  const where: Span = spanOf(given.claims[0] ?? given.lead);
  const args = [keyArg('caution_stale_page'), dateArg(published), String(days), keyArg('caution_stale_today')];
  return [{ ...where, args }];
}

export const stale: Rule = {
  id: 'stale',
  strength: 'flag',
  description: 'The lead report is two weeks older than the page, or the page two weeks older than today.',
  judge(given) {
    const published = given.article.published;
    const report = oldReport(given, published ?? given.options.now);
    return report.length > 0 || published === null ? report : oldPage(given, published);
  },
};
