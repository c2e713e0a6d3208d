/** Hedges of a claim's own statement, and those of another clause, another player, a detail or the past. */
import { expect, test } from 'vitest';
import { analysisOf } from '../../support/analysis';
import { cautionsOf, mini, says } from '../../support/cases';
import { readRule } from '../../support/read-cases';

const about = (sentence: string): string =>
  `Arsenal like Lyon striker Marco Ferri\n\nArsenal want to sign Lyon striker Marco Ferri.\n\n${sentence}`;
const yes = (sentence: string, evidence: string) => ({ told: about(sentence), evidence, args: [`"${evidence}"`] });

readRule(
  'hedged',
  {
    reportedly: yes('Arsenal are reportedly keen on Marco Ferri.', 'reportedly'),
    could: yes('Marco Ferri could leave Lyon in January, according to L’Equipe.', 'could'),
    'said to': yes('Everton are said to be in the race for Ferri.', 'said to'),
    'it is believed that': yes(
      'Ferri is wanted, and it is believed that Arsenal have made an offer for Ferri.',
      'it is believed',
    ),
    'an aside in between': {
      told: about('Ferri may soon, like Lund, be sold by Lyon, L’Equipe reports.'),
      evidence: 'may',
    },
    'with another named beside him': yes(
      'Along with Theo Lund, Marco Ferri could be heading out of Lyon, L’Equipe reports.',
      'could',
    ),
    'a move that could follow': yes('L’Equipe says a move to Arsenal for Ferri could happen this month.', 'could'),
    'an offer that was reportedly turned down': yes(
      'Arsenal’s £40m offer for Ferri was reportedly rejected by Lyon.',
      'reportedly',
    ),
    'a deal said to be close': yes('A deal for Ferri is said to be close.', 'said to'),
    'after a "but"': yes('Ferri is happy at Lyon but could be sold to Arsenal, L’Equipe reports.', 'could'),
    'at the end': yes('Arsenal want to sign Ferri, apparently.', 'apparently'),
    'as an option': yes('Ferri has been rumoured as an outside option for Barcelona.', 'rumoured'),
    'two of them': {
      told: about('Arsenal could reportedly sign Ferri.'),
      evidence: 'reportedly',
      args: ['"could", "reportedly"'],
    },
  },
  {
    flat: about('Arsenal want Ferri, according to L’Equipe.'),
    'another player, after "whereas"': about(
      'Will Still confirmed that Marco Ferri will depart, whereas Theo Lund could need a rest.',
    ),
    'another player, after "and"': about(
      'Arsenal have agreed a deal for Marco Ferri, the club said, and Theo Lund could play on Sunday.',
    ),
    'another clause': about('Ferri has signed for Arsenal, while Lyon are reportedly looking for a new coach.'),
    'another step than the furthest': about(
      'Arsenal could still be joined by Ferri after making a formal bid for the striker, L’Equipe says.',
    ),
    'the sum of a bid': about('Arsenal have submitted a bid for Ferri that is believed to be worth around £20m.'),
    'a detail': about('L’Equipe says Arsenal will sign Ferri, though Lyon reportedly wanted him to wait.'),
    'what may come in the way': about('Arsenal have agreed a fee for Ferri, and that may sink the deal for Lund.'),
    'how hard it would be': about('Arsenal are in talks to sign Ferri, but a deal could be complicated.'),
    'what is taken back': about('Spurs had hoped they could lure Ferri but Arsenal have won the battle to sign Ferri.'),
    'a background clause': about(
      'Arsenal lead the race to sign Ferri, despite London seemingly being far from his family.',
    ),
    'a wish for a fee': about('Arsenal have made a bid for Ferri, with Lyon said to want a higher fee.'),
    'the month of May': about('Arsenal signed Ferri in May, the club announced.'),
    'a sentence of its own': about('Arsenal have agreed a fee for Ferri. He could play on Sunday.'),
  },
);

test.each([
  ['could', 'Northport could complete the sale of Brandt.', 1],
  ['could not', 'Northport could not complete the sale of Brandt.', 0],
  ['couldn’t', 'Northport couldn’t complete the sale of Brandt.', 0],
])('what somebody could not do is no doubt: %s', (_name, sentence, count) => {
  const claim = says('complete the sale', 'off', [], { move: 'exit', hedges: ['could'] });
  expect(cautionsOf(analysisOf(mini(`Winger latest\n\n${sentence}`, [claim])), 'hedged')).toHaveLength(count);
});
