/** Everything of the overlay, as it is drawn: badges, marks and the opened card, at their places. */
import type { ClaimView, StoryView, Translate } from '../receipt/view';
import { Badge, Empty, Mark, type Variant } from './badge';
import { Card } from './card';
import type { OverlayServices } from './types';

/** One badge or mark; `x` and `y` in pixels from the host's own place. */
export interface Item {
  readonly id: string;
  readonly kind: 'badge' | 'mark' | 'empty-badge' | 'empty-mark';
  readonly story: StoryView;
  readonly claim: ClaimView;
  readonly variant: Variant;
  readonly x: number;
  readonly y: number;
}

/** The claim whose card is open. */
export interface Opened {
  /** Item that it was opened from; where the popup asked for it, the claim's own or the story's badge. */
  readonly item: string;
  readonly story: StoryView;
  readonly claim: ClaimView;
}

interface LayerProps {
  readonly items: readonly Item[];
  readonly opened: Opened | null;
  readonly ground: 'light' | 'dark';
  readonly services: OverlayServices;
  readonly close: () => void;
}

function Drawn({ item, open, t }: { readonly item: Item; readonly open: boolean; readonly t: Translate }) {
  const { id, kind, story, claim, variant } = item;
  const style = `transform:translate(${item.x}px,${item.y}px)`;
  if (kind === 'badge') return <Badge id={id} style={style} open={open} story={story} variant={variant} t={t} />;
  if (kind === 'mark') return <Mark id={id} style={style} open={open} story={story} claim={claim} t={t} />;
  const name = (kind === 'empty-badge' ? story.hiddenBy : claim.hiddenBy) ?? '';
  return <Empty style={style} name={name} words={kind === 'empty-badge' && variant !== 'mini'} t={t} />;
}

/** Everything in the shadow root: badges, marks, the card. */
export function Layer({ items, opened, ground, services, close }: LayerProps) {
  return (
    <div class="layer" data-ground={ground}>
      {items.map((item) => (
        <Drawn key={item.id} item={item} open={opened?.item === item.id} t={services.t} />
      ))}
      {opened !== null && (
        <Card
          key={`${opened.story.story}:${opened.claim.claim}`}
          story={opened.story}
          claim={opened.claim}
          services={services}
          close={close}
        />
      )}
    </div>
  );
}
