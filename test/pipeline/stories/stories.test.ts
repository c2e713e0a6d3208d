import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/pipeline/types/analysis';
import type { Story } from '../../../src/pipeline/types/story';
import { type ArticleSpec, analysisOf } from '../../support/analysis';
import { from, mini, says } from '../../support/cases';

const E = { to: ['Eastvale United'] };
const W = { to: ['Westmere City'] };
const LUND = { players: ['Theo Lund'] };
const manager = from.person('Simon Farrow', 'manager', 'Northport');

function told(spec: ArticleSpec): { readonly analysis: Analysis; readonly stories: readonly Story[] } {
  const analysis = analysisOf(spec);
  return { analysis, stories: analysis.stories };
}

function first(spec: ArticleSpec): Story {
  const story = analysisOf(spec).stories[0];
  if (story === undefined) throw new Error('no story');
  return story;
}

const names = (analysis: Analysis, clubs: readonly number[]): readonly string[] =>
  clubs.map((club) => analysis.mentions.clubs[club]?.name ?? '');

describe('grouping', () => {
  test('one story per player', () => {
    const { stories } = told(
      mini('Two\n\nBrandt may go. Lund may go.', [
        says('Brandt may go', 'interest'),
        says('Lund may go', 'interest', [], LUND),
      ]),
    );
    expect(stories.map((story) => story.player)).toEqual([0, 1]);
  });

  test('a claim about two players is in both stories', () => {
    const { stories } = told(
      mini('Two\n\nBrandt and Lund may go.', [
        says('may go', 'interest', [], { players: ['Ola Brandt', 'Theo Lund'] }),
      ]),
    );
    expect(stories.map((story) => story.claims)).toEqual([[0], [0]]);
  });

  test('a renewal is a story apart', () => {
    const { stories } = told(
      mini('Two\n\nBrandt may go. Brandt may sign again.', [
        says('may go', 'interest'),
        says('sign again', 'talks', [], { move: 'renewal' }),
      ]),
    );
    expect(stories.map((story) => story.move)).toEqual(['join', 'renewal']);
  });

  test('claims without a player tell no story', () => {
    expect(told(mini('None\n\nSomebody may go.', [says('may go', 'interest', [], { players: [] })])).stories).toEqual(
      [],
    );
  });

  test('claims keep the order of the text', () => {
    expect(
      first(mini('One\n\nFirst he goes. Then he stays.', [says('he stays', 'off'), says('he goes', 'interest')]))
        .claims,
    ).toEqual([1, 0]);
  });
});

describe('the main story', () => {
  test('has most sentences', () => {
    const spec = mini('Two\n\nLund may go. Brandt may go. Brandt is wanted.', [
      says('Lund may go', 'interest', [], LUND),
      says('Brandt may go', 'interest'),
      says('is wanted', 'interest'),
    ]);
    expect(first(spec).player).toBe(0);
  });

  test('with as many, comes first on the page', () => {
    const spec = mini('Two\n\nLund may go. Brandt may go.', [
      says('Lund may go', 'interest', [], LUND),
      says('Brandt may go', 'interest'),
    ]);
    expect(first(spec).player).toBe(1);
  });

  test('with nearly as many, is the one whom the headline names', () => {
    const spec = mini('Lund may go\n\nBrandt may go. Brandt is wanted.', [
      says('Lund may go', 'interest', [], LUND),
      says('Brandt may go', 'interest'),
      says('is wanted', 'interest'),
    ]);
    expect(first(spec).player).toBe(1);
  });

  test('of two who share every sentence, is the one named first', () => {
    const both = { players: ['Theo Lund', 'Ola Brandt'] };
    const spec = mini('Duo\n\nLund and Brandt may go.', [says('may go', 'interest', [], both)]);
    expect(first(spec).player).toBe(1);
  });

  test('is the new contract that the opening tells as signed, before suitors of the same player', () => {
    const spec = mini('Lund signs on\n\nLund is wanted. Eastvale United want Lund. They may bid.', [
      says('Lund signs on', 'done', [], { ...LUND, move: 'renewal' }),
      says('is wanted', 'interest', [], { ...LUND, ...E }),
      says('want Lund', 'interest', [], { ...LUND, ...E }),
      says('may bid', 'interest', [], { ...LUND, ...E }),
    ]);
    expect(first(spec).move).toBe('renewal');
  });

  test('two claims of one sentence count once', () => {
    const spec = mini('Two\n\nLund may join Eastvale United or Westmere City. Brandt may go. Brandt is wanted.', [
      says('Lund may join', 'interest', [], { ...LUND, ...E }),
      says('Westmere City', 'interest', [], { ...LUND, ...W }),
      says('Brandt may go', 'interest'),
      says('is wanted', 'interest'),
    ]);
    expect(first(spec).player).toBe(0);
  });

  test('indices follow the order', () => {
    const { stories } = told(
      mini('Two\n\nLund may go. Brandt may go. Brandt is wanted.', [
        says('Lund may go', 'interest', [], LUND),
        says('Brandt may go', 'interest'),
        says('is wanted', 'interest'),
      ]),
    );
    expect(stories.map((story) => story.index)).toEqual([0, 1]);
  });
});

