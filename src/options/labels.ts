/** Names for the ids of the catalogue, in the reader's language. */
import { useMemo } from 'preact/hooks';
import type { Basis } from '../knowledge/basis';
import type { Translate } from '../receipt/view';
import { countryLabel, dayLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import type { SourceRow } from './catalogue';

/** Words for ids of the catalogue. */
export interface Labels {
  club(id: string): string;
  /** "Spain", "England": browsers do not know the codes of the home nations. */
  country(code: string): string;
  /** "sports daily · Spain". */
  kindOf(source: SourceRow): string;
  /** "Covers Real Madrid closely". */
  tie(relation: string, club: string): string;
}

/** The part of a message's key that stands for a word of the catalogue. */
export const keyOf = (word: string) => word.replaceAll('-', '_');

/** Labels in the page's language. */
export function useLabels(basis: Basis): Labels {
  const t = useStrings();
  return useMemo(() => {
    const clubs = new Map(basis.clubs.map((club) => [club.id, club.name]));
    const club = (id: string) => clubs.get(id) ?? id;
    const nations = new Map(basis.countries.map((row) => [row.code, row.name]));
    return {
      club,
      country: (code) => (code.includes('-') ? (nations.get(code) ?? code) : countryLabel(code)),
      kindOf: ({ kind, country }) =>
        [t(`receipt_kind_${keyOf(kind)}`), ...(country === null ? [] : [countryLabel(country)])].join(' · '),
      tie: (relation, id) => t(`options_tie_${keyOf(relation)}`, [club(id)]),
    };
  }, [basis, t]);
}

/** "1991 to 2025" as one entry; none where neither end is known. */
export function periodLabel(t: Translate, from?: string, to?: string): readonly string[] {
  if (from !== undefined && to !== undefined) return [t('options_period_both', [dayLabel(from), dayLabel(to)])];
  if (from !== undefined) return [t('options_period_from', [dayLabel(from)])];
  return to === undefined ? [] : [t('options_period_to', [dayLabel(to)])];
}
