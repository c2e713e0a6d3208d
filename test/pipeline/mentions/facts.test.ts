import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';

/** Present club and former clubs of the player that a body of text is about. */
function clubsOf(body: string, name = 'Jonas Lindqvist'): { now: string | null; former: readonly string[] } {
  const { mentions } = read(`Transfer news of the day\n\n${body}`);
  const player = mentions.players.find((one) => one.name === name);
  const clubName = (index: number) => mentions.clubs[index]?.name ?? '';
  return {
    now: player?.club ? clubName(player.club.value) : null,
    former: player?.former.map((one) => clubName(one.value)) ?? [],
  };
}

describe("a player's present club", () => {
  it.each<[string, string | null]>([
    ['Genoa striker Jonas Lindqvist is wanted.', 'Genoa'],
    ["Chelsea like Genoa's Jonas Lindqvist.", 'Genoa'],
    ['Genoa reject a bid for striker Jonas Lindqvist. Lindqvist, once of Lens, is 27.', 'Genoa'],
    ['Striker Jonas Lindqvist is a Genoa player, full stop.', 'Genoa'],
    [
      'Chelsea want striker Jonas Lindqvist on loan from Genoa. The striker once joined Lens from Lyon for £9m.',
      'Genoa',
    ],
    [
      'Striker Jonas Lindqvist is wanted on loan from Genoa. Lindqvist came for free after the expiry of his contract at Lens. Lens shirts are red. The expiry of his contract at Lens came early.',
      'Genoa',
    ],
    ['Genoa boss Ugo Bassi has confirmed that striker Jonas Lindqvist has been told to find a club.', 'Genoa'],
    ['Chelsea want £30m striker Jonas Lindqvist.', null],
    ['Genoa and Sweden striker Jonas Lindqvist, 24, is wanted.', 'Genoa'],
    ['Chelsea want striker Jonas Lindqvist of Genoa.', 'Genoa'],
    ['Striker Jonas Lindqvist, who plays for Genoa, is wanted.', 'Genoa'],
    ['Chelsea have signed striker Jonas Lindqvist from Genoa.', 'Genoa'],
    ['Striker Jonas Lindqvist completed a move to Chelsea from Genoa on Monday.', 'Genoa'],
    ['Genoa are ready to sell striker Jonas Lindqvist.', 'Genoa'],
    ['Chelsea are in talks with Genoa over striker Jonas Lindqvist.', 'Genoa'],
    ['Genoa have told Chelsea that they want £30m for striker Jonas Lindqvist.', 'Genoa'],
    ['Striker Jonas Lindqvist is wanted. His contract at Genoa ends in June.', 'Genoa'],
    ['Genoa have sent striker Jonas Lindqvist on loan to Parma.', 'Genoa'],
    ['Genoa striker Jonas Lindqvist could go. Lyon striker Marco Ferri would replace him at Genoa.', 'Genoa'],
    ['Udinese youth international striker Jonas Lindqvist is wanted.', 'Udinese'],
    ['Former Lyon and Genoa trainee Marco Ferri is wanted. Striker Jonas Lindqvist has left Genoa.', 'Genoa'],
    ['Udinese deny that Chelsea have bid for striker Jonas Lindqvist.', 'Udinese'],
    ['Chelsea are about to offer Genoa £30m for striker Jonas Lindqvist.', 'Genoa'],
    ['Striker Jonas Lindqvist has spent the last seven years with Genoa.', 'Genoa'],
    ['Genoa duo Marco Ferri and Jonas Lindqvist are wanted.', 'Genoa'],
    ['Striker Jonas Lindqvist has seven goals and two assists in 27 matches for Genoa this season.', 'Genoa'],
    ['Striker Jonas Lindqvist plies his trade for Genoa.', 'Genoa'],
    ['Striker Jonas Lindqvist signed a new contract with Genoa.', 'Genoa'],
    ['Chelsea are keeping tabs on the 22-year-old Genoa striker Jonas Lindqvist.', 'Genoa'],
    ['Genoa will listen to offers for Marco Ferri and Jonas Lindqvist.', 'Genoa'],
    ['Genoa secured new deals for the defender Marco Ferri and the promising striker Jonas Lindqvist.', 'Genoa'],
    ['Genoa manager Ugo Bassi, who took over in May, would rather quit than sell striker Jonas Lindqvist.', 'Genoa'],
    ['Genoa president Ugo Bassi spoke. Bassi insisted that striker Jonas Lindqvist is going nowhere.', 'Genoa'],
    ['Striker Jonas Lindqvist, who left Lyon for Genoa in 2023, is wanted.', 'Genoa'],
    ['Striker Jonas Lindqvist is wanted. Lindqvist extends Genoa contract to 2030.', 'Genoa'],
    ['Chelsea will announce striker Jonas Lindqvist. The current Genoa striker signed on Tuesday.', 'Genoa'],
    ['Chelsea have agreed a £7 million deal with Genoa for striker Jonas Lindqvist.', 'Genoa'],
    // Only his own club can leave him out.
    ["Striker Jonas Lindqvist was left out of Lyon's line-up.", 'Lyon'],
    // What several phrases find in one sentence is said once: his description elsewhere weighs more.
    ['Genoa striker Jonas Lindqvist is wanted. Genoa paid £15m to sign Lindqvist from Lyon.', 'Genoa'],
    ['Striker Jonas Lindqvist is wanted. Lindqvist helped Genoa win promotion.', 'Genoa'],
    ['Chelsea have signed striker Jonas Lindqvist. He most recently played for Genoa.', 'Genoa'],
    ['Striker Jonas Lindqvist is wanted by Chelsea. The Serie A club Genoa have rejected two bids.', 'Genoa'],
    // Whoever has or had him on loan does not own him.
    [
      'Striker Jonas Lindqvist spent last season on loan at Lyon. Lyon said Lindqvist wants to leave Lyon. Genoa own him: Genoa value the player at £9m.',
      'Genoa',
    ],
    ['Owned by Genoa, striker Jonas Lindqvist has spent this season on loan at Lyon.', 'Genoa'],
    ['Chelsea are locked in negotiations with Genoa to bring striker Jonas Lindqvist to London.', 'Genoa'],
    ['Chelsea will go back to Genoa with a £30m offer for striker Jonas Lindqvist.', 'Genoa'],
    ['Striker Jonas Lindqvist joins Chelsea from Italian outfit, Genoa.', 'Genoa'],
    ["Chelsea want Lyon's Marco Ferri and Jonas Lindqvist of Genoa.", 'Genoa'],
    ["Striker Jonas Lindqvist trained at Genoa's ground. He has scored 19 goals since his move from Lyon.", null],
    ['Striker Jonas Lindqvist began his career at Genoa, coming through their academy.', null],
    ['Striker Jonas Lindqvist has already agreed terms with Genoa on his personal terms.', null],
    ["Striker Jonas Lindqvist has turned down a deal from Genoa's rivals.", null],
  ])('%s', (body, club) => expect(clubsOf(body).now).toBe(club));
});

