/** Of whom a sentence tells: rows of names, people named for another's sake, and names that only slips or capitals hide. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

/** What makes any page one of football transfers. */
const SETTING = 'Genoa meet Udinese in Serie A on Sunday. The transfer window closes on Monday night.';

/** The players of the claims of the sentence that holds `words`, each claim's as one text. */
function told(text: string, words: string): readonly string[] {
  const { claims, mentions, sentences } = analysed(`${text}\n\n${SETTING}`);
  const here = claims.filter(({ sentence }) => sentences[sentence]?.text.includes(words) === true);
  const names = here.map(({ players }) => players.map((player) => mentions.players[player]?.name ?? '').sort());
  return [...new Set(names.map((list) => list.join(' + ')))].sort();
}

const LINDQVIST = 'Genoa want Udinese striker Jonas Lindqvist this summer.';

describe('a link to another story', () => {
  it('says nothing of the player of the page', () => {
    const link = (words: string) => `Genoa want Lindqvist\n\n${LINDQVIST}\n\n${words}`;
    expect(told(link('READ MORE: Pundit urges Genoa to cancel loan deal'), 'urges')).toEqual([]);
    expect(told(link('Also read: Jonas Lindqvist agrees Genoa terms'), 'agrees')).toEqual(['Jonas Lindqvist']);
  });
});

describe('a title that names nobody', () => {
  it('means him of the first paragraph', () => {
    const text =
      'Genoa star set to leave as clubs eye loan move\n\nGenoa defender Emil Haraldsen is to leave the club on loan.\n\n' +
      'The Oban Times say the defender could go on Monday.\n\nAnother exit could be that of Jonas Lindqvist.\n\n' +
      'Genoa midfielder Jonas Lindqvist is set to join Udinese.\n\nUdinese have chased Jonas Lindqvist all summer.';
    expect(told(text, 'star set')).toEqual(['Emil Haraldsen']);
  });
});

describe('a club that looks for somebody', () => {
  const page = (words: string) => `Genoa want Lindqvist\n\n${LINDQVIST}\n\nHe has two years left.\n\n${words}`;
  it('does not mean the one named before', () => {
    expect(
      told(page('Genoa boss Bengt Sandberg said that he is looking to sign a striker this month.'), 'looking'),
    ).toEqual([]);
    expect(told(page('Genoa are keen to add a new striker.'), 'keen')).toEqual([]);
    expect(told(page('Genoa are looking to sign the striker this month.'), 'looking')).toEqual(['Jonas Lindqvist']);
  });
});

describe('whoever tells it', () => {
  it('is not who moves', () => {
    const text = `Genoa want Lindqvist\n\n${LINDQVIST}\n\nHe announced that the club would sign Emil Haraldsen.`;
    expect(told(text, 'announced')).toEqual(['Emil Haraldsen']);
  });
  it('is not he whom his team-mates want to keep', () => {
    const text = `Genoa want Lindqvist\n\n${LINDQVIST}\n\nUdinese captain Emil Haraldsen spoke of Lindqvist. “We want him to stay,” Haraldsen told the Oban Times.`;
    expect(told(text, 'to stay')).toEqual(['Jonas Lindqvist']);
  });
});

