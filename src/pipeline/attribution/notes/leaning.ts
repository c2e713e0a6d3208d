import { patternOf } from '../../text/words';
import type { Note } from '../../types/attribution';
import type { SourceMention } from '../../types/mention';
import type { Sentence } from '../../types/sentence';
import type { Scene } from '../cited';
import type { NoteInput } from './index';

/** How far an outlet's name may stand behind the words that give it a club. */
const REACH = 60;
/** A club's name has at most this many words. */
const WORDS = 4;

interface Named {
  /** Index into `Mentions.clubs`. */
  readonly club: number;
  /** How many words name it. */
  readonly count: number;
}

/** The club whose name ends the words, or begins them: "the Real Madrid" → Real Madrid. */
function clubAt(words: readonly string[], fromEnd: boolean, { knowledge, mentions }: Scene): Named | null {
  for (let count = Math.min(WORDS, words.length); count > 0; count--) {
    const name = (fromEnd ? words.slice(-count) : words.slice(0, count)).join(' ');
    const id = knowledge.clubByName(name)?.id;
    const club = mentions.clubs.find((one) => (id !== undefined && one.id === id) || one.name === name);
    if (club) return { club: club.index, count };
  }
  return null;
}

const split = (text: string) => text.split(/[\s-]+/).filter((word) => word !== '');

function sourceAfter(at: number, sentence: Sentence, scene: Scene): SourceMention | null {
  for (const mention of scene.mentions.bySentence[sentence.index] ?? []) {
    const source = mention.kind === 'outlet' || mention.kind === 'journalist' || mention.kind === 'account';
    if (source && mention.start >= at && mention.start - at <= REACH) return mention;
  }
  return null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly club: number;
}

function foundIn(sentence: Sentence, scene: Scene): readonly Found[] {
  const { text, start } = sentence;
  const after = [...text.matchAll(patternOf('leaningAfter'))].flatMap((match): readonly Found[] => {
    const head = text.slice(0, match.index);
    const named = clubAt(split(head), true, scene);
    if (named === null) return [];
    const [name = ''] = new RegExp(String.raw`(?:[^\s-]+[\s-]+){${named.count - 1}}[^\s-]+$`).exec(head) ?? [];
    const end = start + match.index + match[0].length;
    return [{ start: start + match.index - name.length, end, club: named.club }];
  });
  const before = [...text.matchAll(patternOf('leaningBefore'))].flatMap((match): readonly Found[] => {
    const at = match.index + match[0].length;
    const named = clubAt(split(text.slice(at, at + 40)), false, scene);
    return named === null ? [] : [{ start: start + match.index, end: start + at, club: named.club }];
  });
  return [...after, ...before];
}

/** "Real Madrid-leaning Spanish publication, AS": the article's own word on where a source stands. */
export function leaning({ sentences, scene }: NoteInput): readonly Note[] {
  return sentences.flatMap((sentence) =>
    foundIn(sentence, scene).flatMap((found): readonly Note[] => {
      const source = sourceAfter(found.end, sentence, scene);
      if (!source) return [];
      const span = { start: found.start, end: source.end };
      return [{ ...span, rule: 'leaning', source: source.name, id: source.id, club: found.club, date: null }];
    }),
  );
}
