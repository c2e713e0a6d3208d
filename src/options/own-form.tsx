import { useId, useState } from 'preact/hooks';
import { OUTLET_KINDS } from '../knowledge/codes';
import { today } from '../ui/days';
import { useStrings } from '../ui/strings';
import { ClubField } from './club-field';
import { keyOf } from './labels';
import { ownOutletOf, type Typed } from './own-outlet';
import type { CatalogueProps } from './props';

const EMPTY: Typed = { name: '', domain: '', kind: 'fan-site', club: '' };

/** Adds an outlet that the catalogue does not know. */
export function OwnForm({ basis, settings, change }: CatalogueProps) {
  const t = useStrings();
  const [name, domain, kind] = [useId(), useId(), useId()];
  const [typed, setTyped] = useState(EMPTY);
  const [said, setSaid] = useState('');
  const put = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  async function add(): Promise<void> {
    const rows = ownOutletOf(typed, basis, settings.own, today());
    if ('key' in rows) return setSaid(t(rows.key, [rows.about]));
    if (!(await change({ own: 'add', rows }))) return setSaid('');
    setSaid(t('options_own_added', [typed.name.trim()]));
    setTyped(EMPTY);
  }
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={name}>{t('options_own_name')}</label>
      <input
        id={name}
        type="text"
        autoComplete="off"
        required
        value={typed.name}
        onInput={(event) => put({ name: event.currentTarget.value })}
      />
      <label for={domain}>{t('options_own_domain')}</label>
      <input
        id={domain}
        type="text"
        inputMode="url"
        autoComplete="off"
        placeholder={t('options_own_domain_hint')}
        value={typed.domain}
        onInput={(event) => put({ domain: event.currentTarget.value })}
      />
      <label for={kind}>{t('options_own_kind')}</label>
      <select
        id={kind}
        value={typed.kind}
        onChange={(event) => put({ kind: OUTLET_KINDS.find((one) => one === event.currentTarget.value) ?? typed.kind })}
      >
        {OUTLET_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`receipt_kind_${keyOf(one)}`)}
          </option>
        ))}
      </select>
      <ClubField label={t('options_own_club')} basis={basis} value={typed.club} change={(club) => put({ club })} />
      <button type="submit">{t('options_own_add')}</button>
      <p role="status">{said}</p>
    </form>
  );
}
