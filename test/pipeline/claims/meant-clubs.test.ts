import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

const BEFORE = 'Brentford have been linked with Genoa midfielder Jonas Lindqvist.';

/** What the sentence says after one that tells of Brentford and another player. */
const then = (sentence: string, before = BEFORE) => claimed(`${before}\n\n${sentence}`).slice(1);

describe('words that stand for a club named before', () => {
  it.each([
    'They have made contact with Lyon over Marco Ferri.',
    'The club have tabled a bid for Lyon striker Marco Ferri.',
    "The club's interest in Lyon striker Marco Ferri is long-standing.",
    'A bid of theirs is near, and they are keen on Marco Ferri of Lyon.',
    'Marco Ferri of Lyon is a target for the club.',
  ])('take the side of its name: %s', (sentence) => expect(then(sentence)).toEqual(['Marco Ferri: Lyon → Brentford']));

  it.each([
    // Two men of the sentence may be "they".
    ['They, Marco Ferri and Emil Haug, are wanted in Italy.'],
    // The player's own club is no buyer.
    ['Lyon striker Marco Ferri has told them that he wants out.'],
    // The club of a relative clause is another one.
    ['Marco Ferri could leave Lyon for the club where he began.'],
  ])('name no suitor: %s', (sentence) => expect(then(sentence).join()).not.toContain('Brentford'));

  it('are the seller where a name there would be', () => {
    expect(
      claimed('Brentford have named their retained list.\n\nMarco Ferri and Emil Haug will leave the club.'),
    ).toEqual(['Marco Ferri, Emil Haug: Brentford → ?']);
  });

  it('are the club of the page where "we" is no quotation', () => {
    const text = [
      'Everton have bid for Benfica midfielder Jonas Lindqvist.',
      'Everton hope to sign him in January.',
      'We have also been linked with Lyon striker Marco Ferri.',
    ].join('\n\n');
    expect(claimed(text).at(-1)).toBe('Marco Ferri: Lyon → Everton');
  });

  it("are not looked for in somebody's speech", () => {
    const said = '"We have been linked with Marco Ferri of Lyon," the agent of another player said.';
    expect(then(said).join()).not.toContain('Brentford');
  });

  it.each([
    ['"We have made an offer for Lindqvist," Thelund said.', 'Jonas Lindqvist: Genoa → Brentford'],
    ['"He is keen to join us," said Thelund.', 'Jonas Lindqvist: Genoa → Brentford'],
    ['"He has been linked with us," Thelund said.', 'Jonas Lindqvist: Genoa → Brentford'],
  ])("are the speaker's club in a manager's speech: %s", (said, claim) => {
    const before = 'Brentford manager Bjarne Thelund has spoken of Genoa midfielder Jonas Lindqvist.';
    expect(then(said, before).at(-1) ?? claimed(`${before}\n\n${said}`).at(-1)).toBe(claim);
  });

  it("are no suitor in the speech of the player's own manager", () => {
    const before = 'Genoa manager Bjarne Thelund has spoken of midfielder Jonas Lindqvist.';
    const told = claimed(`${before}\n\n"He has done a lot for us but Torino want Lindqvist," Thelund said.`);
    expect(told.at(-1)).toMatch(/→ Torino$/);
  });

  it('include the manager with whom the sentence opens', () => {
    const text =
      'Brentford boss Bjarne Thelund has a plan.\n\nThelund has earmarked Lyon striker Marco Ferri as his top target.';
    expect(claimed(text)).toEqual(['Marco Ferri: Lyon → Brentford']);
  });
});
