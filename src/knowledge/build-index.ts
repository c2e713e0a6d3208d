/** All names of the `match` artefact → the token index. */
import type { MatchData, MatchForm } from './encoded';
import { NameIndex } from './nameIndex';
import { pressIndex } from './press';
import type { Candidate, HitKind } from './types';

function addForms(to: NameIndex, kind: HitKind, id: string, forms: readonly MatchForm[], rank: number): void {
  for (const { text, form, safe, mark } of forms) {
    const strength = safe ? 'safe' : 'weak';
    const candidate: Candidate =
      mark === null
        ? { kind, id, strength, form }
        : mark === 'word'
          ? { kind, id, strength, form, word: true }
          : { kind, id, strength, form, place: true };
    to.add(text, candidate, rank);
  }
}

function addHandles(to: NameIndex, kind: HitKind, id: string, handles: readonly string[]): void {
  for (const handle of handles) to.addKey(`@${handle.toLowerCase()}`, { kind, id, strength: 'safe', form: 'name' }, 0);
}

/** Clubs indexed between two pauses. */
const BATCH = 200;

/** Names → candidates; ranks keep clubs before sources before people where a form is shared. */
export function* indexInSteps(data: MatchData): Generator<void, NameIndex> {
  const to = new NameIndex();
  const sources = [
    ['outlet', data.outlets, 10],
    ['journalist', data.journalists, 11],
    ['account', data.accounts, 12],
  ] as const;
  for (const [at, { row, forms }] of data.clubs.entries()) {
    addForms(to, 'club', row.id, forms, row.rank);
    if (at % BATCH === 0) yield;
  }
  for (const [kind, rows, rank] of sources) {
    for (const { row, forms } of rows) {
      addForms(to, kind, row.id, forms, rank);
      addHandles(to, kind, row.id, row.handles);
    }
    yield;
  }
  for (const { row, forms } of data.competitions) addForms(to, 'competition', row.name, forms, 20);
  for (const { row, forms, nationalities } of data.countries) {
    addForms(to, 'country', row.code, forms, 21);
    addForms(to, 'nationality', row.code, nationalities, 22);
  }
  yield;
  for (const { row, forms } of data.persons) addForms(to, 'person', row.name, forms, 30);
  yield;
  // A name that is also a given name or a word is no hit: only the words around it could make it a player.
  to.addPlayers(data.players.known);
  yield;
  to.addPress(pressIndex(data.collectives));
  return to;
}
