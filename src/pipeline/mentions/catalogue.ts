/** Catalogue names in the text: clubs, known people and players, leagues and countries. */
import { nameKey } from '../../knowledge/fold';
import type { Candidate, Hit } from '../../knowledge/types';
import { AFTER_KIND } from '../../languages/en/attribution-outlet-words';
import { GIVEN_TOO } from '../../languages/en/names';
import { says } from '../text/words';
import type { Sentence } from '../types/sentence';
import type { Board } from './board';
import { addSites, addSource, around, isSource } from './catalogue-sources';
import {
  afterGivenName,
  besideCapital,
  isBeforeSurname,
  isGivenName,
  isNamesake,
  isNationalName,
  isSurname,
} from './name-parts';
import { isNickname } from './nicknames';
import { lowerWords } from './runs';

/** The words around a hit show that it is a part of somebody's name, and not what the candidate says. */
function isPartOfName(board: Board, sentence: Sentence, hit: Hit, candidate: Candidate, lower: ReadonlySet<string>) {
  const single = hit.to - hit.from === 1;
  const first = sentence.tokens[hit.from];
  switch (candidate.kind) {
    case 'player':
      // "Prince Ofori" of "Prince Ofori Mensah".
      return besideCapital(sentence, hit, lower);
    case 'person':
      return (
        besideCapital(sentence, hit, lower) || (single && first !== undefined && isNamesake(board, first, candidate.id))
      );
    case 'country':
      // "Jordan Vickery": a country that is a given name too. "Owen Ireland".
      return (
        (GIVEN_TOO.has(first?.fold ?? '') && besideCapital(sentence, hit, lower)) || isSurname(board, sentence, hit)
      );
    case 'club':
      return (
        single &&
        (AFTER_KIND.test(around(sentence, hit).before) ||
          afterGivenName(board, sentence, hit) ||
          isGivenName(board, sentence, hit) ||
          (candidate.form !== 'name' && besideCapital(sentence, hit, lower) && !isBeforeSurname(board, sentence, hit)))
      );
    default:
      return false;
  }
}

/** A club, place or person of one hit; false when the words mean none of these here. */
function addThing(board: Board, sentence: Sentence, hit: Hit, candidate: Candidate, lower: ReadonlySet<string>) {
  const [first, last] = [sentence.tokens[hit.from], sentence.tokens[hit.to - 1]];
  if (!first || !last || isPartOfName(board, sentence, hit, candidate, lower)) return false;
  const { clubs, competitions, countries, persons } = board.knowledge;
  const span = { start: first.start, end: last.end };
  const base = { ...span, sentence: sentence.index, how: 'name' as const, rule: 'catalogue' };
  switch (candidate.kind) {
    case 'club': {
      const club = clubs.get(candidate.id);
      const at = sentence.index;
      return club ? board.addClub(span, at, board.club(club.id, club.name), candidate.form, 'catalogue') : false;
    }
    case 'competition': {
      const country = competitions.get(candidate.id)?.country ?? null;
      return board.add({ ...base, kind: 'competition', name: candidate.id, country });
    }
    case 'country': {
      const name = countries.get(candidate.id)?.name ?? candidate.id;
      return board.add({ ...base, kind: 'country', name, country: candidate.id });
    }
    case 'person': {
      const role = persons.get(nameKey(candidate.id))?.role ?? 'other';
      return board.add({ ...base, kind: 'person', person: board.person(candidate.id, role) });
    }
    case 'player':
      return board.addPlayer(span, sentence.index, board.player(candidate.id), 'name', 'known-player');
    default:
      return false;
  }
}

/** In a town: "reports from Paris", "trained in Liverpool". */
function isTown(sentence: Sentence, hit: Hit, candidate: Candidate): boolean {
  return candidate.place === true && says('inTown', around(sentence, hit).before);
}

/** "Turin-based", "Milan-born", "the Milan native": the town, whose club it need not be. */
function isHome(sentence: Sentence, hit: Hit): boolean {
  return (
    /-(?:based|born|raised)$/.test(sentence.tokens[hit.to - 1]?.fold ?? '') ||
    /^(?:native|born)$/.test(sentence.tokens[hit.to]?.fold ?? '')
  );
}

function noteNationality(board: Board, sentence: Sentence, hit: Hit): void {
  const candidate = hit.candidates.find((one) => one.kind === 'nationality');
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.to - 1];
  if (candidate && first && last && !isSurname(board, sentence, hit) && !isNationalName(board, sentence, hit)) {
    board.nationalities.push({ start: first.start, end: last.end, sentence: sentence.index, code: candidate.id });
  }
}

/** Every hit that stands by itself; weak ones are left to rules that ask for context. Returns those. */
export function* addCatalogue(board: Board): Generator<void, readonly { sentence: Sentence; hit: Hit }[]> {
  const open: { sentence: Sentence; hit: Hit }[] = [];
  const lower = lowerWords(board);
  for (const sentence of board.sentences) {
    for (const hit of board.knowledge.match(sentence.tokens)) {
      if (isNickname(sentence.tokens, hit.from, hit.to)) continue;
      if (addSource(board, sentence, hit)) continue;
      noteNationality(board, sentence, hit);
      const thing = hit.candidates.find((candidate) => !isSource(candidate) && candidate.kind !== 'nationality');
      const clubs = hit.candidates.filter((candidate) => candidate.kind === 'club');
      if (
        thing &&
        thing.strength === 'safe' &&
        clubs.length <= 1 &&
        !isTown(sentence, hit, thing) &&
        !(thing.kind === 'club' && isHome(sentence, hit))
      ) {
        if (addThing(board, sentence, hit, thing, lower)) continue;
      }
      if (!isHome(sentence, hit)) open.push({ sentence, hit });
    }
    addSites(board, sentence);
    yield;
  }
  return open;
}
