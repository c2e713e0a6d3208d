import type { Stage } from '../../../src/pipeline/types/claim';
import { from, mini, says, testRule } from '../../support/cases';

const to = { to: ['Eastvale United'] };
const gap = (
  headline: string,
  at: string,
  stage: Stage,
  body: string,
  bodyAt: string,
  bodyStage: Stage,
  sources = [from.ledger],
) => mini(`${headline}\n\n${body}`, [says(at, stage, [], to), says(bodyAt, bodyStage, sources, to)]);

testRule(
  'headline-gap',
  {
    'agreed over interest': {
      spec: gap(
        'Brandt agrees to join Eastvale United',
        'agrees to join',
        'agreed',
        'The Ledger says Eastvale United admire him.',
        'admire',
        'interest',
      ),
      evidence: 'agrees to join',
      args: ['key:receipt_stage_agreed', 'key:receipt_stage_interest'],
    },
    'agreed over talks': {
      spec: gap(
        'Deal close for Brandt',
        'Deal close',
        'agreed',
        'Eastvale United have opened talks, The Ledger reports.',
        'opened talks',
        'talks',
      ),
      evidence: 'Deal close',
    },
    'bid over interest': {
      spec: gap(
        'Eastvale United launch Brandt bid',
        'launch',
        'bid',
        'According to The Ledger, Eastvale United are watching Brandt.',
        'watching',
        'interest',
      ),
      evidence: 'launch Brandt bid',
    },
    'bid over interest, of a player with both names': {
      spec: gap(
        'Eastvale United make Ola Brandt offer',
        'make Ola Brandt offer',
        'bid',
        'The Ledger reports that Eastvale United like what they see.',
        'like',
        'interest',
      ),
      evidence: 'make Ola Brandt offer',
    },
    'a headline that hides his name, over a text that is about him alone': {
      spec: gap(
        'Giants agree deal for wonderkid',
        'agree deal',
        'agreed',
        'The Ledger says Eastvale United have opened talks.',
        'opened talks',
        'talks',
      ),
      evidence: 'agree deal',
    },
    'done over talks': {
      spec: gap(
        'Brandt signs for Eastvale United',
        'signs for',
        'done',
        'The Ledger says a first meeting is planned.',
        'first meeting',
        'talks',
      ),
      evidence: 'signs for',
    },
    'done over bid': {
      spec: gap(
        'Brandt joins Eastvale United',
        'joins',
        'done',
        'A bid has been lodged, The Ledger says.',
        'lodged',
        'bid',
      ),
      evidence: 'joins',
    },
    'cited to nobody with a name': {
      spec: gap(
        'Brandt deal agreed',
        'deal agreed',
        'agreed',
        'Sources say Eastvale United are interested.',
        'interested',
        'interest',
        [from.sources('Sources')],
      ),
      evidence: 'deal agreed',
    },
    'cited to “reports”': {
      spec: gap(
        'Brandt on verge of move',
        'on verge',
        'agreed',
        'Reports suggest that Eastvale United want him.',
        'want him',
        'interest',
        [from.reports('Reports')],
      ),
      evidence: 'on verge',
    },
    'the page’s own words go no further either': {
      spec: mini('Brandt set to sign\n\nBrandt is a target. The Ledger says Eastvale United are in talks.', [
        says('set to sign', 'agreed', [], to),
        says('a target', 'interest', [], to),
        says('in talks', 'talks', [from.ledger], to),
      ]),
      evidence: 'set to sign',
    },
    'a headline in the present tense': {
      spec: gap(
        'Brandt completes Eastvale United medical',
        'completes',
        'agreed',
        'Luca Ferrante writes that Eastvale United have asked about him.',
        'asked about',
        'interest',
        [from.ferrante],
      ),
      evidence: 'completes',
    },
    'several cited sentences, none as far': {
      spec: mini(
        'Brandt agrees terms\n\nThe Ledger says Eastvale United made contact. Radio Sud reports interest from Eastvale United.',
        [
          says('agrees terms', 'agreed', [], to),
          says('made contact', 'talks', [from.ledger], to),
          says('reports interest', 'interest', [from.sud], to),
        ],
      ),
      evidence: 'agrees terms',
    },
    'a denial does not carry the headline': {
      spec: mini(
        'Eastvale United bid for Brandt\n\nThe Ledger says Eastvale United like him. Simon Farrow said he stays.',
        [
          says('bid for', 'bid', [], to),
          says('like him', 'interest', [from.ledger], to),
          says('stays', 'off', [from.person('Simon Farrow', 'manager', 'Northport')], { move: 'exit' }),
        ],
      ),
      evidence: 'bid for',
    },
  },
  {
    'the same stage': gap(
      'Eastvale United in Brandt talks',
      'talks',
      'talks',
      'The Ledger reports that Eastvale United are negotiating.',
      'negotiating',
      'talks',
    ),
    'the text goes further': gap(
      'Eastvale United keen on Brandt',
      'keen',
      'interest',
      'The Ledger reports that a bid is in.',
      'a bid',
      'bid',
    ),
    'nobody cited at all: own words': gap(
      'Eastvale United sign Brandt',
      'sign',
      'done',
      'Eastvale United want Brandt.',
      'want Brandt',
      'interest',
      [],
    ),
    'no headline claim': mini('Winger latest\n\nThe Ledger says Eastvale United want Brandt.', [
      says('want Brandt', 'interest', [from.ledger], to),
    ]),
    'a headline that denies': mini('Brandt will stay\n\nThe Ledger says Eastvale United want Brandt.', [
      says('will stay', 'off', [], { move: 'exit' }),
      says('want Brandt', 'interest', [from.ledger], to),
    ]),
    'one cited sentence of several is as far': mini(
      'Brandt agrees terms\n\nRadio Sud reports interest. The Ledger says terms are agreed.',
      [
        says('agrees terms', 'agreed'),
        says('reports interest', 'interest', [from.sud]),
        says('are agreed', 'agreed', [from.ledger]),
      ],
    ),
    'the headline tells of another player': mini('Lund signs\n\nThe Ledger says Eastvale United want Brandt.', [
      says('Lund signs', 'done', [], { players: ['Theo Lund'] }),
      says('want Brandt', 'interest', [from.ledger], to),
    ]),
    'the headline alone': mini('Eastvale United sign Brandt\n\nHe is a winger.', [says('sign Brandt', 'done')]),
    'announced by the club': gap(
      'Eastvale United sign Brandt',
      'sign',
      'done',
      'Eastvale United have announced the deal.',
      'announced',
      'done',
      [from.club('Eastvale United')],
    ),
    'said by the player': gap(
      'Brandt agrees to join',
      'agrees to join',
      'agreed',
      '“I have said yes,” Ola Brandt confirmed.',
      'said yes',
      'agreed',
      [from.person('Ola Brandt', 'player')],
    ),
    'a question is as far as the text': gap(
      'Will Eastvale United move for Brandt?',
      'move for',
      'interest',
      'The Ledger says Eastvale United are weighing up Brandt.',
      'weighing up',
      'interest',
    ),
    'two players in one headline': mini(
      'Eastvale United sign Lund, eye Brandt\n\nThe Ledger says Eastvale United want Brandt.',
      [
        says('sign Lund', 'done', [], { ...to, players: ['Theo Lund', 'Ola Brandt'] }),
        says('want Brandt', 'interest', [from.ledger], to),
      ],
    ),
    'done in the page’s own words': mini(
      'Eastvale United sign Brandt\n\nBrandt has joined Eastvale United. The Ledger had called Eastvale United keen.',
      [
        says('sign Brandt', 'done', [], to),
        says('has joined', 'done', [], to),
        says('had called', 'interest', [from.ledger], to),
      ],
    ),
    'bid over talks is one step': gap(
      'Offer made for Brandt',
      'Offer made',
      'bid',
      'The Ledger reports that first contact took place with Eastvale United.',
      'contact',
      'talks',
    ),
    'done over agreed is one step': gap(
      'Eastvale United sign Brandt',
      'sign',
      'done',
      'Terms are near, The Ledger reports.',
      'near',
      'agreed',
    ),
    'the page’s own words go as far': mini(
      'Brandt set to sign\n\nBrandt is close to a move. The Ledger says Eastvale United are in talks.',
      [
        says('set to sign', 'agreed', [], to),
        says('is close', 'agreed', [], to),
        says('in talks', 'talks', [from.ledger], to),
      ],
    ),
    'a sentence of the text tells of a finished deal, unread': mini(
      'Brandt set to sign\n\nEastvale United announced the signing of Brandt. The Ledger had told of interest.',
      [says('set to sign', 'agreed', [], to), says('of interest', 'interest', [from.ledger], to)],
    ),
    'no headline but a first sentence': gap(
      'Eastvale United have made a bid for Brandt.',
      'a bid',
      'bid',
      'The Ledger says Eastvale United admire him.',
      'admire',
      'interest',
    ),
    'a headline without a name over a text that is as much about somebody else': mini(
      'Eastvale United launch bid for Northport winger\n\nThe Ledger says Eastvale United admire Brandt. ' +
        'Lund is wanted by Westmere. Lund has asked to leave. Lund is close to a decision.',
      [
        says('launch bid', 'bid', [], to),
        says('admire', 'interest', [from.ledger], to),
        says('is wanted', 'interest', [], { players: ['Theo Lund'] }),
        says('asked to leave', 'interest', [], { players: ['Theo Lund'] }),
        says('close to a decision', 'interest', [], { players: ['Theo Lund'] }),
      ],
    ),
    'a renewal headline': mini('Brandt signs new deal\n\nThe Ledger says Eastvale United want Brandt.', [
      says('signs new deal', 'done', [], { move: 'renewal' }),
      says('want Brandt', 'interest', [from.ledger], to),
    ]),
  },
);
