/** "Asked about interest from Genoa, he said that he stays": what somebody is asked about is not what he says. */
import { patternOf } from '../text/words';
import type { Part } from './parts';

/** The parts without what the question of an answered one takes up. */
export function withoutAsked(parts: readonly Part[], text: string): readonly Part[] {
  const end = patternOf('askedOf').exec(text)?.[0].length ?? 0;
  const answers = parts.filter(({ hits }) => hits.some((hit) => hit.from >= end));
  return answers.length > 0 ? answers : parts;
}
