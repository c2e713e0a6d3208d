/** Which club a manager works for, as the article says. */
import { skeletonOf } from '../text/skeleton';
import type { Mention } from '../types';
import type { Board } from './board';

const MANAGES =
  /^<c(\d+)> (?:'s )?(?:new |current |interim |head |first-team |caretaker |under-fire )*(?:boss|manager|coach|head coach|gaffer|chief|supremo)s? <n(\d+)>|^<n(\d+)> 's <c(\d+)>|^<n(\d+)> , the (?:new |current )?<c(\d+)> (?:boss|manager|coach|head coach)|^<n(\d+)> (?:of|, (?:the )?(?:manager|head coach|coach|boss) of|, who (?:manages|is in charge of)) (?:the )?<c(\d+)>/;

/** Gives people the clubs that they manage. */
export function readManagers(board: Board): void {
  for (const sentence of board.sentences) {
    const mentions: Mention[] = board.of(sentence.index).map((one, index) => ({ ...one, index, text: '' }));
    if (!mentions.some((one) => one.kind === 'person') || !mentions.some((one) => one.kind === 'club')) continue;
    const skeleton = skeletonOf(sentence, mentions);
    for (const place of skeleton.text.matchAll(/<[cn]\d+>/g)) {
      const match = MANAGES.exec(skeleton.text.slice(place.index));
      if (!match || /(?:former|ex|ex-) $/.test(skeleton.text.slice(0, place.index))) continue;
      const club = skeleton.mentions[Number(match[1] ?? match[4] ?? match[6] ?? match[8])];
      const person = skeleton.mentions[Number(match[2] ?? match[3] ?? match[5] ?? match[7])];
      if (club?.kind !== 'club' || person?.kind !== 'person') continue;
      const draft = board.persons[person.person];
      if (!draft || draft.club !== null) continue;
      draft.club = club.club;
      if (draft.role === 'other') draft.role = 'manager';
    }
  }
}
