import type { ArticleSpec, ClaimSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const to = { to: ['Eastvale United'] };
const CLOSED = '2026-03-10';
const move = (text: string, at: string, claim: Partial<ClaimSpec> = {}, more: Partial<ArticleSpec> = {}): ArticleSpec =>
  mini(`Winger latest\n\n${text}`, [says(at, 'agreed', [from.ledger], { ...to, ...claim })], {
    published: CLOSED,
    ...more,
  });
const yes = (
  text: string,
  at: string,
  evidence: string,
  claim: Partial<ClaimSpec> = {},
  more: Partial<ArticleSpec> = {},
) => ({
  spec: move(text, at, claim, more),
  evidence,
  args: [],
});

testRule(
  'window-closed',
  {
    'this week': yes('The Ledger says Brandt will join Eastvale United this week.', 'will join', 'this week'),
    today: yes('A medical takes place today, The Ledger says.', 'medical', 'today'),
    'with immediate effect': yes(
      'Brandt moves with immediate effect, The Ledger reports.',
      'moves',
      'immediate effect',
    ),
    'an immediate switch': yes(
      'The Ledger reports an immediate switch to Eastvale United.',
      'switch',
      'immediate switch',
    ),
    'in the coming days': yes(
      'The deal will be done in the coming days, The Ledger says.',
      'will be done',
      'coming days',
    ),
    'before the deadline': yes(
      'Eastvale United hope to finish it before the deadline, The Ledger says.',
      'hope to finish',
      'before the deadline',
    ),
    'this month, in talks': yes('Talks over a move this month go on, The Ledger says.', 'Talks over', 'this month', {
      stage: 'talks',
    }),
    'a bid, to have him on Saturday': yes(
      'A bid went in and they want him available for Saturday, The Ledger says.',
      'bid',
      'available for Saturday',
      { stage: 'bid' },
    ),
    'a loan this week': yes('A loan is expected this week, The Ledger says.', 'loan', 'this week', { move: 'loan' }),
    'in Spain': yes('Real Solmar sign him today, The Ledger says.', 'sign him', 'today', { to: ['Real Solmar'] }),
    'in October': yes('The Ledger says that he signs tonight.', 'signs', 'tonight', {}, { published: '2025-10-10' }),
    'this weekend': yes('The Ledger says that he signs this weekend.', 'signs', 'this weekend'),
  },
  {
    'an undated page: its “this week” may be any': move(
      'The Ledger says that he signs this week.',
      'signs',
      {},
      { published: null, now: CLOSED },
    ),
    'a bid may come at any time': move('A bid will go in tomorrow, The Ledger says.', 'bid', { stage: 'bid' }),
    'talks may be held at any time': move('Talks were held this week, The Ledger says.', 'Talks', { stage: 'talks' }),
    'agreed now for the next window': move('He signs today and moves in January, The Ledger says.', 'signs'),
    'next summer': move('The Ledger says Brandt will join Eastvale United next summer.', 'will join'),
    'no word of when': move('The Ledger says Brandt has agreed to join Eastvale United.', 'agreed to join'),
    'the window is open': move(
      'The Ledger says Brandt will join Eastvale United this week.',
      'will join',
      {},
      { published: '2026-01-15' },
    ),
    'on its last day': move(
      'The Ledger says Brandt joins Eastvale United today.',
      'joins',
      {},
      { published: '2026-02-02' },
    ),
    'past the table': move(
      'The Ledger says Brandt joins Eastvale United today.',
      'joins',
      {},
      { published: '2026-12-10' },
    ),
    'before the table': move(
      'The Ledger says Brandt joins Eastvale United today.',
      'joins',
      {},
      { published: '2024-03-10' },
    ),
    'a free agent': move('The free agent joins Eastvale United this week, The Ledger says.', 'joins'),
    'an emergency loan': move('An emergency loan is done today, The Ledger says.', 'emergency loan'),
    'a country without a table': move('AS Valmont sign him today, The Ledger says.', 'sign him', {
      to: ['AS Valmont'],
    }),
    'women, past their table': move(
      'The Ledger says Brandt joins Eastvale United today.',
      'joins',
      {},
      { players: [{ name: 'Ola Brandt', women: true }] },
    ),
    'where the table lacks the windows of a year': move(
      'The Ledger says Brandt joins Eastvale United today.',
      'joins',
      {},
      { players: [{ name: 'Ola Brandt', women: true }], published: '2025-08-20' },
    ),
    'a new contract': move('Brandt signs a new deal today, The Ledger says.', 'signs', { move: 'renewal', to: [] }),
    'mere interest': move('Eastvale United watched Brandt this week, The Ledger says.', 'watched', {
      stage: 'interest',
    }),
    off: move('The move collapsed today, The Ledger says.', 'collapsed', { stage: 'off' }),
    'no destination': move('Brandt leaves this week, The Ledger says.', 'leaves', { move: 'exit', to: [] }),
  },
);
