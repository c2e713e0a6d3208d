import { useState } from 'preact/hooks';
import { useStrings } from '../ui/strings';
import { Switch } from '../ui/switch';
import type { SourceRow } from './catalogue';
import { Disclosure } from './disclosure';
import { useLabels } from './labels';
import type { CatalogueProps } from './props';
import { SourceDetails } from './source-details';

interface Props extends CatalogueProps {
  readonly rows: readonly SourceRow[];
}

/** Rows that are rendered at a time. */
const PORTION = 100;

/** Sources, a portion at a time; each opens to what is known of it. */
export function SourceList({ rows, basis, settings, change }: Props) {
  const t = useStrings();
  const [most, setMost] = useState(PORTION);
  const left = rows.length - most;
  return (
    <>
      <ul class="sources">
        {rows.slice(0, most).map((source) => (
          <Source key={source.id} source={source} basis={basis} settings={settings} change={change} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + PORTION)}>
          {t('options_more', [Math.min(left, PORTION)])}
        </button>
      )}
    </>
  );
}

function Source({ source, basis, settings, change }: CatalogueProps & { readonly source: SourceRow }) {
  const t = useStrings();
  const { kindOf } = useLabels(basis);
  const { id, name } = source;
  return (
    <li class="source">
      <Disclosure
        label={
          <>
            {settings.followed.includes(id) && <span aria-hidden="true">★ </span>}
            <strong>{name}</strong> <span class="quiet">{kindOf(source)}</span>
            {source.type === 'own' && <span class="yours">{t('options_yours')}</span>}
          </>
        }
        beside={
          <Switch
            on={!settings.muted.includes(id)}
            name={t('options_badges_name', [name])}
            flip={(on) => change({ list: 'muted', entry: id, on: !on })}
          >
            {t('options_badges')}
          </Switch>
        }
      >
        {() => <SourceDetails source={source} basis={basis} settings={settings} change={change} />}
      </Disclosure>
    </li>
  );
}
