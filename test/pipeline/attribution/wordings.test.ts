import { type Case, casesOf } from '../../support/attribution';

const AGENT = 'Marco Ferri, the agent of Jonas Lindqvist, lives in Turin.\n\n';

const CASES: readonly Case[] = [
  // Before, inside and after what is reported.
  ['Marca’s latest information is that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['The word from Marca is that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Over at Marca, they say Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Marca are running a story that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['In Thursday’s Marca, it is claimed that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Marca reckon Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Marca has it that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Marca are adamant that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['If you believe Marca, Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Jonas Lindqvist has been linked with a move to Genoa in a report by Marca.', 'outlet Marca'],
  ['Jonas Lindqvist was tipped to join Genoa by Marca this morning.', 'outlet Marca'],
  ['Claims in Marca that Genoa want Jonas Lindqvist have excited fans.', 'outlet Marca'],
  ['Fabrizio Romano gave the “here we go” to Jonas Lindqvist joining Genoa.', 'journalist Fabrizio Romano'],
  ['Genoa want Jonas Lindqvist, tweets Fabrizio Romano.', 'journalist Fabrizio Romano'],
  ['Genoa want Jonas Lindqvist, as Marca readers know.', 'page'],
  ['Jonas Lindqvist, once listed by Marca among its heroes, could join Genoa.', 'page'],
  ['Marca has Genoa signing Jonas Lindqvist.', 'outlet Marca'],
  ['Genoa want Jonas Lindqvist, it says in Marca.', 'outlet Marca'],
  ['Marca call Jonas Lindqvist a target of Genoa.', 'outlet Marca'],
  ['Our colleagues at Marca in Spain report that Genoa want Jonas Lindqvist.', 'outlet Marca'],
  ['Genoa want Jonas Lindqvist, and sources tell Marca that a bid is near.', 'outlet Marca'],
  ['(Reuters) - Genoa have signed Jonas Lindqvist, the Italian club said.', 'club Genoa'],
  ['Genoa set to sign Jonas Lindqvist - reports', 'unnamed', { words: 'Genoa set to sign Jonas Lindqvist' }],
  ['Genoa want Jonas Lindqvist, according to an exciting update.', 'unnamed'],
  ['The latest from Italy is that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['A lack of reports suggests Genoa no longer want Jonas Lindqvist.', 'page'],
  // Names that only their place shows.
  ['Genoa want Jonas Lindqvist, reports Radio Costa Verde.', 'outlet Radio Costa Verde'],
  ['According to Finnish outlet Pohjanmaan Urheilu, Genoa want Jonas Lindqvist.', 'outlet Pohjanmaan Urheilu'],
  ['Bengt Sandberg tweeted: “Genoa want Jonas Lindqvist.”', 'journalist Bengt Sandberg'],
  ['Genoa want Jonas Lindqvist, reports Bengt Sandberg.', 'journalist Bengt Sandberg'],
  [
    'Nine Live’s chief football writer, Bengt Sandberg, says Genoa want Jonas Lindqvist.',
    'journalist Bengt Sandberg + outlet Nine Live',
  ],
  ['Genoa want Jonas Lindqvist, according to @CalcioNotte.', 'account @CalcioNotte'],
  ['@CalcioNotte reports that Genoa want Jonas Lindqvist.', 'account @CalcioNotte'],
  // The page's own reporting.
  ['We have been informed by sources that Genoa want Jonas Lindqvist.', 'outlet TEAMtalk', { outlet: 'teamtalk' }],
  ['Our understanding is that Genoa want Jonas Lindqvist.', 'outlet TEAMtalk', { outlet: 'teamtalk' }],
  ['It is TEAMtalk’s understanding that Genoa want Jonas Lindqvist.', 'outlet TEAMtalk', { outlet: 'teamtalk' }],
  ['We’re told Genoa want Jonas Lindqvist.', 'outlet TEAMtalk', { outlet: 'teamtalk' }],
  // Nobody in particular.
  ['Word on the street is that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['The rumour mill has Jonas Lindqvist joining Genoa.', 'unnamed'],
  ['Genoa, it emerged last night, have bid for Jonas Lindqvist.', 'unnamed'],
  ['A person with knowledge of the talks said Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Whispers from Liguria suggest Genoa want Jonas Lindqvist.', 'unnamed'],
  ['A source close to Jonas Lindqvist said he wants to join Genoa.', 'unnamed'],
  // Clubs, and who speaks on a club's pages.
  ['Genoa can confirm that Jonas Lindqvist has joined.', 'club Genoa'],
  ['Genoa are delighted to announce the signing of Jonas Lindqvist.', 'club Genoa'],
  ['Genoa wrote on X that Jonas Lindqvist has signed.', 'club Genoa'],
  ['Genoa took to social media to announce Jonas Lindqvist has signed.', 'club Genoa'],
  ['Genoa have let it be known that Jonas Lindqvist is not for sale.', 'club Genoa'],
  ['The message from Genoa is clear: Jonas Lindqvist is not for sale.', 'club Genoa'],
  ['Genoa have said no to Everton over Jonas Lindqvist.', 'page'],
  ['A source within Genoa confirmed that Jonas Lindqvist will stay.', 'unnamed'],
  ['Genoa wrote off their interest in Jonas Lindqvist.', 'page'],
  ['A club statement read: “Genoa can confirm Jonas Lindqvist has joined.”', 'club Genoa'],
  ['Jonas Lindqvist has joined Genoa, the club’s official website said.', 'club Genoa'],
  [
    'Genoa announced the signing. “I am happy to join,” Jonas Lindqvist told the club’s website.',
    'club Genoa < person Jonas Lindqvist',
  ],
  // Who speaks: a name beside an office, a name before "he", a report between a name and its verb.
  [`${AGENT}The agent of Jonas Lindqvist, Marco Ferri, has hinted at a move to Genoa.`, 'person Marco Ferri'],
  [
    `${AGENT}Speaking to Marca, the player’s agent, Marco Ferri, slammed the stories about Genoa.`,
    'outlet Marca < person Marco Ferri',
  ],
  ['Pep Guardiola said he likes Jonas Lindqvist, though he admitted that Genoa want him.', 'person Pep Guardiola'],
  [
    'Pep Guardiola, according to Marca, insists Jonas Lindqvist will join Genoa.',
    'outlet Marca < person Pep Guardiola',
  ],
  [
    'Pep Guardiola, speaking on Sky Sports, said Jonas Lindqvist will join Genoa.',
    'outlet Sky Sports < person Pep Guardiola',
  ],
  ['Jonas Lindqvist could leave Genoa, with Pep Guardiola last week indicating interest.', 'person Pep Guardiola'],
  ['Pep Guardiola is keen to keep Jonas Lindqvist: “He will not join Genoa.”', 'person Pep Guardiola'],
  ['Pep Guardiola waved away the talk of Genoa and Jonas Lindqvist.', 'person Pep Guardiola'],
  ['Genoa will bid as soon as Jonas Lindqvist says that he wants to come.', 'page'],
  ['Neither Genoa nor Jonas Lindqvist have confirmed the move.', 'page'],
  [
    'Journalist Bengt Sandberg shed light on Genoa.\n\nAccording to Sandberg, Genoa want Jonas Lindqvist.',
    'journalist Bengt Sandberg',
  ],
  ['Quizzed by Sky Sports, Pep Guardiola said Genoa want Jonas Lindqvist.', 'outlet Sky Sports < person Pep Guardiola'],
  ['Genoa have told Marca that Jonas Lindqvist will join.', 'outlet Marca < club Genoa'],
  ['Marca quotes coach Pep Guardiola as saying that Genoa want him.', 'outlet Marca < person Pep Guardiola'],
  [
    'In an interview with Marca, Jonas Lindqvist looked ahead.\n\n“I want to join Genoa,” he said.',
    'outlet Marca < person Jonas Lindqvist',
  ],
  [
    'Jonas Lindqvist has been speaking to Marca.\n\nHe told the paper: “I want to join Genoa.”',
    'outlet Marca < person Jonas Lindqvist',
  ],
  [
    'Jonas Lindqvist sat down with Marca.\n\n“I want to join Genoa,” said the winger.',
    'outlet Marca < person Jonas Lindqvist',
  ],
  ['Jonas Lindqvist was asked by Marca. “I want to join Genoa,” he replied.', 'outlet Marca < person Jonas Lindqvist'],
  ['Fabrizio Romano on the winger:\n\nGenoa want Jonas Lindqvist.', 'journalist Fabrizio Romano'],
  ['Daily Mail - Genoa want Jonas Lindqvist.', 'outlet Daily Mail'],
  ['Genoa want Jonas Lindqvist (Marca, AS).', 'outlet Marca + outlet AS'],
  [
    'Bengt Sandberg was quoted by Sky Sports as saying that Jonas Lindqvist will join Genoa.',
    'outlet Sky Sports < person Bengt Sandberg',
  ],
];

casesOf('Wordings of citing', CASES);
