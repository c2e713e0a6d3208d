import { SELF_DESCRIBED } from '../../../languages/en/attribution-notes';
import { lazy } from '../../text/lazy';
import type { Note } from '../../types';
import { gramsOf, lineOf, spanIn } from '../line';
import { phrasesFor } from '../patterns';
import type { NoteInput } from './index';

const rows = lazy(() => phrasesFor(SELF_DESCRIBED));

/** "X claims to have its coverage recognised by …": praise that rests on the source's own word. */
export function selfDescribed({ sentences, scene }: NoteInput): readonly Note[] {
  return sentences.flatMap((sentence): readonly Note[] => {
    const mentions = scene.mentions.bySentence[sentence.index] ?? [];
    const line = lineOf(sentence, mentions);
    for (const { phrase } of rows()) {
      const [match] = phrase.in(gramsOf(line));
      if (!match) continue;
      const named = /<[oja](\d+)>/.exec(match[0])?.[1] ?? /<[oja](\d+)>/.exec(line.text)?.[1];
      const mention = named === undefined ? undefined : scene.mentions.list[Number(named)];
      if (!mention || !('id' in mention) || !('name' in mention)) continue;
      const span = spanIn(line, match.index, match.index + match[0].length);
      return [
        {
          start: span.start,
          end: sentence.end,
          rule: 'self-described',
          source: mention.name,
          id: mention.id,
          club: null,
          date: null,
        },
      ];
    }
    return [];
  });
}
