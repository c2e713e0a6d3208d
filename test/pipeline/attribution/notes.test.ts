/** What the page says about sources or about itself outside its claims: each kind of note with what must not be taken for it. */
import { describe, expect, it, test } from 'vitest';
import type { Note } from '../../../src/pipeline/types/attribution';
import { attributed, type Setting } from '../../support/attribution';

const BEFORE = 'Genoa midfielder Jonas Lindqvist could leave\n\n';
const ENOUGH = 12;

function notes(text: string, rule: Note['rule'], setting: Setting = {}): readonly Note[] {
  const { notes: found } = attributed(BEFORE + text, setting, 'could leave');
  return found.filter((note) => note.rule === rule);
}

/** A text and the source of its note; null: a note about the page. */
type Yes = readonly [string, string | null];
type No = string | readonly [string, Setting];

/** A note with its source, inside the text, and none without the sentence that it stands in; none in the texts of `no`. */
function noteRule(rule: Note['rule'], yes: readonly Yes[], no: readonly No[]): void {
  describe(rule, () => {
    it.each(yes)('finds: %s', (text, source) => {
      const found = notes(text, rule);
      expect(found.map((note) => note.source)).toContain(source);
      for (const note of found) {
        expect(note.start).toBeGreaterThanOrEqual(BEFORE.length);
        expect(note.end).toBeGreaterThan(note.start);
        expect(note.end).toBeLessThanOrEqual(BEFORE.length + text.length);
      }
    });

    it.each(no)('leaves alone: %s', (...given) => {
      const [text, setting] = given.flat() as [string, Setting?];
      expect(notes(text, rule, setting ?? {})).toEqual([]);
    });

    test('has twelve of each', () => {
      expect(yes.length).toBeGreaterThanOrEqual(ENOUGH);
      expect(no.length).toBeGreaterThanOrEqual(ENOUGH);
    });
  });
}

noteRule(
  'article-caution',
  [
    ['The report should be treated with caution.', null],
    ['Fans may want to take this story with a pinch of salt.', null],
    ['It remains to be seen whether there is any truth in the rumours.', null],
    ['The claims have not been verified.', null],
    ['The outlet is not known for its reliability.', null],
    ['A note of caution: Genoa have said nothing.', null],
    ['We would urge caution until the club speaks.', null],
    ['This is an unverified report.', null],
    ['The site is often wide of the mark.', null],
    ['It is hard to believe these rumours.', null],
    ['We remain sceptical of the report.', null],
    ['There is reason to be wary of such claims.', null],
    ['None of this has yet been corroborated by anybody in Genoa.', null],
    ['The news is that a fee is agreed, but that is rather hard to believe.', null],
    ['The rumour sounds far-fetched, to say the least.', null],
    ['The story began with a fake account on X.', null],
    ['There was reason for doubt from the start.', null],
    ['The report should not be taken as gospel.', null],
    ['No other credible outlet has reported it.', null],
    ['The site has a patchy record with transfer exclusives.', null],
  ],
  [
    'He was shown a yellow card and played with caution.',
    '“Treat every report with caution,” Pep Guardiola said to the reporters in the room.',
    'The salt on the pitch melted the ice.',
    'It remains to be seen whether he is fit.',
    'The goal has not been verified by the referee yet.',
    'He is known for his pace.',
    'The cautioned player left the pitch.',
    'The club urge patience.',
    'It is a credible report.',
    'His shot was wide of the mark.',
    'It is hard to believe that he is only 19.',
    'They were wary of his pace.',
    'The goalkeeper was treated with caution by the medical staff.',
    'Genoa’s captain urged caution after the win.',
    'He has no reason to doubt his coach.',
    'The story of his career is an unlikely one.',
    'A fake shot sent the goalkeeper the wrong way.',
    'His record in front of goal is poor.',
    'It is unlikely to happen before the summer, the report adds.',
  ],
);

