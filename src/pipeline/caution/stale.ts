import type { Source } from '../types/attribution';
import type { Span } from '../types/span';
import { daysBetween } from './days';
import { type Case, dateArg, type Finding, keyArg, leadChain, type Rule, sourceWords, spanOf } from './rule';

/** Two weeks: what is older than that is not "now" in a transfer window. */
const OLD_DAYS = 14;

/**
 * The sources behind the lead that the text gives a date, the newest first. What the page reports itself is of its
 * day unless the lead's own sentence says otherwise: "we revealed in November" tells of an earlier report.
 */
function datedReports(given: Case): readonly { readonly name: string; readonly date: NonNullable<Source['date']> }[] {
  const chain = leadChain(given);
  const own = chain.some((source) => source.own);
  const keys = new Set(chain.map((source) => source.id ?? source.name));
  return (own ? [given.lead] : given.claims)
    .flatMap((claim) => claim.sources)
    .filter((source) => keys.has(source.id ?? source.name))
    .flatMap((source) =>
      source.date === null ? [] : [{ name: sourceWords(given.article, source), date: source.date }],
    )
    .sort((a, b) => b.date.value.localeCompare(a.date.value));
}

/** "46+" where only a month or a year is told: as many days lie between its end and the page. */
function atLeast(days: number, iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? String(days) : `${days}+`;
}

function oldReport(given: Case, published: string): readonly Finding[] {
  const [newest, ...others] = datedReports(given);
  const days = newest === undefined ? null : daysBetween(newest.date.value, published);
  if (newest === undefined || days === null || days < OLD_DAYS) return [];
  const args = [
    newest.name,
    dateArg(newest.date.value),
    atLeast(days, newest.date.value),
    keyArg('caution_stale_this_page'),
  ];
  return [{ ...spanOf(newest.date.evidence), args, also: others.map((other) => spanOf(other.date.evidence)) }];
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
