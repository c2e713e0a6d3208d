import { isOldRating } from '../knowledge/basis';
import { NOTHING_OWN, type OwnRating, ownRatingOf } from '../knowledge/own';
import type { RatingRow } from '../knowledge/schema/sources';
import { dayLabel, today } from '../ui/days';
import { useStrings } from '../ui/strings';
import { useLabels } from './labels';
import { RateYourself } from './rate-yourself';
import { RatingStatement, YourRating } from './rating-statement';
import type { DetailsProps } from './source-details';
import { Grounds } from './statements';

/** What others publish about a source, side by side, each dated and with its scope; the reader may hide one or put his own for it. */
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

interface RatingProps extends DetailsProps {
  readonly row: RatingRow;
}

function Rating(props: RatingProps) {
  const { row, settings } = props;
  const own = ownRatingOf(settings.own, row.id);
  const hidden = settings.own.hiddenRatings.includes(row.id);
  return (
    <li>
      {hidden && own !== null && <YourRating own={own} />}
      {hidden ? <Hidden {...props} /> : <Published {...props} own={own} />}
      <RateYourself rating={row} own={own} change={props.change} />
    </li>
  );
}

function Hidden({ row, change }: RatingProps) {
  const t = useStrings();
  return (
    <div class="row">
      <span class="quiet">
        {t('options_rating_hidden')} {row.statement}
      </span>
      <button
        type="button"
        aria-label={t('options_rating_show_name', [row.statement])}
        onClick={() => void change({ own: 'remove', key: { hiddenRating: row.id } })}
      >
        {t('options_rating_show')}
      </button>
    </div>
  );
}

function Published({ row, own, basis, change }: RatingProps & { readonly own: OwnRating | null }) {
  const t = useStrings();
  const labels = useLabels(basis);
  const hide = { ...NOTHING_OWN, hiddenRatings: [row.id] };
  return (
    <div>
      <RatingStatement row={row} own={own} />
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
    </div>
  );
}
