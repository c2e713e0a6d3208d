/** What each row of attribution-official.ts must and must not find; run by test/pipeline/attribution/rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const OFFICIAL_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'club-declares': {
    yes: [
      'Arsenal have confirmed the signing.',
      'Arsenal Football Club is delighted to announce the signing.',
      'Arsenal insist that he is not for sale.',
      'Arsenal dismissed the reports.',
      'Arsenal have distanced themselves from the report.',
      'Arsenal poured cold water on the rumours.',
      'Arsenal hit back at the claims.',
      'Arsenal are delighted to announce the signing of a winger.',
    ],
    no: [
      'Neither Arsenal or Chelsea have confirmed the bid.',
      'Neither Arsenal have confirmed the bid.',
      'Arsenal want him.',
      'Arsenal have declared their interest.',
      'Arsenal declared an interest in the winger.',
      'Arsenal are confirmed as champions.',
      'Arsenal are expected to announce the signing.',
      'Arsenal are set to confirm the deal on Friday.',
      'Word from Spain is that Arsenal have made an offer.',
    ],
  },
  'according-to-club': {
    yes: ['According to Arsenal, he will stay until June.', 'The deal runs until 2029, according to Arsenal.'],
    no: ['According to Arsenal insiders, he will stay.', 'According to Arsenal’s coach, he will stay.'],
  },
  'club-post': {
    yes: ['Welcome, Jonas! — Genoa (@GenoaCFC) January 12, 2026', 'HE SIGNS! — Everton FC (@Everton)'],
    no: ['He left — Genoa (and Italy) will miss him.', '— Fabrizio Romano (@FabrizioRomano) January 12'],
  },
  'declared-by-club': {
    yes: [
      'The deal was announced by Arsenal.',
      'His exit, confirmed by Arsenal, was no surprise.',
      'The claims were denied by Arsenal.',
    ],
    no: [
      'The deal has not been confirmed by Arsenal.',
      'The deal will be announced by Arsenal.',
      'He was beaten by Arsenal.',
    ],
  },
  'club-spokesman': {
    yes: ['“He will stay,” said an Arsenal spokesman.', 'A spokesperson for Arsenal denied it.'],
    no: ['An Arsenal official has confirmed that he goes.', 'A spokesman for his agent denied it to Arsenal.'],
  },
  'clubs-declare': {
    yes: ['Genoa and Everton have confirmed the deal.', 'Genoa and the Toffees today announced it.'],
    no: ['A man of Genoa and Everton confirmed it.', 'Genoa and Everton have met.'],
  },
  'club-told': {
    yes: ['Genoa have told Marca that he stays.', 'Genoa officials told the Daily Mail that he goes.'],
    no: ['Genoa have told Everton that he stays.', 'Marca told Genoa that he goes.'],
  },
  'club-told-others': {
    yes: ['Genoa have told suitors that he stays.', 'Genoa, for their part, informed Everton that they will not sell.'],
    no: ['Genoa have reportedly told Everton that he stays.', 'Genoa told Everton the price.'],
  },
  'club-inverted': {
    yes: ['Barcelona must pay the clause, insist Arsenal', '“He will stay here for years,” said Arsenal.'],
    no: ['Barcelona must pay, he said to Arsenal', 'He insists Arsenal must pay.'],
  },
  'club-and-says': {
    yes: [
      'Genoa have rejected Torino’s bid for the winger and insist that he stays.',
      'Genoa want to sell the winger but have denied talks.',
    ],
    no: [
      'Genoa have sold the winger and say goodbye.',
      'The fans of the club beat Genoa and sang.',
      'Genoa won and drew.',
    ],
  },
  'the-club-declares': {
    yes: [
      'The winger has joined Arsenal, the club announced on Thursday.',
      'He has gone on loan, the Serie A side have confirmed.',
      'He has gone on loan, with the club today confirming the deal.',
      '“He is ours,” tweeted the club.',
    ],
    no: [
      'He has left the club, announced as a great.',
      'The club wants to sell him.',
      'The side said to be keen is Arsenal.',
      'He wants to go, says the club’s president.',
    ],
  },
  'club-statement': {
    yes: [
      'An Arsenal statement said he has gone.',
      'A statement from Arsenal followed.',
      'It stood on the Arsenal website.',
      'According to the official Arsenal Facebook page, he has gone.',
    ],
    no: ['The defeat was a statement: Arsenal are back.', 'Arsenal fans made a banner.'],
  },
  'we-understand': {
    yes: ['We understand that Genoa want him.', 'As we exclusively revealed, talks go on.'],
    no: ['We want him to stay.', 'They understand the fans.', 'It is a story that we have all heard before.'],
  },
  'sources-tell-us': {
    yes: ['Sources have told us that he goes.', 'Insiders close to the club tell us that talks go on.'],
    no: ['Sources have told Tuttosport that he goes.', 'The results tell us little.'],
  },
  'our-writer': {
    yes: [
      'Our transfer correspondent understands that he goes.',
      'Our insider Fabrizio Romano has revealed that talks go on.',
    ],
    no: [
      'Our next opponents are Genoa.',
      'Their correspondent reports that he goes.',
      'Our sister paper the Oban Times reports that he goes.',
    ],
  },
  'both-clubs': {
    yes: [
      'Both clubs have confirmed the transfer.',
      'The two clubs announced the deal on Friday.',
      'His move was confirmed on Friday by both clubs.',
      'He has left, with both clubs confirming the deal.',
    ],
    no: ['Both clubs want the winger.', 'The two clubs agreed a fee on Friday.', 'He was watched by both clubs.'],
  },
  'club-announcing': {
    yes: [
      'Arsenal added to their squad, announcing the signing of the winger.',
      'Arsenal ended the saga by confirming that he has left.',
    ],
    no: ['Arsenal want him, a report announcing the move says Sky.', 'Arsenal lost, Sky Sports announcing the score.'],
  },
  'i-understand': {
    yes: ['My understanding is that talks go on.', 'I can confirm that Genoa have asked.'],
    no: [
      'I understand the fans less than their anger, he told me my friend is.',
      'My friend is told that talks go on.',
    ],
  },
};
