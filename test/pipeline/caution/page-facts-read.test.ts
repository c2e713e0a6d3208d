/** Facts of the card about sources, read from pages with their links and outlet: side, owner, language, link, also named. */
import { type Page, readRule } from '../../support/read-cases';

const ASK = 'Larrieu, 24, has nine goals in Ligue 1 this season.';
const page = (text: string, more: Partial<Page> = {}): Page => ({
  text: `Latest on winger Mateo Larrieu\n\n${text}\n\n${ASK}`,
  links: {},
  ...more,
});
const yes = (told: Page, evidence: string, ...args: readonly string[]) => ({ told, evidence, args });
const by = (source: string, club = 'Real Madrid') =>
  page(`${club} want to sign Lens winger Mateo Larrieu, according to ${source}.`);
const SPANISH = 'Real Madrid want to sign Lens winger Mateo Larrieu, according to Marca.';

readRule(
  'club-side',
  {
    'a daily of the buyer’s': yes(by('Marca'), 'Marca', 'Marca', 'Real Madrid'),
    'another of the same': yes(by('AS'), 'AS', 'Real Madrid'),
    'of its rival': yes(by('Mundo Deportivo'), 'Mundo Deportivo', 'Barcelona'),
    'the paper of another city': yes(by('Sport', 'FC Barcelona'), 'Sport', 'Barcelona'),
    'an Italian daily': yes(by('Tuttosport', 'Juventus'), 'Tuttosport', 'Juventus & Torino'),
    'the verb before the name': yes(
      page('Juventus want to sign Lens winger Mateo Larrieu, reports Tuttosport.'),
      'Tuttosport',
    ),
    'the name first': yes(page('Marca report that Real Madrid want to sign Lens winger Mateo Larrieu.'), 'Marca'),
    'behind a paper that cites it': yes(
      page('The Daily Mail, citing Marca, says that Real Madrid want to sign Lens winger Mateo Larrieu.'),
      'Marca',
    ),
    'told to it': yes(page('“I want to join Real Madrid,” Lens winger Mateo Larrieu told Marca.'), 'Marca'),
    'a local paper': yes(
      page('Everton want to sign Lens winger Mateo Larrieu, the Liverpool Echo reports.'),
      'Liverpool Echo',
      'Liverpool Echo',
    ),
    'a fan site’s own words': yes(
      page('Arsenal want to sign Lens winger Mateo Larrieu.', { outlet: 'just-arsenal' }),
      'Arsenal want',
      'Arsenal',
    ),
    'of the club that sells': yes(
      page('Chelsea want to sign Real Madrid winger Mateo Larrieu, according to Marca.'),
      'Marca',
      'Real Madrid',
    ),
  },
  {
    'a paper with no club in the deal': page('Everton want to sign Lens winger Mateo Larrieu, according to Marca.'),
    'a national paper': by('The Guardian'),
    'an agency': by('Reuters'),
    'a broadcaster': by('Sky Sports'),
    sources: by('sources'),
    'reports in Spain': by('reports in Spain'),
    'a journalist without a club': by('Fabrizio Romano'),
    'own words of a national paper': page('Real Madrid want to sign Lens winger Mateo Larrieu.', {
      outlet: 'the-guardian',
    }),
    'named but not cited': page(
      'Real Madrid want to sign Lens winger Mateo Larrieu, according to Sky Sports. His brother once posed with Marca.',
    ),
    'about another player': page(
      'Everton want to sign Lens winger Mateo Larrieu, according to Sky Sports. Marca was read by many in his town.',
    ),
    'the club on its own page': page('Arsenal have signed Lens winger Mateo Larrieu.', { outlet: 'arsenal-com' }),
    'a club’s own site, cited elsewhere': by('Arsenal.com', 'Arsenal'),
    'the club itself': page('Real Madrid have announced the signing of Lens winger Mateo Larrieu.'),
    'a manager': page('“We want Mateo Larrieu of Lens,” Real Madrid manager Xabi Alonso said.'),
  },
);

const TORINO = (words: string): Page => page(words);