describe('lines', () => {
  const lines = (spec: ArticleSpec) => {
    const { analysis, stories } = told(spec);
    return (stories[0]?.lines ?? []).map((line) => [names(analysis, line.to).join(' + '), line.stage]);
  };

  test('one per destination, furthest first', () => {
    const spec = mini('Race\n\nWestmere City watch Brandt. Eastvale United have bid.', [
      says('watch Brandt', 'interest', [], W),
      says('have bid', 'bid', [], E),
    ]);
    expect(lines(spec)).toEqual([
      ['Eastvale United', 'bid'],
      ['Westmere City', 'interest'],
    ]);
  });

  test('clubs that are only named together share one', () => {
    const spec = mini('Race\n\nEastvale United and Westmere City are keen.', [
      says('are keen', 'interest', [], { to: ['Eastvale United', 'Westmere City'] }),
    ]);
    expect(lines(spec)).toEqual([['Eastvale United + Westmere City', 'interest']]);
  });

  test('clubs that part later do not', () => {
    const spec = mini('Race\n\nEastvale United and Westmere City are keen. Westmere City have bid.', [
      says('are keen', 'interest', [], { to: ['Eastvale United', 'Westmere City'] }),
      says('have bid', 'bid', [], W),
    ]);
    expect(lines(spec)).toEqual([
      ['Westmere City', 'bid'],
      ['Eastvale United', 'interest'],
    ]);
  });

  test('off stands beside what it denies', () => {
    const spec = mini('Race\n\nEastvale United have bid. Westmere City are keen. Westmere City have dropped out.', [
      says('have bid', 'bid', [], E),
      says('are keen', 'interest', [], W),
      says('dropped out', 'off', [], W),
    ]);
    expect(lines(spec)).toEqual([
      ['Eastvale United', 'bid'],
      ['Westmere City', 'interest'],
      ['Westmere City', 'off'],
    ]);
  });

  test('a plain refusal stands beside the furthest', () => {
    const spec = mini('Race\n\nEastvale United have bid. Westmere City are keen. He is not for sale.', [
      says('have bid', 'bid', [], E),
      says('are keen', 'interest', [], W),
      says('not for sale', 'off'),
    ]);
    expect(lines(spec).map((line) => line[1])).toEqual(['bid', 'off', 'interest']);
  });

  test('off alone is a line', () => {
    expect(lines(mini('No\n\nHe is not for sale.', [says('not for sale', 'off')]))).toEqual([['', 'off']]);
  });
});

