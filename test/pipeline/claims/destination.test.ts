import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

const ARTICLE = [
  'Everton agree deal to sign Genoa midfielder Jonas Lindqvist',
  'Everton have agreed a fee with Genoa for Jonas Lindqvist, 24.',
  'Malmo also made an offer for Lindqvist earlier this month.',
  'Genoa midfielder Lindqvist trained alone on Thursday.',
];

/** What a last paragraph says of the player, after an article whose suitor is settled. */
const last = (sentence: string) =>
  claimed([...ARTICLE, sentence].join('\n\n')).slice(claimed(ARTICLE.join('\n\n')).length);

describe('the suitor that the article as a whole tells', () => {
  it.each([
    'The medical is planned for Friday.',
    'Lindqvist is due to travel to England on Thursday for his medical.',
    'Lindqvist flew in for a medical ahead of the move.',
    'His father called the impending transfer a dream.',
    'Lindqvist is keen on the switch.',
    'The club view Lindqvist as the ideal replacement for their captain.',
  ])('is meant by: %s', (sentence) => expect(last(sentence)).toEqual(['Jonas Lindqvist: Genoa → Everton']));

  it.each([
    'Lindqvist wants to leave Genoa.',
    'Lindqvist is also a target for Serie A clubs.',
    'Lindqvist is attracting interest from several sides.',
    'Genoa are ready to sell Lindqvist.',
    'They are to consider selling Lindqvist.',
    'Genoa had spent the summer encouraging suitors for Lindqvist.',
    'Lindqvist could be on the move.',
    'A bid of £20m would be accepted for Lindqvist.',
  ])('is not meant by: %s', (sentence) => expect(last(sentence)).toEqual(['Jonas Lindqvist: Genoa → ?']));

  it('reveals whom a headline hides', () => {
    const text =
      'London rivals want Jonas Lindqvist\n\nWest Ham are keen on Jonas Lindqvist, 24, the Genoa midfielder.';
    expect(claimed(text)[0]).toBe('Jonas Lindqvist: Genoa → West Ham United');
  });

  it('is not one that was told once, where another club acts', () => {
    const text = [
      'Everton want to sign Genoa midfielder Jonas Lindqvist.',
      'Genoa scouts have watched Lindqvist again.',
    ];
    expect(claimed(text.join('\n\n')).at(-1)).toBe('Jonas Lindqvist: Genoa → ?');
  });

  it('is the one named last where several take turns', () => {
    const text = [
      'Everton and Malmo fight it out for Jonas Lindqvist',
      'Everton want to sign Genoa midfielder Jonas Lindqvist.',
      'Malmo have asked about signing Lindqvist.',
      'Lindqvist is keen on the switch.',
    ];
    expect(claimed(text.join('\n\n')).at(-1)).toBe('Jonas Lindqvist: Genoa → Malmö FF');
  });
});

describe('the seller that another sentence tells', () => {
  const OPENING =
    'Everton want to sign the midfielder Ole Brekke, 22.\n\nBrentford have turned down an offer for Brekke.';

  it('is meant where a sentence leaves it out', () => {
    expect(claimed(OPENING)).toEqual(['Ole Brekke: Brentford → Everton', 'Ole Brekke: Brentford → Everton']);
  });

  it('is no club that he left long ago', () => {
    const text = 'Everton want to sign the midfielder Ole Brekke, 22, a free agent since leaving Brentford in June.';
    expect(claimed(text)).toEqual(['Ole Brekke: ? → Everton']);
  });
});
