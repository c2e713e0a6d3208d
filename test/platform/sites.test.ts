import { expect, test } from 'vitest';
import { addedOrigins, patternOfSite, siteOfInput, siteOfPattern, siteOfUrl } from '../../src/platform/sites';

test.each<[string | undefined, string | null]>([
  ['https://www.bbc.co.uk/sport/football', 'bbc.co.uk'],
  ['http://A.Example:8080/', 'a.example'],
  ['about:blank', null],
  ['chrome://settings', null],
  ['file:///home/a.html', null],
  ['https://', null],
  [undefined, null],
])('site of the address %s', (url, site) => {
  expect(siteOfUrl(url)).toBe(site);
});

test.each<[string, string | null]>([
  ['example.com', 'example.com'],
  ['  WWW.Example.com ', 'example.com'],
  ['https://news.example.co.uk/football?x=1', 'news.example.co.uk'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['localhost', null],
  ['192.168.0.1', null],
  ['*.example.com', null],
  ['two words', null],
  ['javascript:alert(1)', null],
  ['', null],
])('site of what a reader types: “%s”', (typed, site) => {
  expect(siteOfInput(typed)).toBe(site);
});

test.each<[string, string | null]>([
  ['https://*.bbc.co.uk/sport/*', 'bbc.co.uk'],
  ['*://www.a.example/*', 'a.example'],
  ['<all_urls>', null],
  ['https://*/*', null],
  ['*://*/*', null],
  ['file:///*', null],
])('site of the pattern %s', (pattern, site) => {
  expect(siteOfPattern(pattern)).toBe(site);
});

test('a site’s permission leads back to the site', () => {
  expect(siteOfPattern(patternOfSite('news.example.com'))).toBe('news.example.com');
});

test('the reader’s own additions are told from the manifest’s, which Firefox lists among them', () => {
  const manifest = ['https://www.outlet.test/sport/*', 'https://*.paper.test/*'];
  const granted = [
    'https://www.outlet.test/*',
    'https://*.paper.test/*',
    '*://*.added.test/*',
    'https://*/*',
    '*://*.outlet.test/*',
  ];
  expect(addedOrigins(granted, manifest)).toEqual(['*://*.added.test/*', '*://*.outlet.test/*']);
});
