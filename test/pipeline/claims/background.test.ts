/** What is news of the day and what is told as background. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';
import { told } from './told';

describe('old moves are background', () => {
  it.each([
    'Lindqvist joined Genoa from Malmo for £4m in 2022.',
    'The midfielder had been linked with Torino before joining Genoa.',
    'He arrived at Genoa two years ago after leaving Malmo.',
    'Lindqvist, who signed from Malmo last summer, scored on Sunday.',
    'Lindqvist moved to Genoa from Malmo in the summer and plays every week.',
    'Lindqvist caught the eye on loan at Torino.',
    'He moved to Genoa at the end of that campaign and has played 49 times.',
    'He would go on to sign for Genoa.',
    'After a move to Torino following three years at Lens, Lindqvist went on to score 41 goals.',
    "Lindqvist came through the club's academy before spending time on loan with Lens and Torino.",
    'Having joined from Malmo in 2023, Lindqvist started slowly.',
    'He was sold by Malmo to Genoa several seasons ago.',
    'Lindqvist previously played at Lens before sealing a permanent transfer to Genoa.',
    'He was at Malmo from 2014 until 2016 before a switch to Genoa.',
    'Last season Torino bid £40m for Lindqvist but Genoa president Marco Ferri blocked the sale.',
    '“We tried to sign Lindqvist a couple of years back,” he said.',
    'Lindqvist moved to join Genoa at the age of 14.',
    'Torino coach Marco Ferri tried to sign Lindqvist when he was in charge of Lens.',
    'Eight months later he was moving to Genoa for £9m.',
    'As a 14-year-old, Lindqvist made the decision to sign for Genoa.',
    'Lindqvist was signed by former Genoa boss Marco Ferri and has played 49 times.',
    'He was brought to Udinese by then manager Marco Ferri for £2m.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
});

it('a contract signed by him who speaks is news', () => {
  expect(told('Lindqvist said after signing a three-year deal: "It is a proud day."')).not.toEqual([]);
  expect(told('Lindqvist said after signing a three-year deal in 2022: "It is a proud day."')).toEqual([]);
});

describe('how he came, told on the way to the news', () => {
  it.each([
    ['Lindqvist, signed from Malmo three years ago, is close to joining Udinese.', 'agreed'],
    ['Lindqvist, bought for £4m in 2022, will have a medical at Udinese.', 'agreed'],
    ['Lindqvist, signed from Genoa today, is their third signing.', 'done'],
    ['Lindqvist, on loan at Malmo last season, has joined Udinese for £9m.', 'done'],
    ['Lindqvist could return to Udinese, three years after he left for Malmo.', 'interest'],
  ])('%s', (sentence, stage) => expect(told(sentence).map((claim) => claim.stage)).toEqual([stage]));
});

describe('the day of a report is not the day of the move', () => {
  it.each([
    'Tuttosport revealed two months ago that Torino had opened talks for Lindqvist.',
    'Tuttosport revealed a couple of months ago that Torino had been in talks for Lindqvist.',
    'Tuttosport reported back in 2021 that Torino had made an offer for Lindqvist.',
    'As Tuttosport previously reported, Torino want to sign Lindqvist.',
  ])('%s', (sentence) => expect(told(sentence)).toHaveLength(1));

  it.each([
    'Tuttosport reported two months ago that his exit was a betrayal in the eyes of the fans.',
    'Two months ago Torino bid for Lindqvist, Tuttosport revealed.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
});

describe('what stays open beside the background is told', () => {
  it.each([
    ['Lindqvist joined Genoa in 2022 and is wanted by Torino.', 'interest'],
    ['Lindqvist, who was signed from Malmo in 2022, has admirers at Torino.', 'interest'],
    ['Since joining in 2022 he has grown unsettled, and he now wants to leave Genoa.', 'interest'],
  ])('%s → %s', (sentence, stage) => expect(told(sentence).map((claim) => claim.stage)).toContain(stage));
});

describe('completed moves of these days are news', () => {
  it.each([
    'Lindqvist has joined Udinese on a four-year deal.',
    'Udinese announce the signing of Lindqvist.',
    'Lindqvist signed for Udinese on Monday.',
    'Lindqvist has joined Udinese for the rest of the 2023-24 season, until June 2024.',
  ])('%s', (sentence) => expect(told(sentence).map((claim) => claim.stage)).toContain('done'));

  it.each(['Udinese have already signed Marco Ferri, as well as having brought in Piotr Nowak.'])(
    'but deals only counted up are not: %s',
    (sentence) => expect(told(sentence)).toEqual([]),
  );
});

describe('on a page that goes through the deals of a day', () => {
  const page = (title: string) =>
    `${title}\n\nIt was a busy day at most clubs.\n\nThe rain held off.\n\nThe pitch was fine.\n\nThe crowd sang.\n\nGenoa brought in Torino defender Piotr Nowak on a two-year deal.`;
  it('every completed move is news', () => {
    expect(analysed(page('Deadline day: all the deals')).claims).toHaveLength(1);
    expect(analysed(page('Genoa look for a win')).claims).toHaveLength(0);
  });
});

describe('what a clause tells on the way dates nothing', () => {
  it.each([
    'Torino, where he was on loan last year, would like to sign Lindqvist.',
    'Torino are keen on Lindqvist, a player who scored 20 goals last season.',
    'Lindqvist, who has been without a club since leaving Genoa last summer, has signed for Torino.',
    'It was confirmed on Tuesday that Lindqvist had signed a new contract until June 2028.',
    'Lindqvist and Marco Ferri have both pledged their futures to Genoa.',
  ])('%s', (sentence) => expect(told(sentence)).not.toEqual([]));
});

describe('how he came to his own club is no news', () => {
  const page = (sentence: string) =>
    `Lindqvist close to Torino move\n\nGenoa midfielder Jonas Lindqvist, 24, is close to joining Torino, who have agreed a fee.\n\nTraining went on as usual.\n\n${sentence}`;
  const late = (sentence: string) => {
    const text = page(sentence);
    return analysed(text).claims.filter((claim) => claim.start >= text.length - sentence.length);
  };
  it.each([
    'Lindqvist joined Genoa in a blaze of publicity and became a regular.',
    'The 24-year-old signed for Malmo as a boy.',
    'He was loaned out to Lens, where he became a regular.',
  ])('%s', (sentence) => expect(late(sentence)).toEqual([]));

  it('unlike how he comes to the new one', () => {
    expect(late('Lindqvist joined Torino for £20m.')).toHaveLength(1);
    expect(late('Lindqvist has now joined Torino.')).toHaveLength(1);
  });
});

it('a headline’s year is its own', () => {
  expect(
    analysed('Serie A 2025: Jonas Lindqvist signs for Torino\n\nThe midfielder leaves Genoa.').claims[0]?.start,
  ).toBe(0);
});

describe('football without a move', () => {
  it.each([
    'Genoa are in talks with the city council over a new training ground.',
    'Genoa have signed a new kit deal worth £3m a year.',
    'The bid for promotion begins on Saturday.',
    'Genoa boss Bjarne Thelund has been impressed with his attitude in training.',
    'Bjarne Thelund was named Genoa head coach in May after Ola Brandt’s departure.',
    'Torino are in advanced talks with former Genoa manager Bjarne Thelund.',
    'Torino have been linked with two strikers.',
    'Genoa cannot afford to sell anyone.',
    'He is ready to go.',
    'Lindqvist will undergo surgery on Monday.',
    'We loved watching Lindqvist at Malmo.',
    'Lindqvist scored from the spot in the triumph over Torino in May.',
    'He will hope to bring a trophy to Genoa.',
    'Lindqvist was expected to take the ball past Torino with ease.',
    'Late goals will become a habit at Genoa.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
});

it('an opening that calls to mind how he came makes no news of it', () => {
  const text =
    'Genoa midfielder Jonas Lindqvist unsettled\n\nLindqvist joined Genoa from Malmo at the end of last season.\n\n' +
    'Udinese are keen on the 24-year-old.\n\nGenoa signed Lindqvist to compete with Marco Ferri and, one day, to follow him.';
  const { claims } = analysed(text);
  expect(claims.map((claim) => text.slice(claim.start, claim.end))).toEqual([
    expect.stringContaining('unsettled'),
    expect.stringContaining('Udinese'),
  ]);
});

/** Lines of `text` with a claim. */
function claimed(text: string): readonly string[] {
  return [...new Set(analysed(text).claims.map((claim) => text.slice(claim.start, claim.end)))];
}

