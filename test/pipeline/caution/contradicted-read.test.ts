/** Sources of one page against each other, read from the text: two clubs, two sums, for and against. */
import { readRule } from '../../support/read-cases';

const page = (...paragraphs: readonly string[]) =>
  ['Latest on Lens winger Mateo Larrieu', ...paragraphs, 'Larrieu, 24, has nine goals in Ligue 1 this season.'].join(
    '\n\n',
  );
const yes = (first: string, second: string, evidence: string, ...args: readonly string[]) => ({
  told: page(first, second),
  evidence,
  args,
});
const ARSENAL = 'Arsenal have agreed a deal with Lens to sign Mateo Larrieu, according to Marca.';
const CLAUSE = 'According to Marca, Arsenal want Mateo Larrieu of Lens, who has a release clause of €40m.';
const BID = 'Arsenal have made a bid for Mateo Larrieu of Lens, according to Marca.';

readRule(
  'contradicted',
  {
    'agreed with another club': yes(
      ARSENAL,
      'Sky Sports report that Chelsea have reached an agreement with Lens for Larrieu.',
      'Chelsea have reached an agreement',
      'Marca',
      'Sky Sports',
    ),
    'struck with another club': yes(
      ARSENAL,
      'Chelsea have struck a deal to sign Larrieu, RMC Sport reports.',
      'Chelsea have struck a deal',
      'RMC Sport',
    ),
    'set to join another club': yes(
      ARSENAL,
      'Fabrizio Romano says that Larrieu is set to join Chelsea on a five-year contract.',
      'set to join Chelsea',
      'Fabrizio Romano',
    ),
    'terms with another club': yes(
      'L’Equipe reports that Larrieu has agreed personal terms with Chelsea.',
      'Larrieu has agreed terms with Arsenal, Marca say.',
      'agreed terms with Arsenal',
    ),
    'a medical elsewhere': yes(
      ARSENAL,
      'However, Sky Sports report that Larrieu will undergo a medical at Chelsea on Friday.',
      'medical at Chelsea',
      'Sky Sports',
    ),
    'two clauses': yes(CLAUSE, 'According to AS, Larrieu has a release clause of €60m, and Arsenal know it.', '€60m'),
    'two clauses, told of one after the other': yes(
      CLAUSE,
      'L’Equipe report that Arsenal would have to pay a release clause of €55m for Larrieu.',
      '€55m',
      'Marca',
    ),
    'two prices': yes(
      'Arsenal are interested in Mateo Larrieu of Lens, who are asking for £30m, according to Marca.',
      'Sky Sports report that Lens want £50m for Larrieu, whom Arsenal hope to sign.',
      '£50m',
      'Marca',
      'Sky Sports',
    ),
    'two fees of one deal': yes(
      'Arsenal have agreed a £35m fee with Lens for Mateo Larrieu, according to Marca.',
      'Sky Sports report that Arsenal have agreed a £45m deal with Lens for Larrieu.',
      '£45m',
    ),
    'sources against a bid': yes(
      BID,
      'Sources have said that Arsenal have not made an offer for Larrieu.',
      'not made an offer',
    ),
    'sources near the club against it': yes(
      BID,
      'However, sources close to Lens insist that no offer for Larrieu has been made.',
      'no offer for Larrieu',
    ),
    'sources against talks': yes(
      'Arsenal are in talks with Lens over Mateo Larrieu, according to Marca.',
      'It is understood that Lens will not sell Larrieu in January.',
      'will not sell Larrieu',
    ),
  },
  {
    'sources say softly that he is not sold': page(
      'Arsenal are in talks with Lens over Mateo Larrieu, according to Marca.',
      'The Lens manager is believed to be unwilling to part with Larrieu in January.',
    ),
    'a bid for somebody whom his club keeps': page(
      BID,
      'It is understood that Lens have no intention of selling Larrieu in January.',
    ),
    'the same club twice': page(ARSENAL, 'Sky Sports report that Arsenal have reached an agreement for Larrieu.'),
    'another club only wants him': page(ARSENAL, 'Sky Sports report that Chelsea are interested in Larrieu.'),
    'another club was in talks': page(ARSENAL, 'Sky Sports report that Chelsea held talks over Larrieu.'),
    'one source tells of both': page(ARSENAL, 'Marca add that Chelsea had agreed a deal for Larrieu.'),
    'both in one report': page('Arsenal and Chelsea have both agreed a deal with Lens for Mateo Larrieu, say Marca.'),
    'a first and a second bid': page(
      'Arsenal have made a £30m bid for Mateo Larrieu of Lens, according to Marca.',
      'Sky Sports report that Arsenal have made a £40m bid for Larrieu.',
    ),
    'nearly one price': page(
      'Arsenal are interested in Mateo Larrieu of Lens, who are asking for £30m, according to Marca.',
      'Sky Sports report that Lens want £32m for Larrieu, whom Arsenal hope to sign.',
    ),
    'one price in two currencies': page(
      'Arsenal are interested in Mateo Larrieu of Lens, who are asking for €40m, according to Marca.',
      'Sky Sports report that Lens want £35m for Larrieu, whom Arsenal hope to sign.',
    ),
    'a price and a clause': page(CLAUSE, 'Sky Sports report that Lens want £80m for Larrieu, whom Arsenal like.'),
    'denied by the club, which is a denial': page(BID, 'Lens have said that no offer for Larrieu has been made.'),
    'a rejected bid and a club that keeps him': page(
      'Lens have rejected a bid from Arsenal for Mateo Larrieu, according to Marca.',
      'Sources say that Lens will not sell Larrieu.',
    ),
    'interest in one who stays': page(
      'Arsenal are interested in Mateo Larrieu of Lens, according to Marca.',
      'Sources say that Lens will not sell Larrieu.',
    ),
    'another player’s club': page(
      ARSENAL,
      'Sky Sports report that Chelsea have agreed a deal for Lyon striker Marco Ferri.',
    ),
    'against what others reported': page(
      'Lens president Bengt Ardal says that a nice offer from Arsenal for Mateo Larrieu is on his table.',
      'Chelsea have not made a bid for Larrieu, contrary to what the Italian papers say.',
    ),
    'a fee and its add-ons': page(
      'Arsenal have agreed a £35m fee with Lens for Mateo Larrieu, according to Marca.',
      'Sky Sports report that Arsenal have agreed a £45m deal with Lens for Larrieu, add-ons included.',
    ),
  },
);
