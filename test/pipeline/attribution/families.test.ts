import { type Case, casesOf } from '../../support/attribution';

const DATELINES: readonly Case[] = [
  ['LONDON (AP) Genoa have signed the winger Jonas Lindqvist.', 'page'],
  ['TURIN, Italy (Reuters) Everton are close to a deal for Jonas Lindqvist.', 'page'],
  ['(CNN) -- Genoa are poised to sign Jonas Lindqvist.', 'page'],
  ['Genoa want Jonas Lindqvist (Marca).', 'outlet Marca'],
];
casesOf('The agency that filed a report is no source of it', DATELINES);

const OFFICES: readonly Case[] = [
  ['Coach Marco Ferri met the press.\n\nEverton have bid for Jonas Lindqvist, says coach', 'person Marco Ferri'],
  ['Coach Marco Ferri met the press.\n\nJonas Lindqvist will not join Everton says coach', 'person Marco Ferri'],
  ['Genoa president Marco Ferri was there.\n\nNo bid for Lindqvist, insists president', 'person Marco Ferri'],
  [
    'The president of Italian champions Genoa on Friday said there was no bid for Jonas Lindqvist.',
    'person Genoa president',
  ],
  ['Genoa on Friday said there was no bid for Jonas Lindqvist.', 'club Genoa'],
  ['Everton have no bid for Jonas Lindqvist, says Marca', 'outlet Marca'],
];
casesOf('An office that speaks without a name', OFFICES);

const CLUBS: readonly Case[] = [
  ['Genoa have moved to confirm talks over Jonas Lindqvist.', 'club Genoa'],
  ['Everton moved quickly to deny that Jonas Lindqvist is for sale.', 'club Everton'],
  ['Genoa reiterated that Jonas Lindqvist is not for sale.', 'club Genoa'],
  ['The move has collapsed, with Everton claiming that the papers came too late.', 'club Everton'],
  ['According to Genoa, Jonas Lindqvist stays until 2029.', 'club Genoa'],
  ['Jonas Lindqvist stays until 2029, according to Genoa.', 'club Genoa'],
  ['This comes after the club announced the signing of Jonas Lindqvist for Genoa.', 'club Genoa'],
  ['Everton bid after the club announced that Jonas Lindqvist may go.', 'page'],
  ['According to Genoa insiders, Jonas Lindqvist stays.', 'unnamed'],
  ['Genoa have moved to sign Jonas Lindqvist.', 'page'],
  ['Genoa state of play: Jonas Lindqvist may leave', 'page'],
  ['“Genoa CFC wishes to clarify that Jonas Lindqvist is not for sale,” a club statement read.', 'club Genoa'],
];
casesOf('Clubs that speak', CLUBS);

const SPEAKERS: readonly Case[] = [
  ['When asked if Jonas Lindqvist would go, coach Marco Ferri said: “I would love to keep him.”', 'person Marco Ferri'],
  ['Marco Ferri, the Genoa coach, had this to say: “Jonas Lindqvist stays.”', 'person Marco Ferri'],
  ['The coach Marco Ferri has had just the following to say:\n\n“Jonas Lindqvist stays.”', 'person Marco Ferri'],
  ['Coach Marco Ferri corroborated reports that Jonas Lindqvist will go.', 'person Marco Ferri'],
  ['Coach Marco Ferri denied interest in Everton’s Jonas Lindqvist saying: “He will not come.”', 'person Marco Ferri'],
  ['Jonas Lindqvist’s comments follow a failed bid from Genoa for him.', 'page'],
  ['Jonas Lindqvist’s claim comes after a bid from Genoa for him.', 'page'],
  ['Jonas Lindqvist has claimed that Genoa want him.', 'person Jonas Lindqvist'],
  ['Four of those players have been told that they can go.', 'page'],
  ['Those close to Jonas Lindqvist have said that he will go.', 'unnamed'],
];
casesOf('Who speaks', SPEAKERS);

