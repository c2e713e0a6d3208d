/** What each row of attribution-voice.ts must and must not find; run by test/pipeline/attribution/rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const VOICE_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'according-to-person': {
    yes: ['According to Pep Guardiola, Jonas Lindqvist will stay.', 'He will stay, according to his agent.'],
    no: [
      'According to the table, Pep Guardiola leads.',
      'According to Sky Sports, Pep Guardiola agreed.',
      'According to local media Jonas Lindqvist goes.',
      'According to reports in Italy Jonas Lindqvist goes.',
    ],
  },
  'told-whom': {
    yes: [
      'Pep Guardiola told Sky Sports that he will stay.',
      'Jonas Lindqvist has told reporters: “I will stay.”',
      'Jonas Lindqvist told a Danish newspaper that he goes.',
    ],
    no: ['Pep Guardiola told Kevin De Bruyne to rest.', 'Reporters told Pep Guardiola the score.'],
  },
  'told-club': {
    yes: ['Jonas Lindqvist has told Genoa that he wants to go.', 'Jonas Lindqvist informed the club he will not sign.'],
    no: ['Jonas Lindqvist has reportedly told Genoa that he goes.', 'Jonas Lindqvist told Genoa a joke.'],
  },
  'talks-to': {
    yes: [
      'Pep Guardiola sat down with Marca.',
      'Pep Guardiola has been speaking to Marca of Genoa.',
      'Pep Guardiola has gone on Sky Sports to deny it.',
    ],
    no: ['Pep Guardiola sat down with Genoa.', 'Marca spoke of Pep Guardiola.'],
  },
  interviewed: {
    yes: ['In an interview with Marca, Pep Guardiola looked ahead.', 'Asked by Marca, Pep Guardiola smiled.'],
    no: [
      'In an interview with Marca, Pep Guardiola’s agent smiled.',
      'In Marca’s eyes, Pep Guardiola is good.',
      'Speaking to Marca, he said Genoa winger Jonas Lindqvist would go.',
    ],
  },
  'quoted-by': {
    yes: ['Marca quotes Pep Guardiola as saying he goes.', 'They cited agent Pep Guardiola as saying so.'],
    no: ['Pep Guardiola quotes Marca as proof.', 'Marca quotes a price for Pep Guardiola.'],
  },
  'said-person': {
    yes: [
      '“He will stay here with us for years,” said Pep Guardiola.',
      '“We do not want to sell any player,” insisted head coach Pep Guardiola.',
      '“We do not want to sell any player,” said Manchester City manager, Pep Guardiola.',
      '“He stays,” shrugged Pep Guardiola.',
      '“You must ask him,” Pep Guardiola grinned.',
      '“He stays,” the Ghanaian wrote.',
    ],
    no: ['It is often said of Pep Guardiola.', 'Enough said: Pep Guardiola won.'],
  },
  'denied-by-person': {
    yes: [
      'Those claims were denied by Pep Guardiola.',
      'The story has since been dismissed by Chelsea sporting director Carlo Ancelotti.',
    ],
    no: ['The bid was rejected by Pep Guardiola.', 'Pep Guardiola dismissed the claims by a fan.'],
  },
  'confirmed-by-person': {
    yes: ['The deal was confirmed by manager Pep Guardiola.', 'It was announced on Friday by Pep Guardiola.'],
    no: ['The deal was confirmed by manager and board.', 'It will be confirmed by Pep Guardiola.'],
  },
  'took-to': {
    yes: ['Pep Guardiola took to Instagram to say farewell.', 'Pep Guardiola posted a picture on X.'],
    no: ['Jonas Lindqvist took to the field.', 'Fans took to Instagram to thank Jonas Lindqvist.'],
  },
  'in-his-view': {
    yes: ['In his view he goes.', 'He goes, as he sees it.'],
    no: ['He has a view of Turin.', 'In his car, he sees it.'],
  },
  'person-colon': {
    yes: [
      'Pep Guardiola: he will stay',
      'Carlo Ancelotti: “The winger will stay and so will I.”',
      'Chelsea sporting director Carlo Ancelotti: “We have had no offer for the winger.”',
    ],
    no: ['The line-up: Pep Guardiola names his side', 'Pep Guardiola, manager: a portrait'],
  },
  'quoted-after': {
    yes: [
      'Pep Guardiola laughed at the question: “We will keep him here for years.”',
      'Jonas Lindqvist admits in the clip: “I want to leave this club now.”',
    ],
    no: ['Pep Guardiola laughed at the question.', 'The banner read: “Pep Guardiola is our king for ever.”'],
  },
  'and-says': {
    yes: [
      'Pep Guardiola wants to keep Jonas Lindqvist but has hinted that he may go.',
      'Pep Guardiola praised the winger and insisted that he is happy.',
    ],
    no: [
      'Pep Guardiola and Jonas Lindqvist are friends.',
      'Jonas Lindqvist may go, Pep Guardiola admits, and says so.',
      'Pep Guardiola is liked but Tuttosport says he goes.',
    ],
  },
  'says-participle': {
    yes: [
      'Pep Guardiola was calm about the winger, insisting he will stay.',
      'Later Pep Guardiola was blunt, admitting that he may go.',
    ],
    no: [
      'Jonas Lindqvist dived, claiming a penalty kick never given to Genoa by anyone, insisted nobody.',
      'Tuttosport says that he may go with Pep Guardiola there, claiming credit.',
    ],
  },
  'quoted-as': {
    yes: ['Pep Guardiola is quoted as saying that he stays.', 'Pep Guardiola was widely quoted in Spain.'],
    no: ['Shares in Genoa are quoted at £2.', 'Pep Guardiola quoted a poet.'],
  },
  'would-not-say': {
    yes: ['Pep Guardiola refused to rule out a move.', 'Pep Guardiola has not denied that he may go.'],
    no: ['Pep Guardiola refused to shake hands.', 'Pep Guardiola would not be drawn on his future.'],
  },
  'then-quoted': {
    yes: ['Pep Guardiola is keen on the lad: “He can stay.”', 'Pep Guardiola grumped, saying “He can go.”'],
    no: ['Asked which club Pep Guardiola would choose, he wrote: “None.”', 'Pep Guardiola is keen: he can stay.'],
  },
  'with-person-saying': {
    yes: ['He stays, with Pep Guardiola last week indicating that.', 'He goes, with boss Pep Guardiola saying so.'],
    no: ['He stays with Pep Guardiola.', 'Pep Guardiola stays, saying so.'],
  },
  'outsider-thinks': {
    yes: [
      'Former Genoa striker Pep Guardiola believes he will go.',
      'Everton legend Pep Guardiola expects Erling Haaland to go.',
      'Pep Guardiola has urged Everton to sell.',
      'The agent of Erling Haaland believes he will go.',
    ],
    no: [
      'Genoa manager Pep Guardiola believes he will go.',
      'Pep Guardiola has urged patience.',
      'Genoa urged Everton to wait.',
    ],
  },
  'quoted-headline': {
    yes: ['‘He stays’ – Pep Guardiola on Erling Haaland', 'Genoa deal is near - agent'],
    no: ['Genoa deal – Pep Guardiola waits', 'Pep Guardiola on the bench'],
  },
  'speaks-out': {
    yes: [
      'Pep Guardiola has hit out at the links.',
      'His agent took aim at the rumours.',
      'Pep Guardiola addressed the speculation on Friday.',
      'Pep Guardiola has broken his silence.',
      'Pep Guardiola gives Erling Haaland transfer update.',
      'Pep Guardiola coy on Erling Haaland.',
      'Pep Guardiola replied swiftly by confirming it.',
    ],
    no: [
      'Pep Guardiola hit the bar.',
      'Jonas Lindqvist took aim and shot wide.',
      'Genoa addressed the problem.',
      'Pep Guardiola responded by scoring.',
      'The door opened for Pep Guardiola.',
    ],
  },
  'his-words': {
    yes: [
      'Pep Guardiola’s comments suggest that he stays.',
      'Pep Guardiola’s latest words would appear to mean he stays.',
      'He stays, if Pep Guardiola’s comments are anything to go by.',
    ],
    no: ['Pep Guardiola’s comments follow a bid.', 'Pep Guardiola’s team seem to mean it.'],
  },
  'on-record': {
    yes: ['Pep Guardiola has gone on record about the winger.', 'Pep Guardiola had been on the record in May.'],
    no: ['Pep Guardiola has a good record.', 'Their record signing met Pep Guardiola.'],
  },
  'person-says': {
    yes: [
      'Pep Guardiola said he will stay.',
      'The Genoa president has insisted that the winger stays.',
      'The player’s agent claims that talks go on.',
      'The Genoa coach, Pep Guardiola, insisted that the winger stays.',
    ],
    no: [
      'Pep Guardiola has said “yes” to the move.',
      'Pep Guardiola says no to Genoa.',
      'Fabrizio Romano, a close friend of Pep Guardiola, revealed that he goes.',
      'Voices surrounding Jonas Lindqvist claimed that he goes.',

      'Pep Guardiola wants him to stay.',
      'Pep Guardiola was described as a genius.',
      'The agent of Pep Guardiola met Genoa.',
      'Genoa want Jonas Lindqvist, with Everton keen, writes Marca.',
    ],
  },
  inverted: {
    yes: ['Lindqvist wants to go, confirms Pep Guardiola', 'The winger stays, insists head coach Pep Guardiola.'],
    no: ['Lindqvist says Pep Guardiola is right.', 'Enough, says the crowd; Pep Guardiola nods.'],
  },
};