readRule(
  'shared-owner',
  {
    'the buyer’s owner': yes(
      TORINO('Torino want to sign Lens winger Mateo Larrieu, according to La Gazzetta dello Sport.'),
      'Gazzetta dello Sport',
      'La Gazzetta dello Sport',
      'Torino',
    ),
    'the seller’s owner': yes(
      TORINO('Chelsea want to sign Torino winger Mateo Larrieu, according to La Gazzetta dello Sport.'),
      'Gazzetta dello Sport',
      'Torino',
    ),
    'its sister paper': yes(
      TORINO('Torino want to sign Lens winger Mateo Larrieu, according to Corriere della Sera.'),
      'Corriere della Sera',
      'Torino',
    ),
    'the name first': yes(
      TORINO('La Gazzetta dello Sport reports that Torino want to sign Lens winger Mateo Larrieu.'),
      'Gazzetta dello Sport',
    ),
    'the short name': yes(
      TORINO('Gazzetta dello Sport say that Torino have opened talks over Lens winger Mateo Larrieu.'),
      'Gazzetta dello Sport',
    ),
    'behind another paper': yes(
      TORINO('The Daily Mail, citing La Gazzetta dello Sport, says that Torino want Lens winger Mateo Larrieu.'),
      'Gazzetta dello Sport',
    ),
    'via another': yes(
      TORINO('Torino want to sign Lens winger Mateo Larrieu, per La Gazzetta dello Sport (via Metro).'),
      'Gazzetta dello Sport',
    ),
    'a second suitor': yes(
      TORINO('Chelsea and Torino want to sign Lens winger Mateo Larrieu, according to La Gazzetta dello Sport.'),
      'Gazzetta dello Sport',
    ),
    'a loan': yes(
      TORINO('Torino are in talks to sign Lens winger Mateo Larrieu on loan, La Gazzetta dello Sport reports.'),
      'Gazzetta dello Sport',
    ),
    'a bid that was turned down': yes(
      TORINO('Lens have rejected a bid from Torino for winger Mateo Larrieu, La Gazzetta dello Sport reports.'),
      'Gazzetta dello Sport',
    ),
    'a denial': yes(
      TORINO('Torino will not sell winger Mateo Larrieu to Chelsea, La Gazzetta dello Sport reports.'),
      'Gazzetta dello Sport',
    ),
    'told to the paper': yes(
      TORINO('“I want to join Torino,” Lens winger Mateo Larrieu told La Gazzetta dello Sport.'),
      'Gazzetta dello Sport',
    ),
  },
  {
    'the club is not in the story': TORINO(
      'Roma want Lens winger Mateo Larrieu, according to La Gazzetta dello Sport.',
    ),
    'the club is only named': TORINO(
      'Roma want Lens winger Mateo Larrieu, according to La Gazzetta dello Sport. Roma lost in Turin on Sunday.',
    ),
    'another daily of the town': TORINO('Torino want Lens winger Mateo Larrieu, according to Tuttosport.'),
    'another owner': TORINO('Torino want Lens winger Mateo Larrieu, according to Corriere dello Sport.'),
    'a broadcaster': TORINO('Torino want Lens winger Mateo Larrieu, according to Sky Italia.'),
    'reports in Italy': TORINO('Torino want Lens winger Mateo Larrieu, according to reports in Italy.'),
    sources: TORINO('Torino want Lens winger Mateo Larrieu, according to sources.'),
    'a journalist': TORINO('Torino want Lens winger Mateo Larrieu, according to Fabrizio Romano.'),
    'own words': TORINO('Torino want Lens winger Mateo Larrieu.'),
    'named but not cited': TORINO(
      'Torino want Lens winger Mateo Larrieu, according to Tuttosport. His father read La Gazzetta dello Sport.',
    ),
    'another player’s story': TORINO(
      'Roma want Lens winger Mateo Larrieu, according to La Gazzetta dello Sport. Torino want Lyon striker Marco Ferri, Tuttosport says.',
    ),
    'the chairman speaks': TORINO('“We want Mateo Larrieu of Lens,” Torino president Urbano Cairo said.'),
  },
);

const LINK = { Marca: 'https://www.marca.com/futbol/real-madrid/2026/01/19/larrieu.html' };

