import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pipeClient } from '../../src/dev/cdp.mjs';

function client() {
  const output = new PassThrough();
  const input = new PassThrough();
  const send = pipeClient(output, input);
  return { send, output, input, sent: () => String(output.read()) };
}

describe('the debugging pipe', () => {
  it('writes one message per request, ended by NUL', () => {
    const { send, sent } = client();
    void send('Page.navigate', { url: 'x' }, 's1');
    expect(sent()).toBe('{"id":1,"method":"Page.navigate","params":{"url":"x"},"sessionId":"s1"}\0');
  });

  it('puts replies together that arrive in pieces and out of order, and ignores events', async () => {
    const { send, input } = client();
    const first = send('A');
    const second = send('B');
    input.write('{"method":"Some.event"}\0{"id":2,"res');
    input.write('ult":"b"}\0{"id":1,"result":"a"}\0');
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  });

  it('fails with the message of the browser, or when it goes away', async () => {
    const { send, input } = client();
    const bad = send('A');
    const left = send('B');
    input.write('{"id":1,"error":{"message":"no such method"}}\0');
    await expect(bad).rejects.toThrow('no such method');
    input.destroy();
    await expect(left).rejects.toThrow('gone');
  });
});
