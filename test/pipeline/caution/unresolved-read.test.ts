/** Sentences that tell of a player whom the page does not name, beside one whom it does. */
import { readRule } from '../../support/read-cases';

const about = (sentence: string): string =>
  `Arsenal want Ferri\n\nArsenal are keen on Lyon striker Marco Ferri, according to L’Equipe.\n\n${sentence}`;
const yes = (sentence: string, words: string) => ({ told: about(sentence), evidence: words, args: [words] });

readRule(
  'unresolved',
  {
    'also a position': yes(
      'The Gunners have also made a £30m bid for a Brazilian left-back, the Daily Mail reports.',
      'a Brazilian left-back',
    ),
    unnamed: yes('Arsenal have also agreed to sign an unnamed goalkeeper, it is claimed.', 'an unnamed goalkeeper'),
    'they, also': yes(
      'They are also in talks with a South American winger, the paper adds.',
      'a South American winger',
    ),
    'a second one': yes(
      'A second player, whose name has not been revealed, is close to joining Arsenal.',
      'A second player',
    ),
    'also, behind': yes('A deal for a midfielder from Ligue 1 is also close, according to Sky Sports.', 'a midfielder'),
    another: yes('Another striker has been linked with Arsenal, L’Equipe reports.', 'Another striker'),
    'a third': yes('Arsenal have opened talks over a third defender, Sky Sports understands.', 'a third defender'),
    mystery: yes('Arsenal have made contact with a mystery teenager, the Sun reports.', 'a mystery teenager'),
    meanwhile: yes(
      'Meanwhile, Arsenal have approached an experienced goalkeeper, it is said.',
      'an experienced goalkeeper',
    ),
    'one more': yes('One more midfielder is set to join Arsenal, according to the Mirror.', 'One more midfielder'),
    'in addition': yes(
      'In addition, Arsenal are close to a young centre-back, Sky Sports says.',
      'a young centre-back',
    ),
    'as yet unnamed': yes(
      'Arsenal have had an offer for an as-yet unnamed winger turned down.',
      'an as-yet unnamed winger',
    ),
  },
  {
    'the same player by his age': about('The 27-year-old striker wants to join Arsenal.'),
    'the same player by his place': about('The striker has agreed personal terms with Arsenal.'),
    'somebody with a name': about('Arsenal have also made a bid for Ajax defender Piet van der Zwaan.'),
    'a need': about('Arsenal also need a new goalkeeper before the deadline.'),
    'they seek one': about('Arsenal are also in contact with agents as they seek another striker.'),
    'they may consider one': about('Arsenal could also consider a move for another winger, with a deal possible.'),
    'named in the next sentence': about(
      'Arsenal have also been linked with another winger. That is Theo Lund, who plays for Bergvik.',
    ),
    'a wish for anybody': about('Arsenal are also looking for a left-back, and a deal may come.'),
    'a search for anybody': about(
      '"It is a great offer, but it is too late to find another goalkeeper," said the chairman.',
    ),
    'a condition': about('Arsenal would also move for another striker if Ferri joins Spurs.'),
    'no move': about('Ferri also played with a Brazilian winger at Lyon.'),
    'general talk': about('Another striker would help them, the deal or not.'),
    'he is a striker too': about('Ferri is also a striker who scores with his head, and the deal suits him.'),
    'a manager': about('Arsenal are also in talks with a new coach.'),
    'a second bid': about('Arsenal have made a second bid for Ferri.'),
    'one story only': 'Arsenal want Ferri\n\nArsenal are in talks to sign Lyon striker Marco Ferri, L’Equipe says.',
  },
);
