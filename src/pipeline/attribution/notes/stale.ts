import type { Note } from '../../types/attribution';
import { daysBetween, STALE_DAYS } from '../age';
import { dateOf } from '../dates';
import type { NoteInput } from './index';

/** A cited report that the text itself dates, two weeks or more before the page. */
export function stale({ reads, scene, today }: NoteInput): readonly Note[] {
  return reads.flatMap((read) =>
    read.citations.flatMap((citation): readonly Note[] => {
      const source = citation.cited.find(
        (one) => one.kind === 'outlet' || one.kind === 'journalist' || one.kind === 'account',
      );
      const date = source ? dateOf(citation, scene) : null;
      if (!source || !date || daysBetween(date.value, today) < STALE_DAYS) return [];
      const start = Math.min(citation.span.start, date.evidence.start);
      const end = Math.max(citation.span.end, date.evidence.end);
      return [{ start, end, rule: 'stale', source: source.name, id: source.id, club: null, date: date.value }];
    }),
  );
}
