/** Whom the sentences before leave to be understood: "the club" that speaks, "he" who has not spoken yet. */
import type { Mention } from '../types/mention';
import type { Citation } from './citation';
import { type Cited, citedBy, type Scene } from './cited';

/** How many sentences back they may have been named. */
const BACK = 2;

/** Who has a say about others' moves. */
const OFFICES = new Set(['manager', 'director', 'chairman', 'owner', 'agent', 'pundit', 'relative']);

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

/** "He told the club's website", "the club confirmed": the club that the sentence or those before leave no doubt of. */
export function understoodClub({ sentence, row }: Citation, scene: Scene): Cited | null {
  // "The club confirmed that he has joined Genoa": that may be either club.
  const found = row === 'club-statement' ? (employer(sentence, scene) ?? onlyClub(at(scene, sentence))) : null;
  if (found) return citedBy(found, scene);
  for (let before = sentence - 1; before >= Math.max(sentence - BACK, 0); before--) {
    if (at(scene, before).some(({ kind }) => kind === 'club')) {
      const only = onlyClub(at(scene, before));
      return only ? citedBy(only, scene) : null;
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

/** Somebody with an office whom a sentence right before has brought up, alone: "The manager X met the press. 'No,' he said." */
export function aboutToSpeak(sentence: number, scene: Scene): Cited | null {
  for (let before = sentence - 1; before >= Math.max(sentence - BACK, 0); before--) {
    const people = at(scene, before).filter((mention) => mention.kind === 'person');
    const [first] = people;
    if (!first) continue;
    const role = scene.mentions.persons[first.person]?.role ?? 'other';
    return OFFICES.has(role) && people.every((one) => one.person === first.person) ? citedBy(first, scene) : null;
  }
  return null;
}
