/** A player whom no role, age or position introduces: his place in the sentence has to do. */
import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';

function players(body: string): readonly string[] {
  const text = `Tottenham step up search for defender\n\n${body}\n\nThe Premier League club need a defender.`;
  const { mentions } = read(text);
  const meant = new Set(mentions.list.flatMap((one) => (one.kind === 'player' ? [one.player] : [])));
  return mentions.players.flatMap((one, index) => (meant.has(index) ? [one.name] : []));
}

it.each(['Intriguingly, he was linked with Leeds as well.', 'Understandably, he wants to go.'])('no name: %s', (body) =>
  expect(players(body)).toEqual([]),
);

it.each([
  'Tottenham have made contact with Atalanta about the availability of Giorgio Salvi.',
  'Tottenham have asked Atalanta about Giorgio Salvi.',
  'Tottenham have drawn up a shortlist topped by Giorgio Salvi.',
  'Tottenham have contacted the agent of Giorgio Salvi.',
  'Tottenham see Giorgio Salvi as the ideal replacement.',
  'Tottenham have made Giorgio Salvi their number one priority.',
  'Tottenham have Giorgio Salvi in their sights.',
  'Tottenham have put Giorgio Salvi at the top of their list.',
  'Atalanta insist Giorgio Salvi is going nowhere this month.',
  'With Giorgio Salvi set for Tottenham, Atalanta are looking for a replacement.',
  "Tottenham are 'close' to getting Giorgio Salvi.",
])('%s', (body) => expect(players(body)).toEqual(['Giorgio Salvi']));

it.each([
  'Tottenham have asked Atalanta to play at Hartwell Park.',
  'Tottenham beat Atalanta, said manager Giorgio Salvi.',
  'Tottenham and Atalanta meet in the Northern Trophy.',
  'Tottenham beat Atalanta on Christmas Eve.',
  "Four-time Ballon d'Or-winner is said to want to leave Tottenham.",
  'Tottenham and Atalanta drew. (Giorgio Salvi/AAP PHOTOS)',
  'Tottenham are sure Giorgio Salvi is in no mood to let the defender go.',
  "The defender becomes Giorgio Salvi's ninth summer signing.",
  'The defender, who went to the European Championships, would be available to Atalanta for £21m.',
])('nobody: %s', (body) => expect(players(body)).toEqual([]));

it.each([
  'Giorgio Salvi watched Atalanta from the stands.',
  'The striker has told Giorgio Salvi that he wants to leave.',
  '"Jonas is a good lad," said Atalanta\u2019s Giorgio Salvi.',
])('is not needed where somebody else is the player: %s', (more) => {
  expect(players(`Tottenham want Atalanta striker Jonas Lind. ${more}`)).toEqual(['Jonas Lind']);
});

describe('beside another player, in the slot of whom a deal is about', () => {
  const found = (sentence: string) =>
    players(`Tottenham want Atalanta striker Jonas Lind.\n\n${sentence}`).filter((name) => name !== 'Jonas Lind');
  it.each([
    'Tottenham have offered Giorgio Salvi to Atalanta.',
    'Fulham have said no to Tottenham over Giorgio Salvi.',
    'Giorgio Salvi is the 19th signing at Fulham.',
    'Giorgio Salvi has been told that Fulham want to sell.',
    'Giorgio Salvi, whom Tottenham wanted in January, could be on his way to Fulham.',
    'Giorgio Salvi and Pietro Conti are set to stay put at Fulham.',
    'Fulham have talked to Tottenham about a loan for Giorgio Salvi.',
  ])('%s', (sentence) => expect(found(sentence)[0]).toBe('Giorgio Salvi'));
  it.each([
    'Fulham have a deal with Tottenham, said Giorgio Salvi.',
    'Tottenham under Giorgio Salvi have signed five players.',
    'Fulham sold their players to balance the books at Hartwell Park.',
    'Northern Stars are keen on a deal with Fulham.',
    'Fulham beat Tottenham in front of Giorgio Salvi.',
    "Fulham must free up room in Giorgio Salvi's budget before they sign anybody.",
  ])('not %s', (sentence) => expect(found(sentence)).toEqual([]));
});

it.each(['Jordan Hale', 'Georgia Hale', 'Chad Hale', 'Israel Hale'])('%s is no country', (name) =>
  expect(players(`Tottenham have agreed a deal with Fulham for ${name}, 24.`)).toEqual([name]),
);

describe('for want of any other explanation', () => {
  const found = (sentence: string) =>
    players(`Tottenham want Atalanta striker Jonas Lind.\n\n${sentence}`).filter((name) => name !== 'Jonas Lind');
  it.each([
    "Giorgio Salvi's name has been on the chairman's pad since May.",
    'Consider Giorgio Salvi.',
    'Fulham may be left with one senior striker – Giorgio Salvi.',
    'Now for another fringe player – Giorgio Salvi.',
    "It's Giorgio Salvi or bust at Fulham.",
    'The Giorgio Salvi question will run and run.',
    'There is better news in respect of Giorgio Salvi.',
    'One who will not be back is Giorgio Salvi.',
    'In: Giorgio Salvi (Fulham).',
    'Giorgio Salvi says yes to Fulham',
    "Giorgio Salvi has told the club he'll not sign the extension.",
    "Fulham know that Giorgio Salvi, whose agent is in town, isn't for sale.",
    "Young Giorgio Salvi might fancy that, and Fulham WON'T mind.",
    'Fulham will take [Giorgio] Salvi from Atalanta.',
    "Fulham's answer on Giorgio Salvi was no, the Standard says Giorgio Salvi will hear.",
  ])('%s', (sentence) => expect(found(sentence)).toEqual(['Giorgio Salvi']));
  it.each([
    "Fulham's next signing will be Giorgio Salvi's ninth addition.",
    "Giorgio Salvi's Fulham are bottom of the table.",
    'Giorgio Salvi wants £20m for his striker.',
    'Giorgio Salvi phoned him on Wednesday.',
    'Fulham are in talks with a striker over a fresh deal – Giorgio Salvi.',
    'Giorgio Salvi thanked the fans of Fulham.',
    'Fulham like Giorgio Salvi-type wingers.',
    'Fulham are keen, Ferry Digital understands.',
    'The club secretary Giorgio Salvi opened the post.',
    'Giorgio Salvi, who looks after the striker, was in town.',
    "Fulham are keen, the Guardian's Giorgio Salvi hears.",
    'The striker arrived at Marsden Heath for a medical.',
    'Tottenham Hotpsur are in for a striker.',
    'He has thrown his boots into the Kemble Stand.',
    'His wages go against Financial Fair Play rules.',
  ])('not %s', (sentence) => expect(found(sentence)).toEqual([]));
});

