/** What the popup says where there is no list: always which of the reasons it is. */
import { requestSite } from '../platform/permissions';
import type { PageState } from '../platform/protocol';
import type { Settings } from '../platform/settings';
import { languageLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import { OutletLine } from './outlet-line';

interface AbsentProps {
  /** null: a page that is not on the web. */
  readonly site: string | null;
  readonly settings: Settings | null;
  readonly check: () => void;
}

/** Our script does not run on this site. */
export function Absent({ site, settings, check }: AbsentProps) {
  const t = useStrings();
  return (
    <section class="empty">
      <h2>{t('popup_absent')}</h2>
      <p class="quiet">{t(settings?.enabled === false ? 'popup_absent_off' : 'popup_absent_more')}</p>
      <div class="row">
        <CheckButton check={check} main={true} />
        {site !== null && <AlwaysRun site={site} />}
      </div>
    </section>
  );
}

/** The browser's own prompt follows; it may close this popup, the worker goes on. */
function AlwaysRun({ site }: { readonly site: string }) {
  const t = useStrings();
  return (
    <button type="button" onClick={() => void requestSite(site).catch(() => undefined)}>
      {t('popup_always', [site])}
    </button>
  );
}

function CheckButton({ check, main }: { readonly check: () => void; readonly main: boolean }) {
  const t = useStrings();
  return (
    <button type="button" class={main ? 'main' : ''} onClick={check}>
      {t('popup_check')}
    </button>
  );
}

interface OffProps {
  readonly why: 'everywhere' | 'site';
  readonly site: string | null;
  readonly check: () => void;
}

/** Switched off, here or everywhere. */
export function Off({ why, site, check }: OffProps) {
  const t = useStrings();
  return (
    <section class="empty">
      <h2>{why === 'everywhere' || site === null ? t('popup_off_everywhere') : t('popup_off_site', [site])}</h2>
      <p class="quiet">{t('popup_off_more')}</p>
      <CheckButton check={check} main={false} />
    </section>
  );
}

/** A page without a story. */
export function NoArticle({ check }: { readonly check: () => void }) {
  const t = useStrings();
  return (
    <section class="empty">
      <h2>{t('popup_no_article')}</h2>
      <p class="quiet">{t('popup_no_article_more')}</p>
      <CheckButton check={check} main={false} />
    </section>
  );
}

/** A story in a language that the engine does not read. */
export function NoLanguage({ lang }: { readonly lang: string }) {
  const t = useStrings();
  return (
    <section class="empty">
      <h2>{t('popup_language', [languageLabel(lang)])}</h2>
      <p class="quiet">{t('popup_language_more')}</p>
    </section>
  );
}

type NoClaimsProps = Pick<Extract<PageState, { state: 'no-claims' }>, 'sentences' | 'outlet'>;

/** A story without a transfer claim. */
export function NoClaims({ sentences, outlet }: NoClaimsProps) {
  const t = useStrings();
  return (
    <section class="empty">
      <OutletLine outlet={outlet} />
      <h2>{sentences === 1 ? t('popup_no_claims_one') : t('popup_no_claims', [sentences])}</h2>
      <p class="quiet">{t('popup_no_claims_more')}</p>
    </section>
  );
}
