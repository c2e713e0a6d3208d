/** Stories of every style must pass: one that does not is never read at all. Texts are ours, people invented. */
import { describe, expect, test } from 'vitest';
import { footballGate } from '../../src/knowledge/gate';

const gate = (text: string) => footballGate(text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1));

describe('transfer stories pass', () => {
  test.each<[string, string]>([
    ['a headline alone', 'Chelsea target Okonjo asks to leave\n'],
    ['a gossip line', 'Gossip\nJuventus want 21-year-old winger Luca Bassani, who has also been linked with Lyon.'],
    ['a headline with a back of two words', 'Rules out sale\nLarkfield reject second approach for left back Benning'],
    [
      'a headline of tracking',
      'Town track Ashby\nThe defender Tom Ashby is being tracked by two sides from the north.',
    ],
    [
      'a column of few words',
      `Grapevine\nDon’t be surprised if Chelsea’s next man in charge lets Ole Haugland go home. Everton are tracking a
winger. Two directors are at odds over whether Ben Hale should be cashed in.`,
    ],
    [
      'a manager on his squad, without league or position',
      `Nobody will be sold, says Hartley\n
Rotherham Town manager Ian Hartley has said that he does not intend to let any of his players go. There has been
interest in Dean Marlow and Curtis Pell, but he told the local paper that offers would be turned down. "Every club has
a price for every player, but we want to add to the squad, not break it up," he said. "We have a small squad and the
young players are only beginning to show what they can do. The last thing that this club needs is to start losing them."
He added that the board had backed him and that he had spoken to both players about their future at the club.`,
    ],
    [
      'a club statement',
      `Welcome, Mateo!\nThe club is delighted to announce the arrival of Mateo Quiroga on a four-year deal. The defender has
passed his medical and will wear the number 5 shirt. "I could not wait to join this great club," he said.`,
    ],
    [
      'a new contract on the site of a small club',
      `Ferrand stays\nDanny Ferrand has put pen to paper on a one-year deal. The fans’ favourite becomes the first to commit
himself to the club for next season.`,
    ],
    [
      'a signing in a league far away',
      `Lions land Ferreira\nThe Malaysia Super League champions have unveiled Brazilian Tiago Ferreira as their new import.`,
    ],
    [
      'a story on the women’s game',
      `Lindahl leaves for the NWSL\nGoalkeeper Freja Lindahl has completed her move to the United States after three seasons in
the Women's Super League. Her contract was due to end in June and talks over an extension had stalled.`,
    ],
    [
      'a renewal',
      `Academy graduate extends\nMidfielder Tom Ashby, 19, has signed a new contract until 2029. He made his debut in August and
has scored twice since.`,
    ],
    [
      'a loan in the lower leagues',
      `Striker goes out on loan\nFormer youth international Karl Benning has joined the National League side until January. The
20-year-old scored eleven goals for the under-21s last season.`,
    ],
    [
      'a trade',
      `Thorns receive allocation money\nThe club has acquired 100,000 dollars and roster immunity in exchange for forward Kaya Brandt,
who had spent three years with the team and goes to Angel City FC ahead of the NWSL season.`,
    ],
    [
      'a few lines that name a full-back',
      `Yanis Kerbache wanted\nNewcastle are in talks to sign the Lyon full-back. Kerbache has played 12 times this season and the French full-back
may go.`,
    ],
    [
      'a live blog',
      `Deadline day LIVE\n18:02 The medical is under way. 17:40 Two clubs are in talks over a left-back. 17:15 A bid has been rejected.`,
    ],
    [
      'a round-up of the lower leagues that names clubs and no competition',
      `Inside the summer: Quakers rebuild gathers pace\n
Corby Town’s close season is taking shape. Six have left, three have arrived, and Ian Hartley is not finished yet. The
priority is a centre-half. Marsden’s Tom Bramley has been discussed, as has Selby United’s Karl Benning, although neither
deal is imminent. They missed out on Dean Cole, who chose Lincoln City, and a bid for Frome County’s Ben Hale was
dismissed out of hand. Jason Pell is expected to complete his move to Bury Rovers this week and Curtis Marlow’s departure
has been rubber-stamped. Max Ward, meanwhile, has entered the last year of his contract. Talks over a new one have stalled
and Hadley Athletic are circling. Owen Firth turned down an extension to be closer to his family. Hartley said: “I would
like three more. I speak to the chairman every day, and he is as keen as I am to get them over the line before we go away
on tour. Whether that happens is another matter, because everybody is looking for the same few, and the ones we like have
two or three others who like them too. We will keep going until the last day if we have to, and beyond it if need be.”`,
    ],
    [
      'a club whose neighbours play rugby',
      `Striker’s move on hold\nSelby Town’s attempt to land Bradford City’s Dean Marlow is on hold while the club, who share
their home with a rugby league side, look for a buyer. Marlow held talks with Ian Hartley last week after being told that
he could leave. Wigan Athletic and Lincoln City are interested too.`,
    ],
    [
      'a tweet in full',
      'Here we go!\nOmar Haddadi to Al-Nassr, here we go! Deal signed, medical done in Madrid. Fee around €30m, contract until 2028.',
    ],
    [
      'a story that talks of other sports in passing',
      `Wing-back swaps Serie A for the Premier League\nDiego Ferraro, whose brother plays rugby for Treviso, has agreed terms with Fulham.
The fee is £18m and he will sign a five-year contract. The defender had been a target of Everton too. Napoli wanted to keep
him, but the player asked to leave in the summer window.`,
    ],
    [
      'a long column in which the move comes late',
      `${'The season has been long for the club and its supporters. '.repeat(40)}\n${'The manager knows that his squad lacks goals, and the club has a target: a striker. They want to sign him in the January window and have made an offer. '.repeat(4)}`,
    ],
  ])('%s', (_what, text) => {
    expect(gate(text)).toBe(true);
  });
});

