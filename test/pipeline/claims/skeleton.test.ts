import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../../src/pipeline/text/skeleton';
import { read } from '../../support/read';

const INTRODUCTION = 'Genoa midfielder Jonas Lindqvist, 24, trained on Monday.';

function skeleton(sentence: string) {
  const { sentences, mentions } = read(`${INTRODUCTION}\n\n${sentence}`);
  const last = sentences.at(-1);
  if (!last) throw new Error('no sentence');
  return skeletonOf(last, mentions.bySentence[last.index] ?? []);
}

describe('skeletonOf', () => {
  it.each([
    ['Udinese want Jonas Lindqvist.', '<c0> want <p1> .'],
    ['Jonas Lindqvist (left) trained alone.', '<p0> trained alone .'],
    ['Jonas Lindqvist won’t go.', '<p0> will not go .'],
    [
      'Udinese cant sell Jonas Lindqvist and he doesnt want to go.',
      '<c0> can not sell <p1> and <p2> does not want to go .',
    ],
    ['Udinese want him and they’d already agreed terms.', '<c0> want <p1> and they had agreed terms .'],
    ['Udinese want him and they’d pay more.', '<c0> want <p1> and they would pay more .'],
    ['Jonas Lindqvist is reportedly still keen.', '<p0> is keen .'],
    ['Jonas Lindqvist said his move is near.', "<p0> said <p1> 's move is near ."],
    ['Udinese on Friday signed Jonas Lindqvist.', '<c0> signed <p2> .'],
    ['Udinese announced on Tuesday night the signing of Jonas Lindqvist.', '<c0> announced the signing of <p2> .'],
    ['Udinese are finalizing a deal for Jonas Lindqvist.', '<c0> are finalising a deal for <p1> .'],
    ['Udinese, favorites for Jonas Lindqvist, traveled.', '<c0> , favourites for <p1> , travelled .'],
    ['Rumored target Jonas Lindqvist canceled it.', 'rumoured target <p0> cancelled it .'],
    ['Udinese said Monday they want Jonas Lindqvist.', '<c0> said they want <p2> .'],
    ['Jonas Lindqvist could well join Udinese.', '<p0> could join <c1> .'],
    ['Jonas Lindqvist may yet leave.', '<p0> may leave .'],
    ['Jonas Lindqvist will almost certainly leave.', '<p0> will leave .'],
    ['Udinese have yet to bid.', '<c0> have yet to bid .'],
    ['Udinese, though, have rejected it.', '<c0> have rejected it .'],
    ['Udinese, for their part, want more.', '<c0> want more .'],
    ['A deal, however, has not been agreed.', 'a deal has not been agreed .'],
    ['Udinese want Jonas Lindqvist, however, the player said no.', '<c0> want <p1> , however , the <p2> said no .'],
    ['However, Udinese want Jonas Lindqvist.', 'however , <c0> want <p1> .'],
  ])('%s', (sentence, expected) => expect(skeleton(sentence).text).toBe(expected));

  it.each(['Jonas Lindqvist has his medical on Friday.', 'Jonas Lindqvist flew in on Friday and signed.'])(
    'keeps a day that ends what is told: %s',
    (sentence) => expect(skeleton(sentence).text).toMatch(/friday|<d\d>/),
  );

  it('keeps brackets that say more than a place in a photo', () => {
    expect(skeleton('Jonas Lindqvist (out injured) watched.').text).toContain('out injured');
  });

  it('leads back to the words of the article', () => {
    const one = skeleton('Udinese want Jonas Lindqvist now.');
    const span = one.spanOf(0, one.text.indexOf(' .'));
    expect(one.sentence.text.slice(span.start - one.sentence.start, span.end - one.sentence.start)).toBe(
      'Udinese want Jonas Lindqvist',
    );
  });
});
