/** Talks printed without quotation marks: "JV: Yes, they did", or what stands under "On his future…" and "Will he go?". */
import { says } from '../text/words';
import type { Block } from '../types/article';

/** Somebody's words in a block: where they start, and his name; none for whom the page has introduced. */
export interface Turn {
  readonly start: number;
  readonly who: string;
}

/** "JV: ", "Arteta: ", "Ada Sandberg: ". */
const LABEL = /^(?!(?:I[Nn]|O[Uu][Tt]|TV|PS|RE):)(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]+)?):\s+/u;
const ASKED = /^[^"“]{0,300}\?$|^on .{0,200}(?:…|\.\.\.|:)$/i;
const FIRST_PERSON = /\b(?:I|we|my|our|us)\b/;
/** Questions that make an interview, and blocks of its opening. */
const QUESTIONS = 3;
const OPENING = 4;
/** Share of them that stand at every other block. */
const ALTERNATE = 0.75;
/** Each label is looked for in the whole text: more than a talk has are not. */
const SPEAKERS = 24;
/** An answer in quotation marks. */
const MARK = /^["“‘]/;

/** The name that the text has for a label: in full for initials, "" for none. */
function nameOf(label: string, text: string): string {
  const initials = /^\p{Lu}{2,3}$/u.test(label);
  const name = initials ? [...label].map((letter) => `${letter}[\\p{L}’'-]+`).join(' ') : label;
  return new RegExp(`(?<!\\p{L})${name}(?![\\p{L}:])`, 'u').exec(text)?.[0] ?? '';
}

interface Place {
  readonly at: number;
  readonly start: number;
}

/** Where each speaker's blocks begin, by his name; none on a page with more labels than a talk has speakers. */
function bySpeaker(words: readonly string[], text: string, blocks: readonly Block[]): ReadonlyMap<string, Place[]> {
  const labels = new Map<string, Place[]>();
  words.forEach((one, at) => {
    const [whole = '', label] = (at > 0 && LABEL.exec(one)) || [];
    if (label === undefined) return;
    const places = labels.get(label) ?? [];
    places.push({ at, start: (blocks[at]?.start ?? 0) + whole.length });
    labels.set(label, places);
  });
  const repeated = [...labels].filter(([, places]) => places.length > 1);
  const all = new Map<string, Place[]>();
  if (repeated.length > SPEAKERS) return all;
  for (const [label, places] of repeated) {
    const who = nameOf(label, text) || `${label}: `;
    all.set(who, [...(all.get(who) ?? []), ...places]);
  }
  return all;
}

function labelled(words: readonly string[], asked: readonly boolean[], text: string, blocks: readonly Block[]) {
  const all = bySpeaker(words, text, blocks);
  const turns = new Map<number, Turn>();
  const questions = asked.filter(Boolean).length;
  for (const [who, places] of all) {
    const asks = places.filter(({ at }) => asked[at]).length;
    if (asks * 2 >= places.length || LABEL.test(who) || (all.size === 1 && questions < 2)) continue;
    for (const { at, start } of places) turns.set(at, { start, who });
  }
  return turns;
}

/** Statements that ask ("Let's begin with him.") stand where the questions do, where question and answer take turns. */
function prompts(questions: readonly number[]): (at: number) => boolean {
  const odd = questions.filter((at) => at % 2 === 1).length;
  const turn = odd > questions.length / 2 ? 1 : 0;
  const strict = questions.filter((at) => at % 2 === turn).length >= questions.length * ALTERNATE;
  return (at) => (strict && at % 2 === turn) || questions.includes(at);
}

function interview(words: readonly string[], asked: readonly boolean[], blocks: readonly Block[]) {
  const questions = asked.flatMap((one, at) => (one ? [at] : []));
  const [first = 0] = questions;
  const last = questions.at(-1) ?? 0;
  const head = words.slice(0, Math.min(first, OPENING)).join('\n');
  if (questions.length < QUESTIONS || !(says('printedTalk', head) || LABEL.test(words[first] ?? '')))
    return new Map<number, Turn>();
  const marked = MARK.test(words[first + 1] ?? '');
  const asks = prompts(questions);
  const answers = blocks.flatMap(({ start }, at) => {
    const answer = marked ? MARK.test(words[at] ?? '') : !asks(at);
    return at > first && at <= last + 1 && answer ? [{ at, start }] : [];
  });
  const own = answers.filter(({ at }) => FIRST_PERSON.test(words[at] ?? '')).length;
  return new Map(marked || own * 3 > answers.length ? answers.map(({ at, start }) => [at, { start, who: '' }]) : []);
}

/** "On his future: “He stays.”": who is quoted is the one whom the opening introduces, in the lines between, too. */
function keyLines(words: readonly string[], blocks: readonly Block[]) {
  const lines = words.flatMap((one, at) => {
    const lead = at > 0 ? /^([^"“:]{3,160}):\s*(?=["“])/.exec(one) : null;
    const start = (blocks[at]?.start ?? 0) + (lead?.[0].length ?? 0);
    return lead && !says('saying', lead[1] ?? '') ? [{ at, start, on: /^on /i.test(one) }] : [];
  });
  const [first] = lines;
  const known = lines.filter(({ on }) => on).length > 1 && says('printedTalk', words.slice(0, first?.at).join('\n'));
  return new Map(known ? lines.map(({ at, start }) => [at, { start, who: '' }]) : []);
}

/** The turns of speakers by block; none where the page is no talk. */
export function turnsOf(text: string, blocks: readonly Block[]): ReadonlyMap<number, Turn> {
  const words = blocks.map(({ start, end }) => text.slice(start, end));
  const asked = words.map((one, at) => at > 0 && ASKED.test(one));
  if (says('readersAsk', words.slice(0, OPENING).join(' '))) return new Map();
  const turns = labelled(words, asked, text, blocks);
  if (turns.size > 0) return turns;
  const lines = keyLines(words, blocks);
  return lines.size > 0 ? lines : interview(words, asked, blocks);
}
