import type { PageView } from '../receipt/view';
import { dayLabel } from '../ui/days';
import { useStrings } from '../ui/strings';

/** The page's own outlet: "Metro · British newspaper · 17 Dec 2025". */
export function OutletLine({ outlet }: { readonly outlet: PageView['outlet'] }) {
  const t = useStrings();
  const { name, kind, published } = outlet;
  return (
    <p class="outlet">
      <strong>{name ?? t('popup_outlet_unknown')}</strong>
      {kind !== null && <span class="quiet"> · {kind}</span>}
      <span class="quiet"> · {published === null ? t('popup_undated') : dayLabel(published)}</span>
    </p>
  );
}
