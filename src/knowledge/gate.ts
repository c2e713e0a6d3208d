/** Is this page worth the catalogue? Answered from a few words before anything of `match` is parsed. */
import { lazy } from '../pipeline/text/lazy';

const READ_CHARS = 20_000;

/** Any of these alternatives as whole words. */
function words(alternatives: readonly string[]): () => RegExp {
  return lazy(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu'));
}

/** Words that football pages use and others hardly do: roles, competitions, bodies, and the clubs most written about. */
const FOOTBALL = words([
  'football|footballers?|footballing|soccer|midfield|midfielders?|strikers?|wingers?|(?:left|right|wing|full)[- ]?backs?',
  'cent(?:re|er)[- ]?(?:backs?|halves|half|forwards?)|goalkeepers?|keepers?|goalscorers?|playmakers?',
  'loanees?|(?<!(?:rover|windows|public|rights) )defenders?|number (?:nine|ten|9|10)|transfer (?:window|market|fee|target|list|listed|deadline|news|saga|rumours?|request)',
  'deadline day|release clause|sell-on clause|buy-?out clause|(?:option|obligation) to buy|january window|summer window|winter window|here we go',
  'premier league|champions league|europa league|conference league|la ?liga|serie [abc]|bundesliga|ligue [12]|eredivisie',
  'pro league|primeira liga|s[uü]per lig|wsl|nwsl|mls|efl|league (?:one|two)|national league|fifa|uefa|world cup|copa am[eé]rica|fa cup|carabao cup|ballon d.or',
  'arsenal|chelsea|liverpool|everton|tottenham|spurs|man(?:chester)? (?:utd|united|city)|newcastle united|aston villa|west ham',
  'crystal palace|nottingham forest|leeds united|brighton|fulham|brentford|wolves|sunderland|rangers|celtic|hibs|hearts',
  'real madrid|barcelona|bar[cç]a|atl[eé]tico|sevilla|juventus|juve|ac milan|inter milan|napoli|bayern|dortmund|leverkusen',
  'psg|paris saint-germain|marseille|ajax|feyenoord|psv|benfica|sporting cp|galatasaray|fenerbah[cç]e|al-?(?:nassr|hilal|ittihad|ahli)',
  'middlesbrough|southampton|portsmouth|norwich city|ipswich town|derby county|leicester city|stoke city|west brom(?:wich)?|sheffield (?:united|wednesday)',
  'blackburn rovers|bolton wanderers|wigan athletic|millwall|qpr|wrexham|burnley|watford|aberdeen fc|hibernian|dundee united|kilmarnock|motherwell',
  'as roma|lazio|fiorentina|atalanta|villarreal|real betis|schalke|olympique lyonnais|fc porto|flamengo|palmeiras|boca juniors|river plate|kaizer chiefs',
  'loan (?:spell|deal|move|signing|switch|exit)s?|season-long loan|on loan (?:at|to|from|until)|(?:summer|january|new) signings?|pre-contract|parent club|sell-on|personal terms',
  'a?fc|attackers?|shot-?stoppers?|socceroos|matildas|lionesses|super eagles|black stars|bafana bafana',
  '(?:indian|malaysian?|chinese|indonesian?|thai|uzbek|swiss|israeli|canadian|kenyan?|ugandan?|ghanaian?|ghana|tanzanian?|zambian?|nigerian?|egyptian|ethiopian|rwandan?|scottish|irish|welsh|saudi) (?:super|premier|premiership|pro|professional|professional football) ?(?:league|premiership)?',
  'a-league|k[ -]league|j[123]?[. -]?league|thai league|v[. -]league|bri liga|liga mx|usl|psl|dstv premiership|npfl|isl|i-league|i league|caf|concacaf|conmebol|copa libertadores|league of ireland|sse airtricity|cymru premier|spfl|isthmian|vanarama|brasileir[aã]o|nifl',
]);

/** Words of any team sport, and of the business between clubs and players. */
const TEAM = words([
  'clubs?|squad|manager|boss|head coach|sporting director|players?|signings?|season|league|division|promotion|relegation|dressing room',
  'captain|skipper|teenagers?|professional contract|trial|\\p{L}{3,} (?:united|rovers|wanderers|albion|athletic|county|argyle|thistle)',
  'pen to paper|pens|fresh terms|new (?:deal|contract)|free transfer|undisclosed fee|(?:one|two|three|four|five)-year (?:deal|contract)|one-year|season-long',
  'goals?|scored|forwards?|debut|loan|academy|youngster|first team|under-\\d\\d|fans|supporters',
  '(?:city|united|town|rovers|wanderers|albion|athletic|county|hotspur|argyle|orient)(?: (?:boss|manager|fans|striker|defender|captain|star|squad|forward))',
]);

/** "Lincoln City", "Notts County": names in the form of football clubs; a few towns and other sports' clubs share it. */
const CLUB_FORM =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’-]+ (?:City|United|Town|County|Rovers|Wanderers|Albion|Athletic|Argyle|Academical|Thistle|Villa|Forest|Wednesday|[AS]?FC|CF|SC)(?![\p{L}\p{N}])/gu;

