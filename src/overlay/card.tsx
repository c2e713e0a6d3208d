/** The card of a story: the whole Receipt, with the words on the page behind every statement. */
import { useId } from 'preact/hooks';
import type { ClaimView, StoryView, Translate } from '../receipt/view';
import { Copy } from './card-copy';
import { Path, Track } from './card-path';
import { Sides } from './card-sides';
import { Cautions, Money, Quoted, Why } from './card-words';
import type { OverlayServices } from './types';

interface CardProps {
  readonly story: StoryView;
  /** The sentence that it was opened at. */
  readonly claim: ClaimView;
  readonly services: OverlayServices;
  readonly close: () => void;
}

/** The Receipt's own lines; its flags stand below with their words. */
function Receipt({ story }: { readonly story: StoryView }) {
  const [, stage, origin] = story.receipt;
  const last = story.receipt.at(-1);
  return (
    <div class="receipt">
      <p class="stage">{stage}</p>
      <p>{origin}</p>
      <p class="quiet">{last}</p>
    </div>
  );
}

/** What the sentence says by itself, where it is not the story's first. */
function Sentence({
  story,
  claim,
  t,
}: {
  readonly story: StoryView;
  readonly claim: ClaimView;
  readonly t: Translate;
}) {
  if (claim.claim === story.claims[0]?.claim) return null;
  return (
    <section>
      <h3>{t('card_sentence')}</h3>
      <p>{[claim.stageLabel, claim.sourceLabel, claim.classLabel].join(' · ')}</p>
    </section>
  );
}

/** The whole Receipt of a story. */
export function Card({ story, claim, services, close }: CardProps) {
  const { t } = services;
  const title = useId();
  // A denial stands above, as large as the claim.
  const flags = story.flags.filter((flag) => flag.rule !== 'denied' || story.denials.length === 0);
  return (
    <div class="card" role="dialog" aria-labelledby={title} tabIndex={-1} data-card="">
      {/* No <header>: in a dialog it would count as the page's banner. */}
      <div class="title">
        <h2 id={title}>{story.title}</h2>
        <button type="button" class="close" aria-label={t('card_close')} onClick={close}>
          ×
        </button>
      </div>
      <div class="body">
        <Receipt story={story} />
        <Track track={story.track} t={t} />
        <Sentence story={story} claim={claim} t={t} />
        {story.denials.length > 0 && (
          <section class="denials">
            <h3>{t('card_denials')}</h3>
            <Quoted words={story.denials} />
          </section>
        )}
        <Cautions title={t('card_flags')} rows={flags} strong={true} />
        <Path path={story.path} t={t} />
        <Sides story={story} services={services} />
        <Cautions title={t('card_facts')} rows={story.facts} strong={false} />
        <Money story={story} t={t} />
        <Why story={story} claim={claim} t={t} />
        <Copy story={story} services={services} />
      </div>
    </div>
  );
}
