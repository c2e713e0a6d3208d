import { useEffect, useState } from 'preact/hooks';
import { grantedSites, requestSite } from '../platform/permissions';
import { AddSite } from '../ui/add-site';
import { builtInSites } from '../ui/built-in';
import { SiteSwitch } from '../ui/site-switch';
import { useStrings } from '../ui/strings';
import { Disclosure } from './disclosure';
import type { SectionProps } from './props';

/** Where the extension runs: the built-in list, the reader's own sites, and others that are switched off. */
export function Sites({ settings, change }: SectionProps) {
  const t = useStrings();
  const builtIn = builtInSites();
  const listed = new Set([...builtIn.map(({ site }) => site), ...settings.sitesAdded]);
  const others = settings.sitesOff.filter((site) => !listed.has(site));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p class="quiet">{t('options_sites_more')}</p>
      <h3>{t('options_added')}</h3>
      <Added settings={settings} change={change} />
      <AddSite />
      {others.length > 0 && (
        <>
          <h3>{t('options_sites_off')}</h3>
          <ul class="sites">
            {others.map((site) => (
              <li key={site}>
                <SiteSwitch site={site} settings={settings} change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure label={t('options_builtin', [builtIn.length])}>
        {() => (
          <ul class="sites">
            {builtIn.map(({ site, pages }) => (
              <li key={site}>
                <SiteSwitch site={site} label={pages.join(', ')} settings={settings} change={change} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}

/** Sites that the reader added; one whose permission was taken back elsewhere says so. */
function Added({ settings, change }: SectionProps) {
  const t = useStrings();
  const granted = useGranted(settings.sitesAdded);
  if (settings.sitesAdded.length === 0) return <p class="quiet">{t('options_added_none')}</p>;
  return (
    <ul class="added">
      {[...settings.sitesAdded].sort().map((site) => (
        <li key={site} class="row">
          <SiteSwitch site={site} settings={settings} change={change} />
          {granted !== null && !granted.has(site) && <Missing site={site} />}
          <button
            type="button"
            aria-label={t('options_site_remove_name', [site])}
            onClick={() => void change({ list: 'sitesAdded', entry: site, on: false })}
          >
            {t('options_site_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Missing({ site }: { readonly site: string }) {
  const t = useStrings();
  return (
    <>
      <span class="quiet">{t('options_site_missing')}</span>
      <button type="button" onClick={() => void requestSite(site).catch(() => undefined)}>
        {t('options_site_allow')}
      </button>
    </>
  );
}

/** Read again whenever the list changes, which the worker does with every permission. */
function useGranted(sites: readonly string[]): ReadonlySet<string> | null {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let current = true;
    grantedSites().then(
      (found) => current && setGranted(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [sites]);
  return granted;
}
