/** "the 27-year-old", "the former Liverpool star", "the Englishman": resolved to a player in focus, or left open. */
import { NATIONALITY_NEXT, NOT_ONE_PERSON } from '../../languages/en/references';
import { PERSON_WORDS, PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import type { Sentence, Token } from '../types/sentence';
import { antecedent, type Demand, OPEN, onlyFitting, REACH } from './antecedent';
import type { Board } from './board';
import { isTitleCase } from './word-kinds';

const DETERMINERS = new Set(['the', 'his', 'their', 'this', 'a', 'an']);
/** Words that end a noun phrase. */
const ENDS = new Set('for of a an the to in on with and as at by from who that is are was has have will'.split(' '));
const NATIVE = new Set(
  'englishman frenchman dutchman irishman welshman scotsman scot dane swede pole turk finn spaniard serb croat'.split(
    ' ',
  ),
);
const AGED = /^\d\d-(?:years?-old|yo)$/;
/** Adjectives before the noun, and between a first noun and a second ("27-year-old Brazil winger"). */
const ROOM = 5;
/** Speaks of a kind of player, not of one: "a new striker", "another defender". */
const ANY =
  /\b(?:mystery|mysterious|unnamed|unidentified|new|another|second|first-choice|other|next|best|more|own|first|big-name|key|big name|only|ideal)\b/i;

interface Description {
  readonly start: number;
  readonly end: number;
  /** Where the noun begins: the mention covers only that, so that a club inside stays a mention of its own. */
  readonly head: number;
  readonly whole: string;
  readonly adjectives: string;
  readonly noun: string;
  readonly second: string;
}

function lineOf(description: Description): string | null {
  return POSITIONS[description.noun] ?? POSITIONS[description.second] ?? null;
}

function demandOf(board: Board, sentence: Sentence, description: Description): Demand {
  const { start, end, adjectives, noun, whole } = description;
  const age = /(\d\d)[- ]years?[- ]old/.exec(whole)?.[1];
  const inside = board.of(sentence.index).filter((one) => one.start >= start && one.end <= end);
  const club = inside.find((one) => one.kind === 'club');
  const former = /\b(?:former|ex)\b/i.test(adjectives);
  const country = inside.find((one) => one.kind === 'country');
  const code = board.nationalities.find((one) => one.start >= start && one.end <= end)?.code ?? null;
  // "the Arsenal target" plays elsewhere.
  const own = club?.kind === 'club' && !/^(?:target|signing)$/.test(noun) ? club.club : null;
  return {
    age: age ? Number(age) : null,
    line: lineOf(description),
    nationality: code ?? (country?.kind === 'country' ? country.country : null),
    club: former ? null : own,
    former: former ? own : null,
  };
}

/** The words speak of somebody who is named or described otherwise right here, or of nobody in particular. */
function isOther(board: Board, sentence: Sentence, description: Description): boolean {
  const { whole, adjectives, end } = description;
  if (
    adjectives
      .toLowerCase()
      .split(' ')
      .some((word) => word in PERSON_WORDS)
  )
    return true;
  if (/^(?:an?|his|their) /i.test(whole) && !/^(?:his|their) (?:captain|skipper|star)/i.test(whole)) return true;
  if (ANY.test(adjectives) && !/\d\d/.test(whole)) return true;
  const next = board.of(sentence.index).find((one) => one.start >= end && one.start - end <= 2);
  if (next && (next.kind === 'player' || next.kind === 'person')) return true;
  const after = sentence.text.slice(end - sentence.start);
  return /^(?:['’]s?)? (?:manager|boss|coach|agent|director|market|position|role|department|berth|shirt|slot|line|options?|ranks|links?|hunt|need|crisis|problems?|shortage|news|target|swoop|search|signing|shortlist|situation at|\p{Lu}\p{Ll}+ \p{Lu})/u.test(
    after,
  );
}

function resolve(board: Board, sentence: Sentence, description: Description, main: number | null): void {
  if (isOther(board, sentence, description)) return;
  const demand = demandOf(board, sentence, description);
  const { start, end, head } = description;
  const reach = isHeading(sentence) ? 0 : REACH;
  const player = antecedent(board, { sentence, at: start, demand, reach, main }) ?? onlyFitting(board, demand);
  if (player === null) return;
  const facts = board.players[player];
  if (facts && facts.age === null) facts.age = demand.age;
  if (facts && facts.position === null) facts.position = demand.line;
  if (facts && facts.nationality === null) facts.nationality = demand.nationality;
  board.addPlayer({ start: head, end }, sentence.index, player, 'description', 'description');
}

/** Length in tokens of a noun for a player at `at` ("winger", "centre back", "27-year-old"), or 0. */
function nounAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const two = `${token.fold} ${tokens[at + 1]?.fold ?? ''}`;
  if (/^\d\d year old$/.test(`${two} ${tokens[at + 2]?.fold ?? ''}`)) return 3;
  if (two in POSITIONS || /^\d\d(?:-year old| year-old)$/.test(two)) return 2;
  const one =
    token.fold in POSITIONS || PLAYER_WORDS.has(token.fold) || NATIVE.has(token.fold) || AGED.test(token.fold);
  // "the signing" is the act; "the pair" are two.
  return one && !/s$|^(?:signing|duo|trio|pair|quartet)$/.test(token.fold) ? 1 : 0;
}

/** First noun within reach of `from`, before any word that ends the phrase. */
function findNoun(tokens: readonly Token[], from: number, room: number): { at: number; length: number } | null {
  for (let at = from; at < from + room; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punct' || ENDS.has(token.fold)) return null;
    const length = nounAt(tokens, at);
    if (length > 0) return { at, length };
  }
  return null;
}

/** A description that begins with the determiner at `at`. */
function descriptionAt(sentence: Sentence, at: number): Description | null {
  const { tokens } = sentence;
  const noun = findNoun(tokens, at + 1, ROOM);
  if (!noun) return null;
  const second = findNoun(tokens, noun.at + noun.length, 3);
  const to = second ? second.at + second.length : noun.at + noun.length;
  if (/^(?:of|targets?)$/.test(tokens[to]?.fold ?? '')) return null;
  const slice = (from: number, until: number) => {
    const [first, last] = [tokens[from], tokens[until - 1]];
    return first && last ? sentence.text.slice(first.start - sentence.start, last.end - sentence.start) : '';
  };
  const start = tokens[at]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    head: tokens[noun.at]?.start ?? start,
    whole: slice(at, to),
    adjectives: slice(at + 1, noun.at),
    noun: tokens
      .slice(noun.at, noun.at + noun.length)
      .map((token) => token.fold)
      .join(' '),
    second: second ? slice(second.at, to).toLowerCase() : '',
  };
}

