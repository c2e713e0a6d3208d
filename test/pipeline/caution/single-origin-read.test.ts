/** Many names and one report, as papers pass it on. */
import { readRule } from '../../support/read-cases';

const page = (...paragraphs: readonly string[]) =>
  [
    'Everton in talks over Lens defender Hugo Marchal',
    ...paragraphs,
    'Marchal, 22, is under contract until 2028.',
  ].join('\n\n');
const yes = (evidence: string, ...paragraphs: readonly string[]) => ({ told: page(...paragraphs), evidence });
const OWNER = 'key:caution_same_owner';

readRule(
  'single-origin',
  {
    'four Reach titles': {
      ...yes(
        'Daily Express',
        'Everton are in talks to sign Lens defender Hugo Marchal, according to the Daily Mirror.',
        'The Daily Express reports that Everton are in talks with Lens over Marchal. The Daily Star says that Everton have held talks about Marchal.',
        'The Liverpool Echo also reports that Everton are in talks with Lens for the 22-year-old.',
      ),
      args: ['4', OWNER],
    },
    'three Reach titles': {
      ...yes(
        'Daily Star',
        'The Daily Mirror reports that Everton are in talks with Lens over Hugo Marchal.',
        'According to the Daily Star, Everton want Marchal. The Manchester Evening News says Everton have opened talks.',
      ),
      args: ['3', OWNER],
    },
    'a chain of three': yes(
      'L’Equipe',
      'Everton are in talks to sign Hugo Marchal from Lens, reports the Daily Mail, citing Sport Witness, who quote L’Equipe.',
    ),
    'two that cite the same paper': {
      ...yes(
        'L’Equipe',
        'The Daily Mail, citing L’Equipe, reports that Everton are in talks with Lens over Hugo Marchal.',
        'Sky Sports, also citing L’Equipe, says that Everton have opened talks over Marchal.',
      ),
      args: ["L'Équipe"],
    },
    'two that relay one journalist': {
      ...yes(
        'Fabrizio Romano',
        'Everton are in talks with Lens over Hugo Marchal, reports the Daily Mail, citing Fabrizio Romano.',
        'Metro, citing Fabrizio Romano, says that Everton have held talks for Marchal.',
      ),
      args: ['Fabrizio Romano'],
    },
    via: yes(
      'RMC Sport',
      'According to RMC Sport (via the Daily Mail), Everton are in talks with Lens over Hugo Marchal.',
      'According to RMC Sport (via Metro), Everton have opened talks over Marchal.',
    ),
    'as relayed by': yes(
      'Sport Witness',
      'L’Equipe, as relayed by Sport Witness, reports that Everton are in talks with Lens over Hugo Marchal.',
      'The Daily Mail, citing L’Equipe, says that Everton have opened talks over Marchal.',
    ),
    'the origin itself speaks, too': yes(
      'L’Equipe',
      'L’Equipe reports that Everton are in talks with Lens over Hugo Marchal.',
      'The Daily Mail, citing L’Equipe, says that Everton have opened talks. Metro, citing L’Equipe, says that Everton want Marchal.',
    ),
    'a loop of three': yes(
      'Daily Mail',
      'The Daily Mail, citing L’Equipe, reports that Everton are in talks with Lens over Hugo Marchal.',
      'L’Equipe, citing Sky Sports, reports that Everton want Marchal. Sky Sports, citing the Daily Mail, reports that Everton have held talks for Marchal.',
    ),
    'an owner and a chain': yes(
      'Daily Express',
      'The Daily Mirror, citing L’Equipe, reports that Everton are in talks with Lens over Hugo Marchal.',
      'The Daily Express reports that Everton have opened talks over Marchal.',
    ),
    'one account behind two papers': yes(
      'Indykaila',
      'The Daily Mail, citing Indykaila, reports that Everton are in talks with Lens over Hugo Marchal.',
      'Metro, citing Indykaila, says that Everton have opened talks over Marchal.',
    ),
    'a bid': yes(
      'Marca',
      'The Daily Mail, citing Marca, reports that Everton have made a bid for Hugo Marchal of Lens.',
      'Sky Sports, citing Marca, reports that Everton have made an offer for Marchal.',
    ),
  },
  {
    'one paper': page('According to L’Equipe, Everton are in talks with Lens over Hugo Marchal.'),
    'a paper that cites another': page(
      'The Daily Mail, citing L’Equipe, reports that Everton are in talks with Lens over Hugo Marchal.',
    ),
    'three reports': page(
      'L’Equipe reports that Everton are in talks with Lens over Hugo Marchal.',
      'Sky Sports reports that Everton want Marchal. Marca says that Everton have opened talks over Marchal.',
    ),
    'one relays, another has its own': page(
      'The Daily Mail, citing L’Equipe, reports that Everton are in talks with Lens over Hugo Marchal.',
      'Sky Sports reports that Everton have opened talks over Marchal.',
    ),
    'two titles of one owner': page(
      'The Daily Mirror reports that Everton are in talks with Lens over Hugo Marchal.',
      'The Daily Express says that Everton have opened talks over Marchal.',
    ),
    'three titles of one owner and one of another': page(
      'The Daily Mirror reports that Everton are in talks with Lens over Hugo Marchal.',
      'The Daily Express says that Everton want Marchal. The Daily Star says that Everton have opened talks. L’Equipe says that Everton want Marchal.',
    ),
    'a journalist, his paper and its programme': page(
      'Sky Sports News reporter Dharmesh Sheth said on Sky Sports that Everton are in talks with Lens over Hugo Marchal.',
    ),
    'a club and its manager': page(
      'Everton said on their website that talks over Hugo Marchal go on, and manager David Moyes told Sky Sports that he wants him.',
    ),
    'sources and reports': page(
      'Reports say that Everton are in talks with Lens over Hugo Marchal. Sources say that Everton want Marchal.',
    ),
    'a reporter, his own paper, and who asked him': page(
      'Sources have told The Athletic that Everton are in talks with Lens over Hugo Marchal.',
      'David Ornstein told GiveMeSport that Marchal would suit Everton, who are in talks with Lens.',
    ),
    'the third tells of another player': page(
      'The Daily Mail, citing L’Equipe, reports that Everton are in talks with Lens over Hugo Marchal.',
      'Sport Witness, citing L’Equipe, says that Fulham want Lyon striker Marco Ferri.',
    ),
    'the third denies it': page(
      'The Daily Mail, citing L’Equipe, reports that Everton are in talks with Lens over Hugo Marchal.',
      'But Sky Sports, citing Lens, says that Marchal is not for sale.',
    ),
    'one paper cited three times': page(
      'L’Equipe reports that Everton are in talks with Lens over Hugo Marchal.',
      'L’Equipe adds that Everton want Marchal now. According to L’Equipe, Everton have made contact.',
    ),
  },
);
