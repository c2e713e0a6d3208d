import { describe, expect, it } from 'vitest';
import { claimed, claimedAfterCast } from '../../support/told';
import { told } from './told';

/** Players of the claims of a sentence that follows the cast. */
function playersOf(sentence: string): readonly string[] {
  return claimedAfterCast(sentence).map((one) => one.slice(0, one.indexOf(':')));
}

describe('whom a claim speaks of', () => {
  it.each([
    ['Chelsea want to sign Lindqvist.', ['Jonas Lindqvist']],
    ['Chelsea want to sign Lindqvist and Ferri.', ['Jonas Lindqvist', 'Marco Ferri']],
    ['Chelsea want Lindqvist while Arsenal are keen on Ferri.', ['Jonas Lindqvist', 'Marco Ferri']],
    ['Chelsea want to sign Lindqvist as a replacement for Ferri.', ['Jonas Lindqvist']],
    ['Following the sale of Ferri, Chelsea have made an offer for Lindqvist.', ['Jonas Lindqvist']],
    ['Chelsea have agreed personal terms with the 24-year-old.', ['Jonas Lindqvist']],
    ['Chelsea want to sign Lindqvist to play alongside Ferri.', ['Jonas Lindqvist']],
    ['Chelsea have signed his international team-mate Marco Ferri.', ['Marco Ferri']],
    ['Chelsea want Lindqvist to replace Marco Ferri, who has joined Milan.', ['Jonas Lindqvist', 'Marco Ferri']],
    ['Chelsea want Lindqvist as cover for Lens goalkeeper Marco Ferri.', ['Jonas Lindqvist']],
    ['Chelsea have made an offer for Lindqvist above the £30m Lens received for Marco Ferri.', ['Jonas Lindqvist']],
    ['Chelsea have bid £90m for Lindqvist to smash the club record paid for Marco Ferri.', ['Jonas Lindqvist']],
    ['Chelsea have money from the sale of winger Marco Ferri to buy Lindqvist.', ['Jonas Lindqvist']],
    ['Chelsea want Lindqvist in exchange for either Marco Ferri, 24, or Teo Marin, 22.', ['Jonas Lindqvist']],
    ['Former Lens striker Marco Ferri says Chelsea are keen on Lindqvist.', ['Jonas Lindqvist']],
    ['Chelsea are set to sign Lindqvist with Marco Ferri sidelined until May.', ['Jonas Lindqvist']],
    ['Lindqvist, who is Ferri’s partner up front, will leave Lens in the summer.', ['Jonas Lindqvist']],
  ])('%s', (sentence, expected) => expect(playersOf(sentence)).toEqual(expected));

  it('is whom the article is about where plain words name nobody, however far down', () => {
    const filler = 'The weather was fine.\n\n'.repeat(6);
    const opening = 'Chelsea are keen on signing Genoa midfielder Jonas Lindqvist.';
    expect(claimed(`${opening}\n\n${filler}Formal talks between the two clubs have begun.`)).toHaveLength(2);
  });

  it('is those named together where "the pair" or "the trio" are spoken of', () => {
    const named =
      'Genoa have told midfielder Jonas Lindqvist and striker Marco Ferri that they have no future at the club.';
    const [, pair] = claimed(`${named}\n\nThe pair will be allowed to leave for free.`);
    expect(pair?.startsWith('Jonas Lindqvist, Marco Ferri:')).toBe(true);
  });

  it('is the one of the lines under a heading inside the text', () => {
    const body =
      'Chelsea are keen on signing Genoa midfielder Jonas Lindqvist. Chelsea have made contact with Genoa over Lindqvist.\n\n' +
      'Torino bid rejected\n\nParma have turned down an offer from Torino for defender Bjarne Thelund, who has two years left.';
    expect(claimed(body).filter((one) => one.startsWith('Bjarne Thelund'))).toHaveLength(2);
  });

  it.each([
    ['Chelsea are on the hunt for a signing like Marco Ferri.', ['Marco Ferri']],
    ['They like Lindqvist and are keen on him.', ['Jonas Lindqvist']],
  ])('is named as an example or liked: %s', (sentence, expected) => expect(playersOf(sentence)).toEqual(expected));

  it('jumps from story to story in a digest', () => {
    const body =
      'Chelsea have made an offer for Genoa midfielder Jonas Lindqvist.\n\n' +
      'Arsenal are in talks with Lyon over striker Marco Ferri.\n\nEverton want to sign Parma defender Bjarne Thelund.';
    expect(claimed(body)).toEqual([
      'Jonas Lindqvist: Genoa → Chelsea',
      'Marco Ferri: Lyon → Arsenal',
      'Bjarne Thelund: Parma → Everton',
    ]);
  });
});

describe('whom no claim speaks of', () => {
  it.each([
    'Lindqvist played alongside Ferri on Monday.',
    'Manager Bjarne Thelund wants to leave.',
    'Lindqvist is a friend of Ferri.',
    'Chelsea want a new striker.',
  ])('%s', (sentence) => expect(playersOf(sentence)).toEqual([]));

  it('is nobody where the article does not name him', () => {
    const body =
      'Chelsea are set to sign a Serie A midfielder on loan, according to Marca.\n\n' +
      'Chelsea are poised to bring in an unnamed top-flight player.\n\n' +
      'They have been busy, having signed the likes of Jonas Lindqvist, Marco Ferri and Bjarne Thelund.\n\n' +
      'The mystery player has completed his medical.\n\n' +
      'In other Chelsea news, Everton want to sign left-back Max Carr.';
    expect(claimed(body)).toEqual(['Max Carr: Chelsea → Everton']);
  });
});

describe('who is not meant', () => {
  it.each([
    'With the exception of Marco Ferri, everybody may leave, and Torino want Jonas Lindqvist.',
    'Udinese have unveiled their own Wayne Rooney in the Genoa midfielder Jonas Lindqvist.',
    'Jonas Lindqvist, dubbed the new Didier Drogba, has joined Udinese.',
    'Marco Ferri apart, everybody may leave, and Torino want Jonas Lindqvist.',
    'Marco Ferri says he would love Jonas Lindqvist to join him at Torino.',
    'Torino captain Marco Ferri would welcome the Genoa midfielder Jonas Lindqvist joining the club.',
  ])('%s', (sentence) =>
    expect([...new Set(told(sentence).flatMap(({ players }) => players))]).toEqual(['Jonas Lindqvist']),
  );
});
