import { BYLINE_OPENING, CREDIT, DATELINE } from '../../../languages/en/saying-words';
import { tester } from '../../text/words';
import type { Note } from '../../types/attribution';
import type { Mention, SourceMention } from '../../types/mention';
import type { Sentence } from '../../types/sentence';
import type { Span } from '../../types/span';
import type { NoteInput } from './index';

/** A line of a name and hardly another word is a heading or a credit. */
const HARDLY = 12;

/** A journalist's name in passing may be a footballer's, or that of the page's own writer. */
const isNamedOutlet = (mention: Mention): mention is SourceMention =>
  mention.kind === 'outlet' || mention.kind === 'account';
const keyOf = (source: { readonly id: string | null; readonly name: string }) => source.id ?? source.name.toLowerCase();
const bare = (name: string) => name.replace(/^The /, '');

/** Somebody whose words the sentence may well pass on though nobody was read as its source, or who made the page. */
function mayBeSource({ start, end }: Span, sentence: Sentence): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  return (
    sentence.blockKind === 'headline' ||
    before.length + after.length <= HARDLY ||
    (/\($/.test(before) && /^[^()]{0,20}\)/.test(after)) ||
    CREDIT.test(before) ||
    [BYLINE_OPENING, DATELINE, tester('passesOn')].some((words) => words.test(sentence.text))
  );
}

/** Outlets and accounts that the page names and cites for nothing, each once. */
export function notASource({ reads, claims, sentences, scene, praised }: NoteInput): readonly Note[] {
  const { outlet, outletName } = scene.article;
  const cited = reads.flatMap((read) => read.citations.flatMap((citation) => citation.cited));
  const used = new Set([...claims.flatMap((claim) => claim.sources), ...cited].map(keyOf));
  if (outlet !== null) used.add(outlet);
  const notes: Note[] = [];
  for (const mention of scene.mentions.list) {
    if (!isNamedOutlet(mention) || used.has(keyOf(mention))) continue;
    const sentence = sentences[mention.sentence];
    const inPraise = praised.some((span) => span.start <= mention.start && mention.end <= span.end);
    if (sentence === undefined || (!inPraise && mayBeSource(mention, sentence))) continue;
    if (outletName?.includes(bare(mention.name))) continue;
    used.add(keyOf(mention));
    const { start, end } = mention;
    notes.push({ start, end, rule: 'not-a-source', source: mention.name, id: mention.id, club: null, date: null });
  }
  return notes;
}
