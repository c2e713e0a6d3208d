/**
 * Rules of the host element. `!important` inside a shadow tree beats the page's own important rules, inline styles and
 * animations in every browser (not `inert`, the ancestors' opacity, or the top layer).
 */
const RULES = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  filter: 'none',
  clip: 'auto',
  'clip-path': 'none',
  mask: 'none',
  contain: 'none',
  'content-visibility': 'visible',
  'mix-blend-mode': 'normal',
  zoom: '1',
  'pointer-events': 'none',
  transition: 'none',
  animation: 'none',
  'z-index': '2147483646',
  direction: 'ltr',
  'writing-mode': 'horizontal-tb',
  'user-select': 'none',
  '-webkit-user-select': 'none',
};

const important = Object.entries(RULES).map(([name, value]) => `${name}: ${value} !important;`);

export const HOST_STYLE = `:host { ${important.join(' ')} } @media print { :host { display: none !important; } }`;
