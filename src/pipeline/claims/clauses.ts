/** Cuts a sentence where a new statement may begin, so that one sentence can say several things of several players. */
import { PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import { lazyTest } from '../text/lazy';
import type { Skeleton } from '../text/skeleton';
import { patternOf, says } from '../text/words';
import { clubPlaces } from './roles';

/** Half-open range of the skeleton's text. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The word that opens it ("who", "having", "after"), or "". */
  readonly opener: string;
}

/** A player as the subject of a verb, or of what is told of his move. */
const OF_HIM =
  "<p\\d+> (?:, (?:who |\\d\\d)[^,]{0,60}, )?(?:(?:is|has|was|are|have|were|will|could|would|may|joins|moves|leaves|goes|went|joined|signed|moved) |'s (?:[a-z]+ )?(?:move|departure|transfer|switch|exit|loan|return) (?:to|for|from|is|has|was) )";

/** "A has gone to X, B is to join Y and C's departure is near": each player of such a row is told of by himself. */
const NEXT_PLAYER = new RegExp(
  ` (?:, |(?<!(?:,|while|but|whereas|although|though) <p\\d+> )(?=and ))(?=(?:and )?(?:(?!the )[a-z-]+ )?${OF_HIM})(?<=${OF_HIM}[^,]{3,120}(?: , | ))`,
  'g',
);

/** A few words without a verb's sentence: "done deal", "2330", "breaking", "transfer news". */
const LABEL = /^(?:\S+ ?){1,3}$/;

/** Characters of the longest label; a longer stretch is none and is not looked at. */
const LABEL_AT_MOST = 60;

/** Whether only a label stands before a dash or colon at `at`: labels come in rows, so the last piece decides. */
function isLabel(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - LABEL_AT_MOST), at);
  const start = Math.max(before.lastIndexOf('–'), before.lastIndexOf('—'), before.lastIndexOf(':')) + 1;
  return (start > 0 || at - from <= LABEL_AT_MOST) && LABEL.test(before.slice(start).trim());
}

/** A row of players before its verb: "striker X, 20, and midfielder Y" — no statement begins inside. */
const SUBJECTS = lazyTest(
  `^(?:(?:the|their|his|her|and|both|fellow|former|young|defensive|attacking|central|left|right|team|mates?|'s|,|\\d\\d|(?:${[...Object.keys(POSITIONS), ...PLAYER_WORDS].join('|')})s?) |<[cgl]\\d+> )*<p\\d+>(?: , \\d\\d)?$`,
);

/** "Genoa star hints at exit, Torino owners step up interest": in a title without names a club after a comma opens the next story. */
const NEXT_STORY = / , (?=<c\d+> (?!(?:,|and|or) ))/g;

/** Subjects of several clubs, "A and B are leading", and longer rows, "wanted by A, B, and C": no statement begins inside. */
function listsOfClubs(skeleton: Skeleton): readonly Pick<Clause, 'from' | 'to'>[] {
  return clubPlaces(skeleton)
    .filter(
      ({ clubs, at }) =>
        clubs.length > 2 || (clubs.length > 1 && says('clauseOpens', skeleton.text.slice(Math.max(0, at - 80), at))),
    )
    .map(({ at, end }) => ({ from: at, to: end }));
}

const cut = new WeakMap<Skeleton, readonly Clause[]>();

/** The clauses of a sentence, in order; cut once per skeleton. */
export function clausesOf(skeleton: Skeleton): readonly Clause[] {
  const known = cut.get(skeleton) ?? cutClauses(skeleton);
  cut.set(skeleton, known);
  return known;
}

function cutClauses(skeleton: Skeleton): readonly Clause[] {
  const cuts = [0];
  const found = [patternOf('clauseCut'), NEXT_PLAYER, patternOf('goesOn')].flatMap((at) => [
    ...skeleton.text.matchAll(at),
  ]);
  if (skeleton.sentence.block === 0 && !skeleton.text.includes('<p')) found.push(...skeleton.text.matchAll(NEXT_STORY));
  const lists = listsOfClubs(skeleton);
  for (const match of found.sort((a, b) => a.index - b.index)) {
    const at = match.index + match[0].length;
    if (lists.some(({ from, to }) => from < at && at < to)) continue;
    const inRow = match[0] === ' , ' && skeleton.text.startsWith('and ', at);
    if (inRow && SUBJECTS.test(skeleton.text.slice(cuts.at(-1) ?? 0, match.index))) continue;
    // "2330 – DONE DEAL – Wolves have signed": a label belongs to what it announces.
    const label = /[–—:-] $/.test(match[0]) && isLabel(skeleton.text, cuts.at(-1) ?? 0, match.index);
    if (!label) cuts.push(at);
  }
  cuts.push(skeleton.text.length);
  const clauses: Clause[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? 0;
    const to = cuts[i + 1] ?? 0;
    if (to <= from) continue;
    const opener = /^(?:and )?(\w+)/.exec(skeleton.text.slice(from, to))?.[1] ?? '';
    clauses.push({ from, to, opener });
  }
  return clauses;
}
