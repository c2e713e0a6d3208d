import { useRef } from 'preact/hooks';
import type { Basis } from '../../knowledge/basis';
import { nameKey } from '../../knowledge/fold';
import type { Graded } from '../../knowledge/strength';
import { gradedSurfaces } from '../../knowledge/surfaces';
import type { Translate } from '../../receipt/view';
import { useStrings } from '../../ui/strings';
import { keyOf } from '../labels';

interface Props {
  readonly basis: Basis;
  readonly query: string;
}

/** Whom the words of the search stand for on a page, whether alone or only in context, and why. */
export function Meanings({ basis, query }: Props) {
  const t = useStrings();
  const known = useRef<Forms | null>(null);
  const key = nameKey(query);
  if (key === '') return null;
  known.current ??= formsOf(basis);
  const { forms, named } = known.current;
  const meant = forms.get(key) ?? [];
  if (meant.length === 0) return null;
  return (
    <div class="meanings">
      <h3>{t('options_meaning', [query.trim()])}</h3>
      <ul>
        {meant.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <strong>{named(one.id)}</strong>{' '}
            <span class="quiet">
              {t(`options_browse_one_${one.kind}`)} · {t(`options_meaning_${one.strength}`, [because(one, named, t)])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Named = (id: string) => string;

interface Forms {
  readonly forms: ReadonlyMap<string, readonly Graded[]>;
  readonly named: Named;
}

function because({ why }: Graded, named: Named, t: Translate): string {
  if (why.rule !== 'other') return t(`options_why_${keyOf(why.rule)}`);
  return why.id === 'several' ? t('options_why_several') : t('options_why_other', [named(why.id)]);
}

/** All names by their key, and the names of their owners; made when a reader first searches. */
function formsOf(basis: Basis): Forms {
  const forms = new Map<string, Graded[]>();
  for (const one of gradedSurfaces(basis)) {
    const same = forms.get(nameKey(one.text));
    if (same) same.push(one);
    else forms.set(nameKey(one.text), [one]);
  }
  const rows = [...basis.clubs, ...basis.outlets, ...basis.journalists, ...basis.accounts];
  const names = new Map(rows.map((row) => [row.id, row.name]));
  for (const { code, name } of basis.countries) names.set(code, name);
  return { forms, named: (id) => names.get(id) ?? id };
}