describe('pages about other things do not', () => {
  test.each<[string, string]>([
    [
      'a rugby union signing',
      `Bath sign fly-half\nBath have signed the Wallabies fly-half Jack Toomey on a two-year contract. He will join the club
after the Six Nations. The Premiership side had been linked with several players, and talks with the scrum-half go on.`,
    ],
    [
      'a rugby league bubble',
      `NRL players ask to leave the bubble\nBrisbane players want the club to agree a deal with the NRL that lets them join their
families. The fullback has a contract for two more seasons and said that he could stay. The squad trains each morning.`,
    ],
    [
      'a rugby league signing that names no league',
      `Wigan agree deal for Tonga forward\nThe club has agreed a two-year deal to sign the 24-year-old prop. Leeds Rhinos were interested
too, but he had his heart set on the move. The coach said that the bid had been accepted. He could play in the Grand Final.`,
    ],
    [
      'a trade that names no league',
      `Lakers land guard in three-team trade\nThe forward had asked for a move and has three years left on his contract. Other clubs made
offers, and the manager said that they had tracked the player since the summer.`,
    ],
    [
      'a cricket auction',
      `IPL: Mumbai release twelve players\nThe franchise will bid for a new opening batsman at the auction. Bowlers with a price above
five crore were released, and the squad has room for two overseas players. They want to sign an all-rounder for the season.`,
    ],
    [
      'a driver market',
      `Grand Prix winner signs for rivals\nThe Formula One driver has signed a three-year deal and will leave the team at the end of the season.
Talks over a new contract had broken down, and the fee for his release is said to be a record. His seat is a target of many
drivers in the paddock.`,
    ],
    [
      'a basketball trade',
      `Point guard wants out\nThe NBA champions have agreed a deal to trade their point guard. He had asked to leave and will join his new
team this week; the player has two seasons left on his contract.`,
    ],
    [
      'party politics',
      `Party leader rejects coalition offer\nTalks over an agreement broke down on Friday. The leader said that she wanted a deal but would not join a
government that has no interest in reform. Two members may leave the party and sit as independents.`,
    ],
    [
      'a takeover bid',
      `Chip maker rejects bid\nThe board has rejected an offer of $4bn and said that talks would go on. Shareholders want a higher price before
they agree to sell. The deal would be the largest of the year.`,
    ],
    [
      'show business',
      `Singer signs new record deal\nShe has signed a contract with the label and will leave for a tour in June. Fans joined her in the studio. Her
manager said that two offers had been made.`,
    ],
    [
      'moving house',
      `Mayor to move out\nThe mayor wants to sell his apartment and has agreed a price with the buyer. Neighbours asked him to leave after
the protests. He may join a housing club with other owners.`,
    ],
    ['a match report with no word of a move', 'Late goal wins it\nThe striker scored in the 89th minute for Arsenal.'],
    ['an empty page', '\n'],
  ])('%s', (_what, text) => {
    expect(gate(text)).toBe(false);
  });

  test('a page of only names and figures costs little', () => {
    const table = `Results\n${'North 12 3 4 South 45 '.repeat(5000)}`;
    const start = performance.now();
    for (let n = 0; n < 20; n++) gate(table);
    // Generous: a page costs well under a millisecond on an idle machine.
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });
});
