/** Surnames alone, and the full names that the article gives them elsewhere. */
import { says } from '../text/words';
import type { Article } from '../types/article';
import { plainly } from './cited';
import { personal } from './name-runs';

/** A full name and where the article first gives it. */
interface Given {
  readonly name: string;
  readonly at: number;
}

/** An article that has more surnames asked for is out to keep us busy. */
const ASKED_AT_MOST = 150;
const asked = new WeakMap<Article, Map<string, Given | null>>();

function find(surname: string, text: string): Given | null {
  const given = new RegExp(
    `\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?(?= ${surname}\\b)|\\p{Lu}{3,}(?= ${surname.toUpperCase()}\\b)`,
    'u',
  ).exec(text);
  const words = given?.[0].split(' ').filter((word) => !says('noOutletName', word.toLowerCase()));
  const name = words === undefined || words.length === 0 ? null : `${words.join(' ')} ${surname}`;
  return given && words && name !== null && personal(name)
    ? { name: `${plainly(words.join(' '))} ${surname}`, at: given.index }
    : null;
}

/** Where the article first gives the full name of a surname: each is looked for once. */
function givenTo(surname: string, article: Article): Given | null {
  if (!/^\p{Lu}[\p{L}'’-]{3,}$/u.test(surname) || says('teamWord', surname)) return null;
  const known = asked.get(article) ?? new Map<string, Given | null>();
  asked.set(article, known);
  const before = known.get(surname);
  if (before !== undefined || known.size >= ASKED_AT_MOST) return before ?? null;
  const found = find(surname, article.text);
  known.set(surname, found);
  return found;
}

/** The full name that the article has given before a surname alone: "Bengt Sandberg … Sandberg said". */
export function fullName(surname: string, before: number, article: Article): string | null {
  const given = givenTo(surname, article);
  return given && given.at < before ? given.name : null;
}

/** "Sandberg", where the article speaks of "Ada Sandberg" anywhere. */
export const isSurname = (name: string, article: Article): boolean => givenTo(name, article) !== null;
