/** What stands beside a name: names in one list are of one kind, and "Celtic's Owen Haldane" is a player. */
import type { Board } from './board';
import { judge } from './classify';
import type { Dossier } from './names';
import type { Run } from './runs';

/** What may stand between two names of a list. */
const LINK = /^(?:,| and| &| or|, and|, or| as well as| plus| along with| and (?:either|both))\s+$/;
const WEIGHT = 2;
/** A list of three and more says it of a name used alone, too. */
const LONG = 3;
/** Evidence from which a list is one of players or of other people. */
const ENOUGH = 2;

/** A name in a list: known already, or a run of capitals with what is said of it. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly known: 'player' | 'person' | null;
  readonly dossier: Dossier | null;
  readonly player: number;
  readonly person: number;
}

/** "Celtic's Owen Haldane", "Juventus's young Pietro Lund". */
const OWNED = /^(?:['’]s?|s)\s+(?:(?:young|versatile|former|new)\s+)?$/;

/** "“We want him,” said Celtic's Owen Haldane": he may be anybody who works there. */
const SAID_BEFORE = /["”’'] (?:said|says|added|explained|admitted|insisted) (?:the )?$/;

/** Adds to each dossier what a club's possessive right before the name says. */
export function addOwnerEvidence(board: Board, all: ReadonlyMap<string, Dossier>): void {
  for (const dossier of all.values()) {
    for (const run of dossier.runs) {
      const club = board.of(run.sentence.index).findLast((one) => one.end <= run.start);
      if (club?.kind !== 'club') continue;
      const between = run.sentence.text.slice(club.end - run.sentence.start, run.start - run.sentence.start);
      const lead = run.sentence.text.slice(0, club.start - run.sentence.start);
      if (OWNED.test(between) && !SAID_BEFORE.test(lead)) dossier.player += WEIGHT;
    }
  }
}

/** The names of a sentence, in order. */
function itemsOf(board: Board, runs: readonly Run[], owner: ReadonlyMap<Run, Dossier>): readonly Item[] {
  const known = board.of(runs[0]?.sentence.index ?? -1).flatMap((one): readonly Item[] => {
    if (one.kind !== 'player' && one.kind !== 'person') return [];
    return [{ start: one.start, end: one.end, known: one.kind, dossier: null, player: 0, person: 0 }];
  });
  const found = runs.map((run): Item => {
    const { start, end } = run;
    const dossier = owner.get(run) ?? null;
    const { player, person } = dossier ?? judge(run);
    return { start, end, known: null, dossier, player, person };
  });
  return [...known, ...found].sort((a, b) => a.start - b.start);
}

/** Before the name of him who tells, and so stands in no list with others: "According to X, A and B want him". */
export const TELLER_BEFORE =
  /(?<!\p{L})(?:[Aa]ccording to|[Pp]er|[Vv]ia|[Rr]eports? (?:from|by))(?: the)? (?:\p{Ll}[\p{L}-]+ )*$/u;

/** Characters before a name that may say whose word it is. */
const NEAR = 50;

/** Names that stand in one list, list by list. */
function listsOf(board: Board, runs: readonly Run[], owner: ReadonlyMap<Run, Dossier>): readonly (readonly Item[])[] {
  const text = board.article.text;
  const lists: Item[][] = [];
  for (const item of itemsOf(board, runs, owner)) {
    const last = lists.at(-1)?.at(-1);
    const goesOn = last !== undefined && LINK.test(text.slice(last.end, item.start));
    if (goesOn && !TELLER_BEFORE.test(text.slice(Math.max(0, last.start - NEAR), last.start))) lists.at(-1)?.push(item);
    else lists.push([item]);
  }
  return lists.filter((list) => list.length > 1);
}

/** What those of a list are: one of them is known for it, and nothing points the other way. */
function kindOf(list: readonly Item[]): Item['known'] {
  const any = (kind: 'player' | 'person', other: 'player' | 'person') =>
    list.some((one) => one.known === kind || (one[kind] >= ENOUGH && one[kind] > one[other]));
  const [players, persons] = [any('player', 'person'), any('person', 'player')];
  if (players !== persons) return players ? 'player' : 'person';
  // Whom the catalogue has as a boss may have been a player then.
  const said = list.some(({ known, player, person }) => known === null && person >= ENOUGH && person > player);
  return players && !said ? 'player' : null;
}

/** Gives each of a list the evidence of the others, once. */
function raise(list: readonly Item[], raised: Set<Dossier>): void {
  const kind = kindOf(list);
  if (kind === null) return;
  for (const { dossier } of list) {
    if (dossier === null || raised.has(dossier)) continue;
    dossier[kind] += list.length > 2 ? LONG : WEIGHT;
    raised.add(dossier);
  }
}

/** Rounds in which a name that one list explains may explain another list. */
const ROUNDS = 3;

/** Adds to each dossier what those are who stand in a list with it; `runs` are all of the article's. */
export function addListEvidence(board: Board, all: ReadonlyMap<string, Dossier>, runs: readonly Run[]): void {
  const owner = new Map([...all.values()].flatMap((dossier) => dossier.runs.map((run) => [run, dossier] as const)));
  const bySentence = new Map<number, Run[]>();
  for (const run of runs) {
    const known = bySentence.get(run.sentence.index);
    if (known === undefined) bySentence.set(run.sentence.index, [run]);
    else known.push(run);
  }
  const raised = new Set<Dossier>();
  for (let round = 0, before = -1; round < ROUNDS && before < raised.size; round++) {
    before = raised.size;
    for (const inside of bySentence.values()) for (const list of listsOf(board, inside, owner)) raise(list, raised);
  }
}
