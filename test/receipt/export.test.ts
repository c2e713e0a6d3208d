/** The exports: JSON in the shape of DESIGN §4, schema.org claims with text quotes, Markdown that page text cannot break. */
import { describe, expect, test } from 'vitest';
import { exportJson } from '../../src/receipt/export-json';
import { exportJsonLd, textQuoteSelector } from '../../src/receipt/export-jsonld';
import { exportMarkdown, exportText } from '../../src/receipt/export-markdown';
import { pageView } from '../../src/receipt/page-view';
import { analysisOf } from '../support/analysis';
import { from, mini, says } from '../support/cases';
import { tinyKnowledge } from '../support/knowledge';
import { english } from '../support/locales';

const spec = mini(
  'Eastvale eye *Brandt*\n\nEastvale United are keen on Brandt, The Ledger says. Northport [sic] <b>will not sell</b> Brandt, Simon Farrow said.',
  [
    says('eye *Brandt*', 'interest', [], { to: ['Eastvale United'] }),
    says('are keen on', 'interest', [{ ...from.ledger, link: 'https://ledger.example/a_(b) c' }], {
      to: ['Eastvale United'],
      from: ['Northport'],
    }),
    says('<b>will not sell</b>', 'off', [from.person('Simon Farrow', 'manager', 'Northport')], { move: 'exit' }),
  ],
);
const analysis = analysisOf(spec);
const json = exportJson(analysis, tinyKnowledge, english, { id: 'a', file: 'a.jsonl' });

describe('JSON', () => {
  test('has the fields of the design, in its order', () => {
    expect(Object.keys(json)).toEqual('id file lang outlet published skipped read claims stories notes'.split(' '));
    expect(Object.keys(json.claims[0] ?? {})).toEqual(
      'story start end text players from to move stage class sources'.split(' '),
    );
    expect(Object.keys(json.claims[0]?.sources[0] ?? {})).toEqual('name kind id via start end'.split(' '));
    expect(Object.keys(json.stories[0] ?? {})).toEqual(
      'player from to move stage lead origins names sides cautions receipt'.split(' '),
    );
    expect(Object.keys(json.stories[0]?.cautions[0] ?? {})).toEqual('rule strength start end text message'.split(' '));
  });

  test('its offsets are those of its words', () => {
    const spans = [...json.claims, ...json.stories.flatMap((story) => story.cautions), ...json.notes];
    expect(spans.length).toBeGreaterThan(3);
    for (const { start, end, text } of spans) expect(spec.text.slice(start, end)).toBe(text);
  });

  test('the lead claim is an index into its claims', () => {
    const lead = json.stories[0]?.lead;
    expect(json.claims[lead?.claim ?? -1]?.sources[0]?.name).toBe(lead?.source?.name);
  });
});

function exportedChains() {
  const text = [
    'Winger wanted',
    'The Ledger, citing Radio Sud, who quote sources, says that Eastvale United want Brandt.',
    'The Ledger and Radio Sud say that Westmere City want Brandt.',
    'Northport may sell Brandt, according to reports in France.',
  ].join('\n\n');
  const chains = analysisOf(
    mini(text, [
      says('Eastvale United want', 'interest', [
        from.ledger,
        { ...from.sud, via: 0 },
        { ...from.sources('sources'), via: 1 },
      ]),
      says('Westmere City want', 'interest', [from.ledger, from.sud]),
      says('may sell', 'interest', [from.reports('according to reports in France')]),
    ]),
  );
  return exportJsonLd(chains)['@graph'];
}

