/** People whom the catalogue knows as managers, pundits or officials and who were players when the article was written. */
import { nameKey } from '../../knowledge/fold';
import type { Board, DraftPerson, Found } from './board';
import { judge } from './classify';
import { runOf } from './runs';

/** Evidence of a player in the words around: a pundit needs some, a manager more and nothing against it. */
const ENOUGH = { pundit: 2, manager: 3 };
/** A manager "wants" and "agrees" too: one of his mentions must say more. */
const PLAIN = 3;
/** Or it is said again and again of him what clubs do about players. */
const OFTEN = 6;
/** Evidence of somebody else that a player's own words leave. */
const SPOKE = 1;
/** Said so often of somebody who never played in these years, it is of a namesake. */
const NAMESAKE = 9;
/** An office beside the name: of a player, only a player-manager has it. */
const OFFICE = 4;

type Era = 'playing' | 'perhaps' | 'over' | 'unknown';

const YEAR = /\b20[0-3]\d\b/g;

/** Whether he played in the year of the article; an undated one is of no earlier year than those that it names. */
function eraOf(board: Board, played: number | null): Era {
  const { published, text } = board.article;
  if (published === null) {
    const named = [...text.matchAll(YEAR)].map(([year]) => Number(year));
    if (named.length === 0) return 'unknown';
    return played !== null && Math.max(...named) <= played ? 'perhaps' : 'unknown';
  }
  const year = Number(published.slice(0, 4));
  if (played === null || year > played) return 'over';
  return year < played ? 'playing' : 'perhaps';
}

interface Evidence {
  readonly player: number;
  /** The most that one mention says. */
  readonly best: number;
  readonly other: number;
}

function evidenceOf(board: Board, mentions: readonly Found[]): Evidence {
  let [player, best, other] = [0, 0, 0];
  for (const mention of mentions) {
    const sentence = board.sentences[mention.sentence];
    const tokens = sentence?.tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
    const run = sentence && tokens ? runOf(sentence, tokens) : null;
    if (!run) continue;
    const verdict = judge(run);
    player += verdict.player;
    best = Math.max(best, verdict.player);
    other += verdict.person;
  }
  return { player, best, other };
}

/** Plain words of a player and, but for what he says himself, of nobody else. */
function isPlainly({ player, best, other }: Evidence): boolean {
  const plain = best >= PLAIN ? other <= SPOKE && player >= PLAIN * (1 + other) : other === 0 && player >= OFTEN;
  return plain && player >= ENOUGH.manager && player > other;
}

function wasPlayer(role: DraftPerson['role'], played: number | null, era: Era, evidence: Evidence): boolean {
  const { player, other } = evidence;
  if (era === 'playing') return other < OFFICE || player > other;
  if (era === 'perhaps') return player > 0 && player > other;
  if (role === 'pundit' && era === 'unknown' && played !== null) return player >= ENOUGH.pundit && player > other;
  // A namesake, or somebody whose last year the catalogue has wrong.
  const apart = played !== null || role === 'pundit' || (other === 0 && player >= NAMESAKE);
  // Who manages does what clubs do about players, too.
  const often = role === 'pundit' || player >= OFTEN;
  return apart && often && (role === 'pundit' || role === 'manager') && isPlainly(evidence);
}

/** His whole name, unless the article calls him by one word alone: a mononym may be a namesake's. */
function calledBy(board: Board, { name }: DraftPerson, mentions: readonly Found[]): string {
  const forms = mentions.map(({ start, end }) => board.article.text.slice(start, end));
  return name.includes(' ') && forms.every((form) => !/[ .]/.test(form)) ? (forms[0] ?? name) : name;
}

/** Turns them into players where their year and the article's words say so. */
export function addPlayersThen(board: Board): void {
  for (const [index, person] of board.persons.entries()) {
    const played = board.knowledge.persons.get(nameKey(person.name))?.played ?? null;
    const mentions = board.found.filter((one) => one.kind === 'person' && one.person === index);
    const era = eraOf(board, played);
    if (!wasPlayer(person.role, played, era, evidenceOf(board, mentions))) continue;
    const player = board.player(calledBy(board, person, mentions));
    for (const mention of mentions) {
      board.remove(mention);
      board.addPlayer(mention, mention.sentence, player, 'name', 'player-then');
    }
  }
}