it.each([
  ['K. Sarvan, who has played 200 games for Atalanta, is off to Fulham.', 'K. Sarvan'],
  ['Fulham want defender Rashid al-Nuami-Said of Atalanta.', 'Rashid al-Nuami-Said'],
  ['Fulham want defender Subash Pradan Das of Atalanta.', 'Subash Pradan Das'],
  ['Tormod Brekkhus to Manchester United', 'Tormod Brekkhus'],
  ["Giorgio Salvi WON'T be joining Fulham.", 'Giorgio Salvi'],
])('%s: the whole name', (sentence, name) => expect(players(sentence)).toEqual([name]));

it('keeps the fuller of two spellings', () =>
  expect(players('G. Salvi is wanted by Fulham. G. Salvi is 22. Fulham want Giorgio Salvi.')).toEqual([
    'Giorgio Salvi',
  ]));

describe('who buys, keeps or sells players is none, though nothing else tells who he is', () => {
  const others = (sentence: string) =>
    players(`Tottenham want Atalanta striker Jonas Lind.\n\n${sentence}`).filter((name) => name !== 'Jonas Lind');
  it.each([
    'Haldor Vik wants Jonas Lind.',
    'Haldor Vik is close to adding Fulham striker Pietro Conti.',
    'Haldor Vik fancies Pietro Conti as cover for Jonas Lind.',
    'Haldor Vik hopes to tempt Atalanta into parting with Jonas Lind.',
    'Haldor Vik has been after the 24-year-old since May.',
    'Haldor Vik would rather hold on to the striker.',
    'Haldor Vik has made the Frenchman his priority.',
    'Haldor Vik eyes his third signing of the summer.',
    'Haldor Vik eyes a loan move for Jonas Lind.',
    'Haldor Vik is fighting to keep her star striker.',
    'Fulham hold the advantage over Atalanta for £33m star Haldor Vik admires.',
  ])('%s', (sentence) => expect(others(sentence)).not.toContain('Haldor Vik'));
  it.each([
    'Haldor Vik wants to join Jonas Lind at Tottenham.',
    'Haldor Vik eyes a Tottenham move.',
    'Haldor Vik signs a Brora Sands deal.',
    'Haldor Vik wants the striker role at Tottenham.',
  ])('but: %s', (sentence) => expect(others(sentence)).toContain('Haldor Vik'));
});

it.each([
  'Giorgio Salvi believes his client would be interested in a move to Tottenham.',
  'Giorgio Salvi, however, has hinted that his client could leave Atalanta.',
])('deals for somebody: %s', (body) => expect(players(body)).toEqual([]));

it.each([
  'The agent of the defender Giorgio Salvi believes his client will join Tottenham.',
  'The adviser, Ada Torvik, told Adressa that Tottenham want Giorgio Salvi, and that his client is keen.',
])('of whom an agent speaks: %s', (body) => expect(players(body)).toEqual(['Giorgio Salvi']));

it('"his agent says that his client …" is no agent', () =>
  expect(players('Giorgio Salvi wants to join Tottenham and his agent says that his client will not stay.')).toEqual([
    'Giorgio Salvi',
  ]));

it('takes a headline’s adjective for no given name, and a man of a town for nobody new', () => {
  const { mentions } = read(
    'Nomadic Salvi off to Celtic\n\nThe striker Giorgio Salvi has joined Celtic from Leeds on loan.\n\nSunderland never bid for the player,the Dubliner was not wanted there, and the Dubliner joined Celtic.',
  );
  expect(mentions.players.map(({ name }) => name)).toEqual(['Giorgio Salvi']);
});

describe('a headline in capitals', () => {
  const under = (headline: string, body: string) =>
    read(`${headline}\n\n${body}\n\nThe Premier League transfer window is open.`).mentions.players.map(
      ({ name }) => name,
    );

  it('names nobody of whom the text below does not know', () =>
    expect(under('Genoa Announce Retained List', 'Genoa have announced that defender Jonas Lind is released.')).toEqual(
      ['Jonas Lind'],
    ));

  it('is written as the text writes it', () =>
    expect(under('GENOA REJECT BID FOR WINGER JONAS LIND', 'Genoa have rejected a bid for winger Jonas Lind.')).toEqual(
      ['Jonas Lind'],
    ));

  it('leaves a striker before two clubs a player', () =>
    expect(players('Genoa want Lazio striker Jonas Lind, along with Fulham and Tottenham.')).toEqual(['Jonas Lind']));
});
