/** Outlets, journalists, accounts and collectives of the catalogue in the text. */
import type { Candidate, Hit } from '../../knowledge/types';
import { says } from '../text/words';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';

/** The folded words before a hit, with a space after them, and those after it. */
export function around(sentence: Sentence, hit: Hit): { before: string; after: string } {
  const text = (tokens: readonly Token[]) => tokens.map((token) => token.fold).join(' ');
  return {
    before: `${text(sentence.tokens.slice(Math.max(0, hit.from - 6), hit.from))} `.trimStart(),
    after: ` ${text(sentence.tokens.slice(hit.to, hit.to + 8))}`,
  };
}

/** The words around it make it an outlet. */
function cued(sentence: Sentence, hit: Hit): boolean {
  const { before, after } = around(sentence, hit);
  const starts = hit.from === 0 || before === '';
  return says('afterCue', after) &&
    (starts || says('beforeCue', before) || /(?:report|say|claim|understand|reveal)/.test(after))
    ? true
    : /(?:according to|per|via|told|citing|newspaper|outlet|daily|publication|reports? (?:from|in|by)|as (?:reported|relayed|quoted) by|reported by|spoke to|speaking to|interview with|interview to)(?: the| spanish| italian| french| german| portuguese| english| newspaper| outlet| publication)* $/.test(
        before,
      ) ||
        (/[([]$/.test(before.trim()) && /^ [)\]]/.test(after));
}

const FOLLOWERS = /(\d[\d.,]*\s?(?:million|m|k|thousand)?)\+?\s+followers/i;
const HANDLE = /@(\w{3,20})/;

function add(board: Board, sentence: Sentence, hit: Hit, candidate: Candidate): boolean {
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

/** It names somebody who may be cited. */
export function isSource(candidate: Candidate): boolean {
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

/** "The Record" of an article that has named the Daily Record: the paper of before, not its namesake; else null. */
function namedBefore(board: Board, sentence: Sentence, hit: Hit): Candidate | null {
  const word = sentence.tokens[hit.from];
  if (!hit.candidates.some(isSource) || hit.to !== hit.from + 1 || word === undefined) return null;
  if (sentence.tokens[hit.from - 1]?.fold !== 'the') return null;
  const before = board.found.findLast((one) => one.kind === 'outlet' && one.name.endsWith(` ${word.text}`));
  if (before?.kind !== 'outlet' || before.id === null) return null;
  return { kind: 'outlet', id: before.id, form: 'short', strength: 'safe' };
}

/** Adds the source that a hit names; false where it names none, or none here. */
export function addSource(board: Board, sentence: Sentence, hit: Hit): boolean {
  const source = namedBefore(board, sentence, hit) ?? sourceOf(board, sentence, hit);
  return (
    source !== undefined && (source.strength === 'safe' || cued(sentence, hit)) && add(board, sentence, hit, source)
  );
}

/** A token in the form of a host's name: "skysports.com". */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|news|co\.uk|[a-z]{2})$/;

/** Outlets called by their sites' addresses. */
export function addSites(board: Board, sentence: Sentence): void {
  for (const token of sentence.tokens) {
    if (!token.text.includes('.') || !HOST.test(token.fold) || board.covered(sentence.index, token)) continue;
    const outlet = board.knowledge.outletOfHost(token.fold, '/');
    if (outlet === null) continue;
    const { start, end } = token;
    const rest = { sentence: sentence.index, how: 'name', rule: 'site', handle: null, followers: null } as const;
    board.add({ kind: 'outlet', start, end, id: outlet.id, name: outlet.name, ...rest });
  }
}
