/** A club's own page: what it says in its own words, the club says; whom it quotes or cites stays who he is. */
import { describe, expect, it } from 'vitest';
import { analysedPage } from '../../support/read';

const JOINS = [
  'Pål Lindqvist joins from Genoa',
  'We are delighted to announce the signing of winger Pål Lindqvist from Genoa.',
  'The 24-year-old has signed a long-term contract.',
].join('\n\n');

const classesOf = (text: string, outlet: string) => analysedPage({ text, outlet }).claims.map((claim) => claim.class);

describe("the page's own words", () => {
  it.each(['arsenal-com', 'chelseafc-com', 'psg-fr'])('are the club’s on its own page: %s', (outlet) => {
    const classes = classesOf(JOINS, outlet);
    expect(classes.length).toBeGreaterThan(1);
    expect(new Set(classes)).toEqual(new Set(['official']));
  });

  it.each(['arseblog', 'marca', 'the-sun', 'birmingham-live'])('are its own elsewhere: %s', (outlet) => {
    const classes = classesOf(JOINS, outlet);
    expect(classes.length).toBeGreaterThan(1);
    expect(classes).not.toContain('official');
  });

  it.each([
    ['Mikel Arteta said: "Lindqvist wants to join us from Genoa."', 'on-record'],
    ['Marca reports that Genoa want to sell Lindqvist to Chelsea.', 'named-report'],
  ])('are not those of others: %s', (sentence, sourcing) => {
    const page = analysedPage({ text: `${JOINS}\n\n${sentence}`, outlet: 'arsenal-com' });
    expect(page.claims.at(-1)?.class).toBe(sourcing);
  });

  it('name the club as the one that speaks, where the page names it', () => {
    const { claims, mentions } = analysedPage({ text: JOINS.replace('We are', 'Arsenal are'), outlet: 'arsenal-com' });
    const [source] = claims[0]?.sources ?? [];
    expect(source?.kind).toBe('page');
    expect(mentions.clubs[source?.club ?? -1]?.name).toBe('Arsenal');
  });
});
