/** Whose step a sentence tells: those of others, of before and of what only might be are none of Lindqvist's. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** What is said of Lindqvist alone, Genoa's midfielder, whom Udinese want. */
const OF_HIM: Readonly<Record<string, readonly string[]>> = {
  interest: [
    'Lindqvist is wanted by Udinese and Torino, while his team-mate Marco Rossi has agreed terms with Lecce.',
    'Udinese are considering a move for Lindqvist after missing out on Marco Rossi, who chose Lecce instead.',
    'Udinese, having already agreed a deal to sign Marco Rossi, hope to add Lindqvist to their squad.',
    'With Marco Rossi all set to join Lecce, Udinese have stepped up their interest in Lindqvist.',
    'Lindqvist has been linked with Udinese, who agreed a fee for his team-mate Marco Rossi on Monday.',
    'Heading out of Genoa in the summer could be Jonas Lindqvist, with Udinese hopeful of signing him.',
    'There is no guarantee that Lindqvist will sign for Udinese.',
    'Udinese closed in on the title with a 2-0 win and are now keen on Lindqvist.',
    'Udinese had hoped to have a deal done for Lindqvist by now.',
    'It remains to be seen whether Udinese will agree a fee with Genoa for Lindqvist.',
    'Genoa must inform Lindqvist of any club prepared to activate his €20m clause.',
    'The report says Udinese know that Genoa would accept an offer of around €15m for Lindqvist.',
    'Genoa do not want Lindqvist to leave on a free.',
    'Udinese want Lindqvist to replace striker Marco Rossi, who has completed his move to Lens.',
    'Udinese boss Carlo Ferri has signed three players already but wants Lindqvist as well.',
    '"I can\'t say a deal for Lindqvist is close," said Genoa president Carlo Ferri.',
    'Lindqvist is desperate to complete a move to Udinese.',
    'Lindqvist refused to discuss a move to Udinese.',
    'Lindqvist is happy at Genoa but would consider Udinese.',
    'Boss Carlo Ferri has left Lens and Ada Berg has gone too, but Udinese have been backed in their pursuit of Lindqvist.',
    'Udinese closed in on Europe with a 2-0 win and still want Lindqvist.',
    'Lindqvist will not be a Genoa player for much longer.',
    'Genoa will not sell Lindqvist until they have found a replacement.',
    'Genoa fear Lindqvist has already made up his mind to join Udinese.',
    'Any deal for Lindqvist would be subject to a medical.',
    'His wages will be no stumbling block for Udinese, who want Lindqvist.',
    '"I don\'t know where I will play next season," said Lindqvist.',
  ],
  agreed: [
    'Lindqvist is to sign for Udinese tomorrow.',
    'Udinese will pay another €2m when the signing of Lindqvist has been announced.',
  ],
  bid: [
    "The offer is closer to the Genoa side's valuation of Lindqvist than Udinese's first bid.",
    'Udinese saw a late move for Lindqvist rejected on Friday.',
    "Udinese have met Genoa's demands for Lindqvist.",
  ],
  talks: [
    'Personal terms have still to be agreed with Lindqvist.',
    'Udinese are closest to an agreement with Genoa over Lindqvist.',
    'Talks progressed with Genoa on a deal which would see Jonas Lindqvist partnering Marco Rossi, whose move to Udinese was sealed yesterday.',
    'Udinese are working on a deal that will see Lindqvist join them next week.',
    '"We will meet Genoa on Monday to talk about the future of Lindqvist," his agent said.',
  ],
  done: ['Udinese have sealed the capture of Lindqvist from Genoa.'],
  off: ['"I want to stay at Genoa," Lindqvist said.', 'Genoa have taken Lindqvist off the market.'],
};

describe.each(Object.keys(OF_HIM))('%s', (stage) => {
  it.each(OF_HIM[stage] ?? [])('%s', (sentence) =>
    expect([
      ...new Set(
        told(sentence)
          .filter(({ players }) => players.includes('Jonas Lindqvist'))
          .map((claim) => claim.stage),
      ),
    ]).toEqual([stage]),
  );
});
