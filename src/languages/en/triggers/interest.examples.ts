/** What each row of interest.ts must and must not find; run by test/languages/triggers.test.ts, never shipped. */
import type { RowExamples } from './examples';

export const INTEREST_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'keen-on': {
    yes: [
      'Everton are keen on signing Jonas Lindqvist before the deadline.',
      'Valencia had set their sights on a deal for Marco Ferri.',
    ],
    no: ['The keen gardener won a prize in Everton.', 'Valencia are focused on Saturday, says Marco Ferri.'],
  },
  'keen-on-him': {
    yes: ['Both Roma and Lazio are keen on Jonas Lindqvist.', 'The Turin club were keen on Marco Ferri last night.'],
    no: ['Jonas Lindqvist keenly felt the defeat by Roma.', 'A keen contest ended level at Lazio.'],
  },
  'want-to-get': {
    yes: ['Leeds United want to sign Jonas Lindqvist.', 'Marco Ferri is a player Sevilla hope to bring in.'],
    no: ['Leeds United want to win every game.', 'Sevilla hope to fill the ground on Sunday.'],
  },
  'want-player': {
    yes: ['Fulham want Jonas Lindqvist as cover.', 'Porto fancied striker Marco Ferri in the spring.'],
    no: ['Fulham want three points.', 'Jonas Lindqvist likes the weather in Porto.'],
  },
  interest: {
    yes: ['Interest in Jonas Lindqvist has grown.', 'Marco Ferri has drawn interest from Lyon.'],
    no: ['Interest rates fell again.', 'The documentary was an interesting watch.'],
  },
  'interest-noun': {
    yes: ['Jonas Lindqvist is attracting interest.', 'There was renewed interest from abroad in Marco Ferri.'],
    no: ['The savings account pays interest.', 'It was in the best interests of Jonas Lindqvist to rest.'],
  },
  interested: {
    yes: ['Several interested clubs have called about Jonas Lindqvist.', 'Celtic were interested in Marco Ferri.'],
    no: ['Interest on the debt is paid yearly.', 'Anyone with an interest may attend.'],
  },
  suitors: {
    yes: ['Jonas Lindqvist has no shortage of suitors.', 'Lille were named as the next club for Marco Ferri.'],
    no: ['The next match is at Lille.', 'The suit did not fit Jonas Lindqvist.'],
  },
  target: {
    yes: ['Arsenal target Jonas Lindqvist is staying calm.', 'Marco Ferri became their top target.'],
    no: ['Jonas Lindqvist had two shots on goal.', 'The fund missed its target.'],
  },
  'target-verb': {
    yes: ['Brentford have targeted Jonas Lindqvist.', 'They are targeting a move for Marco Ferri.'],
    no: ['The visitors targeted the left side.', 'Marco Ferri reached his target of ten goals.'],
  },
  linked: {
    yes: ['Jonas Lindqvist has been linked with Nice.', 'Rumoured to be leaving, Marco Ferri trained alone.'],
    no: ['Jonas Lindqvist has linked play well all year.', 'He missed the connecting train.'],
  },
  monitor: {
    yes: ['Napoli have been monitoring Jonas Lindqvist.', 'Scouted by Ajax in May, Marco Ferri is ready.'],
    no: ['A heart monitor was attached.', 'Ajax kept possession well.'],
  },
  radar: {
    yes: ['Jonas Lindqvist is on the radar of Brighton.', 'Marco Ferri sits top of their shortlist.'],
    no: ['He made the squad list for the cup.', 'The ship vanished from view.'],
  },
  race: {
    yes: ['The race for Jonas Lindqvist is open.', 'Inter joined the hunt for Marco Ferri.'],
    no: ['The title race is over.', 'A hunting licence costs little.'],
  },
  'in-for': {
    yes: ['Chelsea are in for Jonas Lindqvist.', 'Stuttgart are pushing for Marco Ferri.'],
    no: ['Jonas Lindqvist came in for treatment.', 'Stuttgart are in form.'],
  },
  pursuit: {
    yes: ['Everton stepped up their pursuit of Jonas Lindqvist.', 'A swoop for Marco Ferri was sanctioned.'],
    no: ['Trivial Pursuit is a game.', 'Police gave up following the car.'],
  },
  frontrunner: {
    yes: ['Monaco are frontrunners for Jonas Lindqvist.', 'There is competition from Genk for Marco Ferri.'],
    no: ['Monaco lead at the break.', 'The competition begins in May.'],
  },
  'consider-move': {
    yes: [
      'Southampton are considering a move for Jonas Lindqvist.',
      'A summer switch is being plotted; Marco Ferri would make the move happily.',
    ],
    no: ['The referee considered a red card.', 'Jonas Lindqvist made a run into the box.'],
  },
  'move-for': {
    yes: ['A move for Jonas Lindqvist is likely.', 'Their search for Marco Ferri goes on.'],
    no: ['A move for peace was welcomed.', 'The deal for the building fell in June.'],
  },
  'move-to': {
    yes: ['A move to Hertha Berlin appeals to Jonas Lindqvist.', 'Marco Ferri would welcome a switch to Serie A.'],
    no: ['The move to a back four worked for Hertha Berlin.', 'She moved to the kitchen.'],
  },
  'join-to': {
    yes: ['Jonas Lindqvist is tempted to join Braga.', 'Marco Ferri dreams of signing for Porto.'],
    no: ['Fans joined in the singing at Braga.', 'Porto had to defend deep.'],
  },
  'modal-join': {
    yes: ['Jonas Lindqvist could join Burnley.', 'Marco Ferri may return to Genoa.'],
    no: ['Burnley could have scored twice.', 'Rain may fall in Genoa.'],
  },
  signature: {
    yes: ['Clubs want the signature of Jonas Lindqvist.', "Rennes would fight for Marco Ferri's services."],
    no: ['A signature move beat the full-back.', 'Emergency services came to Rennes.'],
  },
  option: {
    yes: ['Jonas Lindqvist is one option for Cagliari.', 'Marco Ferri is under consideration at Udinese.'],
    no: ['Cagliari had to change shape.', 'They considered playing at Udinese.'],
  },
  'fan-of': {
    yes: ['The coach is a big fan of Jonas Lindqvist at Getafe.', 'Marco Ferri has long been admired by Girona.'],
    no: ['Fans sang at Getafe.', 'The fan was too loud in Girona.'],
  },
  'player-wants': {
    yes: ['Jonas Lindqvist wants a move.', 'Marco Ferri is open to joining them.'],
    no: ['Jonas Lindqvist wants to score more goals.', 'The door is open on Sundays.'],
  },
  'price-to-pay': {
    yes: ['Leicester would have to pay £20m for Jonas Lindqvist.', 'Marco Ferri could cost far more.'],
    no: ['They paid the price for a slow start.', 'The ticket costs £20m, joked Marco Ferri.'],
  },
  'approach-verb': {
    yes: ['Brondby were offered the chance to sign Jonas Lindqvist.', 'An opportunity to land Marco Ferri arose.'],
    no: ['Jonas Lindqvist offered an apology.', 'He had a chance to score.'],
  },
  'club-move': {
    yes: ['Jonas Lindqvist talked about his Arsenal move.', 'Marco Ferri asked about the proposed transfer.'],
    no: ['Arsenal moved the ball quickly to Jonas Lindqvist.', 'The bank stopped the payment.'],
  },
  attention: {
    yes: ['Attention has switched to Jonas Lindqvist.', 'They turned their attention to Marco Ferri.'],
    no: ['Pay attention, said Jonas Lindqvist.', 'He needed medical help.'],
  },
  rivalry: {
    yes: ['Ajax will battle PSV for Jonas Lindqvist.', 'Marco Ferri is wanted and Roma must fight off competition.'],
    no: ['A battle of wits took place.', 'Jonas Lindqvist enjoyed the challenge.'],
  },
  wanted: {
    yes: ['Jonas Lindqvist is wanted by Espanyol.', 'Marco Ferri has long been coveted by Rangers.'],
    no: ['Jonas Lindqvist wanted a penalty.', 'The police followed a lead.'],
  },
};
