/** Judges every story by the rules of caution. Flags first, in the order in which a badge shows them; then facts. */
import type { Knowledge } from '../../knowledge/types';
import type { Options } from '../types/analysis';
import type { Article } from '../types/article';
import type { Attribution } from '../types/attribution';
import type { Caution } from '../types/caution';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Story } from '../types/story';
import { alsoNamed } from './also-named';
import { articleCaution } from './article-caution';
import { clubSide } from './club-side';
import { contractTalks } from './contract-talks';
import { contradicted } from './contradicted';
import { denied } from './denied';
import { headlineGap } from './headline-gap';
import { headlineWords } from './headline-words';
import { hedged } from './hedged';
import { notLinked } from './not-linked';
import type { Case, Rule } from './rule';
import { selfDescribed } from './self-described';
import { sharedOwner } from './shared-owner';
import { singleOrigin } from './single-origin';
import { stale } from './stale';
import { translation } from './translation';
import { unresolved } from './unresolved';
import { windowClosed } from './window-closed';
import { writersView } from './writers-view';

export const RULES: readonly Rule[] = [
  denied,
  headlineGap,
  articleCaution,
  contradicted,
  stale,
  windowClosed,
  singleOrigin,
  selfDescribed,
  clubSide,
  sharedOwner,
  contractTalks,
  translation,
  notLinked,
  hedged,
  headlineWords,
  unresolved,
  alsoNamed,
  writersView,
];

function caution(rule: Rule, given: Case): readonly Caution[] {
  return rule.judge(given).map(({ start, end, args, also = [] }) => {
    return { rule: rule.id, strength: rule.strength, start, end, args, also };
  });
}

/** The stories with their cautions. */
export function judgeCautions(
  article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  attribution: Attribution,
  stories: readonly Story[],
  knowledge: Knowledge,
  options: Options,
): readonly Story[] {
  return stories.map((story) => {
    const claims = story.claims.flatMap((index) => attribution.claims[index] ?? []);
    const lead = attribution.claims[story.lead.claim];
    const source = lead?.sources[story.lead.source];
    if (lead === undefined || source === undefined) return story;
    const given = {
      article,
      sentences,
      mentions,
      attribution,
      knowledge,
      options,
      stories,
      story,
      claims,
      lead,
      source,
    };
    return { ...story, cautions: RULES.flatMap((rule) => caution(rule, given)) };
  });
}
