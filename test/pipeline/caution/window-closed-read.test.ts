/** Moves told as happening now on a day when the buyer's association registers nobody. */
import { readRule } from '../../support/read-cases';

const OCTOBER = '2025-10-14';
const of = (text: string, published = OCTOBER) => ({ text, published });
const yes = (text: string, evidence: string, published = OCTOBER) => ({ told: of(text, published), evidence });

readRule(
  'window-closed',
  {
    'this week': yes(
      'Chelsea to sign Larrieu this week\n\nChelsea are set to complete the signing of Lens winger Mateo Larrieu this week, according to L’Equipe.',
      'this week',
    ),
    'in the next 48 hours': yes(
      'Everton close in on Lindqvist\n\nEverton will sign Genoa midfielder Jonas Lindqvist in the next 48 hours, Sky Sports reports.',
      'sign Genoa midfielder Jonas Lindqvist in the next 48 hours',
      '2025-11-03',
    ),
    'a medical today': yes(
      'Ferri flies in\n\nLyon striker Marco Ferri is having a medical at Arsenal today ahead of his £50m move, RMC Sport reports.',
      'medical at Arsenal today',
      '2025-11-20',
    ),
    'to be announced by Friday': yes(
      'Okonjo to Newcastle\n\nNewcastle United have agreed a deal for Villarreal winger Samuel Okonjo and hope to announce it by Friday, Marca reports.',
      'by Friday',
      '2025-09-18',
    ),
    'an immediate move, still in talks': yes(
      'Barcelona in talks over immediate Castanho move\n\nBarcelona have opened talks with Benfica over an immediate move for defender Ruben Castanho, Mundo Deportivo reports.',
      'immediate Castanho move',
    ),
    'unveiled tomorrow': yes(
      'Juventus seal Brahimi\n\nYanis Brahimi is expected to be unveiled as a Juventus player tomorrow, according to Sky Italia, after Marseille accepted a bid.',
      'tomorrow',
      '2025-12-09',
    ),
    'with immediate effect': yes(
      'Bayern agree Verschoor deal\n\nBayern Munich have agreed to sign Ajax midfielder Daan Verschoor, who will join with immediate effect, Bild reports.',
      'immediate effect',
      '2025-10-05',
    ),
    'before the deadline': yes(
      'PSG to land Kowalczyk before the deadline\n\nParis Saint-Germain are in talks with Lech Poznan to sign striker Adam Kowalczyk before the deadline, L’Equipe reports.',
      'before the deadline',
    ),
    'due for a medical on Wednesday': yes(
      'City close on Van der Zwaan\n\nManchester City are close to signing Ajax defender Piet van der Zwaan, who is due in Manchester on Wednesday for a medical, De Telegraaf reports.',
      'on Wednesday',
      '2025-09-30',
    ),
    'to play on Saturday': yes(
      'Atletico want Ferri now\n\nAtletico Madrid are in advanced talks to sign Lyon striker Marco Ferri and hope to have him available for Saturday’s derby, AS reports.',
      'available for Saturday',
      '2025-11-11',
    ),
    'on loan immediately': yes(
      'Roma loan for Larrieu\n\nRoma have reached an agreement with Lens for winger Mateo Larrieu to move on loan immediately, Corriere dello Sport reports.',
      'immediately',
      '2025-10-30',
    ),
    'tonight, in Scotland': yes(
      'Celtic sign Ferri\n\nLyon striker Marco Ferri will sign for Celtic tonight, the Daily Record reports.',
      'tonight',
      '2025-12-01',
    ),
  },
  {
    'a January move': of(
      'Chelsea to sign Larrieu in January\n\nChelsea are set to complete the signing of Lens winger Mateo Larrieu in January, according to L’Equipe. Talks took place this week.',
    ),
    'talks this week about the summer': of(
      'Everton want Lindqvist\n\nEverton have opened talks this week with Genoa midfielder Jonas Lindqvist over a summer move, Sky Sports reports.',
    ),
    'talks this week': of(
      'Chelsea hold Larrieu talks\n\nChelsea held talks with Lens over winger Mateo Larrieu this week, according to L’Equipe.',
    ),
    'a bid today': of(
      'Chelsea bid for Larrieu\n\nChelsea made a £30m bid for Lens winger Mateo Larrieu today, according to L’Equipe.',
    ),
    'a free agent': of(
      'Ferri to sign as free agent\n\nFree agent Marco Ferri is having a medical at Arsenal today, RMC Sport reports.',
    ),
    'let go by his club': of(
      'Ferri joins Arsenal\n\nMarco Ferri will sign for Arsenal today after his contract at Lyon was terminated, RMC Sport reports.',
    ),
    'an open window': of(
      'Chelsea to sign Larrieu this week\n\nChelsea are set to complete the signing of Lens winger Mateo Larrieu this week, according to L’Equipe.',
      '2026-01-14',
    ),
    'a day past the table': of(
      'Chelsea to sign Larrieu this week\n\nChelsea are set to complete the signing of Lens winger Mateo Larrieu this week, according to L’Equipe.',
      '2027-03-14',
    ),
    'a club below the leagues of the table': of(
      'Bath City to sign Ferri\n\nBath City will sign Lyon striker Marco Ferri today, BBC Sport reports.',
    ),
    'a new contract': of('Ferri stays\n\nMarco Ferri will sign a new contract at Lyon today, L’Equipe reports.'),
    'a move that fell through': of(
      'Ferri’s move off\n\nMarco Ferri stays at Lyon after his move to Arsenal broke down on deadline day, L’Equipe reports.',
    ),
    'what happened in the last window': of(
      'Ferri on life at Arsenal\n\nMarco Ferri, who completed a move to Arsenal on deadline day last summer, spoke today, Sky Sports reports.',
    ),
  },
);
