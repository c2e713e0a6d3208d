/** Facts about the page's own words: its headline, its view, whom it names beside the story, what stays open. */
import type { ArticleSpec, ClaimSpec, SourceSpec } from '../../support/analysis';
import { from, mini, says, testRule } from '../../support/cases';

const to = { to: ['Eastvale United'] };
const yes = (spec: ArticleSpec, evidence: string, ...args: readonly string[]) => ({ spec, evidence, args });
const head = (
  headline: string,
  at: string,
  body: string,
  bodyAt: string,
  source: SourceSpec,
  first: Partial<ClaimSpec> = {},
  stage: ClaimSpec['stage'] = 'interest',
): ArticleSpec =>
  mini(`${headline}\n\n${body}`, [says(at, stage, [], { ...to, ...first }), says(bodyAt, stage, [source], to)]);

testRule(
  'headline-words',
  {
    'an outlet': yes(
      head(
        'Eastvale United want Brandt',
        'want Brandt',
        'The Ledger says Eastvale United are keen.',
        'are keen',
        from.ledger,
      ),
      'want Brandt',
      'Eastvale United want Brandt',
      'The Ledger',
    ),
    'an account': yes(
      head('Brandt frustrated', 'frustrated', 'Terrace Wire wrote that he is unhappy.', 'unhappy', from.wire),
      'frustrated',
      'Terrace Wire',
    ),
    'a journalist': yes(
      head(
        'Brandt deal agreed',
        'deal agreed',
        'Luca Ferrante has an agreement.',
        'an agreement',
        from.ferrante,
        {},
        'agreed',
      ),
      'deal agreed',
      'Luca Ferrante',
    ),
    sources: yes(
      head(
        'Eastvale United plan Brandt bid',
        'plan',
        'Sources tell of a bid.',
        'a bid',
        from.sources('Sources'),
        {},
        'bid',
      ),
      'plan',
      '"Sources"',
    ),
    reports: yes(
      head('Eastvale United eye Brandt', 'eye', 'Reports name him a target.', 'a target', from.reports('Reports')),
      'eye',
      '"Reports"',
    ),
    'a chain': yes(
      mini('Brandt bid is in\n\nThe Ledger, citing Radio Sud, says a bid was made.', [
        says('bid is in', 'bid', [], to),
        says('was made', 'bid', [from.ledger, { ...from.sud, via: 0 }], to),
      ]),
      'bid is in',
      'The Ledger',
    ),
    talks: yes(
      head('Talks over Brandt', 'Talks', 'According to The Ledger, they met.', 'they met', from.ledger, {}, 'talks'),
      'Talks over',
    ),
    'a loan': yes(
      head(
        'Brandt loan close',
        'loan close',
        'The Ledger says a loan is near.',
        'is near',
        from.ledger,
        { move: 'loan' },
        'agreed',
      ),
      'loan close',
    ),
    'the headline without a club': yes(
      mini('Brandt wants out\n\nThe Ledger says he asked to go.', [
        says('wants out', 'interest', [], { move: 'exit' }),
        says('asked to go', 'interest', [from.ledger], { move: 'exit' }),
      ]),
      'wants out',
    ),
    done: yes(
      head(
        'Brandt joins Eastvale United',
        'joins',
        'The Ledger reports that it is signed.',
        'is signed',
        from.ledger,
        {},
        'done',
      ),
      'joins',
    ),
    'a caption repeats the cited sentence': yes(
      mini('Eastvale United want Brandt\n\nThe Ledger says they are keen. Eastvale United hope to get him.', [
        says('want Brandt', 'interest', [], to),
        says('are keen', 'interest', [from.ledger], to),
        says('hope to get', 'interest', [], to),
      ]),
      'want Brandt',
    ),
    'the text begins with doubt': yes(
      mini('Eastvale United want Brandt\n\nBrandt is linked with them. The Ledger says they are keen.', [
        says('want Brandt', 'interest', [], to),
        says('is linked', 'interest', [], to),
        says('are keen', 'interest', [from.ledger], to),
      ]),
      'want Brandt',
    ),
    'two cited sentences': yes(
      mini('Eastvale United want Brandt\n\nThe Ledger says they are keen. Radio Sud says they like him.', [
        says('want Brandt', 'interest', [], to),
        says('are keen', 'interest', [from.ledger], to),
        says('like him', 'interest', [from.sud], to),
      ]),
      'want Brandt',
    ),
  },
  {
    'hedged headline': head('Brandt could go', 'could go', 'The Ledger says he may go.', 'may go', from.ledger, {
      hedges: ['could'],
    }),
    'a question': head(
      'Do Eastvale United want Brandt?',
      'want Brandt',
      'The Ledger says they are keen.',
      'are keen',
      from.ledger,
    ),
    'in quotation marks': head(
      'Brandt “wants out”',
      'wants out',
      'The Ledger says he asked to go.',
      'asked to go',
      from.ledger,
    ),
    'cites somebody': head(
      'Brandt wanted, says Radio Sud',
      'wanted',
      'The Ledger says they are keen.',
      'are keen',
      from.ledger,
      { sources: [from.sud] },
    ),
    announced: head(
      'Eastvale United sign Brandt',
      'sign',
      'Eastvale United announced him.',
      'announced',
      from.club('Eastvale United'),
      {},
      'done',
    ),
    'said by the manager': head(
      'Farrow wants Brandt',
      'wants',
      '“I want him,” Simon Farrow said.',
      'want him',
      from.person('Simon Farrow', 'manager'),
    ),
    'own report': head(
      'Eastvale United want Brandt',
      'want',
      'The Ledger understands that they are keen.',
      'are keen',
      {
        ...from.ledger,
        own: true,
      },
    ),
    'the text states it before it cites anyone': mini(
      'Eastvale United want Brandt\n\nEastvale United hope to get him. The Ledger says they are keen.',
      [
        says('want Brandt', 'interest', [], to),
        says('hope to get', 'interest', [], to),
        says('are keen', 'interest', [from.ledger], to),
      ],
    ),
    'nobody cited': mini('Eastvale United want Brandt\n\nThey are keen.', [
      says('want Brandt', 'interest'),
      says('are keen', 'interest'),
    ]),
    'no headline but a first sentence': head(
      'Eastvale United want Brandt.',
      'want Brandt',
      'The Ledger says they are keen.',
      'are keen',
      from.ledger,
    ),
    'a purpose': head(
      'Northport name price to sign Brandt',
      'sign Brandt',
      'The Ledger says they are keen.',
      'are keen',
      from.ledger,
    ),
    'talk of others': head(
      'Brandt wanted amid Eastvale United links',
      'wanted',
      'The Ledger says they are keen.',
      'are keen',
      from.ledger,
    ),
    'another club': head(
      'Westmere City want Brandt',
      'want Brandt',
      'The Ledger says they are keen.',
      'are keen',
      from.ledger,
      { to: ['Westmere City'] },
    ),
    'another stage is a gap': mini('Eastvale United sign Brandt\n\nThe Ledger says they are keen.', [
      says('sign Brandt', 'done', [], to),
      says('are keen', 'interest', [from.ledger], to),
    ]),
    'no headline claim': mini('Winger latest\n\nThe Ledger says they are keen on Brandt.', [
      says('are keen', 'interest', [from.ledger], to),
    ]),
    'a headline that denies': mini('Brandt stays\n\nThe Ledger says they are keen.', [
      says('stays', 'off'),
      says('are keen', 'interest', [from.ledger]),
    ]),
    'another player': mini('Lund wanted\n\nThe Ledger says they are keen on Brandt.', [
      says('wanted', 'interest', [], { players: ['Theo Lund'] }),
      says('are keen', 'interest', [from.ledger]),
    ]),
    'a renewal': mini('Brandt signs again\n\nThe Ledger says they are keen on Brandt.', [
      says('signs again', 'done', [], { move: 'renewal' }),
      says('are keen', 'interest', [from.ledger]),
    ]),
  },
);

