/** Which mentions of a sentence stand in its line: the longer names, sources before others, none that is only part of a name. */
import { says } from '../text/words';
import type { Mention } from '../types/mention';
import type { Sentence, Token } from '../types/sentence';

/** Placeholder letter of each kind of mention. */
export const LETTER: Readonly<Record<Mention['kind'], string>> = {
  outlet: 'o',
  journalist: 'j',
  account: 'a',
  collective: 'x',
  player: 'p',
  person: 'n',
  club: 'c',
  competition: 'l',
  country: 'g',
  fee: 'f',
  date: 'd',
};

/** Which mention stands where two overlap: sources first, they are what this stage looks for. */
const RANK = 'oajxnpclgdf';
const rank = (mention: Mention) => RANK.indexOf(LETTER[mention.kind]);

/** "His agent said": he is not the one who speaks. */
const POSSESSIVE = /^(?:his|her|their|its)$/i;

/** Before a name they describe it, with a capital at a sentence's start. */
const NOUN = /^(?:outlet|newspaper|paper|daily|website|site|publication|journalist|reporter|broadcaster|broadcasters)$/;

/** "The Star" in the middle of a sentence is a paper, "the star" a player. */
function titled(mention: Mention, sentence: Sentence): boolean {
  if (mention.how !== 'description' || !/^\p{Lu}\p{Ll}+$/u.test(mention.text)) return false;
  const at = sentence.tokens.findIndex((token) => token.start >= mention.start);
  return sentence.tokens[at - 1]?.text === 'The' && sentence.tokens[at - 2]?.casing === 'lower';
}

/** "Press Association Sport": a desk of the outlet before it, no outlet of its own. */
export function deskOf(mention: Mention, all: readonly Mention[]): boolean {
  if (mention.kind !== 'outlet' || /\s/.test(mention.text)) return false;
  return all.some((other) => other.kind === 'outlet' && other.end + 1 === mention.start);
}

const isPerson = ({ start, end }: Token, all: readonly Mention[]): boolean =>
  all.some((one) => /^(?:player|person|journalist)$/.test(one.kind) && one.start < end && start < one.end);

/** The end of a longer name: "Standard Sport" is not Sport, "the Oban Times" not The Times, "the Burnley Express" not the Daily Express, "BBC Radio Leeds" not the BBC. */
function cutShort(mention: Mention, sentence: Sentence, all: readonly Mention[]): boolean {
  if (mention.kind !== 'outlet' || /\s/.test(mention.text)) return false;
  const after = sentence.tokens.find((token) => token.start >= mention.end);
  if (after?.start === mention.end + 1 && /^\p{Lu}/u.test(after.text)) {
    const next = sentence.tokens.find((token) => token.start >= after.end);
    const free = !all.some((one) => one.start < after.end && after.start < one.end);
    const opens = says('stationWord', mention.text) || (free && mention.text === 'Sport');
    const last = free || (!/^\p{Lu}/u.test(next?.text ?? '') && !isPerson(after, all));
    if (says('stationWord', after.text) || (last && opens)) return true;
  }
  const at = sentence.tokens.findIndex((token) => token.start >= mention.start);
  const before = sentence.tokens[at - 1];
  // "Corrierre dello Sport".
  if (before?.fold === 'dello' && /^\p{Lu}/u.test(sentence.tokens[at - 2]?.text ?? '')) return true;
  if (
    before?.kind !== 'word' ||
    before.end + 1 !== mention.start ||
    !/^\p{Lu}\p{Ll}|^\p{Ll}\p{Lu}|^\p{Lu}{2,4}$/u.test(before.text)
  )
    return false;
  if (says('noOutletName', before.fold) || NOUN.test(before.fold)) return false;
  return !all.some((other) => other.kind !== 'club' && other.start <= before.start && other.end >= before.end);
}

/** "BBC Radio Leeds reports": a station, not what is told in Leeds. */
function station(mention: Mention, { tokens }: Sentence): boolean {
  if (mention.kind !== 'collective') return false;
  return says('stationWord', tokens[tokens.findIndex((token) => token.start >= mention.start) - 1]?.text ?? '');
}

/** Several papers, as a noun of which more is told. */
const PAPERS = /(?:outlets|newspapers|publications|websites|portals|tabloids)(?: in .+)?$/i;

/** "Norwegian outlets Havnen and Nordlys", "Havnen, one of the biggest newspapers in Norway": it only says what those named are. */
function describes({ kind, text, start, end }: Mention, sentence: Sentence): boolean {
  if (kind !== 'collective' || !PAPERS.test(text)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  return /^ \p{Lu}/u.test(sentence.text.slice(end - sentence.start)) || /, one of (?:\p{L}+ ){0,4}$/u.test(before);
}

/** The mentions without overlaps, in the order of the text. */
export function apart(all: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const mentions = all.filter(
    (mention) =>
      !POSSESSIVE.test(mention.text) &&
      !cutShort(mention, sentence, all) &&
      !titled(mention, sentence) &&
      !station(mention, sentence) &&
      !describes(mention, sentence),
  );
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
