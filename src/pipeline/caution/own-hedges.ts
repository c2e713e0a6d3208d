/** The hedges of a claim that weaken its own statement, not another clause's, another player's or a detail's. */
import {
  ASIDE_CLAUSE,
  CLAUSE_BREAK,
  HEDGE_OPENS,
  HEDGE_TRAILS,
  NOTHING_MORE,
  OTHER_SPECULATION,
} from '../../languages/en/hedge-words';
import { patternOf, says } from '../text/words';
import type { Article } from '../types/article';
import type { AttributedClaim } from '../types/attribution';
import type { Mentions, PlayerMention } from '../types/mention';
import type { Span } from '../types/span';
import { decidingTriggers } from './deciding';

interface Page {
  readonly article: Article;
  readonly mentions: Mentions;
}

/** A clause and the word that opens it. */
interface Stretch extends Span {
  readonly opener: string;
}

/** The clauses of the claim's part of the sentence; asides and the "that" of "it is believed that" cut nothing. */
function stretches({ scope }: AttributedClaim, hedge: Span, text: string): readonly Stretch[] {
  const blank = (words: string): string => ' '.repeat(words.length);
  const behind = text.slice(hedge.end, scope.end).replace(HEDGE_OPENS, blank);
  const words = `${text.slice(scope.start, hedge.end)}${behind}`;
  const cuts = [...words.replace(patternOf('hedgeAside'), blank).matchAll(CLAUSE_BREAK)];
  const starts = [{ at: 0, opener: '' }, ...cuts.map((cut) => ({ at: cut.index, opener: cut[0] }))];
  return starts.map(({ at, opener }, index) => ({
    start: scope.start + at,
    end: scope.start + (starts[index + 1]?.at ?? words.length),
    opener,
  }));
}

function within(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

/** The clause speaks of this claim's players: it names one, or nobody while one is the first that the sentence names. */
function isOwn(stretch: Span, claim: AttributedClaim, { mentions }: Page): boolean {
  const players = (mentions.bySentence[claim.sentence] ?? []).filter(
    (one): one is PlayerMention => one.kind === 'player',
  );
  const inside = players.filter((one) => within(one, stretch));
  if (inside.length > 0) return inside.some((one) => claim.players.includes(one.player));
  const [first] = players;
  if (first === undefined) return true;
  return claim.players.length === 1 && first.start < stretch.start && claim.players.includes(first.player);
}

/** "Could sign him", "a move that could follow", "have agreed terms, reportedly". */
function weakens(hedge: Span, trigger: Span, text: string, end: number): boolean {
  if (says('hedgesDetail', text.slice(hedge.end, end)) || says('cannot', text.slice(hedge.start, end))) return false;
  if (OTHER_SPECULATION.test(text.slice(0, hedge.start))) return false;
  if (trigger.start < hedge.end && hedge.start < trigger.end) return true;
  if (hedge.end <= trigger.start) {
    return !says('otherMatter', text.slice(hedge.end, trigger.start).replace(HEDGE_OPENS, ''));
  }
  const between = text.slice(trigger.end, hedge.start);
  const onward = text.slice(hedge.start, end);
  if (says('moveThen', between) && says('mayCome', onward)) return true;
  if (says('moveIs', between) && says('isSaid', onward)) return true;
  return HEDGE_TRAILS.test(between) && NOTHING_MORE.test(text.slice(hedge.end, end));
}

/** In text order. */
export function ownHedges(claim: AttributedClaim, page: Page): readonly Span[] {
  const { text } = page.article;
  return claim.hedges.filter((hedge) => {
    const parts = stretches(claim, hedge, text);
    const at = parts.findIndex((part) => hedge.start >= part.start && hedge.start < part.end);
    const own = parts[at];
    if (own === undefined || !isOwn(own, claim, page)) return false;
    const inside = (trigger: Span): boolean => trigger.start < own.end && own.start < trigger.end;
    const told = claim.triggers.filter(inside);
    // What an "although" grants, or a "but" takes back, is not what the sentence comes to.
    if (told.length < claim.triggers.length && ASIDE_CLAUSE.test(own.opener)) return false;
    const taken = parts.slice(at + 1).find((part) => part.opener === 'but');
    if (taken !== undefined && claim.triggers.some((trigger) => trigger.start >= taken.start)) return false;
    // "Could welcome him after making a bid": the bid is no less certain.
    return decidingTriggers(claim)
      .filter(inside)
      .some((trigger) => weakens(hedge, trigger, text, claim.end));
  });
}