describe('JSON-LD', () => {
  const graph = exportJsonLd(analysis, 'https://page.example/')['@graph'];

  test('a Claim for each claim, none a ClaimReview', () => {
    expect(graph.map((claim) => claim['@type'])).toEqual(['Claim', 'Claim', 'Claim']);
    expect(JSON.stringify(graph)).not.toContain('ClaimReview');
  });

  test('each anchored by words that stand once where they are said to stand', () => {
    for (const claim of graph) {
      const { prefix, exact, suffix } = claim['oa:hasSelector'];
      expect(claim['oa:hasSelector'].type).toBe('TextQuoteSelector');
      expect(spec.text.split(prefix + exact + suffix)).toHaveLength(2);
    }
  });

  test('a selector at either end of the text', () => {
    expect(textQuoteSelector('one two', 0, 3)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'one',
      prefix: '',
      suffix: ' two',
    });
    expect(textQuoteSelector('one two', 4, 7)).toMatchObject({ prefix: 'one ', exact: 'two', suffix: '' });
  });

  test('the move and how far it has got are its keywords; nodes that say the same are one', () => {
    expect(graph[1]).toMatchObject({ keywords: ['join', 'interest'] });
    const twice = { ...analysis, claims: [...analysis.claims, ...analysis.claims] };
    expect(exportJsonLd(twice, 'https://page.example/')['@graph']).toEqual(graph);
  });

  test('who is cited is the author; the page itself is none', () => {
    expect(graph[0]).not.toHaveProperty('author');
    expect(graph[1]).toMatchObject({ author: [{ '@type': 'NewsMediaOrganization', name: 'The Ledger' }] });
    expect(graph[2]).toMatchObject({ author: [{ '@type': 'Person', name: 'Simon Farrow' }] });
  });
});

describe('JSON-LD of chains', () => {
  const [chain, both, nobody] = exportedChains();

  test('whom the author cites stands behind, not beside', () => {
    expect(chain).toMatchObject({
      author: [{ name: 'The Ledger' }],
      isBasedOn: [{ '@type': 'Claim', author: [{ name: 'Radio Sud' }], isBasedOn: [{ creditText: 'sources' }] }],
    });
    expect(chain?.author).toHaveLength(1);
  });

  test('two side by side are two authors of one claim', () => {
    expect(both?.author?.map((one) => one.name)).toEqual(['The Ledger', 'Radio Sud']);
    expect(both).not.toHaveProperty('isBasedOn');
  });

  test('who is not named is told in the words of the page and is nobody', () => {
    expect(nobody).toMatchObject({ creditText: 'reports in France' });
    expect(nobody).not.toHaveProperty('author');
  });
});

describe('Markdown', () => {
  const view = pageView(analysis, tinyKnowledge, english);
  const markdown = exportMarkdown(view);

  test('page text stays text', () => {
    expect(markdown).toContain('\\<b\\>will not sell\\</b\\>');
    expect(markdown).not.toContain('<b>');
  });

  test('who said what, with links', () => {
    expect(markdown).toMatch(
      /^- \*\*Interest\*\* — \[The Ledger\]\(https:\S+\): “Eastvale United are keen on Brandt, The Ledger says\.”$/m,
    );
    expect(markdown).toMatch(/^- \*\*[^*]+\*\* — S\. Farrow[^:]*: “Northport/m);
  });

  test('on which side a source stands', () => {
    const local = mini('Eastvale eye Brandt\n\nEastvale United are keen on Brandt, the Harbour Post says.', [
      says('are keen on', 'interest', [from.post], { to: ['Eastvale United'], from: ['Northport'] }),
    ]);
    const told = exportMarkdown(pageView(analysisOf(local), tinyKnowledge, english));
    expect(told).toMatch(/^- Harbour Post · [^;]+; local to Northport \(the selling club\)$/m);
  });

  test('a link cannot be ended by its address', () => {
    expect(markdown).toContain('[The Ledger](https://ledger.example/a_%28b%29%20c)');
  });

  test('only web addresses become links', () => {
    const [story] = view.stories;
    const steps = story?.path.map((step) => ({ ...step, href: 'javascript:alert(1)' })) ?? [];
    const bad = { ...view, stories: story === undefined ? [] : [{ ...story, path: steps }] };
    expect(exportMarkdown(bad)).not.toContain('javascript:');
  });

  test('the plain text has no mark-up at all', () => {
    expect(exportText(view)).not.toMatch(/\*\*|\\/);
  });
});
