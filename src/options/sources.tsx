import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings';
import { dayLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import { type SourceRow, sourceRows } from './catalogue';
import { Choice } from './choice';
import { GroupList } from './group-list';
import { found, type Grouping, type Shown } from './groups';
import type { CatalogueProps } from './props';
import { SourceList } from './source-list';

const GROUPINGS: readonly Grouping[] = ['kind', 'country', 'club'];
const SHOWN: readonly Shown[] = ['all', 'muted', 'followed', 'own'];

/** Every known source with its switch: searched, or in groups that render when they are opened. */
export function Sources({ basis, settings, change }: CatalogueProps) {
  const t = useStrings();
  const [query, setQuery] = useState('');
  const [by, setBy] = useState<Grouping>('kind');
  const [shown, setShown] = useState<Shown>('all');
  const rows = useMemo(() => sourceRows(basis, settings.own), [basis, settings.own]);
  const kept = useMemo(() => found(chosen(rows, shown, settings), query), [rows, shown, settings, query]);
  const flat = query.trim() !== '' || shown !== 'all';
  const list = { rows: kept, basis, settings, change };
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('options_sources')}</h2>
      <p class="quiet">
        {t('options_sources_more')} {t('options_catalogue', [dayLabel(basis.date)])}
      </p>
      <search class="filters">
        <label class="search">
          <span>{t('options_search')}</span>
          <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
        <Choice name="options_group" values={GROUPINGS} value={by} choose={setBy} disabled={flat} />
        <Choice name="options_show" values={SHOWN} value={shown} choose={setShown} />
      </search>
      <p role="status" class="quiet">
        {flat && t(kept.length === 0 ? 'options_none_found' : 'options_found', [kept.length])}
      </p>
      {flat ? <SourceList {...list} /> : <GroupList by={by} {...list} />}
    </section>
  );
}

/** Those that the reader has switched off, follows or sees differently. */
function chosen(rows: readonly SourceRow[], shown: Shown, settings: Settings): readonly SourceRow[] {
  if (shown === 'all') return rows;
  const { own } = settings;
  const ids = new Set(shown === 'own' ? own.leanings.map((one) => one.source) : settings[shown]);
  return rows.filter((row) => ids.has(row.id) || (shown === 'own' && row.type === 'own'));
}