describe('a completed move in the opening', () => {
  it('is news behind a dateline, a byline and a credit', () => {
    const lead = 'Torino completed the transfer of Genoa midfielder Jonas Lindqvist, 24, on a four-year contract.';
    const before = ['Shock in Turin', 'June 25, 2013 23:51', 'By Ada Brenner', 'Picture: Torino FC', 'Serie A'];
    expect(claimed([...before, lead].join('\n\n'))).toEqual([lead]);
  });
  it('is news in the items of a summary that name nobody', () => {
    const text =
      'Jonas Lindqvist joins Torino from Genoa\n\n- Midfielder leaves on loan with an option to buy\n\nLindqvist has joined Torino on loan.';
    expect(claimed(text)).toContain('- Midfielder leaves on loan with an option to buy');
  });
});

describe('a page that tells of one completed move after the other', () => {
  const page = (...lines: readonly string[]) =>
    ['How the squads stand', 'The clubs have been busy.', ...lines].join('\n\n');
  const deals = [
    'Genoa signed winger Jonas Lindqvist from Malmo.',
    'Torino signed striker Marco Ferri from Lens on a free transfer.',
    'Udinese bought defender Karl Benning from Burnley.',
    'They also sold keeper Tom Ashby to Fulham.',
  ];
  it('makes a claim of each', () => expect(claimed(page(...deals))).toEqual(deals));
  it('makes none of what is told of other seasons', () => {
    const old = 'Lindqvist joined Genoa at the start of the season.';
    expect(claimed(page(...deals, old))).toEqual(deals);
  });
  it('is none where one is told among much else', () => {
    const match = 'The visitors had a goal ruled out and hit the post before the end.';
    expect(claimed(page(match, match, match, deals[1] ?? ''))).toEqual([]);
  });
});

