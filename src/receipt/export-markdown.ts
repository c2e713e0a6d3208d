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

const linked = (label: string, url: string | null): string => (url === null ? label : `[${label}](${url})`);

/** "- This page ← [RMC Sport](https://…) ← sources" */
function path(story: StoryView): string {
  const steps = story.path.map((step) => {
    const label = escaped(step.date === null ? step.label : `${step.label}, ${step.date}`);
    return linked(label, step.href === null ? null : href(step.href));
  });
  return `- ${steps.join(' ← ')}`;
}

/** Characters of the longest sentence that is quoted whole. */
const QUOTED = 160;

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTED) return escaped(line);
  return `${escaped(line.slice(0, QUOTED).replace(/\s+\S*$/u, ''))}…`;
}

/** "- **Talks** — [RMC Sport](https://…): “…”", once for each source and stage in the page's order; the page's own words are on the page. */
function said(story: StoryView): readonly string[] {
  const lines = new Map<string, string>();
  for (const { class: sourcing, hiddenBy, href: url, sourceLabel, stageLabel, text } of story.claims) {
    const key = `${sourceLabel}|${stageLabel}`;
    if (sourcing === 'own-words' || hiddenBy !== null || lines.has(key)) continue;
    const source = linked(escaped(sourceLabel), url === null ? null : href(url));
    lines.set(key, `- **${escaped(stageLabel)}** — ${source}: “${quoted(text)}”`);
  }
  return [...lines.values()];
}

/** "- Marca · Spanish sports daily; covers Real Madrid closely (the buying club)": on which side each source stands. */
function stands(story: StoryView): readonly string[] {
  return [...new Set(story.sides.map((side) => `- ${escaped(side.message)}`))];
}

/** All Receipts of a page as Markdown: each with the path of its lead, who said what, and on which side they stand. */
export function exportMarkdown(view: PageView): string {
  return told(view)
    .map((story) => `${story.markdown}\n\n${[path(story), ...said(story), ...stands(story)].join('\n')}`)
    .join('\n\n');
}

/** All Receipts of a page as plain text. */
export function exportText(view: PageView): string {
  return told(view)
    .map((story) => story.text)
    .join('\n\n');
}
