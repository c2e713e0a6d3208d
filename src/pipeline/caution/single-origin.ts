import type { Knowledge } from '../../knowledge/types';
import { isOpen } from '../stories/order';
import { namedSources, sourceKey } from '../stories/origins';
import type { AttributedClaim, Source } from '../types/attribution';
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

/** A club or somebody quoted is the news, not one more who reports it. */
function isReporter(source: Source): boolean {
  return source.kind === 'outlet' || source.kind === 'journalist' || source.kind === 'account';
}

/** A journalist is one name with an outlet that he writes for, wherever it is named, and with one that he is named with. */
function isColleague(source: Source, claims: readonly AttributedClaim[], knowledge: Knowledge): boolean {
  if (source.kind !== 'journalist') return false;
  const beside = claims.find((claim) => claim.sources.includes(source))?.sources ?? [];
  const employers = (source.id === null ? undefined : knowledge.journalists.get(source.id)?.outlets) ?? [];
  const outlets = claims.flatMap(({ sources }) => sources.filter((one) => one.kind === 'outlet'));
  return (
    beside.some((one) => one.kind === 'outlet' && one.via === source.via) ||
    outlets.some((one) => one.id !== null && employers.includes(one.id))
  );
}

export const singleOrigin: Rule = {
  id: 'single-origin',
  strength: 'flag',
  description: 'Three or more names stand on the page, all with one report or one owner behind them.',
  judge({ story, claims, lead, knowledge }) {
    if (story.names < MANY || story.origins !== 1) return [];
    const speaking = claims.filter((claim) => isOpen(claim) === isOpen(lead));
    const reporters = namedSources(speaking).filter(
      (source) => isReporter(source) && !isColleague(source, speaking, knowledge),
    );
    if (reporters.length < MANY) return [];
    const spans = reporters.flatMap((source) => (source.span === null ? [] : [spanOf(source.span)]));
    const [first, ...others] = spans;
    if (first === undefined) return [];
    const from = commonOrigin(speaking) ?? keyArg('caution_same_owner');
    return [{ ...first, args: [String(reporters.length), from], also: others }];
  },
};
