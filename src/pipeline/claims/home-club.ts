/** The club that an article, or a section of it, is about: whose player somebody is of whom nothing says where he is. */
import type { Mentions } from '../types/mention';
import type { Draft } from './draft';
import type { Reading } from './reading';
import { type Section, sectionsOf } from './sections';

/** Share of the sentences that name the club an article is about. */
const OFTEN = 0.29;
/** Share that is enough for one whose players go elsewhere. */
const AT_TIMES = 0.14;
/** Another club that is named nearly as often leaves it open which of them has a player who only has suitors. */
const RIVALLED = 0.7;

/** More clubs that sell make a page of gossip about everybody. */
const SELLERS = 4;

/** Families that tell of going or staying, whatever else the sentence says. */
const LEAVES: ReadonlySet<string> = new Set([
  'agreed-exit',
  'available',
  'club-lets-him-go',
  'club-parts',
  'club-sells',
  'exit-noun',
  'future',
  'leave',
  'leave-weak',
  'let-go',
  'listens',
  'option-declined',
  'released',
  'sell',
  'sell-weak',
  'set-to-leave',
  'stays',
  'stays-weak',
  'unhappy',
  'unhappy-weak',
]);

/** He goes or stays, or is offered a new contract; a price alone tells nothing of whose he is. */
function tellsLeaving({ move, triggers }: Draft): boolean {
  return move === 'renewal' || triggers.some(({ rule }) => LEAVES.has(rule));
}

interface Home {
  readonly club: number;
  /** Share of the sentences that name it. */
  readonly share: number;
  readonly inTitle: boolean;
  /** How often the next one is named, for each time that it is. */
  readonly rival: number;
  /** The same of the next one of which neither players are told nor that it buys any. */
  readonly open: number;
  /** How many clubs are told to sell somebody, itself among them. */
  readonly sellers: number;
}

/** The club of the opening that the article names most; null where it names none more than others. */
function homeClub(mentions: Mentions, drafts: readonly Draft[]): Home | null {
  const counts = new Map<number, number>();
  for (const sentence of mentions.bySentence) {
    for (const club of new Set(sentence.flatMap((one) => (one.kind === 'club' ? [one.club] : []))))
      counts.set(club, (counts.get(club) ?? 0) + 1);
  }
  const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  const [club, times] = first;
  const names = (sentence: number) =>
    mentions.bySentence[sentence]?.some((one) => one.kind === 'club' && one.club === club) === true;
  if (!names(0) && !names(1)) return null;
  const elsewhere = new Set([
    ...mentions.players.flatMap((player) => player.club?.value ?? []),
    ...drafts.flatMap(({ to }) => to),
  ]);
  const rival = (others[0]?.[1] ?? 0) / times;
  const open = (others.find(([other]) => !elsewhere.has(other))?.[1] ?? 0) / times;
  const sellers = new Set(drafts.flatMap(({ from }) => from)).size;
  return { club, share: times / mentions.bySentence.length, inTitle: names(0), rival, open, sellers };
}

/** Nothing in the article says where the player is, was or may go that makes another club than `club` his. */
function mayBeAt(player: number, club: number, drafts: readonly Draft[], mentions: Mentions): boolean {
  const known = mentions.players[player];
  if (!known || known.club || known.free || known.former.some((one) => one.value === club)) return false;
  return drafts.every(
    (draft) => !draft.players.includes(player) || (draft.from.length === 0 && !draft.to.includes(club)),
  );
}

/** Clubs of the statement besides the suitors and those that its players left long ago. */
function namesAnother({ to, scope, players }: Draft, home: number, { skeleton }: Reading, known: Mentions): boolean {
  const past = players.flatMap((player) => known.players[player]?.former.map(({ value }) => value) ?? []);
  const others = skeleton.mentions.filter((one) => one.kind === 'club' && one.club !== home && !to.includes(one.club));
  return others.some(
    (one) => one.kind === 'club' && one.start >= scope.start && one.end <= scope.end && !past.includes(one.club),
  );
}

/** No other club may have a player of whom only suitors are told. */
function isAlone({ share, inTitle, rival, open }: Home): boolean {
  const known = inTitle ? open <= RIVALLED && rival < 1 : rival <= RIVALLED;
  return known && share >= AT_TIMES;
}

/** The article's club, where it is the seller of somebody of whom `draft` says no more than that he goes, or has suitors; one that buys others may only have met him. */
function articleClub(draft: Draft, home: Home | null, sells: boolean, buys: boolean): number | null {
  if (home === null) return null;
  const leaves = draft.to.length === 0 && draft.move !== 'join' && tellsLeaving(draft);
  const often = home.inTitle && home.share >= OFTEN && home.rival <= RIVALLED;
  const wanted = draft.to.length > 0 && !buys && isAlone(home);
  const told = (often && sells) || wanted;
  return (often && leaves) || (told && home.sellers <= SELLERS) ? home.club : null;
}

/** The club of the only section that names all of the draft's players, where it stands in it itself. */
function sectionClub({ sentence, players }: Draft, sections: readonly Section[], mentions: Mentions): number | null {
  const named = (player: number, { sentences }: Section) =>
    [...sentences].some((index) =>
      mentions.bySentence[index]?.some(
        (one) => one.kind === 'player' && one.player === player && (one.how === 'name' || one.how === 'short'),
      ),
    );
  const [section, ...more] = sections.filter((one) => players.some((player) => named(player, one)));
  const his = section?.sentences.has(sentence) === true && players.every((player) => named(player, section));
  return section !== undefined && more.length === 0 && his ? section.club : null;
}

/**
 * Drafts without a seller: he is at the club that the section or the article is about where he is only said to leave, to
 * stay or to have suitors, and where it sells others too.
 */
export function withHomeClub(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  mentions: Mentions,
): readonly Draft[] {
  const sections = sectionsOf(readings);
  const home = sections.length > 0 ? null : homeClub(mentions, drafts);
  const times = (side: 'from' | 'to') =>
    drafts.filter((draft) => home !== null && draft[side].includes(home.club)).length;
  const sells = times('from') > 0;
  const buys = times('to') > times('from') + 1;
  return drafts.map((draft) => {
    const reading = readings[draft.sentence];
    const club = sectionClub(draft, sections, mentions) ?? articleClub(draft, home, sells, buys);
    if (draft.from.length > 0 || reading === undefined || club === null) return draft;
    if (draft.to.includes(club) || namesAnother(draft, club, reading, mentions)) return draft;
    return draft.players.every((player) => mayBeAt(player, club, drafts, mentions))
      ? { ...draft, from: [club] }
      : draft;
  });
}
