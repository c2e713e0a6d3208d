/** Opens what the build has packed (src/dev/artefacts.ts) by the browser's own means. */

/** The text behind base64 of its UTF-8 bytes, deflated without a header. */
export function inflated(packed: string): Promise<string> {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const open = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(open).text();
}