describe('the lead', () => {
  const lead = (spec: ArticleSpec) => first(spec).lead.claim;

  test('is the furthest stage that somebody is cited for', () => {
    expect(
      lead(
        mini('One\n\nThe Ledger says they are keen. Radio Sud says they bid.', [
          says('are keen', 'interest', [from.ledger]),
          says('they bid', 'bid', [from.sud]),
        ]),
      ),
    ).toBe(1);
  });

  test('is not the page’s own words, however far', () => {
    expect(
      lead(
        mini('Brandt signs\n\nThe Ledger says they are keen.', [
          says('Brandt signs', 'done'),
          says('are keen', 'interest', [from.ledger]),
        ]),
      ),
    ).toBe(1);
  });

  test('at one stage is the best class', () => {
    expect(
      lead(
        mini('One\n\nReports say they are keen. Sources say so too. The Ledger has the interest.', [
          says('are keen', 'interest', [from.reports('Reports')]),
          says('say so too', 'interest', [from.sources('Sources')]),
          says('has the interest', 'interest', [from.ledger]),
        ]),
      ),
    ).toBe(2);
  });

  test('words on record come before a report', () => {
    const story = first(
      mini('One\n\nThe Ledger says he may go. Simon Farrow said Brandt may go.', [
        says('The Ledger says', 'interest', [from.ledger]),
        says('Farrow said', 'interest', [manager]),
      ]),
    );
    expect([story.lead.claim, story.class]).toEqual([1, 'on-record']);
  });

  test('of equals is the first on the page', () => {
    expect(
      lead(
        mini('One\n\nThe Ledger says they are keen. Radio Sud says they are.', [
          says('are keen', 'interest', [from.ledger]),
          says('Radio Sud says', 'interest', [from.sud]),
        ]),
      ),
    ).toBe(0);
  });

  test('a cited refusal leads only where nothing open is cited', () => {
    const spec = mini('Brandt wanted\n\nSimon Farrow said he stays.', [
      says('wanted', 'interest'),
      says('he stays', 'off', [manager]),
    ]);
    expect(first(spec).stage).toBe('off');
    const cited = mini('Brandt wanted\n\nSimon Farrow said he stays. The Ledger says they are keen.', [
      says('he stays', 'off', [manager]),
      says('are keen', 'interest', [from.ledger]),
    ]);
    expect(first(cited).stage).toBe('interest');
  });

  test('own words: the furthest, and open before off', () => {
    expect(
      lead(
        mini('One\n\nHe will stay. They bid. They are keen.', [
          says('will stay', 'off'),
          says('They bid', 'bid'),
          says('are keen', 'interest'),
        ]),
      ),
    ).toBe(1);
  });

  test('of words on record is the speaker, not the outlet that he told', () => {
    const story = first(
      mini('One\n\nSimon Farrow told Radio Sud that he may go.', [
        says('may go', 'interest', [from.sud, { ...manager, via: 0 }]),
      ]),
    );
    expect(story.lead.source).toBe(1);
  });

  test('of a relayed report is the one that the page cites', () => {
    const story = first(
      mini('One\n\nThe Ledger, citing Radio Sud, says he may go.', [
        says('may go', 'interest', [from.ledger, { ...from.sud, via: 0 }]),
      ]),
    );
    expect([story.lead.source, story.class]).toEqual([0, 'relayed']);
  });
});

describe('words on record', () => {
  test('that look back leave the lead to the move that the opening tells as done', () => {
    const text =
      'Brandt joins Eastvale\n\nBrandt has joined Eastvale. Simon Farrow said they had bid for Brandt in May.';
    const claims = [says('has joined', 'done', [], E), says('had bid', 'bid', [manager], E)];
    expect(first(mini(text, claims)).stage).toBe('done');
  });

  test('lead by how far they go, wherever they stand', () => {
    const text =
      'Eastvale eye Brandt\n\nThey like Brandt.\n\nHe is fond of them.\n\nSimon Farrow says there are talks.';
    const claims = ['eye Brandt', 'They like', 'is fond'].map((words) => says(words, 'interest', [], E));
    expect(first(mini(text, [...claims, says('there are talks', 'talks', [manager], E)])).stage).toBe('talks');
  });
});

