/** Who speaks in the turns of a printed talk. */
import { says } from '../text/words';
import type { Sentence } from '../types/sentence';
import type { Citation } from './citation';
import { asJournalist, type Cited, citedBy, type Scene, stranger } from './cited';
import { lineOf } from './line';
import { personal, runsOf } from './name-runs';
import { aboutToSpeak, OFFICES } from './understood';

const SPEAKS: ReadonlySet<string> = new Set(['person', 'journalist', 'account']);
/** Before a name: "we caught up on Wednesday with the agent". */
const MET_BEFORE = /\b(?:to|with|joined by|from) [^.]{0,40}$/;

/** One by his name, as the article knows him. */
function named(name: string, opening: readonly Sentence[], scene: Scene): Cited {
  const mentioned = scene.mentions.list.flatMap((one) => citedBy(one, scene) ?? []);
  const known = mentioned.find((one) => SPEAKS.has(one.kind) && ` ${one.name}`.endsWith(` ${name}`));
  const cited = known ?? scene.met?.get(name) ?? stranger(name, 'person', { start: 0, end: 0 });
  const writes = opening.some(({ text }) => text.includes(name) && says('writesBeside', text));
  return writes ? asJournalist(cited) : cited;
}

/** Whom the opening of the page introduces. */
function interviewee(opening: readonly Sentence[], all: readonly (readonly Citation[])[], scene: Scene): string | null {
  const spoke = opening
    .flatMap(({ index }) => all[index] ?? [])
    .flatMap(({ quoted, cited }) => (quoted === null ? cited : []))
    .find((one) => SPEAKS.has(one.kind) && / /.test(one.name));
  if (spoke) return spoke.name;
  const held = opening
    .flatMap(({ index }) => scene.mentions.bySentence[index] ?? [])
    .flatMap((one) => (one.kind === 'person' ? (scene.mentions.persons[one.person] ?? []) : []))
    .find(({ role }) => OFFICES.has(role));
  if (held) return held.name;
  for (const sentence of opening) {
    const line = lineOf(sentence, scene.mentions.bySentence[sentence.index] ?? []);
    const met = runsOf(line).find(({ from, text }) => personal(text) && MET_BEFORE.test(line.text.slice(0, from)));
    if (met) return met.text;
  }
  return null;
}

/** Who speaks in a turn of `who`, or of nobody by name; null where the page does not introduce him. */
export function ofTurn(
  who: string,
  sentences: readonly Sentence[],
  all: readonly (readonly Citation[])[],
  scene: Scene,
): Cited | null {
  const first = sentences.findIndex(({ quotes }) => quotes.some(({ turn }) => turn !== undefined));
  const opening = sentences.slice(0, first);
  const name = who === '' ? interviewee(opening, all, scene) : who;
  return name === null ? (aboutToSpeak(sentences, first, scene)?.cited ?? null) : named(name, opening, scene);
}
