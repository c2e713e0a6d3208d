/** Facts of the card about a story, read from the text: new contract, headline against text, writer's view. */
import { readRule } from '../../support/read-cases';

const yes = (told: string, evidence: string, ...args: readonly string[]) => ({ told, evidence, args });
const ASK = 'Larrieu, 24, has nine goals in Ligue 1 this season.';
const LEAD = 'Arsenal want to sign Lens winger Mateo Larrieu, according to Marca.';
const page = (headline: string, ...paragraphs: readonly string[]) => [headline, ...paragraphs, ASK].join('\n\n');
const wanted = (...paragraphs: readonly string[]) => page('Latest on Mateo Larrieu', LEAD, ...paragraphs);

readRule(
  'contract-talks',
  {
    'talks over a new deal': yes(
      wanted('Lens are in talks over a new deal for Larrieu.'),
      'in talks over a new deal',
      'Mateo Larrieu',
    ),
    'an offer of a new contract': yes(wanted('Lens have offered Larrieu a new contract.'), 'a new contract'),
    'he was offered one': yes(wanted('Larrieu has been offered a new contract by Lens.'), 'offered a new contract'),
    'an extension agreed': yes(
      wanted('Larrieu has agreed a contract extension with Lens until 2030.'),
      'agreed a contract extension',
    ),
    'he signed': yes(wanted('Larrieu signed a new five-year contract at Lens last week.'), 'new five-year contract'),
    'they hope to extend': yes(wanted('Lens hope to extend his contract before the summer.'), 'extend his contract'),
    'improved terms': yes(wanted('Lens have offered improved terms to Larrieu.'), 'improved terms'),
    'tie him down': yes(wanted('Lens want to tie Larrieu down to a new contract.'), 'a new contract'),
    'on a source’s word': yes(
      wanted('L’Equipe reports that Lens have opened talks with Larrieu over a new contract.'),
      'over a new contract',
    ),
    'in a quotation': yes(
      wanted('“We are in talks with Larrieu about a new contract,” Lens president Bengt Ardal said.'),
      'about a new contract',
    ),
    'talks have begun': yes(wanted('Contract talks between Lens and Larrieu have begun.'), 'Contract talks'),
    'before the rumour': yes(
      page('Latest on Mateo Larrieu', 'Lens are in talks over a new contract for winger Mateo Larrieu.', LEAD),
      'a new contract',
    ),
  },
  {
    'no word of a contract': wanted('Larrieu scored again on Sunday.'),
    'an option': wanted('Lens have an option to extend his contract by a year.'),
    'how long his contract runs': wanted('Larrieu is under contract at Lens until 2028.'),
    'signed long before': wanted('Arsenal asked for him weeks after the winger signed a new contract at Lens.'),
    'the coach’s contract': wanted('Lens coach Will Still is in talks over a new contract, and Larrieu likes him.'),
    'another player’s': wanted('Lens are in talks over a new contract for defender Hugo Marchal.'),
    'of two players, one': wanted('Lens have offered Hugo Marchal and Mateo Larrieu new contracts.'),
    'a contract at the buyer': wanted('Arsenal would give Larrieu a five-year contract.'),
    'what an agent wants': wanted('The agent hopes to pressure Lens into offering a new contract.'),
    'talks that broke down': wanted('Talks between Lens and Larrieu over a new contract have broken down.'),
    'a new shirt deal': wanted('Lens have a new deal with a maker of shirts.'),
    'a move that is done': page(
      'Arsenal sign Mateo Larrieu',
      'Arsenal have announced the signing of Lens winger Mateo Larrieu on a new long-term contract.',
    ),
    'a chance that is gone': wanted('Larrieu had the chance to sign improved terms at Lens in autumn.'),
    'signed before he now leaves': page(
      'Latest on Mateo Larrieu',
      'Arsenal have agreed a deal with Lens to sign winger Mateo Larrieu, according to Marca.',
      'Larrieu became a free agent in June but then signed a new contract at Lens.',
    ),
    'the whole squad': page(
      'Lens intend to open contract negotiations as they try to get their best men onto new deals',
      'Lens winger Mateo Larrieu wants to leave, according to Marca.',
    ),
    'a condition': wanted('If Larrieu signs a new contract at Lens, Arsenal will look elsewhere.'),
  },
);

