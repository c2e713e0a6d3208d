/** Old, completed moves told as background are no claims. */
import type { Skeleton } from '../text/skeleton';
import { patternOf, says } from '../text/words';
import type { Mention } from '../types/mention';
import type { Span } from '../types/span';
import type { Clause } from './clauses';
import { oldDate } from './old-dates';
import { withoutArrivals } from './on-the-way';
import type { JudgedHit } from './stage';

/** Words of a time before this news. */
export function isOfThePast(words: string): boolean {
  return says('pastTime', words);
}

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

const isTold = (text: string, clause: Clause, { from, to }: JudgedHit): boolean =>
  says('isNews', text.slice(from, to)) || says('toldAsNews', text.slice(clause.from, from));

/** The clause's own words: without relative clauses that hold none of the phrases. */
function ownWords(text: string, clause: Clause, hits: readonly JudgedHit[]): string {
  return text.slice(clause.from, clause.to).replace(patternOf('relativeClause'), (words, at: number) => {
    const [from, to] = [clause.from + at, clause.from + at + words.length];
    return hits.some((hit) => hit.from < to && from < hit.to) ? words : ` ${'.'.repeat(words.length - 1)}`;
  });
}

/** "Has joined", unlike "joined", is no word of a window gone by. */
const PERFECT = /^(?:has|have) /;

/** "Came when Genoa landed Lund", "celebrates after signing Lund": the clause holds the news, not what came before it. */
const WHEN = /^when /;

/** `lead`: in the title or the first paragraph, where what was signed is why the page is there. */
function holdsNews(
  clause: Clause,
  words: string,
  skeleton: Skeleton,
  published: string | null,
  lead: boolean,
): boolean {
  if (lead && says('afterSigning', words)) return true;
  const span = skeleton.spanOf(clause.from, clause.to);
  if (clause.opener === 'after' && (says('theseDays', words) || isRecent(skeleton.mentions, span, published)))
    return true;
  const before = skeleton.text.slice(0, clause.from);
  if (says('spokeBefore', before) && says('onSigning', words)) return true;
  const dated = says('theseDays', before) || isRecent(skeleton.mentions, skeleton.spanOf(0, clause.from), published);
  return WHEN.test(words) && dated;
}

/** "Had an offer turned down in August | but hope …": the chase goes on. */
const GOES_ON =
  /^but (?:(?:now|reportedly) )?(?:are|is|have|has|remains?|hopes?|wants?|could|may|will|plans?|intends?) (?!gone|moved on|turned)/;

export interface Past {
  /** The hits that remain. */
  readonly open: readonly JudgedHit[];
  /** The clause tells of the past, so that clauses that hang on it do too. */
  readonly told: boolean;
  /** It tells of nothing but a time before: where somebody went then is no goal of today. */
  readonly behind: boolean;
  /** Why some were left out, for the trace; "" where none was. */
  readonly why: string;
}

/** "Has previously attracted interest": a mood of before, whatever the clause tells beside it. */
const PREVIOUSLY = /(?:^| )(?:has|have|had) previously $/;
const wasBefore = ({ row, stage, from }: JudgedHit, text: string, clause: Clause): boolean =>
  stage === 'interest' && row.completed !== true && PREVIOUSLY.test(text.slice(clause.from, from));

/** "Was close to a move in January", "last summer": what had been near by then did not come. */
const NEAR_THEN = /(?:^| )(?:was|were|came|had been|got) (?:[a-z]+ )?$/;
const wasNear = ({ row, from }: JudgedHit, { text, mentions, spanOf }: Skeleton, clause: Clause): boolean => {
  if (row.id !== 'close-to' || !NEAR_THEN.test(text.slice(clause.from, from))) return false;
  const { start, end } = spanOf(clause.from, clause.to);
  const dated = mentions.some(
    (one) => one.kind === 'date' && one.precision !== 'day' && one.start >= start && one.end <= end,
  );
  return dated || says('pastTime', text.slice(clause.from, clause.to));
};

