/** The office that the words beside a name give its bearer: "coach X", "X, the sporting director of Genoa". */
import { PERSON_WORDS } from '../../languages/en/roles';
import { lazy, lazyTest } from '../text/lazy';
import { says } from '../text/words';
import type { PersonRole } from '../types/entity';
import type { Run } from './runs';
import { JOURNALIST, PERSON, PLAYER_BEFORE } from './trade-words';

/** "Coach X", "the coach, X", "the sporting director of Genoa, X". */
const PERSON_BEFORE = lazyTest(
  `(?:^|[ '’(,-])(?:${PERSON})s?(?:(?: (?:of|at) (?:[\\p{L}'’.-]+ ?){1,3})?,)? (?:the )?$`,
  'u',
);
/** A word of somebody's title; what is told of him is none: "whose agent", "has told the owner", "with chairman Lund". */
const TITLE_WORD =
  "(?!(?:whose?|with|has|had|have|will|would|is|was|were|tells|told|said|says|as|by|from|for|in|on|to|that|after|before|while|when|but|if|until|at|and|or|because|since|so|though|bid|bids|deal|move|target|signing|talks|interest|contract|latest)(?![\\p{L}]))[\\p{L}\\d'’.-]+ ";
const PERSON_AFTER = lazyTest(
  `^,? (?:\\(|(?:who )?(?:is|was|has been|became) |, )?(?:the |his |her |a |an |their )?(?:${TITLE_WORD}){0,4}(?:${PERSON}|${JOURNALIST})(?:[ ,.)]|$)`,
  'u',
);
/**
 * "Lund, his agent has said", "Lund, his agent Ruz says", "Lund, chairman Ferri said", "Everton close in on Lund - agent":
 * the office is that of somebody else, who speaks.
 */
const HIS_SPEAKER = lazyTest(
  `^,? (?:his|her|their) (?:[\\p{L}'’-]+ ){0,3}(?:${PERSON})s?(?: \\p{Lu}[\\p{L}'’.-]*){0,3} (?!(?:and|or|of|for|at|in|who|from) )\\p{Ll}|` +
    `^, (?:the )?(?:${TITLE_WORD}){0,3}?(?:${PERSON}) (?!(?:and|or|of|for|at|in|who|from) )(?:[\\p{L}'’.-]+ ){1,2}(?:has |also |now )*(?:said|says|told|confirm|reveal|insist|admit|claim|added|explained|warned)|` +
    `^ - (?:his |her )?(?:${PERSON})$`,
  'u',
);
const TOPIC_BEFORE = /(?:^|[ “"])(?:on|about|asked about|regarding|of) $/;
const ROLE_BEFORE = lazy(
  () => new RegExp(`(${PERSON})s?(?:(?: (?:of|at) (?:[\\p{L}'’.-]+ ?){1,3})?,)? (?:the )?$`, 'u'),
);
const ROLE_AFTER = lazy(
  () => new RegExp(`^,? (?:\\(|who (?:is|was) |, )?(?:${TITLE_WORD}){0,5}?(${PERSON})(?:[ ,.)]|$)`, 'u'),
);

/** "Former Genoa coach": an office that he no longer holds says nothing of what he is now. */
const HELD_ONCE = /\b(?:former|ex|one-time)[ -][^,.;:]{0,40}$/;

/** The role that an office beside the name means. */
export function roleOf(run: Run): PersonRole {
  const office = (match: RegExpExecArray | null): PersonRole | null => {
    if (match === null) return null;
    const led = match.input.slice(0, match.index) + match[0].slice(0, match[0].indexOf(match[1] ?? ''));
    return HELD_ONCE.test(led) ? 'other' : (PERSON_WORDS[match[1] ?? ''] ?? null);
  };
  return (
    office(ROLE_BEFORE().exec(run.before)) ??
    office(ROLE_AFTER().exec(run.after)) ??
    (says('hasClient', run.after) ? 'agent' : 'other')
  );
}

/** No agent: a player without a club. */
export const FREE_AGENT_BEFORE = /free agents? $/;
const KIN_AFTER = /^, (?:the |an? )?(?:[a-z]+ ){0,2}(?:brother|son|nephew|cousin|grandson|twin|sister|daughter) of /;

/** Points of an office right before the name. */
export const HELD = 4;

export function officeBefore(before: string): number {
  const relative = /(?:brother|sister|cousin|son|legend) $/.test(before);
  return !FREE_AGENT_BEFORE.test(before) && PERSON_BEFORE.test(before) ? (relative ? 1 : HELD) : 0;
}

/** An office before or after the name. */
export function officeBeside(before: string, after: string): number {
  // "On Lund, Genoa boss Ferri said": the office is somebody else's.
  const topic = TOPIC_BEFORE.test(before) && after.startsWith(',');
  // "X, the younger brother of": whose kin he is says little of his own trade, and nothing where a trade is told.
  if (KIN_AFTER.test(after)) return PLAYER_BEFORE.test(before) ? 0 : officeBefore(before) + 1;
  const his = topic || HIS_SPEAKER.test(after);
  return officeBefore(before) + (!his && !says('ageAfter', after) && PERSON_AFTER.test(after) ? 3 : 0);
}
