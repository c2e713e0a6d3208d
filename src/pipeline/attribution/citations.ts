/** Finds who is cited in a sentence, by which words, independent of any claim. */

import type { UnnamedRow } from '../../languages/en/attribution';
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy } from '../text/lazy';
import { speechAt } from '../text/speech';
import type { Mention } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import type { Citation, Draft } from './citation';
import { type Scene, unnamed } from './cited';
import { gramsOf, type Line, lineOf } from './line';
import { spanIn } from './line-ranges';
import { phrasesFor } from './patterns';
import { type Phrased, phrasesOf } from './phrases';
import { scopes } from './scope';
import { placeholders, whoIn } from './who';

const cues = lazy(() => phrasesFor(phraseTables().cues));
const nameless = lazy(() => phrasesFor(phraseTables().unnamed));

/** "Lund has been linked with Genoa, but insists": he speaks where his words begin, unlike "wants him, but says". */
const TOLD_OF_HIM = /(?:^| )(?:is|are|was|were|been|being) (?:[a-z]+ ){0,2}[a-z]+ed (?:.* )?but [a-z]+(?: |$)/;

/** The words of a match besides the source's own. */
function cueSpan(line: Line, from: number, words: string): Span {
  const holder = /<[sbpnqc]\d+>/.exec(words);
  if (!holder) return spanIn(line, from, from + words.length);
  const after = holder.index + holder[0].length;
  const before = words.slice(0, holder.index).trim();
  return before !== '' && (words.length - after < 2 || before.length > words.length - after)
    ? spanIn(line, from, from + holder.index)
    : spanIn(line, from + after, from + words.length);
}

const quotedAt = (sentence: Sentence, at: number): number | null => speechAt(sentence, at)?.group ?? null;

function* namedDrafts(phrased: Phrased, scene: Scene): Generator<void, readonly Draft[]> {
  const { line } = phrased;
  const drafts: (Draft & { readonly key: string })[] = [];
  for (const { row, phrase } of cues()) {
    if (!phrase.mayBeIn(gramsOf(line))) continue;
    yield;
    for (const match of phrase.in(gramsOf(line))) {
      const words = match[0];
      const who = whoIn(row, words, match.index, phrased, scene);
      if (!who || drafts.some((draft) => draft.key === who.key && who.key !== 'he')) continue;
      const span = spanIn(line, match.index, match.index + words.length);
      const told = row.id === 'and-says' && TOLD_OF_HIM.test(words);
      const from = match.index + (told ? words.lastIndexOf(' but ') + 1 : 0);
      const quoted = quotedAt(line.sentence, span.start);
      if (row.role === 'own' && quoted !== null) continue;
      drafts.push({
        sentence: line.sentence.index,
        row: row.id,
        role: row.role,
        cited: who.cited,
        back: who.back,
        resolved: null,
        key: who.key,
        cue: cueSpan(line, match.index, words),
        span,
        quoted,
        from,
        to: match.index + words.length,
        reach: from > match.index ? 'forward' : row.reach,
      });
    }
  }
  return drafts;
}

function namelessDraft(row: UnnamedRow, line: Line, from: number, words: string, scene: Scene): Draft {
  const span = spanIn(line, from, from + words.length);
  const places = placeholders(words).flatMap(([, , index]): readonly Mention[] => {
    const mention = scene.mentions.list[Number(index)];
    return mention ? [mention] : [];
  });
  return {
    sentence: line.sentence.index,
    row: row.id,
    role: row.weight === 'hedge' ? 'hedge' : 'vague',
    cited: [unnamed(row.anonymity, span, places)],
    back: null,
    resolved: null,
    cue: span,
    span,
    quoted: quotedAt(line.sentence, span.start),
    from,
    to: from + words.length,
    reach: row.id.startsWith('according') ? 'either' : row.id === 'reports-headline' ? 'both' : 'forward',
  };
}

function* namelessDrafts(line: Line, taken: readonly Draft[], scene: Scene): Generator<void, readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const { row, phrase } of nameless()) {
    if (!phrase.mayBeIn(gramsOf(line))) continue;
    yield;
    for (const match of phrase.in(gramsOf(line))) {
      const from = match.index;
      const to = from + match[0].length;
      if ([...taken, ...drafts].some((other) => from < other.to && other.from < to)) continue;
      drafts.push(namelessDraft(row, line, from, match[0], scene));
    }
  }
  return drafts;
}

/** The citations of one sentence, in the order of the text; pauses before each phrase searched for, which may have to be compiled. */
export function* citationsOf(sentence: Sentence, scene: Scene): Generator<void, readonly Citation[]> {
  const phrased = phrasesOf(lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []), scene);
  yield;
  const named = yield* namedDrafts(phrased, scene);
  const speaking = named.filter((draft) => draft.role !== 'denied');
  const drafts = [...speaking, ...(yield* namelessDrafts(phrased.line, named, scene))].sort((a, b) => a.from - b.from);
  return scopes(phrased.line, drafts);
}