noteRule(
  'self-described',
  [
    ['The Touchline claims to have broken many transfers.', 'The Touchline'],
    ['Indykaila, which claims to be close to players, posts daily.', 'Indykaila'],
    ['Transfer News Live describes itself as the most trusted account.', 'Transfer News Live'],
    ['Indykaila bills itself as the home of news.', 'Indykaila'],
    ['The self-styled insider Indykaila has many followers.', 'Indykaila'],
    ['The Touchline, an account with a million followers, styles itself as a news desk.', 'The Touchline'],
    ['Indykaila prides itself on its contacts in dressing rooms.', 'Indykaila'],
    ['The self-proclaimed expert behind Indykaila posts at night.', 'Indykaila'],
    ['The Touchline professes to offer only confirmed stories.', 'The Touchline'],
    ['Indykaila posted again at noon. The account describes itself as always first.', 'Indykaila'],
    ['The Touchline posted at noon. It boasts of its contacts at big clubs.', 'The Touchline'],
    ['Transfer News Live markets itself as the voice of deadline day.', 'Transfer News Live'],
    ['Indykaila has long touted itself as well connected.', 'Indykaila'],
  ],
  [
    'The Touchline claims that Genoa want him.',
    'Genoa pride themselves on their academy; Marca agrees.',
    'Marca has many readers.',
    'The winger describes himself as fit, Marca says.',
    'He claims to have been fouled.',
    'The Touchline was praised by many readers.',
    'Indykaila describes the winger as quick.',
    'The Touchline says that he claims to have been offered a contract.',
    'The coach calls himself lucky.',
    'Genoa claim to have been wronged by the referee.',
    'Marca called the defeat a shock.',
    'The striker bills his house as the best in town.',
  ],
);

noteRule(
  'leaning',
  [
    ['Real Madrid-leaning outlet Marca says no. Real Madrid won.', 'Marca'],
    ['Real Madrid won. The pro-Real Madrid paper Marca says no.', 'Marca'],
    ['Real Madrid won. The Real Madrid-friendly daily Sport says no.', 'Sport'],
    ['Real Madrid won. Real Madrid-supporting daily Marca has it on its cover.', 'Marca'],
    ['FC Barcelona beat Sevilla. The Barcelona-centric newspaper Sport says no.', 'Sport'],
    ['The Juventus-leaning daily Tuttosport says no. Juventus drew.', 'Tuttosport'],
    ['Juventus drew. It was the pro-Juventus Tuttosport that had the story.', 'Tuttosport'],
    ['FC Barcelona beat Sevilla. The Barcelona-obsessed daily Sport says no.', 'Sport'],
    ['The Real Madrid-biased paper AS says no. Real Madrid won.', 'AS'],
    ['FC Barcelona beat Sevilla. The Barcelona-sympathetic Mundo Deportivo disagrees.', 'Mundo Deportivo'],
    ['Real Madrid won. It was the pro-Real Madrid daily AS that had the story.', 'AS'],
    ['FC Barcelona beat Sevilla. Sport Witness quote the pro-Barcelona daily Mundo Deportivo.', 'Mundo Deportivo'],
  ],
  [
    'Real Madrid beat Barcelona, Marca says.',
    'The left-leaning paper Marca says no to Real Madrid.',
    'A Madrid-based outlet, Marca, says no to Real Madrid.',
    'The pro-European paper Marca says no to Real Madrid.',
    'The Real Madrid-supporting singer has a new song. Real Madrid won.',
    'Real Madrid are leaning towards a move, Marca says.',
    'The Barcelona-bound winger spoke to Sport. Barcelona drew.',
    'Barcelona’s pro-independence fans sang, Sport says.',
    'The family-friendly ground of Barcelona was full, Sport says.',
    'Barcelona-born, he reads Sport every day. Barcelona drew.',
    'The pro-am tournament was won by a friend of Barcelona, Sport says.',
    'A Real Madrid fan reads Marca. Real Madrid won.',
  ],
);

