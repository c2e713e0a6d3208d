/** Old, completed moves told as background are no claims. */

import type { Skeleton } from '../text/skeleton';
import type { DateMention, Mention, Span } from '../types';
import type { Clause } from './clauses';
import type { JudgedHit } from './stage';

const PAST_TIME =
  /(?:last (?:summer|season|year|january|term|winter|week of|campaign|august|july|june|month|window)|the previous|previous (?:summer|season|window|year)|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|a few|\d+) (?:years|seasons|summers|months|windows) ago|a year ago|back in (?:january|june|july|august|the summer|<d|\d)|earlier (?:this|in the) (?:year|season|summer|window|month)|in (?:19|20)\d\d|since (?:joining|arriving|signing|leaving|moving|his|her|the|19|20|<d)|ago|in the past|at the time|years? earlier|when he (?:was|joined|left|signed|moved|arrived)|previously|once|<d\d+> after|originally)/;

const PAST_CLAUSE =
  /^(?:having|since|when|who (?:joined|signed|moved|arrived|left|cost|was signed|was bought|came|swapped|had|only joined)|after (?:joining|signing|leaving|moving|arriving|his (?:move|arrival|switch)|her|being|he|she|completing|spending|coming)|following (?:his|her|the) (?:move|arrival|switch|transfer|signing)|whom|which was|where he|before (?:joining|moving|signing|leaving|returning|being|he|she))/;

/** Days between two ISO dates (the second may be only a year or month: its last possible day counts). */
function isOld(date: DateMention, published: string | null): boolean {
  if (published === null) return date.precision === 'year';
  const until = date.iso.length === 4 ? `${date.iso}-12-31` : date.iso.length === 7 ? `${date.iso}-28` : date.iso;
  return Date.parse(published) - Date.parse(until) > 45 * 86_400_000;
}

/** A date of long ago inside the clause. */
function oldDate(
  mentions: readonly Mention[],
  span: { start: number; end: number },
  published: string | null,
): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'date' && mention.start >= span.start && mention.end <= span.end && isOld(mention, published),
  );
}

/** A completed move of these days is news, whatever the article is about: "joined on Friday", "this week". */
const THESE_DAYS =
  /(?:^| )(?:today|yesterday|tonight|this (?:week|morning|afternoon|evening)|earlier (?:today|this week)|on deadline day|has confirmed|have confirmed)(?: |$)/;

function isRecent(mentions: readonly Mention[], span: Span, published: string | null): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'date' &&
      mention.precision === 'day' &&
      mention.start >= span.start &&
      mention.end <= span.end &&
      published !== null &&
      Math.abs(Date.parse(published) - Date.parse(mention.iso)) <= 8 * 86_400_000,
  );
}

/** The phrases of a clause that speak of a matter open now or just decided; those that tell of the past are left out. */
export function openHits(
  clause: Clause,
  hits: readonly JudgedHit[],
  skeleton: Skeleton,
  published: string | null,
  newsOfTheDay: boolean,
): readonly JudgedHit[] {
  const words = skeleton.text.slice(clause.from, clause.to);
  const span = skeleton.spanOf(clause.from, clause.to);
  const isCompleted = (hit: JudgedHit) => hit.row.completed === true;
  const onlyPast = hits.every((hit) => isCompleted(hit) || hit.row.stage === 'interest');
  const past = PAST_TIME.test(words) || oldDate(skeleton.mentions, span, published);
  const current = /(?:^| )(?:is|are|has|have|remain|remains|could|may|might|will|want|wants)(?: |$)/.test(words);
  if (PAST_CLAUSE.test(words) && (past || onlyPast)) return [];
  if (past && (onlyPast || !current)) return [];
  const news = newsOfTheDay || THESE_DAYS.test(words) || isRecent(skeleton.mentions, span, published);
  if (news) return hits;
  const open = hits.filter((hit) => !isCompleted(hit));
  return open.some((hit) => hit.row.weak !== true) || !hits.some(isCompleted) ? open : [];
}