describe('clubs and move', () => {
  test('the lead’s destination comes first, the others after it', () => {
    const { analysis, stories } = told(
      mini('Race\n\nWestmere City are keen. The Ledger says Eastvale United have bid.', [
        says('are keen', 'interest', [], W),
        says('have bid', 'bid', [from.ledger], E),
      ]),
    );
    expect(names(analysis, stories[0]?.to ?? [])).toEqual(['Eastvale United', 'Westmere City']);
  });

  test('a destination that is off is none while others are open', () => {
    const { analysis, stories } = told(
      mini('Race\n\nWestmere City have dropped out. Eastvale United have bid.', [
        says('dropped out', 'off', [], W),
        says('have bid', 'bid', [], E),
      ]),
    );
    expect(names(analysis, stories[0]?.to ?? [])).toEqual(['Eastvale United']);
  });

  test('all off: whom he will not join', () => {
    const { analysis, stories } = told(
      mini('No\n\nHe will not join Westmere City.', [says('will not join', 'off', [], W)]),
    );
    expect(names(analysis, stories[0]?.to ?? [])).toEqual(['Westmere City']);
  });

  test.each([
    ['The Ledger says he will join Westmere City. He joins on loan.', 'loan'],
    ['The Ledger says he will join Westmere City. A permanent move, not one on loan.', 'join'],
  ])('a loan is said once, and meant for good where the text says so: %s', (body, move) => {
    const [, second = ''] = body.split('. ');
    const stories = mini(`Done\n\n${body}`, [
      says('will join', 'agreed', [from.ledger], W),
      says(second.slice(0, -1), 'agreed', [], { ...W, move: 'loan' }),
    ]);
    expect(first(stories).move).toBe(move);
  });

  test('an exit with a suitor elsewhere is a join', () => {
    expect(
      first(
        mini('One\n\nThe Ledger says he wants out. Westmere City are keen.', [
          says('wants out', 'interest', [from.ledger], { move: 'exit' }),
          says('are keen', 'interest', [], W),
        ]),
      ).move,
    ).toBe('join');
  });

  test('an exit without one stays an exit', () => {
    expect(first(mini('One\n\nHe wants out.', [says('wants out', 'interest', [], { move: 'exit' })])).move).toBe(
      'exit',
    );
  });

  test('the seller may be told by any claim', () => {
    const { analysis, stories } = told(
      mini('One\n\nThe Ledger says he wants out. Brandt plays for Northport.', [
        says('wants out', 'interest', [from.ledger]),
        says('plays for', 'interest', [], { from: ['Northport'] }),
      ]),
    );
    expect(names(analysis, stories[0]?.from ?? [])).toEqual(['Northport']);
  });
});

