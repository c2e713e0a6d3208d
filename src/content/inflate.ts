/** Opens what the build has packed (src/dev/artefacts.ts) by the browser's own means. */

type Decoder = (base64: string) => Uint8Array<ArrayBuffer>;

function isDecoder(value: unknown): value is Decoder {
  return typeof value === 'function';
}

/** From Chromium 140 and Firefox 133 on natively: the loop costs 6 ms of a first article, before it has been compiled. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const native: unknown = Reflect.get(Uint8Array, 'fromBase64');
  if (isDecoder(native)) return native.call(Uint8Array, base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The text behind base64 of its UTF-8 bytes, deflated without a header. */
export function inflated(packed: string): Promise<string> {
  const open = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(open).text();
}
