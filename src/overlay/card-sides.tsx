/** Selling and buying club with the sources that stand on their side, and why we say so, one tap away. */
import { useState } from 'preact/hooks';
import type { SideView, StoryView, Translate } from '../receipt/view';
import { Quoted } from './card-words';
import type { BasisStatement, OverlayServices } from './types';

type Answer = readonly BasisStatement[] | 'asking' | 'failed' | null;

function Statements({ answer, t }: { readonly answer: Answer; readonly t: Translate }) {
  if (answer === null) return null;
  if (answer === 'asking' || answer === 'failed') return <p class="quiet">{t(`card_basis_${answer}`)}</p>;
  if (answer.length === 0) return <p class="quiet">{t('card_basis_none')}</p>;
  return (
    <ul class="basis">
      {answer.map((row) => (
        <li key={row.id}>
          {row.statement}
          <span class="quiet">
            {' '}
            {row.grade === 'yours'
              ? t('card_basis_yours', [row.checked])
              : t('card_basis_row', [row.grade, row.reference, row.checked])}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SideRow({ side, services }: { readonly side: SideView; readonly services: OverlayServices }) {
  const { t, basis } = services;
  const [answer, setAnswer] = useState<Answer>(null);
  const ask = () => {
    setAnswer('asking');
    basis(side.basis).then(setAnswer, () => setAnswer('failed'));
  };
  return (
    <li>
      {side.message}
      {side.evidence !== null && <Quoted words={[side.evidence]} />}{' '}
      {side.basis.length > 0 && (
        <button
          type="button"
          class="plain"
          aria-expanded={answer !== null}
          onClick={() => (answer === null ? ask() : setAnswer(null))}
        >
          {t('card_basis')}
        </button>
      )}
      <div role="status">
        <Statements answer={answer} t={t} />
      </div>
    </li>
  );
}

interface ClubProps {
  readonly role: string;
  readonly clubs: readonly string[];
  readonly sides: readonly SideView[];
  readonly services: OverlayServices;
}

function Club({ role, clubs, sides, services }: ClubProps) {
  const { t } = services;
  return (
    <div class="club">
      <h4>
        {role} <b>{clubs.length === 0 ? t('card_club_unknown') : clubs.join(', ')}</b>
      </h4>
      {sides.length === 0 ? (
        <p class="quiet">{t('card_side_none')}</p>
      ) : (
        <ul>
          {sides.map((side) => (
            <SideRow key={`${side.source}:${side.club}`} side={side} services={services} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Each source under the club that it covers closely, with the basis one tap away. */
export function Sides({ story, services }: { readonly story: StoryView; readonly services: OverlayServices }) {
  const { t } = services;
  const on = (side: SideView['side']) => story.sides.filter((one) => one.side === side);
  const others = story.sides.filter((one) => one.side !== 'seller' && one.side !== 'buyer');
  return (
    <section class="sides">
      <h3>{t('card_sides')}</h3>
      <div class="clubs">
        <Club role={t('card_seller')} clubs={story.sellers} sides={on('seller')} services={services} />
        {(story.buyers.length > 0 || on('buyer').length > 0) && (
          <Club role={t('card_buyer')} clubs={story.buyers} sides={on('buyer')} services={services} />
        )}
      </div>
      {others.length > 0 && (
        <ul>
          {others.map((side) => (
            <SideRow key={`${side.source}:${side.club}`} side={side} services={services} />
          ))}
        </ul>
      )}
      {story.sides.length > 0 && <p class="quiet">{t('receipt_side_meaning')}</p>}
    </section>
  );
}
