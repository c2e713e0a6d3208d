/** Where a name begins and ends inside a run of capital words: what only describes somebody, or opens a sentence, is cut off. */
import { GIVEN_TOO, NOT_NAMES, PARTICLES } from '../../languages/en/names';
import type { Token } from '../types/sentence';
import { isOpening, isRoleWord, opensList } from './word-kinds';

export function capital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text) && token.text.length > 1;
}

/** "Cork-born", "Highly-rated", "Out-of-favour": what only describes somebody. */
const DESCRIBES =
  /^ex-|-(?:born|bred|raised|\p{Ll}+ed|bound|serving|scoring|breaking|playing|winning|contract|form|of-\p{Ll}+)$/u;

/** Whence somebody is, or whose player, in front of a whole name: "Teessider Pål Lind". */
const OF_TOWN =
  /^(?:(?:tees|wear|tyne|mersey|hum?ber|clyde|down|west)sider|londoner|geordie|scouser|mackem|mancunian|brummie|glaswegian|dubliner|ulsterman|yorkshireman|cornishman|seagull|gunner|toffee|magpie|canary|bluebird|hornet|baggie|hammer|tyke|shrimper)s?$/;

/** Capital words of an office in front of a name: "Technical Secretary", "GM", "Socceroo". */
const OFFICES =
  /^(?:technical|sporting|secretary|head|general|chief|executive|assistant|interim|caretaker|prime|minister|vice|gm|ceo|socceroo|matilda|lioness|football|commercial|managing)$/;

/** Words that only begin a sentence: "Consider", "Arguably", "It's", "Young". */
const OPENS =
  /^(?:Consider|Take|Imagine|Remember|Forget|Ask|Hello|Welcome|Enter|Exit|Young|Poor|Arguably|Beneath|Behind|Beyond|Across|Around|Above|Below|Near|Past|Throughout|Race|Chasing|\p{Lu}\p{Ll}+['’]s|\p{Lu}\p{Ll}{2,}(?:ably|ibly|ally|edly|ently|antly|ately|ously|ingly|ively|ainly))$/u;

/** A word that no name begins with here; "Will" and "May" do inside a sentence. */
function isNoName(tokens: readonly Token[], from: number, lower: ReadonlySet<string>): boolean {
  const word = tokens[from]?.fold ?? '';
  const given = GIVEN_TOO.has(word) && lower.size === 0 && capital(tokens[from + 1]);
  const saint = word === 'st' && tokens[from + 1]?.text === '.';
  return NOT_NAMES.has(word) && !given && !saint;
}

/** "Will Norris has signed": two capital words before a verb are a name, whatever the first one means elsewhere. */
const FINITE = /^(?:has|have|is|was|had|will|could|would|joins|signs|says|of)$/;

function isGivenAndSurname(tokens: readonly Token[], next: string): boolean {
  return tokens.length === 2 && GIVEN_TOO.has(tokens[0]?.fold ?? '') && FINITE.test(next);
}

/** The first of these tokens is no part of the name. */
function isBeforeName(tokens: readonly Token[], lower: ReadonlySet<string>, atStart: boolean): boolean {
  const [first] = tokens;
  if (first === undefined) return false;
  const { fold, kind, text } = first;
  if (kind === 'punct' || isNoName(tokens, 0, lower) || isRoleWord(fold) || DESCRIBES.test(fold)) return true;
  if (tokens.length > 2 && (OFFICES.test(fold) || OF_TOWN.test(fold) || opensList(fold))) return true;
  return atStart && tokens.length > 1 && ((lower.size > 0 && OPENS.test(text)) || isOpening(fold, lower));
}

/** The last of these tokens is no part of the name: "Pål Lind WON'T", "Pål Lind de". */
function isAfterName(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  const alone = tokens.length === 1;
  const shouted = last.text.length <= 3 || tokens.slice(0, -1).every((one) => one.casing === 'initial');
  if (!alone && last.casing === 'upper' && shouted) return true;
  if (last.fold === 'king' && !alone) return false;
  return NOT_NAMES.has(last.fold) || (PARTICLES.has(last.fold) && (last.casing === 'lower' || alone));
}

/** The name in a run before the word `next`; `lower`: words in small letters elsewhere, where the run begins a sentence. */
export function trimmed(tokens: readonly Token[], lower: ReadonlySet<string>, next: string): readonly Token[] {
  if (isGivenAndSurname(tokens, next)) return tokens;
  let from = 0;
  let to = tokens.length;
  while (from < to && isBeforeName(tokens.slice(from), lower, from === 0)) from++;
  while (to > from && isAfterName(tokens.slice(from, to))) to--;
  return tokens.slice(from, to);
}
