import { openOptions } from '../platform/tabs';
import { AddSite } from '../ui/add-site';
import { builtInSites } from '../ui/built-in';
import { Notices } from '../ui/notices';
import { useStrings } from '../ui/strings';
import { useSettings } from '../ui/use-settings';

/** After installation: what the extension does, what it never does, and where it runs. */
export function Welcome() {
  const t = useStrings();
  const settings = useSettings();
  return (
    <>
      <header class="row">
        <img src="/icons/48.png" alt="" width="40" height="40" />
        <h1>{t('app_name')}</h1>
      </header>
      <Notices {...settings} />
      <main>
        <p class="lead">{t('welcome_lead')}</p>
        <Points title="welcome_does" points={['welcome_does_badge', 'welcome_does_card', 'welcome_does_popup']} />
        <Points
          title="welcome_never"
          points={['welcome_never_verdict', 'welcome_never_network', 'welcome_never_change']}
        />
        <Where />
        <section>
          <h2>{t('welcome_adds')}</h2>
          <p class="quiet">{t('welcome_adds_more')}</p>
          <AddSite />
        </section>
        <p>
          <button type="button" class="main" onClick={() => openOptions()}>
            {t('welcome_options')}
          </button>
        </p>
      </main>
    </>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  const t = useStrings();
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}

function Where() {
  const t = useStrings();
  const sites = builtInSites();
  return (
    <section>
      <h2>{t('welcome_where')}</h2>
      <details>
        <summary>{t('welcome_where_list', [sites.length])}</summary>
        <ul class="sites">
          {sites.map(({ site, pages }) => (
            <li key={site}>{pages.join(', ')}</li>
          ))}
        </ul>
      </details>
      <p>{t('welcome_where_else')}</p>
      <p class="quiet">{t('welcome_where_notice')}</p>
    </section>
  );
}
