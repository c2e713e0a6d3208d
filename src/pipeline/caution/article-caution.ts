import type { Note } from '../types/attribution';
import type { Story } from '../types/story';
import { type Case, type Rule, spanOf, wordsOf } from './rule';

/** How far a note stands behind a story's last sentence before it; stories that begin later come after all of those. */
function distance(note: Note, story: Story, { attribution }: Case): number {
  const starts = story.claims.map((claim) => attribution.claims[claim]?.start ?? 0);
  return Math.min(...starts.map((at) => (at <= note.start ? note.start - at : at - note.start + 1e6)));
}

/** "We are not saying that any of these are true", before the text tells the first of its stories: it holds for them all. */
function isForAll(note: Note, { stories, attribution, sentences }: Case): boolean {
  const isBefore = (at: number): boolean => {
    const claim = attribution.claims[at];
    return claim === undefined || claim.start >= note.end || sentences[claim.sentence]?.blockKind === 'headline';
  };
  return stories.every((story) => story.claims.every(isBefore));
}

/** The note belongs to the story of the player whom its sentence names, else of all: to the one told last before it. */
function concerns(note: Note, given: Case): boolean {
  const { stories, story, mentions, sentences } = given;
  const sentence = sentences.find((one) => note.start >= one.start && note.start < one.end);
  if (sentence === undefined) return false;
  const named = (mentions.bySentence[sentence.index] ?? []).flatMap((mention) =>
    mention.kind === 'player' ? [mention.player] : [],
  );
  if (named.length === 0 && isForAll(note, given)) return true;
  const within = (one: Story): boolean =>
    one.claims.some((index) => {
      const scope = given.attribution.claims[index]?.scope;
      return scope !== undefined && scope.start <= note.start && note.end <= scope.end;
    });
  const players = stories.filter((one) => named.includes(one.player));
  const told = players.filter(within);
  const about = told.length > 0 ? told : players;
  const [first, ...others] = about.length > 0 ? about : stories;
  if (first === undefined) return false;
  const near = others.reduce(
    (best, one) => (distance(note, one, given) < distance(note, best, given) ? one : best),
    first,
  );
  return near === story;
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
