/** Digests by club: lines that stand under a heading which is nothing but a club's name are that club's. */
import type { Reading } from './reading';

/** "Newcastle United", "Everton:", "Burnley transfer news". */
const ONLY_CLUB = /^(?:the )?<c(\d+)>(?: (?:transfer )?(?:news|rumours|latest|ins|in))?(?: ?[:–—-])?$/;

/** Clubs under whose names lines must stand before such headings are taken for an order by club. */
const AT_LEAST = 2;

/** For each sentence the club under whose name it stands; null where no such heading rules it. */
export function clubsAbove(readings: readonly Reading[]): readonly (number | null)[] {
  const heads = new Set<number>();
  let above: number | null = null;
  const found = readings.map(({ skeleton, heading }, index) => {
    const alone = readings[index - 1]?.skeleton.sentence.block !== skeleton.sentence.block;
    const match = alone ? ONLY_CLUB.exec(skeleton.text) : null;
    const mention = skeleton.mentions[Number(match?.[1] ?? -1)];
    if (mention?.kind === 'club') {
      heads.add(mention.club);
      above = mention.club;
    } else if (heading) above = null;
    return above;
  });
  return heads.size >= AT_LEAST ? found : readings.map(() => null);
}
