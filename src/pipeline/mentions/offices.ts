/** Which club a manager, director, chairman or owner works for, as the article says. */
import { PERSON_WORDS } from '../../languages/en/roles';
import { lazy } from '../text/lazy';
import { type Skeleton, skeletonOf } from '../text/skeleton';
import type { PersonRole } from '../types/entity';
import type { Mention } from '../types/mention';
import type { Board } from './board';

/** Who speaks for a club by his office; players, agents and relatives have an interest of their own. */
export const SPEAKS_FOR_CLUB: ReadonlySet<PersonRole> = new Set(['manager', 'director', 'chairman', 'owner']);

/**
 * Every order in which a club, an office and a name are told: "Lens president X", "the Lens coach, X", "X's Lens",
 * "X, the Lens sporting director", "X, president of Lens", "the sporting director of Lens, X".
 */
const patterns = lazy(() => {
  const words = Object.keys(PERSON_WORDS)
    .filter((word) => SPEAKS_FOR_CLUB.has(PERSON_WORDS[word] ?? 'other'))
    .sort((a, b) => b.length - a.length);
  const office = `(?:(?!former |ex-)[a-z-]+ ){0,2}?(?<office>${words.join('|')}|supremo)`;
  const own = "(?:'s |' )?";
  const at = '(?:of|at|for|with) (?:the )?(?:[a-z]+ ){0,2}?';
  return [
    `^(?<club><c\\d+>) ${own}${office} (?:, )?(?<name><n\\d+>)`,
    `^(?<name><n\\d+>) 's (?<club><c\\d+>)`,
    `^(?<name><n\\d+>) , (?:the |who is (?:the )?)?(?:new |current )?(?<club><c\\d+>) ${own}${office}\\b`,
    `^(?<name><n\\d+>) , (?:the |who is (?:the )?)?${office} (?:and [a-z]+ )?${at}(?<club><c\\d+>)`,
    `^(?<name><n\\d+>) (?:of|who (?:manages|is in charge of)) (?:the )?(?<club><c\\d+>)`,
    `^(?<name><n\\d+>) (?:[a-z-]+ ){0,3}?(?:his|her) (?:[a-z-]+ )?(?<club><c\\d+>) (?:'s )?(?:side|team|squad|defence|defense|attack|midfield|ranks|players|men|project|rebuild|reign)\\b`,
    `^${office} ${at}(?<club><c\\d+>) (?:, )?(?<name><n\\d+>)`,
  ].map((source) => new RegExp(source));
});

/** Where a pattern may start: a placeholder, or the first word of an office that comes before both. */
const STARTS = /<[cn]\d+>|(?<=^ ?|(?:the|by|with|and|,) )[a-z-]+ (?=[a-z-]* ?[a-z-]* ?(?:of|at|for|with) )/g;
/** "Former Arsenal manager X" speaks for nobody now. */
const FORMER = /(?:\bformer|\bex|\bex-|\bone-time|\bold) $/;

function mentionAt(skeleton: Skeleton, placeholder: string | undefined): Mention | undefined {
  return skeleton.mentions[Number(placeholder?.slice(2, -1))];
}

function readPlace(board: Board, skeleton: Skeleton, at: number): void {
  if (FORMER.test(skeleton.text.slice(0, at))) return;
  const rest = skeleton.text.slice(at);
  for (const pattern of patterns()) {
    const told = pattern.exec(rest)?.groups;
    const club = mentionAt(skeleton, told?.club);
    const person = mentionAt(skeleton, told?.name);
    if (club?.kind !== 'club' || person?.kind !== 'person') continue;
    const draft = board.persons[person.person];
    if (!draft || draft.club !== null) return;
    draft.club = club.club;
    // What he was on the page's day goes before what the catalogue calls him now.
    const unknown = draft.role === 'other' || draft.role === 'pundit';
    draft.role = PERSON_WORDS[told?.office ?? ''] ?? (unknown ? 'manager' : draft.role);
    return;
  }
}

/** Gives people the clubs that they work for. */
export function readOffices(board: Board): void {
  for (const sentence of board.sentences) {
    const mentions: Mention[] = board.of(sentence.index).map((one, index) => ({ ...one, index, text: '' }));
    if (!mentions.some((one) => one.kind === 'person') || !mentions.some((one) => one.kind === 'club')) continue;
    const skeleton = skeletonOf(sentence, mentions);
    for (const { index } of skeleton.text.matchAll(STARTS)) readPlace(board, skeleton, index);
  }
}
