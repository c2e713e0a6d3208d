/** Catalogue names in the text: clubs, sources, known people and players, leagues and countries. */
import { nameKey } from '../../knowledge/fold';
import type { Candidate, Hit } from '../../knowledge/types';
import { GIVEN_TOO } from '../../languages/en/names';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';
import { afterCapital, afterGivenName, besideCapital, isNamesake, isSurname } from './name-parts';
import { isNickname } from './nicknames';
import { lowerWords } from './runs';

/** Words around an outlet whose name is an ordinary word that make it the outlet ("according to Sport"). */
const BEFORE_CUE =
  /(?:according to|per|via|by|told|tells?|telling|in|from|with|to|as|that|newspaper|outlet|daily|publication|website|site|paper|tabloid|broadcaster|citing|cite|cites|spanish|italian|french|german|portuguese|english|and|,|\(|\[|:|–|-) ?(?:the )?$/;
const AFTER_CUE =
  /^ ?(?:'s |has |have |had |also |now |recently |newspaper |today |on \w+day )*(?:report|reports|reported|reporting|say|says|said|claim|claims|claimed|understand|understands|understood|state|states|stated|suggest|suggests|suggested|write|writes|wrote|add|adds|added|reveal|reveals|revealed|relay|relays|note|notes|believe|believes|describe|insist|insists|quote|quotes|quoted|outlin|publish|detail|explain|broke|journalist|reporter|correspondent|sources|,|\)|\]|:|-|–|\.com)/;

function around(sentence: Sentence, hit: Hit): { before: string; after: string } {
  const text = (tokens: readonly Token[]) => tokens.map((token) => token.fold).join(' ');
  return {
    before: `${text(sentence.tokens.slice(Math.max(0, hit.from - 6), hit.from))} `.trimStart(),
    after: ` ${text(sentence.tokens.slice(hit.to, hit.to + 8))}`,
  };
}

function cued(sentence: Sentence, hit: Hit): boolean {
  const { before, after } = around(sentence, hit);
  const starts = hit.from === 0 || before === '';
  return AFTER_CUE.test(after) &&
    (starts || BEFORE_CUE.test(before) || /(?:report|say|claim|understand|reveal)/.test(after))
    ? true
    : /(?:according to|per|via|told|citing|newspaper|outlet|daily|publication|reports? (?:from|in|by)|as (?:reported|relayed|quoted) by|reported by|spoke to|speaking to|interview with|interview to)(?: the| spanish| italian| french| german| portuguese| english| newspaper| outlet| publication)* $/.test(
        before,
      ) ||
        (/[([]$/.test(before.trim()) && /^ [)\]]/.test(after));
}

const FOLLOWERS = /(\d[\d.,]*\s?(?:million|m|k|thousand)?)\+?\s+followers/i;
const HANDLE = /@(\w{3,20})/;

function addSource(board: Board, sentence: Sentence, hit: Hit, candidate: Candidate): boolean {
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.to - 1];
  if (!first || !last) return false;
  if (candidate.kind === 'collective') {
    const row = board.knowledge.collectives.get(candidate.id);
    return board.add({
      kind: 'collective',
      start: first.start,
      end: last.end,
      sentence: sentence.index,
      how: 'name',
      rule: 'catalogue',
      id: candidate.id,
      country: row?.country ?? null,
      region: row?.region ?? null,
    });
  }
  const { outlets, journalists, accounts } = board.knowledge;
  const row = outlets.get(candidate.id) ?? journalists.get(candidate.id) ?? accounts.get(candidate.id);
  const rest = sentence.text.slice(last.end - sentence.start, last.end - sentence.start + 60);
  return board.add({
    kind: candidate.kind === 'outlet' ? 'outlet' : candidate.kind === 'account' ? 'account' : 'journalist',
    start: first.start,
    end: last.end,
    sentence: sentence.index,
    how: candidate.form === 'name' ? 'name' : 'short',
    rule: 'catalogue',
    id: candidate.id,
    name: row?.name ?? sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
    handle: HANDLE.exec(rest)?.[1] ?? null,
    followers: FOLLOWERS.exec(rest)?.[1]?.trim() ?? null,
  });
}

function isSource(candidate: Candidate): boolean {
  return (
    candidate.kind === 'outlet' ||
    candidate.kind === 'journalist' ||
    candidate.kind === 'account' ||
    candidate.kind === 'collective'
  );
}

/** The source that a hit names: of several the one spelled so, accents included (Record is not Récord). */
function sourceOf(board: Board, sentence: Sentence, hit: Hit): Candidate | undefined {
  const sources = hit.candidates.filter(isSource);
  const [first, last] = [sentence.tokens[hit.from], sentence.tokens[hit.to - 1]];
  if (sources.length < 2 || first === undefined || last === undefined) return sources[0];
  const written = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  return sources.find(({ id }) => board.knowledge.outlets.get(id)?.name === written) ?? sources[0];
}

/** A club, place or person of one hit; false when the words mean none of these here. */
function addThing(
  board: Board,
  sentence: Sentence,
  hit: Hit,
  candidate: Candidate,
  lower: ReadonlySet<string>,
): boolean {
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.to - 1];
  if (!first || !last) return false;
  const span = { start: first.start, end: last.end };
  const base = { ...span, sentence: sentence.index, how: 'name' as const, rule: 'catalogue' };
  const person = candidate.kind === 'player' || candidate.kind === 'person';
  if (person && (hit.to - hit.from === 1 ? besideCapital : afterCapital)(sentence, hit, lower)) return false;
  // "Jordan Vickery": a country that is a given name too.
  if (candidate.kind === 'country' && GIVEN_TOO.has(first.fold) && besideCapital(sentence, hit, lower)) return false;
  // "Owen Ireland".
  if (candidate.kind === 'country' && isSurname(board, sentence, hit)) return false;
  if (candidate.kind === 'club') {
    if (hit.to - hit.from === 1 && afterGivenName(board, sentence, hit)) return false;
    if (candidate.form !== 'name' && hit.to - hit.from === 1 && besideCapital(sentence, hit, lower)) return false;
    const club = board.knowledge.clubs.get(candidate.id);
    return club
      ? board.addClub(span, sentence.index, board.club(club.id, club.name), candidate.form, 'catalogue')
      : false;
  }
  if (candidate.kind === 'competition') {
    const country = board.knowledge.competitions.get(candidate.id)?.country ?? null;
    return board.add({ ...base, kind: 'competition', name: candidate.id, country });
  }
  if (candidate.kind === 'country') {
    const country = board.knowledge.countries.get(candidate.id);
    return board.add({ ...base, kind: 'country', name: country?.name ?? candidate.id, country: candidate.id });
  }
  if (candidate.kind === 'person') {
    if (hit.to - hit.from === 1 && isNamesake(board, first, candidate.id)) return false;
    const role = board.knowledge.persons.get(nameKey(candidate.id))?.role ?? 'other';
    return board.add({ ...base, kind: 'person', person: board.person(candidate.id, role) });
  }
  if (candidate.kind === 'player')
    return board.addPlayer(span, sentence.index, board.player(candidate.id), 'name', 'known-player');
  return false;
}

/** In a town: "reports from Paris", "trained in Liverpool". */
function isTown(sentence: Sentence, hit: Hit, candidate: Candidate): boolean {
  if (candidate.place !== true) return false;
  const { before } = around(sentence, hit);
  return /(?:^| )(?:born in|lives? in|living in|city of|airport in|arrived in|arrives in|landed in|lands in|flew (?:in )?to|fly to|flying to|hotel in|house in|home in|based in|training in|reports (?:in|from)|streets of|family in|week in|day in|days in|night in|life in|near) $/.test(
    before,
  );
}

/** "Turin-based", "Milan-born": the town, whose club it need not be. */
function isHome(sentence: Sentence, hit: Hit): boolean {
  return /-(?:based|born)$/.test(sentence.tokens[hit.to - 1]?.fold ?? '');
}

function noteNationality(board: Board, sentence: Sentence, hit: Hit): void {
  const candidate = hit.candidates.find((one) => one.kind === 'nationality');
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.to - 1];
  if (candidate && first && last && !isSurname(board, sentence, hit)) {
    board.nationalities.push({ start: first.start, end: last.end, sentence: sentence.index, code: candidate.id });
  }
}

