import { leadChain, type Rule, spanOf } from './rule';

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
    if (first.id !== null && first.id === given.article.outlet) return [];
    return [{ ...spanOf(first.span), args: [first.name] }];
  },
};
