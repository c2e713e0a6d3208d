/** Names that nothing knows: whoever they are, the sentence is not told of somebody named before. */
import type { Skeleton } from '../text/skeleton';
import type { Token } from '../types/sentence';

/** Words before a capitalised pair that make it an outlet, a place or a rule rather than somebody's name. */
const NO_NAME_AFTER = /^(?:the|to|by|per|via|in|at|from|of|around|a|an)$/;

/** Second words of outlets that we do not know. */
const OUTLET_LIKE = /^(?:sports?|news|media|times|post|herald|radio|tv|podcast|show|parade)$/;

/** Words right before one whom a club deals in: "have sold Fernando this summer". */
const DEALT_IN = /^(?:sold|signed|bought|loaned|released|offloaded|recruited|acquired)$/;
/** What follows the name of such a one; a noun would make it an adjective. */
const BEHIND_HIM =
  /^(?:this|last|for|to|in|from|on|and|but|at|after|as|earlier|already|during|with|because|while|[,.;])$/;

/** Whether the token is a capitalised word inside the sentence that no mention covers. */
function free({ sentence, mentions }: Skeleton, token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.casing === 'initial' &&
    token.start > sentence.start &&
    !mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)
  );
}

/** A club has sold, signed or lent somebody whom nothing knows. */
export function dealsInStranger(skeleton: Skeleton): boolean {
  const { tokens } = skeleton.sentence;
  return tokens.some(
    ({ fold }, at) =>
      DEALT_IN.test(fold) && free(skeleton, tokens[at + 1]) && BEHIND_HIM.test(tokens[at + 2]?.fold ?? '.'),
  );
}

/** A capitalised pair that no mention covers: somebody whom we do not know. */
export function hasUnknownName(skeleton: Skeleton): boolean {
  const { tokens } = skeleton.sentence;
  return tokens.some(
    (token, at) =>
      free(skeleton, token) &&
      free(skeleton, tokens[at + 1]) &&
      !free(skeleton, tokens[at - 1]) &&
      !free(skeleton, tokens[at + 2]) &&
      !NO_NAME_AFTER.test(tokens[at - 1]?.fold ?? '') &&
      !OUTLET_LIKE.test(tokens[at + 1]?.fold ?? ''),
  );
}
