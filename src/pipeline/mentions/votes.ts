/** Where each player is now: every phrase of the article that says so has a vote. */
import { OWN_CLUB_DIALECT } from '../../languages/en/own-club-dialect';
import type { OwnClubRow } from '../../languages/en/own-club-row';
import { phraseTables } from '../../languages/en/phrase-tables';
import { Grams } from '../text/grams';
import { lazy } from '../text/lazy';
import { Phrase } from '../text/phrase';
import type { Skeleton } from '../text/skeleton';
import type { Mention } from '../types/mention';
import type { Span } from '../types/span';
import type { DraftPerson } from './board';
import { listmates } from './listmates';

interface Vote extends Span {
  readonly weight: number;
}

/** Votes for one player, by club. */
export interface Ballot {
  readonly present: Map<number, Vote>;
  readonly former: Map<number, Span>;
  /** The article says that he is without a club. */
  free: boolean;
}

/** A statement of the past beside these words is weak evidence of the present. */
const PAST =
  /(?:last (?:summer|season|year|january)|in (?:19|20)\d\d|years? ago|previously|originally|initially|when he|as a (?:boy|kid|youngster|teenager|schoolboy|trainee)|before he|before joining|since (?:joining|signing|arriving|moving|his)|after (?:joining|arriving)|having (?:joined|arrived|moved|signed)|who (?:joined|arrived|signed|moved))/;
/** Words right before a statement that make it one of the past: "since his move from Lens". */
const LOOKS_BACK = /(?:^| )(?:since|prior to|(?:years?|months|seasons?|summers?|weeks) after) $/;
/** "when he arrived from Lens". */
const THEN = /(?:^| )when(?: <p\d+>)? $/;
const CAME = /(?:^|> )(?:arrived|joined|moved|signed|came|switched|left) /;
const OLD_WEIGHT = 0.5;
/** Characters after a statement that may date it. */
const NEAR = 45;
/** Days from which a date beside a statement makes it old. */
const OLD_DAYS = 60;

/** Words or a date in [from, to) put the statement into the past. */
function isOld(skeleton: Skeleton, from: number, to: number, published: string | null): boolean {
  const words = skeleton.text.slice(from, to);
  if (PAST.test(words)) return true;
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

function ballotOf(ballots: Map<number, Ballot>, player: number): Ballot {
  const known = ballots.get(player);
  if (known) return known;
  const ballot = { present: new Map<number, Vote>(), former: new Map<number, Span>(), free: false };
  ballots.set(player, ballot);
  return ballot;
}

function cast(ballot: Ballot, row: OwnClubRow, club: number, span: Span, old: boolean): void {
  ballot.free ||= row.free === true;
  if (row.former) {
    ballot.former.set(club, span);
    return;
  }
  if (row.past && !old) return;
  const known = ballot.present.get(club);
  const weight = (known?.weight ?? 0) + (old && !row.direct && !row.past ? OLD_WEIGHT : row.weight);
  ballot.present.set(club, { weight, start: known?.start ?? span.start, end: known?.end ?? span.end });
}

const searched = (rows: readonly OwnClubRow[]) =>
  rows.map((row) => ({ row, phrase: new Phrase(row.pattern, OWN_CLUB_DIALECT) }));
const named = lazy(() => searched(phraseTables().ownClub));
const all = lazy(() => [...named(), ...searched(phraseTables().ownClubLoose)]);
/** Weight of a statement for those who stand in one list with the player of whom it is made. */
const BESIDE = 2;

/** One phrase of the article that says where a player is. */
export interface Statement {
  readonly player: number;
  /** The club, or the person who stands for it. */
  readonly by: { readonly kind: 'club' | 'person'; readonly index: number };
  readonly row: OwnClubRow;
  readonly span: Span;
  readonly old: boolean;
  /** It is made of somebody else in a list with him. */
  readonly beside: boolean;
}

function speakerOf(mention: Mention | undefined): Statement['by'] | null {
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
  if (by === null || player === null) return [];
  if ((row.named && named?.how === 'pronoun') || (row.described && named?.how !== 'description')) return [];
  const end = match.index + match[0].length;
  const before = skeleton.text.slice(0, match.index);
  const then = LOOKS_BACK.test(before) || (THEN.test(before) && CAME.test(match[0]));
  const old = then || isOld(skeleton, match.index, end + NEAR, published);
  const told = { by, row, span: skeleton.spanOf(match.index, end), old };
  const alone = named === undefined || row.former === true || row.past === true || / who /.test(match[0]);
  const mates = alone ? [] : listmates(skeleton, named);
  return [{ ...told, player, beside: false }, ...mates.map((mate) => ({ ...told, player: mate, beside: true }))];
}

/** What one sentence says of players' clubs. */
export function statementsOf(skeleton: Skeleton, published: string | null): readonly Statement[] {
  if (!/<[cn]\d/.test(skeleton.text)) return [];
  const only = onlyPlayer(skeleton);
  const text = new Grams(skeleton.text);
  const rows = only === null ? named() : all();
  return rows.flatMap(({ row, phrase }) =>
    phrase.in(text).flatMap((match) => toldBy(match, row, skeleton, only, published)),
  );
}

/** Offices whose holders speak for their club. */
const SPEAKS = new Set<DraftPerson['role']>(['manager', 'director', 'chairman', 'owner']);

/** Counts statements into the ballots of their players. */
export function count(
  statements: readonly Statement[],
  ballots: Map<number, Ballot>,
  persons: readonly DraftPerson[],
): void {
  for (const { player, by, row, span, old, beside } of statements) {
    const person = by.kind === 'person' ? persons[by.index] : undefined;
    const club = by.kind === 'club' ? by.index : person && SPEAKS.has(person.role) ? person.club : null;
    if (club === null) continue;
    cast(ballotOf(ballots, player), beside ? { ...row, weight: Math.min(BESIDE, row.weight) } : row, club, span, old);
  }
}

/** The club with most votes that the article does not call a former one; null without evidence enough. */
export function elected(ballot: Ballot | undefined): { club: number; vote: Vote } | null {
  if (ballot?.free) return null;
  const [best] = [...(ballot?.present ?? [])]
    .filter(([club, one]) => !ballot?.former.has(club) || one.weight >= 8)
    .sort((a, b) => b[1].weight - a[1].weight || a[1].start - b[1].start);
  return best && best[1].weight >= 2 ? { club: best[0], vote: best[1] } : null;
}
