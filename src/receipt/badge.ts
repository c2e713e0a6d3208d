/** The badge: the Receipt's first line in three segments. */
import type { Story } from '../pipeline/types/story';
import { argument } from './cautions';
import { type Context, chainOf, leadOf, nearest } from './context';
import { headlineStage } from './headline';
import { playerShort } from './names';
import { leadSide } from './sides';
import { announcer, chainLabel, namedBehind, pageName, sourceShort, standsAlone, unnamedWords } from './source-label';
import type { BadgeView, CautionView, SideView } from './view';
import { claimStageLabel, stageLabel } from './words';

/** What fits beside a headline on a phone. */
export const BADGE_LENGTH = 40;

/** The first that fits; else the last, cut after a word where it has several. */
function fitting(variants: readonly string[]): string {
  const fits = variants.find((variant) => variant.length <= BADGE_LENGTH);
  if (fits !== undefined) return fits;
  const cut = (variants.at(-1) ?? '').slice(0, BADGE_LENGTH - 1);
  return `${cut.replace(/[\s·,"]+\S*$/, '') || cut}…`;
}

/** The stage word of a story: that of its lead claim. */
export function storyStage(context: Context, story: Story): string {
  const lead = leadOf(context, story);
  return lead === null ? stageLabel(context.t, story.stage) : claimStageLabel(context, lead.claim);
}

/** Each line with the player before it, then without: what a line says comes before whom a headline may name anyway. */
function withPlayer(context: Context, story: Story, lines: readonly string[]): readonly string[] {
  const player = playerShort(context, story.player);
  return player === '' ? lines : lines.flatMap((line) => [context.t('receipt_badge_player', [player, line]), line]);
}

/** A line for each class in which nobody is named, the fullest first. */
function nobodyNamed(context: Context, story: Story, stage: string): readonly string[] {
  const { t } = context;
  const lead = leadOf(context, story);
  if (story.class === 'own-words') {
    const page = pageName(context);
    return story.stage === 'off'
      ? [t('receipt_badge_writers_view', [stage])]
      : [
          t('receipt_badge_own_words_stage', [stage, page]),
          t('receipt_badge_own_words', [page]),
          t('receipt_badge_own_words_short', [stage]),
        ];
  }
  const words = lead === null ? t('receipt_unnamed_words') : unnamedWords(context, lead.source);
  const plain = lead?.source.anonymity === 'vague' ? t('receipt_vague_words') : t('receipt_unnamed_words');
  const key = lead?.source.anonymity === 'vague' ? 'receipt_badge_vague' : 'receipt_badge_unnamed';
  const bare = t('receipt_badge_plain', [stage, t('receipt_quoted', [plain])]);
  return [t(key, [stage, words]), t(key, [stage, plain]), t('receipt_badge_unnamed', [stage, plain]), bare];
}

/** A club announces what is done; of anything less it speaks. */
export function isAnnounced(story: Story): boolean {
  return story.stage === 'done' || story.stage === 'agreed';
}

/** A line for a named lead source, the fullest first. */
function somebodyNamed(context: Context, story: Story, stage: string): readonly string[] {
  const { t } = context;
  const lead = leadOf(context, story);
  if (lead === null) return [stage];
  const { claim, source } = lead;
  const name = sourceShort(context, source);
  if (story.class === 'official') {
    const key = isAnnounced(story) ? 'receipt_badge_official' : 'receipt_badge_official_says';
    return [t(key, [stage, announcer(context, source)])];
  }
  if (story.class === 'on-record')
    return [t('receipt_badge_quoted', [stage, name]), t('receipt_badge_plain', [stage, name])];
  if (source.own && !namedBehind(claim, source)) {
    const own = t('receipt_badge_own_report', [name]);
    return [t('receipt_badge_own_report_stage', [stage, name]), own, t('receipt_badge_plain', [stage, name])];
  }
  return namedReport(context, story, stage, name);
}

function namedReport(context: Context, story: Story, stage: string, name: string): readonly string[] {
  const { t } = context;
  const lead = leadOf(context, story);
  if (lead === null) return [];
  const plain = t('receipt_badge_plain', [stage, name]);
  const more = story.origins - 1;
  const chain = t('receipt_badge_plain', [stage, chainLabel(context, lead.claim, lead.source, sourceShort)]);
  const short = t('receipt_badge_plain', [
    stage,
    chainOf(lead.claim, lead.source)
      .slice(0, 2)
      .map((s) => sourceShort(context, s))
      .join(' ← '),
  ]);
  if (!standsAlone(lead.claim, lead.source)) return [chain, short, plain];
  if (more > 0) return [t('receipt_badge_more', [stage, name, more]), plain];
  const only = story.names === 1 && nearest(lead.claim).length === 1;
  return only ? [t('receipt_badge_only', [stage, name]), plain] : [plain];
}

/** The source segment, at most 40 characters. */
function sourceSegment(context: Context, story: Story, flags: readonly CautionView[]): string {
  const { t } = context;
  const stage = storyStage(context, story);
  if (story.class !== 'official' && flags.some((flag) => flag.rule === 'headline-gap')) {
    const headline = headlineStage(context, story);
    if (headline !== null) return fitting([t('receipt_badge_headline', [headline, stage])]);
  }
  const single = story.cautions.find((caution) => caution.rule === 'single-origin');
  if (single !== undefined) {
    const names = single.args[0] ?? '';
    const origin = argument(context, single.args[1] ?? '');
    return fitting([t('receipt_badge_single', [names, origin]), t('receipt_badge_single_short', [names])]);
  }
  const nobody = story.class === 'own-words' || story.class === 'unnamed' || story.class === 'vague';
  const lines = nobody ? nobodyNamed(context, story, stage) : somebodyNamed(context, story, stage);
  return fitting(withPlayer(context, story, lines));
}

/** All three segments and, for assistive technology, all of them in a sentence that names the player in full. */
export function badge(
  context: Context,
  story: Story,
  sides: readonly SideView[],
  flags: readonly CautionView[],
): BadgeView {
  const { t } = context;
  const source = sourceSegment(context, story, flags);
  const side = leadSide(context, story, sides);
  const caution = flags[0] ?? null;
  const player = context.analysis.mentions.players[story.player]?.name ?? '';
  const name = t('receipt_badge_name', [
    player,
    source,
    side === null ? t('receipt_side_unknown') : side.message,
    caution === null ? t('receipt_no_flag') : `${caution.label}, ${caution.message}`,
  ]);
  return { source, side: side?.label ?? null, sideKind: side?.side ?? null, caution: caution?.label ?? null, name };
}
