/** Claims that a sentence makes inside a short article about one player's move. */
import { analysed } from '../../support/read';

const HEADLINE = 'Udinese want to sign Genoa midfielder Jonas Lindqvist';
const OPENING =
  'Udinese are interested in signing Jonas Lindqvist, 24, according to reports in Italy. Genoa midfielder Lindqvist has two years left.';

/** Keeps the sentence out of the article's opening. */
const BETWEEN = 'Training went on as usual on Thursday.';

export interface Told {
  readonly players: readonly string[];
  readonly to: readonly string[];
  readonly move: string;
  readonly stage: string;
}

/** What the engine makes of `sentence` (or sentences) as the last paragraph of the article. */
export function told(sentence: string): readonly Told[] {
  const text = `${HEADLINE}\n\n${OPENING}\n\n${BETWEEN}\n\n${sentence}`;
  const { claims, mentions } = analysed(text);
  return claims
    .filter((claim) => claim.start >= text.length - sentence.length)
    .map((claim) => ({
      players: claim.players.map((player) => mentions.players[player]?.name ?? ''),
      to: claim.to.map((club) => mentions.clubs[club]?.name ?? ''),
      move: claim.move,
      stage: claim.stage,
    }));
}
