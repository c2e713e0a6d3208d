/** Denials as papers tell them, read from the text: who denies, in which words. */
import { expect, test } from 'vitest';
import { analysed } from '../../support/read';
import { readRule } from '../../support/read-cases';

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

test('A denial of claims is quoted with what they told', () => {
  const text = article(
    'Larrieu’s agent has rubbished claims that the much-travelled France winger is bound for London.',
  );
  const cautions = analysed(text).stories.flatMap((story) => story.cautions);
  expect(cautions.find((caution) => caution.rule === 'denied')?.args[1]).toBe(
    'has rubbished claims that the much-travelled France winger is bound for London',
  );
});

const told = (denial: string, by: string) => ({ told: article(denial), evidence: denial, args: [by] });

readRule(
  'denied',
  {
    'the player’s agent': told('However, the player’s agent has denied the reports.', 'the player’s agent'),
    'his representatives': told(
      'But Larrieu’s representatives insist that no agreement has been reached.',
      'Larrieu’s representatives',
    ),
    'his agent, quoted': told('“There is nothing in it,” his agent said.', 'his agent'),
    'an agent, told to an outlet': told(
      'The winger’s agent told L’Equipe that there have been no talks with Arsenal.',
      'the winger’s agent',
    ),
    'his camp': told('Larrieu’s camp have rubbished talk of a move to Arsenal.', 'Larrieu’s camp'),
    'his father': told('His father has ruled out a move to London this month.', 'his father'),
    'his entourage': told('His entourage deny that he has agreed terms.', 'his entourage'),
    'an agent for the player': told(
      'An agent for the player said: “He is staying at Lens.”',
      'an agent for the player',
    ),
    'the club’s president': told(
      'Lens insiders say no bid has been made, and the club’s president insists he is not for sale.',
      'the club’s president',
    ),
    'the manager without a name': told('The Lens manager says Larrieu is going nowhere.', 'the Lens manager'),
    'a named manager': told(
      'Lens coach Will Still was asked about Larrieu and said: “He will not be leaving in January, that is for sure.”',
      'Will Still (Lens)',
    ),
    'a spokesman': told('A spokesman for Lens denied that any offer had been accepted.', 'Lens'),
    'a club that is adamant': told('Lens are adamant that Larrieu is not for sale.', 'Lens'),
    'a club by its place': {
      told: [
        'Latest on Mateo Larrieu',
        'The league leaders are adamant that Lens winger Mateo Larrieu is not for sale.',
        'Arsenal want to sign Larrieu, according to Marca.',
      ].join('\n\n'),
      evidence: 'not for sale',
      args: ['Lens'],
    },
    'nothing so far, and nothing to come': told(
      'Although no bid has been made, Lens coach Will Still insists that Larrieu is going nowhere.',
      'Will Still (Lens)',
    ),
    'a journalist': told('However, David Ornstein says Arsenal will not be signing Larrieu.', 'David Ornstein'),
    'the buyer’s manager': told(
      'Mikel Arteta moved to shut down the speculation, saying: “There is no deal, there is nothing.”',
      'Mikel Arteta',
    ),
  },
  {
    'the agent confirms': article('His agent has confirmed the agreement.'),
    'denied a chance': article('His agent denied him the chance to speak.'),
    'an excited client': article('Larrieu’s agent said his client is excited.'),
    'no comment': article('Larrieu’s agent did not respond to a request for comment.'),
    'what he denied before': article(
      'Larrieu had earlier denied that he wanted to leave, but his agent now says he will go.',
    ),
    sources: article('Sources close to the player have denied the story.'),
    'another suitor out': article('Chelsea have ruled themselves out of the race for Larrieu.'),
    'another suitor’s own bid': article('Manchester United have denied making a bid of their own for Larrieu.'),
    training: article('Lens coach Will Still said: “He did not train today.”'),
    'another club’s manager': article('Tottenham manager Ange Postecoglou says his club will not sign Larrieu.'),
    'another player’s agent': article('The agent of defender Piet van der Zwaan says his client is going nowhere.'),
    'a team-mate’s hope': article('Team-mate Adam Thierry said: “I hope that he stays.”'),
    'granted before the news': article(
      'It is understood by The Athletic that whilst no formal bid has been made, Arsenal have told Lens what they would pay.',
    ),
    'a term of his contract': article(
      'His agent refuted claims from Lens, led by chairman Bengt Ardal, that Larrieu has a €50m release clause.',
    ),
    'a term of his contract, at once': article('His lawyers refuted suggestions of a €50m release clause for Larrieu.'),
    'about the club’s money': article(
      'Lens president Bengt Ardal said that reports of the club going under are wide of the mark.',
    ),
    'cash is out of the question': article('Lens say that cash is out of the question, but a swap for Larrieu is not.'),
  },
);
