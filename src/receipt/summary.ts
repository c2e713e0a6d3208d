/** The page in a few lines, for the popup. */
import { countOrigins } from '../pipeline/stories/origins';
import type { Story } from '../pipeline/types/story';
import { storyStage } from './badge';
import { type Context, claimsOf, isNamed } from './context';
import { headlineStage } from './headline';
import { playerShort } from './names';
import { originsLabel } from './receipt-lines';
import type { StoryView, SummaryView } from './view';

/** "Headline: Close/agreed · text: Talks" for the main story, where the headline is ahead of what anybody is cited for. */
function headlineLine(context: Context, story: Story | undefined): string | null {
  if (story === undefined || !story.cautions.some((caution) => caution.rule === 'headline-gap')) return null;
  const headline = headlineStage(context, story);
  const cited = storyStage(context, story);
  if (headline === null || headline === cited) return null;
  return context.t('receipt_summary_headline', [headline, cited, playerShort(context, story.player)]);
}

/** What a careful reader would look for and does not find on this page; it is no reproach. */
function missing(context: Context, stories: readonly Story[]): string | null {
  const { t, analysis } = context;
  const sources = stories.flatMap((story) => claimsOf(context, story).flatMap((claim) => claim.sources));
  const selling = new Set(stories.flatMap((story) => story.from));
  const seller =
    sources.some((source) => source.club !== null && selling.has(source.club)) ||
    stories.some((story) => story.sides.some((note) => note.side === 'seller'));
  const announced = stories.every((story) => story.class === 'official');
  const named = announced || sources.some(isNamed);
  const most = Math.max(0, ...stories.map((story) => story.origins));
  const all = origins(context, stories);
  const parts = [
    named ? null : t('receipt_missing_name'),
    named && !announced && most < 2
      ? t(all > 1 && stories.length > 1 ? 'receipt_missing_second_each' : 'receipt_missing_second')
      : null,
    seller || selling.size === 0 ? null : t('receipt_missing_seller'),
    analysis.article.published === null ? t('receipt_missing_date') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : t('receipt_missing', [parts.join(', ')]);
}

/** Independent reports behind all that these stories tell; a denial's own source is one, too. */
function origins(context: Context, stories: readonly Story[]): number {
  return countOrigins(
    stories.flatMap((story) => claimsOf(context, story)),
    context.knowledge,
  );
}

/** The page in a few numbers and lines. */
export function summary(context: Context, views: readonly StoryView[]): SummaryView {
  const { t, analysis } = context;
  const { sentences, citing } = analysis.read;
  const told = analysis.stories.filter((story) => !story.mark);
  const reports = origins(context, told);
  const lines = [
    t(citing === 1 ? 'receipt_summary_citing_one' : 'receipt_summary_citing_many', [citing, sentences]),
    reports === 0 ? null : originsLabel(context, reports),
    headlineLine(context, told[0]),
    told.length === 0 ? null : missing(context, told),
  ].filter((line) => line !== null);
  return {
    stories: told.length,
    sentences,
    citing,
    origins: reports,
    hidden: views.flatMap((view) => view.claims).filter((claim) => claim.hiddenBy !== null).length,
    lines,
  };
}
