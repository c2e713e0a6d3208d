/** What the engine makes of our own sentences, in names, for tests of mentions and claims. */
import type { AttributedClaim } from '../../src/pipeline/types/attribution';
import type { Mention, Mentions } from '../../src/pipeline/types/mention';
import { analysed, read } from './read';

/** Makes the invented players known with their clubs; says nothing of a transfer. */
export const CAST =
  'Genoa midfielder Jonas Lindqvist, 24, and Lyon striker Marco Ferri, 27, trained on Monday with the Netherlands defender ' +
  'Piet van der Zwaan of Ajax.';

function nameOf(mentions: Mentions, mention: Mention): string | null {
  if (mention.kind === 'player') return mentions.players[mention.player]?.name ?? null;
  if (mention.kind === 'club') return mentions.clubs[mention.club]?.name ?? null;
  if (mention.kind === 'person') return mentions.persons[mention.person]?.name ?? null;
  return null;
}

/** "words = name" of the mentions of one kind, in the text from `from` on. */
export function mentioned(text: string, kind: Mention['kind'], from = 0): readonly string[] {
  const { mentions } = read(text);
  return mentions.list
    .filter((mention) => mention.kind === kind && mention.start >= from)
    .map((mention) => `${mention.text} = ${nameOf(mentions, mention)}`);
}

/** Like `mentioned`, in a sentence that follows the cast. */
export function inContext(sentence: string, kind: Mention['kind']): readonly string[] {
  const text = `Transfer news of the day\n\n${CAST}\n\n${sentence}`;
  return mentioned(text, kind, text.length - sentence.length);
}

/** One claim in words: "Jonas Lindqvist: Genoa → Chelsea, Arsenal". */
export type Told = string;

/** The claims of the sentences after the headline, as "players: from → to". */
export function claimed(body: string, headline = 'Transfer news of the day'): readonly Told[] {
  const { claims, mentions } = analysed(`${headline}\n\n${body}`);
  const clubs = (indices: readonly number[]) => indices.map((index) => mentions.clubs[index]?.name).join(', ') || '?';
  const players = (claim: AttributedClaim) => claim.players.map((index) => mentions.players[index]?.name).join(', ');
  return claims
    .filter((claim) => claim.start > headline.length)
    .map((claim) => `${players(claim)}: ${clubs(claim.from)} → ${clubs(claim.to)}`);
}

/** Like `claimed`, for a sentence that follows the cast. */
export function claimedAfterCast(sentence: string): readonly Told[] {
  return claimed(`${CAST}\n\n${sentence}`);
}
