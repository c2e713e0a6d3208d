/** Two clubs at one table: whoever is not known to want the player has him. */
import type { Mentions } from '../types/mention';
import type { Draft } from './draft';
import type { Reading } from './reading';

/** "A are in talks with B", "between A and B", "A and B are still apart", "A will pay £5m to B". */
const TABLES: readonly RegExp[] = [
  /(?<a><c\d+>) (?:[a-z-]+ |<f\d+> ){0,8}(?:talks|negotiations|discussions|dialogue|contact|touch|agreement|deal|fee|understanding|bid|offer) (?:of <f\d+> )?(?:with|to) (?:the )?(?<b><c\d+>)(?! 's)/,
  /between (?:both )?(?<a><c\d+>) and (?<b><c\d+>)(?! 's)/,
  /(?<a><c\d+>) and (?<b><c\d+>) (?:(?:are|have|were|had|remain|both|now|to|not|yet) )*(?:agree\w*|discuss\w*|negotiat\w*|apart|far apart|reach\w*|c[ao]me to|finalis\w*|close to (?:an? )?(?:agreement|deal)|at odds|exchang\w*|in (?:[a-z]+ )?(?:talks|negotiations|discussions))/,
  /(?<a><c\d+>) (?:will|would|are to|have agreed to|must) pay (?:an? )?(?:[a-z]+ )?(?:fee of )?<f\d+> to (?:the )?(?<b><c\d+>)/,
];

function told(player: number, club: number, drafts: readonly Draft[], here: Draft): { to: boolean; from: boolean } {
  const others = drafts.filter((draft) => draft.sentence !== here.sentence && draft.players.includes(player));
  return {
    to: others.some((draft) => draft.suitor === 'named' && draft.to.includes(club)),
    from: others.some((draft) => draft.from.includes(club)),
  };
}

/** Seller and buyer of a sentence that speaks of two clubs at one table, or null. */
function partiesOf(draft: Draft, { skeleton }: Reading, drafts: readonly Draft[]): readonly [number, number] | null {
  const clubOf = (placeholder: string | undefined): number | null => {
    const mention = skeleton.mentions[Number(placeholder?.slice(2, -1))];
    return mention?.kind === 'club' ? mention.club : null;
  };
  const match = TABLES.map((table) => table.exec(skeleton.text)).find((one) => one !== null);
  const [a, b] = [clubOf(match?.groups?.a), clubOf(match?.groups?.b)];
  const [player] = draft.players;
  if (a === null || b === null || a === b || player === undefined) return null;
  const wants = (club: number, other: number): boolean => {
    const buyer = told(player, club, drafts, draft);
    return buyer.to && !buyer.from && !told(player, other, drafts, draft).to;
  };
  if (wants(a, b)) return [b, a];
  return wants(b, a) ? [a, b] : null;
}

/** Drafts about a player of whom nothing says where he is, with the seller that sits at the table with a known suitor. */
export function withTables(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  mentions: Mentions,
): readonly Draft[] {
  return drafts.map((draft) => {
    const reading = readings[draft.sentence];
    const [player, ...more] = draft.players;
    const known = mentions.players[player ?? -1];
    if (reading === undefined || player === undefined || more.length > 0 || known?.club || known?.free) return draft;
    const parties = draft.move === 'renewal' ? null : partiesOf(draft, reading, drafts);
    if (parties === null) return draft;
    const [seller, buyer] = parties;
    const move = draft.move === 'exit' ? 'join' : draft.move;
    return { ...draft, from: [seller], to: [buyer], move, suitor: 'named' };
  });
}
