/** What the text says of each player: his club and former clubs, age, nationality, line of the team, women's football. */
import { PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import { lazy } from '../text/lazy';
import { type Skeleton, skeletonOf } from '../text/skeleton';
import type { Mention } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Board } from './board';
import { readOffices } from './offices';
import { type Ballot, count, elected, type Statement, statementsOf } from './votes';

const personalFacts = lazy(() => {
  const role = `(?:${[...Object.keys(POSITIONS), ...PLAYER_WORDS].sort((a, b) => b.length - a.length).join('|')})s?`;
  return new RegExp(
    `(?:(\\d\\d)-years?-old )?(?:<g\\d+> )?(?:(?:international|former|[a-z-]+) ){0,2}?(${role})? ?(?:, )?<p(\\d+)>(?: ,? ?\\(? ?(\\d\\d)(?= ,| \\)| |$))?(?: , (?:a |an |the )?(?:[a-z0-9-]+ ){0,2}?(${role}))?`,
    'g',
  );
});
/** Votes from which a player's club is stated rather than concluded. */
const KNOWN = 5;
const WOMEN = /\b(?:WSL|women['’]?s|NWSL|lioness(?:es)?|frauen|femen[ií]\w*)\b/i;

function personal(board: Board, skeleton: Skeleton): void {
  for (const match of skeleton.text.matchAll(personalFacts())) {
    const mention = skeleton.mentions[Number(match[3])];
    const player = mention?.kind === 'player' && mention.how !== 'pronoun' ? board.players[mention.player] : undefined;
    if (!player) continue;
    const age = match[1] ?? match[4];
    if (age && player.age === null) player.age = Number(age);
    for (const word of [match[2], match[5]]) {
      const line = word ? POSITIONS[word.replace(/s$/, '')] : undefined;
      if (line && player.position === null) player.position = line;
    }
  }
}

interface Read {
  /** Mentions of the sentence when it was read: it is read again only when there are more. */
  readonly mentions: number;
  readonly statements: readonly Statement[];
}

/** Reads the facts of an article; may read again when more mentions are known. */
export class FactReader {
  private readonly sentences = new Map<number, Read>();
  private readonly women: boolean;

  constructor(private readonly board: Board) {
    this.women = WOMEN.test(board.article.text);
  }

  *read(): Generator<void, void> {
    const { board } = this;
    readOffices(board);
    const ballots = new Map<number, Ballot>();
    for (const sentence of board.sentences) {
      count(this.statements(sentence), ballots, board.persons);
      yield;
    }
    for (const [index, player] of board.players.entries()) {
      player.women = this.women;
      const best = elected(ballots.get(index));
      const { start = 0, end = 0, weight = 0 } = best?.vote ?? {};
      const certainty = weight >= KNOWN ? 'known' : 'implied';
      player.club = best ? { value: best.club, evidence: { start, end }, certainty } : null;
      player.former = [...(ballots.get(index)?.former ?? [])].map(([value, evidence]) => ({
        value,
        evidence,
        certainty: 'known' as const,
      }));
    }
    readNationality(board);
  }

  private statements(sentence: Sentence): readonly Statement[] {
    const found = this.board.of(sentence.index);
    const known = this.sentences.get(sentence.index);
    if (known && known.mentions === found.length) return known.statements;
    if (!found.some((one) => one.kind === 'player')) return [];
    const skeleton = skeletonOf(
      sentence,
      found.map((one, index): Mention => ({ ...one, index, text: '' })),
    );
    personal(this.board, skeleton);
    const statements = statementsOf(skeleton, this.board.article.published);
    this.sentences.set(sentence.index, { mentions: found.length, statements });
    return statements;
  }
}

/** "Brazilian striker X", "Netherlands defender X": the adjective or country right before the name is his. */
function readNationality(board: Board): void {
  const countries = board.found.flatMap((one) =>
    one.kind === 'country' && one.country !== null ? [{ ...one, code: one.country }] : [],
  );
  for (const nationality of [...board.nationalities, ...countries]) {
    const next = board.of(nationality.sentence).find((one) => one.start >= nationality.end);
    const sentence = board.sentences[nationality.sentence];
    if (next?.kind !== 'player' || next.how !== 'name' || !sentence) continue;
    const between = sentence.text.slice(nationality.end - sentence.start, next.start - sentence.start);
    if (!/^(?:\s+(?!side|club|giants|outfit|champions|team|and|for|to|with)[\p{L}-]+){0,3}\s+$/u.test(between))
      continue;
    const player = board.players[next.player];
    if (player && player.nationality === null) player.nationality = nationality.code;
  }
}
