/** Finds who is cited in a sentence, by which words, independent of any claim. */
import type { CueRow, UnnamedRow } from '../../languages/en/attribution';
import { CLUB_CUES, OWN_CUES, REPORT_CUES, VOICE_CUES } from '../../languages/en/attribution-cues';
import { UNNAMED } from '../../languages/en/attribution-unnamed';
import type { Mention, Sentence, Span } from '../types';
import type { Back, Citation, Draft } from './citation';
import { type Cited, citedBy, ownOutlet, type Scene, unnamed } from './cited';
import { type Line, lineOf, spanIn } from './line';
import { compile } from './patterns';
import { type Phrase, type Phrased, phrasesOf } from './phrases';
import { scopes } from './scope';

const CUES = [...REPORT_CUES, ...VOICE_CUES, ...CLUB_CUES, ...OWN_CUES].map((row) => ({
  row,
  pattern: compile(row.pattern),
}));
const NAMELESS = UNNAMED.map((row) => ({ row, pattern: compile(row.pattern) }));
const JOB = /(?:journalist|reporter|correspondent|insider|expert|guru|writer|editor|columnist|specialist|account)$/;

const placeholders = (words: string) => [...words.matchAll(/<([a-z])(\d+)>/g)];

/** The words of a match besides the source's own. */
function cueSpan(line: Line, from: number, words: string): Span {
  const holder = /<[sbpnc]\d+>/.exec(words);
  if (!holder) return spanIn(line, from, from + words.length);
  const after = holder.index + holder[0].length;
  const before = words.slice(0, holder.index).trim();
  return before !== '' && (words.length - after < 2 || before.length > words.length - after)
    ? spanIn(line, from, from + holder.index)
    : spanIn(line, from + after, from + words.length);
}

function quotedAt(sentence: Sentence, at: number): number | null {
  return sentence.quotes.find((quote) => quote.kind === 'speech' && at >= quote.start && at < quote.end)?.group ?? null;
}

interface Who {
  readonly cited: readonly Cited[];
  readonly back: Back | null;
  /** Placeholder: one cue makes a source of it, the others do not count. */
  readonly key: string;
}

function namedBy(phrase: Phrase, key: string, text: string): Who {
  if (phrase.as !== 'back') return { cited: phrase.cited, back: null, key };
  return { cited: [], back: JOB.test(text.toLowerCase()) ? 'writer' : 'report', key };
}

/** Whom the words of a match cite. */
function whoIn(row: CueRow, words: string, from: number, phrased: Phrased, scene: Scene): Who | null {
  if (row.role === 'own')
    return { cited: [ownOutlet(scene, spanIn(phrased.line, from, from + words.length))], back: null, key: 'own' };
  const wanted = row.role === 'voice' ? 'pn' : row.role === 'club' ? 'c' : 'sb';
  const holder = placeholders(words).find(([, letter]) => letter !== undefined && wanted.includes(letter));
  if (!holder) return row.role === 'voice' ? { cited: [], back: 'speaker', key: 'he' } : null;
  const index = Number(holder[2]);
  if (wanted === 'sb') {
    const phrase = phrased.phrases[index];
    if (!phrase) return null;
    if (!row.strong && phrase.cited.some((one) => weak(one, scene))) return null;
    return namedBy(phrase, holder[0], scene.article.text.slice(phrase.start, phrase.end));
  }
  const mention = scene.mentions.list[index];
  const cited = mention ? citedBy(mention, scene) : null;
  if (!mention || !cited) return null;
  return { cited: [cited], back: mention.how === 'pronoun' ? 'speaker' : null, key: holder[0] };
}

/** A name that is an ordinary word, printed like one. */
function weak(cited: Cited, scene: Scene): boolean {
  const outlet = cited.id === null ? undefined : scene.knowledge.outlets.get(cited.id);
  if (!outlet?.commonWord || cited.span === null) return false;
  return !/^(?:the )?\p{Lu}/u.test(scene.article.text.slice(cited.span.start, cited.span.end));
}

function namedDrafts(phrased: Phrased, scene: Scene): readonly Draft[] {
  const { line } = phrased;
  const drafts: (Draft & { readonly key: string })[] = [];
  for (const { row, pattern } of CUES) {
    for (const match of line.text.matchAll(pattern)) {
      const words = match[0];
      const from = match.index;
      const who = whoIn(row, words, from, phrased, scene);
      if (!who || drafts.some((draft) => draft.key === who.key && who.key !== 'he')) continue;
      const span = spanIn(line, from, from + words.length);
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
        cue: cueSpan(line, from, words),
        span,
        quoted,
        from,
        to: from + words.length,
        reach: row.reach,
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
    reach: row.id.startsWith('according') ? 'either' : 'forward',
  };
}

function namelessDrafts(line: Line, taken: readonly Draft[], scene: Scene): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { row, pattern } of NAMELESS) {
    for (const match of line.text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if ([...taken, ...drafts].some((other) => from < other.to && other.from < to)) continue;
      drafts.push(namelessDraft(row, line, from, match[0], scene));
    }
  }
  return drafts;
}

/** The citations of one sentence, in the order of the text. */
export function citationsOf(sentence: Sentence, scene: Scene): readonly Citation[] {
  const phrased = phrasesOf(lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []), scene);
  const named = namedDrafts(phrased, scene);
  const drafts = [...named, ...namelessDrafts(phrased.line, named, scene)].sort((a, b) => a.from - b.from);
  return scopes(phrased.line, drafts);
}
