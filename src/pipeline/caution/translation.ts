import { leadChain, type Rule, spanOf, wordsOf } from './rule';

export const translation: Rule = {
  id: 'translation',
  strength: 'fact',
  description: 'The origin publishes in another language and the page does not link its report.',
  judge(given) {
    const { knowledge, article } = given;
    const foreign = leadChain(given).filter((source) => {
      const lang =
        source.id === null ? null : (knowledge.outlets.get(source.id) ?? knowledge.collectives.get(source.id))?.lang;
      return lang !== undefined && lang !== null && lang !== (article.lang ?? 'en') && source.link === null;
    });
    return foreign
      .flatMap((source) =>
        source.span === null
          ? []
          : [
              {
                ...spanOf(source.span),
                args: [source.kind === 'unnamed' ? wordsOf(article, source.span) : source.name],
              },
            ],
      )
      .slice(0, 1);
  },
};