const RUMOURS: readonly Case[] = [
  ['Lindqvist to Everton rumours grow', 'unnamed'],
  ['The Lindqvist to Genoa speculation comes from nowhere good.', 'unnamed'],
  ['The winger remains the subject of heavy speculation, with Genoa keen on him.', 'unnamed'],
  ['Ferri answered speculation on Monday that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['It was speculated that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['Jonas Lindqvist has been linked with Genoa in the media.', 'unnamed'],
  ['Jonas Lindqvist spoke well of Genoa in the media room, where he sat down.', 'page'],
  ['Several newspapers this morning carry the story that Genoa want Jonas Lindqvist.', 'unnamed'],
  [
    'Marca report that he is unhappy. The Spanish media outlet has reported that Genoa want Jonas Lindqvist.',
    'outlet Marca',
  ],
  ['The Italian press report that Genoa want Jonas Lindqvist.', 'unnamed'],
  ['The report adds that Genoa want Jonas Lindqvist.', 'page'],
  ['His arrival will fuel further speculation about Jonas Lindqvist, who wants to join Genoa.', 'page'],
  ['Jonas Lindqvist will end speculation over his future by signing for Genoa.', 'page'],
  ['His absence fuelled speculation that Jonas Lindqvist will join Genoa.', 'unnamed'],
];
casesOf('Rumours without a name', RUMOURS);

const NAMES: readonly Case[] = [
  ['According to Al Fajr daily newspaper, Genoa want Jonas Lindqvist.', 'outlet Al Fajr'],
  ['According to Il Corriere dello Sport Lindqvist can leave Genoa.', 'outlet Corriere dello Sport'],
  ['BBC Radio Leeds reports that Genoa want Jonas Lindqvist.', 'outlet BBC Radio Leeds'],
  ['Genoa want Jonas Lindqvist, according to Norland Today.', 'outlet Norland Today'],
  ['Genoa want Jonas Lindqvist, Marca says today.', 'outlet Marca'],
  ['Al-Fajr newspaper reported that Genoa want Jonas Lindqvist.', 'outlet Al-Fajr'],
  ['Radio 10 in Argentina reported that Genoa want Jonas Lindqvist.', 'outlet Radio 10'],
  ['Genoa want Jonas Lindqvist, say Corriere Norlandese.', 'outlet Corriere Norlandese'],
  ['It is Gazeta Norlandia who report that Genoa want Jonas Lindqvist.', 'outlet Gazeta Norlandia'],
  ['According to Claret and Hugh, Genoa want Jonas Lindqvist.', 'outlet Claret & Hugh'],
  ['KickOff.com reports that Genoa want Jonas Lindqvist.', 'outlet KickOff'],
  ['Genoa want Jonas Lindqvist before the next kickoff.', 'page'],
  ['Spanish newspaper AS detail how Genoa hope to sign Jonas Lindqvist.', 'outlet AS'],
  [
    'Bengt Sandberg tweeted about Genoa. The Sky Sports reporter says they want Jonas Lindqvist.',
    'journalist Bengt Sandberg',
  ],
  ['The Sky Sports reporter says Genoa want Jonas Lindqvist.', 'outlet Sky Sports'],
];
casesOf('Names of outlets and their writers', NAMES);

const SHORT: readonly Case[] = [
  [
    'Genoa want Jonas Lindqvist, the Oban Herald reports.\n\nEverton have asked about Jonas Lindqvist too, agent Ada Sandberg told the Herald.',
    'outlet Oban Herald < person Ada Sandberg',
  ],
  ['Genoa want Jonas Lindqvist, the Herald reports.', 'outlet The Herald'],
  [
    'Bild say Genoa want Jonas Lindqvist.\n\nLa Gazzetta dello Sport go further, with the pink paper convinced that Everton will sign Jonas Lindqvist.',
    'outlet La Gazzetta dello Sport',
  ],
  ['Marca say Genoa have agreed a fee for Jonas Lindqvist, a claim which the agent denies.', 'outlet Marca'],
  [
    'Jonas Lindqvist has been told by Genoa that he may leave, according to sources with knowledge of the talks.',
    'unnamed < club Genoa',
  ],
  ['Jonas Lindqvist is close to joining Genoa, The Star can reveal.', 'outlet Star'],
  ['Genoa want striker Jonas Lindqvist, BBC Wiltshire reports.', 'outlet BBC Wiltshire'],
  [
    'The Oban Herald’s Bodil McTorvik reports that Genoa want Jonas Lindqvist.',
    'outlet Oban Herald + journalist Bodil McTorvik',
  ],
  [
    'Radio Norland’s blogger Ada Sandberg assures that Genoa want Jonas Lindqvist.',
    'outlet Radio Norland + journalist Ada Sandberg',
  ],
  [
    'The Oban Herald’s Fabrizio Romano reports that Genoa want Jonas Lindqvist.',
    'outlet Oban Herald + journalist Fabrizio Romano',
  ],
  ['Torwar say that the champions want €10m for Jonas Lindqvist.', 'outlet Torwar'],
];
casesOf('An outlet that is called by a part of its name, or by what it is', SHORT);

const WRITERS: readonly Case[] = [
  [
    'David Ornstein claims that Everton want Jonas Lindqvist.\n\nFabrizio Romano has spoken out since.\n\nThe Guardian journalist said Genoa want him.',
    'journalist Fabrizio Romano',
  ],
  [
    'David Ornstein claims that Everton want Jonas Lindqvist.\n\nIt rained.\n\nIt snowed.\n\nThe Guardian journalist said Genoa want him.',
    'outlet The Guardian',
  ],
];
casesOf('A paper’s writer who has just been brought up', WRITERS);
