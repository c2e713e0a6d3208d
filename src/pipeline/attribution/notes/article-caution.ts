import { phraseTables } from '../../../languages/en/phrase-tables';
import { lazy } from '../../text/lazy';
import { speechAt } from '../../text/speech';
import { says } from '../../text/words';
import type { Note } from '../../types/attribution';
import { gramsOf, lineOf } from '../line';
import { spanIn } from '../line-ranges';
import { phrasesFor } from '../patterns';
import type { NoteInput } from './index';

const rows = lazy(() => phrasesFor(phraseTables().notes.caution));

/** "… should be treated with caution": the page's own reserve, with its words; not what a person quoted says. */
export function articleCaution({ sentences, reads, scene }: NoteInput): readonly Note[] {
  return sentences.flatMap((sentence): readonly Note[] => {
    if (says('otherCaution', sentence.text)) return [];
    const line = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
    for (const { phrase } of rows()) {
      const [match] = phrase.in(gramsOf(line));
      if (!match) continue;
      const span = spanIn(line, match.index, match.index + match[0].length);
      const quoted = (speechAt(sentence, span.start)?.end ?? 0) >= span.end;
      const voiced = reads[sentence.index]?.citations.some((one) => one.role === 'voice' && one.scope.end >= span.end);
      if (quoted || voiced) return [];
      return [{ ...span, rule: 'article-caution', source: null, id: null, club: null, date: null }];
    }
    return [];
  });
}
