import { leadChain, type Rule, spanOf, wordsOf } from './rule';

/** "@Handle" and "Handle" are one account. */
const bare = (name: string | null): string => (name ?? '').replace(/^@/, '').toLowerCase();

export const selfDescribed: Rule = {
  id: 'self-described',
  strength: 'flag',
  description: "What the page says of the lead source's standing is that source's own statement.",
  judge(given) {
    const chain = leadChain(given);
    return given.attribution.notes
      .filter((note) => note.rule === 'self-described')
      .filter((note) =>
        chain.some((source) => (note.id === null ? bare(note.source) === bare(source.name) : note.id === source.id)),
      )
      .slice(0, 1)
      .map((note) => ({ ...spanOf(note), args: [note.source ?? given.source.name, wordsOf(given.article, note)] }));
  },
};
