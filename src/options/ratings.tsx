import { isOldRating } from '../knowledge/basis';
import type { RatingRow } from '../knowledge/schema/sources';
import { dayLabel, today } from '../ui/days';
import { useStrings } from '../ui/strings';
import { useLabels } from './labels';
import type { DetailsProps } from './source-details';
import { Grounds } from './statements';

/** What others publish about a source, side by side, each dated and with its scope; the reader may hide one. */
export function Ratings(props: DetailsProps) {
  const t = useStrings();
  const ratings = props.basis.ratingsOf(props.source.id, null);
  return (
    <section class="part">
      <h4>{t('options_ratings')}</h4>
      {ratings.length === 0 ? (
        <p class="quiet">{t('options_ratings_none')}</p>
      ) : (
        <>
          <p class="quiet">{t('options_ratings_note')}</p>
          <ul class="ratings">
            {ratings.map((row) => (
              <Rating key={row.id} row={row} {...props} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Rating({ row, basis, settings, change }: DetailsProps & { readonly row: RatingRow }) {
  const t = useStrings();
  const labels = useLabels(basis);
  if (settings.own.hiddenRatings.includes(row.id)) {
    return (
      <li class="row">
        <span class="quiet">
          {t('options_rating_hidden')} {row.statement}
        </span>
        <button
          type="button"
          aria-label={t('options_rating_show_name', [row.statement])}
          onClick={() => void change({ own: 'remove', key: { rating: row.id } })}
        >
          {t('options_rating_show')}
        </button>
      </li>
    );
  }
  const hide = { outlets: [], leanings: [], hiddenRatings: [row.id] };
  return (
    <li>
      <p>{row.statement}</p>
      <p class="quiet">
        {row.club !== undefined && `${t('options_rating_scope', [labels.club(row.club)])} · `}
        {row.dated !== undefined && t('options_rating_dated', [dayLabel(row.dated)])}
        {isOldRating(row, today()) && <strong> {t('options_rating_old')}</strong>}
      </p>
      <Grounds row={row} />
      <button
        type="button"
        aria-label={t('options_rating_hide_name', [row.statement])}
        onClick={() => void change({ own: 'add', rows: hide })}
      >
        {t('options_rating_hide')}
      </button>
    </li>
  );
}
