/** Lines of lists of deals ("In: X (Genoa, loan), Y (Lens)"): to each player the club and the terms behind his own name. */
import type { Skeleton } from '../text/skeleton';
import type { Draft } from './draft';

const LINE =
  /^(?:<c\d+> )?(?:ins?|arrivals?|incomings?|joined|signed|outs?|departures?|outgoings?|left|sold|released|retired) [:–-] (?=<p)/;
/** Nothing stands behind the name: what is told of the next one holds for both. */
const BARE = /^<p\d+>[ ,&]*(?:and )?$/;

/** The drafts of such a line, one for each player; `above`: the club of the heading over it. */
export function itemised(drafts: readonly Draft[], { text, mentions }: Skeleton, above?: number): readonly Draft[] {
  const head = LINE.exec(text)?.[0];
  if (head === undefined) return drafts;
  const clubsIn = (words: string): readonly number[] =>
    [...words.matchAll(/<c(\d+)>/g)].flatMap(([, at]) => {
      const mention = mentions[Number(at)];
      return mention?.kind === 'club' ? [mention.club] : [];
    });
  const home = above === undefined ? clubsIn(head) : [above];
  const others = clubsIn(text.slice(head.length));
  let terms = '';
  return text
    .slice(head.length)
    .split(/(?=<p\d)/)
    .reverse()
    .flatMap((item) => {
      if (!BARE.test(item)) terms = item;
      const mention = mentions[Number(/\d+/.exec(item)?.[0])];
      const draft = drafts.find(({ players }) => mention?.kind === 'player' && players.includes(mention.player));
      if (draft === undefined || mention?.kind !== 'player') return [];
      const theirs = (clubs: readonly number[]) =>
        home.length > 0 ? home : clubs.filter((club) => !others.includes(club));
      const leaves = draft.triggers.some(({ rule }) => rule === 'list-out');
      const [from, to] = leaves ? [theirs(draft.from), clubsIn(terms)] : [clubsIn(terms), theirs(draft.to)];
      const move = terms.includes(' loan') ? 'loan' : leaves && to.length === 0 ? 'exit' : 'join';
      return [{ ...draft, players: [mention.player], from, to, move, suitor: 'named' } satisfies Draft];
    })
    .reverse();
}
