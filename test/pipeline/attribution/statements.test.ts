/** What is a statement of its own and what only looks like one: hearsay, refused bids, refused comments. */
import { type Case, casesOf } from '../../support/attribution';

const CASES: readonly Case[] = [
  // What somebody is understood to have said is hearsay.
  ['It is understood that Jonas Lindqvist made clear last week that he wants to join Genoa.', 'unnamed'],
  ['It is claimed the agent of Jonas Lindqvist has confirmed that talks with Genoa are under way.', 'unnamed'],
  // Who will not comment says nothing; who will not deny does.
  ['Pep Guardiola refused to be drawn on reports linking Jonas Lindqvist with Genoa.', 'unnamed'],
  ['Pep Guardiola has not denied that Genoa have made a bid for Jonas Lindqvist.', 'person Pep Guardiola'],
  // A bid that is turned down is no statement, a report that is denied is.
  ['Genoa made an offer for Jonas Lindqvist that was dismissed by Arsenal on Sunday.', 'page'],
  // Clubs that speak and clubs that do.
  ['Arsenal have rejected a bid from Genoa for Jonas Lindqvist, reiterating that he stays.', 'club Arsenal'],
  ['Arsenal have sold Jonas Lindqvist to Genoa, confirming the worst fears of their fans.', 'page'],
  ['Arsenal chiefs insist that Jonas Lindqvist is not for sale.', 'club Arsenal'],
  ['Genoa claimed that Arsenal had agreed to sell Jonas Lindqvist.', 'club Genoa'],
  ['Genoa claimed a third win and want Jonas Lindqvist.', 'page'],
  // A headline's speaker may stand at its end; a fee's hedge is the fee's.
  ['Jonas Lindqvist is our player says new Chelsea boss Pep Guardiola', 'person Pep Guardiola'],
  ['New Chelsea manager Pep Guardiola on Jonas Lindqvist: ‘He is our player’', 'person Pep Guardiola'],
  ['Arsenal accepted an offer thought to be worth £10m from Genoa for Jonas Lindqvist.', 'page'],
];

casesOf('statements and what looks like them', CASES);
