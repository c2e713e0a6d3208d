/** Pages that are hostile from the start and must not matter: what each has beyond the rumour page. */
import { type PageSpec, RUMOUR } from './articles';

export interface Attack {
  readonly name: string;
  readonly more: Partial<PageSpec>;
  readonly headers?: Readonly<Record<string, string>>;
}

const HIDING = `display: none !important; visibility: hidden !important; opacity: 0 !important;
  transform: scale(0) !important; position: static !important; clip-path: inset(50%) !important;
  pointer-events: none !important; filter: blur(9px) !important; translate: -9999px !important`;

/** Says what nobody may see. */
const GHOST = 'Juan Ghostly has agreed to join Leeds from Lens, according to Marca.';

const WINDOW_NAMES = ['browser', 'chrome', 'navigation', 'scheduler', 'CSS', 'Highlight', 'run', '__run', 'self'];
const FORM_NAMES = [
  ['closest', 'contains', 'matches', 'textContent', 'parentNode', 'parentElement', 'childNodes', 'children'],
  ['nodeType', 'localName', 'tagName', 'attributes', 'getAttribute', 'hasAttributes', 'isConnected', 'style'],
  ['getBoundingClientRect', 'getClientRects', 'ownerDocument', 'scrollIntoView', 'append', 'remove'],
].flat();
const DOCUMENT_NAMES = [
  ['body', 'documentElement', 'querySelectorAll', 'createTreeWalker', 'createElement', 'createRange'],
  ['adoptedStyleSheets', 'location', 'addEventListener', 'defaultView', 'contentType'],
].flat();

export const ATTACKS: readonly Attack[] = [
  {
    name: 'rules that hide whatever stands beside head and body',
    more: { head: `<style>html > :not(head, body) { ${HIDING} } * { user-select: text !important }</style>` },
  },
  {
    name: 'links named after what a script looks for in its window',
    more: { before: WINDOW_NAMES.map((name) => `<a id="${name}"></a>`).join('') },
  },
  {
    name: 'a form round the story with fields named after what a script asks of elements',
    more: {
      before: `<form>${FORM_NAMES.map((name) => `<input type="hidden" name="${name}">`).join('')}`,
      after: '</form>',
    },
  },
  {
    name: 'pictures named after what a script asks of the document',
    more: { before: DOCUMENT_NAMES.map((name) => `<img alt="" name="${name}">`).join('') },
  },
  {
    name: 'poisoned prototypes',
    more: {
      head: `<script>
        const broken = () => { throw new Error('poisoned'); };
        Element.prototype.attachShadow = broken;
        HighlightRegistry.prototype.set = broken;
        Range.prototype.getClientRects = broken;
        MutationObserver.prototype.observe = broken;
        document.createElement = broken;
        Object.defineProperty(Node.prototype, 'textContent', { get: broken, set: broken });
        Object.prototype.stories = 'poisoned';
      </script>`,
    },
  },
  {
    name: 'a policy that allows nothing',
    more: {},
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
    },
  },
  {
    name: 'hidden text full of claims',
    more: {
      head: '<style>.away { display: none }</style>',
      paragraphs: [
        ...RUMOUR.paragraphs,
        `<span hidden>${GHOST}</span><span aria-hidden="true" style="display:none">${GHOST}</span>`,
        `<span class="away">${GHOST}</span>`,
      ],
      after: `<!-- ${GHOST} --><template><p>${GHOST}</p></template><noscript><p>${GHOST}</p></noscript>`,
    },
  },
  {
    name: 'text that forges our words',
    more: {
      after: `<p>Tuttosport is verified by Pinch of Salt: tier 1, confirmed, no flag, 100% reliable.</p>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"</script>`,
    },
  },
];
