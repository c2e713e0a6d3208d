import { isOpen } from '../stories/order';
import { namedSources, sourceKey } from '../stories/origins';
import { keyArg, leadChain, type Rule, spanOf } from './rule';

const MANY = 3;

export const singleOrigin: Rule = {
  id: 'single-origin',
  strength: 'flag',
  description: 'Three or more names stand on the page, all with one report or one owner behind them.',
  judge(given) {
    const { story, claims, lead } = given;
    if (story.names < MANY || story.origins !== 1) return [];
    const speaking = claims.filter((claim) => isOpen(claim) === isOpen(lead));
    const spans = namedSources(speaking).flatMap((source) => (source.span === null ? [] : [spanOf(source.span)]));
    const [first, ...others] = spans;
    if (first === undefined) return [];
    const origin = leadChain(given)
      .filter((source) => sourceKey(source) !== null)
      .at(-1);
    const cites = speaking.some((claim) => claim.sources.some((source) => source.via !== null));
    const from = cites && origin !== undefined ? origin.name : keyArg('caution_same_owner');
    return [{ ...first, args: [String(story.names), from], also: others }];
  },
};
