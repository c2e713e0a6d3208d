/** Facts that only the card shows: links, language, contract talks, what we could not tell. */
import type { ArticleSpec, ClaimSpec, SourceSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const to = { to: ['Eastvale United'] };
const HERE = { link: 'https://example.org/report' };
const report = (
  source: SourceSpec,
  at: string,
  more: Partial<ClaimSpec> = {},
  page: Partial<ArticleSpec> = {},
): ArticleSpec =>
  mini(
    `Winger wanted\n\nEastvale United ${at} Brandt, says ${source.words ?? source.name}.`,
    [says(at, 'interest', [source], { ...to, ...more })],
    page,
  );
const yes = (spec: ArticleSpec, evidence: string, ...args: readonly string[]) => ({ spec, evidence, args });
const chain = (first: SourceSpec, second: SourceSpec): ArticleSpec =>
  mini(`Winger wanted\n\n${first.name}, citing ${second.name}, says Eastvale United want Brandt.`, [
    says('want Brandt', 'interest', [first, { ...second, via: 0 }], to),
  ]);
const quoted = from.person('Simon Farrow', 'manager', 'Northport');
const gate: SourceSpec = { kind: 'account', name: 'Gate Nine' };

testRule(
  'not-linked',
  {
    outlet: yes(report(from.ledger, 'want'), 'The Ledger', 'The Ledger'),
    journalist: yes(report(from.ferrante, 'admire'), 'Luca Ferrante', 'Luca Ferrante'),
    account: yes(report(from.wire, 'like'), 'Terrace Wire', 'Terrace Wire'),
    'a source that the catalogue does not know': yes(report(gate, 'chase'), 'Gate Nine'),
    'a foreign outlet': yes(report(from.solmar, 'follow'), 'Diario Solmar'),
    'a chain without links': yes(chain(from.ledger, from.sud), 'The Ledger'),
    'another report is linked, the lead is not': {
      spec: mini('Winger wanted\n\nThe Ledger says Eastvale United have bid. Radio Sud says they are keen.', [
        says('have bid', 'bid', [from.ledger], to),
        says('are keen', 'interest', [{ ...from.sud, ...HERE }], to),
      ]),
      evidence: 'The Ledger',
    },
    'a denial that leads': yes(
      mini('Winger stays\n\nRadio Sud says he stays.', [says('he stays', 'off', [from.sud])]),
      'Radio Sud',
    ),
    'a new contract': yes(
      mini('New deal\n\nThe Ledger tells of a new contract.', [
        says('new contract', 'talks', [from.ledger], { move: 'renewal' }),
      ]),
      'The Ledger',
    ),
    'outlet with sources behind it': yes(
      mini('Winger wanted\n\nThe Ledger says sources expect a bid.', [
        says('a bid', 'bid', [from.ledger, { ...from.sources('sources'), via: 0 }]),
      ]),
      'The Ledger',
    ),
    'two outlets, neither linked': yes(
      mini('Winger wanted\n\nThe Ledger and Radio Sud tell of a bid.', [says('a bid', 'bid', [from.ledger, from.sud])]),
      'The Ledger',
    ),
    'a title of the same owner': yes(report(from.tide, 'want', {}, { outlet: 'morning-tide' }), 'Daily Tide'),
  },
  {
    linked: report({ ...from.ledger, ...HERE }, 'want'),
    'plain text, whose links nobody knows': report(from.ledger, 'want', {}, { links: null }),
    'the origin behind it is linked': chain(from.ledger, { ...from.sud, ...HERE }),
    'own report': report({ ...from.ledger, own: true }, 'want', {}, { outlet: 'the-ledger' }),
    'the page’s own outlet by name': report(from.ledger, 'want', {}, { outlet: 'the-ledger' }),
    'own words': mini('Winger wanted\n\nEastvale United want Brandt.', [says('want Brandt', 'interest')]),
    sources: mini('Winger wanted\n\nSources say they want Brandt.', [
      says('want Brandt', 'interest', [from.sources('Sources')]),
    ]),
    reports: mini('Winger wanted\n\nReports say they want Brandt.', [
      says('want Brandt', 'interest', [from.reports('Reports')]),
    ]),
    'a manager': mini('Winger wanted\n\nSimon Farrow said they want Brandt.', [
      says('want Brandt', 'interest', [quoted]),
    ]),
    'a club': mini('Winger signs\n\nNorthport announced Brandt.', [
      says('announced', 'done', [from.club('Northport')]),
    ]),
    'a player': mini('Winger stays\n\nOla Brandt said he is happy.', [
      says('is happy', 'off', [from.person('Ola Brandt', 'player')]),
    ]),
    'an agent': mini('Winger goes\n\nHis agent Petra Holm said he will go.', [
      says('will go', 'interest', [from.person('Petra Holm', 'agent')]),
    ]),
    'no story': mini('Winger shines\n\nThe Ledger praised him.', []),
  },
);

testRule(
  'translation',
  {
    Spanish: yes(report(from.solmar, 'want'), 'Diario Solmar', 'Diario Solmar'),
    French: yes(report(from.sud, 'want'), 'Radio Sud', 'Radio Sud'),
    'behind an English outlet': yes(chain(from.ledger, from.sud), 'Radio Sud', 'Radio Sud'),
    'behind an account': yes(chain(from.wire, from.solmar), 'Diario Solmar'),
    'a denial': yes(
      mini('Winger stays\n\nRadio Sud says he stays.', [says('he stays', 'off', [from.sud])]),
      'Radio Sud',
    ),
    'a new contract': yes(
      mini('New deal\n\nDiario Solmar tells of a new contract.', [
        says('new contract', 'talks', [from.solmar], { move: 'renewal' }),
      ]),
      'Diario Solmar',
    ),
    'a bid': yes(report(from.sud, 'bid for', { stage: 'bid' }), 'Radio Sud'),
    'a loan': yes(report(from.sud, 'borrow', { stage: 'talks', move: 'loan' }), 'Radio Sud'),
    'foreign press without a name': yes(
      mini('Winger wanted\n\nThe Costa press says they want Brandt.', [
        says('want Brandt', 'interest', [{ ...from.reports('Costa press'), id: 'costa-press' }]),
      ]),
      'Costa press',
    ),
    'reports in France': yes(
      mini('Winger wanted\n\nReports in France say they want Brandt.', [
        says('want Brandt', 'interest', [{ ...from.reports('Reports in France'), id: 'reports-fr' }]),
      ]),
      'Reports in France',
    ),
    'another report is linked': {
      spec: mini('Winger\n\nRadio Sud says Eastvale United have bid. The Ledger says they are keen.', [
        says('have bid', 'bid', [from.sud], to),
        says('are keen', 'interest', [{ ...from.ledger, ...HERE }], to),
      ]),
      evidence: 'Radio Sud',
    },
    'both foreign': yes(chain(from.solmar, from.sud), 'Diario Solmar'),
  },
  {
    English: report(from.ledger, 'want'),
    linked: report({ ...from.solmar, ...HERE }, 'want'),
    'plain text, whose links nobody knows': report(from.solmar, 'want', {}, { links: null }),
    account: report(from.wire, 'want'),
    journalist: report(from.ferrante, 'want'),
    'not in the catalogue': report(gate, 'want'),
    sources: mini('Winger\n\nSources say they want Brandt.', [
      says('want Brandt', 'interest', [from.sources('Sources')]),
    ]),
    reports: mini('Winger\n\nReports say they want Brandt.', [
      says('want Brandt', 'interest', [from.reports('Reports')]),
    ]),
    'own words': mini('Winger\n\nThey want Brandt.', [says('want Brandt', 'interest')]),
    'a manager': mini('Winger\n\nSimon Farrow said they want Brandt.', [says('want Brandt', 'interest', [quoted])]),
    'a foreign club speaks': mini('Winger\n\nReal Solmar announced Brandt.', [
      says('announced', 'done', [from.club('Real Solmar')]),
    ]),
    'a foreign outlet that does not lead': mini(
      'Winger\n\nThe Ledger says Eastvale United have bid. Radio Sud says they are keen.',
      [says('have bid', 'bid', [from.ledger], to), says('are keen', 'interest', [from.sud], to)],
    ),
    'English chain': chain(from.mill, from.ledger),
  },
);

const renewal = (text: string, at: string, stage: ClaimSpec['stage'] = 'talks'): ArticleSpec =>
  mini(`Winger wanted\n\nEastvale United want Brandt, The Ledger says. ${text}`, [
    says('want Brandt', 'interest', [from.ledger], to),
    says(at, stage, [], { move: 'renewal' }),
  ]);

testRule(
  'contract-talks',
  {
    'talks over a new deal': yes(
      renewal('Northport are in talks over a new deal for Brandt.', 'in talks'),
      'in talks over a new deal',
      'Ola Brandt',
      'are in talks over a new deal for Brandt',
    ),
    'an offer': yes(
      renewal('A new contract has been offered to Brandt.', 'has been offered', 'bid'),
      'has been offered',
    ),
    agreed: yes(renewal('Brandt has agreed an extension.', 'agreed an extension', 'agreed'), 'agreed an extension'),
    wanted: yes(renewal('Northport hope to extend his contract.', 'hope to extend', 'interest'), 'hope to extend'),
    signed: yes(renewal('Brandt put pen to paper on a new deal.', 'pen to paper', 'done'), 'pen to paper'),
    'in a quotation': yes(
      renewal('“We want him on a new contract,” Simon Farrow said of Brandt.', 'want him'),
      'want him on a new contract',
    ),
    'in another paragraph': yes(
      renewal('\n\nNegotiations about fresh terms continue.', 'Negotiations'),
      'Negotiations',
    ),
    'before the rumour': yes(
      mini('Winger wanted\n\nBrandt is discussing a contract extension. The Ledger says Eastvale United want Brandt.', [
        says('discussing a contract', 'talks', [], { move: 'renewal' }),
        says('want Brandt', 'interest', [from.ledger], to),
      ]),
      'discussing a contract',
    ),
    'twice is one fact': yes(
      mini(
        'Winger wanted\n\nThe Ledger says Eastvale United want Brandt. A new contract is discussed. Fresh terms are near.',
        [
          says('want Brandt', 'interest', [from.ledger], to),
          says('is discussed', 'talks', [], { move: 'renewal' }),
          says('are near', 'agreed', [], { move: 'renewal' }),
        ],
      ),
      'Fresh terms are near',
    ),
    'beside a loan': yes(
      mini('Winger loan\n\nThe Ledger tells of a loan. First he will extend his deal.', [
        says('a loan', 'talks', [from.ledger], { move: 'loan' }),
        says('will extend', 'agreed', [], { move: 'renewal' }),
      ]),
      'will extend his deal',
    ),
    'beside an exit': yes(
      mini('Winger out\n\nThe Ledger says he wants out. Northport offer fresh terms.', [
        says('wants out', 'interest', [from.ledger], { move: 'exit' }),
        says('offer fresh terms', 'bid', [], { move: 'renewal' }),
      ]),
      'offer fresh terms',
    ),
    'beside a bid': yes(
      mini('Winger latest\n\nThe Ledger tells of a bid. He is offered improved terms.', [
        says('of a bid', 'bid', [from.ledger], to),
        says('is offered', 'talks', [], { move: 'renewal' }),
      ]),
      'is offered improved terms',
    ),
  },
  {
    'an offer before the move that the headline tells': mini(
      'Brandt joins Eastvale United\n\n“Northport offered him a new deal, but he wants to play,” Simon Farrow said.',
      [
        says('joins', 'done', [], to),
        says('wants to play', 'interest', [from.person('Simon Farrow', 'manager')], { move: 'exit' }),
        says('offered him', 'bid', [], { move: 'renewal' }),
      ],
    ),
    'no renewal': mini('Winger\n\nEastvale United want Brandt, The Ledger says.', [
      says('want Brandt', 'interest', [from.ledger], to),
    ]),
    'he stays anyway': mini('Winger stays\n\nThe Ledger says he stays. He is to sign again.', [
      says('he stays', 'off', [from.ledger]),
      says('to sign again', 'talks', [], { move: 'renewal' }),
    ]),
    'a contract that may be another club’s': renewal(
      'A contract offer has been made to Brandt.',
      'has been made',
      'bid',
    ),
    'one signed before something else': renewal(
      'The clause fell after he signed a new contract last spring.',
      'signed a new contract',
      'done',
    ),
    'of two players, one': mini(
      'Wingers\n\nThe Ledger says they want Brandt. Lund is in talks over a new deal, Brandt is not.',
      [
        says('want Brandt', 'interest', [from.ledger]),
        says('in talks', 'talks', [], { players: ['Theo Lund', 'Ola Brandt'], move: 'renewal' }),
      ],
    ),
    'an option that he has already': renewal('Northport have an option to extend his deal.', 'option to extend'),
    'done already': mini('Winger signs\n\nEastvale United have announced Brandt. He signs a long contract.', [
      says('have announced', 'done', [from.club('Eastvale United')], to),
      says('signs a long', 'done', [], { move: 'renewal' }),
    ]),
    'a renewal alone': mini('New deal\n\nThe Ledger tells of a new contract.', [
      says('new contract', 'talks', [from.ledger], { move: 'renewal' }),
    ]),
    'talks are off': renewal('Contract talks have broken down.', 'broken down', 'off'),
    'another player’s': mini('Wingers\n\nThe Ledger says they want Brandt. Lund will sign a new deal.', [
      says('want Brandt', 'interest', [from.ledger]),
      says('new deal', 'talks', [], { players: ['Theo Lund'], move: 'renewal' }),
    ]),
    'two suitors': mini('Race\n\nThe Ledger says they want Brandt. Radio Sud has a bid.', [
      says('want Brandt', 'interest', [from.ledger]),
      says('a bid', 'bid', [from.sud]),
    ]),
    'a loan': mini('Loan\n\nThe Ledger tells of a loan.', [says('a loan', 'talks', [from.ledger], { move: 'loan' })]),
    'an exit': mini('Exit\n\nThe Ledger says he goes.', [says('he goes', 'interest', [from.ledger], { move: 'exit' })]),
    'a denial': mini('Stays\n\nThe Ledger says he stays.', [says('he stays', 'off', [from.ledger])]),
    'own words': mini('Wanted\n\nThey want Brandt.', [says('want Brandt', 'interest')]),
    done: mini('Done\n\nNorthport announced Brandt.', [says('announced', 'done', [from.club('Northport')])]),
    'two renewals of two players': mini('Deals\n\nBrandt and Lund will sign.', [
      says('will sign', 'talks', [], { players: ['Ola Brandt', 'Theo Lund'], move: 'renewal' }),
    ]),
    'no story': mini('Winger shines\n\nHe scored.', []),
  },
);
