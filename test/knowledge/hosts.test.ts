import { describe, expect, test } from 'vitest';
import { atHost, hostIndex } from '../../src/knowledge/hosts';

const index = hostIndex([
  ['bbc.co.uk', 'bbc'],
  ['bbc.co.uk/sport', 'bbc-sport'],
  ['example.com', 'example'],
  ['nytimes.com', 'nyt'],
  ['nytimes.com/athletic', 'the-athletic'],
  ['sport.es', 'sport'],
]);

describe('the outlet of a host and path', () => {
  test.each<[string, string, string | null]>([
    ['bbc.co.uk', '/', 'bbc'],
    ['www.bbc.co.uk', '/news/uk-1', 'bbc'],
    ['www.bbc.co.uk', '/sport/football/1', 'bbc-sport'],
    ['sport.bbc.co.uk', '/', 'bbc'],
    ['WWW.BBC.CO.UK', '/Sport', 'bbc-sport'],
    ['www.bbc.co.uk.', '/sport/', 'bbc-sport'],
    ['www.bbc.co.uk:8080', '/sport', 'bbc-sport'],
    // A path prefix ends at a slash, too.
    ['www.bbc.co.uk', '/sportsday', 'bbc'],
    ['www.nytimes.com', '/athletic/12/story', 'the-athletic'],
    ['www.nytimes.com', '/2026/01/01/world.html', 'nyt'],
    // Suffixes count on label boundaries only.
    ['notbbc.co.uk', '/sport', null],
    ['transport.es', '/', null],
    ['bbc.co.uk.evil.example', '/sport', null],
    ['co.uk', '/', null],
    ['uk', '/', null],
    ['', '/', null],
  ])('%s%s', (host, path, outlet) => {
    expect(atHost(index, host, path)).toBe(outlet);
  });

  test('the longest prefix wins whatever the order of the rows', () => {
    const other = hostIndex([
      ['site.example/football/transfers', 3],
      ['site.example', 1],
      ['site.example/football', 2],
    ]);
    const at = (path: string) => atHost(other, 'site.example', path);
    expect([at('/'), at('/football'), at('/football/transfers/x'), at('/footballs')]).toEqual([1, 2, 3, 1]);
  });
});
