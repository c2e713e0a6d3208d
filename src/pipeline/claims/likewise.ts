/** "So are Lens and Nice, according to …": more clubs of which the claim right before holds as well. */
import type { Rule } from './implied-rules';

const LIKEWISE = /^(?:and |but )?(?:so (?:too )?|as )(?:are|is|have|has|do|does|did|were) (?:the )?(?=<c)/;

/** Not a rule of the story (stories/order.ts): it tells as much as the claim before. */
export const LIKEWISE_RULE: Rule = {
  id: 'likewise',
  find: ({ last, text, clubs, own, spanOf }) => {
    const words = LIKEWISE.exec(text);
    if (words === null || last === null || last.to.length === 0 || own.length > 0) return null;
    return {
      players: last.players,
      suitors: clubs.map(({ club }) => club),
      stage: last.stage,
      evidence: spanOf(0, words[0].length),
    };
  },
};
