/** What each row of attribution-report.ts must and must not find; run by test/pipeline/attribution/rows.test.ts. */
import type { RowExamples } from './triggers/row-examples';

export const REPORT_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'according-to': {
    yes: [
      'Claims that Genoa have made contact over Jonas Lindqvist come from Kicker.',
      'The news of an offer for Jonas Lindqvist comes via Le Parisien.',
      'According to Kicker, Genoa want Jonas Lindqvist.',
      'A fee was agreed last night, according to French newspaper Le Parisien.',
    ],
    no: [
      'Reports that Jonas Lindqvist comes from Malmo are wrong, Kicker reports.',
      'According to the rules, Jonas Lindqvist may play.',
      'Kicker reports that all went according to plan.',
    ],
  },
  per: {
    yes: ['Genoa want Jonas Lindqvist, per ESPN.', 'Per the Daily Mail, talks have begun.'],
    no: ['Jonas Lindqvist scores 0.6 goals per game.', 'ESPN pays him £5m per year.'],
  },
  'as-reported-by': {
    yes: [
      'With talks described as advanced between Genoa and his agents by Kicker, he may go.',
      'As reported by L’Équipe, Genoa want Jonas Lindqvist.',
      'It was revealed in The Athletic that talks have begun.',
      'The move had been mooted, claimed by Tuttosport.',
      'The news was released by Sky Sports.',
      'Genoa were given the “here we go” by Fabrizio Romano.',
    ],
    no: ['Jonas Lindqvist was reported by the referee.', 'He was confirmed by the board; L’Équipe sent a reporter.'],
  },
  'on-the-back-of': {
    yes: ['Genoa have acted, following a report in Tuttosport.', 'Despite claims from Marca, Jonas Lindqvist is calm.'],
    no: ['He reads Tuttosport after training.', 'After training, he spoke to Marca.'],
  },
  'report-that': {
    yes: ['Claims in Marca that Genoa want him grew.', 'He was linked with Genoa in a report by Marca.'],
    no: ['Marca wrote that he is sorry.', 'The claims grew; Genoa read Marca.'],
  },
  'in-the-edition': {
    yes: ['In Thursday’s Marca, Genoa are said to want him.', 'Over at Marca, they say Genoa want him.'],
    no: ['Genoa want him, in Marca’s words.', 'In Turin, Marca is read by all.'],
  },
  'backed-by': {
    yes: ['The news was echoed by Sky Sports.', 'Those words were corroborated by Kicker.'],
    no: ['Jonas Lindqvist is backed by the fans, says Sky Sports.', 'The song was echoed by the crowd.'],
  },
  'denied-by': {
    yes: [
      'The report has been disputed by Sky Sports.',
      'Those claims were quickly dismissed by both Kicker and Marca.',
    ],
    no: ['The report of Sky Sports denied him peace.', 'Genoa’s offer was rejected by Marca’s owner.'],
  },
  'in-brackets': {
    yes: [
      'Genoa want Jonas Lindqvist (Tuttosport).',
      'Talks go on [via Sport Witness].',
      'A bid is near (Marca - in Spanish).',
      'A bid is near (Marca 1853 GMT).',
      'A bid is near (Marca+ - subscription required).',
    ],
    no: ['Genoa (on loan) keep Jonas Lindqvist, Tuttosport says.', 'Marca (which he reads) is sold in Madrid.'],
  },
  credit: {
    yes: ['Full story: Daily Mirror', 'Source: Tuttosport'],
    no: ['His story: from Daily Mirror paper boy to captain.', 'The source of his goals: Tuttosport readers know.'],
  },
  'post-author': {
    yes: [
      '— Fabrizio Romano (@FabrizioRomano) January 12, 2026',
      '“Done deal.” — Sky Sports (@SkySports)',
      'Medical on Friday — Sky Sports (@SkySports) January 12, 2026',
      'Genoa want Jonas Lindqvist — The Sun Football ⚽ (@TheSunFootball)',
      'The deadlock… — Sky Sports (@SkySports) August 10, 2025',
    ],
    no: ['Genoa - Everton on Sky Sports (live)', 'The winger - Fabrizio Romano adores him - may go.'],
  },
  'taken-from': {
    yes: ['From the Guardian', 'From Tuttosport.'],
    no: ['From the Guardian he moved to Marca.', 'He read it, from Tuttosport to Marca.'],
  },
  'named-first': {
    yes: ['Marca: Genoa want Jonas Lindqvist', 'Exclusive: Sky Sports: talks have begun'],
    no: ['He reads two papers: Marca and AS.', 'Jonas Lindqvist, in Marca: a portrait.'],
  },
  'bare-name': {
    yes: ['DAILY MAIL', 'The Guardian'],
    no: ['The Guardian says no.', 'Genoa'],
  },
  'named-last': {
    yes: ['Genoa want Jonas Lindqvist - Tuttosport', 'Genoa to bid for Jonas Lindqvist: Tuttosport'],
    no: ['Genoa - as Tuttosport readers know - are strong.', 'Tuttosport - a history'],
  },
  'said-after': {
    yes: ['Genoa want Jonas Lindqvist, reports Tuttosport.', 'Talks have begun, says Italian daily Tuttosport.'],
    no: ['Tuttosport wrote to Genoa.', 'The reports Tuttosport prints are long.'],
  },
  'front-page': {
    yes: [
      'Marca lead with news that Genoa want Jonas Lindqvist.',
      'Tuttosport splashed the winger across its front page.',
    ],
    no: ['Marca leads the market in Spain.', 'The front page of his diary is empty.'],
  },
  'is-reporting': {
    yes: [
      'Genoa are keen, with Sky Sports reporting that talks have begun.',
      'Tuttosport are claiming that a bid is near.',
      'Tuttosport is repeating the link with Genoa.',
      'Tuttosport is among those reporting that talks have begun.',
      'Sky Sports is one of several outlets claiming that a bid is near.',
    ],
    no: [
      'Sky Sports is among the sponsors.',
      'He worked for Sky Sports before reporting the theft.',
      'Claiming a corner, he ran to the Sky Sports camera.',
    ],
  },
  'gives-update': {
    yes: ['Fabrizio Romano has given an update on the winger.', 'Sky Sports shared fresh details of the talks.'],
    no: ['Fabrizio Romano gave a talk at school.', 'An update of the Sky Sports app is out.'],
  },
  'report-participle': {
    yes: [
      'Marca seem to think so, claiming he goes.',
      'Indeed, Marca go a step further, saying that he goes.',
      'Marca have done their sums and announced that Genoa want him.',
    ],
    no: [
      'Marca think so, which is a surprise.',
      'Genoa seem to think so, claiming he goes.',
      'Marca is sold in Genoa and the club said that he stays.',
    ],
  },
  'has-it-so': {
    yes: [
      'Marca has Genoa signing him.',
      'Marca has both sides talking.',
      'A done deal is how Marca sees it.',
      'It says in Marca that he goes.',
      'We read in Marca that he goes.',
    ],
    no: ['Marca has readers.', 'He has Genoa to thank, reads Marca.'],
  },
  'goes-further': {
    yes: ['Tuttosport go as far as to say that terms are agreed.', 'Marca went on to claim that he will sign.'],
    no: ['Tuttosport go to press at ten.', 'He went on to say hello to the Marca team.'],
  },
  'if-believed': {
    yes: [
      'If Marca are to be believed, Jonas Lindqvist will go.',
      'Genoa are near, if The Sun is correct.',
      'If Marca’s front page is anything to go by, he goes.',
      'If Tuttosport‘s cover story today is to be believed, he goes.',
    ],
    no: [
      'If believed, Marca would be thanked.',
      'He asked if Marca is sold here.',
      'He asked if Marca’s front page is in colour.',
    ],
  },
  'leading-to': {
    yes: [
      'He was seen in Turin, leading Tuttosport to suggest that a move is near.',
      'That is leading Marca to conclude that he goes.',
    ],
    no: ['He is leading Genoa to the title.', 'The road leading to Marca’s offices is closed.'],
  },
  'denies-another': {
    yes: ['Sky Sports have dismissed the claims.', 'Tuttosport denied that talks had begun.'],
    no: ['He was dismissed on Sky Sports.', 'Genoa denied Jonas Lindqvist a rest.'],
  },
  'source-reports': {
    yes: [
      'Tuttosport says Genoa want Jonas Lindqvist.',
      'Sky Sports News has been told that talks have begun.',
      'The newspaper adds that terms are agreed.',
      'Tuttosport repeat the old claim that he goes.',
      'It is caughtoffside who say that he goes.',
      'Sky Sports were among the first to report that he goes.',
      'Tuttosport is one of those who claim that he goes.',
    ],
    no: [
      'He was interviewed on Sky Sports News.',
      'Tuttosport repeats the puzzle.',
      'Genoa reported a profit to the league.',
    ],
  },
};
