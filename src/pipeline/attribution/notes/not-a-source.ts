import type { Note } from '../../types/attribution';
import type { Mention, SourceMention } from '../../types/mention';
import { dateOf } from '../dates';
import type { NoteInput } from './index';

const isSource = (mention: Mention): mention is SourceMention =>
  mention.kind === 'outlet' || mention.kind === 'journalist' || mention.kind === 'account';
const keyOf = (source: { readonly id: string | null; readonly name: string }) => source.id ?? source.name.toLowerCase();

/** Outlets, journalists and accounts that the page names but takes no claim from, each once. */
export function notASource({ reads, claims, scene }: NoteInput): readonly Note[] {
  const used = new Set(claims.flatMap((claim) => claim.sources.map(keyOf)));
  if (scene.article.outlet !== null) used.add(scene.article.outlet);
  const notes: Note[] = [];
  for (const mention of scene.mentions.list) {
    if (!isSource(mention) || used.has(keyOf(mention))) continue;
    used.add(keyOf(mention));
    const citation = reads[mention.sentence]?.citations.find((one) =>
      one.cited.some((cited) => keyOf(cited) === keyOf(mention)),
    );
    const date = citation ? (dateOf(citation, scene)?.value ?? null) : null;
    const { start, end } = mention;
    notes.push({ start, end, rule: 'not-a-source', source: mention.name, id: mention.id, club: null, date });
  }
  return notes;
}
