/** Whether a statement speaks of a loan or of a new contract at the player's own club. */
import { patternOf, says } from '../text/words';
import type { Scene, Statement } from './scene';
import { findHits } from './triggers';

/** Families that say of which deal they tell: a move, not a contract. */
const OF_A_MOVE: ReadonlySet<string> = new Set(['join-club', 'set-to-join', 'set-to-leave', 'leave', 'sell', 'signs']);

/** His own club talks or agrees with him, of no move that is told. */
function dealsWithHim({ hits, players, kind }: Statement, words: string, { focus }: Scene): boolean {
  const move = hits.some(({ row }) => OF_A_MOVE.has(row.id) || row.kind === 'stay');
  return kind === 'join' && !move && says('withHim', words) && focus.settledMove(players) === null;
}

/** "A contract offer from Genoa", "signed a five-year deal at Genoa", who are not his own club. */
const OFFER_FROM =
  /(?:(?:contract|deal|terms)(?: offers?| proposals?)? from|(?<!(?:new|extend|renew|fresh|improved|extension).*)(?:contract|deal) (?:at|with)) (?:the )?(?:[a-z-]+ (?:side|club|giants) )?<c(\d+)>/;

function isOffered({ players }: Statement, words: string, { skeleton, mentions }: Scene): boolean {
  const club = skeleton.mentions[Number(OFFER_FROM.exec(words)?.[1] ?? -1)];
  const own = players.map((player) => mentions.players[player]?.club?.value);
  return club?.kind === 'club' && own.every((one) => one !== undefined && one !== club.club);
}

/** The words tell of a contract with the players' own club, or of what passes between him and it alone. */
function isAtHome({ players }: Statement, words: string, { skeleton, mentions }: Scene): boolean {
  const isOwn = (at: string | undefined) => {
    const club = skeleton.mentions[Number(at ?? -1)];
    return club?.kind === 'club' && players.every((player) => mentions.players[player]?.club?.value === club.club);
  };
  const tells = (name: 'homeDeal' | 'homeOffer') =>
    isOwn(
      patternOf(name)
        .exec(words)
        ?.slice(1)
        .find((at) => at !== undefined),
    );
  return (
    players.length > 0 &&
    (tells('homeDeal') || (tells('homeOffer') && [...words.matchAll(/<c(\d+)>/g)].every(([, at]) => isOwn(at))))
  );
}

/** What is made longer is a loan. */
const LOAN_ON = /(?:exten|prolong|renew)[a-z]+ (?:of )?(?:<p\d+> 's |the |a )?(?:[a-z-]+ ){0,2}loan/;

/** `ownOnly`: no other club than the player's own is named. */
export function renews(statement: Statement, scene: Scene, ownOnly: boolean): boolean {
  const { skeleton } = scene;
  const words = skeleton.text.slice(statement.clause.from, statement.clause.to);
  if (statement.kind === 'renewal') return !LOAN_ON.test(words) && !isOffered(statement, words, scene);
  if (ownOnly && !says('loan', words) && dealsWithHim(statement, words, scene)) return true;
  const home = !says('loan', words) && isAtHome(statement, words, scene);
  if (!home && !says('renews', words) && !(ownOnly && says('contract', words) && !says('loan', words))) return false;
  return findHits(skeleton).every((hit) => hit.row.kind !== 'renewal');
}

/** The sentence speaks of nobody else, and calls the deal a loan in another clause. */
function isLoanTalk(statement: Statement, { skeleton }: Scene): boolean {
  const others = skeleton.mentions.some((one) => one.kind === 'player' && !statement.players.includes(one.player));
  return !others && says('loanDeal', skeleton.text) && !says('pastLoan', skeleton.text);
}

/** The statement, or the sentence that it stands in, says loan. */
export function saysLoan(statement: Statement, scene: Scene): boolean {
  const words = scene.skeleton.text.slice(statement.clause.from, statement.clause.to);
  return (says('loan', words) && !says('pastLoan', words)) || isLoanTalk(statement, scene);
}
