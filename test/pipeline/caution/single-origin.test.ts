import type { ArticleSpec, SourceSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const via = (source: SourceSpec, at = 0): SourceSpec => ({ ...source, via: at });
/** One sentence per chain; the first of a chain is cited by the page. */
const chains = (...list: readonly (readonly SourceSpec[])[]): ArticleSpec =>
  mini(
    `Winger wanted\n\n${list.map((chain, at) => `Line ${at}: ${chain.map((one) => one.name).join(', citing ')}, says Brandt may go.`).join(' ')}`,
    list.map((chain, at) =>
      says(
        `Line ${at}:`,
        'interest',
        chain.map((one, place) => (place === 0 ? one : { ...one, via: place - 1 })),
      ),
    ),
  );
const yes = (spec: ArticleSpec, evidence: string, origin: string) => ({ spec, evidence, args: [origin] });
const SAME = 'key:caution_same_owner';
const gate: SourceSpec = { kind: 'account', name: 'Gate Nine' };

testRule(
  'single-origin',
  {
    'two outlets quote one journalist': yes(
      chains([from.ledger, from.ferrante], [from.sud, from.ferrante]),
      'Luca Ferrante',
      'Luca Ferrante',
    ),
    'a chain of three': yes(chains([from.ledger, from.sud, from.ferrante]), 'Radio Sud', 'Luca Ferrante'),
    'three titles of one owner': yes(chains([from.tide], [from.morning], [from.post]), 'Morning Tide', SAME),
    'four titles of one owner': yes(
      chains([from.tide], [from.morning], [from.post], [from.echo]),
      'Eastvale Echo',
      SAME,
    ),
    'a chain and its own origin again': yes(
      chains([from.ledger, from.sud], [from.mill, from.sud], [from.sud]),
      'Transfer Mill',
      'Radio Sud',
    ),
    'an account behind two outlets': yes(
      chains([from.ledger, from.wire], [from.mill, from.wire]),
      'Terrace Wire',
      'Terrace Wire',
    ),
    'owner group and chain together': yes(chains([from.tide, from.sud], [from.morning]), 'Morning Tide', 'Radio Sud'),
    'a loop': yes(
      chains([from.ledger, from.sud], [from.sud, from.mill], [from.mill, from.ledger]),
      'Transfer Mill',
      'Radio Sud',
    ),
    'a journalist, his own outlet, and two who quote him': yes(
      chains([from.duarte], [from.ledger], [from.mill, from.duarte], [gate, from.duarte]),
      'Transfer Mill',
      'Inês Duarte',
    ),
    'sources not in the catalogue': yes(chains([gate, from.sud], [from.mill, from.sud]), 'Gate Nine', 'Radio Sud'),
    'repeats add no name but do no harm': yes(
      chains([from.ledger, from.sud], [from.mill, from.sud], [from.ledger, from.sud]),
      'Transfer Mill',
      'Radio Sud',
    ),
    'in one sentence': {
      spec: mini('Winger wanted\n\nThe Ledger and Transfer Mill, both citing Radio Sud, say Brandt may go.', [
        says('may go', 'interest', [from.ledger, from.mill, via(from.sud, 0), via(from.sud, 1)]),
      ]),
      evidence: 'Radio Sud',
    },
  },
  {
    'one name': chains([from.ledger]),
    'two names, one report': chains([from.ledger, from.sud]),
    'two titles of one owner': chains([from.tide], [from.morning]),
    'three reports': chains([from.ledger], [from.sud], [from.wire]),
    'three names, two reports': chains([from.ledger, from.sud], [from.wire]),
    'three of one owner and one more': chains([from.tide], [from.morning], [from.post], [from.ledger]),
    'one name three times': chains([from.ledger], [from.ledger], [from.ledger]),
    'nobody named': chains([{ kind: 'unnamed', name: 'sources', words: 'Line' }]),
    'two journalists of no common outlet': chains([from.duarte], [from.ferrante], [from.sud]),
    'a journalist and his outlet only': chains([from.duarte], [from.ledger]),
    'the third name denies it': mini(
      'Winger wanted\n\nThe Ledger, citing Radio Sud, says Brandt may go. Simon Farrow said he stays.',
      [
        says('may go', 'interest', [from.ledger, via(from.sud)]),
        says('he stays', 'off', [from.person('Simon Farrow', 'manager')]),
      ],
    ),
    'the third name is about another player': mini(
      'Wingers\n\nThe Ledger, citing Radio Sud, says Brandt may go. Transfer Mill, citing Radio Sud, says Lund may stay.',
      [
        says('Brandt may go', 'interest', [from.ledger, via(from.sud)]),
        says('Lund may stay', 'interest', [from.mill, via(from.sud)], { players: ['Theo Lund'] }),
      ],
    ),
    'a journalist of the outlet, on its programme': mini(
      'Winger wanted\n\nThe Ledger reporter Inês Duarte said on Radio Sud that Eastvale United want Brandt.',
      [
        says('want Brandt', 'interest', [from.ledger, { ...from.duarte, via: 0 }, { ...from.sud, via: 1 }], {
          to: ['Eastvale United'],
        }),
      ],
    ),
  },
);
