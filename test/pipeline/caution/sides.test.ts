/** The facts that rest on the catalogue: closeness and ownership. */
import type { ArticleSpec, SourceSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const deal = (
  source: SourceSpec,
  at: string,
  seller: string,
  buyer: string | null,
  more: Partial<ArticleSpec> = {},
): ArticleSpec =>
  mini(
    `Winger latest\n\n${source.name} ${at} over Brandt.`,
    [says(at, 'talks', [source], { from: [seller], to: buyer === null ? [] : [buyer] })],
    more,
  );
const yes = (spec: ArticleSpec, evidence: string, club: string) => ({ spec, evidence, args: [club] });
const own = (outlet: string, seller: string, buyer: string): ArticleSpec =>
  mini(
    'Winger latest\n\nTalks go on over Brandt.',
    [says('Talks go on', 'talks', [], { from: [seller], to: [buyer] })],
    { outlet },
  );
const [N, E, W, R, A, V] = [
  'Northport',
  'Eastvale United',
  'Westmere City',
  'Real Solmar',
  'Atlético Costa',
  'AS Valmont',
] as const;

testRule(
  'club-side',
  {
    'the seller’s sports daily': yes(deal(from.solmar, 'reports talks', R, E), 'Diario Solmar', R),
    'the buyer’s sports daily': yes(deal(from.solmar, 'tells of contact', E, R), 'Diario Solmar', R),
    'a fan site of the seller': yes(deal(from.latest, 'writes of talks', N, E), 'Northport Latest', N),
    'a fan site of the buyer': yes(deal(from.latest, 'hears of contact', W, N), 'Northport Latest', N),
    'the local paper': yes(deal(from.post, 'has news of talks', N, W), 'Harbour Post', N),
    'a rival’s sports daily': yes(deal(from.solmar, 'mentions talks', A, E), 'Diario Solmar', R),
    'a rival’s local paper': yes(deal(from.post, 'reports contact', E, W), 'Harbour Post', N),
    'no destination': yes(deal(from.solmar, 'says he may go', R, null), 'Diario Solmar', R),
    'the page’s own fan site': yes(own('northport-latest', N, E), 'Talks go on', N),
    'the page’s own daily': yes(own('diario-solmar', E, R), 'Talks go on', R),
    'the origin behind the cited outlet': {
      spec: mini('Winger latest\n\nThe Ledger, citing Diario Solmar, reports talks over Brandt.', [
        says('reports talks', 'talks', [from.ledger, { ...from.solmar, via: 0 }], { from: [R], to: [E] }),
      ]),
      evidence: 'Diario Solmar',
    },
    'another suitor’s': {
      spec: mini(
        'Race\n\nThe Ledger says Eastvale United have bid for Brandt. Northport Latest says Northport are keen.',
        [says('have bid', 'bid', [from.ledger], { to: [E] }), says('are keen', 'interest', [from.latest], { to: [N] })],
      ),
      evidence: 'Northport Latest',
    },
  },
  {
    'no leaning known': deal(from.ledger, 'reports talks', R, E),
    'close to a club that has no part': deal(from.solmar, 'reports talks', W, V),
    'a fan site of a third club': deal(from.latest, 'reports talks', R, V),
    'an owner is not closeness': deal(from.sud, 'reports talks', V, W),
    sources: mini('Winger\n\nSources tell of talks.', [
      says('talks', 'talks', [from.sources('Sources')], { from: [R] }),
    ]),
    'a manager': mini('Winger\n\nSimon Farrow told of talks.', [
      says('talks', 'talks', [from.person('Simon Farrow', 'manager', N)], { from: [N] }),
    ]),
    'the club itself': mini('Winger\n\nNorthport confirm talks.', [
      says('talks', 'talks', [from.club(N)], { from: [N] }),
    ]),
    'geography is no outlet': mini('Winger\n\nCosta media tell of talks.', [
      says('talks', 'talks', [{ ...from.reports('Costa media'), id: 'costa-press', region: 'Costa' }], { from: [R] }),
    ]),
    'the article’s own word for it': mini(
      'Winger\n\nThe Northport-leaning Ledger tells of talks.',
      [says('talks', 'talks', [{ ...from.ledger, words: 'Ledger' }], { from: [N] })],
      { notes: [{ rule: 'leaning', at: 'leaning', source: 'The Ledger', id: 'the-ledger', club: 0 }] },
    ),
    'no clubs known': mini('Winger\n\nDiario Solmar tells of talks.', [says('talks', 'talks', [from.solmar])]),
    'an account': deal(from.wire, 'reports talks', N, E),
    'a journalist': deal(from.duarte, 'reports talks', N, E),
  },
);

testRule(
  'shared-owner',
  {
    'the seller’s': yes(deal(from.sud, 'reports talks', V, E), 'Radio Sud', V),
    'the buyer’s': yes(deal(from.sud, 'tells of talks', E, V), 'Radio Sud', V),
    'another suitor’s': {
      spec: mini('Race\n\nThe Ledger says Eastvale United have bid for Brandt. Radio Sud says AS Valmont are keen.', [
        says('have bid', 'bid', [from.ledger], { to: [E] }),
        says('are keen', 'interest', [from.sud], { to: [V] }),
      ]),
      evidence: 'Radio Sud',
      args: [V],
    },
    'no buyer': yes(deal(from.sud, 'says he may go', V, null), 'Radio Sud', V),
    'behind another': {
      spec: mini('Winger\n\nThe Ledger, citing Radio Sud, tells of talks.', [
        says('talks', 'talks', [from.ledger, { ...from.sud, via: 0 }], { from: [V] }),
      ]),
      evidence: 'Radio Sud',
    },
    'the page itself': yes(own('radio-sud', V, E), 'Talks go on', V),
    'beside another': {
      spec: mini('Winger\n\nThe Ledger and Radio Sud tell of talks.', [
        says('talks', 'talks', [from.ledger, from.sud], { from: [V] }),
      ]),
      evidence: 'Radio Sud',
    },
    'a denial': {
      spec: mini('Winger\n\nRadio Sud says he stays.', [
        says('he stays', 'off', [from.sud], { from: [V], move: 'exit' }),
      ]),
      evidence: 'Radio Sud',
    },
    done: {
      spec: mini('Winger\n\nRadio Sud says it is done.', [says('is done', 'done', [from.sud], { from: [E], to: [V] })]),
      evidence: 'Radio Sud',
    },
    'a loan': {
      spec: mini('Winger\n\nRadio Sud tells of a loan.', [
        says('a loan', 'talks', [from.sud], { from: [V], to: [W], move: 'loan' }),
      ]),
      evidence: 'Radio Sud',
    },
    'a new contract': {
      spec: mini('Winger\n\nRadio Sud tells of a new deal.', [
        says('new deal', 'talks', [from.sud], { from: [V], move: 'renewal' }),
      ]),
      evidence: 'Radio Sud',
    },
    'twice is told once': {
      spec: mini('Winger\n\nRadio Sud tells of talks. Radio Sud adds that a bid is near.', [
        says('of talks', 'talks', [from.sud], { from: [V] }),
        says('bid is near', 'bid', [from.sud], { from: [V] }),
      ]),
      evidence: 'Radio Sud',
    },
  },
  {
    'the co-owned club is not in the story': deal(from.sud, 'reports talks', N, E),
    'closeness is not ownership': deal(from.solmar, 'reports talks', R, E),
    'a fan site': deal(from.latest, 'reports talks', N, E),
    'the local paper': deal(from.post, 'reports talks', N, E),
    'titles of one group, no club': deal(from.tide, 'reports talks', N, E),
    'nothing known': deal(from.ledger, 'reports talks', V, E),
    sources: mini('Winger\n\nSources tell of talks.', [
      says('talks', 'talks', [from.sources('Sources')], { from: [V] }),
    ]),
    'own words of another page': own('the-ledger', V, E),
    'a rival of the co-owned club is not it': deal(from.sud, 'reports contact', R, A),
    'no clubs known': mini('Winger\n\nRadio Sud tells of talks.', [says('talks', 'talks', [from.sud])]),
    'another story of the page has the club': mini(
      'Two\n\nRadio Sud says Brandt is in talks. The Ledger says AS Valmont want Lund.',
      [
        says('in talks', 'talks', [from.sud], { to: [E] }),
        says('want Lund', 'interest', [from.ledger], { players: ['Theo Lund'], to: [V] }),
      ],
    ),
    'an account': deal(from.wire, 'reports talks', V, E),
  },
);
