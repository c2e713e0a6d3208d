/** Steps in wordings that say something else at first sight: one claim each. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** Sentences by what they say of Lindqvist, Genoa's midfielder, whom Udinese want. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'join interest': [
    "Genoa are not willing to negotiate with Udinese over Lindqvist's price.",
    'Udinese have held internal talks over a move for Lindqvist.',
    'Udinese want to get a deal done for Lindqvist.',
    'That does not mean Udinese will not bid for Lindqvist.',
    'Amid talks of a move to Udinese, Lindqvist kept quiet.',
    'The Udinese manager has given the green light to a move for Lindqvist.',
    'Lindqvist on his way to Udinese?',
    'Udinese are watching Lindqvist ahead of a potential bid.',
    'Udinese will have to fend off interest from Roma to secure Lindqvist.',
    'Lindqvist will not leave for Udinese unless they pay £30m.',
    'Will Udinese agree a fee for Lindqvist?',
    'Udinese will sign Lindqvist if the price is right.',
  ],
  'join off': [
    "Udinese's attempt to sign Lindqvist has collapsed after an issue emerged in his medical.",
    'Lindqvist had been expected to join Udinese.',
    'Lindqvist had looked set to sign for Udinese.',
    'Udinese wanted Lindqvist but could not get a deal done.',
    'Lindqvist had been linked with Udinese but has decided to stay at Genoa.',
    'Lindqvist was close to joining Udinese before the deal fell apart.',
    'Udinese tried to sign Lindqvist in the window but Genoa would not budge.',
    'Lindqvist turned down the option of joining Udinese.',
    "Lindqvist's move to Udinese is falling through.",
    'Udinese failed to agree a fee with Genoa for Lindqvist.',
  ],
  'exit off': ['Genoa denied there was any plan to sell Lindqvist.', "Genoa resisted all of the suitors' attempts."],
  'exit interest': [
    'The door is open for Lindqvist to stay at Genoa.',
    'Lindqvist is no closer to leaving Genoa.',
    'Genoa are preparing for life without Lindqvist, who is wanted by several clubs.',
    'Lindqvist appears to be on his way out of Genoa.',
  ],
  'exit agreed': [
    'Lindqvist has reached an agreement with Genoa to terminate his contract.',
    'Lindqvist has told Genoa that he will not be staying.',
    'Lindqvist will leave Genoa, if not in January then in the summer.',
    'Lindqvist said that he would be leaving Genoa in the summer.',
  ],
  'exit done': ['Genoa and Lindqvist have gone their separate ways.', "Genoa have cancelled Lindqvist's contract."],
  'join talks': [
    'A deal for Lindqvist has not yet been agreed between Genoa and Udinese.',
    'Time is running out for Udinese and Genoa to come to an agreement over Lindqvist.',
    'Udinese are pushing to get the Lindqvist deal done before Friday.',
    'Lindqvist flew in yesterday for talks with Udinese.',
    'Udinese hope to agree a fee for Lindqvist in the coming days.',
    'Lindqvist is free to talk to Udinese.',
    'No fee agreed yet between Udinese and Genoa for Lindqvist.',
    'We can exclusively reveal that Udinese are in talks with Lindqvist.',
    'No agreement has been reached between Udinese and Genoa over Lindqvist.',
    'Udinese and Genoa cannot reach an agreement over Lindqvist.',
    'Udinese have registered their interest in Lindqvist with Genoa.',
  ],
  'join bid': [
    'Udinese wasted no time in making an offer for Lindqvist.',
    'Udinese did not waste any time in returning with an improved bid for Lindqvist.',
    'Yet another bid by Udinese for Lindqvist was rejected.',
    'Udinese are preparing an offer in order to get the deal done for Lindqvist.',
    "Udinese's Lindqvist bid snubbed by Genoa",
    'Udinese have been given the green light to bid for Lindqvist.',
    'Genoa receive new offer for Lindqvist from Udinese',
    'Udinese made a £6m move for Lindqvist last week.',
    "Genoa will accept Udinese's bid for Lindqvist if they raise it to £30m.",
    "Udinese have made a bid for Lindqvist, although the offer does not meet Genoa's asking price.",
  ],
  'join agreed': [
    'If reports are to be believed, Udinese have agreed a fee for Lindqvist.',
    'Udinese will sign Lindqvist, if Marca has it right.',
    "Lindqvist'd agreed to join Udinese.",
    'Lindqvist had already made up his mind to go to Udinese.',
    'Lindqvist snubbed Roma in favour of playing in the top flight with Udinese.',
    'What next for Genoa after Udinese agreed a fee for Lindqvist?',
    'The agent told reporters that Lindqvist had been close to joining Udinese.',
    "Genoa have given the green light to Lindqvist's move to Udinese.",
    'This is all-but a done deal, with Lindqvist having his medical at Udinese tomorrow.',
    'Lindqvist is unlikely to have any problems agreeing personal terms with Udinese.',
    "Lindqvist's transfer to Udinese is set to go through.",
    'Udinese set to acquire Lindqvist',
    'If all goes well, Lindqvist will join Udinese this week.',
    'Udinese have tied up a deal to sign Lindqvist.',
    'Udinese are snapping up Lindqvist.',
    'Udinese are close to coming to terms with Lindqvist.',
  ],
  'loan interest': ['Lindqvist has been linked with loan moves to Udinese and others.'],
  'loan agreed': ['Lindqvist will officially be loaned out to Udinese this week.'],
  'join done': [
    'Udinese have beaten off competition to sign Lindqvist.',
    'Lindqvist has signed a contract with Udinese but will remain with Genoa before moving in the summer.',
    'Lindqvist has finally got his move to Udinese.',
    'Udinese have completed a £20m swoop for Lindqvist.',
  ],
  'renewal talks': [
    'Lindqvist and Genoa have yet to agree on a new deal.',
    'Genoa are hoping to tie up a two-year deal with Lindqvist.',
    'Genoa are still in talks with Lindqvist.',
    "Talks over Lindqvist's contract at Genoa are continuing.",
  ],
  'renewal interest': ['Genoa hope Lindqvist will sign a new deal.'],
  'renewal agreed': [
    'Genoa have reached an agreement with Lindqvist.',
    'Lindqvist has agreed a deal to keep him at Genoa.',
  ],
  'renewal off': [
    'Lindqvist will not be offered a contract by Genoa.',
    'Lindqvist has yet to be offered a new deal by Genoa.',
  ],
};

describe.each(Object.keys(SAID))('%s', (verdict) => {
  it.each(SAID[verdict] ?? [])('%s', (sentence) =>
    expect(told(sentence).map(({ move, stage }) => `${move} ${stage}`)).toEqual([verdict]),
  );
});
