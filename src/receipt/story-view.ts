/** A story in words. */
import type { Story } from '../pipeline/types/story';
import { badge, storyStage } from './badge';
import { cautionViews } from './cautions';
import { claimView } from './claim-view';
import { type Context, claimsOf, evidence, leadOf } from './context';
import { contractEnd } from './contract-end';
import { moneyViews } from './money';
import { sourcePath } from './path';
import { receiptLines, title } from './receipt-lines';
import { sideViews } from './sides';
import { stageTrack } from './track';
import type { StoryView } from './view';
import { classLabel } from './words';

function clubNames(context: Context, clubs: readonly number[]): readonly string[] {
  return clubs.flatMap((club) => context.analysis.mentions.clubs[club]?.name ?? []);
}

/** A story in words: what badge, popup and card show. */
export function storyView(context: Context, story: Story): StoryView {
  const claims = claimsOf(context, story);
  const views = claims.map((claim) => claimView(context, claim, story));
  const sides = sideViews(context, story);
  const flags = cautionViews(context, story.cautions, 'flag');
  const money = moneyViews(context, story);
  const lines = receiptLines(context, story, sides, flags, money);
  const lead = leadOf(context, story);
  return {
    story: story.index,
    player: context.analysis.mentions.players[story.player]?.name ?? '',
    move: story.move,
    stage: story.stage,
    stageLabel: storyStage(context, story),
    class: story.class,
    classLabel: classLabel(context.t, story.class),
    badge: badge(context, story, sides, flags),
    title: title(context, story).text,
    sellers: clubNames(context, story.from),
    buyers: clubNames(context, story.to),
    receipt: lines.map((line) => line.text),
    text: lines.map((line) => line.text).join('\n'),
    markdown: lines.map((line) => `> ${line.markdown}`).join('  \n'),
    track: stageTrack(context, story),
    path: sourcePath(context, story),
    sides,
    flags,
    facts: cautionViews(context, story.cautions, 'fact'),
    money,
    contractEnd: contractEnd(context, story),
    denials: claims
      .filter((claim) => claim.stage === 'off' && claim.class !== 'own-words')
      .map((claim) => evidence(context, claim)),
    claims: views,
    lead: story.lead.claim,
    mark: story.mark,
    hiddenBy: views.find((view) => view.claim === story.lead.claim)?.hiddenBy ?? null,
    followed: (lead?.claim.sources ?? []).some(
      (source) => source.id !== null && context.preferences.followed.has(source.id),
    ),
  };
}
