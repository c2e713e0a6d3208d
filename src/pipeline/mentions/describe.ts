/** "the 27-year-old", "the former Liverpool star": resolved to a player in focus, or left open. */
import { PERSON_WORDS, POSITIONS } from '../../languages/en/roles';
import { says } from '../text/words';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import { type Demand, meantBy, REACH } from './antecedent';
import type { Board } from './board';
import { type Description, descriptionAt, nounAt } from './description';
import { isTitleCase } from './word-kinds';

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
  if (/^(?:an?|his|her|their|my|our|your) /i.test(whole) && !says('ownDescription', whole)) return true;
  if (/^our (?:man|lad)$/i.test(whole) && /^ (?:in|at|on|from) /.test(sentence.text.slice(end - sentence.start)))
    return true;
  if (says('anyDescription', adjectives) && !/\d\d/.test(whole)) return true;
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
  const people = [...board.of(sentence.index - 1), ...board.of(sentence.index)];
  // "The ex-Scotland international added": he who was named just now and is no player.
  const once =
    demand.nationality !== null && demand.former === null && /\b(?:former|ex)\b/i.test(description.adjectives);
  if (once && people.some((one) => one.kind === 'person' && one.end <= start)) return;
  // "The Times man says": who writes for it.
  if (people.some((one) => one.kind === 'outlet' && one.end + 1 === head)) return;
  const reach = isHeading(sentence) ? 0 : REACH;
  const player = meantBy(board, { sentence, at: start, demand, reach, main });
  if (player === null) return;
  const facts = board.players[player];
  if (facts && facts.age === null) facts.age = demand.age;
  if (facts && facts.position === null) facts.position = demand.line;
  if (facts && facts.nationality === null) facts.nationality = demand.nationality;
  board.addPlayer({ start: head, end }, sentence.index, player, 'description', 'description');
}

/** "Another Genoa star": not the one whom the page is about. */
const OTHERS = /(?:^|[^\p{L}])(?:another|other|fellow|second|third) $/iu;

/** "Tottenham striker", "Swedish striker" in a headline: a club or nationality and a noun, no determiner and no name after it. */
function bareAt(board: Board, sentence: Sentence, at: number): Description | null {
  const { tokens } = sentence;
  const length = nounAt(tokens, at);
  const noun = tokens[at];
  const last = tokens[at + length - 1];
  const next = tokens[at + length];
  if (length === 0 || !noun || !last || /^(?:target|targets|signing)$/.test(noun.fold)) return null;
  if (next && next.casing === 'initial' && next.start - last.end <= 1 && !isTitleCase(sentence)) return null;
  const beside = ({ end }: Span) => noun.start - end >= 0 && noun.start - end <= 3;
  const of =
    board.of(sentence.index).find((one) => one.kind === 'club' && beside(one)) ?? board.nationalities.find(beside);
  if (!of || OTHERS.test(sentence.text.slice(0, of.start - sentence.start))) return null;
  const words = sentence.text.slice(of.start - sentence.start, last.end - sentence.start);
  const name = tokens.slice(at, at + length).map((token) => token.fold);
  return {
    start: of.start,
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
    const description = descriptionAt(sentence, at) ?? (isHeading(sentence) ? bareAt(board, sentence, at) : null);
    if (description) resolve(board, sentence, description, main);
  }
}

function isHeading(sentence: Sentence): boolean {
  return sentence.block === 0 || sentence.blockKind === 'headline' || sentence.blockKind === 'standfirst';
}
