/** Names that nothing knows: whoever they are, the sentence is not told of somebody named before. */
import { fold } from '../../knowledge/fold';
import type { Skeleton } from '../text/skeleton';
import { says } from '../text/words';
import type { Token } from '../types/sentence';
import type { Hit } from './triggers';

/** Words before a capitalised pair that make it an outlet, a place or a rule rather than somebody's name. */
const NO_NAME_AFTER = /^(?:the|to|by|per|via|in|at|from|of|around|a|an|told|tells?|telling|on)$/;

/** Whether the token is a capitalised word inside the sentence that no mention covers. */
function free({ sentence, mentions }: Skeleton, token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.casing === 'initial' &&
    token.start > sentence.start &&
    !mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)
  );
}

/** "Genoa have signed Zarkovic": a name that nobody explained, right behind the verb. */
export function buysUnknown(hits: readonly Hit[], { sentence, mentions, spanOf }: Skeleton): boolean {
  return hits.some(({ row, from, to }) => {
    const { end } = spanOf(from, to);
    const next = sentence.tokens.find(({ start }) => start >= end);
    return row.completed === true && next?.casing === 'initial' && !mentions.some(({ start }) => start === next.start);
  });
}

/** "The Super League season", "Boxing Day", "Ola Lund's side": a thing, or somebody's team. */
const isNobody = (pair: string, after: string): boolean =>
  says('mediaWord', pair) || says('namesThing', fold(pair)) || TEAM_OF.test(after);

/** Behind the name of one who leads a team. */
const TEAM_OF = /^['’]s? (?:side|team|men|women|squad|outfit)(?!\p{L})/u;

/** A capitalised pair that no mention covers: somebody whom we do not know. */
export function hasUnknownName(skeleton: Skeleton): boolean {
  const { tokens, text, start } = skeleton.sentence;
  return tokens.some((token, at) => {
    const last = tokens[at + 1];
    return (
      free(skeleton, token) &&
      free(skeleton, last) &&
      !free(skeleton, tokens[at - 1]) &&
      !free(skeleton, tokens[at + 2]) &&
      !NO_NAME_AFTER.test(tokens[at - 1]?.fold ?? '') &&
      !isNobody(`${token.text} ${last?.text}`, text.slice((last?.end ?? 0) - start))
    );
  });
}