describe('one odd sentence among many', () => {
  const text = 'Eastvale eye Brandt\n\nThe Ledger says Eastvale United want Brandt. Brandt likes Eastvale United.';
  const plenty = [
    says('eye Brandt', 'interest', [], E),
    says('want Brandt', 'interest', [from.ledger], { ...E, from: ['Northport'] }),
    says('Brandt likes', 'interest', [], { ...E, from: ['Northport'] }),
  ];
  const clubsOf = (more: string, claims: Parameters<typeof mini>[1]) => {
    const { analysis, stories } = told(mini(`${text} ${more}`, [...plenty, ...claims]));
    const [story] = stories;
    return { to: names(analysis, story?.to ?? []), from: names(analysis, story?.from ?? []) };
  };

  test('another club’s done deal, which nobody is cited for, is no destination', () => {
    expect(clubsOf('Brandt joined Westmere City.', [says('joined', 'done', [], W)]).to).toEqual(['Eastvale United']);
  });

  test('nor is one of a line that does not tell of him', () => {
    expect(clubsOf('\n\nRead more: Westmere City plot a raid', [says('plot a raid', 'interest', [], W)]).to).toEqual([
      'Eastvale United',
    ]);
  });

  test('a suitor of whom a sentence of the text tells is, though it does not name him', () => {
    expect(clubsOf('Westmere City are keen as well.', [says('are keen', 'interest', [], W)]).to).toEqual([
      'Eastvale United',
      'Westmere City',
    ]);
  });

  test('a further suitor of his is', () => {
    expect(clubsOf('Westmere City also like Brandt.', [says('also like', 'interest', [], W)]).to).toEqual([
      'Eastvale United',
      'Westmere City',
    ]);
  });

  test('and so is one that somebody is cited for', () => {
    const cited = says('have agreed a fee', 'interest', [from.sud], W);
    expect(clubsOf('Radio Sud says Westmere City have agreed a fee.', [cited]).to).toEqual([
      'Eastvale United',
      'Westmere City',
    ]);
  });

  test('a club that he turned down more often than it is told to want him is none', () => {
    const more = 'Radio Sud says Westmere City want Brandt. Brandt refused Westmere City. He snubbed Westmere City.';
    const claims = [
      says('City want Brandt', 'interest', [from.sud], W),
      says('refused', 'off', [], W),
      says('snubbed', 'off', [], W),
    ];
    expect(clubsOf(more, claims).to).toEqual(['Eastvale United']);
  });

  test('nor is one that the same sentence rules out', () => {
    const more = 'Radio Sud says Westmere City wanted Brandt, and no longer do.';
    const claims = [says('City wanted', 'interest', [from.sud], W), says('no longer do', 'off', [from.sud], W)];
    expect(clubsOf(more, claims).to).toEqual(['Eastvale United']);
    const apart = 'Radio Sud says Westmere City want Brandt. Brandt refused Westmere City.';
    const both = [says('City want Brandt', 'interest', [from.sud], W), says('refused', 'off', [], W)];
    expect(clubsOf(apart, both).to).toEqual(['Eastvale United', 'Westmere City']);
  });

  test.each(['agreed', 'done'] as const)(
    'once it is %s with one, another that wanted him is none, unless the text comes back to it',
    (stage) => {
      const solmar = { to: ['Real Solmar'] };
      const text =
        'Brandt joins Eastvale\n\nThe Ledger says Brandt has signed. Westmere City liked Brandt. Solmar liked Brandt, and bid.';
      const claims = [says('joins', stage, [], E), says('has signed', stage, [from.ledger], E)];
      const others = [says('City liked', 'interest', [], W), says('Solmar liked', 'interest', [], solmar)];
      const { analysis, stories } = told(mini(text, [...claims, ...others]));
      expect(names(analysis, stories[0]?.to ?? [])).toEqual(['Eastvale United']);
      const again = told(
        mini(`${text} Solmar came again.`, [...claims, ...others, says('came again', 'bid', [], solmar)]),
      );
      expect(names(again.analysis, again.stories[0]?.to ?? [])).toEqual(['Eastvale United', 'Real Solmar']);
    },
  );

  test('a club on both ends is the one that he leaves where the lead has him go elsewhere', () => {
    const sells = says('sell Brandt', 'interest', [], { from: ['Westmere City'] });
    const claims = [sells, says('try Brandt', 'interest', [from.sud], W)];
    const more = 'Westmere City sell Brandt. Radio Sud says City try Brandt.';
    const { from: left, to } = clubsOf(more, claims);
    expect(left).toContain('Westmere City');
    expect(to).toEqual(['Eastvale United']);
  });

  test('and where more sentences say that he leaves it', () => {
    const leaves = (words: string) => says(words, 'interest', [], { from: ['Westmere City'], move: 'exit' });
    const tells = (more: string, ...claims: Parameters<typeof mini>[1]) => {
      const { analysis, stories } = told(
        mini(`Brandt\n\nBrandt wants to go. ${more}`, [leaves('wants to go'), ...claims]),
      );
      return { to: names(analysis, stories[0]?.to ?? []), from: names(analysis, stories[0]?.from ?? []) };
    };
    const keen = says('are keen on Brandt', 'interest', [], W);
    expect(tells('Brandt packs. They are keen on Brandt.', leaves('Brandt packs'), keen)).toEqual({
      to: [],
      from: ['Westmere City'],
    });
    expect(tells('They are keen on Brandt.', keen)).toEqual({ to: ['Westmere City'], from: [] });
  });

  test('a seller of a sentence that does not tell of him is none', () => {
    const other = says('also sell', 'interest', [], { from: ['Real Solmar'] });
    expect(clubsOf('Real Solmar also sell.', [other]).from).toEqual(['Northport']);
  });

  test('a second seller that half of the sentences name stays', () => {
    const owner = says('owned by', 'interest', [], { from: ['Real Solmar'] });
    expect(clubsOf('Brandt is owned by Real Solmar.', [owner]).from).toEqual(['Northport', 'Real Solmar']);
  });
});

