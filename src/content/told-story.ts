/** A page's story analysed and put in words, in steps. */
import type { PageArticle } from '../page/types';
import type { Settings } from '../platform/settings';
import { pageViewInSteps } from '../receipt/page-view';
import type { PageView, Preferences, Translate } from '../receipt/view';
import { analyseStory, type OtherStory, type ReadStory } from './read-story';
import type { Steps } from './slices';

/** What was read of a page, and how its stories are told; no view where the engine has read nothing. */
export interface ToldStory {
  readonly read: ReadStory | OtherStory;
  readonly view: PageView | null;
}

/** What of the settings counts for how a story is told. */
export function preferencesOf({ muted, followed }: Settings): Preferences {
  return { muted: new Set(muted), followed: new Set(followed) };
}

/** Analyses a page's story and tells it as the settings have it. */
export function* toldStory(page: PageArticle, settings: Settings, t: Translate): Steps<ToldStory> {
  const read = yield* analyseStory(page, settings.own);
  if (read.analysis === null) return { read, view: null };
  return { read, view: yield* pageViewInSteps(read.analysis, read.knowledge, t, preferencesOf(settings)) };
}