describe('no present club', () => {
  it.each([
    'Ex-Lyon and Genoa striker Jonas Lindqvist is wanted.',
    'Chelsea acquired striker Jonas Lindqvist in May.',
    'Chelsea have bid for striker Jonas Lindqvist.',
    'Chelsea target Jonas Lindqvist is wanted by Arsenal.',
    'Former Genoa striker Jonas Lindqvist is wanted.',
    'Striker Jonas Lindqvist has been a free agent since leaving Genoa.',
    'Striker Jonas Lindqvist joined Seattle Sounders on Friday.',
    'Striker Jonas Lindqvist could join Chelsea.',
    'Chelsea are keeping tabs on striker Jonas Lindqvist.',
    'Chelsea target Jonas Lindqvist has turned down an offer from Lyon.',
    'Lyon-linked striker Jonas Lindqvist is wanted.',
    'Lyon manager Ugo Bassi is keeping tabs on striker Jonas Lindqvist.',
    'Lyon are out of the race for striker Jonas Lindqvist, leaving Genoa as favourites.',
    'Lyon manager Ugo Bassi wants striker Jonas Lindqvist at Groupama Stadium.',
    'Striker Jonas Lindqvist has signed a contract with Chelsea.',
    'Striker Jonas Lindqvist signed a pre-contract with Chelsea.',
    'Ex-Genoa striker Jonas Lindqvist is wanted.',
    'Striker Jonas Lindqvist had seven goals in 27 matches for Genoa in 2019.',
    'Chelsea want striker Jonas Lindqvist while Arsenal are keen on Marco Ferri from Lyon.',
    'Chelsea want free agent Jonas Lindqvist. The striker had a contract at Genoa.',
    'Striker Jonas Lindqvist is a free agent. Chelsea want Lindqvist, who was released by Genoa.',
  ])('%s', (body) => expect(clubsOf(body).now).toBeNull());

  it('of one player does not cross to another', () => {
    const body = 'Striker Jonas Lindqvist is keen on a move to Milan after Chelsea signed Marco Ferri from Lyon.';
    expect(clubsOf(body).now).not.toBe('Lyon');
    expect(clubsOf(body, 'Marco Ferri').now).toBe('Lyon');
  });
});

describe('former clubs', () => {
  it('are those that the text calls so', () => {
    expect(clubsOf('Former Genoa striker Jonas Lindqvist, now at Lyon, is wanted.')).toEqual({
      now: 'Lyon',
      former: ['Genoa'],
    });
  });

  it('are none that he plays for', () => {
    expect(clubsOf('Genoa striker Jonas Lindqvist is wanted.').former).toEqual([]);
  });
});
