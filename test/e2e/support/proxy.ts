import { createServer } from 'node:http';

/** Hosts that the browsers call on their own account. */
const VENDORS = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(?:com|net|org)$/;

/**
 * A proxy that lets nothing through and notes who was asked for. Fixtures never get here: the drivers answer them
 * inside the browser. So whatever a page, a content script, a worker or a popup requests shows up.
 */
export async function startProxy() {
  const hosts: string[] = [];
  const note = (host: string) => {
    if (!VENDORS.test(host)) hosts.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://relative.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the proxy has no port');
  return { port: address.port, hosts: (): readonly string[] => hosts, close: () => server.close() };
}
