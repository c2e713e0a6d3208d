import type { Note } from '../types';
import { type Case, type Rule, spanOf, wordsOf } from './rule';

/** The note belongs to the story told last before it, else to the next one. */
function concerns(note: Note, { stories, story, attribution, mentions, sentences }: Case): boolean {
  const sentence = sentences.find((one) => note.start >= one.start && note.start < one.end);
  const named = (sentence === undefined ? [] : (mentions.bySentence[sentence.index] ?? [])).flatMap((mention) =>
    mention.kind === 'player' ? [mention.player] : [],
  );
  if (named.length > 0 && stories.some((one) => named.includes(one.player))) return named.includes(story.player);
  const starts = (index: number): readonly number[] =>
    (stories[index]?.claims ?? []).map((claim) => attribution.claims[claim]?.start ?? 0);
  const distance = (index: number): number =>
    Math.min(...starts(index).map((start) => (start <= note.start ? note.start - start : start - note.start + 1e6)));
  return stories.every((_other, index) => distance(story.index) <= distance(index));
}

export const articleCaution: Rule = {
  id: 'article-caution',
  strength: 'flag',
  description: 'The page itself tells its readers to be careful with this report.',
  judge(given) {
    const notes = given.attribution.notes.filter((note) => note.rule === 'article-caution' && concerns(note, given));
    return notes.slice(0, 1).map((note) => ({
      ...spanOf(note),
      args: [wordsOf(given.article, note)],
      also: notes.slice(1).map(spanOf),
    }));
  },
};