readRule(
  'headline-words',
  {
    'an outlet’s report': yes(
      page('Arsenal want Mateo Larrieu', LEAD),
      'Arsenal want Mateo Larrieu',
      'key:caution_headline_words_leaves',
      'Marca',
    ),
    'a bid': yes(
      page(
        'Arsenal bid for Mateo Larrieu',
        'Arsenal have made a bid for Lens winger Mateo Larrieu, Sky Sports report.',
      ),
      'Arsenal bid for Mateo Larrieu',
      'Sky Sports',
    ),
    talks: yes(
      page('Arsenal in talks over Mateo Larrieu', 'Arsenal are in talks with Lens over Mateo Larrieu, says L’Equipe.'),
      'in talks over Mateo Larrieu',
      "L'Équipe",
    ),
    'a deal': yes(
      page(
        'Arsenal agree Mateo Larrieu deal',
        'According to Fabrizio Romano, Arsenal have agreed a deal with Lens for Mateo Larrieu.',
      ),
      'agree Mateo Larrieu deal',
      'Fabrizio Romano',
    ),
    reportedly: yes(
      page('Arsenal want Mateo Larrieu', 'Arsenal reportedly want to sign Lens winger Mateo Larrieu.'),
      'Arsenal want Mateo Larrieu',
      'key:caution_headline_words_adds',
      '"reportedly"',
    ),
    'is said to': yes(
      page('Arsenal want Mateo Larrieu', 'Lens winger Mateo Larrieu is said to be wanted by Arsenal.'),
      'Arsenal want Mateo Larrieu',
      '"said to"',
    ),
    'it is understood': yes(
      page(
        'Arsenal bid for Mateo Larrieu',
        'It is understood that Arsenal have made a bid for Lens winger Mateo Larrieu.',
      ),
      'Arsenal bid for Mateo Larrieu',
    ),
    'reports in France': yes(
      page(
        'Arsenal in talks over Mateo Larrieu',
        'Arsenal are in talks with Lens over winger Mateo Larrieu, according to reports in France.',
      ),
      'in talks over Mateo Larrieu',
    ),
    'a rejected bid': yes(
      page(
        'Lens reject Arsenal bid for Mateo Larrieu',
        'Lens have rejected a bid from Arsenal for winger Mateo Larrieu, according to L’Equipe.',
      ),
      'Lens reject Arsenal bid',
    ),
    'a loan': yes(
      page(
        'Arsenal want Mateo Larrieu on loan',
        'Marca report that Arsenal want to sign Lens winger Mateo Larrieu on loan.',
      ),
      'Mateo Larrieu on loan',
    ),
    'the surname alone': yes(
      page('Arsenal target Larrieu', 'Arsenal are interested in Lens winger Mateo Larrieu, according to Marca.'),
      'Arsenal target Larrieu',
    ),
    'a wish to leave': yes(
      page('Mateo Larrieu wants to leave Lens', 'L’Equipe reports that Mateo Larrieu wants to leave Lens.'),
      'wants to leave Lens',
    ),
  },
  {
    'says whose report it is': page('Arsenal want Mateo Larrieu, say Marca', LEAD),
    'a report': page('Report: Arsenal want Mateo Larrieu', LEAD),
    'a question': page('Do Arsenal want Mateo Larrieu?', LEAD),
    could: page('Arsenal could sign Mateo Larrieu', 'Arsenal could sign Lens winger Mateo Larrieu, Marca say.'),
    linked: page('Arsenal linked with Mateo Larrieu', 'Arsenal are linked with Lens winger Mateo Larrieu by Marca.'),
    'in quotation marks': page('Arsenal ‘want Mateo Larrieu’', LEAD),
    'the club announces it': page(
      'Arsenal sign Mateo Larrieu',
      'Arsenal have announced the signing of Lens winger Mateo Larrieu.',
    ),
    'words on record': page(
      'Arsenal want Mateo Larrieu',
      '“We want Mateo Larrieu of Lens,” Arsenal manager Mikel Arteta said.',
    ),
    'the text says so, too': page(
      'Arsenal want Mateo Larrieu',
      'Arsenal want to sign Lens winger Mateo Larrieu.',
      LEAD,
    ),
    odds: page('Arsenal 4/1 favourites to sign Mateo Larrieu', LEAD),
    'a topic': page('Arsenal and Lens: Mateo Larrieu transfer', LEAD),
    'the text says that he has left': page(
      'Mateo Larrieu has joined Arsenal',
      'Mateo Larrieu has left Lens.',
      'Fabrizio Romano says that Larrieu has joined Arsenal.',
    ),
    'the name is hidden': page('Arsenal want French winger', LEAD),
    'another stage': page('Arsenal bid for Mateo Larrieu', LEAD),
    'two players': page('Arsenal want Mateo Larrieu and Hugo Marchal', LEAD),
    'own report': page('Arsenal want Mateo Larrieu', 'We understand that Arsenal want Lens winger Mateo Larrieu.'),
  },
);

