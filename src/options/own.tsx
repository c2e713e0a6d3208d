import { useStrings } from '../ui/strings';
import { Disclosure } from './disclosure';
import { useLabels } from './labels';
import { OwnForm } from './own-form';
import { ownCounts, Packs } from './packs';
import type { CatalogueProps } from './props';

/** What the reader has added to the catalogue, and its way out and in as a file. */
export function OwnSection({ basis, settings, change }: CatalogueProps) {
  const t = useStrings();
  const labels = useLabels(basis);
  const { outlets, leanings } = settings.own;
  const empty = Object.values(settings.own).every((rows) => rows.length === 0);
  const clubsOf = (id: string) => leanings.filter((one) => one.source === id).map((one) => labels.club(one.club));
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('options_own')}</h2>
      <p class="quiet">{t('options_own_more')}</p>
      <p>{empty ? t('options_own_none') : t('options_own_have', [ownCounts(settings.own, t)])}</p>
      {outlets.length > 0 && (
        <ul class="own" aria-label={t('options_own_outlets')}>
          {outlets.map(({ id, name, domains }) => (
            <li key={id} class="bar">
              <span>
                <strong>{name}</strong> <span class="quiet">{[...domains, ...clubsOf(id)].join(' · ')}</span>
              </span>
              <button
                type="button"
                aria-label={t('options_own_remove_name', [name])}
                onClick={() => void change({ own: 'remove', key: { outlet: id } })}
              >
                {t('options_own_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure label={t('options_own_form')}>
        {() => <OwnForm basis={basis} settings={settings} change={change} />}
      </Disclosure>
      <Packs basis={basis} settings={settings} change={change} />
    </section>
  );
}
