/** When the player's contract ends, in the page's words. */
import { CONTRACT_END } from '../languages/en/contract-end';
import type { Story } from '../pipeline/types/story';
import { type Context, claimsOf, evidence } from './context';
import type { Evidence } from './view';

/** Looks in sentences that name this player and no other, then in the story's own; the first that says it. */
export function contractEnd(context: Context, story: Story): Evidence | null {
  const { sentences, mentions } = context.analysis;
  const own = new Set(claimsOf(context, story).map((claim) => claim.sentence));
  for (const sentence of sentences) {
    const players = new Set(
      (mentions.bySentence[sentence.index] ?? []).flatMap((m) => (m.kind === 'player' ? [m.player] : [])),
    );
    const about = players.size === 0 ? own.has(sentence.index) : players.size === 1 && players.has(story.player);
    if (!about) continue;
    for (const row of CONTRACT_END) {
      const found = row.pattern.exec(sentence.text);
      if (found === null) continue;
      const start = sentence.start + found.index;
      return evidence(context, { start, end: start + found[0].length });
    }
  }
  return null;
}
