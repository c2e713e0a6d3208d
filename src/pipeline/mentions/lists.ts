/** What stands beside a name: names in one list are of one kind, and "Celtic's Shaun Maloney" is a player. */
import type { Board } from './board';
import type { Dossier } from './names';
import type { Run } from './runs';

/** What may stand between two names of a list. */
const LINK = /^(?:,| and| &| or|, and|, or| as well as| plus| along with| and (?:either|both))\s+$/;
const WEIGHT = 2;

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly kind: 'player' | 'person';
}

function leaning(dossier: Dossier): Placed['kind'] | null {
  if (dossier.player >= 2 && dossier.player > dossier.person) return 'player';
  if (dossier.person >= 2 && dossier.person > dossier.player) return 'person';
  return null;
}

function neighbour(run: Run, placed: readonly Placed[]): Placed['kind'] | null {
  const { sentence } = run;
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const found = placed.find(
    (one) =>
      (one.end <= run.start && LINK.test(between(one.end, run.start))) ||
      (one.start >= run.end && LINK.test(between(run.end, one.start))),
  );
  return found?.kind ?? null;
}

/** "Celtic's Shaun Maloney", "Juventus's young Moise Kean". */
const OWNED = /^(?:['’]s?|s)\s+(?:(?:young|versatile|former|new)\s+)?$/;

/** Adds to each dossier what a club's possessive right before the name says. */
export function addOwnerEvidence(board: Board, all: ReadonlyMap<string, Dossier>): void {
  for (const dossier of all.values()) {
    for (const run of dossier.runs) {
      const club = board.of(run.sentence.index).findLast((one) => one.end <= run.start);
      if (club?.kind !== 'club') continue;
      const between = run.sentence.text.slice(club.end - run.sentence.start, run.start - run.sentence.start);
      if (OWNED.test(between)) dossier.player += WEIGHT;
    }
  }
}

/** Adds to each dossier what its neighbours in lists are; twice, so that a list of three hangs together. */
export function addListEvidence(board: Board, all: ReadonlyMap<string, Dossier>): void {
  const raised = new Set<Dossier>();
  for (let round = 0; round < 2; round++) {
    for (const dossier of all.values()) {
      if (raised.has(dossier)) continue;
      for (const run of dossier.runs) {
        const kind = neighbour(run, placedIn(board, all, dossier, run.sentence.index));
        if (kind === null) continue;
        dossier[kind] += WEIGHT;
        raised.add(dossier);
        break;
      }
    }
  }
}

function placedIn(
  board: Board,
  all: ReadonlyMap<string, Dossier>,
  except: Dossier,
  sentence: number,
): readonly Placed[] {
  const placed: Placed[] = board
    .of(sentence)
    .flatMap((one) => (one.kind === 'player' || one.kind === 'person' ? [{ ...one, kind: one.kind }] : []));
  for (const other of all.values()) {
    const kind = other === except ? null : leaning(other);
    if (kind === null) continue;
    for (const run of other.runs)
      if (run.sentence.index === sentence) placed.push({ start: run.start, end: run.end, kind });
  }
  return placed;
}
