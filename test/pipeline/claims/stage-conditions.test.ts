/** What would make a step true, what never came, and what only looks like a step. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** Sentences by what they say of Lindqvist, Genoa's midfielder, whom Udinese want. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'join interest': [
    'A good offer from Udinese for Lindqvist could help Genoa.',
    'A big offer for Lindqvist from Udinese could change minds.',
    'Udinese have been linked with an effort to bring Lindqvist back to the club.',
    'Any agreement would make Lindqvist, whom Udinese want, a rich man.',
    'Fans warned of what would be seen as a foolish agreement with Udinese over Lindqvist.',
    'Lindqvist will only have a deal with Udinese when he has sold his house.',
    'Udinese will join the summer chase for Lindqvist.',
    'The offers for Lindqvist will start to come today.',
    'Lindqvist has been courted by Udinese for months.',
    'Lindqvist has a gentleman’s agreement with Genoa under which he may speak to Udinese.',
    'Udinese are unsure whether they can complete the signing of Lindqvist.',
    'The chances of a move for Lindqvist being completed in time by Udinese are slim.',
    'When there is an offer from Udinese for Lindqvist we will look at it.',
    '“When Udinese make a bid for Lindqvist, we can talk,” said the Genoa chairman.',
    'Udinese are set to join the crowded race for Lindqvist.',
    'Udinese are making moves to take Genoa’s £10m Swede Lindqvist to the Friuli.',
    'Lindqvist, whom Udinese want, bids to force a move this month.',
  ],
  'join bid': [
    'Had Genoa accepted the bid from Udinese for Lindqvist, it would have been a record.',
    'The Genoa manager refused to reveal how Udinese had made the bid for Lindqvist.',
    'Genoa have rejected what would have been a record fee from Udinese for Lindqvist.',
    'Udinese table bids for Lindqvist.',
    'Udinese are not going to improve the offer for Lindqvist.',
    'Udinese are not prepared to increase the bid for Lindqvist.',
    'The offer from Udinese to purchase Lindqvist was £10m.',
    "Udinese's offer to purchase Lindqvist stands.",
    "Genoa are unlikely to accept Udinese's opening offer for Lindqvist.",
    'Genoa are not expected to accept the £20m bid from Udinese for Lindqvist.',
    'Hours after Marco Ferri joined Roma, Udinese lodged a bid for Lindqvist.',
  ],
  'join agreed': [
    'Udinese have agreed a fee for Lindqvist, and will only announce it on Monday.',
    'Lindqvist had a change of heart and opted for a move to Udinese.',
    'Lindqvist plumped for a switch to Udinese.',
  ],
  'exit off': [
    'It is inconceivable that Genoa would sell Lindqvist.',
    'It is unthinkable that Genoa will let Lindqvist go.',
    'Genoa expect that Lindqvist will line up for Genoa next season.',
  ],
  'exit interest': [
    'Genoa confirmed that Lindqvist has handed in a transfer request.',
    'Genoa have confirmed that they received a written transfer request from Lindqvist.',
  ],
  'exit bid': ["Lindqvist is unhappy with Genoa's decision to reject offers from other clubs."],
  'renewal talks': [
    'There is concern over the ability of Genoa and Lindqvist to reach an agreement on an extension.',
    '“I think we will approach him near the end of the season,” said the Genoa chairman.',
    'Lindqvist and Genoa are no closer to agreeing a new contract.',
  ],
};

describe.each(Object.entries(SAID))('%s', (said, sentences) => {
  it.each(sentences)('%s', (sentence) =>
    expect([...new Set(told(sentence).map(({ move, stage }) => `${move} ${stage}`))]).toEqual([said]),
  );
});
