import { leadChain, type Rule, sourceWords, spanOf } from './rule';

export const translation: Rule = {
  id: 'translation',
  strength: 'fact',
  description: 'The origin publishes in another language and the page does not link its report.',
  judge(given) {
    const { knowledge, article } = given;
    if (article.links === null) return [];
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
                args: [sourceWords(article, source)],
              },
            ],
      )
      .slice(0, 1);
  },
};
