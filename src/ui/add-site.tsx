import { useId, useState } from 'preact/hooks';
import { requestSite } from '../platform/permissions';
import { siteOfInput } from '../platform/sites';
import { useStrings } from './strings';

/** What came of an attempt: a message's key, and the site or what was typed. */
interface Outcome {
  readonly key: 'ui_site_added' | 'ui_site_invalid' | 'ui_site_refused';
  readonly about: string;
}

/** A field for a further site. The browser asks for the permission; the worker adds the site when it is given. */
export function AddSite() {
  const t = useStrings();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  /** The permission has to be asked for within the click itself: nothing is awaited before. */
  async function add(): Promise<void> {
    const site = siteOfInput(typed);
    if (site === null) return setOutcome({ key: 'ui_site_invalid', about: typed.trim() });
    const given = await requestSite(site).catch(() => false);
    setOutcome({ key: given ? 'ui_site_added' : 'ui_site_refused', about: site });
    if (given) setTyped('');
  }

  return (
    <form
      class="row add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={field}>{t('ui_site_field')}</label>
      <input
        id={field}
        type="text"
        inputMode="url"
        autoComplete="off"
        placeholder={t('ui_site_hint')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{t('ui_site_add')}</button>
      <p role="status" class="outcome">
        {outcome !== null && t(outcome.key, [outcome.about])}
      </p>
    </form>
  );
}