describe('marks', () => {
  const mark = (spec: ArticleSpec) => first(spec).mark;
  test('one uncited sentence', () =>
    expect(mark(mini('Digest\n\nBrandt may go.', [says('may go', 'interest')]))).toBe(true));
  test('not the headline', () =>
    expect(mark(mini('Brandt may go\n\nHe scored.', [says('may go', 'interest')]))).toBe(false));
  test('not one that cites', () =>
    expect(mark(mini('Digest\n\nThe Ledger says Brandt may go.', [says('may go', 'interest', [from.ledger])]))).toBe(
      false,
    ));
  test('not two sentences', () =>
    expect(
      mark(mini('Digest\n\nBrandt may go. He wants out.', [says('may go', 'interest'), says('wants out', 'interest')])),
    ).toBe(false));
  test('two claims of one sentence', () =>
    expect(mark(mini('Digest\n\nBrandt may go or stay.', [says('may go', 'interest'), says('or stay', 'off')]))).toBe(
      true,
    ));
});

describe('vague openings', () => {
  const joined = (spec: ArticleSpec) => first(spec).joined;

  test('"reports" join the outlet named later', () => {
    expect(
      joined(
        mini('One\n\nReports say they are keen. Radio Sud says they are keen.', [
          says('Reports say', 'interest', [from.reports('Reports')], E),
          says('Radio Sud says', 'interest', [from.sud], E),
        ]),
      ),
    ).toEqual([0]);
  });

  test('"reports in France" join a French outlet', () => {
    expect(
      joined(
        mini('One\n\nReports in France say so. Radio Sud says so.', [
          says('Reports in', 'interest', [from.reports('Reports in France', 'FR')]),
          says('Radio Sud', 'interest', [from.sud]),
        ]),
      ),
    ).toEqual([0]);
  });

  test('"reports in France" do not join a Spanish one', () => {
    expect(
      joined(
        mini('One\n\nReports in France say so. Diario Solmar says so.', [
          says('Reports in', 'interest', [from.reports('Reports in France', 'FR')]),
          says('Diario Solmar', 'interest', [from.solmar]),
        ]),
      ),
    ).toEqual([]);
  });

  test('nor an account, which has no country', () => {
    expect(
      joined(
        mini('One\n\nReports in France say so. Terrace Wire says so.', [
          says('Reports in', 'interest', [from.reports('Reports in France', 'FR')]),
          says('Terrace Wire', 'interest', [from.wire]),
        ]),
      ),
    ).toEqual([]);
  });

  test('"another source" joins the account named later', () => {
    expect(
      joined(
        mini('One\n\nAnother source says he is unhappy. Terrace Wire wrote of it.', [
          says('Another source', 'interest', [from.sources('Another source')]),
          says('Terrace Wire', 'interest', [from.wire]),
        ]),
      ),
    ).toEqual([0]);
  });

  test('a name that comes first is not an opening', () => {
    expect(
      joined(
        mini('One\n\nTerrace Wire wrote of it. Reports say so.', [
          says('Terrace Wire', 'interest', [from.wire]),
          says('Reports say', 'interest', [from.reports('Reports')]),
        ]),
      ),
    ).toEqual([]);
  });

  test('a club that the named report does not tell of', () => {
    expect(
      joined(
        mini('One\n\nReports say Eastvale United are keen. Radio Sud says he is unhappy.', [
          says('Reports say', 'interest', [from.reports('Reports')], E),
          says('Radio Sud says', 'interest', [from.sud]),
        ]),
      ),
    ).toEqual([]);
  });

  test('a stage that the named report does not reach', () => {
    expect(
      joined(
        mini('One\n\nReports say it is agreed. Radio Sud says they talk.', [
          says('Reports say', 'agreed', [from.reports('Reports')]),
          says('Radio Sud says', 'talks', [from.sud]),
        ]),
      ),
    ).toEqual([]);
  });

  test('not the page’s own report, nor somebody quoted', () => {
    expect(
      joined(
        mini('One\n\nReports say so. The Ledger understands so. Simon Farrow said so.', [
          says('Reports say', 'interest', [from.reports('Reports')]),
          says('The Ledger', 'interest', [{ ...from.ledger, own: true }]),
          says('Farrow said', 'interest', [manager]),
        ]),
      ),
    ).toEqual([]);
  });

  test('a rumour does not join a denial', () => {
    expect(
      joined(
        mini('One\n\nReports say he goes. Radio Sud says he stays.', [
          says('Reports say', 'interest', [from.reports('Reports')]),
          says('he stays', 'off', [from.sud]),
        ]),
      ),
    ).toEqual([]);
  });
});
