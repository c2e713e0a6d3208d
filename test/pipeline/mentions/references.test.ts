import { describe, expect, it } from 'vitest';
import { inContext, mentioned } from '../../support/told';

describe('descriptions of players', () => {
  it.each([
    ['The 27-year-old has agreed terms.', ['27-year-old = Marco Ferri']],
    ['The Lyon and Italy striker has agreed terms.', ['striker = Marco Ferri']],
    ['The 24-year-old midfielder will have a medical.', ['24-year-old midfielder = Jonas Lindqvist']],
    ['The Lyon striker is wanted.', ['striker = Marco Ferri']],
    ['The Dutchman could leave.', ['Dutchman = Piet van der Zwaan']],
    ['The centre back could leave.', ['centre back = Piet van der Zwaan']],
    ['Chelsea risk losing the defender for free.', ['defender = Piet van der Zwaan']],
    ['The kid can play.', ['kid = Jonas Lindqvist']],
    ['“My client wants to play.”', ['client = Jonas Lindqvist']],
    ['“Our player is going nowhere.”', ['player = Jonas Lindqvist']],
  ])('%s', (sentence, expected) => expect(inContext(sentence, 'player')).toEqual(expected));

  it('resolves a club and a noun in a headline by what the article says', () => {
    const text = 'Chelsea would love to sign Lyon striker\n\nMarco Ferri, the Lyon striker, is wanted. Ferri is 27.';
    expect(mentioned(text, 'player')[0]).toBe('striker = Marco Ferri');
  });

  it('resolves "the Brazilian" to the player whom the article calls so', () => {
    const text =
      'Transfer news\n\nChelsea want the Brazilian winger Davi Lemos and the Genoa midfielder Jonas Lindqvist.\n\n' +
      'Talks over the Brazilian are close.';
    expect(mentioned(text, 'player', text.indexOf('Talks'))).toEqual(['Brazilian = Davi Lemos']);
  });

  it.each([
    'Our man in Lyon has more.',
    'Their striker was booked.',
    'A new midfielder is needed.',
    'They want another striker.',
    'The goalkeeper has agreed terms.',
    'The Brazilian side are in town.',
    'The Spanish have a plan.',
    'The Chelsea striker market is quiet.',
    'The head coach is happy with the defender options.',
  ])('leaves open: %s', (sentence) => expect(inContext(sentence, 'player')).toEqual([]));
});

describe('pronouns', () => {
  it('follow the last player named', () => {
    const text = 'Transfer news\n\nChelsea want Genoa midfielder Jonas Lindqvist.\n\nHe will have a medical.';
    expect(mentioned(text, 'player', text.indexOf('He will'))).toEqual(['He = Jonas Lindqvist']);
  });

  it('are left open where a manager is the subject', () => {
    const text =
      'Transfer news\n\nChelsea want Genoa midfielder Jonas Lindqvist.\n\nManager Bjarne Thelund spoke late. He was happy.';
    expect(mentioned(text, 'player', text.indexOf('He was'))).toEqual([]);
  });

  it('pass over a manager who only owns or leads something', () => {
    const text =
      'Transfer news\n\nGenoa midfielder Jonas Lindqvist spent a year under manager Bjarne Thelund at Genoa.\n\n' +
      'Lindqvist has gone. He is a target.';
    expect(mentioned(text, 'player', text.indexOf('He is'))).toEqual(['He = Jonas Lindqvist']);
  });
});
