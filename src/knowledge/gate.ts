/** Is this page worth the catalogue? Answered from a few words before anything of `match` is parsed. */

const READ_CHARS = 20_000;

/** Words that football pages use and others hardly do: roles, competitions, bodies, and the clubs most written about. */
const FOOTBALL = new RegExp(
  [
    'midfielders?|strikers?|wingers?|full-?backs?|wing-?backs?|centre-?backs?|center-?backs?|right-?backs?|left-?backs?',
    'goalkeepers?|centre-forwards?|footballers?|footballing|football club|soccer|transfer window|transfer market|transfer fee',
    'premier league|champions league|europa league|conference league|la ?liga|serie a|bundesliga|ligue 1|eredivisie',
    'saudi pro league|primeira liga|s[uü]per lig|wsl|nwsl|mls|efl|fifa|uefa|world cup|copa america|fa cup|carabao cup',
    'arsenal|chelsea|liverpool|everton|tottenham|spurs|man(?:chester)? (?:utd|united|city)|newcastle united|aston villa|west ham',
    'crystal palace|nottingham forest|leeds united|brighton|fulham|brentford|wolves|sunderland|rangers|celtic',
    'real madrid|barcelona|bar[cç]a|atl[eé]tico|sevilla|juventus|ac milan|inter milan|napoli|bayern|dortmund|leverkusen',
    'psg|paris saint-germain|marseille|ajax|feyenoord|psv|benfica|sporting cp|galatasaray|fenerbah[cç]e|al-?(?:nassr|hilal|ittihad|ahli)',
  ].join('|'),
  'giu',
);

/** Words that moves of players are told in. */
const MOVES =
  /\b(?:transfers?|sign(?:s|ed|ing|ings)?|loan(?:s|ed|ing)?|bids?|offers?|offered|moves?|join(?:s|ed|ing)?|targets?|targeted|targeting|interest(?:ed)?|linked|talks|negotiations?|contract|deals?|fee|release clause|personal terms|medical|exit|departure|leave|leaving|swoop|race|want(?:s|ed)?|pursuit|agree(?:s|d)?|agreement|buy|sell|sold|sale|price|clause|future|stay|renewal|here we go)\b/giu;

const bounded = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + length] ?? ' ');

function count(pattern: RegExp, text: string, enough: number): number {
  let n = 0;
  for (const match of text.matchAll(pattern)) {
    if (bounded(text, match.index, match[0].length)) n++;
    if (n >= enough) break;
  }
  return n;
}

/**
 * Whether title and beginning read like news of football transfers. Generous: a match report passes, a page about
 * another sport or anything else does not. Short texts need one word of each kind, long ones more.
 */
export function footballGate(title: string, text: string): boolean {
  const read = `${title}\n${text.slice(0, READ_CHARS)}`;
  const need = read.length < 1000 ? 1 : read.length < 3000 ? 2 : 3;
  return count(FOOTBALL, read, need) >= need && count(MOVES, read, need) >= need;
}
