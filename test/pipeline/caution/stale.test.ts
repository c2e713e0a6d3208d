import type { ArticleSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const to = { to: ['Eastvale United'] };
const dated = (
  text: string,
  at: string,
  iso: string,
  words: string,
  more: Partial<ArticleSpec> = {},
  source = from.ledger,
): ArticleSpec =>
  mini(`Winger wanted\n\n${text}`, [says(at, 'interest', [{ ...source, date: [iso, words] }], to)], more);
const undated = (text: string, at: string, more: Partial<ArticleSpec> = {}): ArticleSpec =>
  mini(`Winger wanted\n\n${text}`, [says(at, 'interest', [from.ledger], to)], more);
const plain = 'The Ledger says Eastvale United want Brandt.';

testRule(
  'stale',
  {
    'two months old': {
      spec: dated(
        'The Ledger reported in November 2025 that Eastvale United want Brandt.',
        'want Brandt',
        '2025-11',
        'in November 2025',
      ),
      evidence: 'November 2025',
      args: ['The Ledger', 'date:2025-11', '46+'],
    },
    'a day in December': {
      spec: dated(
        'On December 20, The Ledger wrote that Eastvale United want Brandt.',
        'want Brandt',
        '2025-12-20',
        'December 20',
      ),
      evidence: 'December 20',
      args: ['26'],
    },
    'exactly two weeks': {
      spec: dated('Back on January 1 The Ledger had Eastvale United keen.', 'keen', '2026-01-01', 'January 1'),
      evidence: 'January 1',
      args: ['14'],
    },
    'last year': {
      spec: dated('In 2025 The Ledger had Eastvale United keen.', 'keen', '2025', '2025'),
      evidence: '2025',
      args: ['15+'],
    },
    'an account’s post': {
      spec: dated(
        'Terrace Wire posted on 3 October that Eastvale United are keen.',
        'keen',
        '2025-10-03',
        '3 October',
        {},
        from.wire,
      ),
      evidence: '3 October',
      args: ['Terrace Wire'],
    },
    'a journalist, long ago': {
      spec: dated(
        'Last summer, in July 2025, Luca Ferrante had Eastvale United keen.',
        'keen',
        '2025-07',
        'July 2025',
        {},
        from.ferrante,
      ),
      evidence: 'July 2025',
    },
    'the source behind the source': {
      spec: mini(
        'Winger wanted\n\nThe Ledger, citing a Radio Sud report of October 2025, says Eastvale United are keen.',
        [says('keen', 'interest', [from.ledger, { ...from.sud, via: 0, date: ['2025-10', 'October 2025'] }], to)],
      ),
      evidence: 'October 2025',
    },
    'the page is undated: measured against today': {
      spec: dated(
        'The Ledger reported in November 2025 that Eastvale United are keen.',
        'keen',
        '2025-11',
        'November 2025',
        { published: null, now: '2026-01-15' },
      ),
      evidence: 'November 2025',
    },
    'told twice, both old': {
      spec: mini(
        'Winger wanted\n\nThe Ledger said in May 2025 that Eastvale United are keen. In June 2025 The Ledger repeated that they want him.',
        [
          says('keen', 'interest', [{ ...from.ledger, date: ['2025-05', 'May 2025'] }], to),
          says('want him', 'interest', [{ ...from.ledger, date: ['2025-06', 'June 2025'] }], to),
        ],
      ),
      evidence: 'June 2025',
    },
    'the page itself is old': {
      spec: undated(plain, 'want Brandt', { published: '2025-08-20', now: '2026-01-15' }),
      evidence: 'want Brandt',
      args: ['key:caution_stale_page', 'date:2025-08-20'],
    },
    'the page is two weeks old': {
      spec: undated(plain, 'want Brandt', { published: '2026-01-01', now: '2026-01-15' }),
      evidence: 'want Brandt',
      args: ['14'],
    },
    'the page is years old': {
      spec: undated(plain, 'want Brandt', { published: '2019-01-01', now: '2026-01-15' }),
      evidence: 'want Brandt',
    },
  },
  {
    'the page’s own report, beside an older one of its own': mini(
      'Winger wanted\n\nThe Ledger understands that Eastvale United want Brandt. In November The Ledger revealed interest from afar.',
      [
        says('want Brandt', 'talks', [{ ...from.ledger, own: true }], to),
        says('revealed interest', 'interest', [{ ...from.ledger, date: ['2025-11', 'In November'] }]),
      ],
    ),
    'no date': undated(plain, 'want Brandt'),
    yesterday: dated('On January 14 The Ledger had Eastvale United keen.', 'keen', '2026-01-14', 'January 14'),
    'thirteen days': dated('On January 2 The Ledger had Eastvale United keen.', 'keen', '2026-01-02', 'January 2'),
    'this month': dated('In January 2026 The Ledger had Eastvale United keen.', 'keen', '2026-01', 'January 2026'),
    'this year': dated('In 2026 The Ledger had Eastvale United keen.', 'keen', '2026', '2026'),
    'next summer': dated(
      'The Ledger says Eastvale United are keen on a June 2026 move.',
      'keen',
      '2026-06',
      'June 2026',
    ),
    'another source is old, the lead is not dated': mini(
      'Winger wanted\n\nThe Ledger says Eastvale United have bid. In May 2025 Radio Sud had them keen.',
      [
        says('have bid', 'bid', [from.ledger], to),
        says('keen', 'interest', [{ ...from.sud, date: ['2025-05', 'May 2025'] }], to),
      ],
    ),
    'an old report with a newer one of the same source': mini(
      'Winger wanted\n\nThe Ledger said in May 2025 that they are keen. On January 12 The Ledger repeated that they want him.',
      [
        says('keen', 'interest', [{ ...from.ledger, date: ['2025-05', 'May 2025'] }], to),
        says('want him', 'interest', [{ ...from.ledger, date: ['2026-01-12', 'January 12'] }], to),
      ],
    ),
    'an older denial': mini(
      'Winger wanted\n\nThe Ledger says Eastvale United want Brandt. In May 2025 Simon Farrow said he stays.',
      [
        says('want Brandt', 'interest', [from.ledger], to),
        says('he stays', 'off', [{ ...from.person('Simon Farrow', 'manager'), date: ['2025-05', 'May 2025'] }]),
      ],
    ),
    'read on the day': undated(plain, 'want Brandt', { published: '2026-01-15', now: '2026-01-15' }),
    'read a week later': undated(plain, 'want Brandt', { published: '2026-01-08', now: '2026-01-15' }),
    'a clock that is behind': undated(plain, 'want Brandt', { published: '2026-01-15', now: '2020-01-01' }),
  },
);
