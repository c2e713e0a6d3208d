import { BYLINE_OPENING, DATELINE, SAYING } from '../../languages/en/saying-words';
import type { Note } from '../types/attribution';
import type { Sentence } from '../types/sentence';
import { type Rule, spanOf } from './rule';

const ELSEWHERE = new Set<Note['rule']>(['not-a-source', 'stale', 'leaning']);

/** The page's title, its author, or somebody whose words the sentence may well pass on though nobody was read as its source. */
function mayBeSource(note: Note, sentences: readonly Sentence[]): boolean {
  const sentence = sentences.find((one) => note.start >= one.start && note.end <= one.end);
  if (sentence === undefined) return false;
  return (
    sentence.blockKind === 'headline' || [BYLINE_OPENING, DATELINE, SAYING].some((words) => words.test(sentence.text))
  );
}

export const alsoNamed: Rule = {
  id: 'also-named',
  strength: 'fact',
  description: 'The page names an outlet, in no sentence that cites anyone or for something else.',
  judge({ claims, attribution, story, sentences, knowledge }) {
    if (story.index !== 0) return [];
    const cited = new Set(
      claims.flatMap((claim) => claim.sources).flatMap((source) => [source.id ?? source.name, source.name]),
    );
    const citing = attribution.citing.flatMap((index) => sentences[index] ?? []);
    const seen = new Set<string>();
    return attribution.notes.flatMap((note) => {
      if (note.source === null || !ELSEWHERE.has(note.rule)) return [];
      // A journalist's name in passing may be a footballer's, or that of the page's own writer.
      if (note.rule === 'not-a-source' && knowledge.journalists.has(note.id ?? '')) return [];
      const cites = citing.some((one) => note.start >= one.start && note.end <= one.end);
      if (note.rule === 'not-a-source' && (cites || mayBeSource(note, sentences))) return [];
      if (cited.has(note.id ?? note.source) || cited.has(note.source) || seen.has(note.source)) return [];
      seen.add(note.source);
      return [{ ...spanOf(note), args: [note.source] }];
    });
  },
};