/** "Said that he had heard nothing": the past of who said it, not of what is said. */
const SHIFTED =
  /(?:^| )(?:said|wrote|stated|added|claimed|reported|insisted|revealed|admitted|explained) (?:that )?(?:[a-z]+ ){0,3}(?:<[cpf]\d+> )?(?:had|did|went) /;

/** It tells of a step, be it one that came to nothing. */
const isStep = ({ row, stage }: JudgedHit): boolean =>
  row.weak !== true && stage !== 'interest' && (stage !== 'off' || (row.stage !== 'off' && row.stage !== 'interest'));

/** The phrases of a clause that speak of a matter open now or just decided; those that tell of the past are left out. */
export function openHits(
  clause: Clause,
  all: readonly JudgedHit[],
  skeleton: Skeleton,
  published: string | null,
  newsOfTheDay: boolean,
  toldBefore: boolean,
  lead: boolean,
): Past {
  const hits = withoutArrivals(
    all.filter((hit) => !wasBefore(hit, skeleton.text, clause) && !wasNear(hit, skeleton, clause)),
    skeleton,
    clause,
    published,
  );
  if (hits.length === 0) return { open: [], told: false, behind: false, why: 'background: previously' };
  const step = hits.some(isStep);
  const said = ownWords(skeleton.text, clause, hits);
  // An old report of a step is news that is told again; one of a mood is history.
  const words = step ? said.replace(patternOf('reportTime'), 'then') : said;
  const span = skeleton.spanOf(clause.from, clause.to);
  const aside = [...said.matchAll(/\.{4,}/g)].map(({ index, 0: dots }) =>
    skeleton.spanOf(clause.from + index, clause.from + index + dots.length),
  );
  const old = says('pastTime', words) || oldDate(skeleton, span, published, step, aside);
  const current =
    says('openMatter', words) ||
    (hits.some(({ stage }) => stage === 'bid') && GOES_ON.test(skeleton.text.slice(clause.to)));
  const next = skeleton.text.slice(clause.to);
  const written = skeleton.sentence.text.slice(
    span.start - skeleton.sentence.start,
    span.end - skeleton.sentence.start,
  );
  const past =
    old ||
    (!step && says('thenNext', next)) ||
    (toldBefore && !current && !(step && clause.opener === 'but') && says('hangsOn', words));
  const onlyPast = hits.every(
    (hit) => hit.row.completed === true || (hit.row.stage === 'interest' && !(current && hit.row.weak !== true)),
  );
  const overtaken =
    says('overtaken', words) && / before (?:joining|moving|signing|leaving|returning)/.test(skeleton.text);
  const weak = hits.every((hit) => hit.row.weak === true);
  const vague = weak && !current && !SHIFTED.test(words) && /(?:^| )(?:had|did|went) /.test(words);
  const left = (why: string, behind = false): Past => ({ open: [], told: past || overtaken, behind, why });
  if (vague) return left('background: weak words of the past');
  if (overtaken) return left('background: came to nothing before another move');
  const held = onlyPast && !past && holdsNews(clause, words, skeleton, published, lead);
  if (says('pastClause', words) && (past || onlyPast) && !held)
    return left('background: a clause of what came before', clause.opener !== 'when');
  if (past && (onlyPast || !current))
    return left(old ? 'background: a time before' : 'background: hangs on the past', old);
  const news = newsOfTheDay || held || says('theseDays', words) || isRecent(skeleton.mentions, span, published);
  const passing = says('inPassing', written);
  const isOld = (hit: JudgedHit) =>
    hit.row.completed === true &&
    hit.stage === 'done' &&
    (says('ofOthers', skeleton.text.slice(clause.from, hit.from)) ||
      (!PERFECT.test(skeleton.text.slice(hit.from, hit.to)) &&
        says('inLastWindow', skeleton.text.slice(hit.to, clause.to))) ||
      (!news && (passing || !isTold(skeleton.text, clause, hit))));
  const first = hits.findIndex(isOld);
  if (first < 0) return { open: hits, told: false, behind: false, why: '' };
  // What follows a completed move in its clause is part of it: "signed on a free transfer".
  const open = hits.slice(0, first).filter((hit) => hit.row.weak !== true);
  return { open, told: open.length === 0, behind: false, why: 'background: a completed move told in passing' };
}
