/** Sources whose standing rests on their own word, read from the text. */
import { readRule } from '../../support/read-cases';

const page = (
  praise: string,
  claim = 'Chelsea have held talks over Genk winger Milan Verstraete, according to The Touchline on X.',
) =>
  ['Chelsea hold talks over Genk winger Milan Verstraete', claim, praise, 'Verstraete, 23, has six goals.'].join(
    '\n\n',
  );
const yes = (praise: string, evidence = praise, claim?: string) => ({ told: page(praise, claim), evidence });
const INDYKAILA = 'Chelsea have held talks over Genk winger Milan Verstraete, according to Indykaila.';

readRule(
  'self-described',
  {
    'claims recognition': yes(
      'The Touchline claims that its news is picked up by publications such as Marca and ESPN.',
    ),
    'describes itself': yes('The Touchline describes itself as the most trusted account of deadline day.'),
    'prides itself': yes('The Touchline prides itself on its contacts.'),
    'the account, without its name': yes('The account describes itself as always first.'),
    'it, without its name': yes('It bills itself as the home of transfer news.'),
    'boasts of its contacts': yes('The account boasts of its contacts in dressing rooms.'),
    'has styled itself': yes('The Touchline has long styled itself as an insider.'),
    'touts itself': yes('The Touchline touts itself as the first with every story.'),
    'professes to be': yes('The Touchline professes to have sources at every club.'),
    'in a relative clause': yes('The Touchline, which claims to be close to agents, posts daily.'),
    'self-styled': yes('The self-styled insider Indykaila posted again at night.', 'self-styled insider', INDYKAILA),
    'of the origin behind a paper': yes(
      'Indykaila calls itself well connected.',
      'calls itself well connected',
      'The Daily Mail, citing Indykaila, says that Chelsea have held talks over Genk winger Milan Verstraete.',
    ),
  },
  {
    'no praise': page('The Touchline posted the story at noon.'),
    'others praise it': page('The Touchline was praised by many readers last year.'),
    'what it says of the player': page('The Touchline describes Verstraete as quick.'),
    'what it reports': page('The Touchline claims that Genk want £30m.'),
    'praise of an account that is not cited': page('Indykaila describes itself as always first.'),
    'a club prides itself': page('Genk pride themselves on their academy.'),
    'the player describes himself': page('Verstraete describes himself as a modern winger.'),
    'a coach calls himself lucky': page('Genk’s coach calls himself lucky to have him.'),
    'the page itself': page('This site prides itself on care.'),
    'another lead': page(
      'The Touchline prides itself on its contacts.',
      'Chelsea have held talks over Genk winger Milan Verstraete, according to Sky Sports.',
    ),
    'praised and only praised': page(
      'The Touchline prides itself on its contacts.',
      'Chelsea have held talks over Genk winger Milan Verstraete.',
    ),
    'his own price': page('Verstraete claims to have been offered less than his team-mates.'),
  },
);
