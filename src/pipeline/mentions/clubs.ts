/** Clubs by weak names ("City", "the Blues"), by ground ("a move to Anfield") and by description ("the Italian side"). */
import { nameKey } from '../../knowledge/fold';
import type { Candidate, Hit } from '../../knowledge/types';
import type { Sentence } from '../types';
import type { Board } from './board';

/** Football words next to a weak name: it is the club then. */
const BEFORE =
  /(?:^|[\s(“‘"'])(?:join|joining|joined|joins|leave|leaving|left|leaves|for|to|from|at|with|against|and|by|of|between|over|when|while|as|but|that|although|or|side|club|clubs|giants|rivals|neighbours|former|ex|than|like|told|face|beat|host|,|:|-|–) (?:the )?$|^(?:the )?$/i;
const AFTER =
  /^(?:['’]s?\b|\s+(?:are|have|has|is|were|was|will|would|could|can|may|want|midfielder|striker|winger|defender|forward|star|boss|manager|captain|target|goalkeeper|fans|side|hold|agree|sign|made|make|in|to|and|for|on|with|remain|keen|chiefs|had|did|do|also|still|bid|set|ace|hope|reject|confirm|eye|plan|must|might|need|look|face|beat|ready|move)\b|[,.;:)?!–-]|\s+[,–-]|$)/;

function words(
  sentence: Sentence,
  hit: Hit,
): { text: string; before: string; after: string; start: number; end: number } | null {
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.to - 1];
  if (!first || !last) return null;
  const from = first.start - sentence.start;
  const to = last.end - sentence.start;
  return {
    text: sentence.text.slice(from, to),
    before: sentence.text.slice(0, from),
    after: sentence.text.slice(to),
    start: first.start,
    end: last.end,
  };
}

/** The candidate whose club the article names elsewhere by a safe name; the one named last before it wins. */
function onPage(board: Board, candidates: readonly Candidate[], at: number): Candidate | null {
  let best: Candidate | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mention of board.found) {
    if (mention.kind !== 'club') continue;
    const id = board.clubs[mention.club]?.id;
    const candidate = candidates.find((one) => one.kind === 'club' && one.id === id);
    if (!candidate) continue;
    const distance = mention.start <= at ? at - mention.start : (mention.start - at) * 3;
    if (distance < nearest) {
      nearest = distance;
      best = candidate;
    }
  }
  return best;
}

/** Weak and shared names of clubs, resolved by the page or by the words around them. */
export function addWeakClubs(board: Board, open: readonly { sentence: Sentence; hit: Hit }[]): void {
  const later: { sentence: Sentence; hit: Hit }[] = [];
  for (const { sentence, hit } of open) {
    const clubs = hit.candidates.filter((candidate) => candidate.kind === 'club');
    if (clubs.length > 0 && !addWeak(board, sentence, hit, clubs, false)) later.push({ sentence, hit });
  }
  for (const { sentence, hit } of later) {
    addWeak(
      board,
      sentence,
      hit,
      hit.candidates.filter((candidate) => candidate.kind === 'club'),
      true,
    );
  }
}

function addWeak(board: Board, sentence: Sentence, hit: Hit, clubs: readonly Candidate[], last: boolean): boolean {
  const where = words(sentence, hit);
  if (!where) return false;
  const { before, after, text, start, end } = where;
  if (
    /^(?:city|united|town|villa|athletic|sporting|real|albion|rovers)$/i.test(text) &&
    /\p{Lu}[\p{L}'-]*\s$/u.test(before) &&
    !/(?:^|[.:;“‘"'(]\s?)\p{Lu}[\p{L}'-]*\s$/u.test(before)
  )
    return false;
  const starts = /(?:^|[.!?:]\s+|["“‘'])$/.test(before);
  const capital = /^\p{Lu}/u.test(text);
  const apart = !/\p{Lu}[\p{L}'’-]*\s$/u.test(before) || starts;
  const context =
    (BEFORE.test(before) && AFTER.test(after)) || (capital && !starts && apart && !/^\s+\p{Lu}/u.test(after));
  const named = onPage(board, clubs, start);
  const first = clubs[0];
  const plain = first !== undefined && first.form !== 'nickname' && first.word !== true;
  const pick = named ?? (plain || (last && context && first?.form !== 'nickname') ? first : undefined);
  if (!pick) return false;
  if ((pick.word === true || (pick.place === true && named === null)) && !context) return false;
  const club = board.knowledge.clubs.get(pick.id);
  return club
    ? board.addClub(
        { start, end },
        sentence.index,
        board.club(club.id, club.name),
        pick.form === 'name' ? 'short' : pick.form,
        'weak-name',
      )
    : false;
}

/** Grounds stand for their clubs; a shared one for the club that the page names. */
export function addGrounds(board: Board): void {
  const grounds = new Map<string, string[]>();
  for (const club of board.knowledge.clubs.values()) {
    if (club.stadium === null) continue;
    const key = nameKey(club.stadium.replace(/\b(?:stadium|estadio|stadio|stade|arena)\b/gi, ' '));
    if (key.length >= 5) grounds.set(key, [...(grounds.get(key) ?? []), club.id]);
  }
  const CAPITALS = /(?:\p{Lu}[\p{L}'’.]*)(?:[ -](?:\p{Lu}[\p{L}'’.]*|of|de|del|do|da))*/gu;
  for (const sentence of board.sentences) {
    for (const match of sentence.text.matchAll(CAPITALS)) {
      const key = nameKey(match[0].replace(/\b(?:Stadium|Estadio|Stadio|Stade|Arena)\b/g, ' '));
      const ids = grounds.get(key);
      if (!ids) continue;
      const here = ids.filter((id) => board.clubs.some((club) => club.id === id));
      const id = ids.length === 1 ? ids[0] : here[0];
      const club = id === undefined ? undefined : board.knowledge.clubs.get(id);
      const start = sentence.start + match.index;
      if (club)
        board.addClub(
          { start, end: start + match[0].length },
          sentence.index,
          board.club(club.id, club.name),
          'description',
          'ground',
        );
    }
  }
}

const SIDE =
  '(?:side|club|giants?|outfit|team|champions|heavyweights|powerhouse|leaders|rivals|strugglers|minnows|new boys|newcomers|duo|based club)';

/** "the Serie A side", "the Italian giants", "the north London club": the last club named that fits. */
export function addDescribedClubs(board: Board): void {
  const described = new RegExp(
    `\\b(?:the|The)\\s+((?:[\\p{L}-]+\\s+){0,2}?)((?:\\p{Lu}[\\p{L}.]*|[a-z]+[- ]\\p{Lu}[\\p{L}]*)(?:\\s+\\p{Lu}[\\p{L}]*)?(?:-based)?)\\s+${SIDE}\\b`,
    'gu',
  );
  for (const sentence of board.sentences) {
    for (const match of sentence.text.matchAll(described)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const about = match[2] ?? '';
      const club = lastFitting(board, about, start, end);
      if (club === null) continue;
      for (const inner of board.of(sentence.index)) {
        if (inner.start >= start && inner.end <= end && (inner.kind === 'country' || inner.kind === 'competition'))
          board.remove(inner);
      }
      board.addClub({ start, end }, sentence.index, club, 'description', 'described-club');
    }
  }
}

function lastFitting(board: Board, about: string, at: number, end: number): number | null {
  const key = nameKey(about.replace(/-based$/, ''));
  const country = board.nationalities.find((one) => one.start >= at && one.end <= end)?.code ?? null;
  const before = board.found.filter((one) => one.kind === 'club' && one.start < at).sort((a, b) => b.start - a.start);
  for (const mention of before) {
    if (mention.kind !== 'club') continue;
    const id = board.clubs[mention.club]?.id;
    const club = id ? board.knowledge.clubs.get(id) : undefined;
    if (!club) continue;
    const league = club.league !== null && nameKey(club.league) === key;
    const city = club.city !== null && key.includes(nameKey(club.city));
    if (league || city || (country !== null && (club.country === country || club.country.startsWith(`${country}-`))))
      return mention.club;
  }
  return null;
}

/** "Arteta's side": the club of a manager. */
export function addManagersSides(board: Board): void {
  for (const mention of [...board.found]) {
    if (mention.kind !== 'person') continue;
    const club = board.persons[mention.person]?.club ?? null;
    const sentence = board.sentences[mention.sentence];
    if (club === null || !sentence) continue;
    const rest = sentence.text.slice(mention.end - sentence.start);
    const match = /^['’]s?\s+(?:\p{Ll}[\p{L}-]*\s+){0,1}(?:side|team|men|charges|troops|squad|outfit)\b/u.exec(rest);
    if (match)
      board.addClub(
        { start: mention.end, end: mention.end + match[0].length },
        sentence.index,
        club,
        'description',
        'managers-side',
      );
  }
}
