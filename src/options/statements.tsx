import type { BasisTableRow, RatingRow } from '../knowledge/schema/sources';
import { dayLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import { periodLabel } from './labels';
import { Reference } from './reference';

/** What is publicly known, each with grade, date and reference. */
export function Statements({ rows }: { readonly rows: readonly BasisTableRow[] }) {
  const t = useStrings();
  if (rows.length === 0) return null;
  return (
    <ul class="statements">
      {rows.map((row) => (
        <li key={row.id}>
          <p>{row.statement}</p>
          {periodLabel(t, row.from, row.to).map((held) => (
            <p key={held} class="quiet">
              {t('options_statement_period', [held])}
            </p>
          ))}
          <Grounds row={row} />
        </li>
      ))}
    </ul>
  );
}

/** "Basis: a named press article or expert (grade C) · checked 24 Nov 2026", and where. */
export function Grounds({ row }: { readonly row: BasisTableRow | RatingRow }) {
  const t = useStrings();
  const { grade, checked, reference } = row;
  return (
    <p class="quiet">
      {t('options_statement_about', [t(`options_grade_${grade}`), grade, dayLabel(checked)])}
      <br />
      <Reference text={reference} />
    </p>
  );
}
