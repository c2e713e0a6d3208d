import type { Basis } from '../../knowledge/basis';
import { type Own, ownRatingOf } from '../../knowledge/own';
import type { Translate } from '../../receipt/view';
import { useStrings } from '../../ui/strings';
import { Disclosure } from '../disclosure';
import { Checked, FactList } from '../fact-list';
import type { Labels } from '../labels';
import { RatingStatement } from '../rating-statement';
import { Grounds, Statements } from '../statements';
import type { Entry } from './entries';
import { entryFacts, groundsOf } from './entry-facts';

interface Props {
  readonly entry: Entry;
  readonly basis: Basis;
  readonly own: Own;
  readonly labels: Labels;
}

/** One row of the catalogue; it opens to what it says, and on what ground. */
export function EntryItem(props: Props) {
  const t = useStrings();
  const { entry, labels } = props;
  return (
    <li class="source">
      <Disclosure
        label={
          <>
            <strong>{entry.name}</strong> <span class="quiet">{aboutOf(entry, t, labels)}</span>
          </>
        }
      >
        {() => <Opened {...props} />}
      </Disclosure>
    </li>
  );
}

/** What a reader must know to tell two rows of one name apart. */
function aboutOf(entry: Entry, t: Translate, labels: Labels): string {
  switch (entry.kind) {
    case 'outlet':
    case 'journalist':
    case 'account':
    case 'collective':
      return labels.kindOf(entry.row);
    case 'person':
      return t(`options_role_${entry.row.role}`);
    case 'club':
      return `${t('options_browse_one_club')} · ${labels.country(entry.row.country)}`;
    default:
      return t(`options_browse_one_${entry.kind}`);
  }
}

function Opened({ entry, basis, own, labels }: Props) {
  const t = useStrings();
  const grounds = groundsOf(entry, basis);
  return (
    <>
      <FactList facts={entryFacts(entry, basis, t, labels)}>
        {grounds !== null && <Checked checked={grounds.checked} />}
      </FactList>
      {entry.kind === 'tie' && <Statements rows={basis.basis.filter(({ id }) => entry.row.basis.includes(id))} />}
      {entry.kind === 'rating' && (
        <div>
          <RatingStatement row={entry.row} own={ownRatingOf(own, entry.row.id)} />
          <Grounds row={entry.row} />
        </div>
      )}
    </>
  );
}
