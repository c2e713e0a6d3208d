/** Players who stand in one list: what is said of one of them is said of all. */
import { PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import type { Skeleton } from '../text/skeleton';
import { says } from '../text/words';
import type { Mention } from '../types/mention';

const PLAIN_LINK = /^(?: ,)?(?: (?:and|&|or|as well as|along with|plus|both))* $|^ , $/;

function introduces(between: string): boolean {
  const noun = between.trim().split(' ').at(-1) ?? '';
  return says('listLink', between) && (noun in POSITIONS || PLAYER_WORDS.has(noun));
}

/** The other players of the list that the mention stands in; none where it stands alone. */
export function listmates({ text, mentions }: Skeleton, of: Mention): readonly number[] {
  if (of.kind !== 'player') return [];
  let list: number[] = [];
  let end = 0;
  let holds = false;
  for (const match of text.matchAll(/<p(\d+)>/g)) {
    const mention = mentions[Number(match[1])];
    if (mention?.kind !== 'player' || mention.how === 'pronoun') continue;
    const between = text.slice(end, match.index);
    if (list.length > 0 && !PLAIN_LINK.test(between) && !introduces(between)) {
      if (holds) break;
      list = [];
    }
    list.push(mention.player);
    holds ||= mention === of;
    end = match.index + match[0].length;
  }
  return holds ? [...new Set(list)].filter((player) => player !== of.player) : [];
}
