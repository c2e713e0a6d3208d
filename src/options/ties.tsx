import { useId } from 'preact/hooks';
import { RELATIONS } from '../knowledge/codes';
import { NOTHING_OWN, type OwnLeaning } from '../knowledge/own';
import type { LeaningRow } from '../knowledge/schema/sources';
import { dayLabel, today } from '../ui/days';
import { useStrings } from '../ui/strings';
import { AddTie } from './add-tie';
import { keyOf, useLabels } from './labels';
import type { DetailsProps } from './source-details';
import { Statements } from './statements';

/** A source and a club: what the catalogue says, what the reader says, or both. */
interface Tie {
  readonly club: string;
  readonly rows: readonly LeaningRow[];
  readonly own: OwnLeaning | null;
}

function tiesOf({ source, basis, settings }: DetailsProps): readonly Tie[] {
  const rows = basis.leaningsOf(source.id);
  const own = settings.own.leanings.filter((one) => one.source === source.id);
  const clubs = [...new Set([...rows, ...own].map((one) => one.club))];
  return clubs.map((club) => ({
    club,
    rows: rows.filter((row) => row.club === club),
    own: own.find((one) => one.club === club) ?? null,
  }));
}

/** Documented ties of a source to clubs, each with its basis; the reader may see one differently, or add one. */
export function Ties(props: DetailsProps) {
  const t = useStrings();
  const ties = tiesOf(props);
  return (
    <section class="part">
      <h4>{t('options_ties')}</h4>
      {ties.length === 0 && <p class="quiet">{t('options_ties_none')}</p>}
      <ul class="ties">
        {ties.map((tie) => (
          <TieRow key={tie.club} tie={tie} {...props} />
        ))}
      </ul>
      <AddTie {...props} taken={new Set(ties.map((tie) => tie.club))} />
    </section>
  );
}

function TieRow({ tie, ...props }: DetailsProps & { readonly tie: Tie }) {
  const t = useStrings();
  const labels = useLabels(props.basis);
  const { club, rows, own } = tie;
  return (
    <li>
      {own !== null && (
        <p>
          {labels.tie(own.relation, club)} <span class="yours">{t('options_yours_since', [dayLabel(own.date)])}</span>
        </p>
      )}
      {rows.map((row) => (
        <div key={row.id} class={own === null ? '' : 'overridden'}>
          <p>
            {own === null
              ? labels.tie(row.relation, club)
              : t('options_tie_catalogue', [labels.tie(row.relation, club)])}
          </p>
          <Statements rows={props.basis.basis.filter((one) => row.basis.includes(one.id))} />
        </div>
      ))}
      <Override tie={tie} {...props} />
    </li>
  );
}

const CHOICES = [...RELATIONS, 'none'] as const;

/** What holds for this reader; only for ties that the catalogue has a word on. Own ones are taken away instead. */
function Override({ tie, source, basis, change }: DetailsProps & { readonly tie: Tie }) {
  const t = useStrings();
  const labels = useLabels(basis);
  const field = useId();
  const { club, rows, own } = tie;
  const remove = () => change({ own: 'remove', key: { source: source.id, club } });
  if (rows.length === 0) {
    return (
      <button
        type="button"
        aria-label={t('options_tie_remove_name', [source.name, labels.club(club)])}
        onClick={() => void remove()}
      >
        {t('options_tie_remove')}
      </button>
    );
  }
  async function choose(chosen: string): Promise<void> {
    const relation = CHOICES.find((one) => one === chosen);
    if (relation === undefined) return void (await remove());
    const leaning = { source: source.id, club, relation, date: today() };
    await change({ own: 'add', rows: { ...NOTHING_OWN, leanings: [leaning] } });
  }
  return (
    <p class="row">
      <label for={field}>{t('options_tie_choice')}</label>
      <select
        id={field}
        aria-label={t('options_tie_choice_name', [source.name, labels.club(club)])}
        value={own?.relation ?? ''}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{t('options_relation_catalogue')}</option>
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {t(`options_relation_${keyOf(one)}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
