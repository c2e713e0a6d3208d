/** Whom the sentences before leave to be understood: "the club" that speaks, "he" who has not spoken yet. */
import { patternOf } from '../text/words';
import type { Mention } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Citation } from './citation';
import { type Cited, citedBy, type Scene, stranger } from './cited';
import { lineOf } from './line';
import { personal, runsOf } from './name-runs';

/** How many sentences back they may have been named. */
const BACK = 2;

/** Who has a say about others' moves. */
export const OFFICES: ReadonlySet<string> = new Set([
  'manager',
  'director',
  'chairman',
  'owner',
  'agent',
  'pundit',
  'relative',
]);

const at = (scene: Scene, sentence: number): readonly Mention[] => scene.mentions.bySentence[sentence] ?? [];

/** The one club among some mentions, or null for none or several. */
function onlyClub(mentions: readonly Mention[]): Mention | null {
  const clubs = mentions.filter((mention) => mention.kind === 'club');
  const [first] = clubs;
  return first && clubs.every((club) => club.club === first.club) ? first : null;
}

/** The club of the one who speaks in the sentence, by his office. */
function employer(sentence: number, scene: Scene): Mention | null {
  for (const mention of at(scene, sentence)) {
    const club = mention.kind === 'person' ? (scene.mentions.persons[mention.person]?.club ?? null) : null;
    const named = scene.mentions.list.find((one) => one.kind === 'club' && one.club === club);
    if (club !== null && named) return named;
  }
  return null;
}

/** Of several clubs the one that a sentence is about: that somebody has joined, else at its start. */
function clubOf(sentence: Sentence | undefined, scene: Scene): Mention | undefined {
  const text = sentence ? lineOf(sentence, at(scene, sentence.index)).text : '';
  const found = patternOf('whoJoined').exec(text) ?? patternOf('aboutClub').exec(text);
  return scene.mentions.list[Number(found?.[1])];
}

/** "He told the club's website", "the club confirmed": the club that the sentence or those before leave no doubt of. */
export function understoodClub(
  { sentence, row }: Citation,
  scene: Scene,
  sentences: readonly Sentence[],
): Cited | null {
  // "The club confirmed that he has joined Genoa": that may be either club.
  const found =
    row === 'club-statement'
      ? (employer(sentence, scene) ??
        onlyClub(at(scene, sentence)) ??
        onlyClub(at(scene, 0)) ??
        clubOf(sentences[0], scene))
      : null;
  if (found) return citedBy(found, scene);
  for (let before = sentence - 1; before >= Math.max(sentence - BACK, 0); before--) {
    if (at(scene, before).some(({ kind }) => kind === 'club')) {
      const club = onlyClub(at(scene, before)) ?? clubOf(sentences[before], scene);
      return club ? citedBy(club, scene) : null;
    }
  }
  return null;
}

/** "Both clubs confirmed": the two that this sentence, those before or the headline name, and no third. */
export function bothClubs(sentence: number, scene: Scene): readonly Cited[] {
  const places = [sentence, ...Array.from({ length: BACK }, (_, back) => sentence - 1 - back), 0];
  for (const place of places) {
    const named = at(scene, place).flatMap((mention) => (mention.kind === 'club' ? [mention] : []));
    const clubs = named.filter((one, index) => named.findIndex(({ club }) => club === one.club) === index);
    if (clubs.length === 2) return clubs.flatMap((one) => citedBy(one, scene) ?? []);
  }
  return [];
}

/** A name that was taken for a player's for want of anything said of him. */
export const blank = (name: string, { mentions }: Scene): boolean =>
  mentions.players.some(
    (player) =>
      player.name === name &&
      [player.club, player.age, player.nationality, player.position].every((fact) => fact === null) &&
      !player.free &&
      player.former.length === 0,
  );

/** He may be "the manager": he is, or the article knows of no office that he holds, nor of any paper that he writes for. */
export const mayHold = ({ cited: [office] }: Citation, { kind, role }: Cited): boolean =>
  office?.kind !== 'unnamed' || role === office.role || (kind === 'person' && (role === null || role === 'other'));

/** Whom a sentence is about, if only a name stands at its start: "Ada Sandberg knows the feeling." */
export function subject(sentence: Sentence, scene: Scene): Cited | null {
  const line = lineOf(sentence, at(scene, sentence.index));
  const mention =
    scene.mentions.list[
      Number(/^ (?:(?:but|and) )?<[pn](\d+)> (?:<d\d+> |, who [^,]{3,80} , )?(?!and |or )[a-z]/.exec(line.text)?.[1])
    ];
  const cited = mention && !/^(?:pronoun|description)$/.test(mention.how) ? citedBy(mention, scene) : null;
  if (cited?.role === 'player' && blank(cited.name, scene)) return { ...cited, role: 'other' };
  if (mention) return cited;
  const [run] = runsOf(line);
  const bareName =
    run?.from === 1 && personal(run.text) && / /.test(run.text) && /^ (?:<d\d+> )?[a-z]/.test(line.text.slice(run.to));
  return bareName ? stranger(run.text, 'person', run) : null;
}

/** Somebody about to speak, and the sentence that is about him; null where it only brings him up. */
interface Introduced {
  readonly cited: Cited;
  readonly about: number | null;
}

/**
 * Whom a sentence right before is about, or somebody with an office whom it has brought up, alone: "The manager X met
 * the press. 'No,' he said."
 */
export function aboutToSpeak(sentences: readonly Sentence[], index: number, scene: Scene): Introduced | null {
  for (const sentence of sentences.slice(Math.max(index - BACK, 0), index).reverse()) {
    const about = sentence.index > 0 ? subject(sentence, scene) : null;
    if (about && about.role !== 'player') return { cited: about, about: sentence.index };
    const people = at(scene, sentence.index).filter((mention) => mention.kind === 'person');
    const [first] = people;
    if (!first) continue;
    const role = scene.mentions.persons[first.person]?.role ?? 'other';
    const cited =
      OFFICES.has(role) && people.every((one) => one.person === first.person) ? citedBy(first, scene) : null;
    return cited && { cited, about: null };
  }
  return null;
}