/** Before the report: what follows one may go on with it. */
const own = (view: string) => page('Latest on Mateo Larrieu', view, LEAD);

readRule(
  'writers-view',
  {
    'will not sell': yes(own('Lens will not sell Larrieu in January.'), 'will not sell Larrieu'),
    'not for sale': yes(own('Larrieu is not for sale.'), 'not for sale'),
    'no intention': yes(own('Lens have no intention of letting Larrieu go.'), 'no intention of letting Larrieu go'),
    unwilling: yes(own('Lens are unwilling to consider his exit.'), 'unwilling to consider'),
    'going nowhere': yes(own('Larrieu is going nowhere this month.'), 'going nowhere'),
    'stays put': yes(own('Larrieu will stay at Lens until the summer.'), 'will stay at Lens'),
    'will not leave': yes(own('Larrieu will not leave Lens in January.'), 'will not leave'),
    'refuse to sell': yes(own('Lens refuse to sell Larrieu.'), 'refuse to sell Larrieu'),
    untouchable: yes(own('Larrieu is untouchable at Lens.'), 'untouchable'),
    'does not want to leave': yes(own('Larrieu does not want to leave Lens.'), 'does not want to leave'),
    'not listening to offers': yes(own('Lens are not listening to offers for Larrieu.'), 'not listening to offers'),
    'in the headline': yes(
      page('Lens will NOT sell Mateo Larrieu', LEAD),
      'Lens will NOT sell',
      'will NOT sell Mateo Larrieu',
    ),
  },
  {
    'the club is cited': own('Lens say that Larrieu is not for sale.'),
    'a director speaks': own('“He is not for sale,” Lens director Bengt Ardal said of Larrieu.'),
    'a report': own('L’Equipe reports that Lens will not sell Larrieu.'),
    reportedly: own('Lens reportedly will not sell Larrieu.'),
    'it is unlikely': own('It is unlikely that Larrieu leaves Lens in January.'),
    'a price': own('Lens will not sell Larrieu for less than £50m.'),
    unless: own('Larrieu is not for sale unless his clause is paid.'),
    'a condition': own('If Arsenal do not bid this week, Larrieu will stay at Lens.'),
    once: own('Larrieu once said that he would not leave Lens.'),
    confident: own('Lens are confident that Larrieu will stay.'),
    'not yet': own('Lens have not yet received an offer for Larrieu.'),
    'a club that buys nobody': own('Arsenal will not sign another winger in January, whatever Larrieu costs.'),
    'he stays by a deal that is done': page(
      'Lens sign Mateo Larrieu for good',
      'Lens have announced the permanent signing of winger Mateo Larrieu from Lyon.',
      'Larrieu will stay at Lens, where he spent a season on loan.',
    ),
    'it seems likely': own('It seems likely that Larrieu will stay at Lens until the summer.'),
    'a club that can': own('It is good that Lens can refuse to sell Larrieu.'),
    'rumours of the club’s money': own('Rumours of Lens going under are wide of the mark, and Larrieu is not sold.'),
    briefings: own('There have been strong briefings that Larrieu is not for sale.'),
    'the club is adamant': own('Lens are adamant that Larrieu is not for sale.'),
    'open to offers': own('Lens are open to offers for Larrieu.'),
  },
);
