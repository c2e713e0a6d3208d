/** The badge of a story, the mark of a further sentence, and the empty marks of what the reader hides. */
import type { SourcingClass } from '../pipeline/types/attribution';
import type { ClaimView, StoryView, Translate } from '../receipt/view';
import { ClassGlyph, EmptyGlyph, FlagGlyph, SideGlyph } from './glyphs';

/**
 * `full`: three segments in words; `short`: the second and third as glyphs; `brief`: of the first only the stage;
 * `mini`: all three as glyphs; `dot`: the first one's glyph, for the narrowest margin.
 */
export type Variant = 'full' | 'short' | 'brief' | 'mini' | 'dot';

const NOBODY: ReadonlySet<SourcingClass> = new Set(['unnamed', 'vague', 'own-words']);

/** Border of a sourcing class: nobody is named behind a dashed one. */
export const edge = (sourcing: SourcingClass): 'solid' | 'dashed' => (NOBODY.has(sourcing) ? 'dashed' : 'solid');

interface FaceProps {
  readonly story: StoryView;
  readonly variant: Variant;
  readonly t: Translate;
}

/** Words for those who hear a badge instead of seeing it. */
const Heard = ({ children }: { readonly children: string }) => <span class="unseen">{children}</span>;

/** What a badge shows. In full it reads as a sentence; the shorter variants have their name as a label. */
function BadgeFace({ story, variant, t }: FaceProps) {
  const { source, side, caution } = story.badge;
  const full = variant === 'full';
  if (variant === 'dot') return <ClassGlyph of={story.class} />;
  return (
    <>
      <span class="segment source">
        <ClassGlyph of={story.class} />
        {full && <Heard>{t('overlay_heard_player', [story.player])}</Heard>}
        {variant !== 'mini' && <span>{variant === 'brief' ? story.stageLabel : source}</span>}
      </span>
      <span class={side === null ? 'segment faint' : 'segment'}>
        <SideGlyph />
        {full && <Heard>{t('overlay_heard_side')}</Heard>}
        {full && <span>{side ?? t('overlay_side_unknown')}</span>}
      </span>
      <span class={caution === null ? 'segment faint' : 'segment strong'}>
        <FlagGlyph />
        {full && <Heard>{t('overlay_heard_caution')}</Heard>}
        {full && <span>{caution ?? t('overlay_no_flag')}</span>}
      </span>
    </>
  );
}

interface Place {
  /** Names the element among the items; the opened card finds its way back to it. */
  readonly id: string;
  readonly style: string;
  readonly open: boolean;
}

type BadgeProps = Place & { readonly story: StoryView; readonly variant: Variant; readonly t: Translate };

/** A story's full badge. */
export function Badge({ id, style, open, story, variant, t }: BadgeProps) {
  return (
    <button
      type="button"
      class={`item badge ${variant}`}
      data-id={id}
      data-edge={edge(story.class)}
      style={style}
      aria-expanded={open}
      aria-haspopup="dialog"
      aria-label={variant === 'full' ? undefined : story.badge.name}
    >
      <BadgeFace story={story} variant={variant} t={t} />
    </button>
  );
}

type MarkProps = Place & { readonly story: StoryView; readonly claim: ClaimView; readonly t: Translate };

/** The faint mark of a story's other sentences. */
export function Mark({ id, style, open, story, claim, t }: MarkProps) {
  return (
    <button
      type="button"
      class="item mark"
      data-id={id}
      data-edge={edge(claim.class)}
      style={style}
      aria-expanded={open}
      aria-haspopup="dialog"
      aria-label={t('overlay_mark_name', [story.title, claim.stageLabel, claim.sourceLabel])}
    >
      <ClassGlyph of={claim.class} />
    </button>
  );
}

interface EmptyProps {
  readonly style: string;
  readonly name: string;
  /** In words, or as a glyph with these words as its name. */
  readonly words: boolean;
  readonly t: Translate;
}

/** In place of what the reader has muted: something was here, and who. */
export function Empty({ style, name, words, t }: EmptyProps) {
  const text = t('overlay_hidden', [name]);
  if (words) {
    return (
      <span class="item badge hidden" style={style}>
        <span class="segment">{text}</span>
      </span>
    );
  }
  return (
    <span class="item mark hidden" style={style} role="img" aria-label={text}>
      <EmptyGlyph />
    </span>
  );
}
