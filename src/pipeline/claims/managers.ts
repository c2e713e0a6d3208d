/** Managers at work: "Arteta wants X" names his club. */
import type { Scene, Statement } from './scene';

/** The club of a manager, if the placeholder of that number is of one; on a club's own page its manager needs no club beside his name. */
function clubOfManager(at: string | undefined, { skeleton, mentions }: Scene, subject: boolean): readonly number[] {
  const mention = skeleton.mentions[Number(at)];
  const person = mention?.kind === 'person' ? mentions.persons[mention.person] : undefined;
  const club = person?.club ?? (subject ? mentions.house : null);
  return person?.role === 'manager' && club !== null ? [club] : [];
}

/** A sentence or clause opens with somebody: "Arteta …", "that Arteta …", "The Arsenal boss Arteta …". */
const OPENS = /(?:^|(?:^| )that )(?:[a-z]+ ){0,2}(?:(<c\d+>) (?:'s )?(?:[a-z]+ ){1,2}(?:, )?)?<n(\d+)> (?!<[cn])/;

/** Manager at work for a club: "Arteta wants X"; where the clause has none, the one with whom the sentence opens. */
export function managersClubs({ clause }: Statement, scene: Scene, players: readonly number[]): readonly number[] {
  const { text } = scene.skeleton;
  const words = text.slice(clause.from, clause.to);
  const subject = OPENS.exec(words)?.[2];
  const found = [...words.matchAll(/<n(\d+)>/g)].flatMap(([, at]) => clubOfManager(at, scene, at === subject));
  if (found.length > 0) return found.filter((one) => !scene.focus.sellers(players).includes(one));
  const [, club, at] = OPENS.exec(text.slice(0, clause.from)) ?? [];
  // A club beside his name may be the player's own one, of whom he only speaks.
  const placed = players.every((player) => scene.mentions.players[player]?.club);
  return club === undefined || placed ? clubOfManager(at, scene, true) : [];
}
