/** Surnames and given names of people whom the article names in full. */
import { fold } from '../../knowledge/fold';
import { PARTICLES } from '../../languages/en/names';
import { isListed } from '../text/words';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';
import { isTitleCase } from './word-kinds';

interface Owner {
  readonly kind: 'player' | 'person';
  readonly index: number;
  readonly given: boolean;
}

/** "Son Heung-min": the surname comes first. */
const SURNAME_FIRST = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Every shorter form of a full name: its endings, and its first word. */
function forms(name: string): readonly { key: string; given: boolean }[] {
  const words = fold(name).split(/\s+/);
  const result: { key: string; given: boolean }[] = [{ key: words.join(' '), given: false }];
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from);
    if (from === words.length - 1 && PARTICLES.has(rest[0] ?? '')) continue;
    result.push({ key: rest.join(' '), given: false });
  }
  const first = words[0];
  if (words.length > 1 && first && first.length > 2 && !PARTICLES.has(first))
    result.push({ key: first, given: !SURNAME_FIRST.test(name) });
  const last = words.at(-1) ?? '';
  if (last.includes('-'))
    for (const half of last.split('-')) if (half.length > 4) result.push({ key: half, given: true });
  return result;
}

function owners(board: Board): ReadonlyMap<string, readonly Owner[]> {
  const all = new Map<string, Owner[]>();
  const add = (name: string, kind: Owner['kind'], index: number) => {
    for (const { key, given } of forms(name)) {
      if (key.length < 3) continue;
      all.set(key, [...(all.get(key) ?? []), { kind, index, given }]);
    }
  };
  for (const [index, player] of board.players.entries()) add(player.name, 'player', index);
  for (const [index, person] of board.persons.entries()) add(person.name, 'person', index);
  return all;
}

/** The owner meant: surnames before given names, then whoever was named last before these words. */
function pick(board: Board, candidates: readonly Owner[], at: number): Owner | null {
  const surnames = candidates.filter((one) => !one.given);
  const pool = surnames.length > 0 ? surnames : candidates;
  if (pool.length === 1) return pool[0] ?? null;
  let best: Owner | null = null;
  let nearest = Number.NEGATIVE_INFINITY;
  for (const owner of pool) {
    for (const mention of board.found) {
      const same =
        mention.kind === owner.kind &&
        (mention.kind === 'player' ? mention.player : mention.kind === 'person' ? mention.person : -1) === owner.index;
      if (!same || mention.how !== 'name') continue;
      const score = mention.start <= at ? mention.start : -mention.start;
      if (score > nearest) {
        nearest = score;
        best = owner;
      }
    }
  }
  return best;
}

function capital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Longest known short form at a token, with the number of tokens it takes. */
function at(
  tokens: readonly Token[],
  from: number,
  known: ReadonlyMap<string, readonly Owner[]>,
): { length: number; owners: readonly Owner[] } | null {
  for (let length = Math.min(4, tokens.length - from); length >= 1; length--) {
    const words = tokens.slice(from, from + length);
    if (!words.some(capital)) continue;
    if (!capital(words[0]) && !PARTICLES.has(words[0]?.fold ?? '')) continue;
    const found = known.get(words.map((token) => token.fold).join(' '));
    if (found) return { length, owners: found };
  }
  return null;
}

/** A different given name stands in front: another person of that surname. */
function afterOtherName(board: Board, sentence: Sentence, from: number, owner: Owner): boolean {
  const previous = sentence.tokens[from - 1];
  const first = sentence.tokens[from];
  if (!previous || !first || from < 2 || previous.casing !== 'initial' || first.start - previous.end > 1) return false;
  const name = owner.kind === 'player' ? board.players[owner.index]?.name : board.persons[owner.index]?.name;
  return (
    capital(previous) &&
    /^\p{L}{3,}$/u.test(previous.text) &&
    !fold(name ?? '').includes(previous.fold) &&
    !board.covered(sentence.index, previous) &&
    (sentence.tokens[from - 2]?.casing === 'lower' ||
      (/^[”"]$/.test(sentence.tokens[from - 2]?.text ?? '') && !isListed('notNames', previous.fold)))
  );
}

/** "Josh" of a "Josh Kelly" where the article knows another Josh: a capital word that no mention covers follows. */
function beforeOtherName(board: Board, sentence: Sentence, next: number, owner: Owner): boolean {
  const [last, after] = [sentence.tokens[next - 1], sentence.tokens[next]];
  if (!owner.given || !last || !after || after.casing !== 'initial' || after.start - last.end !== 1) return false;
  return !isListed('notNames', after.fold) && !isTitleCase(sentence) && !board.covered(sentence.index, after);
}

/** Shorter given names ("Tom", "Jay") stand alone in what somebody says of a player, and hardly elsewhere. */
const LONG_ENOUGH = 4;
const isSpoken = ({ quotes }: Sentence, { start }: Token): boolean =>
  quotes.some((quote) => quote.start <= start && start < quote.end);

function addIn(board: Board, sentence: Sentence, known: ReadonlyMap<string, readonly Owner[]>): void {
  for (let from = 0; from < sentence.tokens.length; from++) {
    const found = at(sentence.tokens, from, known);
    const first = sentence.tokens[from];
    const last = found ? sentence.tokens[from + found.length - 1] : undefined;
    if (!found || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    if (board.covered(sentence.index, span)) continue;
    const owner = pick(board, found.owners, first.start);
    if (!owner || afterOtherName(board, sentence, from, owner)) continue;
    if (owner.given && first.text.length < LONG_ENOUGH && !isSpoken(sentence, first)) continue;
    if (beforeOtherName(board, sentence, from + found.length, owner)) continue;
    const base = {
      ...span,
      sentence: sentence.index,
      how: 'short' as const,
      rule: owner.given ? 'given-name' : 'surname',
    };
    if (owner.kind === 'player') board.add({ ...base, kind: 'player', player: owner.index });
    else board.add({ ...base, kind: 'person', person: owner.index });
    from += found.length - 1;
  }
}

/** Sentences between two pauses. */
const BATCH = 50;

/** Mentions of players and people by a part of their names. */
export function* addShortNames(board: Board): Generator<void, void> {
  const known = owners(board);
  for (const sentence of board.sentences) {
    if (sentence.index % BATCH === 0) yield;
    addIn(board, sentence, known);
  }
}
