/** Whose page this is: the club that a fan site or a local paper is of, or that an outlet's own name holds. */
import type { Candidate, Knowledge, LeaningRelation } from '../../knowledge/types';
import { tokensOf } from '../sentences/tokens';
import type { Article } from '../types/article';

/** Ties by which a page is a club's own, or one of those who follow it at home. */
const AT_HOME: ReadonlySet<LeaningRelation> = new Set(['fan-site', 'official-organ', 'local-paper']);

const only = (clubs: readonly string[]): string | null => {
  const [first, ...others] = new Set(clubs);
  return first !== undefined && others.length === 0 ? first : null;
};

/** Words of names that mean no club beside an outlet's: "Sporting Life", "Real Football". */
const OTHERWISE = /^(?:sporting|real|city|united|town|athletic|inter)$/;

const isClub = ({ kind, women }: Candidate): boolean => kind === 'club' && women !== true;

/** Id of the only club that the page's outlet is tied to, else of the one that its name holds ("Lens Mad"); or null. */
export function houseOf({ outlet, outletName }: Article, knowledge: Knowledge): string | null {
  if (outlet !== null)
    return only(
      knowledge.leanings.flatMap(({ source, relation, club }) =>
        source === outlet && AT_HOME.has(relation) ? [club] : [],
      ),
    );
  if (outletName === null) return null;
  const tokens = tokensOf(outletName, 0, outletName.length);
  const hits = knowledge.match(tokens).filter(({ from }) => !OTHERWISE.test(tokens[from]?.fold ?? ''));
  // Of namesakes the best known stands first.
  return only(hits.flatMap(({ candidates }) => candidates.find(isClub)?.id ?? []));
}
