/** Names as short as a badge needs them. */
import type { Context } from './context';

const PARTICLE = /^(?:al|ben|bin|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|st\.?|ten|ter|van|von)$/i;
const SUFFIX = /^(?:jr|junior|júnior|sr|ii|iii|neto|filho)\.?$/i;

/** "Trent Alexander-Arnold" → "Alexander-Arnold", "Virgil van Dijk" → "Van Dijk"; names that have no surname stay whole. */
export function surname(name: string): string {
  const words = name.split(' ').filter((word) => word !== '');
  const last = words.at(-1) ?? name;
  if (words.length < 2 || SUFFIX.test(last) || isFamilyNameFirst(words)) return name;
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from -= 1;
  const short = words.slice(from).join(' ');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** "Kim Min-jae", "Son Heung-min": a hyphenated second name that goes on in lower case. */
function isFamilyNameFirst(words: readonly string[]): boolean {
  return words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? '');
}

/** "Fabrizio Romano" → "F. Romano"; a single name stays. */
export function initialled(name: string): string {
  const short = surname(name);
  return short === name ? name : `${name.charAt(0)}. ${short}`;
}

/** "Strand Larsen" for Jörgen Strand Larsen: a surname of two words, known by the page's own calling him so. */
function doubleSurname(context: Context, index: number, name: string): string | null {
  const words = name.split(' ');
  if (words.length < 3) return null;
  const last = words.slice(-2).join(' ');
  const { list } = context.analysis.mentions;
  const called = list.some((one) => one.kind === 'player' && one.player === index && one.text === last);
  return called ? last : null;
}

/** A player in a badge: the surname, or with initial where another player of the page shares it. */
export function playerShort(context: Context, index: number): string {
  const players = context.analysis.mentions.players;
  const name = players[index]?.name ?? '';
  const double = doubleSurname(context, index, name);
  if (double !== null) return double;
  const short = surname(name);
  // Asked for every player about every other: the ending first, apart from its initial, which may be raised.
  const ending = short.slice(1);
  const shares = (other: string) => other !== name && other.endsWith(ending) && surname(other) === short;
  const shared = players.some((other, at) => at !== index && shares(other.name));
  return shared ? initialled(name) : short;
}

/** "Man City" where the catalogue has a shorter form. */
export function clubShort(context: Context, index: number): string {
  const club = context.analysis.mentions.clubs[index];
  if (club === undefined) return '';
  return (club.id === null ? null : context.knowledge.clubs.get(club.id)?.short) ?? club.name;
}