readRule(
  'not-linked',
  {
    'according to': yes(by('Marca'), 'Marca', 'Marca'),
    'an English paper': yes(by('the Daily Mail'), 'Daily Mail', 'Daily Mail'),
    'a journalist': yes(by('Fabrizio Romano'), 'Fabrizio Romano'),
    'an account': yes(by('Indykaila'), 'Indykaila'),
    'the name first': yes(page('Sky Sports report that Real Madrid want Lens winger Mateo Larrieu.'), 'Sky Sports'),
    'in brackets': yes(page('Real Madrid want to sign Lens winger Mateo Larrieu (Marca).'), 'Marca'),
    'a chain': yes(
      page('The Daily Mail, citing Marca, says that Real Madrid want to sign Lens winger Mateo Larrieu.'),
      'Daily Mail',
    ),
    via: yes(page('Real Madrid want Lens winger Mateo Larrieu, per RMC Sport (via Metro).'), 'Metro', 'Metro'),
    'a link to something else': yes(
      page(SPANISH, { links: { 'Real Madrid': 'https://www.example.org/clubs/real-madrid' } }),
      'Marca',
    ),
    'a bid': yes(page('Real Madrid have made a bid for Lens winger Mateo Larrieu, Marca report.'), 'Marca'),
    'a denial': yes(page('Lens will not sell winger Mateo Larrieu to Real Madrid, Marca report.'), 'Marca'),
    'on the page of another outlet': yes(page(SPANISH, { outlet: 'metro' }), 'Marca'),
  },
  {
    linked: page(SPANISH, { links: LINK }),
    'its site linked by other words': page(SPANISH, { links: { 'want to sign': LINK.Marca } }),
    'plain text, whose links nobody knows': { text: page(SPANISH).text },
    'own words': page('Real Madrid want to sign Lens winger Mateo Larrieu.'),
    'the page’s own report': page('Marca understands that Real Madrid want to sign Lens winger Mateo Larrieu.', {
      outlet: 'marca',
    }),
    'the page cites itself': page(SPANISH, { outlet: 'marca' }),
    sources: by('sources'),
    reports: by('reports in Spain'),
    'the club': page('Real Madrid have announced the signing of Lens winger Mateo Larrieu.'),
    'a manager': page('“We want Mateo Larrieu of Lens,” Real Madrid manager Xabi Alonso said.'),
    'a chain with its origin linked': page(
      'The Daily Mail, citing Marca, says that Real Madrid want to sign Lens winger Mateo Larrieu.',
      { links: LINK },
    ),
    'its own reporter': page(
      'The Athletic’s David Ornstein reports that Real Madrid want to sign Lens winger Mateo Larrieu.',
      { outlet: 'the-athletic' },
    ),
    'it is understood': page('It is understood that Real Madrid want to sign Lens winger Mateo Larrieu.'),
  },
);

readRule(
  'translation',
  {
    Spanish: yes(by('Marca'), 'Marca', 'Marca'),
    Italian: yes(by('Tuttosport'), 'Tuttosport'),
    French: yes(by('L’Equipe'), 'L’Equipe', "L'Équipe"),
    German: yes(by('Bild'), 'Bild'),
    Portuguese: yes(by('A Bola'), 'A Bola'),
    Dutch: yes(by('De Telegraaf'), 'De Telegraaf'),
    'behind an English paper': yes(
      page('The Daily Mail, citing Marca, says that Real Madrid want to sign Lens winger Mateo Larrieu.'),
      'Marca',
    ),
    'via an English site': yes(page('Real Madrid want Mateo Larrieu of Lens, per RMC Sport (via Metro).'), 'RMC Sport'),
    'reports in Spain': yes(by('reports in Spain'), 'reports in Spain'),
    'the Italian media': yes(by('the Italian media'), 'Italian media'),
    'the name first': yes(page('Marca report that Real Madrid want Lens winger Mateo Larrieu.'), 'Marca'),
    'words to a foreign paper': yes(
      page('“I want to join Real Madrid,” Lens winger Mateo Larrieu told L’Equipe.'),
      'L’Equipe',
    ),
  },
  {
    'an English paper': by('the Daily Mail'),
    'an English broadcaster': by('Sky Sports'),
    linked: page(SPANISH, { links: LINK }),
    'plain text, whose links nobody knows': { text: page(SPANISH).text },
    'a journalist': by('Fabrizio Romano'),
    'an account': by('Indykaila'),
    sources: by('sources'),
    reports: by('reports'),
    'reports in England': by('reports in England'),
    'own words': page('Real Madrid want to sign Lens winger Mateo Larrieu.'),
    'a foreign club': page('Real Madrid have announced the signing of Lens winger Mateo Larrieu.'),
    'a foreign paper that is not the lead': page(
      'Real Madrid have made a bid for Lens winger Mateo Larrieu, Sky Sports report. Marca say Madrid are interested.',
    ),
  },
);

