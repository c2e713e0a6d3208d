/** Somebody without a name who speaks by what he is: "his agent", "the Lens manager". */
import { patternOf, says } from '../text/words';
import type { Article } from '../types/article';
import type { Span } from '../types/span';

/** The words for the voice that speaks in a sentence, as they read inside another; null where none does. */
export function voiceIn({ start, end }: Span, { text }: Article): string | null {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  for (const form of ['voiceSpeaks', 'voiceAfterVerb', 'voiceOfAgent'] as const) {
    const voice = patternOf(form).exec(words)?.groups?.voice;
    if (voice === undefined) continue;
    return /^agent$/i.test(voice)
      ? 'the agent'
      : voice.replace(/^(?:His|Her|Their|The|An?)\b/, (word) => word.toLowerCase());
  }
  return null;
}

/** Words before a refusal say that a club makes it, whoever reports that. */
export function isClubsWord(before: string): boolean {
  return says('clubInsists', before.replace(/\s+/g, ' '));
}
