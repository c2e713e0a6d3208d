import type { PageView, StoryView } from '../receipt/view';
import { useStrings } from '../ui/strings';
import type { SettingsState } from '../ui/use-settings';
import { Copy } from './copy';
import { OutletLine } from './outlet-line';
import { Story } from './story';
import type { Page } from './use-page';

interface Props {
  readonly view: PageView;
  readonly withdrawn: boolean;
  readonly page: Page;
  readonly settings: SettingsState;
}

/** Stories led by a followed source first; else in the page's order. */
function inOrder(stories: readonly StoryView[]): readonly StoryView[] {
  return [...stories].sort((a, b) => Number(b.followed) - Number(a.followed));
}

/** The page in a few lines, its stories, what it says about sources, and the copies. */
export function Found({ view, withdrawn, page, settings }: Props) {
  const t = useStrings();
  const told = inOrder(view.stories.filter((story) => !story.mark));
  const marks = view.stories.filter((story) => story.mark);
  const row = (story: StoryView) => (
    <Story key={story.story} story={story} open={told.length === 1 && !story.mark} page={page} settings={settings} />
  );
  return (
    <>
      <OutletLine outlet={view.outlet} />
      {withdrawn && <p class="note">{t('popup_withdrawn')}</p>}
      <ul class="summary quiet">
        {view.summary.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {view.summary.hidden > 0 && <li>{t('popup_hidden', [view.summary.hidden])}</li>}
      </ul>
      <h2 class="hidden-text">{t('popup_stories')}</h2>
      <ul class="stories">{told.map(row)}</ul>
      {marks.length > 0 && (
        <>
          <h2>{t('popup_marks')}</h2>
          <ul class="stories">{marks.map(row)}</ul>
        </>
      )}
      <Notes notes={view.notes} />
      <Copy copy={page.copy} />
    </>
  );
}

function Notes({ notes }: Pick<PageView, 'notes'>) {
  const t = useStrings();
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h2>{t('popup_notes')}</h2>
      <ul>
        {notes.map(({ message, evidence }) => (
          <li key={evidence.start}>
            {message}
            <q class="quiet">{evidence.text.trim()}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
