/** How large a badge is in each variant, before it is placed. Sizes do not depend on the page. */
import { render } from 'preact';
import type { StoryView, Translate } from '../receipt/view';
import { Badge, Empty, type Variant } from './badge';
import type { Size } from './boxes';

export type Sizes = readonly (readonly [Variant, Size])[];

const VARIANTS: readonly Variant[] = ['full', 'short', 'brief', 'mini', 'dot'];
/** As overlay.css makes it. */
export const MARK_SIZE: Size = { width: 18, height: 18 };

export class Measure {
  readonly #box: HTMLElement;
  readonly #t: Translate;
  readonly #known = new Map<StoryView, Sizes>();

  constructor(root: ShadowRoot, document: Document, t: Translate) {
    this.#box = document.createElement('div');
    this.#box.className = 'layer measure';
    this.#box.ariaHidden = 'true';
    root.append(this.#box);
    this.#t = t;
  }

  /** The widest variant first; a hidden story has its words or a glyph. */
  of(story: StoryView): Sizes {
    const known = this.#known.get(story);
    if (known !== undefined) return known;
    const variants = story.hiddenBy === null ? VARIANTS : (['full', 'mini'] as const);
    const sizes = variants.map((variant) => [variant, this.#size(story, variant)] as const);
    this.#known.set(story, sizes);
    return sizes;
  }

  /** Fonts have come, the reader has zoomed: measured again. */
  forget(): void {
    this.#known.clear();
  }

  #size(story: StoryView, variant: Variant): Size {
    const t = this.#t;
    const face =
      story.hiddenBy === null ? (
        <Badge id="" style="" open={false} story={story} variant={variant} t={t} />
      ) : (
        <Empty style="" name={story.hiddenBy} words={variant !== 'mini'} t={t} />
      );
    render(face, this.#box);
    const { width, height } = this.#box.firstElementChild?.getBoundingClientRect() ?? { width: 0, height: 0 };
    render(null, this.#box);
    return { width: Math.ceil(width), height: Math.ceil(height) };
  }
}
