import { from, mini, says, testRule } from '../../support/cases';

const lead = says('are keen on', 'interest', [from.ledger], { to: ['Eastvale United'] });
const open = 'Winger wanted\n\nEastvale United are keen on Brandt, The Ledger says.';
const farrow = from.person('Simon Farrow', 'manager', 'Northport');
const off = (at: string, sources = [farrow], more = {}) => says(at, 'off', sources, { move: 'exit', ...more });

testRule(
  'denied',
  {
    'the country of the club': {
      spec: mini(`${open} “He is not going: we rule out a move to England,” Simon Farrow said of Brandt.`, [
        lead,
        off('rule out'),
      ]),
      evidence: 'rule out a move to England',
    },
    'a move to the club itself': {
      spec: mini(`${open} Simon Farrow has ruled out a move to Eastvale United for Brandt.`, [
        lead,
        off('ruled out', [farrow], { to: ['Eastvale United'] }),
      ]),
      evidence: 'ruled out a move to',
    },
    'the manager, in his words': {
      spec: mini(`${open} Simon Farrow said: “Brandt is not for sale.”`, [lead, off('not for sale')]),
      evidence: 'not for sale',
      args: ['Simon Farrow (Northport)', 'is not for sale'],
    },
    'the selling club': {
      spec: mini(`${open} A statement by Northport ruled out any sale of Brandt.`, [
        lead,
        off('ruled out', [from.club('Northport')]),
      ]),
      evidence: 'ruled out any sale',
      args: ['Northport'],
    },
    'the agent': {
      spec: mini(`${open} “There is nothing in it,” his agent Petra Holm insisted.`, [
        lead,
        off('nothing in it', [from.person('Petra Holm', 'agent')]),
      ]),
      evidence: 'nothing in it',
      args: ['Petra Holm'],
    },
    'the player himself': {
      spec: mini(`${open} “I am staying,” Brandt told supporters.`, [
        lead,
        off('am staying', [from.person('Brandt', 'player')]),
      ]),
      evidence: 'am staying',
    },
    'another outlet': {
      spec: mini(`${open} Radio Sud reports that Eastvale United have cooled on Brandt.`, [
        lead,
        off('have cooled', [from.sud], { to: ['Eastvale United'] }),
      ]),
      evidence: 'have cooled',
      args: ['Radio Sud'],
    },
    'a journalist, of the same destination': {
      spec: mini(`${open} Luca Ferrante says no talks with Eastvale United are planned for Brandt.`, [
        lead,
        off('no talks', [from.ferrante], { to: ['Eastvale United'] }),
      ]),
      evidence: 'no talks',
      args: ['Luca Ferrante'],
    },
    'the speaker counts, not the outlet that prints him': {
      spec: mini(`${open} Simon Farrow told Radio Sud that Brandt stays.`, [
        lead,
        off('stays', [from.sud, { ...farrow, via: 0 }]),
      ]),
      evidence: 'stays',
      args: ['Simon Farrow (Northport)'],
    },
    'a journalist counts, not the outlet that he told': {
      spec: mini(`${open} Luca Ferrante told Radio Sud that Brandt stays.`, [
        lead,
        off('stays', [from.sud, { ...from.ferrante, via: 0 }]),
      ]),
      evidence: 'stays',
      args: ['Luca Ferrante'],
    },
    'the denial comes first': {
      spec: mini(
        `Winger wanted\n\nNorthport refuse to sell, Simon Farrow said. Even so, Eastvale United are keen on Brandt, The Ledger says.`,
        [off('refuse to sell'), lead],
      ),
      evidence: 'refuse to sell',
    },
    'a lead without a destination': {
      spec: mini(
        'Winger restless\n\nBrandt wants to leave, The Ledger says. Simon Farrow called a move to Westmere City out of the question.',
        [
          says('wants to leave', 'interest', [from.ledger], { move: 'exit' }),
          off('out of the question', [farrow], { to: ['Westmere City'] }),
        ],
      ),
      evidence: 'out of the question',
    },
    'two denials are one caution': {
      spec: mini(
        `${open} Simon Farrow said he would keep Brandt. The chairman, Ada Rowe, agreed that Brandt would not be sold.`,
        [lead, off('would keep'), off('would not be sold', [from.person('Ada Rowe', 'chairman', 'Northport')])],
      ),
      evidence: 'would not be sold',
    },
    'an account with a name': {
      spec: mini(`${open} Terrace Wire wrote that the deal is dead.`, [lead, off('deal is dead', [from.wire])]),
      evidence: 'deal is dead',
      args: ['Terrace Wire'],
    },
    'a bid that the manager calls untrue': {
      spec: mini(
        'Winger wanted\n\nEastvale United have bid for Brandt, The Ledger says. Simon Farrow denied that any bid had come.',
        [says('have bid', 'bid', [from.ledger], { to: ['Eastvale United'] }), off('denied that any bid')],
      ),
      evidence: 'denied that any bid',
    },
  },
  {
    'another country is ruled out': mini(`${open} Brandt ruled out a return to Spain.`, [
      lead,
      off('ruled out', [from.person('Brandt', 'player')]),
    ]),
    'another country is ruled out, which helps the club': mini(
      `${open} Brandt ruled out a return to Spain, and that lets Eastvale United make a move.`,
      [lead, off('ruled out', [from.person('Brandt', 'player')], { to: ['Eastvale United'] })],
    ),
    'a continent is ruled out': mini(`${open} Simon Farrow has ruled out a move to Asia for Brandt.`, [
      lead,
      off('ruled out'),
    ]),
    'what the offer is held against': mini(
      `${open} They study it despite them not open to selling, Simon Farrow said.`,
      [lead, off('not open to selling')],
    ),
    'nothing denied': mini(open, [lead]),
    'the writer alone': mini(`${open} Northport will not sell Brandt.`, [lead, off('will not sell', [])]),
    'nobody named': mini(`${open} Sources say Northport will not sell Brandt.`, [
      lead,
      off('will not sell', [from.sources('Sources')]),
    ]),
    'a price': mini(`${open} Radio Sud reports that Eastvale United will not meet the asking price of Brandt’s club.`, [
      lead,
      off('not meet', [from.sud], { to: ['Eastvale United'] }),
    ]),
    'an old intention': mini(`${open} “His intention was to remain with us,” Simon Farrow said of Brandt.`, [
      lead,
      off('remain with us'),
    ]),
    'contact still to come': mini(`${open} Luca Ferrante says no talks with Eastvale United have yet to be denied.`, [
      lead,
      off('no talks', [from.ferrante], { to: ['Eastvale United'] }),
    ]),
    'a silence': mini(`${open} Ola Brandt refused to be drawn on his future.`, [
      lead,
      off('on his future', [from.person('Ola Brandt', 'player')]),
    ]),
    'the club’s words in the player’s mouth': mini(`${open} Ola Brandt knows that Northport refuse to sell.`, [
      lead,
      off('refuse to sell', [from.person('Ola Brandt', 'player')]),
    ]),
    'only “reports”': mini(`${open} Reports say that the move is off.`, [
      lead,
      off('move is off', [from.reports('Reports')]),
    ]),
    'another destination': mini(`${open} Simon Farrow ruled out a sale of Brandt to Westmere City.`, [
      lead,
      off('ruled out', [farrow], { to: ['Westmere City'] }),
    ]),
    'a condition': mini(`${open} Radio Sud reports that should Eastvale United fail, Brandt stays.`, [
      lead,
      off('Brandt stays', [from.sud]),
    ]),
    'what was once so': mini(`${open} Simon Farrow had earlier said that Brandt was not for sale.`, [
      lead,
      off('not for sale'),
    ]),
    'the lead source itself': mini(`${open} The Ledger adds that Northport do not want to sell Brandt.`, [
      lead,
      off('do not want to sell', [from.ledger]),
    ]),
    'the rejection that the lead tells of': mini(
      'Bid fails\n\nNorthport rejected a bid for Brandt, The Ledger says. Radio Sud reports that the offer was turned down.',
      [says('rejected a bid', 'bid', [from.ledger]), off('was turned down', [from.sud])],
    ),
    'another player': mini(`${open} Simon Farrow said that Lund is not for sale.`, [
      lead,
      off('not for sale', [farrow], { players: ['Theo Lund'] }),
    ]),
    'a story that is only off': mini('Winger stays\n\nSimon Farrow said that Brandt is not for sale.', [
      off('not for sale'),
    ]),
    'off, twice': mini(
      'Winger stays\n\nSimon Farrow said that Brandt is not for sale. Radio Sud reports that he stays.',
      [off('not for sale'), off('he stays', [from.sud])],
    ),
    'done all the same': mini(
      'Winger signs\n\nSimon Farrow had said that Brandt was not for sale. Eastvale United have announced Brandt.',
      [
        off('was not for sale'),
        says('have announced', 'done', [from.club('Eastvale United')], { to: ['Eastvale United'] }),
      ],
    ),
    'a new contract is another story': mini(`${open} Simon Farrow said that contract talks with Brandt are off.`, [
      lead,
      off('talks with Brandt are off', [farrow], { move: 'renewal' }),
    ]),
    'a rejected bid that goes on': mini(
      'Bid fails\n\nNorthport rejected a bid for Brandt by Eastvale United, The Ledger says.',
      [says('rejected a bid', 'bid', [from.ledger], { to: ['Eastvale United'] })],
    ),
    'two suitors, one of them out': mini(
      'Race on\n\nWestmere City are in talks over Brandt, The Ledger says. Radio Sud reports that AS Valmont have dropped out.',
      [
        says('in talks', 'talks', [from.ledger], { to: ['Westmere City'] }),
        off('dropped out', [from.sud], { to: ['AS Valmont'] }),
      ],
    ),
  },
);
