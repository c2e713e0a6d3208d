/** How far the story has got, and on whose word: the stage track and the path of its sources. */
import type { PathStep, StageStep, Translate } from '../receipt/view';

/** The stages with all their words, those reached told apart. */
export function Track({ track, t }: { readonly track: readonly StageStep[]; readonly t: Translate }) {
  const shown = track.filter((step) => step.stage !== 'off' || step.words !== null);
  return (
    <ol class="track" aria-label={t('card_track')}>
      {shown.map((step) => (
        <li key={step.stage} class={`${step.stage} ${step.reached ? 'reached' : ''}`}>
          {step.label}
          <span class="unseen">{t(step.reached ? 'card_reached' : 'card_not_reached')}</span>
        </li>
      ))}
    </ol>
  );
}

const isWeb = (href: string): boolean => /^https?:\/\//i.test(href);

function Step({ step, t }: { readonly step: PathStep; readonly t: Translate }) {
  const { label, kind, date, href, words } = step;
  return (
    <li>
      <b>{label}</b>
      <span class="quiet"> {[kind === label ? null : kind, date].filter((part) => part !== null).join(' · ')}</span>
      {href !== null && isWeb(href) && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t('card_open_report')}
        </a>
      )}
      {words !== null && <q class="quiet">{words.text}</q>}
    </li>
  );
}

/** This page first, then the source that it cites, then that one's own source. */
export function Path({ path, t }: { readonly path: readonly PathStep[]; readonly t: Translate }) {
  return (
    <section>
      <h3>{t('card_path')}</h3>
      <ol class="path">
        {path.map((step, at) => (
          // A source may stand twice in its own path.
          <Step key={at} step={step} t={t} />
        ))}
      </ol>
    </section>
  );
}
