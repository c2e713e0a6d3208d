import { expect, it } from 'vitest';
import { attributed, type Case, casesOf } from '../../support/attribution';

const CASES: readonly Case[] = [
  [
    'Sources tell TEAMtalk that Genoa want Jonas Lindqvist. Sources added that talks have begun.',
    'outlet TEAMtalk',
    { outlet: 'teamtalk' },
  ],
  ['Marca report that Genoa want Jonas Lindqvist. The report adds that talks have begun.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist. It also says talks have begun.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist. They add that talks have begun.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist. It adds that talks have begun.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nThey also claim that talks have begun.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nThey explain that talks have begun.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nThey’ve added that talks have begun.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nThe paper goes on to say that talks have begun.', 'outlet Marca'],
  ['Genoa confirmed a bid for Jonas Lindqvist. They added that talks have begun.', 'club Genoa'],
  [
    'Jonas Lindqvist said that he wants to go.\n\nGenoa rejected a bid, with their manager, David Moyes, describing it as “ridiculous”.',
    'page',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nIt is claimed that Everton are also keen on Jonas Lindqvist.',
    'outlet Marca',
  ],
  [
    'Swedish reporter Bengt Sandberg says Genoa want Jonas Lindqvist.\n\nAnd Sandberg revealed that talks have begun.',
    'journalist Bengt Sandberg',
  ],
  [
    'Swedish reporter Bengt Sandberg says Genoa want Jonas Lindqvist.\n\nSandberg believes Jonas Lindqvist will join Genoa.',
    'journalist Bengt Sandberg',
  ],
  [
    'Fabrizio Romano has this news on the winger:\n\nGenoa have met the agents. Genoa have agreed terms with Jonas Lindqvist.',
    'journalist Fabrizio Romano',
  ],
  [
    'Fabrizio Romano has this news on the winger:\n\nGenoa have met the agents.\n\nGenoa could sign Jonas Lindqvist in January.',
    'page',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nIt is reported that Genoa have bid for Jonas Lindqvist.',
    'outlet Marca',
  ],
  ['Ferri told Marca: “I like Jonas Lindqvist.”\n\nEverton have also made enquiries about Jonas Lindqvist.', 'page'],
  ['Marca say Genoa want him. It’s also stated that Everton like Jonas Lindqvist.', 'outlet Marca'],
  ['Marca say Genoa want Jonas Lindqvist.\n\nIt remains to be seen whether Genoa are willing to pay £20m.', 'page'],
  [
    'It was Bengt Sandberg’s idea.\n\nAccording to Sandberg:\n\nGenoa have met the agents.\n\nGenoa want Jonas Lindqvist now.',
    'person Bengt Sandberg',
  ],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nGenoa are ready to pay £20m for Jonas Lindqvist.', 'outlet Marca'],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nTorino have already rejected an offer for Jonas Lindqvist.',
    'outlet Marca',
  ],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nGenoa should be ready to pay £20m for Jonas Lindqvist.', 'page'],
  [
    'Marca report that Genoa want Jonas Lindqvist, whereas it is believed that Torino want to sell Jonas Lindqvist.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nHowever, it has been reported that Everton are also keen on Jonas Lindqvist.',
    'unnamed',
  ],
  ['Marca report that Genoa want Jonas Lindqvist. It is added that talks have begun.', 'outlet Marca'],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nIt is also stated that Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nThe same outlet says Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nAccording to the same source, Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nThe Spanish daily adds that Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nThe newspaper goes on to say that Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nAs per the report, Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nPer the outlet, Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nTheir report suggests Jonas Lindqvist has agreed terms.',
    'outlet Marca',
  ],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nHowever, AS say Jonas Lindqvist will stay.', 'outlet AS'],
  [
    'Marca report that Genoa want Jonas Lindqvist.\n\nIt is understood that Everton are also keen on Jonas Lindqvist.',
    'unnamed',
  ],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nJonas Lindqvist has scored six goals this season.', 'page'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nJonas Lindqvist would be a good signing for Genoa.', 'page'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nElsewhere, Genoa could sell Marco Ferri to Everton.', 'page'],
  [
    'Fabrizio Romano has revealed that Genoa want Jonas Lindqvist.\n\n“Talks have begun,” he wrote on X.',
    'journalist Fabrizio Romano',
  ],
  [
    'Fabrizio Romano has revealed that Genoa want Jonas Lindqvist.\n\n“Talks have begun,” he wrote.\n\n“Personal terms are agreed.”',
    'journalist Fabrizio Romano',
  ],
  [
    'Fabrizio Romano has revealed that Genoa want Jonas Lindqvist.\n\nThe Italian added that talks have begun.',
    'journalist Fabrizio Romano',
  ],
  [
    'Fabrizio Romano has revealed that Genoa want Jonas Lindqvist.\n\nThe transfer expert added that talks have begun.',
    'journalist Fabrizio Romano',
  ],
  [
    'Fabrizio Romano has revealed that Genoa want Jonas Lindqvist.\n\nRomano added that talks have begun.',
    'journalist Fabrizio Romano',
  ],
  [
    'Fabrizio Romano told his YouTube channel: “Genoa want Jonas Lindqvist.\n\n“Talks have begun.\n\n“It could be done this week.”',
    'journalist Fabrizio Romano',
  ],
  [
    'Pep Guardiola told reporters: “Jonas Lindqvist will stay.\n\n“He is happy here. We do not want to sell him.”',
    'person Pep Guardiola',
  ],
  [
    'Pep Guardiola told reporters: “Jonas Lindqvist will stay.”\n\nGuardiola added: “We do not want to sell him.”',
    'person Pep Guardiola',
  ],
  [
    'Pep Guardiola told Sky Sports: “Jonas Lindqvist will stay.”\n\nHe added: “We do not want to sell him.”',
    'outlet Sky Sports < person Pep Guardiola',
  ],
  [
    'Pep Guardiola told Sky Sports: “Jonas Lindqvist will stay.”\n\nHe continued: “We do not want to sell him.”',
    'outlet Sky Sports < person Pep Guardiola',
  ],
  [
    'Pep Guardiola told Sky Sports: “Jonas Lindqvist will stay.”\n\nBut Marca report that Genoa will sell Jonas Lindqvist.',
    'outlet Marca',
  ],
  ['Genoa ‘want Jonas Lindqvist’\n\nGenoa want Jonas Lindqvist, according to reports in Spain.', 'unnamed'],
  ['TEAMtalk has been told that Genoa want Jonas Lindqvist.\n\nSources say that Jonas Lindqvist is keen.', 'unnamed'],
  [
    'TEAMtalk has been told that Genoa want Jonas Lindqvist.\n\nSources say that Jonas Lindqvist is keen.',
    'unnamed',
    { outlet: 'teamtalk' },
  ],
  [
    'Our transfer insider Fraser Fletcher understands that Genoa want Jonas Lindqvist.',
    'outlet TEAMtalk < journalist Fraser Fletcher',
    { outlet: 'teamtalk' },
  ],
  ['Sources have confirmed to TEAMtalk that Genoa want Jonas Lindqvist.', 'outlet TEAMtalk', { outlet: 'teamtalk' }],
  ['Genoa want Jonas Lindqvist, sources have exclusively told TEAMtalk.', 'outlet TEAMtalk', { outlet: 'teamtalk' }],
  ['The Independent understands Genoa want Jonas Lindqvist.', 'outlet The Independent', { outlet: 'the-independent' }],
  ['The PA news agency understands Genoa want Jonas Lindqvist.', 'outlet Press Association'],
  ['Standard Sport understands Genoa want Jonas Lindqvist.', 'outlet Standard Sport'],
  ['SunSport understands Genoa want Jonas Lindqvist.', 'outlet The Sun'],
  [
    'Pep Guardiola told Sky Sports that Jonas Lindqvist may go.\n\n“We like him. He is one of us. He has asked to leave. We are thinking about it. It is hard,” he said.',
    'outlet Sky Sports < person Pep Guardiola',
  ],
  // Who speaks: not the one that is spoken of.
  [
    'Genoa manager Pep Guardiola was asked of Jonas Lindqvist.\n\n“Jonas is going nowhere,” said the Spaniard.',
    'person Pep Guardiola',
  ],
  ['Genoa manager Pep Guardiola met the press.\n\n“He stays,” the Spaniard told reporters.', 'person Pep Guardiola'],
  ['The coach spoke. Sandberg said: “Jonas Lindqvist stays at Genoa.”', 'person Sandberg'],
  [
    'Fabrizio Romano has news of Jonas Lindqvist.\n\nThe Italian wrote on X that Genoa have sent an offer for Jonas Lindqvist.',
    'journalist Fabrizio Romano',
  ],
  ['Jonas Lindqvist is a Swede. The Swede says he wants to join Genoa.', 'person Jonas Lindqvist'],
  // The page does not call itself the outlet.
  [
    'Marca report that Genoa want Jonas Lindqvist. TEAMtalk revealed last week that they sold Marco Ferri. The outlet adds that talks have begun.',
    'outlet Marca',
    { outlet: 'teamtalk' },
  ],
  // Facts that only the report can know, in the next paragraph.
  ['Marca report that Genoa want Jonas Lindqvist.\n\nGenoa have put £10m on the table for him.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nThere is also interest from Lyon in him.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nEverton have no intention of selling him.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nEverton would be willing to sell him.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nThe clubs are some way apart over him.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nIt is said that Everton want £12m.', 'outlet Marca'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nIt would be a fine deal for Genoa.', 'page'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nGenoa could do with a man like him.', 'page'],
  // Players who are still to be named.
  ['Three players will leave Genoa, Tuttosport reports.\n\nMarco Ferri goes to Everton.', 'outlet Tuttosport'],
  [
    'Marca report that Genoa have drawn up a list of six targets.\n\nMarco Ferri is the first.\n\nBengt Sandberg of Everton comes next.',
    'outlet Marca',
  ],
  ['Genoa have announced that four players will depart. Marco Ferri and Karl Berg leave in June.', 'club Genoa'],
  ['Genoa have published their retained list. Marco Ferri and Karl Berg are free to leave.', 'club Genoa'],
  ['Genoa have announced that four players will depart. Everton lose Marco Ferri and Karl Berg.', 'page'],
  ['Marca report that Genoa want Jonas Lindqvist.\n\nMarco Ferri of Everton may leave, too.', 'page'],
  ['Marca report on the club’s accounts.\n\nMarco Ferri of Everton may leave.', 'page'],
  // What a club has announced is over; what somebody told a paper is not what is hedged after it.
  ['“Jonas Lindqvist has agreed terms,” Genoa said.\n\nHis move to Italy is his first abroad.', 'page'],
  ['Genoa confirmed a bid for Jonas Lindqvist.\n\nThe deal will go through after a medical.', 'page'],
  ['Coach Marco Ferri told Sky Sports that Jonas Lindqvist may go. Everton are thought to want £9m.', 'unnamed'],
  ['Sky Sports report that Jonas Lindqvist may go. Everton are said to want £9m.', 'outlet Sky Sports'],
];

casesOf('A report goes on, and ends', CASES);

it.each([
  ['Genoa want the Everton winger Jonas Lindqvist, according to Marca.', 'Marca'],
  ['Genoa want the Everton winger Jonas Lindqvist, according to Marca', 'page'],
])('goes on from a text whose first line is a sentence, not from a headline: %s', (first, source) => {
  const { claims } = attributed(`${first}\n\nThe Italians are considering a bid of £10m for him.`);
  expect(claims.at(-1)?.sources[0]?.name).toBe(source);
});
