import type { Note } from '../types/attribution';
import { type Rule, spanOf } from './rule';

const ELSEWHERE = new Set<Note['rule']>(['not-a-source', 'stale', 'leaning']);

export const alsoNamed: Rule = {
  id: 'also-named',
  strength: 'fact',
  description: 'The page names an outlet, in no sentence that cites anyone or for something else.',
  judge({ claims, attribution, story }) {
    if (story.index !== 0) return [];
    const cited = new Set(
      claims.flatMap((claim) => claim.sources).flatMap((source) => [source.id ?? source.name, source.name]),
    );
    const seen = new Set<string>();
    return attribution.notes.flatMap((note) => {
      if (note.source === null || !ELSEWHERE.has(note.rule)) return [];
      if (cited.has(note.id ?? note.source) || cited.has(note.source) || seen.has(note.source)) return [];
      seen.add(note.source);
      return [{ ...spanOf(note), args: [note.source] }];
    });
  },
};