describe('a name beside the news', () => {
  it.each([
    [
      'of a former player who gives a tip',
      `Genoa want Lindqvist\n\n${LINDQVIST}\n\nFormer Lens and Lyon striker Ivar Solheim has tipped Genoa as a possible destination for Lindqvist.`,
      'has tipped',
      ['Jonas Lindqvist'],
    ],
    [
      'of a man whom he would join, whose own loan follows',
      `Genoa want Lindqvist\n\n${LINDQVIST}\n\nThere he would join Ivar Solheim, who was sold by Lyon this week.`,
      'would join',
      ['Ivar Solheim', 'Jonas Lindqvist'],
    ],
    [
      'of one whom they missed out on',
      `Genoa want Lindqvist\n\n${LINDQVIST}\n\nThey want a keeper too, after missing out on Lyon’s Ivar Solheim to Lens.`,
      'missing out',
      [],
    ],
    [
      'after words on what had been done since then',
      'Udinese lose Lindqvist\n\nUdinese striker Jonas Lindqvist is joining Genoa.\n\nIvar Solheim left for China.\n\nUdinese have since confirmed Lindqvist’s potential exit.',
      'have since',
      ['Jonas Lindqvist'],
    ],
    [
      'of a team-mate to be, who speaks',
      `Genoa want Lindqvist\n\n${LINDQVIST}\n\nThe deal is close, while future Genoa team-mate Ivar Solheim has spoken of the forward with joy.`,
      'The deal is close',
      ['Jonas Lindqvist'],
    ],
    [
      'of one on whom money was spent before',
      `Genoa want Lindqvist\n\n${LINDQVIST}\n\nThey bid more than the record fee spent on winger Ivar Solheim last year. The player rejected the move.`,
      'rejected the move',
      ['Jonas Lindqvist'],
    ],
    [
      'of one who is hurt',
      `Genoa want Lindqvist\n\n${LINDQVIST}\n\nWinger Ivar Solheim aggravated a back problem on Wednesday so Genoa are keen to sign a forward and Lindqvist has become their target.`,
      'aggravated',
      ['Jonas Lindqvist'],
    ],
    [
      'that is the cause of a delay',
      `Genoa want Lindqvist\n\n${LINDQVIST}\n\nThe deal has been delayed because of winger Ivar Solheim's move to Lens. The forward may have to wait before completing his switch to Genoa.`,
      'may have to wait',
      ['Jonas Lindqvist'],
    ],
    [
      'of the only one for his place',
      `Genoa want Lindqvist\n\n${LINDQVIST} It is a place to fill with Ivar Solheim currently the only option. Lens and Torino are keen on the player, too.`,
      'are keen',
      ['Jonas Lindqvist'],
    ],
  ])('%s', (_, text, words, expected) => expect(told(text, words)).toEqual(expected));

  it('that must be sold first is no further than that', () => {
    const terms = 'He has agreed terms, but to complete this deal, Genoa need to sell Ivar Solheim.';
    const { claims, mentions } = analysed(`Genoa want Lindqvist\n\n${LINDQVIST}\n\n${terms}\n\n${SETTING}`);
    const his = claims.filter(({ players }) => players.some((one) => mentions.players[one]?.name === 'Ivar Solheim'));
    expect(his.map(({ move, stage }) => `${move} ${stage}`)).toEqual(['exit interest']);
  });

  it('with Junior behind it is one name with Jr', () => {
    const page = 'Genoa want Otávio Silva Júnior\n\nUdinese winger Otávio Silva Júnior is wanted by Genoa.';
    expect(told(`${page}\n\nMilan want Otavio Silva Jr this summer.`, 'Milan')).toEqual(['Otávio Silva Júnior']);
  });
});

describe('a heading on somebody else', () => {
  it('is not of the page’s player', () => {
    const text = `Genoa ready bid for Lindqvist as another Udinese star says goodbye\n\n${LINDQVIST}`;
    const { claims } = analysed(`${text}\n\n${SETTING}`);
    expect(claims.filter(({ sentence }) => sentence === 0).map(({ stage }) => stage)).toEqual(['bid']);
  });
});

