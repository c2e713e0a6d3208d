/** When a cited report was made, where the text says so next to the citation. */
import { says } from '../text/words';
import type { Stated } from '../types/entity';
import type { DateMention } from '../types/mention';
import type { Citation } from './citation';
import type { Scene } from './cited';

/** The words between a citation and its date: "reported [in] November", "[On] March 28 [,] X revealed". */
const BEFORE = /^[\s,]*(?:that )?$/;
/** Characters that hold what may stand between a clause's start and its date. */
const OPENING = 40;
/** "X, founded in July 1945": a date of the outlet, not of its report. */
const FOUNDED = /\b(?:born|established|founded|launched|since|until)(?: in| on)?\s*$/i;

/** "the league's March Manager of the Month": a prize's date, not the report's. */
const PRIZE = /^(?:['’]s)? (?:[A-Z][\w-]* ){1,4}of the /;

function gap(text: string, date: DateMention, citation: Citation): boolean {
  const before = text.slice(Math.max(0, date.start - OPENING), date.start);
  if (FOUNDED.test(before)) return false;
  if (date.end <= citation.span.start) {
    return says('dateOpens', before) && BEFORE.test(text.slice(date.end, citation.span.start));
  }
  if (date.start >= citation.span.end) return says('dateAfter', text.slice(citation.span.end, date.start));
  return !PRIZE.test(text.slice(date.end)) && !says('honourBefore', before);
}

/** Day, month or year of the cited report with its words, or null. */
export function dateOf(citation: Citation, scene: Scene): Stated<string> | null {
  for (const mention of scene.mentions.bySentence[citation.sentence] ?? []) {
    if (mention.kind !== 'date' || !gap(scene.article.text, mention, citation)) continue;
    return { value: mention.iso, evidence: { start: mention.start, end: mention.end }, certainty: 'known' };
  }
  return null;
}
