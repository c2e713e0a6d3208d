/** Headlines that run ahead of their text, as papers print them. */
import { readRule } from '../../support/read-cases';

const of = (headline: string, ...body: readonly string[]): string => [headline, ...body].join('\n\n');
const yes = (headline: string, ...body: readonly string[]) => ({ told: of(headline, ...body), evidence: headline });

readRule(
  'headline-gap',
  {
    'agreed over "keeping tabs"': yes(
      'Chelsea agree deal for Larrieu',
      'Chelsea are keeping tabs on Lens winger Mateo Larrieu, according to L’Equipe.',
      'The 22-year-old has scored nine goals in Ligue 1 and the Blues have sent scouts to watch him in recent weeks.',
    ),
    'done over first contact': yes(
      'DONE DEAL: Everton sign Jonas Lindqvist',
      'Everton have made contact with Genoa over the signing of midfielder Jonas Lindqvist, Sky Sports reports.',
    ),
    'a bid over a list': yes(
      'Man Utd submit £60m bid for Marco Ferri',
      'Manchester United are interested in signing Lyon striker Marco Ferri, according to The Athletic.',
    ),
    '"here we go" over "monitoring"': yes(
      'Ferri to Spurs: here we go!',
      'Tottenham have been monitoring Lyon striker Marco Ferri, according to reports in France.',
    ),
    'a fee over "considering", with the text’s own "no offer"': yes(
      'Arsenal seal Lindqvist transfer in £40m swoop',
      'Arsenal are considering a move for Genoa midfielder Jonas Lindqvist, claims Gazzetta dello Sport.',
      'The Gunners have watched Lindqvist several times. No offer has been made yet.',
    ),
    'a name held back': yes(
      'Wonderkid on verge of Liverpool switch',
      'Liverpool are among the clubs interested in Ajax teenager Daan Verschoor, according to De Telegraaf.',
      'The report says that the Reds like the midfielder’s range of passing.',
    ),
    'agreed over talks, with an arrival that is only thought of': yes(
      'Arsenal ‘agree deal’ for Larrieu',
      'Arsenal are in talks with Lens over a deal for winger Mateo Larrieu, according to L’Equipe.',
      'The report says that Larrieu has scored nine goals. Any arrival could open the door for others to go.',
    ),
    'done over first talks': yes(
      'Real Madrid complete signing of Ruben Castanho',
      'Real Madrid have held initial talks with Benfica over defender Ruben Castanho, A Bola reports.',
    ),
    'terms over "reignited interest"': yes(
      'Newcastle agree personal terms with Okonjo',
      'NEWCASTLE UNITED have reignited their interest in Villarreal winger Samuel Okonjo.',
      'That is according to Marca, who say that Newcastle have had the 23-year-old on their radar since last summer.',
    ),
    'a bid over "eyeing"': yes(
      'Leeds launch offer for Celtic star',
      'Leeds United are eyeing a move for Celtic forward Ryan Mackie, the Daily Record understands.',
      'Mackie has 14 goals this term and Leeds scouts were at Parkhead on Sunday.',
    ),
    'done over talks of a loan': yes(
      'Transfer bombshell: Brahimi joins Juventus',
      'Juventus have opened talks with Marseille about winger Yanis Brahimi, according to Sky Italia.',
    ),
    'confirmed over "weighing up"': yes(
      'Confirmed: Kowalczyk moves to Brighton',
      'Brighton are weighing up a move for Lech Poznan striker Adam Kowalczyk, reports The Argus.',
    ),
    'sources for the little that there is': yes(
      'Chelsea agree deal for Larrieu',
      'Sources say Chelsea are interested in Lens winger Mateo Larrieu.',
    ),
  },
  {
    'the text says the same': of(
      'Chelsea agree deal for Larrieu',
      'Chelsea have agreed a deal with Lens for winger Mateo Larrieu, according to L’Equipe.',
    ),
    'announced, after older interest': of(
      'Everton sign Jonas Lindqvist from Genoa',
      'Everton have signed Jonas Lindqvist on a four-year contract. Sky Sports had reported their interest in December.',
    ),
    'a question': of(
      'Could Spurs sign Marco Ferri?',
      'Tottenham have been monitoring Lyon striker Marco Ferri, according to reports in France.',
    ),
    'a record deal told in other words': of(
      'Toffees get their man: Lindqvist arrives from Genoa',
      'Everton have spent a club-record sum of £45 million to land Jonas Lindqvist from Genoa, Sky Sports report.',
      'Genoa are said to have sent two smaller offers back.',
    ),
    'a new contract told in other words': of(
      'Ferri signs on at Lyon',
      'Lyon announced on Thursday that Marco Ferri has extended by one year.',
      'Arsenal and Inter Milan were said to be keen, Reuters reported.',
    ),
    'the money of the headline, told later': of(
      'Real Madrid prepare £150m for Marco Ferri',
      'Real Madrid are ready to move for Lyon’s Marco Ferri, according to The Sun.',
      'The sale of a winger lets the Spaniards bid £150 million for him.',
    ),
    'one step': of(
      'Arsenal make Ferri offer',
      'Arsenal have opened talks with Lyon over striker Marco Ferri, L’Equipe reports.',
    ),
    'nobody cited': of('Arsenal sign Ferri', 'Arsenal are interested in Lyon striker Marco Ferri.'),
    'a softer headline': of(
      'Arsenal keen on Ferri',
      'Arsenal have agreed a fee with Lyon for striker Marco Ferri, L’Equipe reports.',
    ),
    'a hedged headline': of(
      'Arsenal could sign Ferri in £60m deal',
      'Arsenal are interested in Lyon striker Marco Ferri, L’Equipe reports.',
    ),
    'a medical told in the text': of(
      'Arsenal agree Ferri deal',
      'Arsenal have long wanted Lyon striker Marco Ferri, L’Equipe reports. The medical will be held in London.',
    ),
    'a live blog, headed by its end': of(
      'Deadline day recap as Arsenal sign Marco Ferri',
      'Good morning! Arsenal are interested in Lyon striker Marco Ferri, L’Equipe reports.',
    ),
    'two players in the headline': of(
      'Arsenal sign Theo Lund and chase Marco Ferri',
      'Arsenal are interested in Lyon striker Marco Ferri, L’Equipe reports.',
    ),
  },
);
