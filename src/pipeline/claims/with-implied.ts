/** Adds to the claims those of sentences that only the story explains (implied.ts). */
import { says } from '../text/words';
import type { Stage } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Trace } from '../types/trace';
import { stageBeside } from './beside';
import { maySpeakOfDeal } from './continues';
import type { Draft } from './draft';
import { hedgesOf } from './hedges';
import { impliedIn } from './implied';
import { readsOtherwise } from './likelihood';
import type { Reading } from './reading';
import type { Implied } from './sight';
import { furthest, judgeHit } from './stage';
import { StoriesTold } from './stories-told';

/** Sentences after which a player named earlier is no longer meant. */
const REACH = 3;
/** Sentences after which what was told last is no longer what "it" and "so" mean. */
const NEXT = 2;

/** How far the words of its own say that things are, the most telling first. */
const TOLD = [
  ['off', 'storyOff'],
  ['bid', 'storyBid'],
  ['agreed', 'storyAgreed'],
  ['talks', 'storyTalks'],
] as const;

/** What the words of its own say, else what the phrases in it do. */
function stageOf(text: string, told: Stage): Stage {
  return TOLD.find(([, cue]) => says(cue, text))?.[0] ?? told;
}

/** The claims of one sentence, once for each club that its players would leave. */
function draftsOf(reading: Reading, implied: Implied, mentions: Mentions): readonly Draft[] {
  const clubOf = (player: number) => mentions.players[player]?.club?.value ?? null;
  const { skeleton, hits } = reading;
  const { sentence, text } = skeleton;
  const whole = { from: 0, to: text.length, opener: '' };
  // Were a completed move its news, the sentence would make a claim of its own.
  const said = furthest(hits.filter(({ row }) => row.completed !== true).map((hit) => judgeHit(hit, skeleton, whole)));
  const stage = implied.stage ?? stageBeside(stageOf(text, said), reading);
  return [...new Set(implied.players.map(clubOf))].map((known) => {
    const own = known ?? implied.owner ?? null;
    const to = implied.suitors.filter((club) => club !== own);
    return {
      start: sentence.start,
      end: sentence.end,
      sentence: sentence.index,
      players: implied.players.filter((player) => clubOf(player) === known),
      from: own === null ? [] : [own],
      to,
      move: /(?:^| )loans?(?: |$)/.test(text) ? 'loan' : to.length > 0 ? 'join' : 'exit',
      stage,
      bare: stage === 'interest' && !says('unsettled', text),
      stays: false,
      leaves: false,
      triggers: [{ start: implied.evidence.start, end: implied.evidence.end, rule: implied.rule }],
      hedges: hedgesOf(skeleton, whole),
      scope: { start: sentence.start, end: sentence.end },
      continues: null,
      suitor: to.length > 0 ? 'named' : implied.rule === 'story-fee' || !maySpeakOfDeal(text) ? 'leaves' : 'left-out',
    };
  });
}

/** Players of whom a page may tell without being one of many stories. */
const FEW = 2;

/** Whom the lines before the first claim mean: those of the first claim, where the page tells of nobody else. */
function opensWith(drafts: readonly Draft[]): readonly number[] {
  const all = new Set(drafts.flatMap(({ players }) => players));
  return all.size <= FEW ? (drafts[0]?.players ?? []) : [];
}

/** The claims with those of sentences that only the story explains, in order. */
export function withImplied(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  mentions: Mentions,
  published: string | null,
  trace?: Trace,
): readonly Draft[] {
  const stories = new StoriesTold(drafts);
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  let latest: readonly number[] = opensWith(drafts);
  let at = REACH;
  let told: Draft | undefined;
  return readings.flatMap((reading) => {
    const { index } = reading.skeleton.sentence;
    const own = bySentence.get(index);
    const before = {
      stories,
      latest: index - at <= REACH ? latest : [],
      last: told !== undefined && index - told.sentence <= NEXT ? told : null,
      published,
    };
    const implied = own ? null : impliedIn(reading, before, mentions);
    const holds = implied !== null && !readsOtherwise(reading.skeleton, trace);
    const found = own ?? (holds ? draftsOf(reading, implied, mentions) : []);
    const last = found.at(-1);
    if (last) {
      latest = last.players;
      told = last;
      at = index;
    }
    return found;
  });
}
