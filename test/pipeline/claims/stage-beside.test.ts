/** How far a move has got, where other words than those of the claim say it: one claim each, no second one beside it. */
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** Sentences by all that they say of Lindqvist, Genoa's midfielder, whom Udinese want. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'join off': [
    'There has been an offer from Udinese for Lindqvist, but he turned it down.',
    'Udinese asked Genoa about Lindqvist, but the club were told no.',
    'Udinese were on the verge of signing Lindqvist but have opted to change tack.',
    'Udinese had wanted Lindqvist but could not compete with the wages on offer.',
    'No approach from Udinese for Lindqvist.',
    'Lindqvist, who was close to joining Udinese, has had a change of heart.',
    'Udinese backed out of the Lindqvist move.',
    "Udinese's manager has played down the prospect of signing Lindqvist.",
    'Lindqvist will remain at Genoa despite renewed interest from Udinese.',
    'There was never any contact between Udinese and Lindqvist.',
    "Lindqvist's agent said that talks with Udinese never took place.",
    'Lindqvist was due to sign for Udinese but failed the medical.',
    'Lindqvist has hit back at claims that he has agreed to join Udinese.',
    'Lindqvist is understood to have turned down an offer from Udinese.',
    'The news about Udinese and Lindqvist is a lie.',
    'Udinese wanted Lindqvist, but he chose to stay at Genoa.',
  ],
  'join interest': [
    'Udinese came close to signing Lindqvist in January.',
    'Is Lindqvist joining Udinese?',
    "A newspaper confirmed Lindqvist's potential move to Udinese.",
    'Udinese could strengthen with Lindqvist joining from Genoa.',
    'Lindqvist says that he can not thank Udinese enough for their interest.',
    "The injury will not affect Lindqvist's move to Udinese.",
    'Udinese will move to fresh targets if Lindqvist stays.',
    'Lindqvist has a break clause in the deal that was agreed in August.',
    'A former striker has urged Udinese to make an offer for Lindqvist.',
    'Udinese have been told to bid for Lindqvist.',
    'A pundit wants Udinese to submit a bid for Lindqvist.',
    'Udinese have joined the interest in Lindqvist.',
    'Udinese are joining the race for Lindqvist.',
    'As the transfer window edges closer to its end, Lindqvist is attracting interest from Udinese.',
  ],
  'exit interest': [
    'Genoa do not wish to lose Lindqvist but accept that he may go.',
    'Genoa are keen to hold on to Lindqvist.',
    "Genoa have a gentleman's agreement with Lindqvist that he may leave.",
    'Genoa fear that Lindqvist will leave this summer.',
    "Lindqvist's departure is far from agreed.",
  ],
  'join talks': [
    'Udinese and Genoa are still miles apart on the fee for Lindqvist.',
    'An agreement between Udinese and Genoa for Lindqvist has yet to be reached.',
    'Nothing has been agreed between Udinese and Genoa for Lindqvist.',
    'No deal is in place between Udinese and Genoa for Lindqvist.',
    'Udinese are looking to wrap up a deal for Lindqvist.',
    'Udinese want to conclude the deal for Lindqvist before the deadline.',
    'Udinese wait for Genoa to agree a fee for Lindqvist.',
  ],
  'join bid': [
    'There has been an offer from Udinese for Lindqvist, but Genoa have turned it down.',
    'Genoa have not confirmed the bid from Udinese for Lindqvist.',
    'Genoa are considering an offer from Udinese for Lindqvist.',
    'Udinese have returned to Genoa with an improved proposal for Lindqvist.',
    'Udinese are lining up a £20m move for Lindqvist.',
    'Udinese intend to table an offer for Lindqvist.',
    'Udinese have been told to make an improved offer for Lindqvist.',
    'Udinese have been in touch with a firm offer and will meet the agent of Lindqvist.',
    'Genoa are understood to have turned down an offer from Udinese for Lindqvist.',
    'Udinese have offered a package worth £20m for Lindqvist.',
    'If Genoa accept the bid from Udinese, Lindqvist will be their record sale.',
  ],
  'join agreed': [
    'By all accounts Lindqvist should be a Udinese player by the weekend.',
    'All that remains is for Lindqvist to put pen to paper at Udinese.',
    'Lindqvist would join Udinese, subject to a medical.',
    'Udinese are set to complete their second signing with Lindqvist moving to Italy in a £5m deal.',
    'Lindqvist is set to snub the advances of Lens in favour of a switch to Udinese.',
    'An agreement is in place for Lindqvist to become signing number seven at Udinese.',
    'The transfer of Lindqvist to Udinese should be wrapped up within 48 hours.',
    'Udinese are poised to bring Lindqvist to Italy.',
    'Lindqvist is all but an Udinese player.',
  ],
  'join done': [
    'Udinese succeeded in signing Lindqvist.',
    "Lindqvist's move to Udinese is all done and dusted.",
    'Lindqvist has been traded to Udinese.',
  ],
  'renewal talks': [
    'Genoa are ready to discuss an extension with Lindqvist.',
    'Genoa are no closer to agreeing a new contract with Lindqvist.',
  ],
};

describe.each(Object.keys(SAID))('%s', (verdict) => {
  it.each(SAID[verdict] ?? [])('%s', (sentence) =>
    expect(told(sentence).map(({ move, stage }) => `${move} ${stage}`)).toEqual([verdict]),
  );
});
