import { uiLanguage } from '../../platform/i18n';
import { useStrings } from '../../ui/strings';

interface Props {
  /** Place of the first row shown, from 0. */
  readonly first: number;
  /** Rows on a page. */
  readonly size: number;
  readonly all: number;
  readonly turn: (first: number) => void;
}

/** Which rows of how many are shown, and the ways to the pages before and after. */
export function Turner({ first, size, all, turn }: Props) {
  const t = useStrings();
  const number = (value: number) => new Intl.NumberFormat(uiLanguage()).format(value);
  const last = Math.min(first + size, all);
  return (
    <div class="row">
      <p role="status" class="quiet">
        {all === 0 ? t('options_browse_none') : t('options_browse_page', [first + 1, last, all].map(number))}
      </p>
      {all > size && (
        <>
          <button type="button" disabled={first === 0} onClick={() => turn(first - size)}>
            {t('options_browse_previous')}
          </button>
          <button type="button" disabled={last === all} onClick={() => turn(first + size)}>
            {t('options_browse_next')}
          </button>
        </>
      )}
    </div>
  );
}