/** "Tottenham striker" in a headline: a club and a noun, no determiner and no name after it. */
function bareAt(board: Board, sentence: Sentence, at: number): Description | null {
  const { tokens } = sentence;
  const length = nounAt(tokens, at);
  const noun = tokens[at];
  const last = tokens[at + length - 1];
  const next = tokens[at + length];
  if (length === 0 || !noun || !last || /^(?:target|targets|signing)$/.test(noun.fold)) return null;
  if (next && next.casing === 'initial' && next.start - last.end <= 1 && !isTitleCase(sentence)) return null;
  const club = board
    .of(sentence.index)
    .find((one) => one.kind === 'club' && noun.start - one.end >= 0 && noun.start - one.end <= 3);
  if (!club) return null;
  const words = sentence.text.slice(club.start - sentence.start, last.end - sentence.start);
  const name = tokens.slice(at, at + length).map((token) => token.fold);
  return {
    start: club.start,
    end: last.end,
    head: noun.start,
    whole: words,
    adjectives: '',
    noun: name.join(' '),
    second: '',
  };
}

/** Descriptions by age, line, role or club in one sentence. */
export function addDescriptions(board: Board, sentence: Sentence, main: number | null): void {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const determined = DETERMINERS.has(sentence.tokens[at]?.fold ?? '') ? descriptionAt(sentence, at) : null;
    const description = determined ?? (isHeading(sentence) ? bareAt(board, sentence, at) : null);
    if (description) resolve(board, sentence, description, main);
  }
}

function isHeading(sentence: Sentence): boolean {
  return sentence.block === 0 || sentence.blockKind === 'headline' || sentence.blockKind === 'standfirst';
}

/** "the Brazilian": a nationality that stands for a person. */
export function addNationals(board: Board, sentence: Sentence, main: number | null): void {
  for (const nationality of board.nationalities) {
    if (nationality.sentence !== sentence.index) continue;
    const before = sentence.text.slice(0, nationality.start - sentence.start);
    const words = sentence.text.slice(nationality.start - sentence.start, nationality.end - sentence.start);
    const after = sentence.text.slice(nationality.end - sentence.start);
    if (!/\b[Tt]he (?:young |talented |versatile |experienced )?$/.test(before)) continue;
    if (NOT_ONE_PERSON.test(words) || !NATIONALITY_NEXT.test(after)) continue;
    const demand = { ...OPEN, nationality: nationality.code };
    const player =
      antecedent(board, { sentence, at: nationality.start, demand, reach: REACH, main }) ??
      onlyOne(board, nationality.code);
    if (player === null) continue;
    const facts = board.players[player];
    if (facts && facts.nationality === null) facts.nationality = nationality.code;
    board.addPlayer(nationality, sentence.index, player, 'description', 'nationality');
  }
}

function onlyOne(board: Board, code: string): number | null {
  const all = board.players.flatMap((player, index) => (player.nationality === code ? [index] : []));
  return all.length === 1 ? (all[0] ?? null) : null;
}
