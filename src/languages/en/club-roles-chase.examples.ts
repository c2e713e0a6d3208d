/** What each row of club-roles-chase.ts must and must not judge; the club in brackets is the one asked about. Never shipped. */
import type { RoleExamples } from './club-roles-deal.examples';

export const CLUB_ROLE_CHASE_EXAMPLES: Readonly<Record<string, RoleExamples>> = {
  'becomes-theirs': {
    yes: ['<p0> looks set to become a [<c1>] player .', '<p0> became a [<c1>] man on deadline day .'],
    no: ['<p0> has been a [<c1>] player since <d2> .', '<p0> became captain of [<c1>] .'],
  },
  'soon-theirs': {
    yes: ['<p0> will be a [<c1>] player <d2> , said <n3> .', '<p0> could be a [<c1>] player by the weekend .'],
    no: ['<p0> will be a [<c1>] player for many years .', '<p0> is a [<c1>] player <d2> .'],
  },
  'is-theirs': {
    yes: ['<p0> is a [<c1>] player after passing his medical .', '<p0> would love to be a [<c1>] player .'],
    no: ['<p0> will be a [<c1>] player for many years .', '[<c0>] player <p1> is a target .'],
  },
  'their-effort': {
    yes: [
      "[<c0>] 's audacious attempt to land <p1> is on hold .",
      "<p0> is ready to listen to [<c1>] 's overtures .",
      "<p0> is [<c1>] 's first choice .",
    ],
    no: ["[<c0>] 's <p1> has made every effort to leave .", "<p0> is [<c1>] 's first player to leave ."],
  },
  'their-money': {
    yes: ["<c0> refuse [<c1>] 's derisory <f2> for <p3>", "[<c0>] 's <f1> for <p2> has been thrown out ."],
    no: ["[<c0>] 's <f1> asking price for <p2> is steep ."],
  },
  'their-rumours': {
    yes: ['<p0> remains calm amid [<c1>] rumours .', "<p0> 's agent poured cold water on the [<c1>] talk ."],
    no: ['[<c0>] rumours : <p1> close to <c2>', 'as [<c0>] talk to <p1> about a contract'],
  },
  'their-remedy': {
    yes: [
      '[<c0>] see <p1> as the answer to their problems .',
      '[<c0>] view <p1> as an ideal replacement for <p2> .',
      "[<c0>] line up <p1> as <p2> 's successor .",
    ],
    no: ['[<c0>] see <p1> as central to their project .', "[<c0>] 's <p1> is seen as a replacement ."],
  },
  'has-in-mind': {
    yes: ['[<c0>] have <p1> lined up .', '[<c0>] have <p1> high on their list .'],
    no: ['[<c0>] have <p1> back from injury .'],
  },
  'fights-over': {
    yes: [
      '<c0> will take on [<c1>] for <p2> .',
      '<c0> go head to head with [<c1>] for the signature of <p2> .',
      '<c0> are vying with [<c1>] for <p2> .',
      '<c0> are up against [<c1>] in the race for <p2> .',
    ],
    no: ['<c0> take on [<c1>] on sunday .', '<c0> are up against [<c1>] in the cup .'],
  },
  'set-on': {
    yes: [
      '<p0> has his heart set on [<c1>] .',
      '<p0> dreams of [<c1>] .',
      '<p0> has agreed a <f1> salary with [<c2>] .',
      '<p0> has shaken hands with [<c1>] .',
      '<p0> is closing in on [<c1>] .',
      '<p0> has two suitors : [<c1>] and <c2> .',
    ],
    no: ['a price set on [<c0>] .', '<c0> have shaken hands with [<c1>] .'],
  },
  'would-cost-them': {
    yes: [
      'it could cost [<c0>] <f1> to sign him .',
      'it will cost the [<c0>] <f1> to keep him .',
      'it would take <f0> from [<c1>] to get <p2> .',
    ],
    no: ['it cost [<c0>] <f1> to sign him two years ago .'],
  },
  'price-they-want': {
    yes: ['<c0> will pay the <f1> that [<c2>] want .', 'the <f0> which [<c1>] are asking is steep .'],
    no: ['<p0> said that [<c1>] want him .', 'a <f0> fee that [<c1>] can afford'],
  },
  'likely-home': {
    yes: [
      'transfer news : [<c0>] the likely home of <p1>',
      '[<c0>] the next destination for <p1> ?',
      '<p0> is wanted by <c1> , with [<c2>] another possible destination .',
      '<p0> is wanted by <c1> , with [<c2> and <c3>] other possible destinations .',
      "<p0> will go , with [<c1>] <p2> 's likeliest destination .",
      'the future of <p0> is open , with [<c1>] and [<c2>] touted as potential homes .',
      '[<c0>] have been mentioned as a candidate .',
    ],
    no: ['[<c0>] are the home side .', '[<c0>] were named as champions .'],
  },
  'next-season-at': {
    yes: [
      '<p0> will spend next season at [<c1>] .',
      '<p0> will spend the rest of the season with [<c1>] .',
      '<p0> is set to spend the season with [<c1>] .',
    ],
    no: ['<p0> spent last season at [<c1>] .', '<p0> enjoyed the season with [<c1>] .'],
  },
  'lets-go': {
    yes: [
      '<c0> are interested after [<c1>] made <p2> available .',
      '[<c0>] are ready to cut ties with <p1> .',
      '[<c0>] have lost midfielder <p1> to <c2> .',
      '[<c0>] are preparing for life without <p1> .',
      '[<c0>] have been approached by at least one club .',
      '[<c0>] hope to collect <f1> from his sale .',
      '[<c0>] would want a lot more than <f1> .',
      '[<c0>] are said to be seeking <f1> for <p2> .',
      '[<c0>] could agree to a loan .',
      '[<c0>] have made it clear they want <f1> for <p2> .',
      '[<c0>] are confident <p1> will stay .',
      '[<c0>] have confirmed the departure of five players .',
    ],
    no: ['[<c0>] want <p1> .', '[<c0>] are confident of signing <p1> .'],
  },
  'told-yes': {
    yes: ['<p0> tells [<c1>] <p2> is ready to join .', "<p0> has informed [<c1>] of <p2> 's desire to join ."],
    no: ['<p0> told [<c1>] that <p2> wants to leave .'],
  },
  'choice-between': {
    yes: ['the race for <p0> is between [<c1> and <c2>] .', '<p0> must choose between [<c1> and <c2>] .'],
    no: ['talks between [<c0> and <c1>] go on .'],
  },
  bound: {
    yes: ['<p0> is [<c1>] -bound .', '<p0> looks [<c1>] -bound after medical'],
    no: ['[<c0>] -linked <p1> may go .'],
  },
  'blow-in-chase': {
    yes: ['[<c0>] suffer setback in pursuit of <p1> .', '[<c0>] handed boost in <p1> chase'],
    no: ['[<c0>] suffer a blow as <p1> joins <c2>'],
  },
  'current-deal': {
    yes: ["<p0> 's current [<c1>] deal expires in <d2> .", 'his existing [<c0>] contract has a year to run .'],
    no: ['<p0> is close to a [<c1>] deal .'],
  },
  'misses-out': {
    yes: ['[<c0>] suffer transfer blow as <p1> nears <c2> switch', '[<c0>] miss out as <p1> joins <c2>'],
    no: ['[<c0>] have missed nobody .', '[<c0>] deal a blow to <c1> .'],
  },
  'by-refusing': {
    yes: [
      '[<c0>] made their intentions clear by turning down an offer for <p1> from <c2> .',
      '[<c0>] responded by rejecting the bid .',
    ],
    no: ['[<c0>] have had an offer for <p1> turned down by <c2> .'],
  },
};
