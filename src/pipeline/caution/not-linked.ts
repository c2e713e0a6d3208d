import type { Source } from '../types/attribution';
import { type Case, leadChain, type Rule, spanOf } from './rule';

/** The page's own outlet, or somebody who writes for it: nothing to link. */
function isOfPage({ id }: Source, { article, knowledge }: Case): boolean {
  if (id === null || article.outlet === null) return false;
  return id === article.outlet || knowledge.journalists.get(id)?.outlets.includes(article.outlet) === true;
}

export const notLinked: Rule = {
  id: 'not-linked',
  strength: 'fact',
  description: 'The page cites a report of another outlet, journalist or account and does not link it.',
  judge(given) {
    if (given.article.links === null) return [];
    const cited = leadChain(given).filter(
      (source) =>
        !source.own && (source.kind === 'outlet' || source.kind === 'journalist' || source.kind === 'account'),
    );
    const [first] = cited;
    if (first === undefined || first.span === null || cited.some((source) => source.link !== null)) return [];
    if (isOfPage(first, given)) return [];
    return [{ ...spanOf(first.span), args: [first.name] }];
  },
};