const view = (text: string, at: string, more: Partial<ClaimSpec> = {}): ArticleSpec =>
  mini(`Winger latest\n\n${text}`, [says(at, 'off', [], { move: 'exit', ...more })]);

testRule(
  'writers-view',
  {
    'will not sell': yes(
      view('Northport will not sell Brandt.', 'will not sell'),
      'will not sell',
      'will not sell Brandt',
    ),
    unwilling: yes(view('The club are unwilling to sell Brandt.', 'unwilling to sell'), 'unwilling to sell'),
    'a headline': yes(mini('Brandt is going nowhere\n\nHe scored.', [says('going nowhere', 'off')]), 'going nowhere'),
    untouchable: yes(view('They see Brandt as untouchable.', 'untouchable'), 'untouchable'),
    'beside a rumour': yes(
      mini('Winger\n\nThe Ledger says they want Brandt. Northport have no intention of selling.', [
        says('want Brandt', 'interest', [from.ledger]),
        says('no intention', 'off'),
      ]),
      'no intention of selling',
    ),
    'with what negates it': yes(
      view('They do not intend to part with him.', 'part with'),
      'part with',
      'do not intend to part with him',
    ),
    'of one destination': yes(view('Brandt will not join Eastvale United.', 'will not join', to), 'will not join'),
    'of a loan': yes(
      view('Brandt is not going anywhere, on loan or at all.', 'not going', { move: 'loan' }),
      'not going',
    ),
    'the player’s wish': yes(view('Brandt does not want to leave.', 'not want to leave'), 'not want to leave'),
    'twice is one fact': yes(
      mini('Winger\n\nHe will stay. He will not go.', [says('will stay', 'off'), says('will not go', 'off')]),
      'will not go',
    ),
    'in capitals': yes(view('Northport will NOT sell.', 'NOT sell'), 'NOT sell'),
    'by an outlet in the catalogue': yes(
      mini('Winger\n\nHe will stay.', [says('will stay', 'off')], { outlet: 'the-ledger' }),
      'will stay',
    ),
  },
  {
    'he has signed again': mini('Winger latest\n\nBrandt will stay. He has signed an extension.', [
      says('will stay', 'off', [], { move: 'exit' }),
      says('has signed', 'done', [], { move: 'renewal' }),
    ]),
    'somebody is cited for the same': mini('Winger\n\nSimon Farrow said he stays. A sale is unthinkable.', [
      says('he stays', 'off', [from.person('Simon Farrow', 'manager')]),
      says('unthinkable', 'off'),
    ]),
    'a price': view('Northport are not willing to sell below their asking price.', 'not willing to sell'),
    'a doubt': view('It is hard to see Northport selling.', 'hard to see'),
    'a past deal': view('Any move was dead before it began.', 'was dead'),
    'what may come': view('Brandt could decide to remain at Northport.', 'remain', { hedges: ['could'] }),
    'a guess': view('Such a club might not appeal to him.', 'appeal'),
    'a new contract that did not come': view('No new deal will come.', 'No new deal', { move: 'renewal' }),
    'a condition': view('He will go elsewhere if the deal collapses.', 'collapses'),
    'the manager': mini('Winger\n\nSimon Farrow said he stays.', [
      says('he stays', 'off', [from.person('Simon Farrow', 'manager')]),
    ]),
    'the club': mini('Winger\n\nNorthport ruled out a sale.', [says('ruled out', 'off', [from.club('Northport')])]),
    'an outlet': mini('Winger\n\nThe Ledger says he stays.', [says('he stays', 'off', [from.ledger])]),
    sources: mini('Winger\n\nSources say he stays.', [says('he stays', 'off', [from.sources('Sources')])]),
    reports: mini('Winger\n\nReports say he stays.', [says('he stays', 'off', [from.reports('Reports')])]),
    'the agent': mini('Winger\n\nPetra Holm said he stays.', [
      says('he stays', 'off', [from.person('Petra Holm', 'agent')]),
    ]),
    'own words, but open': mini('Winger\n\nHe may go.', [says('may go', 'interest')]),
    'a rumour': mini('Winger\n\nThe Ledger says he goes.', [says('he goes', 'interest', [from.ledger])]),
    'the page’s own report': mini('Winger\n\nThe Ledger understands that he stays.', [
      says('he stays', 'off', [{ ...from.ledger, own: true }]),
    ]),
    done: mini('Winger\n\nNorthport announced Brandt.', [says('announced', 'done', [from.club('Northport')])]),
    'no story': mini('Winger\n\nHe scored.', []),
    'an account': mini('Winger\n\nTerrace Wire says he stays.', [says('he stays', 'off', [from.wire])]),
  },
);

