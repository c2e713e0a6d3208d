/**
 * Finds outlets and people that no mention claims, by the place where they stand: "according to <Capitalised Words>",
 * "the Daily Mail's <Capitalised Words>", "<Capitalised Words> told reporters".
 */
import type { SlotRow } from '../../languages/en/attribution-slots';
import { SURNAME_SPEAKS } from '../../languages/en/attribution-slots-people';
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy, lazyTest } from '../text/lazy';
import { patternOf, says } from '../text/words';
import type { Span } from '../types/span';
import type { Scene } from './cited';
import { fullName, isSurname } from './given-names';
import type { Line } from './line';
import { merge } from './line-ranges';
import { isHandle, media, personal, type Run, runsOf } from './name-runs';
import { fill } from './patterns';

/** A name with what its place makes of it. */
export interface Unknown extends Span {
  readonly text: string;
  readonly as: SlotRow['as'];
  /** Slot that decided, or "known" for a name that the catalogue has. */
  readonly row: string;
}

const LETTER: Readonly<Record<Unknown['as'], string>> = { outlet: 'u', writer: 'k', speaker: 'q', poster: 'h' };

/** What somebody cited before is when he comes back by surname. */
const AGAIN: Readonly<Record<string, Unknown['as']>> = { journalist: 'writer', account: 'poster', outlet: 'outlet' };

const slots = lazy(() =>
  phraseTables().slots.map((row) => ({
    row,
    before: row.before === undefined ? null : lazyTest(`(?<= )(?:${fill(row.before)})$`),
    after: row.after === undefined ? null : lazyTest(`^(?:${fill(row.after)})`),
  })),
);
const surnameSpeaks = lazy(() => new RegExp(`^${fill(SURNAME_SPEAKS)}`));

/** "Munich-based" tells of what follows. */
const DESCRIBES = /-(?:based|born|owned|language|speaking|backed|leaning|linked|rated)$/i;

function fits(run: Run, row: SlotRow, left: string, right: string, scene: Scene): boolean {
  if (row.names === 'handles' || isHandle(run.text)) return row.names === 'handles' && isHandle(run.text);
  if (row.names === 'alone')
    return (
      /^\p{Lu}[\p{L}\d]{2,}(?!s)[\p{L}\d]$/u.test(run.text) &&
      !says('teamWord', run.text) &&
      !isSurname(run.text, scene.article)
    );
  if (row.names === 'trade') return media(run.text);
  if (row.names === 'titled') return media(run.text) && !says('tradeOnly', run.text);
  const person = personal(run.text) && !left.endsWith(' the ') && !says('ofKind', right);
  if (row.names === 'people') return person;
  return row.names !== 'not-people' || !person;
}

/** "Vipers Sports Club" is no paper. */
const club = (name: string) => says('teamWord', name.split(' ').at(-1) ?? '') && !/times|post|news/i.test(name);

/** "Il" before a paper that is known without it. */
const ARTICLE_ALONE = /^(?:il|la|el|le|der|die|das)$/i;

/** "London's Daily Post": where a paper is; "the Championship side": who plays there. */
const NO_PAPER = /^ (?:(?:'s|'|’) <[ouj]\d+>|(?:club|giants|outfit|side) )/;
const noPaper = (name: string, right: string) => NO_PAPER.test(right) && !(/^ \S+ <j/.test(right) && media(name));

/** Who is said to say it. */
const SAYS_WHO = / (?:(?:according to|as per|per)|” (?:, )?(?:said|says|adds|[a-z]+ed)) $/;

/** What is left of "The South African". */
const COMPASS = /^(?:south|north|west|east)$/i;

/** "Today's report": a day, though papers are called so. */
const DAY = /^(?:today|tonight|yesterday)$/i;

/** What a reporter does, after his surname alone. */
const REPORTS = /^ (?:has |had |also |later |since |[a-z]+ly )*(?:reports|reported|tweet(?:s|ed)|understands) /;

/** Whom the article has called a journalist speaks as one. */
const speaks = (name: string, { mentions }: Scene): Unknown['as'] =>
  mentions.list.some((one) => one.kind === 'journalist' && one.name === name) ? 'writer' : 'speaker';

/** "The Oban Times's Bodil Torvik reports". */
const writesFor = (left: string, { text }: Run) =>
  / <[ou]\d+> (?:'s|’|') $/.test(left) && / /.test(text) && !media(text);

