import { from, mini, says, testRule } from '../../support/cases';

const east = { to: ['Eastvale United'] };
const west = { to: ['Westmere City'] };
const clause = (words: string, amount: number) => ({ words, amount, meaning: 'release-clause' as const });
const fees = (a: string, one: number, b: string, two: number) =>
  mini(
    `Clause confusion\n\nThe Ledger says Eastvale United like Brandt, with a clause of ${a}. Radio Sud reports that Eastvale United want Brandt and that his clause is ${b}.`,
    [says('like Brandt', 'interest', [from.ledger], east), says('want Brandt', 'interest', [from.sud], east)],
    { fees: [clause(a, one), clause(b, two)] },
  );
const two = (text: string, a: string, b: string, first = from.ledger, second = from.sud) =>
  mini(`Tug of war\n\n${text}`, [says(a, 'agreed', [first], east), says(b, 'agreed', [second], west)]);
const against = (text: string, a: string, b: string, nobody = from.sources('Sources')) =>
  mini(`Mixed news\n\n${text}`, [says(a, 'talks', [from.ledger], east), says(b, 'off', [nobody], { move: 'exit' })]);

testRule(
  'contradicted',
  {
    'agreed with two clubs': {
      spec: two(
        'The Ledger says Brandt agreed terms with Eastvale United. Radio Sud says he has said yes to Westmere City.',
        'agreed terms',
        'said yes',
      ),
      evidence: 'said yes to Westmere',
      args: ['The Ledger', 'Radio Sud'],
    },
    'a medical here, a handshake there': {
      spec: two(
        'A medical at Eastvale United is booked, The Ledger reports. Radio Sud has a handshake with Westmere City.',
        'medical',
        'handshake',
      ),
      evidence: 'handshake',
    },
    'a journalist against an outlet': {
      spec: two(
        'Inês Duarte reports a done deal with Eastvale United. Westmere City are close, says Radio Sud.',
        'done deal',
        'are close',
        from.duarte,
      ),
      evidence: 'are close',
    },
    'an account against a journalist': {
      spec: two(
        'Terrace Wire has Eastvale United shaking hands. Luca Ferrante has Westmere City winning.',
        'shaking hands',
        'winning',
        from.wire,
        from.ferrante,
      ),
      evidence: 'winning',
    },
    'done with one, agreed with another': {
      spec: mini(
        'Tug of war\n\nThe Ledger says Eastvale United have signed Brandt. Radio Sud says Westmere City agreed a fee.',
        [says('have signed', 'done', [from.ledger], east), says('agreed a fee', 'agreed', [from.sud], west)],
      ),
      evidence: 'agreed a fee',
    },
    'for, and against by sources': {
      spec: against(
        'The Ledger says Eastvale United are in talks. Sources insist that Brandt stays.',
        'in talks',
        'stays',
      ),
      evidence: 'stays',
    },
    'for, and against by “reports”': {
      spec: against(
        'The Ledger reports talks with Eastvale United. Other reports say Brandt will not move.',
        'reports talks',
        'will not move',
        from.reports('Other reports'),
      ),
      evidence: 'will not move',
      args: ['The Ledger'],
    },
    'against first': {
      spec: against(
        'It is understood that he is staying. Even so, The Ledger writes of talks.',
        'of talks',
        'is staying',
        from.sources('It is understood'),
      ),
      evidence: 'is staying',
    },
    'against the same destination': {
      spec: mini(
        'Mixed news\n\nThe Ledger says Eastvale United are in talks. Sources say Eastvale United have given up.',
        [says('in talks', 'talks', [from.ledger], east), says('given up', 'off', [from.sources('Sources')], east)],
      ),
      evidence: 'given up',
    },
    'two release clauses': { spec: fees('£20m', 20e6, '£45m', 45e6), evidence: '£45m', args: ['£20m', '£45m'] },
    'two release clauses, the smaller second': { spec: fees('£60m', 60e6, '£50m', 50e6), evidence: '£50m' },
    'two release clauses, far apart': { spec: fees('£8m', 8e6, '£80m', 80e6), evidence: '£80m' },
  },
  {
    'interest, and a club that wants to keep him': mini(
      'Hm\n\nThe Ledger says Eastvale United like Brandt. Sources say Northport want to keep him.',
      [says('like Brandt', 'interest', [from.ledger], east), says('to keep him', 'off', [from.sources('Sources')])],
    ),
    'he may go, but not there': mini('Hm\n\nThe Ledger says Brandt may go. Sources say he refused Westmere City.', [
      says('may go', 'talks', [from.ledger], { move: 'exit' }),
      says('he refused', 'off', [from.sources('Sources')], west),
    ]),
    'a condition': mini('Hm\n\nThe Ledger says Eastvale United are in talks. Sources say he stays if talks fail.', [
      says('in talks', 'talks', [from.ledger], east),
      says('talks fail', 'off', [from.sources('Sources')]),
    ]),
    'two clauses by one source': mini(
      'Clauses\n\nThe Ledger says Eastvale United like Brandt, whose clause is £50m, or £18m for an old club.',
      [says('like Brandt', 'interest', [from.ledger], east)],
      { fees: [clause('£50m', 50e6), clause('£18m', 18e6)] },
    ),
    'two clubs announce their own deals': two(
      'Eastvale United announced the signing of Brandt. Westmere City confirmed that winger Jo Marsh had signed.',
      'the signing',
      'had signed',
      from.club('Eastvale United'),
      from.club('Westmere City'),
    ),
    'one report': mini('Winger\n\nThe Ledger says Eastvale United are in talks over Brandt.', [
      says('in talks', 'talks', [from.ledger], east),
    ]),
    'two clubs interested is a race': mini(
      'Race\n\nThe Ledger says Eastvale United want Brandt. Radio Sud says Westmere City want him.',
      [says('want Brandt', 'interest', [from.ledger], east), says('want him', 'interest', [from.sud], west)],
    ),
    'two bids are an auction': mini(
      'Auction\n\nThe Ledger says Eastvale United bid. Radio Sud says Westmere City bid too.',
      [says('United bid', 'bid', [from.ledger], east), says('bid too', 'bid', [from.sud], west)],
    ),
    'agreed with one, wanted by another': mini(
      'Race\n\nThe Ledger says Brandt agreed terms with Eastvale United. Radio Sud says Westmere City are keen.',
      [says('agreed terms', 'agreed', [from.ledger], east), says('are keen', 'interest', [from.sud], west)],
    ),
    'the same club twice': mini(
      'Close\n\nThe Ledger says Brandt agreed terms with Eastvale United. Radio Sud says Eastvale United are close.',
      [says('agreed terms', 'agreed', [from.ledger], east), says('are close', 'agreed', [from.sud], east)],
    ),
    'fees agreed with both, in one sentence': mini(
      'Choice\n\nThe Ledger says fees are agreed with Eastvale United and Westmere City.',
      [says('fees are agreed', 'agreed', [from.ledger], { to: ['Eastvale United', 'Westmere City'] })],
    ),
    'a named denial is a denial': mini(
      'No\n\nThe Ledger says Eastvale United are in talks. Simon Farrow said Brandt stays.',
      [
        says('in talks', 'talks', [from.ledger], east),
        says('stays', 'off', [from.person('Simon Farrow', 'manager', 'Northport')]),
      ],
    ),
    'the writer’s view': mini('No\n\nThe Ledger says Eastvale United are in talks. Northport will not sell.', [
      says('in talks', 'talks', [from.ledger], east),
      says('will not sell', 'off'),
    ]),
    'nobody named on either side': mini('Hm\n\nSources say Eastvale United are in talks. Reports say he stays.', [
      says('in talks', 'talks', [from.sources('Sources')], east),
      says('he stays', 'off', [from.reports('Reports')]),
    ]),
    'off with another club': mini(
      'Hm\n\nThe Ledger says Eastvale United are in talks. Sources say Westmere City are out.',
      [says('in talks', 'talks', [from.ledger], east), says('are out', 'off', [from.sources('Sources')], west)],
    ),
    'a clause in two roundings': fees('£49.5m', 49.5e6, '£50m', 50e6),
    'two offers in turn': mini(
      'Auction\n\nThe Ledger says Eastvale United offered £10m, then £30m.',
      [says('offered', 'bid', [from.ledger], east)],
      {
        fees: [
          { words: '£10m', amount: 10e6, meaning: 'offer' },
          { words: '£30m', amount: 30e6, meaning: 'offer' },
        ],
      },
    ),
  },
);