describe('a clause that holds the news', () => {
  it.each([
    'The window’s last surprise came on Thursday when Torino signed Lindqvist from Genoa.',
    'Udinese suffered a blow on Tuesday when Lindqvist joined Torino.',
  ])('%s', (sentence) => expect(told(sentence).map(({ stage }) => stage)).toEqual(['done']));
  it.each(['The crowd sang when Lindqvist joined Genoa.', 'Lindqvist was 19 when Genoa signed him from Malmo.'])(
    'but none of a time before: %s',
    (sentence) => expect(told(sentence)).toEqual([]),
  );
  it('after the signing that a page opens with', () => {
    const lead = 'Torino have wasted no time after signing midfielder Jonas Lindqvist, 24, from rivals Genoa.';
    expect(claimed(`Torino strike early\n\n${lead}\n\nThe new season begins in August.`)).toEqual([lead]);
  });
  it('a loan to become a transfer in the summer is one of today', () =>
    expect(
      told('Lindqvist has joined Torino on loan, with a view to a full deal that they may strike next year.'),
    ).toHaveLength(1));
});

describe('several whose signing or departure is told in one breath', () => {
  const teams = 'Midfielder Jonas Lindqvist, 24, and striker Marco Ferri, 27, play for Genoa.';
  it.each([
    'Genoa have confirmed the departures of Jonas Lindqvist and Marco Ferri.',
    'Torino are closing in on the signings of midfielder Jonas Lindqvist and striker Marco Ferri.',
  ])('%s', (sentence) => {
    const { claims } = analysed(`Busy day in Genoa\n\n${teams}\n\n${sentence}`);
    expect(claims.map(({ players }) => players.length)).toEqual([2]);
  });
});

describe('words of moves in what is said of matches and owners', () => {
  it.each([
    'Lindqvist could swap flanks with Ferri in the second half for Genoa.',
    'Owner Aldo Brenner is on the verge of selling Genoa for £300m to a group from Texas.',
    'Torino want to buy a 20% stake in Genoa, Lindqvist’s club.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
  it('but a new owner beside a player hides no move of his', () =>
    expect(told('Lindqvist joined Torino on Friday, the first signing of the new consortium.')).toHaveLength(1));
});

it.each([
  'If you look at the goals he scored for Genoa it is not so bad.',
  'The former Torino coach is said to be heading for the exit door.',
  'Clubs are permitted to sign a goalkeeper on an emergency loan.',
  'The rules allow clubs to make a signing.',
])('speaks of something else: %s', (sentence) => expect(told(sentence)).toEqual([]));

it.each([
  'Lindqvist has confirmed joining 2009 champions Udinese.',
  'Udinese want to sell 2018 World Cup winner Lindqvist.',
])('a year that is the year of a title: %s', (sentence) => expect(told(sentence)).not.toEqual([]));

it('an offer of before does not make the one that follows it old', () => {
  const text =
    'Udinese had a £4m bid for Lindqvist rejected a fortnight ago, but an improved offer was accepted on Monday.';
  expect(told(text).map(({ stage }) => stage)).toContain('agreed');
});
