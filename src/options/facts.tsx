import type { Basis } from '../knowledge/basis';
import type { Translate } from '../receipt/view';
import { countryLabel, languageLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import type { SourceRow } from './catalogue';
import { Checked, FactList } from './fact-list';
import { keyOf, type Labels, periodLabel, useLabels } from './labels';
import type { DetailsProps } from './source-details';

/** Name of a fact and its values; an empty list is not shown. */
export type Fact = readonly [key: string, values: readonly string[]];

const handles = (names: readonly string[]) => names.map((name) => `@${name}`);
const maybe = (value: string | undefined) => (value === undefined ? [] : [value]);

/** What a source's row says beside its kind, in the order shown. */
export function factsOf(source: SourceRow, basis: Basis, t: Translate, labels: Labels): readonly Fact[] {
  const outletName = (id: string) => basis.outlets.find((row) => row.id === id)?.name ?? id;
  switch (source.type) {
    case 'outlet': {
      const { row } = source;
      const owner = basis.owners.find((one) => one.id === row.owner)?.name;
      return [
        ['country', [countryLabel(row.country)]],
        ['language', [languageLabel(row.lang)]],
        ['domains', row.domains],
        ['handles', handles(row.handles)],
        ['names', row.names],
        ['owner', maybe(owner)],
        ['period', periodLabel(t, row.from, row.to)],
      ];
    }
    case 'journalist': {
      const { row } = source;
      return [
        ['country', maybe(row.country).map(countryLabel)],
        ['outlets', row.outlets.map(outletName)],
        ['beat', [...maybe(row.beat), ...row.clubs.map(labels.club)]],
        ['handles', handles(row.handles)],
        ['names', row.names],
      ];
    }
    case 'account': {
      const { row } = source;
      return [
        ['says', maybe(row.says).map((says) => t(`options_says_${keyOf(says)}`))],
        ['beat', maybe(row.club).map(labels.club)],
        ['handles', handles(row.handles)],
        ['names', row.names],
      ];
    }
    case 'collective': {
      const { row } = source;
      return [
        ['country', [countryLabel(row.country)]],
        ['region', maybe(row.region)],
        ['language', maybe(row.lang).map(languageLabel)],
        ['home', row.homeClubs.map(labels.club)],
      ];
    }
    case 'own':
      return [['domains', source.row.domains]];
  }
}

/** Kind, country, addresses, owner and so on, and when that was checked. */
export function Facts({ source, basis }: DetailsProps) {
  const t = useStrings();
  const labels = useLabels(basis);
  const kind: Fact = ['kind', [t(`receipt_kind_${keyOf(source.kind)}`)]];
  return (
    <>
      <FactList facts={[kind, ...factsOf(source, basis, t, labels)]}>
        {source.type !== 'own' && source.type !== 'collective' && <Checked checked={source.row.checked} />}
      </FactList>
      {source.type === 'collective' && <p class="quiet">{t('options_collective_note')}</p>}
    </>
  );
}
