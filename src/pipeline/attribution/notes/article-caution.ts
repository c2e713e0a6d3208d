import { CAUTION } from '../../../languages/en/attribution-notes';
import type { Note } from '../../types';
import { lineOf, spanIn } from '../line';
import { compile } from '../patterns';
import type { NoteInput } from './index';

const PATTERNS = CAUTION.map((row) => compile(row.pattern));

/** "… should be treated with caution": the page's own reserve, with its words; not what a person quoted says. */
export function articleCaution({ sentences, reads, scene }: NoteInput): readonly Note[] {
  return sentences.flatMap((sentence): readonly Note[] => {
    const line = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
    for (const pattern of PATTERNS) {
      const match = [...line.text.matchAll(pattern)][0];
      if (!match) continue;
      const span = spanIn(line, match.index, match.index + match[0].length);
      const quoted = sentence.quotes.some(
        (quote) => quote.kind === 'speech' && span.start >= quote.start && span.end <= quote.end,
      );
      const voiced = reads[sentence.index]?.citations.some((one) => one.role === 'voice' && one.scope.end >= span.end);
      if (quoted || voiced) return [];
      return [{ ...span, rule: 'article-caution', source: null, id: null, club: null, date: null }];
    }
    return [];
  });
}