const named = (words: string, more: Partial<Page> = {}): Page =>
  page(`Chelsea want to sign Lens winger Mateo Larrieu, according to The Touchline. ${words}`, more);

readRule(
  'also-named',
  {
    'it gave a prize': yes(named('He won an award from Sky Sports in May.'), 'Sky Sports', 'Sky Sports'),
    'it praised him': yes(named('Tuttosport praised him after the final.'), 'Tuttosport', 'Tuttosport'),
    'it values him': yes(named('He is valued at €30m by Transfermarkt.'), 'Transfermarkt'),
    'its pundits chose him': yes(named('Sky Sports pundits picked him for their team of the week.'), 'Sky Sports'),
    'it broadcast the match': yes(named('The match was on Sky Sports.'), 'Sky Sports'),
    'admirers of an account': yes(
      named('The Touchline claims to have friends at ESPN and Tuttosport.'),
      'ESPN',
      'ESPN',
      'Tuttosport',
    ),
    'an older report about something else': yes(
      named('In November 2025, Tuttosport reported that he had hurt his knee.'),
      'November 2025',
      'Tuttosport',
    ),
    'a leaning': yes(
      page(
        'Real Madrid want Lens winger Mateo Larrieu, according to The Touchline. The Real Madrid-leaning daily AS was on every table.',
      ),
      'Real Madrid-leaning',
    ),
    'a photographer': yes(named('A photographer of Tuttosport was hit by the ball.'), 'Tuttosport'),
    'an employer': yes(named('His father worked for La Gazzetta dello Sport.'), 'La Gazzetta dello Sport'),
    cameras: yes(named('The cameras of DAZN were there.'), 'DAZN'),
    'two of them': yes(
      named('He won an award from Sky Sports. Tuttosport praised him after the final.'),
      'Tuttosport',
      'Sky Sports',
      'Tuttosport',
    ),
  },
  {
    'it is the source': named('The Touchline won a prize in May.'),
    'it is a second source': named('Tuttosport report that Chelsea have made contact. Tuttosport praised him, too.'),
    'it is cited for something else': named('Tuttosport reports that he has hurt his knee.'),
    'he told it so': named('He told Sky Sports that he is fit.'),
    'it warns': named('Marco Bianchi of Tuttosport has cautioned, however, that nothing is advanced at this stage.'),
    'two agree': named('Tuttosport and La Gazzetta dello Sport both agree that the Blues are in front at the moment.'),
    'a short name of the source': page(
      'The Daily Record says that Chelsea want to sign Lens winger Mateo Larrieu. The Record also gave him a prize.',
    ),
    'an update from it': named('An update came from Sky Sports.'),
    'the page’s own outlet': named('Follow TEAMtalk on X.', { outlet: 'teamtalk' }),
    'a byline': named('By Marco Bianchi, Tuttosport'),
    'a credit': named('Source: Tuttosport'),
    'a dateline': named('LENS (Reuters) - Fans sang.'),
    'a heading of a paper review': named('\n\nDAILY MAIL\n\nThe ground was full.'),
    'in the headline': {
      text: `Sky Sports prize for Mateo Larrieu\n\nChelsea want to sign Lens winger Mateo Larrieu, according to The Touchline.\n\n${ASK}`,
    },
    'nobody else': named('The ground was full.'),
  },
);
