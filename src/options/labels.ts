/** Names for the ids of the catalogue, in the reader's language. */
import { useMemo } from 'preact/hooks';
import type { Basis } from '../knowledge/basis';
import { countryLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import type { SourceRow } from './catalogue';

export interface Labels {
  club(id: string): string;
  /** "sports daily · Spain". */
  kindOf(source: SourceRow): string;
  /** "Covers Real Madrid closely". */
  tie(relation: string, club: string): string;
}

export const keyOf = (word: string) => word.replaceAll('-', '_');

export function useLabels(basis: Basis): Labels {
  const t = useStrings();
  return useMemo(() => {
    const clubs = new Map(basis.clubs.map((club) => [club.id, club.name]));
    const club = (id: string) => clubs.get(id) ?? id;
    return {
      club,
      kindOf: ({ kind, country }) =>
        [t(`receipt_kind_${keyOf(kind)}`), ...(country === null ? [] : [countryLabel(country)])].join(' · '),
      tie: (relation, id) => t(`options_tie_${keyOf(relation)}`, [club(id)]),
    };
  }, [basis, t]);
}
