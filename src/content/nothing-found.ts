/** What the popup is told of a page on which no story was found. */
import { splitSentences } from '../pipeline/sentences/index';
import { finish } from '../pipeline/text/steps';
import type { PageState } from '../platform/protocol';
import type { PageView } from '../receipt/view';
import type { OtherStory, ReadStory } from './read-story';

/** The language that is not read, else how much was read and whose page it is. */
export function nothingFound(read: ReadStory | OtherStory, view: PageView | null): PageState {
  const article = read.analysis === null ? read.article : read.analysis.article;
  if (article.lang !== null && article.lang !== 'en') return { state: 'language', lang: article.lang };
  const { outlet: id, outletName: name, published } = article;
  const outlet = view?.outlet ?? { id, name, kind: null, published };
  const sentences = read.analysis?.read.sentences ?? finish(splitSentences(article)).length;
  return { state: 'no-claims', sentences, outlet };
}