/** A token in the form of a host's name: "skysports.com". */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|news|co\.uk|[a-z]{2})$/;

/** Outlets called by their sites' addresses. */
function addSites(board: Board, sentence: Sentence): void {
  for (const token of sentence.tokens) {
    if (!token.text.includes('.') || !HOST.test(token.fold) || board.covered(sentence.index, token)) continue;
    const outlet = board.knowledge.outletOfHost(token.fold, '/');
    if (outlet === null) continue;
    const { start, end } = token;
    const rest = { sentence: sentence.index, how: 'name', rule: 'site', handle: null, followers: null } as const;
    board.add({ kind: 'outlet', start, end, id: outlet.id, name: outlet.name, ...rest });
  }
}

/** Every hit that stands by itself; weak ones are left to rules that ask for context. Returns those. */
export function* addCatalogue(board: Board): Generator<void, readonly { sentence: Sentence; hit: Hit }[]> {
  const open: { sentence: Sentence; hit: Hit }[] = [];
  const lower = lowerWords(board);
  for (const sentence of board.sentences) {
    for (const hit of board.knowledge.match(sentence.tokens)) {
      if (isNickname(sentence.tokens, hit.from, hit.to)) continue;
      const source = sourceOf(board, sentence, hit);
      if (source && (source.strength === 'safe' || cued(sentence, hit)) && addSource(board, sentence, hit, source))
        continue;
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
