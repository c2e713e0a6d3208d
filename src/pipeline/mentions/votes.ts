/** Where each player is now: the phrases of a sentence that say so. */
import { OWN_CLUB_DIALECT } from '../../languages/en/own-club-dialect';
import type { OwnClubRow } from '../../languages/en/own-club-row';
import { phraseTables } from '../../languages/en/phrase-tables';
import { Grams } from '../text/grams';
import { lazy } from '../text/lazy';
import { Phrase } from '../text/phrase';
import type { Skeleton } from '../text/skeleton';
import { says } from '../text/words';
import type { Mention } from '../types/mention';
import type { Span } from '../types/span';
import { listmates } from './listmates';

/** "when he arrived from Lens". */
const THEN = /(?:^| )when(?: <p\d+>)? $/;
const CAME = /(?:^|> )(?:arrived|joined|moved|signed|came|switched|left) /;
/** "Lund, once of Lens", "once signed him from Lens": a word that skeletons leave out. */
const ONCE = /\bonce (?:of|at|with|joined|moved|left|came|signed|bought|brought|lured|took|paid) /i;
/** Characters after a statement that may date it. */
const NEAR = 45;
/** Days from which a date beside a statement makes it old. */
const OLD_DAYS = 60;

/** Words or a date in [from, to) put the statement into the past. */
function isOld(skeleton: Skeleton, from: number, to: number, published: string | null, row: OwnClubRow): boolean {
  const words = skeleton.text.slice(from, to);
  if (says('votePast', words) || (row.past && says('aSummer', words))) return true;
  return [...words.matchAll(/<d(\d+)>/g)].some((match) => {
    const date = skeleton.mentions[Number(match[1])];
    if (date?.kind !== 'date') return false;
    if (published === null || date.precision === 'year')
      return date.iso.slice(0, 4) < (published ?? '9999').slice(0, 4);
    return Date.parse(published) - Date.parse(date.iso) > OLD_DAYS * 86_400_000;
  });
}

/** The only player of a sentence, or null. */
function onlyPlayer(skeleton: Skeleton): number | null {
  const players = new Set<number>();
  for (const mention of skeleton.mentions) if (mention.kind === 'player') players.add(mention.player);
  const [only] = players;
  return players.size === 1 && only !== undefined ? only : null;
}

const searched = (rows: readonly OwnClubRow[]) =>
  rows.map((row) => ({ row, phrase: new Phrase(row.pattern, OWN_CLUB_DIALECT) }));
const named = lazy(() => searched(phraseTables().ownClub));
const loose = lazy(() => searched(phraseTables().ownClubLoose));
const all = lazy(() => [...named(), ...loose()]);

/** One phrase of the article that says where a player is. */
export interface Statement {
  readonly player: number;
  /** The club, or the person who stands for it; null where it only says that he has none. */
  readonly by: { readonly kind: 'club' | 'person'; readonly index: number } | null;
  readonly row: OwnClubRow;
  readonly span: Span;
  readonly old: boolean;
  /** It is made of somebody else in a list with him. */
  readonly beside: boolean;
  /** Its sentence names nobody: it is made of the one spoken of just before. */
  readonly carried: boolean;
}

function speakerOf(mention: Mention | undefined): Statement['by'] {
  if (mention?.kind === 'club') return { kind: 'club', index: mention.club };
  return mention?.kind === 'person' ? { kind: 'person', index: mention.person } : null;
}

/** What one match of a row says: of its player, and of those in a list with him. */
function toldBy(
  match: RegExpExecArray,
  row: OwnClubRow,
  skeleton: Skeleton,
  only: number | null,
  published: string | null,
): readonly Statement[] {
  const by = speakerOf(skeleton.mentions[Number(match.groups?.c?.slice(2, -1))]);
  const named = skeleton.mentions[Number(match.groups?.p?.slice(2, -1))];
  const player = named?.kind === 'player' ? named.player : only;
  if ((by === null && !row.free) || player === null) return [];
  if ((row.named && named?.how === 'pronoun') || (row.described && named?.how !== 'description')) return [];
  const end = match.index + match[0].length;
  const before = skeleton.text.slice(0, match.index);
  const then =
    says('voteLooksBack', before) || says('sinceHeCame', before) || (THEN.test(before) && CAME.test(match[0]));
  const old = then || isOld(skeleton, match.index, end + NEAR, published, row);
  const span = skeleton.spanOf(match.index, end);
  const { sentence } = skeleton;
  const written = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  // "Is now a Genoa player": where he has come to, not whom he would leave.
  if (row.id === 'player-of' && /\bnow\b/i.test(written)) return [];
  const once = ONCE.test(written);
  const told = {
    by,
    row: once ? { ...row, former: true as const } : row,
    span,
    old,
    carried: !skeleton.text.includes('<p'),
  };
  const alone =
    named === undefined ||
    told.row.former === true ||
    row.borrowed === true ||
    row.past === true ||
    / who /.test(match[0]);
  const mates = alone ? [] : listmates(skeleton, named);
  return [{ ...told, player, beside: false }, ...mates.map((mate) => ({ ...told, player: mate, beside: true }))];
}

/** What is said of somebody in a list, unless the list itself says of him that he is elsewhere: "A's X and Y of B". */
function withoutContradicted(statements: readonly Statement[]): readonly Statement[] {
  const elsewhere = ({ player, by }: Statement) =>
    statements.some((one) => one.player === player && one.row.direct && !one.beside && one.by?.index !== by?.index);
  return statements.filter((one) => !one.beside || !elsewhere(one));
}

/** What one sentence says of players' clubs; `meant` is whom it speaks of where it names nobody. */
export function statementsOf(
  skeleton: Skeleton,
  published: string | null,
  meant: number | null = null,
): readonly Statement[] {
  if (!/<[cn]\d|free agent|unattached|without a club|clubless/.test(skeleton.text)) return [];
  const only = meant ?? onlyPlayer(skeleton);
  const text = new Grams(skeleton.text);
  const rows = meant !== null ? loose() : only === null ? named() : all();
  return withoutContradicted(
    rows.flatMap(({ row, phrase }) =>
      phrase.in(text).flatMap((match) => toldBy(match, row, skeleton, only, published)),
    ),
  );
}
