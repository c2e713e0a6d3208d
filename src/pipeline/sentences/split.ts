/** Cuts a paragraph into sentences: Intl.Segmenter, then rejoining what it tears. */
import { lazy } from '../text/lazy';
import type { Span } from '../types/span';

/** The first one has Chromium load the rules of the language, for 12 to 40 ms: no page without a story may pay that. */
export const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Ends that are no sentence's end: titles, initials, "vs.", "No.", "approx.". */
const OPEN_END =
  /(?:^|[\s("'“‘])(?:(?:St|Mr|Mrs|Ms|Dr|Sr|Jr|Prof|vs|v|No|Nos|approx|est|cf|al|Utd|Co|Ltd|Inc|incl|ca|c|e\.g|i\.e|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)|\p{Lu})\.\s*$/u;
/** "£40m. " in the middle of a sentence: the next piece goes on in small letters. */
const SMALL_START = /^["'“‘(]?\p{Ll}/u;
/** Closing marks that were torn from the sentence that they end. */
const CLOSING_ONLY = /^["'”’)\]]+\s*$/u;
const CLOSING_START = /^["”’](?:\s|$)/u;

/** "D.C. United", "A.C. Milan": initials that begin a club's name, not those that end one ("Luca F.C. He"). */
const BEGINS_CLUB = /(?:^|[^\p{L}.])(?:(?<!Washington,? )D\.C|A\.[CS]|S\.(?:S\.C|S)|U\.[CD]|C\.[DA]|L\.A)\.\s*$/u;
/** "1. FC Köln": a German club's number, no end. */
const NUMBERED = /(?:^|\s)1\.\s*$/;
const NUMBERED_CLUB = /^F(?:C|SV) /;
/** "Defender M.A. Lund": somebody's initials. */
const INITIALS = /\p{Ll} (?!U\.|[FS]\.C)\p{Lu}\.\p{Lu}\.\s*$/u;
const NAME_START = /^(?!(?:The|He|She|It|They|But|And|In|His|Her) )\p{Lu}\p{Ll}/u;
/** "The U.S. Men's National Team", not "a move to the U.S. The club". */
const NATIONAL = /^(?:Men|Women|National|Open|Soccer|Under|U-?\d)/;

function joins(before: string, after: string): boolean {
  // "… a potential move.(Daily Express)": no sentence ends as a bracket opens.
  if (CLOSING_ONLY.test(after) || CLOSING_START.test(after) || /[([]\s*$/.test(before)) return true;
  if (OPEN_END.test(before) || (BEGINS_CLUB.test(before) && /^\p{Lu}/u.test(after))) return true;
  if (NUMBERED.test(before) && NUMBERED_CLUB.test(after)) return true;
  if (/U\.S\.\s*$/.test(before) && NATIONAL.test(after)) return true;
  if (INITIALS.test(before) && NAME_START.test(after)) return true;
  return SMALL_START.test(after) && !/[!?]["'”’]?\s*$/.test(before);
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** "A want X; B have bid for Y": each is a story of its own, in a line without a stop under the headline. */
function stories({ start, text }: Piece): readonly Piece[] {
  const pieces = text.split(/(?<=;\s)(?=\p{Lu}[^;]{20})/u);
  if (start === 0 || pieces.length < 2 || /[.!?]\W*$/.test(text)) return [{ start, text }];
  let at = start;
  return pieces.map((piece) => {
    at += piece.length;
    return { start: at - piece.length, text: piece };
  });
}

/** "according to reports.The pair": sentences that a copy has run together. */
const RUN_TOGETHER =
  /(?<=\p{Ll}{3}[.!?])(?=(?:The|A|An|He|She|It|They|But|And|In|With|This|That|Manchester|However|His) [\p{L}\d])/u;

/** Sentences of `text.slice(start, end)` without the white space around them. */
export function splitBlock(text: string, start: number, end: number): readonly Span[] {
  const pieces: { start: number; text: string }[] = [];
  for (const { segment, index } of segmenter().segment(text.slice(start, end))) {
    const last = pieces.at(-1);
    if (last && joins(last.text, segment)) last.text += segment;
    else {
      let at = start + index;
      for (const part of segment.split(RUN_TOGETHER)) {
        pieces.push({ start: at, text: part });
        at += part.length;
      }
    }
  }
  const spans: Span[] = [];
  for (const piece of pieces.flatMap(stories)) {
    const trimmed = piece.text.trim();
    if (trimmed === '') continue;
    const from = piece.start + piece.text.indexOf(trimmed);
    spans.push({ start: from, end: from + trimmed.length });
  }
  return spans;
}
