/** Refusals at a price, ends of a deal, deals all but done, new contracts: each in several wordings. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** Sentences by what they say of Lindqvist, Genoa's midfielder, whom Udinese want. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'exit interest': [
    "Genoa would not stand in Lindqvist's way if the right club came along.",
    'Genoa will not stand in the way of Lindqvist this summer.',
    'Genoa will not sell Lindqvist for less than £40m.',
    'Genoa insist that Lindqvist is not for sale at that price.',
    'Genoa will not let Lindqvist leave on the cheap.',
    'Genoa refuse to sell Lindqvist for anything under £40m.',
    'Lindqvist will leave Genoa in June unless the board has other plans.',
  ],
  'join interest': [
    'Udinese are refusing to give up on Lindqvist.',
    'Genoa said in the spring that offers for Lindqvist would be considered.',
    'Udinese must return with a firm offer if they want Lindqvist.',
    'Udinese hope that a deal for Lindqvist can be done.',
  ],
  'renewal done': [
    'Lindqvist is staying at Genoa until 2030.',
    'Lindqvist will remain at Genoa until the summer of 2029.',
    'Lindqvist has prolonged his stay at Genoa.',
    'Genoa extend stay of Lindqvist until 2029',
    'Lindqvist has signed on for another two years at Genoa.',
    'Lindqvist has put his name to a new contract.',
  ],
  'renewal bid': [
    "Lindqvist is considering Genoa's offer of a new contract.",
    'Genoa have offered Lindqvist a new contract.',
  ],
  'renewal talks': ["Lindqvist's agent is due to meet Genoa to talk about an extension."],
  'renewal agreed': [
    'Lindqvist has agreed to stay at Genoa for another two years.',
    'Genoa have agreed terms with Lindqvist on a new contract.',
  ],
  'renewal off': [
    "Lindqvist has turned down Genoa's latest contract offer.",
    'Talks over a new deal for Lindqvist at Genoa have stalled.',
  ],
  'exit off': [
    "Genoa's coach expects Lindqvist to be at the club when the window shuts.",
    'Lindqvist will still be here when the window closes, the Genoa coach said.',
    'Genoa would be mad to sell Lindqvist, the coach said.',
    'Lindqvist was never on the market, according to two people at Genoa.',
    'Lindqvist is not, and never will be, for sale, Genoa said.',
    'Lindqvist handed in a transfer request, which Genoa have rejected.',
    'Genoa are not letting Lindqvist go, whoever calls.',
  ],
  'join off': [
    'Udinese have pulled out of the Lindqvist deal.',
    "A knee problem has put paid to Lindqvist's move to Udinese.",
    "Lindqvist's move to Udinese ended in tears.",
    'Udinese had an offer on the table for Lindqvist, but it lapsed at midnight.',
    'Udinese had agreed to take Lindqvist, only for the player to change his mind.',
    'Udinese had agreed to sign Lindqvist but have pulled the plug over his wages.',
    'Udinese had been in the hunt for Lindqvist but have since gone a different way.',
    "Udinese's coach has taken his club out of the running for Lindqvist.",
    'Udinese have been put off by the price of Lindqvist.',
    'Lindqvist has debunked reports linking him with Udinese.',
    'Lindqvist would rather fight for his place than join Udinese.',
    "Udinese's hopes of landing Lindqvist look slim.",
    'A deal between Udinese and Genoa for Lindqvist could not be reached.',
    'Udinese have been beaten to the signing of Lindqvist.',
    'There is nothing to it - Udinese deny talks over Lindqvist.',
  ],
  'join agreed': [
    'The deal that takes Lindqvist to Udinese is all but done.',
    'It is done between Udinese and Genoa for Lindqvist.',
    'A full accord has been found between Udinese and Genoa for Lindqvist.',
    'Lindqvist flew in for the first half of his medical with Udinese.',
    'Lindqvist is expected to have a medical at Udinese on Friday.',
    'Lindqvist will leave Italian side Genoa for Udinese.',
    'Lindqvist has settled on Udinese as his next club.',
    'Genoa are sending Lindqvist to Udinese.',
    'Udinese are finalizing the acquisition of Lindqvist.',
    'Lindqvist is set for a spell with Udinese.',
    'Genoa are expected to lose Lindqvist to Udinese.',
    'Lindqvist will line up for Udinese next season.',
    'A deal for Lindqvist to join Udinese is now in place.',
    "Udinese are finalising the paperwork for Lindqvist's arrival.",
    'Lindqvist flies to Italy on Friday to join Udinese.',
  ],
  'exit agreed': [
    'Genoa have decided to release Lindqvist.',
    'Genoa will part ways with Lindqvist at the end of the season.',
    'Lindqvist is leaving Genoa with our blessing, the coach said.',
  ],
  'join done': [
    'Genoa send Lindqvist to Udinese',
    'Genoa have let Lindqvist join Udinese on a free.',
    "Lindqvist's switch to Udinese has been made official.",
    'Udinese have made official the signing of Lindqvist.',
    "Lindqvist's Udinese switch confirmed",
  ],
  'exit done': ['Genoa and Lindqvist have mutually agreed to part ways.', 'Genoa have parted with Lindqvist.'],
  'join talks': [
    'Udinese and Genoa are at odds over the fee for Lindqvist.',
    'Udinese have asked to take Lindqvist.',
    'Udinese and Genoa have until Friday to complete a deal for Lindqvist.',
    "Only the wages are holding up Lindqvist's move to Udinese.",
  ],
  'join bid': [
    'Udinese could return with an improved offer for Lindqvist.',
    'Udinese have presented Lindqvist with a two-year contract.',
    'Udinese are considering whether to improve their offer for Lindqvist after having a first bid turned down.',
    'Udinese started the bidding for Lindqvist at £10m.',
    'Udinese have made a third attempt to prise Lindqvist from Genoa.',
    'Genoa says no to £30m from Udinese for Lindqvist',
  ],
};

describe.each(Object.keys(SAID))('%s', (verdict) => {
  it.each(SAID[verdict] ?? [])('%s', (sentence) =>
    expect(told(sentence).map(({ move, stage }) => `${move} ${stage}`)).toContain(verdict),
  );
});
