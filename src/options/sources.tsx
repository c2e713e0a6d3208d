import { useMemo, useState } from 'preact/hooks';
import type { Basis } from '../knowledge/basis';
import type { Settings } from '../platform/settings';
import { countryLabel, dayLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import { type SourceRow, sourceRows } from './catalogue';
import { Disclosure } from './disclosure';
import { found, type Grouping, grouped, type Shown } from './groups';
import type { SectionProps } from './props';
import { SourceList } from './source-list';

interface Props extends SectionProps {
  readonly basis: Basis;
}

const GROUPINGS: readonly Grouping[] = ['kind', 'country', 'club'];
const SHOWN: readonly Shown[] = ['all', 'muted', 'followed'];

/** Every known source with its switch: searched, or in groups that render when they are opened. */
export function Sources({ basis, settings, change }: Props) {
  const t = useStrings();
  const [query, setQuery] = useState('');
  const [by, setBy] = useState<Grouping>('kind');
  const [shown, setShown] = useState<Shown>('all');
  const rows = useMemo(() => sourceRows(basis), [basis]);
  const kept = useMemo(() => found(chosen(rows, shown, settings), query), [rows, shown, settings, query]);
  const flat = query.trim() !== '' || shown !== 'all';
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('options_sources')}</h2>
      <p class="quiet">
        {t('options_sources_more')} {t('options_catalogue', [dayLabel(basis.date)])}
      </p>
      <search class="row filters">
        <label class="search">
          <span>{t('options_search')}</span>
          <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
        <Choice name="options_group" values={GROUPINGS} value={by} choose={setBy} />
        <Choice name="options_show" values={SHOWN} value={shown} choose={setShown} />
      </search>
      <p role="status" class="quiet">
        {flat && (kept.length === 0 ? t('options_none_found', [query.trim()]) : t('options_found', [kept.length]))}
      </p>
      {flat ? (
        <SourceList rows={kept} basis={basis} settings={settings} change={change} />
      ) : (
        <Groups rows={kept} by={by} basis={basis} settings={settings} change={change} />
      )}
    </section>
  );
}

function chosen(rows: readonly SourceRow[], shown: Shown, settings: Settings): readonly SourceRow[] {
  if (shown === 'all') return rows;
  const ids = new Set(settings[shown]);
  return rows.filter((row) => ids.has(row.id));
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ name, values, value, choose }: ChoiceProps<T>) {
  const t = useStrings();
  return (
    <label>
      <span>{t(name)}</span>
      <select
        value={value}
        onChange={(event) => {
          const next = values.find((one) => one === event.currentTarget.value);
          if (next !== undefined) choose(next);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {t(`${name}_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Groups({
  rows,
  by,
  basis,
  settings,
  change,
}: Props & { readonly rows: readonly SourceRow[]; readonly by: Grouping }) {
  const t = useStrings();
  const groups = useMemo(() => {
    const clubs = new Map(basis.clubs.map((club) => [club.id, club.name]));
    const label = (key: string) => {
      if (by === 'kind') return t(`options_kind_${key.replaceAll('-', '_')}`);
      if (key === '') return t(`options_${by}_none`);
      return by === 'country' ? countryLabel(key) : (clubs.get(key) ?? key);
    };
    return grouped(rows, by, label);
  }, [rows, by, basis, t]);
  const muted = new Set(settings.muted);
  return (
    <ul class="groups">
      {groups.map((group) => {
        const off = group.rows.filter((row) => muted.has(row.id)).length;
        return (
          <li key={`${by} ${group.key}`}>
            <Disclosure
              label={
                <>
                  {group.label} <span class="quiet">{group.rows.length}</span>
                  {off > 0 && <span class="quiet"> · {t('options_muted_count', [off])}</span>}
                </>
              }
            >
              {() => <SourceList rows={group.rows} basis={basis} settings={settings} change={change} />}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
