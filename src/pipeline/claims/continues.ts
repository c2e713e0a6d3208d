/** A statement that leaves the suitor out takes the one of the sentence that it plainly continues, and no other. */
import { says } from '../text/words';
import type { Remembered } from './memory';
import type { Scene, Statement } from './scene';
import { isPlain } from './triggers';

/** How a statement stands to a suitor; `leaves`: it tells of leaving or staying, so that none is meant. */
export type Suitor = 'named' | 'continued' | 'leaves' | 'left-out' | 'none';

/** Families that tell of no suitor's act: a wish to go, a fee, a move in general. */
const NOBODY: ReadonlySet<string> = new Set([
  'collapsed',
  'modal-move',
  'move-to-weak',
  'player-wants',
  'price-to-pay',
  'return-to',
  'suitors',
  'wanted',
]);

/** A suitor acts, and nothing is said of leaving, a price or staying. */
function isSuitorsAct({ hits }: Statement): boolean {
  return (
    hits.some(({ row }) => row.kind === 'join' && !NOBODY.has(row.id)) &&
    hits.every(({ row }) => row.kind === 'join' || row.weak === true)
  );
}

/** "The bid, which was worth £14m, fell short": after an aside the sentence's subject goes on. */
const wordsOf = ({ clause: { from, to } }: Statement, text: string): string =>
  text.slice(says('asideFirst', text.slice(0, to)) ? 0 : from, to);

/** The words may leave out a suitor that the reader knows. */
function mayLeaveOut(statement: Statement, { skeleton }: Scene): boolean {
  if (statement.kind !== 'join') return false;
  const words = wordsOf(statement, skeleton.text);
  return !says('toCountry', words) && maySpeakOfDeal(words);
}

/** Words that may mean a deal with a suitor who was told before: neither others' nor staying, leaving or a price alone. */
export function maySpeakOfDeal(words: string): boolean {
  return !says('otherSuitors', words) && (!says('noDeal', words) || says('stepOfDeal', words));
}

/** What a statement that names no suitor leaves to the article as a whole. */
export function silentSuitor(statement: Statement, scene: Scene): Suitor {
  if (statement.kind !== 'join') return statement.hits.some(isPlain) ? 'leaves' : 'none';
  return mayLeaveOut(statement, scene) && isSuitorsAct(statement) ? 'left-out' : 'none';
}

/** Somebody is sold or goes: measured on labelled articles, such words beside a suitor's seldom mean the one told before. */
const GOES: ReadonlySet<string> = new Set(['exit-noun', 'sell']);

/** The suitor of the sentence that a statement about `players` continues, or null. */
export function carriedSuitors(statement: Statement, players: readonly number[], scene: Scene): Remembered | null {
  const { skeleton, focus } = scene;
  if (!mayLeaveOut(statement, scene) || statement.hits.some(({ row }) => GOES.has(row.id))) return null;
  const words = wordsOf(statement, skeleton.text);
  return says('knownDeal', words) || says('describedClub', words)
    ? focus.suitors(players, skeleton.sentence.index, statement.stage)
    : null;
}
