/** What the text says of each player: his club and former clubs, age, nationality, line of the team, women's football. */
import { PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import { lazy } from '../text/lazy';
import { type Skeleton, skeletonOf } from '../text/skeleton';
import type { Stated } from '../types/entity';
import type { Mention } from '../types/mention';
import type { Sentence } from '../types/sentence';
import { type Ballot, count, elected, leftBy } from './ballots';
import type { Board } from './board';
import { readOffices } from './offices';
import { type Statement, statementsOf } from './votes';

const personalFacts = lazy(() => {
  const role = `(?:${[...Object.keys(POSITIONS), ...PLAYER_WORDS].sort((a, b) => b.length - a.length).join('|')})s?`;
  return new RegExp(
    `(?:(\\d\\d)-years?-old )?(?:<g\\d+> )?(?:(?!(?:after|following|since|despite|to|for|and|or|as|with|without|from|by|at|in|on|if|but|while|when|because|instead|alongside|over|behind|replace|who|is|has|was) )[a-z-]+ ){0,2}?(${role})? ?(?:, )?<p(\\d+)>(?: ,? ?\\(? ?(\\d\\d)(?= ,| \\)| |$))?(?: , (?:a |an |the )?(?:[a-z0-9-]+ ){0,2}?(${role}))?`,
    'g',
  );
});
/** Votes from which a player's club is stated rather than concluded. */
const KNOWN = 4;
/** An age between commas, that only what is told of himself needs. */
const AGED = /, \d\d,/;
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

function stated(found: ReturnType<typeof elected>): Stated<number> | null {
  if (found === null) return null;
  const { start, end, weight } = found.vote;
  return { value: found.club, evidence: { start, end }, certainty: weight >= KNOWN ? 'known' : 'implied' };
}

interface Read {
  /** Mentions of the sentence when it was read: it is read again only when there are more. */
  readonly mentions: number;
  /** Of whom it speaks though it names nobody. */
  readonly meant: number | null;
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
      const ballot = ballots.get(index);
      player.club = stated(elected(ballot));
      player.free = ballot?.free === true;
      player.left = stated(leftBy(ballot));
      const former = [...(ballot?.former ?? [])].map(([value, evidence]) => ({
        value,
        evidence,
        certainty: 'known' as const,
      }));
      player.former = player.left ? [...former, player.left] : former;
    }
    addMates(board);
    readNationality(board);
  }

  /** The only player of the sentence before; null where the two are not of one paragraph, or it names several. */
  private spokenOf({ index, block }: Sentence): number | null {
    const before = this.board.sentences[index - 1];
    if (before === undefined || block - before.block > 1 || block === 0) return null;
    const players = new Set(this.board.of(index - 1).flatMap((one) => (one.kind === 'player' ? [one.player] : [])));
    const [only] = players;
    return players.size === 1 && only !== undefined ? only : null;
  }

  private statements(sentence: Sentence): readonly Statement[] {
    const found = this.board.of(sentence.index);
    const named = found.some((one) => one.kind === 'player');
    const meant = named ? null : this.spokenOf(sentence);
    if (!named && meant === null) return [];
    const known = this.sentences.get(sentence.index);
    if (known && known.mentions === found.length && known.meant === meant) return known.statements;
    const mentions = found.map((one, index): Mention => ({ ...one, index, text: '' }));
    const skeleton = skeletonOf(sentence, mentions, false);
    personal(this.board, AGED.test(sentence.text) ? skeletonOf(sentence, mentions) : skeleton);
    const statements = statementsOf(skeleton, this.board.article.published, meant);
    this.sentences.set(sentence.index, { mentions: found.length, meant, statements });
    return statements;
  }
}

const MATE_BEFORE = /(?<=^(?:['’]s?)? )(?:fellow |young )?team-?mate $/;

/** "Lund's team-mate X", "his team-mate X": they are of one club, where nothing else is said. */
function addMates(board: Board): void {
  for (const mate of board.found) {
    const player = mate.kind === 'player' && mate.how === 'name' ? board.players[mate.player] : undefined;
    const sentence = board.sentences[mate.sentence];
    if (!player || player.club !== null || player.free || !sentence) continue;
    const own = board.of(mate.sentence).findLast((one) => one.end < mate.start);
    if (own?.kind !== 'player') continue;
    const between = sentence.text.slice(own.end - sentence.start, mate.start - sentence.start);
    const club = board.players[own.player]?.club;
    if (club && MATE_BEFORE.test(between)) player.club = { ...club, certainty: 'implied' };
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
