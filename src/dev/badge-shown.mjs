/** Whether the overlay of a page has its badges in place, by the page's tree as the browser tells it. */

/** @typedef {import('./cdp.mjs').Send} Send */
/** @typedef {{ attributes?: string[], children?: Node[], shadowRoots?: Node[] }} Node */

/** Badges come soon after the page is read and lies in front; on a busy machine that may take a while. */
const PATIENCE_MS = 10_000;

/**
 * The value of an attribute; names and values alternate in the protocol's list.
 * @param {Node} node
 * @param {string} name
 */
function attribute({ attributes = [] }, name) {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? null : (attributes[at + 1] ?? '');
}

/**
 * @param {Node} node
 * @param {(node: Node) => boolean} test
 * @returns {boolean}
 */
const holds = (node, test) =>
  test(node) || [...(node.children ?? []), ...(node.shadowRoots ?? [])].some((child) => holds(child, test));

/**
 * A badge or mark stands in the layer over the page, unlike those that are only measured beside it.
 * @param {Node} root
 */
export function showsBadge(root) {
  const isBadge = (/** @type {Node} */ node) => attribute(node, 'data-id') !== null;
  return holds(root, (node) => attribute(node, 'class') === 'layer' && holds(node, isBadge));
}

/**
 * Waits until a badge is drawn, or until it is plain that none comes.
 * @param {Send} send
 * @param {string} page session of the tab
 */
export async function badgeShown(send, page) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { root } = await send('DOM.getDocument', { depth: -1, pierce: true }, page);
    if (showsBadge(root) || Date.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
