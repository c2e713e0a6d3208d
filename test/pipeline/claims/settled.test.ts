/** What later sentences take from an opening that tells the move, or the new contract, as done. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const SIGNED = 'Udinese sign Genoa midfielder Jonas Lindqvist\n\nUdinese have signed Jonas Lindqvist, 24, from Genoa.';
const RENEWED =
  'Jonas Lindqvist signs new Genoa contract\n\nGenoa midfielder Jonas Lindqvist, 24, has signed a new contract until 2029.';

/** Move and stage of the claims of the last paragraph. */
function last(opening: string, sentence: string): readonly string[] {
  return near(`${opening}\n\nTraining went on as usual on Thursday.`, sentence);
}

/** The same where nothing stands between. */
function near(opening: string, sentence: string): readonly string[] {
  const text = `${opening}\n\n${sentence}`;
  return analysed(text)
    .claims.filter((claim) => claim.start >= text.length - sentence.length)
    .map((claim) => `${claim.move} ${claim.stage}`);
}

describe('an opening that announces the move', () => {
  it.each([
    'The signing of Jonas Lindqvist pleased the fans.',
    'Udinese said the capture of Jonas Lindqvist was a coup.',
    'Lindqvist will join Udinese in July.',
    'We are delighted to bring Jonas Lindqvist to Udinese, the manager said.',
    '“As soon as I knew that Udinese were interested, my mind was made up,” said Lindqvist.',
    'The move to Udinese ends weeks of speculation over the future of Lindqvist.',
    'The deal to bring Lindqvist to Udinese could rise to £14m.',
    'Udinese have won the race to sign Lindqvist.',
  ])('makes done of: %s', (sentence) =>
    expect(last(SIGNED, sentence).map((one) => one.split(' ')[1])).toEqual(['done']),
  );

  it.each([
    ['Roma are also interested in Jonas Lindqvist.', 'interest'],
    ['Udinese had long been interested in Jonas Lindqvist.', 'interest'],
    ['Lindqvist was set to complete his move to Udinese last night.', 'agreed'],
    ['The midfielder is expected to sign for Udinese tomorrow.', 'agreed'],
    ['Lindqvist will reportedly sign with Udinese next month.', 'agreed'],
    ['Roma had no interest in Jonas Lindqvist, the agent said.', 'off'],
  ])('leaves what says something else: %s', (sentence, stage) =>
    expect(last(SIGNED, sentence).map((one) => one.split(' ')[1])).toEqual([stage]),
  );
});

describe('the contract that goes with a move that is done', () => {
  it.each([
    'The 24-year-old has signed a new three-year deal.',
    'Jonas Lindqvist put pen to paper on a new contract until 2029.',
  ])('is no new one at his old club: %s', (sentence) => expect(last(SIGNED, sentence)).toEqual(['join done']));
});

describe('talks that name no suitor', () => {
  const TALKS =
    'Genoa open contract talks with Jonas Lindqvist\n\nGenoa midfielder Jonas Lindqvist, 24, is in talks over a new contract.';

  it.each([
    ['Lindqvist’s agent has spoken with the club.', 'renewal talks'],
    ['The talks with Lindqvist are going well.', 'renewal talks'],
  ])('are about the new contract that was spoken of: %s', (sentence, told) =>
    expect(near(TALKS, sentence)).toEqual([told]),
  );

  it('are about a move once one was spoken of', () => {
    const moved = `${TALKS}\n\nUdinese have made an offer for Lindqvist.`;
    expect(near(moved, 'The talks with Lindqvist are going well.')).toEqual(['join talks']);
  });
});

describe('an opening that announces a new contract', () => {
  it('takes staying for the new contract', () => {
    expect(last(RENEWED, 'I am happy that Jonas Lindqvist will stay with us.')).toEqual(['renewal done']);
  });

  it('leaves interest of others as it is', () => {
    expect(last(RENEWED, 'Udinese are still interested in signing Jonas Lindqvist.')).toEqual(['join interest']);
  });
});

it('leaves him where he is whom they once bought', () =>
  expect(last(SIGNED, 'Genoa may cash in on the striker they signed from a Serie B club in 2016.')).toEqual([]));

it('leaves open what somebody would have to do', () =>
  expect(
    last(SIGNED, '“If anyone is going to take Lindqvist in this window they will need to pay,” Bengt Sandberg said.'),
  ).toEqual(['join interest']));

describe('an arrival at a club that is not named', () => {
  it.each([
    'The arrival of Jonas Lindqvist was greeted with a cheer.',
    'We wanted to sign Jonas Lindqvist for a year, the manager said.',
  ])('is a move all the same: %s', (sentence) =>
    expect(last(SIGNED, sentence).map((one) => one.split(' ')[0])).toEqual(['join']),
  );

  it('is not meant where he only leaves', () => {
    const open = 'Genoa ready to sell Jonas Lindqvist\n\nGenoa midfielder Jonas Lindqvist, 24, is for sale.';
    expect(last(open, 'Jonas Lindqvist has told friends that he wants to leave Genoa.')).toEqual(['exit interest']);
  });

  it('is read only where the opening has the move settled', () => {
    const open = 'Genoa midfielder Jonas Lindqvist scores\n\nGenoa won with a goal of Jonas Lindqvist, 24.';
    expect(last(open, 'The arrival of Jonas Lindqvist was greeted with a cheer.')).toEqual([]);
  });
});

describe('the purchase of a club', () => {
  it.each([
    'Genoa deny that the club is for sale.',
    'A consortium led by Jonas Lindqvist has made an offer for the club.',
  ])('is no transfer: %s', (sentence) => expect(last(SIGNED, sentence)).toEqual([]));
});
