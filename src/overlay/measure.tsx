/** How large a badge is in each variant, before it is placed. Sizes do not depend on the page. */
import { render } from 'preact';
import type { StoryView, Translate } from '../receipt/view';
import { Badge, Empty, type Variant } from './badge';
import type { Size } from './boxes';

/** Size of each form of a badge, widest first. */
export type Sizes = readonly (readonly [Variant, Size])[];

const VARIANTS: readonly Variant[] = ['full', 'short', 'brief', 'mini', 'dot'];
/** As overlay.css makes it. */
export const MARK_SIZE: Size = { width: 18, height: 18 };

/** Measures badges out of sight, once for each story and font. */
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
    const faces = variants.map((variant) => <Face key={variant} story={story} variant={variant} t={this.#t} />);
    render(faces, this.#box);
    const boxes = [...this.#box.children].map((face) => face.getBoundingClientRect());
    const sizes = variants.map((variant, at) => [variant, sizeOf(boxes[at])] as const);
    render(null, this.#box);
    this.#known.set(story, sizes);
    return sizes;
  }

  /** Measures the first of these that is not yet; false when all are. One at a time, so that no frame is long. */
  prepare(stories: Iterable<StoryView>): boolean {
    for (const story of stories) {
      if (story.mark || this.#known.has(story)) continue;
      this.of(story);
      return true;
    }
    return false;
  }

  /** Fonts have come, the reader has zoomed: measured again. */
  forget(): void {
    this.#known.clear();
  }
}

function sizeOf(box: DOMRect | undefined): Size {
  return { width: Math.ceil(box?.width ?? 0), height: Math.ceil(box?.height ?? 0) };
}

interface FaceProps {
  readonly story: StoryView;
  readonly variant: Variant;
  readonly t: Translate;
}

function Face({ story, variant, t }: FaceProps) {
  if (story.hiddenBy !== null) return <Empty style="" name={story.hiddenBy} words={variant !== 'mini'} t={t} />;
  return <Badge id="" style="" open={false} story={story} variant={variant} t={t} />;
}
