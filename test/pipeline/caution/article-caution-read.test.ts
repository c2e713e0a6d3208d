/** Words by which a page itself keeps its distance from a report, as sites write them. */
import { expect, test } from 'vitest';
import { analysed } from '../../support/read';
import { readRule } from '../../support/read-cases';

const about = (words: string): string =>
  `Arsenal want Ferri\n\nArsenal are keen on Lyon striker Marco Ferri, according to Fichajes.\n\n${words}`;
const yes = (words: string, evidence: string) => ({ told: about(words), evidence });

readRule(
  'article-caution',
  {
    'with a pinch of salt': yes('However, these reports should be taken with a pinch of salt.', 'pinch of salt'),
    uncorroborated: yes('The claim has yet to be corroborated by any other outlet.', 'yet to be corroborated'),
    'any truth': yes('It remains to be seen whether there is any truth in the rumour.', 'remains to be seen'),
    'we urge caution': yes('We would urge caution over this one.', 'urge caution'),
    'with caution': yes('Readers should treat the story with caution, given the outlet’s record.', 'with caution'),
    'with caution, as the player is injured': yes(
      'Still, the rumour should be treated with caution, since Ferri is injured at the moment.',
      'treated with caution',
    ),
    reliability: yes('That said, Fichajes are not known for their reliability.', 'not known for'),
    'grain of salt': yes('Take this one with a grain of salt.', 'grain of salt'),
    unverified: yes('The report is unverified.', 'unverified'),
    'a word of warning': yes('A word of warning: the story comes from a site with a patchy record.', 'word of warning'),
    sceptical: yes('We are sceptical of this report, frankly.', 'sceptical'),
    'not vouched for': yes('We are not saying that any of these are true.', 'not saying'),
    'at your own risk': yes('Believe it at your own risk, readers.', 'at your own risk'),
    'alarm bells': yes('That nobody else has the claim rings alarm bells.', 'alarm bells'),
    'not convinced': yes('We are not convinced by this report.', 'not convinced by'),
    clickbait: yes('It looks a lot like clickbait to us.', 'clickbait'),
    'hard to believe': yes('It is hard to believe this rumour.', 'hard to believe'),
  },
  {
    'a defender': about('Ferri should be treated with caution by defenders.'),
    'a defeat': about('Arteta took the defeat with good grace.'),
    'alarm bells at the club': about('The injury of their other striker has set alarm bells ringing at Arsenal.'),
    'not convinced by him': about('Arteta is not convinced by the other strikers on the market.'),
    'nobody says that he is true': about(
      'Arteta said that he believes in his players and that they are true fighters.',
    ),
    'a start': about('It remains to be seen whether Ferri will start on Sunday.'),
    'a referee': about('The referee urged caution to both captains.'),
    'the club is cautious with a fee': about('Arsenal would rather spend wisely this month.'),
    praise: about('Fichajes were first with the news of his last move.'),
    'another report agrees': about('L’Equipe has the same story.'),
    'the player is careful': about('Ferri has been careful with his words.'),
    'a hamstring': about('The physios advised caution with his hamstring.'),
    'an injury': about('Ferri is out with an injury until March.'),
    'a price': about('Lyon have not said what they would want for him.'),
    'nothing more': about('Ferri has scored nine goals this season.'),
  },
);

test('What a page says of all its rumours before the first of them holds for each', () => {
  const { stories } = analysed(
    [
      'Transfer gossip, 4 July',
      'We are not saying that any of these are true.',
      'Arsenal are keen on Lyon striker Marco Ferri, according to L’Equipe. Marca say that Arsenal have made a bid for Ferri.',
      'Everton are in talks with Genoa over midfielder Jonas Lindqvist, according to the Daily Mail.',
    ].join('\n\n'),
  );
  expect(stories.map((story) => story.cautions.some((caution) => caution.rule === 'article-caution'))).toEqual([
    true,
    true,
  ]);
});
