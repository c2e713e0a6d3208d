import { useState } from 'preact/hooks';
import type { Basis } from '../knowledge/basis';
import { useStrings } from '../ui/strings';
import { Switch } from '../ui/switch';
import type { SourceRow } from './catalogue';
import type { SectionProps } from './props';

interface Props extends SectionProps {
  readonly rows: readonly SourceRow[];
  readonly basis: Basis;
}

/** Rows that are rendered at a time. */
const PORTION = 100;

/** Sources, a portion at a time. */
export function SourceList({ rows, settings, change }: Props) {
  const t = useStrings();
  const [most, setMost] = useState(PORTION);
  const muted = new Set(settings.muted);
  const left = rows.length - most;
  return (
    <>
      <ul class="sources">
        {rows.slice(0, most).map((source) => (
          <li key={source.id} class="row">
            <span class="name">{source.name}</span>
            <Switch
              on={!muted.has(source.id)}
              name={t('options_badges_name', [source.name])}
              flip={(on) => change({ list: 'muted', entry: source.id, on: !on })}
            >
              {t('options_badges')}
            </Switch>
          </li>
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
