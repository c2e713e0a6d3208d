/** Surface forms in the packed text: a row's first field is its name and, behind it, the forms beside it. */
import { HEAD, ITEM, NONE } from './codes';
import type { MatchForm } from './encoded';

const LETTER = { name: 'n', short: 's', nickname: 'k' } as const;
/** The letter of the short form that is shown. */
const SHOWN = 't';
/** Stands for the row's name inside another form: "FC *". */
const NAME = '*';
/** A code without a text, that of the name itself: a letter (capital: safe), a mark where it is also a word or a town. */
const isBare = (code: string): boolean =>
  code.length === 1 || (code.length === 2 && (code[1] === '~' || code[1] === '^'));

/** The text as it is packed; throws where it holds a separator. */
export function clean(text: string): string {
  if (/[;|*\n\f]/.test(text) || text.startsWith(HEAD)) throw new Error(`a separator cannot be packed: ${text}`);
  return text;
}

function codeOf({ text, form, safe, mark }: MatchForm, shown: string | null): string {
  const small = text === shown ? SHOWN : LETTER[form];
  const letter = safe ? small.toUpperCase() : small;
  return letter + (mark === 'word' ? '~' : mark === 'place' ? '^' : '');
}

/** A form with the row's name in it as a mark, where that is its beginning or end. */
function shorten(text: string, name: string): string {
  if (text.startsWith(`${name} `)) return NAME + clean(text.slice(name.length));
  return text.endsWith(` ${name}`) ? clean(text.slice(0, -name.length)) + NAME : clean(text);
}

/**
 * A name with its forms; the commonest code of the name itself, that of a safe name, is left out. `shown` is the form
 * that stands for the row in badges, which `shownIn` finds again.
 */
export function packNamed(name: string, list: readonly MatchForm[], shown: string | null = null): string {
  const [own, ...others] = list;
  if (own === undefined) return clean(name) + ITEM + NONE;
  if (own.text !== name) throw new Error(`the first form of ${name} is not its name`);
  if (shown !== null && !others.some(({ text }) => text === shown)) throw new Error(`${shown} is no form of ${name}`);
  const code = codeOf(own, null);
  const codes = others.map((form) => codeOf(form, shown) + shorten(form.text, name));
  return [clean(name), ...(code === 'N' ? [] : [code]), ...codes].join(ITEM);
}

function formOf(code: string, name: string): MatchForm {
  const letter = code[0] ?? 'N';
  const lower = letter.toLowerCase();
  const mark = code[1] === '~' ? 'word' : code[1] === '^' ? 'place' : null;
  return {
    text: code.slice(mark === null ? 1 : 2).replace(NAME, name) || name,
    form: lower === 'k' ? 'nickname' : lower === 'n' ? 'name' : 'short',
    safe: letter !== lower,
    mark,
  };
}

/** The name in a field that `packNamed` wrote. */
export function nameIn(field: string): string {
  const end = field.indexOf(ITEM);
  return end < 0 ? field : field.slice(0, end);
}

/** The forms in a field that `packNamed` wrote. */
export function namedForms(field: string): readonly MatchForm[] {
  const [name = '', ...codes] = field.split(ITEM);
  if (name === '' || codes[0] === NONE) return [];
  if (codes[0] === undefined || !isBare(codes[0])) codes.unshift('N');
  return codes.map((code) => formOf(code, name));
}

/** The form in a field that stands for the row in badges; null where its name does. */
export function shownIn(field: string): string | null {
  const code = field
    .split(ITEM)
    .find((one, at) => at > 0 && (one.startsWith(SHOWN) || one.startsWith(SHOWN.toUpperCase())));
  return code === undefined ? null : formOf(code, nameIn(field)).text;
}
