import type { ArticleSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const to = { to: ['Eastvale United'] };
const rumour = 'Winger wanted\n\nEastvale United want Brandt, Terrace Wire says.';
const want = says('want Brandt', 'interest', [from.wire], to);
const urges = (words: string, more: Partial<ArticleSpec> = {}): ArticleSpec =>
  mini(`${rumour} ${words}`, [want], { notes: [{ rule: 'article-caution', at: words }], ...more });
const yes = (words: string) => ({ spec: urges(words), evidence: words, args: [words] });
const other = (rule: 'self-described' | 'leaning' | 'stale' | 'not-a-source', words: string): ArticleSpec =>
  mini(`${rumour} ${words}`, [want], { notes: [{ rule, at: words, source: 'Terrace Wire', id: 'terrace-wire' }] });

testRule(
  'article-caution',
  {
    'with caution': yes('The report should be treated with caution.'),
    'a pinch of salt': yes('Take this one with a pinch of salt.'),
    unconfirmed: yes('None of this has been confirmed by anyone.'),
    'in the passive': yes('The account has been wrong before, so patience is advised.'),
    'early days': yes('It is early days, and readers should be careful.'),
    'about the window': yes('At this stage of the year such stories deserve care.'),
    'before the claim': {
      spec: mini(
        'Winger wanted\n\nHandle what follows with care. Eastvale United want Brandt, Terrace Wire says.',
        [want],
        { notes: [{ rule: 'article-caution', at: 'Handle what' }] },
      ),
      evidence: 'Handle what follows',
    },
    'twice is one caution': {
      spec: mini(`${rumour} Be careful with this. Again, be careful.`, [want], {
        notes: [
          { rule: 'article-caution', at: 'Be careful' },
          { rule: 'article-caution', at: 'Again' },
        ],
      }),
      evidence: 'Again, be careful',
    },
    'names the player': yes('Talk about Brandt ought to be handled carefully.'),
    'in another paragraph': {
      spec: mini(`${rumour}\n\nHe scored twice on Sunday.\n\nSuch talk needs a second source.`, [want], {
        notes: [{ rule: 'article-caution', at: 'Such talk' }],
      }),
      evidence: 'Such talk needs',
    },
    'of the story told last before it': {
      spec: mini(
        'Two wingers\n\nEastvale United want Lund. Eastvale United want Brandt, Terrace Wire says. Be careful with that one.',
        [says('want Lund', 'interest', [], { players: ['Theo Lund'] }), want],
        { notes: [{ rule: 'article-caution', at: 'Be careful' }] },
      ),
      evidence: 'Be careful with that one',
    },
    'on a story that is off': {
      spec: mini(
        'Winger stays\n\nBrandt will stay, Terrace Wire says. Nobody else has that, so be careful.',
        [says('will stay', 'off', [from.wire])],
        { notes: [{ rule: 'article-caution', at: 'Nobody else' }] },
      ),
      evidence: 'so be careful',
    },
  },
  {
    'no note': mini(rumour, [want]),
    'own praise': other('self-described', 'Terrace Wire says that it is often right.'),
    'a leaning': other('leaning', 'Terrace Wire leans to Northport.'),
    'an older report': other('stale', 'Terrace Wire wrote about him in May.'),
    'not a source': other('not-a-source', 'Terrace Wire was praised.'),
    'no story': mini('Winger shines\n\nBe careful on the ice.', [], {
      notes: [{ rule: 'article-caution', at: 'Be careful' }],
    }),
    'two other notes': mini(`${rumour} It is often right. It leans to Northport.`, [want], {
      notes: [
        { rule: 'self-described', at: 'often right' },
        { rule: 'leaning', at: 'leans to' },
      ],
    }),
    'denied, not cautioned': mini(`${rumour} Simon Farrow said he stays.`, [
      want,
      says('he stays', 'off', [from.person('Simon Farrow', 'manager', 'Northport')]),
    ]),
    'hedged, not cautioned': mini('Winger wanted\n\nEastvale United could want Brandt, Terrace Wire says.', [
      says('could want', 'interest', [from.wire], { hedges: ['could'] }),
    ]),
    'own words': mini('Winger wanted\n\nEastvale United want Brandt.', [says('want Brandt', 'interest')]),
    'an announcement': mini('Winger signs\n\nNorthport announced Brandt.', [
      says('announced', 'done', [from.club('Northport')]),
    ]),
    'a renewal': mini('New deal\n\nThe Ledger says Brandt will sign.', [
      says('will sign', 'agreed', [from.ledger], { move: 'renewal' }),
    ]),
  },
);
