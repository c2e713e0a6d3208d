/** Which runs inside the story's element are the story, and as what kind of block. */
import type { BlockKind } from '../pipeline/types/article';
import { around, type Box, holds, linkShare, nearest, type Run } from './outline';
import type { Survey } from './story';
import { HEADINGS } from './tags';

/** A run of the page that belongs to the story. */
export interface Line {
  readonly run: Run;
  readonly kind: BlockKind;
}

const LIST: ReadonlySet<string> = new Set(['li', 'dd', 'dt']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const SLIDES: ReadonlySet<string> = new Set(['li', 'figure', 'figcaption']);
const QUOTE: ReadonlySet<string> = new Set(['blockquote']);
const FORM: ReadonlySet<string> = new Set(['form', 'fieldset']);
const PICTURE: ReadonlySet<string> = new Set(['figure', 'figcaption', 'picture', 'amp-img', 'amp-carousel']);

/** Headings of what follows a story; everything after one, beside it, is left out. */
const AFTER =
  /^(?:related(?: (?:articles?|stories|news|posts|content|topics|reading))?|(?:read|see|watch) (?:more|next|also|this)|(?:more|latest|other|top|trending) (?:from|on|in|stories|news|football|posts|headlines|articles)\b.*|most (?:read|popular|viewed|commented)|you (?:may|might) (?:also )?(?:like|enjoy)|recommended(?: for you)?|don['’]?t miss|what to read next|up next|keep reading|further reading|also on\b.*|(?:\d+ )?comments?(?: \(?\d+\)?)?|join the (?:conversation|discussion)|leave a (?:comment|reply)|share this.*|follow us.*|about the author|sponsored.*|newsletter|get in touch|sign up.*|topics|tags)[:.]?$/i;

/** Lines that point away from the story or are about the page. */
const POINTER =
  /^(?:read (?:more|also|next|this)|also read|more(?: on this| like this| from| stories)?|related|see also|watch(?: also| now| more)?|listen|must read|don['’]?t miss|editor['’]?s pick|join our|sign up|subscribe|follow (?:us|our|\w+ on)|click here|get (?:the|all|your)|download|like us|share|advertisement|sponsored|continue reading|recommended|trending|live|in pictures|gallery|video|vote|poll)\b\s*[:|–—>-]?/i;
const ABOUT_PAGE =
  /^(?:advertisement|(?:first )?(?:published|updated|last updated|posted|modified)\b.{0,60}|\d+ min(?:ute)?s? read|image (?:credit|source|caption)s?\b.{0,80}|(?:photo|picture)s?(?: credit)?\s*[:(].{0,80}|getty images?.{0,40}|share(?: this)?.{0,30}|comments?|\(?image:.{0,80}|copyright.{0,80}|©.{0,80}|all rights reserved.{0,80}|reporting by .{0,80}|.{0,60}; editing by .{0,80})$/i;
/** A line that is mostly a date: "Thursday, 8th Jan 2026 10:14 by Phil Koe". */
const DATED =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b[^.!?]{0,50}$/i;

/** The number of a slide ("12/50"): a gallery set into a story is about other things as often as not. */
const SLIDE = /^\d{1,3} ?\/ ?\d{1,3}\b/;

function hinted(survey: Survey, run: Run, root: number, hint: Box['hint']): boolean {
  for (const box of around(survey.outline.boxes, run.box)) {
    if (box.index === root) return false;
    if (box.hint === hint) return true;
  }
  return false;
}

/** A link to a post, as embedded posts carry it. */
const POST =
  /^https?:\/\/(?:[a-z]+\.)?(?:twitter|x|instagram|tiktok|facebook|threads|bsky|reddit)\.(?:com|net|app)\/.+/i;

function within(survey: Survey, run: Run, root: number, tags: ReadonlySet<string>): Box | null {
  const box = nearest(survey.outline.boxes, run.box, tags);
  return box !== null && box.index > root ? box : null;
}

/** A quotation with a link to a social network inside is that post. */
function quoteKind(survey: Survey, box: Box): BlockKind {
  const { boxes, runs } = survey.outline;
  const posts = runs.some(
    (run) => holds(boxes, box.index, run.box) && run.links.some((link) => POST.test(link.href)) && linkShare(run) < 1,
  );
  return posts ? 'embed' : 'quote';
}

/** Kinds of quotations by their box: each is looked through once, however many lines it has. */
type Quotes = Map<number, BlockKind>;

function kindOf(survey: Survey, run: Run, root: number, quotes: Quotes): BlockKind {
  const quote = within(survey, run, root, QUOTE);
  if (hinted(survey, run, root, 'embed')) return 'embed';
  if (quote !== null) {
    const kind = quotes.get(quote.index) ?? quoteKind(survey, quote);
    quotes.set(quote.index, kind);
    return kind;
  }
  if (hinted(survey, run, root, 'caption') || within(survey, run, root, PICTURE)) return 'caption';
  if (within(survey, run, root, HEADINGS)) return 'subhead';
  return within(survey, run, root, LIST) ? 'list-item' : 'paragraph';
}

const ends = (text: string): boolean => /[.!?…:;,]["'”’)\]]*$/.test(text);

/** Buttons, labels, signatures: too short to say anything, unless they end like a sentence. */
function tooShort(run: Run): boolean {
  return run.text.length < 25 && !ends(run.text) && run.text.split(' ').length < 4;
}

function isLine(survey: Survey, run: Run, root: number, kind: BlockKind): boolean {
  const share = linkShare(run);
  if (hinted(survey, run, root, 'byline') && run.text.length < 200) return false;
  if (ABOUT_PAGE.test(run.text) || DATED.test(run.text) || run.timed > run.text.length * 0.6) return false;
  if (kind === 'embed') return share < 1;
  if (kind === 'subhead') return share < 0.9 && !AFTER.test(run.text);
  if (share > 0.7) return false;
  if (POINTER.test(run.text) && (share > 0.4 || run.text.length < 40)) return false;
  if (within(survey, run, root, CELLS) && run.text.length < 80) return false;
  return kind === 'caption' ? run.text.length >= 20 : !tooShort(run);
}

/** Prose in a form is only the story where the form wraps it (some sites put the whole page into one). */
function inForm(survey: Survey, run: Run, root: number): boolean {
  return within(survey, run, root, FORM) !== null;
}

/** The box that a heading ends the story in: the rest of it is not the story; null for any other run. */
function endedBy(survey: Survey, run: Run, root: number): Box | null {
  const { boxes } = survey.outline;
  if (SLIDE.test(run.text)) return within(survey, run, root, SLIDES);
  const heading = AFTER.test(run.text) ? within(survey, run, root, HEADINGS) : null;
  return heading === null ? null : (boxes[heading.parent] ?? null);
}

/** Runs between two pauses. */
const BATCH = 200;

/** The story's lines in order; text repeated word for word (a pull quote, a second layout) is read once. */
export function* bodyLines(survey: Survey, root: Box): Generator<void, readonly Line[]> {
  const { boxes, runs } = survey.outline;
  const lines: Line[] = [];
  const seen = new Set<string>();
  const quotes: Quotes = new Map();
  let after: Box | null = null;
  for (const run of runs) {
    if (run.index % BATCH === 0) yield;
    if (!holds(boxes, root.index, run.box) || survey.dropped[run.box] || inForm(survey, run, root.index)) continue;
    if (after !== null && holds(boxes, after.index, run.box)) continue;
    const ended = endedBy(survey, run, root.index);
    after = ended ?? after;
    if (ended !== null) continue;
    const kind = kindOf(survey, run, root.index, quotes);
    if (!isLine(survey, run, root.index, kind)) continue;
    if (run.text.length >= 40 && seen.has(run.text)) continue;
    seen.add(run.text);
    lines.push({ run, kind });
  }
  return lines;
}