const noted = (
  rule: 'not-a-source' | 'stale' | 'leaning',
  words: string,
  source: string,
  id: string | null = null,
  by = from.ledger,
): ArticleSpec =>
  mini(`Winger wanted\n\nThey want Brandt, ${by.name} says. ${words}`, [says('want Brandt', 'interest', [by])], {
    notes: [{ rule, at: words, source, id }],
  });

testRule(
  'also-named',
  {
    praised: yes(
      noted('not-a-source', 'Radio Sud once praised him.', 'Radio Sud', 'radio-sud'),
      'Radio Sud once',
      'Radio Sud',
    ),
    'an employer': yes(
      noted('not-a-source', 'He used to write for Diario Solmar.', 'Diario Solmar', 'diario-solmar'),
      'used to write',
    ),
    'an old report about something else': yes(
      noted('stale', 'In November 2025 Radio Sud wrote about his injury.', 'Radio Sud', 'radio-sud'),
      'about his injury',
    ),
    'a leaning': yes(
      noted('leaning', 'Diario Solmar leans to Real Solmar.', 'Diario Solmar', 'diario-solmar'),
      'leans to',
    ),
    'a photo credit': yes(noted('not-a-source', 'Picture: Harbour Post.', 'Harbour Post', 'harbour-post'), 'Picture'),
    'unknown to the catalogue': yes(noted('not-a-source', 'Gate Nine was thanked.', 'Gate Nine'), 'Gate Nine'),
    'an account': yes(
      noted('not-a-source', 'Terrace Wire shared a picture.', 'Terrace Wire', 'terrace-wire'),
      'shared a picture',
    ),
    'own words lead': yes(
      mini('Winger\n\nThey want Brandt. Radio Sud was praised.', [says('want Brandt', 'interest')], {
        notes: [{ rule: 'not-a-source', at: 'was praised', source: 'Radio Sud', id: 'radio-sud' }],
      }),
      'was praised',
    ),
    'before the story': yes(
      mini(
        'Winger\n\nRadio Sud was praised. The Ledger says they want Brandt.',
        [says('want Brandt', 'interest', [from.ledger])],
        { notes: [{ rule: 'not-a-source', at: 'was praised', source: 'Radio Sud', id: 'radio-sud' }] },
      ),
      'was praised',
    ),
    'two of them': yes(
      mini(
        'Winger\n\nThe Ledger says they want Brandt. Radio Sud was praised. Harbour Post was thanked.',
        [says('want Brandt', 'interest', [from.ledger])],
        {
          notes: [
            { rule: 'not-a-source', at: 'was praised', source: 'Radio Sud' },
            { rule: 'not-a-source', at: 'was thanked', source: 'Harbour Post' },
          ],
        },
      ),
      'was thanked',
      'Radio Sud',
      'Harbour Post',
    ),
    'named twice is one fact': yes(
      mini(
        'Winger\n\nThe Ledger says they want Brandt. Radio Sud was praised and Radio Sud was thanked.',
        [says('want Brandt', 'interest', [from.ledger])],
        {
          notes: [
            { rule: 'not-a-source', at: 'was praised', source: 'Radio Sud' },
            { rule: 'leaning', at: 'was praised', source: 'Radio Sud' },
          ],
        },
      ),
      'was praised',
    ),
    'on a denial': yes(
      mini('Winger\n\nThe Ledger says he stays. Radio Sud was praised.', [says('he stays', 'off', [from.ledger])], {
        notes: [{ rule: 'not-a-source', at: 'was praised', source: 'Radio Sud' }],
      }),
      'was praised',
    ),
  },
  {
    'no note': mini('Winger\n\nThe Ledger says they want Brandt.', [says('want Brandt', 'interest', [from.ledger])]),
    'it is the source': noted('not-a-source', 'The Ledger was praised.', 'The Ledger', 'the-ledger'),
    'it is the source, by name only': noted('leaning', 'The Ledger leans.', 'The Ledger'),
    'it is a source elsewhere in the story': mini(
      'Winger\n\nThe Ledger says they bid. Radio Sud has interest. Radio Sud was praised.',
      [says('they bid', 'bid', [from.ledger]), says('has interest', 'interest', [from.sud])],
      { notes: [{ rule: 'not-a-source', at: 'was praised', source: 'Radio Sud', id: 'radio-sud' }] },
    ),
    'a caution': mini('Winger\n\nThe Ledger says they bid. Be careful.', [says('they bid', 'bid', [from.ledger])], {
      notes: [{ rule: 'article-caution', at: 'Be careful' }],
    }),
    'own praise': mini('Winger\n\nThe Ledger says they bid. It is sound.', [says('they bid', 'bid', [from.ledger])], {
      notes: [{ rule: 'self-described', at: 'is sound', source: 'Radio Sud' }],
    }),
    'a note about the page': mini(
      'Winger\n\nThe Ledger says they bid. It is old.',
      [says('they bid', 'bid', [from.ledger])],
      { notes: [{ rule: 'stale', at: 'is old' }] },
    ),
    'no story': mini('Winger\n\nRadio Sud was praised.', [], {
      notes: [{ rule: 'not-a-source', at: 'was praised', source: 'Radio Sud' }],
    }),
    'own words': mini('Winger\n\nThey want Brandt.', [says('want Brandt', 'interest')]),
    'a manager': mini('Winger\n\nSimon Farrow said he stays.', [
      says('he stays', 'off', [from.person('Simon Farrow', 'manager')]),
    ]),
    sources: mini('Winger\n\nSources say he stays.', [says('he stays', 'off', [from.sources('Sources')])]),
    'the origin behind the outlet': mini(
      'Winger\n\nThe Ledger, citing Radio Sud, says they bid. Radio Sud was praised.',
      [says('they bid', 'bid', [from.ledger, { ...from.sud, via: 0 }])],
      { notes: [{ rule: 'not-a-source', at: 'was praised', source: 'Radio Sud', id: 'radio-sud' }] },
    ),
  },
);
