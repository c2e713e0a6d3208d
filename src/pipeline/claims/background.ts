/** Old, completed moves told as background are no claims. */

import type { Skeleton } from '../text/skeleton';
import type { Mention } from '../types/mention';
import type { Span } from '../types/span';
import type { Clause } from './clauses';
import { oldDate } from './old-dates';
import type { JudgedHit } from './stage';

const PAST_TIME =
  /(?:last (?:summer|season|year|<d|january|term|winter|week of|campaign|august|july|june|month|window)|the previous|previous (?:summer|season|window|year)|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|a few|\d+) (?:years|seasons|summers|months|windows) ago|a year ago|back in (?:january|june|july|august|the summer|<d|\d)|earlier (?:this|in the) (?:year|season|summer|window|month)|in (?:19|20)\d\d|since (?:joining|arriving|signing|leaving|moving|his|her|the|19|20|<d)|ago|in the past|at the time|years? earlier|(?:at the end of|during|after|later) that (?:season|campaign|summer|year)|would (?:then |later )?go on to|only (?:joined|signed|arrived)|when he (?:was|joined|left|signed|moved|arrived)|previously|once|<d\d+> after|originally)/;

/** Words of a time before this news. */
export function isOfThePast(words: string): boolean {
  return PAST_TIME.test(words);
}

