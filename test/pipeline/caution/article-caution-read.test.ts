/** Words by which a page itself keeps its distance from a report, as sites write them. */
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
    'hard to believe': yes('It is hard to believe this rumour.', 'hard to believe'),
  },
  {
    'a defender': about('Ferri should be treated with caution by defenders.'),
    'a defeat': about('Arteta took the defeat with good grace.'),
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