describe('a row of names', () => {
  it.each([
    [
      'with ages, before its verb',
      'Torino sign two\n\nTorino have bought Emil Haraldsen and Oscar Brekke.\n\nForward Haraldsen, 21, and winger Brekke, 24, have joined the club from Udinese.',
      'have joined the club',
      ['Emil Haraldsen + Oscar Brekke'],
    ],
    [
      'as the subject of a clause behind another player',
      'Lens may lose three\n\nLens striker Emil Haraldsen could be sold while Ivar Solheim and Oscar Brekke are also expected to leave.',
      'could be sold',
      ['Emil Haraldsen', 'Ivar Solheim + Oscar Brekke'],
    ],
    [
      'whose exits lead somewhere',
      'Lens lose two\n\nLens were stunned by the departures of Emil Haraldsen and Oscar Brekke to Torino.',
      'were stunned',
      ['Emil Haraldsen + Oscar Brekke'],
    ],
    [
      'behind what is told of the first',
      'Torino listen to offers\n\nTorino are ready to sell the 29-year-old defender Emil Haraldsen, who is on loan at Lens, and winger Oscar Brekke, currently on loan at Udinese, to French clubs.',
      'ready to sell',
      ['Emil Haraldsen + Oscar Brekke'],
    ],
    [
      'some of whom go the other way',
      'Torino sell two\n\nTorino have sold Emil Haraldsen to Molde, with both Oscar Brekke and Ivar Solheim heading in the opposite direction.',
      'opposite direction',
      ['Emil Haraldsen', 'Ivar Solheim', 'Oscar Brekke'],
    ],
    [
      'by a surname that comes first',
      'Torino close in\n\nTorino have agreed terms with the winger Son Min-jae.\n\nSon is on his way to Italy.',
      'on his way',
      ['Son Min-jae'],
    ],
    [
      'of whom one comes and one goes',
      'Torino confirm two moves\n\nTorino have confirmed the signing of Emil Haraldsen and the departure of Oscar Brekke.',
      'have confirmed',
      ['Emil Haraldsen + Oscar Brekke'],
    ],
    [
      'the first of whom is told on of before his verb',
      'Torino lose two\n\nWinger Emil Haraldsen, who is under contract until May, has returned to Norway to join Molde and defender Oscar Brekke has joined Lens.',
      'who is under contract',
      ['Emil Haraldsen', 'Oscar Brekke'],
    ],
    [
      'the second of whom comes along with the first',
      'Torino keep two\n\nEmil Haraldsen, along with team-mate Oscar Brekke, has signed a new contract with Torino.',
      'along with',
      ['Emil Haraldsen + Oscar Brekke'],
    ],
    [
      'of which each does something else',
      'Deadline day\n\nTorino announced the signing of Emil Haraldsen, Lens moved for Norway winger Oscar Brekke, and Ivar Solheim left Genoa to join Udinese.',
      'announced the signing',
      ['Emil Haraldsen', 'Ivar Solheim', 'Oscar Brekke'],
    ],
  ])('%s', (_, text, words, names) => expect(told(text, words)).toEqual(names));
});

describe('people named for his sake', () => {
  it.each([
    [
      'his kin',
      `${LINDQVIST} Genoa like Lindqvist, the nephew of former Lens winger Rasmus Lund, and made contact.`,
      'made contact',
    ],
    [
      'whose brother signs',
      'Torino winger Emil Haraldsen, the elder brother of Lens striker Petter Haraldsen, has signed for Genoa.',
      'has signed',
    ],
    [
      'who left',
      'Torino want Emil Haraldsen as a partner for Ivar Solheim, above all after Rasmus Lund’s move to Lens in January.',
      'want Emil',
    ],
  ])('%s', (_, text, words) => {
    const names = told(`Transfer talk\n\n${text}`, words).join();
    expect(names).toMatch(/^(?:Jonas Lindqvist|Emil Haraldsen)/);
    expect(names).not.toContain('Rasmus Lund');
    expect(names).not.toContain('Petter');
  });
  it('who is replaced: his successor is the 23-year-old', () => {
    const text =
      'Lens want Torino striker Emil Haraldsen. Haraldsen is seen as Rasmus Lund’s successor and the fee in the 23-year-old’s contract is €20m.';
    expect(told(`Lens look\n\n${text}`, 'the fee in')).toEqual(['Emil Haraldsen']);
  });
});

it('who is given for the one wanted goes the other way', () => {
  const text = `${LINDQVIST} They are ready to use Emil Haraldsen as part of the deal for the Swede.`;
  expect(told(`Genoa’s plan\n\n${text}`, 'ready to use')).toEqual(['Emil Haraldsen', 'Jonas Lindqvist']);
});

describe('he who speaks', () => {
  it('is not the "him" of his words', () => {
    const text = `${LINDQVIST} Genoa winger Rasmus Lund told the Gazette: "He is a fine player and I hope we can sign him."`;
    expect(told(`Genoa wait\n\n${text}`, 'a fine player')).toEqual(['Jonas Lindqvist']);
  });
  it('of his own future is a player', () => {
    const text = 'Marten Holm insists he has no plans to leave Udinese despite the interest of Genoa and Lens.';
    expect(told(`Holm to stay\n\n${text}`, 'no plans to leave')).toContain('Marten Holm');
  });
  it('of whom he signs is none', () => {
    const text =
      'Ralf Ottesen’s long chase for Torino defender Emil Haraldsen is over. Ottesen said: "We have wanted to sign him for months."';
    expect(told(`Done at last\n\n${text}`, 'wanted to sign')).toEqual(['Emil Haraldsen']);
  });
});