noteRule(
  'stale',
  [
    ['Marca reported in November 2025 that Genoa want him.', 'Marca'],
    ['On December 1, Fabrizio Romano revealed that talks had begun.', 'Fabrizio Romano'],
    ['Back in March 2025, Tuttosport claimed that he wants to go.', 'Tuttosport'],
    ['In October, Tuttosport had reported that Genoa would listen to offers.', 'Tuttosport'],
    ['As long ago as August 2025 Sky Sports reported an interest in him.', 'Sky Sports'],
    ['According to a report by Tuttosport from November 3, 2025, he is for sale.', 'Tuttosport'],
    ['Fabrizio Romano wrote on X on December 12 that a bid was near.', 'Fabrizio Romano'],
    ['It was in September that Marca first reported the interest of Sevilla.', 'Marca'],
    ['Tuttosport wrote in June 2025 that he had an offer from Spain.', 'Tuttosport'],
    ['“He could go,” Tuttosport wrote on 5 November 2025.', 'Tuttosport'],
    ['In December, Sky Sports understood that Genoa had set a price.', 'Sky Sports'],
    ['Marca said in July 2025 that Sevilla were keen.', 'Marca'],
  ],
  [
    'On January 17, Marca reported that Genoa want him.',
    'Marca report that he joined in November 2024.',
    'In November 2025 he scored twice.',
    'Marca report that his contract ends in June 2026.',
    'Tuttosport reports that he will move in June.',
    'Marca reported on Monday that Genoa want him.',
    'Tuttosport, founded in July 1945, says that he will leave.',
    'Sky Sports report that he has not scored since November.',
    'He was the Serie A player of the month for November, Tuttosport says.',
    'Marca say that he was first watched in October 2025.',
    'The match of 3 December was shown by Sky Sports.',
    'According to Tuttosport, he has been unhappy since September 2025.',
  ],
);

noteRule(
  'not-a-source',
  [
    ['He won an award from Sky Sports. Tuttosport praised him.', 'Sky Sports'],
    ['He won an award from Sky Sports. Tuttosport praised him.', 'Tuttosport'],
    ['The defender is valued at €20m by Transfermarkt.', 'Transfermarkt'],
    ['Sky Sports pundits picked him for their team of the week.', 'Sky Sports'],
    ['The match was on Sky Sports.', 'Sky Sports'],
    ['He posed with a copy of Tuttosport.', 'Tuttosport'],
    ['The Guardian placed him among the hundred best players of the year.', 'The Guardian'],
    ['His father worked for La Gazzetta dello Sport.', 'La Gazzetta dello Sport'],
    ['Tuttosport gave him seven marks out of ten.', 'Tuttosport'],
    ['The game won the award of BBC Sport for the goal of the month.', 'BBC Sport'],
    ['A photographer of Tuttosport was hit by the ball.', 'Tuttosport'],
    ['The Touchline claims to have friends at ESPN and Marca.', 'ESPN'],
    ['The cameras of DAZN were there.', 'DAZN'],
  ],
  [
    ['Follow TEAMtalk on X.', { outlet: 'teamtalk' }],
    'According to Marca, Genoa want him.',
    'The winger told Sky Sports that he is happy.',
    'Marca reports on an injury of the goalkeeper.',
    'An update came from Sky Sports.',
    'Sky Sports have disputed it.',
    'By Marco Bianchi, Tuttosport',
    'GENOA (Reuters) - Fans sang.',
    'Genoa, 3 June (Reuters): Fans sang.',
    'Source: Tuttosport',
    'The rain will last until Monday. (Tuttosport)',
    'DAILY MAIL\n\nGenoa played well.',
    'It was a story in The Sun that began it.',
    'He spoke on a podcast of The Guardian.',
    'The new winger is a namesake of Fabrizio Romano.',
    'Photo by Reuters',
  ],
);

describe('a note about an outlet', () => {
  it('is no “not a source” where a claim rests on it', () => {
    const { notes: found } = attributed(`${BEFORE}Marca say Genoa want Jonas Lindqvist.`);
    expect(found.filter((note) => note.rule === 'not-a-source')).toEqual([]);
  });
});
