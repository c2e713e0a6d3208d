/**
 * For which players the article plainly speaks of a move. Ordinary prose is full of words that also tell of transfers
 * ("return", "option", "leave"); they count only for a player of whom a plain phrase is said somewhere in the article.
 */
import { says } from '../text/words';
import { mainWords } from './main-words';
import type { Reading } from './reading';
import { hitsOf } from './reading';
import { isProof } from './triggers';

/** Blocks in which a completed move is the news of the page. */
const OPENING_BLOCKS = 2;

function opens({ heading, paragraph }: Reading): boolean {
  return heading || paragraph <= OPENING_BLOCKS;
}

/** In a headline a suitor beside a player is plain enough: there is room for nothing else. */
function speaksInHeading(reading: Reading): boolean {
  return reading.heading && reading.skeleton.mentions.some((mention) => mention.kind === 'club');
}

/** A club or a report beside a player, in a sentence that speaks of nothing else and of nothing past, makes weak words plain. */
function speaksOfMove({ skeleton: { text: all, mentions } }: Reading): boolean {
  const text = mainWords(all);
  const beside = says('reportedBy', text) || mentions.some(({ kind }) => kind === 'club');
  return beside && !says('elsewhere', text) && !says('liesBehind', text) && !says('happened', text);
}

/** Players (indices) with at least one plain phrase in a clause of theirs. */
export function candidates(readings: readonly Reading[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const reading of readings) {
    for (const clause of reading.clauses) {
      const hits = hitsOf(reading, clause);
      if (
        !hits.some(
          (hit) =>
            (isProof(hit) && hit.row.completed !== true && hit.row.told !== true) ||
            (opens(reading) && hit.row.completed) ||
            speaksInHeading(reading) ||
            (hit.row.weak === true && speaksOfMove(reading)),
        )
      )
        continue;
      const inside = reading.places.filter((place) => place.at >= clause.from && place.at < clause.to);
      for (const place of inside.length > 0 ? inside : reading.places) if (!place.aside) found.add(place.player);
    }
  }
  return found;
}
