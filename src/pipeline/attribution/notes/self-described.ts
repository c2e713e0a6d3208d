import { phraseTables } from '../../../languages/en/phrase-tables';
import { lazy } from '../../text/lazy';
import { patternOf, says } from '../../text/words';
import type { Note } from '../../types/attribution';
import type { Mention, SourceMention } from '../../types/mention';
import type { Sentence } from '../../types/sentence';
import type { Span } from '../../types/span';
import { gramsOf, lineOf } from '../line';
import { spanIn } from '../line-ranges';
import { phrasesFor } from '../patterns';
import type { NoteInput } from './index';

const rows = lazy(() => phrasesFor(phraseTables().notes.selfDescribed));

/** Sentences after which "the account" may be another one. */
const MEMORY = 3;

function isSource(mention: Mention | undefined): mention is SourceMention {
  return mention?.kind === 'outlet' || mention?.kind === 'journalist' || mention?.kind === 'account';
}

interface Found {
  readonly source: SourceMention;
  readonly span: Span;
}

function byPhrase(sentence: Sentence, { scene }: NoteInput): Found | null {
  const line = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
  for (const { phrase } of rows()) {
    const [match] = phrase.in(gramsOf(line));
    if (!match) continue;
    const named = /<[oja](\d+)>/.exec(match[0])?.[1] ?? /<[oja](\d+)>/.exec(line.text)?.[1];
    const source = named === undefined ? undefined : scene.mentions.list[Number(named)];
    if (isSource(source)) return { source, span: spanIn(line, match.index, match.index + match[0].length) };
  }
  return null;
}

/** A name that was read as a source before begins the sentence, in full or by its last word, or "the account" does. */
function byLastNamed(sentence: Sentence, { scene, sentences }: NoteInput): Found | null {
  const words = patternOf('selfWords').exec(sentence.text);
  if (words === null) return null;
  const before = sentences
    .slice(Math.max(0, sentence.index - MEMORY), sentence.index)
    .flatMap(({ index }) => (scene.mentions.bySentence[index] ?? []).filter(isSource))
    .reverse();
  const opening = sentence.text.slice(0, words.index);
  const begins = (name: string) => opening.trimStart().startsWith(name);
  const source = before.find(({ text, name }) => [text, name, name.split(' ').at(-1) ?? name].some(begins));
  const meant = source ?? (says('thatSource', opening) ? before[0] : undefined);
  return meant === undefined ? null : { source: meant, span: sentence };
}

/** "X claims to have its coverage recognised by …": praise that rests on the source's own word. */
export function selfDescribed(input: NoteInput): readonly Note[] {
  return input.sentences.flatMap((sentence): readonly Note[] => {
    const found = byPhrase(sentence, input) ?? byLastNamed(sentence, input);
    if (found === null) return [];
    const { source, span } = found;
    const { name, id } = source;
    return [{ start: span.start, end: sentence.end, rule: 'self-described', source: name, id, club: null, date: null }];
  });
}
