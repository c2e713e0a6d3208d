/** The claims of one sentence: clause by clause, then merged where clauses say the same of the same players. */
import { says } from '../text/words';
import type { Claim } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Span } from '../types/span';
import type { Trace } from '../types/trace';
import type { Clause } from './clauses';
import type { Suitor } from './continues';
import type { Focus } from './focus';
import { hedgesOf } from './hedges';
import { itemised } from './itemised';
import { joined, type Told, turnOf } from './merging';
import { partsOf } from './parts';
import type { Reading } from './reading';
import { clubPlaces } from './roles';
import { otherWay, swapped } from './shared-out';
import { sides } from './sides';
import { withTellers } from './tellers';
import { type Hit, isPlain } from './triggers';

/** A claim without its number. */
export interface Draft extends Omit<Claim, 'index'> {
  /** The move is only named: it stands where the article's opening left it. */
  readonly bare: boolean;
  /** It says no more than that he stays. */
  readonly stays: boolean;
  /** Nor more than that he leaves. */
  readonly leaves: boolean;
  readonly suitor: Suitor;
}

/** A move to a club that the sentence does not name, unlike one away from a club. */
function isArrival(hits: readonly Hit[], words: string): boolean {
  return (
    !says('otherSuitors', words) &&
    !says('goesAway', words) &&
    hits.some((hit) => hit.row.arrives) &&
    hits.every((hit) => hit.row.kind === 'join' || !isPlain(hit))
  );
}

export function draftClaims(
  reading: Reading,
  mentions: Mentions,
  focus: Focus,
  published: string | null,
  trace?: Trace,
): readonly Draft[] {
  if (reading.hits.length === 0) return [];
  const { skeleton } = reading;
  const clubs = withTellers(clubPlaces(skeleton), reading.hits);
  const { sentence } = skeleton;
  const dropped = (clause: Clause, hits: readonly Hit[], reason: string) =>
    trace?.({
      stage: 'claims',
      rule: hits.map((hit) => hit.row.id).join('+'),
      span: skeleton.spanOf(clause.from, clause.to),
      verdict: 'dropped',
      reason,
    });
  const drafts: Told[] = [];
  const ownClub = (player: number) => mentions.players[player]?.club?.value ?? null;
  for (const part of partsOf({ reading, focus, published, ownClub }, clubs, dropped)) {
    const scope: Span = skeleton.spanOf(part.clause.from, part.clause.to);
    const words = skeleton.text.slice(part.clause.from, part.clause.to);
    for (const side of sides(part, { skeleton, places: clubs, mentions, focus })) {
      const draft: Draft = {
        start: sentence.start,
        end: sentence.end,
        sentence: sentence.index,
        players: side.players,
        from: side.from,
        to: side.to,
        move: side.move === 'exit' && isArrival(part.hits, words) ? 'join' : side.move,
        stage: part.stage,
        bare: part.bare,
        stays: part.hits.every((hit) => hit.row.kind === 'stay'),
        leaves: part.hits.every((hit) => hit.row.kind === 'exit'),
        triggers: part.hits.map((hit) => ({ ...skeleton.spanOf(hit.from, hit.to), rule: hit.row.id })),
        hedges: hedgesOf(skeleton, part.clause),
        scope,
        continues: side.continues,
        suitor: side.suitor,
      };
      drafts.push({ draft, turn: turnOf(part, words), another: says('otherTeller', words) });
      trace?.({
        stage: 'claims',
        rule: part.hits.map((hit) => hit.row.id).join('+'),
        span: scope,
        verdict: 'made',
        reason: skeleton.text,
      });
    }
  }
  const told = otherWay(swapped(joined(drafts), skeleton, mentions), skeleton, mentions, focus.inFocus(sentence.index));
  return itemised(told, skeleton, focus.clubAbove.get(sentence.index));
}
