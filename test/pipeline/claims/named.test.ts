/** Whom a sentence means that names nobody: the one whom the text has come to, not always the one of the last claim. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const SETTING = 'Genoa meet Udinese in Serie A on Sunday. The transfer window closes on Monday night.';
const FIRST = 'Genoa want Udinese striker Jonas Lindqvist this summer. Genoa have offered £8m for Lindqvist.';

/** The players of the claims of the sentence that holds `words`. */
function told(text: string, words: string): readonly string[] {
  const { claims, mentions, sentences } = analysed(`Transfer notes\n\n${FIRST}\n\n${text}\n\n${SETTING}`);
  const here = claims.filter(({ sentence }) => sentences[sentence]?.text.includes(words) === true);
  return [...new Set(here.flatMap(({ players }) => players.map((player) => mentions.players[player]?.name ?? '')))];
}

describe('whom the text has come to', () => {
  it.each([
    ['the paragraph speaks of him', 'Lens winger Emil Haraldsen has been watched closely. Lens want £5m.', 'Haraldsen'],
    ['the one before opens with him', 'Lens winger Emil Haraldsen is 21.\n\nThe French club want £5m.', 'Haraldsen'],
    ['nobody else is named', 'It has been a long week.\n\nUdinese want £5m.', 'Lindqvist'],
    ['two are named', 'Defenders Emil Haraldsen and Oscar Brekke trained on Friday.\n\nUdinese want £5m.', 'Lindqvist'],
  ])('%s', (_, text, name) => expect(told(text, 'want £5m').join()).toContain(name));
});