describe('a name', () => {
  it.each([
    ['with one wrong letter', `${LINDQVIST} Linqdvist would cost £9m.`, 'would cost', 'Jonas Lindqvist'],
    [
      'that begins like a country’s',
      'Udinese are keen to sign former Lens target Jordan McQuarrie on loan.',
      'keen to sign',
      'Jordan McQuarrie',
    ],
    [
      'behind what describes him',
      'Long-serving Emil Haraldsen is set to leave Torino for Lens.',
      'set to leave',
      'Emil Haraldsen',
    ],
    [
      'of one word whose wages are agreed',
      'Genoa have an agreement with Haraldsen over his wages.',
      'an agreement',
      'Haraldsen',
    ],
    [
      'of one word who is offered terms',
      'Genoa are ready to offer Haraldsen a new deal.',
      'ready to offer',
      'Haraldsen',
    ],
    [
      'of one word who is lent out',
      'Genoa want a striker. Haraldsen will be loaned out to Torino soon.',
      'loaned out',
      'Haraldsen',
    ],
  ])('%s', (_, text, words, name) => expect(told(`Transfer talk\n\n${text}`, words)).toEqual([name]));
  it.each([
    ['a town before a noun', 'Genoa have agreed to sign Galway defender Emil Haraldsen.'],
    [
      'a team that wants',
      'Genoa and Mossford are in the race for Emil Haraldsen of Torino. Mossford want his signature.',
    ],
    ['a paper', 'Genoa have bid for Torino winger Emil Haraldsen, according to the South African, and wait.'],
  ])('is not %s', (_, text) => {
    const { mentions } = analysed(`Transfer talk\n\n${text}\n\n${SETTING}`);
    expect(mentions.players.map(({ name }) => name)).toEqual(['Emil Haraldsen']);
  });
});

it('tells of him alone who is to come for the one that is sold', () => {
  const { claims, mentions } = analysed(
    `Genoa want Lindqvist\n\n${LINDQVIST}\n\nGenoa may sell Ivar Solheim in order to fund a move for Lindqvist, who is set to leave Udinese.`,
  );
  const agreed = claims.filter(({ stage }) => stage === 'agreed').flatMap(({ players }) => players);
  expect(agreed.map((player) => mentions.players[player]?.name)).toEqual(['Jonas Lindqvist']);
});

describe('whoever deals or speaks for him', () => {
  it.each([
    'Genoa have bid for Udinese winger Emil Haraldsen, his agent has said.',
    'Genoa have bid for Udinese winger Emil Haraldsen, his agent Bengt Ardal told Marca.',
    'Genoa have offered £2m plus add-ons for Udinese winger Emil Haraldsen.',
    "Emil Haraldsen's agent has held talks with Genoa over a move.",
    "Emil Haraldsen's agent, Bengt Ardal, has revealed that Genoa have made an offer.",
    "Emil Haraldsen's father says that Genoa have made an offer.",
  ])('leaves it told of him: %s', (sentence) => expect(told(sentence, 'Haraldsen')).toEqual(['Emil Haraldsen']));

  it('is told of another where one is named', () =>
    expect(
      told("Emil Haraldsen's agent is in talks with Genoa over a move for striker Jonas Lindqvist.", 'Haraldsen'),
    ).toEqual(['Jonas Lindqvist']));
});

it.each([
  ['Genoa, who have already signed Emil Haraldsen this summer, are close to signing Jonas Lindqvist.', 'agreed'],
  ['Genoa, who sold Emil Haraldsen last week, have made a bid for Jonas Lindqvist.', 'bid'],
])('what is told of a club in passing is not told of whom it wants: %s', (sentence, stage) => {
  const { claims, mentions } = analysed(`Serie A transfer news\n\n${sentence}`);
  const his = claims.filter(({ players }) => players.some((one) => mentions.players[one]?.name === 'Jonas Lindqvist'));
  expect(his.map((claim) => claim.stage)).toEqual([stage]);
});
