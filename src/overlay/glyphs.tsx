/** Small signs, drawn: no font of the page is relied on. Decoration only; what they say stands in names beside them. */
import type { SourcingClass } from '../pipeline/types/attribution';

/** Paths in a 12 × 12 box. */
const CLASS: Readonly<Record<SourcingClass, string>> = {
  // a seal
  official: 'M6 1 11 6 6 11 1 6ZM4 6l1.5 1.5L8.2 4.7',
  // quotation marks
  'on-record': 'M2 8V5.5C2 4 2.8 3 4.5 2.8M2.2 5.5h2.3V8H2.2ZM7 8V5.5C7 4 7.8 3 9.5 2.8M7.2 5.5h2.3V8H7.2Z',
  // a sheet with lines
  'named-report': 'M2.5 1.5h7v9h-7ZM4.5 4h3M4.5 6h3M4.5 8h2',
  // handed on
  relayed: 'M1.5 6h7M6 3l3 3-3 3M10.7 2.5v7',
  // a head without a face
  unnamed: 'M6 1.5a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4ZM1.8 10.5c.4-2.2 2-3.3 4.2-3.3s3.8 1.1 4.2 3.3',
  // hearsay
  vague: 'M1 4.5c1.2-1.4 2.4-1.4 3.6 0s2.4 1.4 3.6 0 2-1.3 2.8-.7M1 8c1.2-1.4 2.4-1.4 3.6 0s2.4 1.4 3.6 0 2-1.3 2.8-.7',
  // a pen
  'own-words': 'M2 10l.6-2.6L8.4 1.6l2 2L4.6 9.4ZM7.2 2.8l2 2',
};
const SIDE = 'M6 1.5v9M2.5 3h7M2.5 3 1 7h3ZM9.5 3 8 7h3ZM4 10.5h4';
const FLAG = 'M3 11V1.5h6.5L7.6 4l1.9 2.5H3';
const EMPTY = 'M3.5 6h5';

interface GlyphProps {
  readonly path: string;
  readonly name: string;
}

function Glyph({ path, name }: GlyphProps) {
  return (
    <svg class={`glyph ${name}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Who is named: one shape for each sourcing class, so that colour is never needed. */
export const ClassGlyph = ({ of }: { readonly of: SourcingClass }) => <Glyph path={CLASS[of]} name="class" />;
/** Stands for the side where its words have no room. */
export const SideGlyph = () => <Glyph path={SIDE} name="side" />;
/** Stands for the flag where its words have no room. */
export const FlagGlyph = () => <Glyph path={FLAG} name="flag" />;
/** A claim that the reader has hidden. */
export const EmptyGlyph = () => <Glyph path={EMPTY} name="empty" />;
