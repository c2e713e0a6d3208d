/** Ties of sources to clubs in the packed text: most stand in their outlet's own line. */
import { FIELD, ITEM, RELATIONS } from './codes';
import type { Leaning } from './types';

/** The basis that a tie has unless it says otherwise: what the source's own masthead says. */
const mastheadOf = (source: string): string => `${source}-masthead`;

const usual = ({ source, basis }: Leaning): boolean => basis.length === 1 && basis[0] === mastheadOf(source);
const relationAt = (digit: string | undefined) => RELATIONS[Number(digit)] ?? 'covers-closely';
const items = (text: string | undefined): readonly string[] => (text ? text.split(ITEM) : []);

/** The ties of a source that its line says: by its masthead and of the relation that comes first. */
function inLine(source: string, ties: readonly Leaning[]): readonly Leaning[] {
  const own = ties.filter((tie) => tie.source === source && usual(tie));
  return own.filter((tie) => tie.relation === own[0]?.relation);
}

/** The last field of an outlet's line: the relation's number, then the clubs; empty where its masthead names none. */
export function packMasthead(source: string, ties: readonly Leaning[]): string {
  const own = inLine(source, ties);
  return own[0] ? RELATIONS.indexOf(own[0].relation) + own.map(({ club }) => club).join(ITEM) : '';
}

/** The ties that an outlet's own packed line holds. */
export function mastheadTies(source: string, field: string | undefined): readonly Leaning[] {
  const relation = relationAt(field?.[0]);
  return items(field?.slice(1)).map((club) => ({ source, club, relation, basis: [mastheadOf(source)] }));
}

/** The table of the other ties, one a line. */
export function packTies(ties: readonly Leaning[], outlets: ReadonlySet<string>): string {
  return ties
    .filter((tie) => !(outlets.has(tie.source) && inLine(tie.source, ties).includes(tie)))
    .map(({ source, club, relation, basis }) =>
      [source, club, RELATIONS.indexOf(relation), basis.join(ITEM)].join(FIELD),
    )
    .join('\n');
}

/** A packed line of the table of ties. */
export function tieOf([source = '', club = '', relation, basis]: readonly string[]): Leaning {
  return { source, club, relation: relationAt(relation), basis: items(basis) };
}
