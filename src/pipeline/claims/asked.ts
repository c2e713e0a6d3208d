/** "Asked about interest from Genoa, he said that he stays": what somebody is asked about is not what he says. */
import type { Part } from './parts';

const ASKED = /^(?:but )?(?:when |after being )?(?:asked|quizzed|questioned|pressed|grilled|probed) [^“”]*? , /;

/** The parts without what the question of an answered one takes up. */
export function withoutAsked(parts: readonly Part[], text: string): readonly Part[] {
  const end = ASKED.exec(text)?.[0].length ?? 0;
  const answers = parts.filter(({ hits }) => hits.some((hit) => hit.from >= end));
  return answers.length > 0 ? answers : parts;
}
