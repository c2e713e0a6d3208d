import { otherPlayerIn } from '../../languages/en/unnamed-words';
import type { Sentence } from '../types/sentence';
import type { Case, Rule } from './rule';

/** The story nearest before a sentence that names nobody whom we know. */
function nearestStory(at: number, { stories, attribution }: Case): number | null {
  let best: { index: number; start: number } | null = null;
  for (const story of stories) {
    for (const index of story.claims) {
      const start = attribution.claims[index]?.start ?? 0;
      if (start <= at && (best === null || start > best.start)) best = { index: story.index, start };
    }
  }
  return best?.index ?? stories[0]?.index ?? null;
}

/** How far into a sentence his name may come that says who was meant: "It is X", "The winger, X, …". */
const OPENING = 30;

/** The next sentence opens with somebody's name: "Lens also bid for another winger. Marco Ferri has a year left …" */
function isNamedNext({ index, block }: Sentence, { sentences, mentions, story }: Case): boolean {
  const next = sentences[index + 1];
  if (next?.block !== block) return false;
  return (mentions.bySentence[next.index] ?? []).some(
    (one) =>
      one.kind === 'player' &&
      one.how !== 'description' &&
      one.player !== story.player &&
      one.start < next.start + OPENING,
  );
}

/** A club does something about a player whom the sentence does not name. */
function namesNobody({ index }: Sentence, { mentions, attribution }: Case): boolean {
  const own = mentions.bySentence[index] ?? [];
  const named = own.some((one) => one.kind === 'player' && one.how !== 'description');
  return !named && !attribution.claims.some((claim) => claim.sentence === index);
}

export const unresolved: Rule = {
  id: 'unresolved',
  strength: 'fact',
  description: 'A sentence tells of a move, and we could not tell which player it means: our gap, not the page’s.',
  judge(given) {
    const open = given.sentences.flatMap((sentence) => {
      const found = sentence.blockKind === 'headline' ? null : otherPlayerIn(sentence.text);
      if (found === null || !namesNobody(sentence, given) || isNamedNext(sentence, given)) return [];
      if (nearestStory(sentence.start, given) !== given.story.index) return [];
      const start = sentence.start + found.at;
      return [{ start, end: start + found.words.length, words: found.words }];
    });
    const [first, ...others] = open;
    if (first === undefined) return [];
    const also = others.map(({ start, end }) => ({ start, end }));
    return [{ start: first.start, end: first.end, args: [first.words], also }];
  },
};
