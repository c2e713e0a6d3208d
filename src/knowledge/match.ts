/** Longest match of catalogue names over the tokens of one sentence. */
import type { Token } from '../pipeline/types/sentence';
import { fold, parts } from './fold';
import { type Entry, type NameIndex, needOf, SMALL } from './nameIndex';
import type { Candidate, Hit } from './types';

/** One word to look up: a token or a piece of a hyphenated one. An empty key never matches. */
interface Unit {
  readonly key: string;
  readonly token: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly capital: boolean;
  readonly upper: boolean;
}

const BREAK = { key: '', first: true, last: true, capital: false, upper: false };
/** Punctuation inside names: "Alexander-Arnold", "Nott'm Forest", "football.london". */
const INNER = new Set(['-', '‐', '‑', "'", '’', '.', '/']);
const AFFIX = new Set(['fc', 'afc', 'cf', 'sc']);
const WOMEN = new Set([
  'women',
  'womens',
  'wfc',
  'fcw',
  'ladies',
  'femeni',
  'femenino',
  'feminines',
  'frauen',
  'femminile',
]);

function unitOf(part: string, token: number, first: boolean, last: boolean): Unit {
  const capital = !/^\p{Ll}/u.test(part);
  const upper = capital && part === part.toUpperCase();
  return { key: fold(part), token, first, last, capital, upper };
}

/** A mark that belongs to a name: it touches both neighbours, or is the stop after a short word ("St.", "1."). */
function isInner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || !before || !after || !INNER.has(token.text) || before.end !== token.start) return false;
  return token.end === after.start || (token.text === '.' && before.text.length <= 3);
}

function unitsOf(tokens: readonly Token[]): readonly Unit[] {
  const units: Unit[] = [];
  tokens.forEach((token, at) => {
    if (token.text.startsWith('@') && token.text.length > 1) {
      units.push({ ...unitOf(token.text.slice(1), at, true, true), key: `@${token.text.slice(1).toLowerCase()}` });
      return;
    }
    if (token.text === '&') units.push({ ...BREAK, key: 'and', token: at });
    else if (token.kind === 'punct') {
      if (!isInner(tokens, at)) units.push({ ...BREAK, token: at });
    } else {
      const pieces = parts(token.text);
      // What follows an apostrophe is written small in names too: "M'gladbach".
      const cut = /['’]/.test(token.text);
      pieces.forEach((piece, n) => {
        const unit = unitOf(piece, at, n === 0, n === pieces.length - 1);
        units.push(cut && n > 0 ? { ...unit, capital: units.at(-1)?.capital === true } : unit);
      });
    }
  });
  return units;
}

/** A run of capitals: there a name cannot be told from a word by its case. */
function shouted(units: readonly Unit[], from: number, to: number): boolean {
  const loud = (unit: Unit | undefined) => unit?.upper === true && unit.key.length > 1;
  return loud(units[from - 1]) || loud(units[to]);
}

function written(entry: Entry, units: readonly Unit[], from: number, to: number): boolean {
  const need = needOf(entry);
  if (need === 'any') return true;
  const words = units.slice(from, to);
  if (need === 'upper') return words.every((unit) => unit.upper) && !shouted(units, from, to);
  return (
    words.every(
      // "Erik ten Hag", "Mail on Sunday": small where the catalogue writes it so.
      ({ capital, key }) => capital || key.length === 1 || SMALL.has(key) || entry.text?.includes(` ${key} `),
    ) && words.some((unit) => unit.capital)
  );
}

/** What a headline's capitals make of "Arsenal-linked", "Turin-based", "Chelsea-bound". */
const NO_SURNAME = /(?:ed|ing|bound|born|mad|style)$/;

/** "Yanga-Mbiwa": the word goes on as somebody's name; "Lens-Lyon" are two clubs. */
function goesOnAsName(index: NameIndex, next: Unit | undefined): boolean {
  return next?.capital === true && !NO_SURNAME.test(next.key) && index.get(next.key).length === 0;
}

/** Pieces of a hyphenated word may name a club or a country ("ex-Arsenal", "Turin-based"), never a person. */
function fits(index: NameIndex, entry: Entry, units: readonly Unit[], from: number, to: number): boolean {
  const whole = units[to - 1]?.last === true;
  if (units[from]?.first && whole) return true;
  const { kind } = entry.candidate;
  if (kind === 'club') return whole || !goesOnAsName(index, units[to]);
  return kind === 'country' || kind === 'nationality' || kind === 'competition';
}

function candidatesAt(index: NameIndex, units: readonly Unit[], from: number, to: number): readonly Candidate[] {
  let key = units[from]?.key ?? '';
  for (let at = from + 1; at < to; at++) key += ` ${units[at]?.key}`;
  return index
    .get(key)
    .filter((entry) => written(entry, units, from, to) && fits(index, entry, units, from, to))
    .map((entry) => entry.candidate);
}

/** A club named with "FC" is the club, whatever else its name means: "Reading FC". */
function surely({ kind, id, form }: Candidate): Candidate {
  return { kind, id, form, strength: 'safe' };
}

/** The hit with what belongs to a club's name around it: "FC" before or after, "Women" after. */
function widen(units: readonly Unit[], from: number, to: number, candidates: readonly Candidate[]): [Hit, number] {
  const clubs = candidates.filter((candidate) => candidate.kind === 'club');
  let start = from;
  let end = to;
  let meant = candidates;
  const before = units[from - 1];
  const after = units[to];
  if (clubs.length > 0) {
    if (before?.upper && AFFIX.has(before.key)) start = from - 1;
    if (after?.capital && AFFIX.has(after.key)) end++;
    if (start < from || end > to) meant = clubs.map(surely);
    if (WOMEN.has(units[end]?.key ?? '')) {
      meant = clubs.map((club) => ({ ...surely(club), women: true }));
      end++;
    }
  }
  const first = units[start]?.token ?? 0;
  const last = units[end - 1]?.token ?? first;
  return [{ from: first, to: last + 1, candidates: meant }, end];
}

/** Names in a run of tokens, longest first from the left; hits do not overlap. */
export function matchNames(index: NameIndex, tokens: readonly Token[]): readonly Hit[] {
  const units = unitsOf(tokens);
  const hits: Hit[] = [];
  let at = 0;
  while (at < units.length) {
    const longest = index.longest(units[at]?.key ?? '');
    let next = at + 1;
    for (let to = Math.min(units.length, at + longest); to > at; to--) {
      const candidates = candidatesAt(index, units, at, to);
      if (candidates.length === 0) continue;
      const [hit, end] = widen(units, at, to, candidates);
      // "AFC Bournemouth": the letters, which one club is called by as well, belong to the longer name.
      const letters = hits.at(-1);
      if (letters?.from === hit.from && letters.to < hit.to) hits.pop();
      const before = hits.at(-1);
      if (!before || hit.from >= before.to) {
        hits.push(hit);
        next = end;
      }
      break;
    }
    at = next;
  }
  return hits;
}
