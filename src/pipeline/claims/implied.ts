/**
 * Sentences that no phrase family knows, in an article that tells of a player's move in plain words elsewhere. What they
 * speak of decides (implied-rules.ts); and that they speak of nothing else.
 */
import { otherPlayerIn } from '../../languages/en/unnamed-words';
import { says } from '../text/words';
import type { Mentions } from '../types/mention';
import type { Draft } from './draft';
import { RULES } from './implied-rules';
import { mainWords } from './main-words';
import { oldDate } from './old-dates';
import { playerPlaces } from './players';
import type { Reading } from './reading';
import { replacedIn } from './replaced';
import { type ClubPlace, clubPlaces } from './roles';
import type { Implied, Sight } from './sight';
import type { StoriesTold } from './stories-told';
import { buysUnknown } from './strangers';
import { isGroup } from './together';
import { isBusiness, isPlain } from './triggers';
import { clubOfUnnamed, mayBe } from './unnamed-of';
import { LOOKS_FOR, saysSomebodyElse } from './who';

/** Words of the shortest sentence that says something of its own, and of the longest that is one statement. */
const AT_LEAST = 4;
const AT_MOST = 70;

/** What an article has told before a sentence. */
export interface Before {
  readonly stories: StoriesTold;
  /** The players spoken of last. */
  readonly latest: readonly number[];
  /** The claim told last, where it is near. */
  readonly last: Draft | null;
  readonly published: string | null;
}

/** Rows that put a club on a side for want of anything better. */
const LOOSE: ReadonlySet<string> = new Set(['to', 'elsewhere', 'described-player', 'loan-now']);

const isElse = ({ role, rule }: ClubPlace): boolean => (role === 'from' || role === 'none') && !LOOSE.has(rule);

const isSuitor = ({ role, rule }: ClubPlace): boolean => (role === 'to' || role === 'rival') && !LOOSE.has(rule);

/** What the rules need to know of a sentence; null where it speaks of something else. */
function sightOf(
  reading: Reading,
  { stories, latest, last, published }: Before,
  clubOf: (player: number) => number | undefined,
): Sight | null {
  const { skeleton, heading } = reading;
  const { text, sentence } = skeleton;
  const main = mainWords(text);
  const length = text.split(' ').length;
  const title = heading && sentence.block === 0;
  if (length < AT_LEAST || length > AT_MOST || (text.endsWith('?') && !title)) return null;
  if (says('elsewhere', main) || says('liesBehind', main) || isBusiness(text) || oldDate(skeleton, sentence, published))
    return null;
  if (
    buysUnknown(reading.hits, skeleton) ||
    otherPlayerIn(sentence.text) !== null ||
    (says('severalOthers', text) && !isGroup(sentence.text))
  )
    return null;
  const there = playerPlaces(skeleton);
  const other = saysSomebodyElse(sentence, text) || (sentence.block > 1 && LOOKS_FOR.test(text));
  if (other && there.every(({ aside }) => aside)) return null;
  const gone = replacedIn(there, text);
  const named = there.flatMap((place) => (place.aside ? [] : [place.player]));
  const own = [...new Set(named.filter((player) => stories.has(player)))];
  const clubs = skeleton.mentions.filter((one) => one.kind === 'club');
  const places = clubPlaces(skeleton);
  const called = (player: number) =>
    skeleton.mentions.some((one) => one.kind === 'player' && one.player === player && one.how !== 'pronoun');
  // Somebody of whom nothing has been told: it is not told of the one before him.
  const club = clubOfUnnamed(skeleton, { from: 0, to: text.length });
  const spoken = latest.filter((one) => !gone.includes(one) && mayBe(clubOf(one), club));
  const players = own.length > 0 || named.some(called) ? own : spoken;
  return {
    text,
    main,
    sentence,
    title,
    own,
    called: own.some(called),
    players,
    // Plain words of theirs were weighed and put down as past.
    strangers: reading.hits.some(isPlain)
      ? []
      : [...new Set(named.filter((player) => !stories.has(player) && called(player)))],
    clubs,
    mainClubs: clubs.filter((one) => main.includes(`<c${skeleton.mentions.indexOf(one)}>`)),
    suitors: stories.suitorsOf(
      players,
      clubs.map((one) => one.club),
    ),
    told: places.flatMap((place) => (isSuitor(place) ? place.clubs : [])),
    others: places.flatMap((place) => (isElse(place) ? place.clubs : [])),
    phrased: reading.hits.length > 0 && !says('needsCover', text),
    concerned: own.length > 0 || clubs.some((one) => stories.concerns(one.club)),
    last,
    spoken: sentence.quotes.some((quote) => quote.kind === 'speech'),
    mentions: skeleton.mentions,
    spanOf: skeleton.spanOf,
  };
}

/** What a sentence without phrases of its own adds to a story, or null. */
export function impliedIn(reading: Reading, before: Before, mentions: Mentions): Implied | null {
  const sight = sightOf(reading, before, (player) => mentions.players[player]?.club?.value);
  if (sight === null) return null;
  for (const rule of RULES) {
    const found = rule.find(sight, mentions);
    if (found && found.players.length > 0) return { rule: rule.id, ...found };
  }
  return null;
}
