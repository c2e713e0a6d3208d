/** Reports that the text itself dates, long before the page. */
import { readRule } from '../../support/read-cases';

const page = (...paragraphs: readonly string[]) =>
  [
    'Newcastle want Lyon full-back Yanis Kerbache',
    ...paragraphs,
    'Kerbache, 24, has played thirty games in Ligue 1.',
  ].join('\n\n');
const yes = (report: string, evidence: string, ...args: readonly string[]) => ({ told: page(report), evidence, args });

readRule(
  'stale',
  {
    'the month before the source': yes(
      'In November 2025, L’Equipe reported that Newcastle are interested in signing Yanis Kerbache.',
      'November 2025',
      "L'Équipe",
      'date:2025-11',
    ),
    'the month behind the verb': yes(
      'L’Equipe reported in October that Newcastle want to sign Yanis Kerbache of Lyon.',
      'October',
      'date:2025-10',
    ),
    'a day': yes(
      'On December 3, Marca reported that Newcastle have opened talks with Lyon over Yanis Kerbache.',
      'December 3',
      '48',
    ),
    'a day of a year': yes(
      'Sky Sports reported on 5 November 2025 that Newcastle had made a bid for Yanis Kerbache of Lyon.',
      '5 November 2025',
      'date:2025-11-05',
    ),
    'a journalist on X': yes(
      'Fabrizio Romano wrote on X on December 12 that Newcastle are in talks to sign Yanis Kerbache of Lyon.',
      'December 12',
      'Fabrizio Romano',
    ),
    'back in': yes(
      'Back in September 2025, Tuttosport claimed that Newcastle are interested in Lyon full-back Yanis Kerbache.',
      'September 2025',
      'Tuttosport',
    ),
    'as long ago as': yes(
      'As long ago as August 2025, RMC Sport reported that Newcastle want Yanis Kerbache of Lyon.',
      'August 2025',
    ),
    'it was then that': yes(
      'It was in September that L’Equipe reported that Newcastle want to sign Yanis Kerbache of Lyon.',
      'September',
    ),
    'a report from a day': yes(
      'According to a report by L’Equipe from 3 November 2025, Newcastle are interested in Yanis Kerbache of Lyon.',
      '3 November 2025',
    ),
    'a year ago': yes(
      'In January 2025, Sky Sports reported that Newcastle want to sign Yanis Kerbache from Lyon.',
      'January 2025',
      'Sky Sports',
    ),
    'had reported': yes(
      'L’Equipe had reported in November that Newcastle are keen to sign Yanis Kerbache from Lyon.',
      'November',
    ),
    'the page’s own report': yes(
      'We revealed in November 2025 that Newcastle are interested in signing Yanis Kerbache from Lyon.',
      'November 2025',
    ),
  },
  {
    'a few days ago': page('On January 17, Marca reported that Newcastle want to sign Yanis Kerbache of Lyon.'),
    'on a weekday': page('Marca reported on Monday that Newcastle want to sign Yanis Kerbache of Lyon.'),
    'no date': page('Marca reported that Newcastle want to sign Yanis Kerbache of Lyon.'),
    'when he signed': page('Marca report that Newcastle want Yanis Kerbache, who joined Lyon in July 2023.'),
    'when his contract ends': page('Newcastle want Kerbache, whose Lyon contract ends in June 2027, Marca report.'),
    'since when they watch him': page(
      'Marca say that Newcastle have watched Lyon’s Yanis Kerbache since October 2025.',
    ),
    'a prize of a year': page(
      'Yanis Kerbache, Lyon’s player of the year for 2024, said on Monday that he wants to join Newcastle.',
    ),
    'what he once won': page('Yanis Kerbache, a cup winner in 2023, told Marca that he wants to join Newcastle.'),
    'a prize of a month': page('Newcastle want Yanis Kerbache, Lyon’s player of the month for November, Marca say.'),
    'when the paper was founded': page(
      'Tuttosport, founded in July 1945, says that Newcastle want to sign Yanis Kerbache of Lyon.',
    ),
    'an old report and a newer one of the same paper': page(
      'L’Equipe reported in October that Newcastle want Yanis Kerbache of Lyon.',
      'On January 18, L’Equipe reported that Newcastle have made a bid for Kerbache.',
    ),
    'an older report of another than the lead': page(
      'Newcastle have made a bid for Yanis Kerbache of Lyon, according to Marca.',
      'In November, L’Equipe reported an interest of Newcastle in Kerbache.',
    ),
    'a match': page('Marca report that Newcastle scouts watched Yanis Kerbache of Lyon on 3 December.'),
    'own words': page('Newcastle wanted to sign Yanis Kerbache of Lyon in August 2025.'),
  },
);
