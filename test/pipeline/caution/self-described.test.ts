import type { ArticleSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const to = { to: ['Eastvale United'] };
const praise = (
  text: string,
  at: string,
  source = 'Terrace Wire',
  id: string | null = 'terrace-wire',
  more: Partial<ArticleSpec> = {},
): ArticleSpec =>
  mini(
    `Winger wanted\n\nEastvale United want Brandt, Terrace Wire says. ${text}`,
    [says('want Brandt', 'interest', [from.wire], to)],
    { notes: [{ rule: 'self-described', at, source, id }], ...more },
  );
const yes = (text: string, at = text) => ({ spec: praise(text, at), evidence: at, args: ['Terrace Wire'] });
const by = (source: typeof from.wire, more: Partial<ArticleSpec> = {}): ArticleSpec =>
  mini(
    `Winger wanted\n\nEastvale United want Brandt, ${source.name} says. Terrace Wire calls itself reliable.`,
    [says('want Brandt', 'interest', [source], to)],
    { notes: [{ rule: 'self-described', at: 'calls itself', source: 'Terrace Wire', id: 'terrace-wire' }], ...more },
  );

testRule(
  'self-described',
  {
    'calls itself reliable': yes('The account calls itself reliable.'),
    'claims recognition': yes('Terrace Wire says big papers value its work.'),
    'its bio': yes('Its profile promises exclusive stories.'),
    'own record': yes('By its own count it is right nine times in ten.'),
    'describes itself': yes('It describes itself as the home of transfers.'),
    'in the passive': yes('Trusted by millions, its page reads.'),
    'in a later paragraph': yes('He scored on Sunday.\n\nThe account boasts of its contacts.', 'The account boasts'),
    twice: {
      spec: mini(
        'Winger wanted\n\nEastvale United want Brandt, Terrace Wire says. It calls itself sound. It also calls itself first.',
        [says('want Brandt', 'interest', [from.wire], to)],
        { notes: [{ rule: 'self-described', at: 'itself sound', source: 'Terrace Wire', id: 'terrace-wire' }] },
      ),
      evidence: 'itself sound',
    },
    'a source that the catalogue does not know': {
      spec: mini(
        'Winger wanted\n\nEastvale United want Brandt, Gate Nine says. Gate Nine calls itself sound.',
        [says('want Brandt', 'interest', [{ kind: 'account', name: 'Gate Nine' }], to)],
        { notes: [{ rule: 'self-described', at: 'itself sound', source: 'Gate Nine' }] },
      ),
      evidence: 'Gate Nine calls itself',
      args: ['Gate Nine'],
    },
    'the origin behind the lead': {
      spec: mini(
        'Winger wanted\n\nThe Ledger, citing Terrace Wire, says Eastvale United want Brandt. The account calls itself sound.',
        [says('want Brandt', 'interest', [from.ledger, { ...from.wire, via: 0 }], to)],
        { notes: [{ rule: 'self-described', at: 'itself sound', source: 'Terrace Wire', id: 'terrace-wire' }] },
      ),
      evidence: 'itself sound',
    },
    'an outlet': {
      spec: mini(
        'Winger wanted\n\nEastvale United want Brandt, Transfer Mill says. The site bills itself as first with the news.',
        [says('want Brandt', 'interest', [from.mill], to)],
        { notes: [{ rule: 'self-described', at: 'bills itself', source: 'Transfer Mill', id: 'transfer-mill' }] },
      ),
      evidence: 'bills itself',
    },
    'before the claim': {
      spec: mini(
        'Winger wanted\n\nTerrace Wire, it says, is never wrong. Terrace Wire says Eastvale United want Brandt.',
        [says('want Brandt', 'interest', [from.wire], to)],
        { notes: [{ rule: 'self-described', at: 'never wrong', source: 'Terrace Wire', id: 'terrace-wire' }] },
      ),
      evidence: 'never wrong',
    },
  },
  {
    'no note': mini('Winger wanted\n\nEastvale United want Brandt, Terrace Wire says.', [
      says('want Brandt', 'interest', [from.wire], to),
    ]),
    'of somebody else': by(from.ledger),
    'of a journalist’s rival': by(from.ferrante),
    'of nobody in the lead': mini(
      'Winger wanted\n\nEastvale United want Brandt. Terrace Wire calls itself reliable.',
      [says('want Brandt', 'interest')],
      { notes: [{ rule: 'self-described', at: 'calls itself', source: 'Terrace Wire', id: 'terrace-wire' }] },
    ),
    'of the page': praise('This site prides itself on care.', 'prides itself', 'Transfer Mill', 'transfer-mill'),
    'a call for caution': praise('Be careful with it.', 'Be careful', 'Terrace Wire', 'terrace-wire', {
      notes: [{ rule: 'article-caution', at: 'Be careful' }],
    }),
    'praise by others is not a source': praise(
      'Others rate Terrace Wire.',
      'Others rate',
      'Terrace Wire',
      'terrace-wire',
      { notes: [{ rule: 'not-a-source', at: 'Others rate', source: 'Terrace Wire' }] },
    ),
    'a leaning': praise('It follows Northport.', 'It follows', 'Terrace Wire', 'terrace-wire', {
      notes: [{ rule: 'leaning', at: 'It follows', source: 'Terrace Wire' }],
    }),
    'of a source that is not the lead': mini(
      'Winger wanted\n\nThe Ledger says Eastvale United have bid. Terrace Wire had them keen. It calls itself sound.',
      [says('have bid', 'bid', [from.ledger], to), says('keen', 'interest', [from.wire], to)],
      { notes: [{ rule: 'self-described', at: 'itself sound', source: 'Terrace Wire', id: 'terrace-wire' }] },
    ),
    'a namesake with another id': praise(
      'Terrace Wire TV calls itself sound.',
      'itself sound',
      'Terrace Wire TV',
      'terrace-wire-tv',
    ),
    'no story': mini('Winger shines\n\nTerrace Wire calls itself sound.', [], {
      notes: [{ rule: 'self-described', at: 'itself sound', source: 'Terrace Wire', id: 'terrace-wire' }],
    }),
    'a quoted player': mini(
      'Winger stays\n\n“I am happy,” Ola Brandt said. Terrace Wire calls itself sound.',
      [says('am happy', 'off', [from.person('Ola Brandt', 'player')])],
      { notes: [{ rule: 'self-described', at: 'itself sound', source: 'Terrace Wire', id: 'terrace-wire' }] },
    ),
  },
);
