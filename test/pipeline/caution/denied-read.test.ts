/** Denials as papers tell them, read from the text: who denies, in which words. */
import { expect, test } from 'vitest';
import { analysed } from '../../support/read';

const article = (denial: string): string => `Arsenal agree deal for Lens winger Mateo Larrieu

Arsenal have agreed a deal with Lens to sign winger Mateo Larrieu, according to Marca.

${denial}

Larrieu has scored nine goals in Ligue 1 for Lens this season.`;

/** The denier that the story's flag names, or null. */
function denier(text: string): string | null {
  const cautions = analysed(text).stories.flatMap((story) => story.cautions);
  return cautions.find((caution) => caution.rule === 'denied')?.args[0] ?? null;
}

test.each([
  ['However, the report has been disputed by both Fabrizio Romano and James Pearce.', 'Fabrizio Romano'],
  ['Fabrizio Romano has since rubbished the claims.', 'Fabrizio Romano'],
  ['Lens have denied that an agreement has been reached.', 'Lens'],
  ['Lens president Bengt Ardal has dismissed the report as fantasy.', 'Bengt Ardal (Lens)'],
  ['But those claims were denied by Lens on Tuesday evening.', 'Lens'],
  ['BBC Sport, however, understands that no agreement has been reached.', 'BBC Sport'],
  ['Lens have issued a statement insisting that Larrieu is not for sale.', 'Lens'],
  ["But L'Equipe reports that Lens have no intention of selling Larrieu in January.", "L'Équipe"],
  ['“There is nothing in it,” Arsenal manager Mikel Arteta said of the link with Larrieu.', 'Mikel Arteta (Arsenal)'],
  ["Larrieu's agent Luca Bianchi told L'Equipe that there has been no contact with Arsenal.", 'Luca Bianchi'],
  ['Arsenal have distanced themselves from the report.', 'Arsenal'],
  ['Lens have poured cold water on reports of an agreement with Arsenal.', 'Lens'],
  ["However, The Athletic's David Ornstein has quashed rumours of a deal for Larrieu.", 'David Ornstein'],
  ['The Lens coach, Bengt Ardal, insisted: “He is not going to Arsenal.”', 'Bengt Ardal (Lens)'],
])('%s', (denial, by) => expect(denier(article(denial))).toBe(by));

test.each([
  'Sources close to the player have denied the story.',
  'Larrieu was denied by the goalkeeper of Lyon on Saturday.',
  'Fabrizio Romano has confirmed the agreement.',
  'Lens have denied Larrieu a new contract.',
])('no denial by somebody with a name: %s', (other) => expect(denier(article(other))).toBeNull());
