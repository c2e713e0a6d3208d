/** What the reader copies, in each format. */
import type { Exported } from '../platform/protocol';
import { exportJson } from '../receipt/export-json';
import { exportJsonLd } from '../receipt/export-jsonld';
import { exportMarkdown, exportText } from '../receipt/export-markdown';
import type { PageView, Translate } from '../receipt/view';
import type { ReadStory } from './read-story';

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** The Receipts of all stories of `view`; the data formats always hold the whole page. */
export function exported(format: Exported, story: ReadStory, view: PageView, t: Translate, url: string): string {
  const { analysis, knowledge } = story;
  if (format === 'text') return exportText(view);
  if (format === 'markdown') return exportMarkdown(view);
  if (format === 'json') return pretty(exportJson(analysis, knowledge, t, { id: url, file: null }));
  return pretty(exportJsonLd(analysis, url));
}

/** The view with one story, as a full one: what its card copies. */
export function only(view: PageView, story: number): PageView {
  const stories = view.stories.filter((one) => one.story === story).map((one) => ({ ...one, mark: false }));
  return { ...view, stories };
}