/** Sports that trade players, drivers and riders in the same words. */
const OTHER_SPORT = words([
  'rugby|nrl|grand final|rhinos|props?|prop forward|loosehead|tighthead|second row|six nations|fly-?half|scrum(?:-?half|s)?|flanker|lineout|all blacks|wallabies|springboks|lions tour',
  'cricket|cricketers?|ipl|wickets?|batsm[ae]n|batters?|bowlers?|bowling|innings|t20|ashes|test match',
  'formula (?:one|1)|f1|grand prix|motogp|nascar|indycar|pole position|paddock|drivers?|(?:horse|motor) racing|pit lane',
  'nba|nfl|nhl|mlb|afl|wnba|quarterbacks?|touchdowns?|point guard|basketball|baseball|pitchers?|ice hockey|hockey|draft pick|lakers|celtics|knicks|yankees|dodgers|red sox|packers|three-team trade|first-round picks?|rebounds',
  'tennis|golf|golfers?|boxing|boxers?|ufc|mma|cycling|cyclists?|peloton|netball|handball|jockeys?|wrestling|esports|snooker|darts',
]);

/** Words that moves of players are told in. */
const MOVES =
  /\b(?:transfers?|sign(?:s|ed|ing|ings)?|loan(?:s|ed|ing)?|bids?|offers?|offered|moves?|moved|moving|join(?:s|ed|ing)?|targets?|targeted|targeting|interest(?:ed)?|linked|talks|negotiations?|contracts?|deals?|fee|release clause|personal terms|medical|exits?|departures?|leaves?|leaving|left|trade[sd]?|acquir(?:e[sd]?|ing|ition)|prise[sd]?|lure[sd]?|poach(?:ed|ing)?|waive[sd]?|released?|re-?(?:sign(?:s|ed)?|call(?:s|ed)?)|terminate[sd]?|capture[sd]?|free agents?|swoop|race|want(?:s|ed)?|pursuit|agree(?:s|d)?|agreement|buy|buying|sell|selling|sold|sale|price|clause|future|stay(?:s|ing)?|renewal|extension|extend(?:s|ed)?|switch|arrival|arrives|unveiled?|completes?|eye(?:s|d|ing)?|chas(?:e|es|ing)|monitor(?:s|ed|ing)?|approach|enquiry|here we go|brought back|bring(?:ing)? back|back to|keen|let go|lets|track(?:ed|s|ing)|keeping tabs|watch(?:es|ed|ing)|pursue[sd]?|secure[sd]?|recruit(?:s|ed|ing)?|addition|rope[sd]? in|ditch(?:es|ed)?|los(?:e|es|t|ing)|return(?:s|ing)?|rumou?rs?|reject(?:s|ed)?|snub(?:s|bed)?|turn(?:s|ed)? down|block(?:s|ed)?|rule[sd]? out|hijack(?:s|ed)?|reveal(?:s|ed)?|commit(?:s|ted|ting)?|cash(?:ed)? in|go(?:ne)? cold|trial|part(?:ed|s)? ways|depart(?:s|ed|ing)?|pen to paper|pens|penned|retained list)\b/giu;

function count(pattern: RegExp, text: string, enough: number): number {
  let n = 0;
  for (const _match of text.matchAll(pattern)) {
    n++;
    if (n >= enough) break;
  }
  return n;
}

/** How many words of a kind a text must have: short texts few, long ones more. */
function needed(length: number): number {
  return length < 1500 ? 1 : length < 4000 ? 2 : 3;
}

/** A word that only football has weighs as much as three of any team sport. */
const TEAM_WORDS = 3;
const MANY = 40;
/** So many names in the form of clubs weigh as much as a word that only football has. */
const CLUBS = 2;

/**
 * Whether title and beginning read like news of football transfers. Generous: a match report passes and so does a
 * story that names neither league nor position; a page about another sport or anything else does not.
 */
export function footballGate(title: string, text: string): boolean {
  const read = `${title}\n${text.slice(0, READ_CHARS)}`;
  const need = needed(read.length);
  if (count(MOVES, read, need) < need) return false;
  const football = count(FOOTBALL(), read, MANY);
  const clubs = count(CLUB_FORM, read, MANY);
  const other = count(OTHER_SPORT(), read, MANY);
  // A page about another sport may name football; one about football hardly names another sport as often.
  if (other > 0 && other >= football + Math.floor(clubs / CLUBS)) return false;
  if (football >= need) return true;
  const team = count(TEAM(), read, MANY) + clubs;
  return football * TEAM_WORDS + team >= need * TEAM_WORDS;
}
