import { useMemo, useState } from 'preact/hooks';
import type { Basis } from '../../knowledge/basis';
import type { Own } from '../../knowledge/own';
import { useStrings } from '../../ui/strings';
import { Choice } from '../choice';
import { Disclosure } from '../disclosure';
import { useLabels } from '../labels';
import { ENTRY_KINDS, type EntryKind, entriesOf, searched } from './entries';
import { EntryItem } from './entry';
import { Meanings } from './meanings';
import { Turner } from './turner';

const KINDS: readonly (EntryKind | 'all')[] = ['all', ...ENTRY_KINDS];
/** Rows on a page. */
const PAGE = 25;

interface Props {
  readonly basis: Basis;
  readonly own: Own;
}

/** The whole catalogue, behind a heading: its list is made when a reader opens it. */
export function Browse(props: Props) {
  const t = useStrings();
  return (
    <section aria-labelledby="browse">
      <h2 id="browse">{t('options_browse')}</h2>
      <p class="quiet">{t('options_browse_more')}</p>
      <Disclosure label={t('options_browse_open')}>{() => <Rows {...props} />}</Disclosure>
    </section>
  );
}

/** Every row with its facts, its reference and the day it was checked, a page at a time. */
function Rows({ basis, own }: Props) {
  const t = useStrings();
  const labels = useLabels(basis);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<EntryKind | 'all'>('all');
  const [first, setFirst] = useState(0);
  const entries = useMemo(() => entriesOf(basis), [basis]);
  const found = useMemo(() => searched(entries, kind, query), [entries, kind, query]);
  const shown = found.slice(first, first + PAGE);
  return (
    <div class="rows">
      <search class="filters">
        <label class="search">
          <span>{t('options_browse_search')}</span>
          <input
            type="search"
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setFirst(0);
            }}
          />
        </label>
        <Choice
          name="options_browse_kind"
          values={KINDS}
          value={kind}
          choose={(next) => {
            setKind(next);
            setFirst(0);
          }}
        />
      </search>
      <Meanings basis={basis} query={query} />
      <Turner first={first} size={PAGE} all={found.length} turn={setFirst} />
      {shown.length > 0 && (
        <ul class="sources">
          {shown.map((entry) => (
            <EntryItem key={entry.key} entry={entry} basis={basis} own={own} labels={labels} />
          ))}
        </ul>
      )}
    </div>
  );
}
