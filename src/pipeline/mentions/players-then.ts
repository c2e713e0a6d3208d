/** People whom the catalogue knows as pundits or managers and who were players when the article was written. */
import type { Board } from './board';
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

/** Turns them into players where the article's words say so. */
export function addPlayersThen(board: Board): void {
  for (const [index, person] of board.persons.entries()) {
    if (person.role !== 'pundit' && person.role !== 'manager') continue;
    const mentions = board.found.filter((one) => one.kind === 'person' && one.person === index);
    let player = 0;
    let other = 0;
    let best = 0;
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
    const plain = best >= PLAIN ? other <= SPOKE && player >= PLAIN * (1 + other) : other === 0 && player >= OFTEN;
    if (player < ENOUGH[person.role] || player <= other || (person.role === 'manager' && !plain)) continue;
    for (const mention of mentions) {
      board.remove(mention);
      board.addPlayer(mention, mention.sentence, board.player(person.name), 'name', 'player-then');
    }
  }
}
