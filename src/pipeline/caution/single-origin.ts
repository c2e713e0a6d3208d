import { isOpen } from '../stories/order';
import { namedSources, sourceKey } from '../stories/origins';
import type { AttributedClaim } from '../types';
import { keyArg, type Rule, spanOf } from './rule';

const MANY = 3;

/** Who stands at the end of most chains; null where nobody cites anybody and only an owner ties the names. */
function commonOrigin(claims: readonly AttributedClaim[]): string | null {
  const ends = claims.flatMap(({ sources }) =>
    sources.filter(
      (one, at) => one.via !== null && sourceKey(one) !== null && !sources.some((other) => other.via === at),
    ),
  );
  const count = (key: string | null): number => ends.filter((end) => sourceKey(end) === key).length;
  return [...ends].sort((a, b) => count(sourceKey(b)) - count(sourceKey(a)))[0]?.name ?? null;
}

export const singleOrigin: Rule = {
  id: 'single-origin',
  strength: 'flag',
  description: 'Three or more names stand on the page, all with one report or one owner behind them.',
  judge({ story, claims, lead }) {
    if (story.names < MANY || story.origins !== 1) return [];
    const speaking = claims.filter((claim) => isOpen(claim) === isOpen(lead));
    const spans = namedSources(speaking).flatMap((source) => (source.span === null ? [] : [spanOf(source.span)]));
    const [first, ...others] = spans;
    if (first === undefined) return [];
    const from = commonOrigin(speaking) ?? keyArg('caution_same_owner');
    return [{ ...first, args: [String(story.names), from], also: others }];
  },
};
