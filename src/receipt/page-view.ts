/** A page's stories in words: the one model behind badge, popup, card, copied text and command line. */
import type { Knowledge } from '../knowledge/types';
import { finish } from '../pipeline/text/steps';
import type { Analysis } from '../pipeline/types/analysis';
import type { Note } from '../pipeline/types/attribution';
import { type Context, evidence } from './context';
import { kindLabel } from './sides';
import { storyView } from './story-view';
import { summary } from './summary';
import type { PageView, Preferences, StoryView, Translate } from './view';
import { dateLabel } from './words';

/** For the command line, which has no reader's settings. */
export const NO_PREFERENCES: Preferences = { muted: new Set(), followed: new Set() };

/** What the page says about a source or itself, as a line with its words. */
export function noteMessage(context: Context, note: Note): string {
  const { t, analysis } = context;
  const source = note.source ?? t('receipt_this_page');
  const club = note.club === null ? '' : (analysis.mentions.clubs[note.club]?.name ?? '');
  const date = note.date === null ? '' : dateLabel(t, note.date);
  const key = `receipt_note_${note.rule.replaceAll('-', '_')}`;
  return t(note.rule === 'stale' && date === '' ? `${key}_undated` : key, [source, club, date]);
}

/** Everything that the surfaces show of an analysed page; pure, plain data. */
export function pageView(
  analysis: Analysis,
  knowledge: Knowledge,
  translate: Translate,
  preferences: Preferences = NO_PREFERENCES,
): PageView {
  return finish(pageViewInSteps(analysis, knowledge, translate, preferences));
}

/** `pageView`, with a pause after each story. */
export function* pageViewInSteps(
  analysis: Analysis,
  knowledge: Knowledge,
  translate: Translate,
  preferences: Preferences,
): Generator<void, PageView> {
  const context: Context = { analysis, knowledge, t: translate, preferences };
  const { article } = analysis;
  const stories: StoryView[] = [];
  for (const story of analysis.stories) {
    stories.push(storyView(context, story));
    yield;
  }
  return {
    outlet: {
      id: article.outlet,
      name: article.outletName,
      kind: kindLabel(context, article.outlet),
      published: article.published,
    },
    summary: summary(context, stories),
    stories,
    notes: analysis.notes.map((note) => ({ message: noteMessage(context, note), evidence: evidence(context, note) })),
  };
}
