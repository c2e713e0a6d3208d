/** A page's Receipts for a forum or chat: who said what, with links. */
import type { PageView, StoryView } from './view';

/** Full stories first, those of a single uncited sentence left out: they say nothing that the page does not. */
function told(view: PageView): readonly StoryView[] {
  return view.stories.filter((story) => !story.mark);
}

/** Only web addresses become links, and nothing in them can end the link. */
function href(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(/[\s()<>]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}

function escaped(words: string): string {
  return words.replace(/([\\`*_[\]<>])/g, '\\$1');
}

/** "- This page ← [RMC Sport](https://…) ← sources" */
function path(story: StoryView): string {
  const steps = story.path.map((step) => {
    const link = step.href === null ? null : href(step.href);
    const label = escaped(step.date === null ? step.label : `${step.label}, ${step.date}`);
    return link === null ? label : `[${label}](${link})`;
  });
  return `- ${steps.join(' ← ')}`;
}

/** All Receipts of a page as Markdown. */
export function exportMarkdown(view: PageView): string {
  return told(view)
    .map((story) => `${story.markdown}\n\n${path(story)}`)
    .join('\n\n');
}

/** All Receipts of a page as plain text. */
export function exportText(view: PageView): string {
  return told(view)
    .map((story) => story.text)
    .join('\n\n');
}
