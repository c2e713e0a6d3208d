/** Runs of capitalised words that no mention claims: what may be an outlet's, a writer's or a speaker's name. */
import { CAMEL } from '../../languages/en/attribution-outlet-words';
import { says } from '../text/words';
import type { Token } from '../types/sentence';
import type { Span } from '../types/span';
import type { Line } from './line';

/** A paper's name may open or close with one ("Sunday Mirror", "Gulf Today", "Evening Chronicle"), though it reads as a date. */
const WEEKDAY = /^(?:(?:satur|sun|to)day|evening)$/;
/** "@handle". */
export const isHandle = (name: string) => /^@\w{3}/.test(name);
/** A name with a word of the trade in it. */
export const media = (name: string) => says('mediaWord', name) || CAMEL.test(name);
/** "90min", "20minutos". */
const NUMBERED = /^\d\d(?:min$|(?!min|mil|met|year|odd)\p{Ll}{4,}$|minut)/u;
const capital = (token: Token | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  !token.text.startsWith('@') &&
  (/^\p{Lu}|[\p{Ll}\d]\p{Lu}/u.test(token.text) || NUMBERED.test(token.text) || says('siteAddress', token.text));

/** A piece of the line with its token (none for mentions and marks) and its place in the line's text. */
interface Word {
  readonly token: Token | undefined;
  /** The token of a club or country of one word, which may be part of a paper's name. */
  readonly place: Token | undefined;
  readonly country: boolean;
  readonly from: number;
  readonly to: number;
}

/** A run, with its place in the line's text. */
export interface Run extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function wordsOf(line: Line): readonly Word[] {
  const tokens = new Map(line.sentence.tokens.map((token) => [token.start, token]));
  let at = 1;
  return line.pieces.map((piece) => {
    const from = at;
    at += piece.text.length + 1;
    const word = tokens.get(piece.start);
    const claimed = piece.text.startsWith('<') && !(word && word.end === piece.end && WEEKDAY.test(word.fold));
    const token = claimed || piece.end === piece.start ? undefined : word;
    const place = claimed && /^<[cg]/.test(piece.text) && word?.end === piece.end ? word : undefined;
    return { token, place, country: piece.text.startsWith('<g'), from, to: at - 1 };
  });
}

/** "Corriere di Bologna", "the Burnley Express", "Radio Leeds", "Soccer Ghana": the place is part of the paper's name. */
function placed(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.token;
  if (capital(next) && says('mediaWord', next?.text ?? '')) return true;
  const left = words[index - 1]?.token;
  if (capital(left) && says(words[index]?.country ? 'mediaWord' : 'stationWord', left?.text ?? '')) return true;
  return (
    says('joinsNames', words[index - 1]?.token?.fold ?? '') &&
    capital(words[index - 2]?.token) &&
    says('mediaWord', words[index - 2]?.token?.text ?? '')
  );
}

/** The words with places that belong to papers' names as ordinary ones. */
const withPlaces = (words: readonly Word[]): readonly Word[] =>
  words.map((word, index) => (word.place && placed(words, index) ? { ...word, token: word.place } : word));

/** A small word or number that goes on with a name: "Correio da Manhã", "Echo of the North", "Canal 9". */
function joins(words: readonly Word[], index: number): boolean {
  const token = words[index]?.token;
  if (token === undefined) return false;
  if (token.kind === 'number') return /^\d{1,3}(?:\.\d)?$/.test(token.text);
  if (!says('joinsNames', token.fold)) return false;
  const next = words[index + 1]?.token;
  return capital(next) || (next?.fold === 'the' && capital(words[index + 2]?.token));
}

const opens = (word: Word | undefined) =>
  /-based$/.test(word?.token?.fold ?? '') || says('noOutletName', word?.token?.fold ?? '');
/** Words that open a sentence, yet close the names of papers: "Football Now", "the Dockside Report". */
const CLOSES = /^(?:Now|Insider|Report|Today)$/;

/** "President of Soccer Alan Prewitt": the field of an office is no name either. */
const field = (words: readonly Word[], at: number) =>
  words[at - 1]?.token?.fold === 'of' && at > 1 && opens(words[at - 2]) && words[at]?.token?.fold !== 'the';

const paper = (word: Word | undefined) => says('mediaWord', word?.token?.text ?? '');

/** The words of a run without those that open the sentence or describe the outlet; "AS" is no "as". */
function nameOf(words: readonly Word[]): readonly Word[] {
  let first = 0;
  while (first < words.length && (opens(words[first]) || field(words, first))) first++;
  let last = words.length;
  while (
    last > first &&
    opens(words[last - 1]) &&
    !(last - first > 1 && CLOSES.test(words[last - 1]?.token?.text ?? ''))
  )
    last--;
  for (let at = last - 2; at >= first; at--)
    if (says('officeWord', words[at]?.token?.text ?? '')) first = Math.max(first, at + 1);
  // "The Nigerian Post": the word alone would be any paper's.
  if (last - first === 1 && says('demonym', words[first - 1]?.token?.text ?? '') && paper(words[first])) first--;
  const initials = words.length === 1 && /^\p{Lu}{2}$/u.test(words[0]?.token?.text ?? '');
  return initials ? words : words.slice(first, last);
}

/** "Bengt Lindqvist", "Ann-Kathrin", "Rafael van der Vaart": two to four words, none of the trade. */
const PERSONAL = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|dos|van|von|der|den|di|el|al|la|le)){1,4}$/u;
/** Papers' names with an article of their language: "Il Giorno", "Die Welt". */
const ARTICLE = /^(?:the|il|lo|la|le|les|el|los|las|der|die|das|de|het|o|a|os) | am /iu;
/** Papers' names with a first word that nobody is called by: "Get Norland", "Het Volk van Malmo", "L'Eco di Genova". */
const OPENS_PAPER = /^(?:get|inside|planet|total|this is|het) |^l['’]/iu;
/** A name formed like a person's. */
export const personal = (name: string) =>
  PERSONAL.test(name) &&
  !/ (?:The|On|In|Of|For|At|And|With|To|Is) /.test(name) &&
  !ARTICLE.test(name) &&
  !OPENS_PAPER.test(name) &&
  !media(name);

function runOf(words: readonly Word[], { start, text }: Line['sentence']): Run | null {
  const [head, tail] = [words[0], words[words.length - 1]];
  if (!head?.token || !tail?.token) return null;
  const span = { start: head.token.start, end: tail.token.end };
  return { ...span, from: head.from, to: tail.to, text: text.slice(span.start - start, span.end - start) };
}

/** "Bengt Sandberg of the Oban Times": two names, unless the first is no person's ("Echo of the North"). */
function apart(words: readonly Word[], sentence: Line['sentence']): readonly Run[] {
  const whole = runOf(words, sentence);
  const at = words.findIndex((word) => word.token?.fold === 'of');
  const writer = at > 0 ? runOf(words.slice(0, at), sentence) : null;
  const outlet = at > 0 ? runOf(nameOf(words.slice(at)), sentence) : null;
  if (writer && outlet && personal(writer.text) && media(outlet.text)) return [writer, outlet];
  return whole ? [whole] : [];
}

/** Ranges of the line's text that hold capitalised words outside every mention. */
export function runsOf(line: Line): readonly Run[] {
  const words = withPlaces(wordsOf(line));
  const runs: Run[] = [];
  let open: Word[] = [];
  const close = () => {
    runs.push(...apart(nameOf(open), line.sentence));
    open = [];
  };
  words.forEach((word, index) => {
    if (isHandle(word.token?.text ?? '')) {
      close();
      open.push(word);
      close();
    } else if (capital(word.token) || (open.length > 0 && joins(words, index))) open.push(word);
    else close();
  });
  close();
  return runs;
}
