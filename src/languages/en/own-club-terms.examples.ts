/** What each row of own-club-terms.ts must and must not find: whether the club in brackets is the one. Never shipped. */
import type { OwnClubExamples } from './own-club.examples';

export const OWN_CLUB_TERMS_EXAMPLES: Readonly<Record<string, OwnClubExamples>> = {
  'new-terms-for': {
    yes: [
      '[<c0>] will open talks over a fresh contract for <p1> .',
      '[<c0>] secured new deals for the veteran midfielder <p1> .',
      '[<c0>] plan talks on improved terms with <p1> .',
    ],
    no: ['they will talk to [<c0>] about a new deal for <p1> .', '[<c0>] have a new deal with <c1> for <p2> .'],
  },
  'offers-new-terms': {
    yes: ['[<c0>] have offered <p1> a new contract .', '[<c0>] want to tie <p1> down to an improved deal .'],
    no: ['[<c0>] have offered <p1> a contract .', '<p0> has told [<c1>] to offer <p2> a new deal .'],
  },
  'new-terms-at': {
    yes: ['<p0> has signed a new deal at [<c1>] .', '<p0> put pen to paper on a new three-year contract with [<c1>] .'],
    no: ['<p0> has signed a three-year contract with [<c1>] .'],
  },
  'extends-terms': {
    yes: ['<p0> has extended his contract with [<c1>] .', '<p0> extends stay at [<c1>]'],
    no: ['<p0> will sign a contract with [<c1>] .'],
  },
  'extends-club-terms': {
    yes: ['<p0> extends [<c1>] contract to <d2>', '<p0> is to renew his [<c1>] deal .'],
    no: ['<p0> extends lead for [<c1>]'],
  },
  'announces-extension': {
    yes: [
      '[<c0>] have announced that striker <p1> has extended his stay .',
      '[<c0>] confirm <p1> has signed a new deal .',
    ],
    no: ['[<c0>] have announced that striker <p1> has signed .'],
  },
  'asks-to-go': {
    yes: ['<p0> has handed in a transfer request at [<c1>] .', '<p0> has told of his desire to leave to [<c1>] .'],
    no: ['<p0> has turned down a request from [<c1>] .'],
  },
  'at-club-he': {
    yes: ['at [<c0>] <p1> has won two cups .', 'at [<c0>] , <p1> is a regular .'],
    no: ['against [<c0>] <p1> has scored twice .'],
  },
  'has-played': {
    yes: [
      '<p0> , 31 , has scored nine goals in 40 appearances for [<c1>] .',
      '<p0> has made 40 appearances with [<c1>] .',
    ],
    no: ['<p0> has agreed to sign for [<c1>] .', '<p0> scored 12 goals for [<c1>] .'],
  },
  'plays-this-year': {
    yes: ['this season <p0> has played 20 games for [<c1>] .', 'this year <p0> has been at [<c1>] .'],
    no: ['last season <p0> played 20 games for [<c1>] .'],
  },
  'starts-season': {
    yes: ['<p0> started the season with [<c1>] .', '<p0> began this campaign at [<c1>] .'],
    no: ['<p0> started his career with [<c1>] .'],
  },
  'back-from-loan': {
    yes: [
      '<p0> , who has returned to [<c1>] after a year on loan at <c2> .',
      '<p0> has returned to [<c1>] from his loan .',
    ],
    no: ['<p0> has returned to [<c1>] after two years away .'],
  },
  'agrees-his-deal': {
    yes: ['<c0> agree <p1> deal with [<c2>]', '<c0> close in on <p1> transfer with [<c2>]'],
    no: ['[<c0>] agree <p1> deal with <c2>', '<p0> agrees deal with [<c1>]'],
  },
  'confirms-offer': {
    yes: ['[<c0>] confirm <c1> talks over <p2>', "[<c0>] have confirmed <c1> 's interest in striker <p2> ."],
    no: ['<c0> confirm [<c1>] talks over <p2>'],
  },
  'cost-club': {
    yes: ['<p0> , who cost [<c1>] <f2> , could join <c3> .', '<p0> who cost [<c1>] an initial <f2> is wanted .'],
    no: ['<p0> , who cost <f1> , could join [<c2>] .'],
  },
  'not-back': {
    yes: ['<p0> will not return to [<c1>] .', '<p0> would never go back to [<c1>] .'],
    no: ['<p0> will return to [<c1>] .'],
  },
  trades: {
    yes: ['[<c0>] have traded defender <p1> to <c2> .', '[<c0>] trade <p1> to <c2>'],
    no: ['[<c0>] have traded for <p1> .'],
  },
  'in-exchange': {
    yes: [
      '[<c0>] have acquired an international slot from <c1> in exchange for forward <p2> .',
      '[<c0>] get <f1> in exchange for <p2> .',
    ],
    no: [
      '<c0> have acquired a slot from [<c1>] in exchange for forward <p2> .',
      '[<c0>] are willing to offer two men to <c1> in exchange for <p2> .',
    ],
  },
  'given-for-him': {
    yes: [
      '<c0> are willing to offer two men to [<c1>] in exchange for <p2> .',
      '<c0> have offered [<c1>] a few players in exchange for winger <p2> .',
    ],
    no: ['[<c0>] have offered two men to <c1> in exchange for <p2> .', '<c0> gave [<c1>] a game without <p2> .'],
  },
  exodus: {
    yes: ['<p0> could be part of the [<c1>] exodus .', '<p0> may be first out in the [<c1>] clear-out .'],
    no: ['<p0> could be part of the [<c1>] squad .'],
  },
  'allows-him': {
    yes: [
      '[<c0>] will allow <p1> to leave .',
      '[<c0>] have agreed for <p1> and <p2> to leave .',
      '[<c0>] have allowed the winger <p1> to join <c2> .',
    ],
    no: ['<c0> hope [<c1>] are in goal and <p2> allowed to leave .'],
  },
  'sale-of': {
    yes: ['[<c0>] rule out the sale of <p1> .', '[<c0>] confirm departure of striker <p1>'],
    no: ['<c0> talk with [<c1>] over the sale of <p2> .'],
  },
  recalls: {
    yes: ['[<c0>] have recalled midfielder <p1> from <c2> .', '[<c0>] will recall <p1> .'],
    no: ['<c0> have recalled <p1> from [<c2>] .', '[<c0>] have recalled how <p1> scored .'],
  },
  'exit-of': {
    yes: [
      'with <p0> heading for the exit , [<c1>] have moved for <p2> .',
      'as <p0> is set for the exit [<c1>] look elsewhere .',
    ],
    no: ['with <p0> heading for goal , [<c1>] appealed .'],
  },
  described: {
    yes: ['the [<c0>] <p1> is wanted .', 'the current [<c0>] <p1> has signed .'],
    no: ['with [<c0>] <p1> grew up .'],
  },
};
