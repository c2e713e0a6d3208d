/** Which clubs of a sentence a statement may speak of: those of its clause, and of clauses that say nothing of their own. */
import { patternOf, says } from '../text/words';
import { type Clause, clausesOf } from './clauses';
import { type ClubPlace, judgeClub } from './roles';
import type { Scene, Statement } from './scene';
import { findHits } from './triggers';

function overlaps(place: ClubPlace, clause: Clause): boolean {
  return place.at < clause.to && place.end > clause.from;
}

/** Clauses around `own` that hold no phrase of their own, up to the next one that does. */
function silentAround(own: Clause, clauses: readonly Clause[], speaks: (clause: Clause) => boolean): readonly Clause[] {
  const at = clauses.findIndex((clause) => clause.from === own.from);
  const silent: Clause[] = [];
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < clauses.length; i += step) {
      const clause = clauses[i];
      if (!clause || speaks(clause)) break;
      silent.push(clause);
    }
  }
  return silent;
}

/** Another player than the statement's is named in the clause: its clubs are his. */
function isOthers(statement: Statement, clause: Clause, { skeleton }: Scene): boolean {
  const words = skeleton.text.slice(clause.from, clause.to);
  const related = clause.opener === 'who' ? /<p(\d+)> (?:, )?$/.exec(skeleton.text.slice(0, clause.from)) : null;
  const subject = skeleton.mentions[Number(related?.[1] ?? -1)];
  if (subject?.kind === 'player' && !statement.players.includes(subject.player)) return true;
  return [...words.matchAll(/<p(\d+)>/g)].some((match) => {
    const mention = skeleton.mentions[Number(match[1])];
    return mention?.kind === 'player' && !statement.players.includes(mention.player);
  });
}

