/** What an entry says, as facts in the order shown, and where that was read. */
import type { Basis } from '../../knowledge/basis';
import type { ClubRow } from '../../knowledge/schema/football';
import type { Translate } from '../../receipt/view';
import { dayLabel } from '../../ui/days';
import { type Fact, factsOf } from '../facts';
import { keyOf, type Labels } from '../labels';
import type { Entry } from './entries';

const maybe = (value: string | undefined) => (value === undefined ? [] : [value]);
const women = (t: Translate, is: boolean | undefined): Fact => ['team', is ? [t('options_team_women')] : []];

function clubFacts(row: ClubRow, t: Translate, labels: Labels): readonly Fact[] {
  return [
    ['country', [labels.country(row.country)]],
    ['league', maybe(row.league)],
    ['town', maybe(row.city)],
    ['ground', maybe(row.stadium)],
    women(t, row.women),
    ['names', [...maybe(row.short), ...row.names]],
    ['nicknames', row.nicknames],
    ['rivals', row.rivals.map(labels.club)],
  ];
}

/** What the row says beside its kind. */
export function entryFacts(entry: Entry, basis: Basis, t: Translate, labels: Labels): readonly Fact[] {
  switch (entry.kind) {
    case 'club':
      return clubFacts(entry.row, t, labels);
    case 'person':
      return [
        ['role', [t(`options_role_${entry.row.role}`)]],
        ['names', entry.row.alone],
      ];
    case 'player':
      return [['season', [entry.row.season]]];
    case 'competition':
      return [
        ['country', maybe(entry.row.country).map(labels.country)],
        women(t, entry.row.women),
        ['names', entry.row.names],
      ];
    case 'country':
      return [
        ['names', entry.row.names],
        ['people', entry.row.nationalities],
      ];
    case 'window':
      return [
        ['country', [labels.country(entry.row.country)]],
        women(t, entry.row.women),
        ['open', [t('options_period_both', [dayLabel(entry.row.opens), dayLabel(entry.row.closes)])]],
      ];
    case 'tie':
      return [['says', [labels.tie(entry.row.relation, entry.row.club)]]];
    case 'word':
      return [['word', [t(`options_why_${keyOf(entry.row.as)}`)]]];
    case 'rating':
    case 'owner':
      return [];
    default:
      return factsOf(entry.row, basis, t, labels);
  }
}

/** Where and when a row's facts were read; `null` where the kind has no reference of its own, or gives it otherwise. */
export function groundsOf(entry: Entry, basis: Basis): { readonly checked: ClubRow['checked'] } | null {
  switch (entry.kind) {
    case 'tie':
    case 'rating':
    case 'word':
      return null;
    case 'player':
      return { checked: basis.seasons.find((one) => one.name === entry.row.season)?.checked };
    case 'window':
      return { checked: { ref: entry.row.reference, date: entry.row.checked } };
    case 'outlet':
    case 'journalist':
    case 'account':
    case 'collective':
      return entry.row.type === 'own' ? null : { checked: entry.row.row.checked };
    default:
      return { checked: entry.row.checked };
  }
}
