/** One model for every surface: the Receipt's lines, the summary, and the words that DESIGN §6 asks for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageView } from '../../src/receipt/page-view';
import { type ArticleSpec, analysisOf, type ClaimSpec, type SourceSpec } from '../support/analysis';
import { from, mini, says } from '../support/cases';
import { tinyKnowledge } from '../support/knowledge';
import { english } from '../support/locales';
import { analysedPage, knowledge } from '../support/read';

const view = (spec: ArticleSpec) => pageView(analysisOf(spec), tinyKnowledge, english);
const east = { to: ['Eastvale United'], from: ['Northport'] };

describe('the Receipt', () => {
  const page = view(
    mini(
      'Eastvale eye winger\n\nEastvale United are preparing a bid for Brandt, The Ledger says. Westmere City want Brandt, Radio Sud reports. Simon Farrow said Brandt is not for sale.',
      [
        says('are preparing a bid', 'bid', [from.ledger], east),
        says('want Brandt', 'interest', [from.sud], { to: ['Westmere City'] }),
        says('is not for sale', 'off', [from.person('Simon Farrow', 'manager', 'Northport')], { move: 'exit' }),
      ],
      { outlet: 'daily-tide', outletName: 'Daily Tide' },
    ),
  );
  const [story] = page.stories;

  test('in its lines', () => {
    expect(story?.receipt).toEqual([
      'Brandt · Northport → Eastvale (also Westmere)',
      'Bid planned — "are preparing a bid for Brandt"',
      'Origin: The Ledger, not linked; also Radio Sud · 3 of 4 sentences cite anyone',
      'Denied: by Simon Farrow (Northport), "is not for sale"',
      'Daily Tide page dated 15 Jan 2026',
    ]);
  });

  test('as text and as Markdown says the same', () => {
    const bare = (words: string) => words.replace(/^> |\*\*|\\| +$/gm, '');
    expect(bare(story?.markdown ?? '')).toBe(story?.text);
  });

  test('the badge names the flag, and its accessible name the player in full', () => {
    expect(story?.badge.caution).toBe('Denied');
    expect(story?.badge.name).toContain('Ola Brandt');
  });
});

describe('the origin', () => {
  const origin = (source: SourceSpec, clubs: Partial<ClaimSpec>) => {
    const page = view(
      mini(`Winger\n\nA club want Brandt, ${source.words ?? source.name} says.`, [
        says('want Brandt', 'interest', [source], clubs),
      ]),
    );
    return page.stories[0]?.receipt.find((line) => line.startsWith('Origin:'));
  };

  test.each([
    [
      'covers the buyer',
      from.solmar,
      { to: ['Real Solmar'], from: ['Northport'] },
      'Diario Solmar, not linked (covers',
    ],
    ['local to the seller', from.post, east, 'Harbour Post, not linked (local'],
    ["seller's fan site", from.latest, east, "Northport Latest, not linked (seller's"],
    ['same chairman as buyer', from.sud, { to: ['AS Valmont'] }, 'Radio Sud, not linked (same chairman'],
    ['covers the rival', from.solmar, { to: ['Atlético Costa'] }, 'Diario Solmar, not linked (covers the rival'],
  ])('says on which side its source stands: %s', (side, source, clubs, start) => {
    expect(origin(source, clubs)).toContain(`(${side})`);
    expect(origin(source, clubs)).toContain(start);
  });

  test.each([
    ['a source of no known side', from.ledger],
    ['somebody who is introduced with his club', from.person('Simon Farrow', 'manager', 'Northport')],
    ['a club that announces', from.club('Northport')],
    ['a source whose club has no part', from.solmar],
  ])('and nothing more of %s', (_of, source) => {
    expect(origin(source, east)).toBeDefined();
    expect(origin(source, east)).not.toMatch(/covers|'s side|local to|own outlet/);
  });
});

describe('a page of a club itself', () => {
  const page = pageView(
    analysedPage({
      text: 'Lindqvist joins on loan\n\nPål Lindqvist has joined Arsenal on loan from Genoa.',
      outlet: 'arsenal-com',
    }),
    knowledge,
    english,
  );

  test('announces what it says, without a word of who is cited', () => {
    expect(page.stories[0]?.receipt).toContain('Origin: Arsenal announce it');
    expect(page.stories[0]?.badge.source).toMatch(/Arsenal/);
  });

  test('lacks no second source', () => {
    expect(page.summary.lines.join('\n')).not.toMatch(/named source|second independent/);
  });
});

describe('a page of those who follow a club', () => {
  const page = pageView(
    analysedPage({
      text: 'Arsenal want Lindqvist\n\nArsenal want to sign Pål Lindqvist from Genoa.',
      outlet: 'arseblog',
    }),
    knowledge,
    english,
  );

  test('says whose it is where it speaks for itself', () => {
    expect(page.stories[0]?.receipt.join('\n')).toContain("own words, nobody cited (buyer's fan site)");
    expect(page.stories[0]?.badge.side).toBe("buyer's fan site");
  });
});

describe('the summary', () => {
  const lines = (spec: ArticleSpec) => view(spec).summary.lines.join('\n');

  test('a headline behind its text is no news', () => {
    const behind = mini('Eastvale eye Brandt\n\nEastvale United are in talks over Brandt, The Ledger says.', [
      says('eye Brandt', 'interest', [], east),
      says('are in talks', 'talks', [from.ledger], east),
    ]);
    expect(lines(behind)).not.toContain('headline');
  });

  test('a headline ahead of it is', () => {
    const ahead = mini('Eastvale agree Brandt deal\n\nEastvale United are in talks over Brandt, The Ledger says.', [
      says('agree Brandt deal', 'agreed', [], east),
      says('are in talks', 'talks', [from.ledger], east),
    ]);
    expect(lines(ahead)).toContain('headline says Close/agreed, cited text says Talks');
  });

  test('a seller who speaks is not missing', () => {
    const spoken = mini('Winger\n\nSimon Farrow said Eastvale United have asked about Brandt.', [
      says('have asked', 'talks', [from.person('Simon Farrow', 'manager', 'Northport')], east),
    ]);
    expect(lines(spoken)).not.toContain('selling side');
    const silent = mini('Winger\n\nThe Ledger says Eastvale United have asked about Brandt.', [
      says('have asked', 'talks', [from.ledger], east),
    ]);
    expect(lines(silent)).toContain('a source from the selling side');
  });

  test('where nobody is named, a second source is not missing too', () => {
    const nobody = lines(mini('Eastvale want Brandt\n\nHe is fit.', [says('want Brandt', 'interest', [], east)]));
    expect(nobody).toContain('any named source');
    expect(nobody).not.toContain('second independent');
  });
});

describe('a vague opening', () => {
  test('says which outlet is named below', () => {
    const page = view(
      mini('Winger\n\nEastvale United want Brandt, reports say. Radio Sud says Eastvale United want Brandt.', [
        says('want Brandt, reports', 'interest', [from.reports('reports')], { ...east, trigger: 'want Brandt' }),
        says('United want Brandt.', 'interest', [from.sud], east),
      ]),
    );
    expect(page.stories[0]?.claims[0]?.sourceLabel).toBe('"reports" — named below: Radio Sud');
  });
});

describe('the words of _locales', () => {
  const file = readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8');
  const messages: Record<string, { message: string }> = JSON.parse(file);
  const ours = Object.entries(messages).filter(([key]) => /^(?:receipt|caution)_/.test(key));

  test.each([
    ['outlets say or report', /\bclaims?\b/i],
    ['closeness is coverage', /\bclose to\b/i],
    ['nothing is called new', /(?<!a )\bnew\b(?! contract)/i],
    ['no verdict', /\b(?:true|false|fake|reliable|unreliable|likely|probably)\b/i],
  ])('%s', (_rule, banned) => {
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter(([, { message }]) => banned.test(message)).map(([key]) => key)).toEqual([]);
  });
});
