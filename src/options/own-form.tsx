import { useState } from 'preact/hooks';
import { OUTLET_KINDS } from '../knowledge/codes';
import { today } from '../ui/days';
import { useStrings } from '../ui/strings';
import { ClubField } from './club-field';
import { Form, Select, TextField } from './form';
import { keyOf } from './labels';
import { ownOutletOf, type Typed } from './own-outlet';
import type { CatalogueProps } from './props';

const EMPTY: Typed = { name: '', domain: '', kind: 'fan-site', club: '' };

/** Adds an outlet that the catalogue does not know. */
export function OwnForm({ basis, settings, change }: CatalogueProps) {
  const t = useStrings();
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
    <Form submit={add}>
      <TextField label={t('options_own_name')} required value={typed.name} change={(name) => put({ name })} />
      <TextField
        label={t('options_own_domain')}
        inputMode="url"
        placeholder={t('options_own_domain_hint')}
        value={typed.domain}
        change={(domain) => put({ domain })}
      />
      <Select
        label={t('options_own_kind')}
        options={OUTLET_KINDS}
        shown={(one) => t(`receipt_kind_${keyOf(one)}`)}
        value={typed.kind}
        change={(kind) => put({ kind })}
      />
      <ClubField label={t('options_own_club')} basis={basis} value={typed.club} change={(club) => put({ club })} />
      <button type="submit">{t('options_own_add')}</button>
      <p role="status">{said}</p>
    </Form>
  );
}
