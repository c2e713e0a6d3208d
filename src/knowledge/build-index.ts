/** All names of the `match` artefact → the token index. */
import type { MatchForm } from './encoded';
import { addFirstWords, addTable, FirstWords, foldPacked } from './first-words';
import type { NamedTable } from './named-table';
import { type Entry, NameIndex } from './nameIndex';
import type { PersonTable } from './person-table';
import { playersNamed } from './player-names';
import { pressIndex } from './press';
import type { HitKind } from './types';
import type { PackedTables } from './unpack';

/** A table whose names wait for their first words; ranks keep clubs before sources before people. */
interface Waiting {
  /** Places of the text that the table takes. */
  readonly places: number;
  /** Its names' first words, in steps; its first place is `base`. */
  add(to: FirstWords, base: number): Generator<void, void>;
  /** The names of one of its places, counted from 0. */
  entries(place: number): readonly Entry[];
}

function entryOf(kind: HitKind, id: string, rank: number): (form: MatchForm) => Entry {
  return ({ text, form, safe, mark }) => {
    const strength = safe ? 'safe' : 'weak';
    const candidate = { kind, id, strength, form } as const;
    const marked = mark === null ? {} : mark === 'word' ? ({ word: true } as const) : ({ place: true } as const);
    return { candidate: { ...candidate, ...marked }, rank, text };
  };
}

/** Lines of a table, the names of each row in its first `fields` fields. */
function lines<T>(
  table: NamedTable<T>,
  fields: number,
  entriesOf: (row: T, line: number) => readonly Entry[],
): Waiting {
  return {
    places: table.rows.places,
    add: (to, base) => addTable(to, table.text, base, fields),
    entries: (line) => {
      const row = table.rows.at(line);
      return row === null ? [] : entriesOf(row, line);
    },
  };
}

function sources<T extends { readonly id: string }>(kind: HitKind, table: NamedTable<T>, rank: number): Waiting {
  return lines(table, 1, (row, line) => table.names(line).map(entryOf(kind, row.id, rank)));
}

function persons({ names, isAlone, unusualAt, forms, rows }: PersonTable): Waiting {
  return {
    places: names.length,
    *add(to, base) {
      const folded = foldPacked(names.join('\n')).split('\n');
      yield;
      for (const [at, name] of folded.entries()) {
        const unusual = unusualAt(at);
        if (unusual !== undefined) addFirstWords(to, foldPacked(unusual), base + at);
        // Which word is the last is not seen where marks became spaces: too many places for a word do no harm.
        else if (isAlone(at)) for (const word of name.split(' ')) to.add(word, base + at);
        else to.add(name.split(' ', 1)[0] ?? name, base + at);
      }
      yield;
    },
    entries: (at) => {
      const row = rows.at(at);
      return row === null ? [] : forms(at).map(entryOf('person', row.name, 30));
    },
  };
}

const PLAYER_RANK = 90;

/** A name that is also a given name or a word is no hit: only the words around it could make it a player. */
function players({ firsts, rests }: PackedTables['players']): Waiting {
  return {
    places: firsts.length,
    *add(to, base) {
      for (const [at, first] of foldPacked(firsts.join('\n')).split('\n').entries()) {
        to.add(first.split(' ', 1)[0] ?? first, base + at);
      }
      yield;
    },
    entries: (at) =>
      playersNamed(firsts[at] ?? '', rests[at] ?? '').map((text) => ({
        candidate: { kind: 'player', id: text, strength: 'safe', form: 'name' },
        rank: PLAYER_RANK,
        text,
      })),
  };
}

/** Entries by "@handle", each given once; the handles are read when the first is asked for. */
function handleLookup({ outlets, journalists, accounts }: PackedTables): (key: string) => readonly Entry[] {
  let all: Map<string, Entry> | null = null;
  const read = () => {
    const found = new Map<string, Entry>();
    const kinds = [['outlet', outlets] as const, ['journalist', journalists] as const, ['account', accounts] as const];
    for (const [kind, { rows }] of kinds) {
      for (const { id, handles } of rows.values()) {
        const entry: Entry = { candidate: { kind, id, strength: 'safe', form: 'name' }, rank: 0, text: null };
        for (const handle of handles) found.set(`@${handle.toLowerCase()}`, entry);
      }
    }
    return found;
  };
  return (key) => {
    all ??= read();
    const entry = all.get(key);
    all.delete(key);
    return entry === undefined ? [] : [entry];
  };
}

/** Names → candidates. */
export function* indexInSteps(tables: PackedTables): Generator<void, NameIndex> {
  const { clubs, outlets, journalists, accounts, competitions, countries } = tables;
  const waiting = [
    lines(clubs, 1, (row, line) => clubs.names(line).map(entryOf('club', row.id, row.rank))),
    sources('outlet', outlets, 10),
    sources('journalist', journalists, 11),
    sources('account', accounts, 12),
    lines(competitions, 1, (row, line) => competitions.names(line).map(entryOf('competition', row.name, 20))),
    lines(countries, 2, (row, line) => [
      ...countries.names(line).map(entryOf('country', row.code, 21)),
      ...countries.names(line, 1).map(entryOf('nationality', row.code, 22)),
    ]),
    persons(tables.persons),
    players(tables.players),
  ];
  const words = new FirstWords();
  const bases: number[] = [];
  let base = 0;
  for (const table of waiting) {
    yield* table.add(words, base);
    bases.push(base);
    base += table.places;
  }
  const entriesAt = (place: number): readonly Entry[] => {
    const at = bases.findLastIndex((first) => first <= place);
    return waiting[at]?.entries(place - (bases[at] ?? 0)) ?? [];
  };
  const handles = handleLookup(tables);
  const names = (first: string) => (first.startsWith('@') ? handles(first) : words.take(first).flatMap(entriesAt));
  return new NameIndex(names, pressIndex(tables.collectives));
}
