import { useMemo } from 'preact/hooks';
import { countryLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import type { SourceRow } from './catalogue';
import { Disclosure } from './disclosure';
import { type Grouping, grouped } from './groups';
import { keyOf, useLabels } from './labels';
import type { CatalogueProps } from './props';
import { SourceList } from './source-list';

interface Props extends CatalogueProps {
  readonly rows: readonly SourceRow[];
  readonly by: Grouping;
}

/** Sources by kind, country or club; a group renders its rows when it is opened. */
export function GroupList({ rows, by, basis, settings, change }: Props) {
  const t = useStrings();
  const labels = useLabels(basis);
  const groups = useMemo(() => {
    const label = (key: string) => {
      if (by === 'kind') return t(`options_kind_${keyOf(key)}`);
      if (key === '') return t(`options_${by}_none`);
      return by === 'country' ? countryLabel(key) : labels.club(key);
    };
    return grouped(rows, by, label);
  }, [rows, by, labels, t]);
  const muted = new Set(settings.muted);
  return (
    <ul class="groups">
      {groups.map(({ key, label, rows: inside }) => {
        const off = inside.filter((row) => muted.has(row.id)).length;
        const heading = (
          <>
            {label} <span class="quiet">{inside.length}</span>
            {off > 0 && <span class="quiet"> · {t('options_muted_count', [off])}</span>}
          </>
        );
        return (
          <li key={`${by} ${key}`}>
            <Disclosure label={heading}>
              {() => <SourceList rows={inside} basis={basis} settings={settings} change={change} />}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