/** "Genoa's website, genoacfc.it", "their website (genoacfc.it)": its own. */
const OWN_SITE = /(?:(?:<c\d+>|club) ['’]s|their|its) (?:[a-z]+ )?(?:web)?site (?:[,(] |at )?$/;

/** The catalogue has it, or it is an address; "Athletic rejected it" is the club, unlike "the Athletic". */
function isListed(name: string, left: string, { knowledge }: Scene): boolean {
  const team = says('teamWord', name) && !/ the $/i.test(left);
  return (!team && knowledge.sourceByName(name) !== null) || says('siteAddress', name);
}

/** What the place of a name makes of it, or null. */
function slotOf(run: Run, line: Line, scene: Scene): Pick<Unknown, 'as' | 'row' | 'text'> | null {
  const never = [patternOf('postedOn'), COMPASS, DAY, DESCRIBES, patternOf('unnamedTrade'), patternOf('nativeOf')];
  if (never.some((no) => no.test(run.text))) return null;
  const left = line.text.slice(0, run.from);
  const right = line.text.slice(run.to);
  if (ARTICLE_ALONE.test(run.text) && right.startsWith(' <o')) return null;
  const met = scene.met?.get(run.text);
  if (met) return { as: AGAIN[met.kind] ?? 'speaker', row: 'known', text: met.name };
  if (OWN_SITE.test(left)) return null;
  if (isListed(run.text, left, scene)) return { as: 'outlet', row: 'known', text: run.text };
  const whole =
    surnameSpeaks().test(right) || SAYS_WHO.test(left) ? fullName(run.text, line.sentence.start, scene.article) : null;
  if (whole !== null) return { as: speaks(whole, scene), row: 'slot-surname', text: whole };
  const reporter = REPORTS.test(right) ? fullName(run.text, line.sentence.start, scene.article) : null;
  if (reporter !== null) return { as: 'writer', row: 'slot-surname', text: reporter };
  const bare = left.trim() === '' && !/\s|-\p{Lu}/u.test(run.text) && !media(run.text);
  const found = slots().find(
    ({ row, before, after }) =>
      (!bare || row.bare === true) &&
      (before === null || before.test(left)) &&
      (after === null || after.test(right)) &&
      fits(run, row, left, right, scene),
  );
  if (found?.row.as === 'outlet' && (club(run.text) || says('insideOutlet', left) || noPaper(run.text, right)))
    return null;
  if (!found || (found.row.as === 'speaker' && / statement (?:[a-z]+ )?(?:by|from) $/.test(left))) return null;
  // "Torvik reports", of whom the article has told as "Bodil Torvik": no outlet.
  const writer =
    found.row.as === 'outlet' && !media(run.text) ? fullName(run.text, line.sentence.start, scene.article) : null;
  if (writer !== null)
    return found.row.after === undefined ? null : { as: 'writer', row: 'slot-surname', text: writer };
  return { as: writesFor(left, run) ? 'writer' : found.row.as, row: found.row.id, text: run.text };
}

/** "Bengt Sandberg of the Oban Times": what each of two names makes of the other. */
function employed(run: Run, line: Line, all: readonly Run[]): Unknown['as'] | null {
  const pair = (writer: Run | undefined, outlet: Run | undefined) =>
    writer !== undefined &&
    outlet !== undefined &&
    says('writesFor', line.text.slice(writer.to, outlet.from)) &&
    personal(writer.text) &&
    media(outlet.text) &&
    !says('noOutlet', outlet.text) &&
    !club(outlet.text);
  const at = all.indexOf(run);
  if (pair(run, all[at + 1])) return 'writer';
  return pair(all[at - 1], run) ? 'outlet' : null;
}

/** A known name and what goes on with it: "BBC Sport | Africa", "beIN | Sports". */
const GOES_ON = /^(?:fm|tv|radio|sports?|africa|arabia|asia|deportes|news|online)$/i;

/** The run with the known name before it, of which it is a part. */
function ofStation(run: Run, line: Line, { article, mentions }: Scene): Run {
  const known = /<o(\d+)> (?:<g\d+> )?$/.exec(line.text.slice(0, run.from));
  const mention = GOES_ON.test(run.text) && known ? mentions.list[Number(known[1])] : undefined;
  if (!known || !mention || /[^\p{L}\d. ]/u.test(article.text.slice(mention.end, run.start))) return run;
  return { ...run, from: known.index, start: mention.start, text: article.text.slice(mention.start, run.end) };
}

/** One search: the line with the names that their places tell, of the kinds that are `wanted`, numbered on from `names`. */
function pass(line: Line, scene: Scene, names: Unknown[], wanted: (as: Unknown['as']) => boolean): Line {
  const runs = runsOf(line);
  const ranges = runs.flatMap((found) => {
    const run = ofStation(found, line, scene);
    const pair = employed(run, line, runs);
    const slot = pair ? { as: pair, row: 'slot-employed', text: run.text } : slotOf(run, line, scene);
    if (slot === null || !wanted(slot.as)) return [];
    names.push({ ...slot, start: run.start, end: run.end });
    return [{ from: run.from, to: run.to, text: `<${LETTER[slot.as]}${names.length - 1}>` }];
  });
  return merge(line, ranges);
}

/** The line with each such name as `<u0>`, `<k1>`, `<q2>` …, and the names by that number. */
export function unknownNames(line: Line, scene: Scene): { readonly line: Line; readonly names: readonly Unknown[] } {
  const names: Unknown[] = [];
  // An outlet that has been found tells who its writer is, a writer which outlet he works for.
  const outlets = pass(line, scene, names, (as) => as === 'outlet');
  const all = pass(outlets, scene, names, () => true);
  return { line: names.some(({ as }) => as === 'writer') ? pass(all, scene, names, () => true) : all, names };
}
