import type { OwnRating } from '../knowledge/own';
import type { RatingRow } from '../knowledge/schema/sources';
import { dayLabel } from '../ui/days';
import { useStrings } from '../ui/strings';

/** The reader's own words, marked as his. */
export function YourRating({ own }: { readonly own: OwnRating }) {
  const t = useStrings();
  return (
    <p>
      {own.statement} <span class="yours">{t('options_yours_since', [dayLabel(own.date)])}</span>
    </p>
  );
}

interface Props {
  readonly row: RatingRow;
  readonly own: OwnRating | null;
}

/** What a rating says: the reader's own words in place of the catalogue's, which stay below them. */
export function RatingStatement({ row, own }: Props) {
  const t = useStrings();
  if (own === null) return <p>{row.statement}</p>;
  return (
    <>
      <YourRating own={own} />
      <p class="quiet">{t('options_tie_catalogue', [row.statement])}</p>
    </>
  );
}
