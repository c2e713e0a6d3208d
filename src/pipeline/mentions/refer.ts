/** "the 27-year-old", "the former Liverpool star", "the Englishman", "he": resolved to a player in focus, or left open. */
import { PERSON_WORDS, PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import type { Sentence } from '../types';
import type { Board, Found } from './board';

const WORDS = [...Object.keys(POSITIONS), ...PLAYER_WORDS]
  .filter((word) => !/s$/.test(word) || word === 'boss')
  .sort((a, b) => b.length - a.length);
const HEAD = `(?:${WORDS.join('|')}|\\d\\d[- ]year[- ]old|Englishman|Frenchman|Dutchman|Irishman|Welshman|Scotsman)`;
const DESCRIBED = new RegExp(
  `\\b(?:[Tt]he|[Hh]is|[Tt]heir|[Tt]his|[Aa]n?) ((?:(?!(?:for|of|an?|the|to|in|on|with|and|as|at|by|from|who|that) )[\\p{L}\\d'’£€.-]+ ){0,4}?)(${HEAD})\\b(?! (?:for|of|targets?)\\b)`,
  'gu',
);
const NATIONALITY_ONLY = /\b[Tt]he (?:young |talented |versatile |experienced )?$/;
const PRONOUN = /\b(?:he|him|his|himself|she|her|herself)\b/gi;

interface Demand {
  readonly age: number | null;
  readonly line: string | null;
  readonly nationality: string | null;
  readonly club: number | null;
  readonly former: number | null;
}

const OPEN: Demand = { age: null, line: null, nationality: null, club: null, former: null };

function fits(board: Board, player: number, demand: Demand): boolean {
  const facts = board.players[player];
  if (!facts) return false;
  if (demand.age !== null && facts.age !== null && demand.age !== facts.age) return false;
  if (demand.line !== null && facts.position !== null && demand.line !== facts.position) return false;
  if (demand.nationality !== null && facts.nationality !== null && demand.nationality !== facts.nationality)
    return false;
  if (demand.club !== null && facts.club !== null && demand.club !== facts.club.value) return false;
  return true;
}

/** Sentences back that a description or pronoun may reach. */
const REACH = 3;

/** How often each player is named so far: the article's own man is meant before one in passing. */
function leading(board: Board): number | null {
  const count = new Map<number, number>();
  for (const mention of board.found) {
    if (mention.kind === 'player' && mention.how !== 'pronoun')
      count.set(mention.player, (count.get(mention.player) ?? 0) + 1);
  }
  const ranked = [...count].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** The player in focus at `at`: the article's own man where he fits, else the subjects of the last sentences. */
function antecedent(board: Board, sentence: Sentence, at: number, demand: Demand, reach: number): number | null {
  const here = board.of(sentence.index).filter((one) => one.kind === 'player' && one.end <= at);
  for (const mention of [...here].reverse())
    if (mention.kind === 'player' && fits(board, mention.player, demand)) return mention.player;
  const main = leading(board);
  for (let back = 1; back <= reach; back++) {
    const before = board.of(sentence.index - back).flatMap((one) => (one.kind === 'player' ? [one.player] : []));
    const fitting = before.filter((player) => fits(board, player, demand));
    if (main !== null && fitting.includes(main)) return main;
    if (fitting[0] !== undefined) return fitting[0];
  }
  return null;
}

function demandOf(
  board: Board,
  sentence: Sentence,
  start: number,
  end: number,
  adjectives: string,
  head: string,
): Demand {
  const age = /(\d\d)[- ]year[- ]old/.exec(`${adjectives}${head}`)?.[1];
  const club = board.of(sentence.index).find((one) => one.kind === 'club' && one.start >= start && one.end <= end);
  const former = /\b(?:former|ex)\b/i.test(adjectives);
  const nationality = board.nationalities.find((one) => one.start >= start && one.end <= end)?.code ?? null;
  // "the Arsenal target" plays elsewhere.
  const clubIndex = club?.kind === 'club' && !/^(?:target|signing)$/.test(head) ? club.club : null;
  return {
    age: age ? Number(age) : null,
    line: POSITIONS[head] ?? null,
    nationality: /international/.test(head) ? null : nationality,
    club: former ? null : clubIndex,
    former: former ? clubIndex : null,
  };
}

/** Is anything known that ties the description to the player, or is he simply in focus? */
function byDescription(board: Board, sentence: Sentence, match: RegExpMatchArray): void {
  const start = sentence.start + (match.index ?? 0);
  const end = start + match[0].length;
  const adjectives = match[1] ?? '';
  if (/^(?:an?|his|their) /i.test(match[0]) && !/^(?:his|their) (?:captain|skipper|star)/i.test(match[0])) return;
  if (
    /\b(?:new|another|second|first-choice|other|next|best|more|own|right|left)\b/i.test(adjectives) &&
    !/\d\d/.test(match[0])
  )
    return;
  const next = board.of(sentence.index).find((one) => one.start >= end && one.start - end <= 2);
  if (next && (next.kind === 'player' || next.kind === 'person')) return;
  if (/^['’]?s? (?:manager|boss|coach|agent|director)/.test(sentence.text.slice(end - sentence.start))) return;
  const demand = demandOf(board, sentence, start, end, adjectives, match[2] ?? '');
  const headline = sentence.block === 0 || sentence.blockKind === 'headline' || sentence.blockKind === 'standfirst';
  const player = antecedent(board, sentence, start, demand, headline ? 0 : REACH) ?? byFacts(board, demand);
  if (player === null) return;
  const facts = board.players[player];
  if (facts && facts.age === null && demand.age !== null) facts.age = demand.age;
  // The club inside ("the Liverpool star") stays a mention of its own: the description covers only the head word.
  const head = start + match[0].length - (match[2]?.length ?? 0);
  board.addPlayer({ start: head, end }, sentence.index, player, 'description', 'description');
}

/** In a headline the player comes later: the only one whom the facts fit. */
function byFacts(board: Board, demand: Demand): number | null {
  if (demand.club === null && demand.age === null && demand.former === null) return null;
  const exact = board.players.flatMap((facts, index) => {
    const club = demand.club === null || facts.club?.value === demand.club;
    const age = demand.age === null || facts.age === demand.age;
    const line = demand.line === null || facts.position === null || facts.position === demand.line;
    const former = demand.former === null || facts.former.some((one) => one.value === demand.former);
    return club && age && line && former ? [index] : [];
  });
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

function lastNamed(board: Board, sentence: Sentence, at: number): Found | null {
  const people = (index: number) => board.of(index).filter((one) => one.kind === 'player' || one.kind === 'person');
  const here = people(sentence.index).filter((one) => one.end <= at);
  const first = here[0];
  if (first) return here.at(-1) ?? first;
  for (let back = 1; back <= 2; back++) {
    const before = people(sentence.index - back);
    if (before.length > 0) return before.find((one) => one.how !== 'pronoun' || one.kind === 'player') ?? null;
  }
  return null;
}

/** A pronoun follows its antecedent: whoever is its subject; a manager or agent there leaves it open. */
function byPronoun(board: Board, sentence: Sentence, match: RegExpMatchArray): void {
  const start = sentence.start + (match.index ?? 0);
  const end = start + match[0].length;
  const last = lastNamed(board, sentence, start);
  const inSpeech = sentence.quotes.some((quote) => quote.kind === 'speech' && start >= quote.start && end <= quote.end);
  if (last?.kind === 'player') board.addPlayer({ start, end }, sentence.index, last.player, 'pronoun', 'pronoun');
  else if (last?.kind === 'person' && inSpeech) {
    const player = antecedent(board, sentence, start, OPEN, REACH);
    if (player !== null) board.addPlayer({ start, end }, sentence.index, player, 'pronoun', 'pronoun-in-speech');
  }
}

/** Descriptions and pronouns, sentence by sentence, so that each may lean on the ones before. */
export function addReferences(board: Board): void {
  const roles = new RegExp(`\\b(?:${Object.keys(PERSON_WORDS).join('|')})\\b`);
  for (const sentence of board.sentences) {
    for (const match of sentence.text.matchAll(DESCRIBED))
      if (!roles.test(match[1] ?? '')) byDescription(board, sentence, match);
    for (const nationality of board.nationalities) {
      if (nationality.sentence !== sentence.index) continue;
      const before = sentence.text.slice(0, nationality.start - sentence.start);
      const after = sentence.text.slice(nationality.end - sentence.start);
      if (
        !NATIONALITY_ONLY.test(before) ||
        !/^(?:['’]s?)?\s+(?:is|was|has|had|will|would|could|can|may|and|to|who|have|wants|did|also|,|could|made|scored|joined|signed|'s)\b|^[,.]|^['’]s/.test(
          after,
        )
      )
        continue;
      const player = antecedent(board, sentence, nationality.start, { ...OPEN, nationality: nationality.code }, REACH);
      if (player !== null) board.addPlayer(nationality, sentence.index, player, 'description', 'nationality');
    }
    for (const match of sentence.text.matchAll(PRONOUN)) byPronoun(board, sentence, match);
  }
}