const PAST_CLAUSE =
  /^(?:having|since|when|who (?:joined|signed|moved|arrived|left|cost|was signed|was bought|came|swapped|had|only joined)|after (?:joining|signing|leaving|moving|arriving|(?:his|<p\d+> 's) (?:move|arrival|switch)|her|being|he|she|completing|spending|coming)|following (?:his|her|the|<p\d+> 's) (?:move|arrival|switch|transfer|signing)|whom|which was|where he|before (?:(?:eventually |finally |later )?(?:joining|moving|signing|leaving|returning|being|heading (?:to|for|back)|going (?:on|to|back|out))|(?:(?:eventually |finally |later )?(?:sealing|completing|making|clinching|earning|securing) )?(?:an?|his|her|the|<p\d+> 's) (?:[a-z£0-9.-]+ |<[cfl]\d+> ){0,3}(?:move|switch|transfer|return|exit|departure)|he|she))/;

/** When a report came out. */
const REPORT_TIME =
  /(?<=(?:reveal(?:s|ed)|report(?:s|ed)|claim(?:s|ed)|wrote|learned) )(?:back )?(?:(?:in |on )?<d\d+>|(?:in (?:the )?|last |earlier (?:this|in the) )(?:[a-z]+ )?(?:week|month|summer|winter|spring|autumn|window|season|year)|(?:a|an|one|two|three|four|five|six|seven|eight|several|a few|a couple of|\d+) (?:days?|weeks?|months?) ago)(?= that )/;

/** Deals that are only counted up: "have already signed X, as well as having brought in Y". */
const IN_PASSING = /\b(?:already|so far|as well as having|previously|the fact that)\b/i;

/** Headline present and club statements report the news of the day. */
const IS_NEWS =
  /^(?:has |have |is staying|will (?:stay|remain)|latest |signs|joins|completes|seals|unveils|welcomes|snaps|clinches|extends|pens|inks|puts|renews|commits|secures|adds|ropes|swaps|ditches|leaves|departs|becomes|arrives|moves|makes|heads|brings|takes|with |announcing|bids|by signing|by extending|succeed|managed to |move|transfer|<c|<p|delighted|pleased|proud|happy|can |[a-z]+ : )/;

/** "Have both pledged", "announced that he had signed": an auxiliary or a frame before the words makes them news as well. */
const TOLD_AS_NEWS =
  /(?:(?:^| )(?:has|have)(?: (?:now|both|all|officially|since|[a-z]+ly))* |(?:it (?:was|has been|is)|^)[^,]{0,40}(?:confirm|announc|reveal)(?:s|ed|ing) [^,]{0,30}that [^,]*)$/;

/** A completed move of these days is news, whatever the article is about: "joined on Friday", "this week". */
const THESE_DAYS =
  /(?:^| )(?:today|yesterday|tonight|this (?:week|morning|afternoon|evening)|earlier (?:today|this week)|deadline day|deadline-day)(?: |$)/;

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
  IS_NEWS.test(text.slice(from, to)) || TOLD_AS_NEWS.test(text.slice(clause.from, from));

/** What is told of somebody or something on the way: "a player who scored 20 last season", "where he spent last year". */
const RELATIVE =
  /(?:^| )(?:who|whom|whose|which|where|that (?:won|saw|helped|finished|reached|beat|lost|was|were|had|made|earned|took|left|scored|secured)) [^,]*/g;

/** The clause's own words: without relative clauses that hold none of the phrases. */
function ownWords(text: string, clause: Clause, hits: readonly JudgedHit[]): string {
  return text.slice(clause.from, clause.to).replace(RELATIVE, (words, at: number) => {
    const [from, to] = [clause.from + at, clause.from + at + words.length];
    return hits.some((hit) => hit.from < to && from < hit.to) ? words : ` ${'.'.repeat(words.length - 1)}`;
  });
}

/** A window as one looks back on it; one that is open is "this summer". */
const LAST_WINDOW =
  /(?:^| )(?:in|during|over) (?:the|pre-) ?(?:summer|winter|off-season|close season|season)(?: (?!transfer|window)|$)|(?:^| )at the (?:start|beginning) of (?:the|this) (?:season|campaign|year)(?: |$)/;

/** "Has joined", unlike "joined", is no word of a window gone by. */
const PERFECT = /^(?:has|have) /;

/** Words that say that the matter is open, whatever else the clause tells. */
const CURRENT =
  /(?:^| )(?:is|are|has|have|remain|remains|could|may|might|will|want|wants|looks?|considering|keen|edges?|nears|closes)(?: |$)/;
/** A clause that hangs on the one before and shares its time: "as United agreed", "after being linked". */
const HANGS_ON =
  /^(?:and )?(?:but|as|because|after|when|while|before|following|having|where|in|with|who|which|that|despite|signing)(?: |$)/;
/** "had been linked with Liverpool before joining Watford": what came to nothing long ago. */
const OVERTAKEN =
  /(?:^| )had (?:been |previously |long )*(?:linked|wanted|interested|targeted|tracked|close|set|courted|pursued|on the)/;

/** "Came when Genoa landed Lund", "celebrates after signing Lund": the clause holds the news, not what came before it. */
const WHEN = /^when /;
const AFTER_SIGNING =
  /^after (?:signing|landing|securing|snapping up|bringing in|recruiting|completing (?:the |a )?(?:signing|capture|transfer|deal) (?:of|for)) (?:[a-z0-9-]+ |<[cg]\d+> (?:'s )?){0,4}<p/;

/** `lead`: in the title or the first paragraph, where what was signed is why the page is there. */
function holdsNews(
  clause: Clause,
  words: string,
  skeleton: Skeleton,
  published: string | null,
  lead: boolean,
): boolean {
  if (lead && AFTER_SIGNING.test(words)) return true;
  const before = skeleton.text.slice(0, clause.from);
  const dated = THESE_DAYS.test(before) || isRecent(skeleton.mentions, skeleton.spanOf(0, clause.from), published);
  return WHEN.test(words) && dated;
}

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

/** The phrases of a clause that speak of a matter open now or just decided; those that tell of the past are left out. */
export function openHits(
  clause: Clause,
  hits: readonly JudgedHit[],
  skeleton: Skeleton,
  published: string | null,
  newsOfTheDay: boolean,
  toldBefore: boolean,
  lead: boolean,
): Past {
  const step = hits.some(({ row, stage }) => row.weak !== true && stage !== 'interest' && stage !== 'off');
  const said = ownWords(skeleton.text, clause, hits);
  // An old report of a step is news that is told again; one of a mood is history.
  const words = step ? said.replace(REPORT_TIME, 'then') : said;
  const span = skeleton.spanOf(clause.from, clause.to);
  const aside = [...said.matchAll(/\.{4,}/g)].map(({ index, 0: dots }) =>
    skeleton.spanOf(clause.from + index, clause.from + index + dots.length),
  );
  const old = PAST_TIME.test(words) || oldDate(skeleton, span, published, step, aside);
  const current = CURRENT.test(words);
  const written = skeleton.sentence.text.slice(
    span.start - skeleton.sentence.start,
    span.end - skeleton.sentence.start,
  );
  const past = old || (toldBefore && !current && HANGS_ON.test(words));
  const onlyPast = hits.every(
    (hit) => hit.row.completed === true || (hit.row.stage === 'interest' && !(current && hit.row.weak !== true)),
  );
  const overtaken = OVERTAKEN.test(words) && / before (?:joining|moving|signing|leaving|returning)/.test(skeleton.text);
  const weak = hits.every((hit) => hit.row.weak === true);
  const vague = weak && !current && /(?:^| )(?:had|did|went) /.test(words);
  const left = (why: string, behind = false): Past => ({ open: [], told: past || overtaken, behind, why });
  if (vague) return left('background: weak words of the past');
  if (overtaken) return left('background: came to nothing before another move');
  const held = onlyPast && !past && holdsNews(clause, words, skeleton, published, lead);
  if (PAST_CLAUSE.test(words) && (past || onlyPast) && !held)
    return left('background: a clause of what came before', clause.opener !== 'when');
  if (past && (onlyPast || !current))
    return left(old ? 'background: a time before' : 'background: hangs on the past', old);
  const news = newsOfTheDay || held || THESE_DAYS.test(words) || isRecent(skeleton.mentions, span, published);
  const passing = IN_PASSING.test(written);
  const isOld = (hit: JudgedHit) =>
    hit.row.completed === true &&
    hit.stage === 'done' &&
    ((!PERFECT.test(skeleton.text.slice(hit.from, hit.to)) &&
      LAST_WINDOW.test(skeleton.text.slice(hit.to, clause.to))) ||
      (!news && (passing || !isTold(skeleton.text, clause, hit))));
  const first = hits.findIndex(isOld);
  if (first < 0) return { open: hits, told: false, behind: false, why: '' };
  // What follows a completed move in its clause is part of it: "signed on a free transfer".
  const open = hits.slice(0, first).filter((hit) => hit.row.weak !== true);
  return { open, told: open.length === 0, behind: false, why: 'background: a completed move told in passing' };
}
