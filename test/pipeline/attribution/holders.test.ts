/** Offices whose holder another sentence names, names that come back, and the tags of quotations. */
import { expect, it } from 'vitest';
import { type Case, casesOf, cites } from '../../support/attribution';

const CASES: readonly Case[] = [
  // The holder is named later, by nothing but his name.
  [
    'Jonas Lindqvist goes nowhere, his agent has said.\n\n“There is no offer,” Bodil Torvik told reporters.',
    'person Bodil Torvik',
    { words: 'Jonas Lindqvist goes nowhere' },
  ],
  [
    'Jonas Lindqvist’s agent has ruled out Everton.\n\nBodil Torvik said: “There is no offer.”',
    'person Bodil Torvik',
    { words: 'ruled out Everton' },
  ],
  [
    'Jonas Lindqvist’s agent has ruled out Everton.\n\nAccording to Bodil Torvik, there is no offer.',
    'person Bodil Torvik',
    { words: 'ruled out Everton' },
  ],
  [
    'The Everton chairman says Jonas Lindqvist is too dear.\n\nBodil Torvik insisted: “We shall look elsewhere.”',
    'person Bodil Torvik',
    { words: 'too dear' },
  ],
  // Somebody else speaks.
  [
    'Jonas Lindqvist’s agent has ruled out Everton.\n\nPep Guardiola, the Everton manager, said: “We like him.”',
    'unnamed',
    { words: 'ruled out Everton' },
  ],
  [
    'Jonas Lindqvist’s agent has ruled out Everton.\n\nLindqvist said: “I stay.”',
    'unnamed',
    { words: 'ruled out Everton' },
  ],
  [
    'Jonas Lindqvist’s agent has ruled out Everton.\n\nGenoa president Bodil Torvik said: “He stays.”',
    'unnamed',
    { words: 'ruled out Everton' },
  ],
  [
    'Jonas Lindqvist’s agent has ruled out Everton.\n\nBodil Torvik, a former team-mate, said: “He should stay.”',
    'unnamed',
    { words: 'ruled out Everton' },
  ],
  // The holder was named before, and nobody else.
  ['Bodil Torvik has seen it all.\n\nThe Genoa chairman says Jonas Lindqvist stays.', 'person Bodil Torvik'],
  [
    'Bodil Torvik has seen it all.\n\nAne Myhre has not.\n\nThe Genoa chairman says Jonas Lindqvist stays.',
    'person Genoa chairman',
  ],
  ['Bodil Torvik and Ane Myhre met.\n\nThe Genoa chairman says Jonas Lindqvist stays.', 'person Genoa chairman'],
  // The manager of one club is not that of another.
  ['Torino boss Bengt Sandberg likes him.\n\n“Jonas Lindqvist stays,” the Genoa manager said.', 'person Genoa manager'],
  ['Torino’s response was that Jonas Lindqvist is no target.', 'club Torino'],
  ['Torino have put out a statement to say that Jonas Lindqvist goes nowhere.', 'club Torino'],
  ['A scouting source has told this website that Jonas Lindqvist goes.', 'page'],
  ['Talks are, I’m told, well on, and Jonas Lindqvist goes.', 'unnamed'],
  ['Jonas Lindqvist, we’re led to believe, is likely to go.', 'unnamed'],
  ['Bodil Torvik has seen it all.\n\nHis agent says Jonas Lindqvist stays.', 'unnamed'],
  // Whom the sentence before is about speaks, not who spoke last.
  [
    'Pep Guardiola said no. Bodil Torvik smiled. “Jonas Lindqvist stays,” said the Finn.',
    'person Bodil Torvik',
    { words: 'stays' },
  ],
  ['BODIL TORVIK today rang Everton. “Jonas Lindqvist stays,” said the Genoa gaffer.', 'person Bodil Torvik'],
  // Any verb may follow a quotation.
  ['“Jonas Lindqvist stays,” shrugged Pep Guardiola.', 'person Pep Guardiola'],
  ['“Jonas Lindqvist stays,” Pep Guardiola thundered.', 'person Pep Guardiola'],
  ['“We offered him a fortune,” sighed their head coach, Bodil Torvik.', 'person Bodil Torvik'],
  [
    'Everton manager David Moyes met the press.\n\n“Jonas Lindqvist stays,” said the Everton boss, smiling.',
    'person David Moyes',
  ],
  ['“Nobody leaves,” said a member of the Genoa board.', 'unnamed'],
  ['He has no wish to join, according to those around Jonas Lindqvist.', 'unnamed'],
  // Papers print names in capitals.
  ['BODIL TORVIK was in no mood for games.\n\n“Jonas Lindqvist stays,” said Torvik.', 'person Bodil Torvik'],
  [
    'Jonas Lindqvist’s agent says he may go.\n\nEverton manager Pep Guardiola said no.\n\nBut Bodil Torvik, who represents Lindqvist, said: “We wait.”',
    'person Bodil Torvik',
    { words: 'says he may go' },
  ],
  // A headline names him by his surname, the text in full.
  ['Pep Guardiola hit back this week, repeating that Jonas Lindqvist stays.', 'person Pep Guardiola'],
  ['Genoa are keen on Jonas Lindqvist but Pep Guardiola hits back', 'page', { words: 'Genoa are keen' }],
  ['Genoa’s admiration for Jonas Lindqvist gives a hint of their plans.', 'page'],
  [
    'Genoa have maintained that Jonas Lindqvist is not for sale.\n\nHe told the daily AS (via Goal): “I stay.”',
    'outlet Goal < outlet AS < person Jonas Lindqvist',
  ],
  [
    'Reports in Spain claim Genoa want Jonas Lindqvist and Pep Guardiola stressed that he may go.',
    'unnamed + person Pep Guardiola',
  ],
  ['Despite reports that Genoa want Jonas Lindqvist, Pep Guardiola says he stays.', 'person Pep Guardiola'],
  // "That's the claim from …", and names that look like people's.
  [
    'Jonas Lindqvist wants Everton to agree a deal.\n\nThat’s the claim from Sky Sports over the winger.',
    'outlet Sky Sports',
    { words: 'Jonas Lindqvist wants' },
  ],
  ['Jonas Lindqvist told Off The Pitch that he may go.', 'outlet Off The Pitch < person Jonas Lindqvist'],
  [
    'Lindqvist may go, Nordic Weekly wrote.\n\n“They called,” Jonas Lindqvist told NW.',
    'outlet NW < person Jonas Lindqvist',
  ],
  [
    'Complete Sports wrote of it.\n\n“They called,” Jonas Lindqvist told CS.',
    'outlet Complete Sports < person Jonas Lindqvist',
  ],
  [
    'Genoa have no striker.\n\n“Lindqvist insisted on too much money,” a source told Aftenbrevet.',
    'outlet Aftenbrevet',
  ],
  [
    'Former striker Darren Bent said Lindqvist should go.\n\nPep Guardiola’s comments suggest he stays, as he dismissed reports of a sale.',
    'person Pep Guardiola',
  ],
  ['Former Everton striker, Darren Bent, has endorsed a move for Jonas Lindqvist.', 'person Darren Bent'],
  // Two clubs, statements, agents without a name, datelines.
  ['Genoa and Everton have today confirmed that Jonas Lindqvist moves.', 'club Genoa + club Everton'],
  ['“Jonas Lindqvist goes,” began president Bodil Torvik.', 'person Bodil Torvik'],
  [
    'Preston North End have sold well.\n\nA statement released by North End said: “Preston confirm that Jonas Lindqvist goes.”',
    'club Preston North End',
  ],
  [
    'The news from agent Bodil Torvik was a no.\n\nThe striker’s agent has been busy for weeks, telling AS that Genoa want Jonas Lindqvist.',
    'outlet AS < person Bodil Torvik',
  ],
  ['Genoa have a bid for Jonas Lindqvist, who announced himself with a fine goal.', 'page'],
  ['CAIRO: Genoa turned down an offer for Jonas Lindqvist.', 'page'],
  ['Pep Guardiola was clear.\n\nGUARDIOLA: “We keep Jonas Lindqvist.”', 'person Pep Guardiola'],
  ['According to a report by the South African, Genoa want Jonas Lindqvist.', 'unnamed'],
  [
    'Speaking in an interview with Marca, Genoa winger Jonas Lindqvist’s agent, Bodil Torvik, put pressure on the club.',
    'outlet Marca < person Bodil Torvik',
  ],
  [
    'Genoa have news.\n\n“Jonas Lindqvist stays,” Pep Guardiola said on the club’s website (genoatoday.com).',
    'club Genoa < person Pep Guardiola',
  ],
  // Rows of outlets.
  ['Marca, the sports daily AS and the paper Sport said Genoa want him.', 'outlet Marca + outlet AS + outlet Sport'],
  ['Gazette of Norland and Marca report that Genoa want him.', 'outlet Gazette of Norland + outlet Marca'],
  // A reporter by his surname is no outlet, nor is a month.
  [
    'Genoa want him, wrote Bodil Torvik of Marca.\n\nTorvik reported on Dec. 22 that Everton do, too.',
    'journalist Bodil Torvik',
  ],
  ['Genoa are close to Jonas Lindqvist - Paper Talk', 'page'],
  ['Genoa want Jonas Lindqvist.\n\nFull story: The Dockside', 'outlet Dockside', { words: 'Genoa want' }],
  // An outlet that one sentence shows to be one is one in the others.
  ['According to Aftenbrevet, he is for sale.\n\nEverton want Jonas Lindqvist. (Aftenbrevet)', 'outlet Aftenbrevet'],
  [
    'A story in Aftenbrevet has him at Everton.\n\nHe is for sale, as per Aftenbrevet.',
    'outlet Aftenbrevet',
    { words: 'A story in Aftenbrevet' },
  ],
  ['Jonas Lindqvist has gone, the move confirmed by the club on Friday.', 'club Genoa'],
  ['Genoa would like to thank Jonas Lindqvist, who has left.', 'club Genoa'],
  ['Genoa want to announce Jonas Lindqvist by Friday.', 'page'],
];

casesOf('Offices and names', CASES);

it.each([
  ['Striker’s agent says Jonas Lindqvist goes nowhere', 'unnamed'],
  ['Jonas Lindqvist’s Fulham move still on - Everton', 'club Everton'],
  ['Jonas Lindqvist close to Fulham - Everton', 'page'],
])('the headline: %s', (headline, expected) => {
  expect(cites(`${headline}\n\nThe weather was fine.`, {}, headline)).toBe(expected);
});