const LIST_LINK = /^(?: ,)?(?: and| &| or| as well as| ,| plus| both)*(?: <c\d+>(?: 's)?| the| [a-z-]+){0,2} $/;

/** Where each player's part of the clause begins; one part where the players stand in one list. */
function partsOf(
  { clause }: Statement,
  { skeleton }: Scene,
): readonly { readonly from: number; readonly players: readonly number[] }[] {
  const parts: { from: number; players: number[] }[] = [{ from: clause.from, players: [] }];
  let end = clause.from;
  for (const match of skeleton.text.slice(clause.from, clause.to).matchAll(/<p(\d+)>/g)) {
    const mention = skeleton.mentions[Number(match[1])];
    if (mention?.kind !== 'player') continue;
    const at = clause.from + match.index;
    const between = skeleton.text.slice(end, at);
    const last = parts.at(-1);
    const other = last !== undefined && last.players.length > 0 && !last.players.includes(mention.player);
    const cut = other && !LIST_LINK.test(between) ? patternOf('reachEnds').exec(between) : null;
    if (cut) parts.push({ from: end + cut.index + 1, players: [mention.player] });
    else last?.players.push(mention.player);
    end = at + match[0].length;
  }
  return parts;
}

/** The players of the clause stand in one list (or only one is named). */
export function inOneList(statement: Statement, scene: Scene): boolean {
  return partsOf(statement, scene).length < 2;
}

/**
 * The places that belong to some players of a statement: those of their own part of the clause and outside it; where
 * that names no club of another side, those before the first player too ("Arsenal want X, and Y").
 */
export function placesFor(
  players: readonly number[],
  statement: Statement,
  scene: Scene,
  places: readonly ClubPlace[],
): readonly ClubPlace[] {
  const parts = partsOf(statement, scene);
  if (parts.length < 2) return places;
  const own = parts.flatMap((part, i) => {
    const mine = part.players.some((player) => players.includes(player));
    return mine ? [{ from: part.from, to: parts[i + 1]?.from ?? statement.clause.to }] : [];
  });
  const outside = places.filter((place) => place.at < statement.clause.from || place.at >= statement.clause.to);
  const inside = places.filter((place) => own.some((part) => place.at >= part.from && place.at < part.to));
  if (inside.some((place) => place.role === 'to' || place.role === 'rival' || place.role === 'open'))
    return [...outside, ...inside];
  const first = skeletonStart(scene, statement);
  return [...outside, ...inside, ...places.filter((place) => place.at >= statement.clause.from && place.end <= first)];
}

/** Where the first player of the clause stands. */
function skeletonStart({ skeleton }: Scene, { clause }: Statement): number {
  const found = skeleton.text.slice(clause.from, clause.to).search(/<p\d+>/);
  return found < 0 ? clause.from : clause.from + found;
}

/** The place is where somebody else goes or has gone. */
function isOthersGoal({ at }: ClubPlace, { players }: Statement, { skeleton }: Scene): boolean {
  const goal = patternOf('hisGoal').exec(skeleton.text.slice(0, at));
  const whose = skeleton.mentions[Number(goal?.[1] ?? -1)];
  return goal !== null && (whose?.kind !== 'player' || !players.includes(whose.player));
}

/** Rows of a club that somebody goes to; one that acts may be the subject of what follows, too. */
const GOALS: ReadonlySet<string> = new Set(['to', 'join', 'sent-on-loan-to']);

/** The clause goes on with a verb, behind a clause on its subject or beside the first verb: "Genoa, who …, are ready to pay". */
const RESUMES = /^(?:, |and )?(?:are|were|have|had|will|would|could|may|might|can|want|is|has) /;

/** The club that a clause without one goes on about, judged as if it stood right before it. */
function resumed(
  { clause }: Statement,
  { skeleton: { text } }: Scene,
  places: readonly ClubPlace[],
  clauses: readonly Clause[],
): readonly ClubPlace[] {
  const before = clauses[clauses.findIndex(({ from }) => from === clause.from) - 1];
  const words = text.slice(clause.from, clause.to).replace(/^, /, '');
  const ownWho = clause.opener === 'who';
  const goesOn = [...text.matchAll(patternOf('goesOn'))].some((cut) => cut.index + cut[0].length === clause.from);
  if (!ownWho && (before === undefined || !(goesOn || RESUMES.test(words)))) return [];
  const stands = ({ at, end }: ClubPlace): boolean => {
    if (ownWho) return text.slice(end, clause.from) === ' , ';
    if (before?.opener === 'who') return text.slice(end, before.from) === ' , ';
    return (
      (goesOn || words.startsWith('and ')) && at - (before?.from ?? 0) <= 4 && says('clauseOpens', text.slice(0, at))
    );
  };
  return places.flatMap((place) => {
    if (!stands(place)) return [];
    const judged = judgeClub(`${text.slice(0, place.end)} ${words.replace(/^(?:and|who) /, '')}`, place.at, place.end);
    const side = judged.role === 'from' || judged.role === 'to' || (goesOn && judged.role === 'topic');
    return side ? [{ ...place, ...judged }] : [];
  });
}

/** The places that a statement's clubs come from. */
export function reachOf(statement: Statement, scene: Scene): readonly ClubPlace[] {
  const { skeleton } = scene;
  const places = scene.places.filter((place) => !isOthersGoal(place, statement, scene));
  const clauses = clausesOf(skeleton);
  const subject = resumed(statement, scene, places, clauses);
  const inside = [...subject, ...places.filter((place) => overlaps(place, statement.clause))];
  const hits = findHits(skeleton);
  const speaks = (clause: Clause) => hits.some((hit) => hit.from >= clause.from && hit.from < clause.to);
  const silent = silentAround(statement.clause, clauses, speaks).filter(
    (clause) => !isOthers(statement, clause, scene),
  );
  const near = places.filter(
    (place) => !inside.some(({ at }) => at === place.at) && silent.some((clause) => overlaps(place, clause)),
  );
  const told = [...inside, ...near.filter((place) => place.role !== 'open' || place.at < statement.clause.from)];
  if (told.some((place) => place.role === 'to' || place.role === 'rival' || place.role === 'open')) return told;
  // "He is set to leave, and Genoa are keen": that he goes says nothing of how far they have got.
  if (statement.kind === 'exit' && /agreed|done/.test(statement.stage)) return told;
  // Nobody here: the suitor of the sentence's other statement about the same players.
  const rest = clauses.filter((clause) => speaks(clause) && !isOthers(statement, clause, scene));
  const isBehind = (place: ClubPlace) =>
    GOALS.has(place.rule) && statement.behind.some((clause) => overlaps(place, clause));
  const suits = (place: ClubPlace): boolean =>
    (place.role === 'to' || place.role === 'rival') &&
    !isBehind(place) &&
    (statement.stage === 'off' || !says('turnedAway', skeleton.text.slice(0, place.at)));
  const others = places.filter((place) => suits(place) && rest.some((clause) => overlaps(place, clause)));
  // "Genoa wanted him but have cooled, while Lens are keen": who has been spoken of, not who is to come.
  const before = others.filter((place) => place.at < statement.clause.from);
  return [...told, ...(before.length > 0 ? before : others)];
}

/** The places of words that stand for a club in the statement's clause. */
export function meantIn({ clause }: Statement, { skeleton, focus }: Scene): readonly ClubPlace[] {
  return focus.meant.placesIn(skeleton).filter((place) => overlaps(place, clause));
}
