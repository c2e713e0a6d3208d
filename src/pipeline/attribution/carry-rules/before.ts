/** What the rules of carry-over are asked about a sentence, and what all of them look at. */
import type { Sentence } from '../../types/sentence';
import type { Chain } from '../chain';
import type { Citation } from '../citation';
import type { Scene } from '../cited';
import type { Heard } from '../heard';
import { gramsOf, type Line, lineOf } from '../line';
import type { phrasesFor } from '../patterns';

/** A sentence with all that has been cited up to it. */
export interface Before {
  readonly sentence: Sentence;
  readonly citations: readonly Citation[];
  readonly open: Heard['open'];
  readonly heard: Heard;
  /** Who speaks in each quotation. */
  readonly quotes: ReadonlyMap<number, Chain>;
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  readonly found: readonly (readonly Citation[])[];
}

/** The chain that the sentence inherits; `page`: none, though the report may go on; `stop`: none, the report is over. */
export type Verdict = Chain | 'page' | 'stop' | null;

export interface CarryRule {
  readonly id: string;
  judge(before: Before): Verdict;
}

const firsts = new WeakMap<Scene['mentions'], ReadonlyMap<number, number>>();

/** The sentence that first speaks of each player. */
function firstOf(mentions: Scene['mentions']): ReadonlyMap<number, number> {
  const known = firsts.get(mentions);
  if (known) return known;
  const first = new Map<number, number>();
  mentions.bySentence.forEach((all, sentence) => {
    for (const mention of all)
      if (mention.kind === 'player' && !first.has(mention.player)) first.set(mention.player, sentence);
  });
  firsts.set(mentions, first);
  return first;
}

/** The sentence brings up no player of whom the article has not spoken before. */
export function sameTopic({ scene, sentence, open }: Before): boolean {
  if (!open) return false;
  const first = firstOf(scene.mentions);
  return (scene.mentions.bySentence[sentence.index] ?? []).every(
    (mention) => mention.kind !== 'player' || (first.get(mention.player) ?? sentence.index) < sentence.index,
  );
}

/** The report was last used not more than so many sentences before. */
export const near = ({ open, sentence }: Before, most: number) =>
  open !== null && sentence.index - open.sentence <= most;
/** Somebody in it has a name. */
export const named = (chain: Chain) => chain.some((link) => link.cited.kind !== 'unnamed');
/** Another's report: not the page's own, nor what somebody told an outlet. */
export const reported = (chain: Chain) =>
  chain[0] !== undefined &&
  chain[0].citation.role !== 'channel' &&
  !chain[0].cited.own &&
  ['outlet', 'journalist', 'account'].includes(chain[0].cited.kind);
/** No words but "reportedly", "is said to". */
export const hedgesOnly = (citations: readonly Citation[]) => citations.every((citation) => citation.role === 'hedge');

/** The sentence as the tables see it. */
export const lineAt = ({ sentence, scene }: Before): Line =>
  lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);

/** A phrase of the table stands in the line. */
export const holdsAny = (rows: ReturnType<typeof phrasesFor>, line: Line) =>
  rows.some(({ phrase }) => phrase.in(gramsOf(line)).length > 0);
