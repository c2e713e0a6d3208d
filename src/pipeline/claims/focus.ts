/** What the article is about at a given sentence: the player in focus, his suitors, and whether his move is done. */

import type { Claim, Stage } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import { candidates } from './evidence';
import { clubsOf } from './items';
import { borrowersIn } from './lent';
import { MeantClubs } from './meant-clubs';
import { Memory, type Remembered } from './memory';
import { Named } from './named';
import { OpenedMoves, type SettledMove } from './opened-moves';
import { announcesDeals, mainOf, opensUnnamed, tellsDone, tellsManyDeals } from './opening';
import type { Reading } from './reading';
import { clubsAbove } from './sections';

/** What the first paragraph tells weighs more: it is told of him whom a title leaves unnamed. */
const shareOf = (paragraph: number): number => (paragraph === 1 ? 2 : 1);

export class Focus {
  /** The player whom most sentences with transfer words name; stands in for an unnamed one in headlines. */
  readonly main: number | null;
  /** The title announces the moves of a day, or the page tells of many, so that every one told is news. */
  readonly isDigest: boolean;
  /** Whom each sentence names. */
  readonly named: Named;
  /** Whom "they" and "the club" stand for. */
  readonly meant: MeantClubs;
  /** Where the article says that a player is. */
  readonly clubs: ReadonlyMap<number, number>;
  /** Where the article says that a player is on loan. */
  readonly lent: ReadonlyMap<number, number>;
  /** By sentence, the club under whose name it stands in a digest by club. */
  readonly clubAbove: ReadonlyMap<number, number>;
  private readonly candidates: ReadonlySet<number>;
  private readonly signed: ReadonlySet<number>;
  private readonly openings: ReadonlySet<number>;
  private readonly headlines: ReadonlySet<number>;
  private readonly opened = new OpenedMoves();
  private readonly memory = new Memory();
  private players: readonly number[] = [];
  private playersAt = -1;

  constructor(
    private readonly readings: readonly Reading[],
    { house, persons, players }: Mentions,
  ) {
    this.meant = new MeantClubs(readings, house, persons);
    this.clubs = new Map(players.flatMap(({ club }, player) => (club === null ? [] : [[player, club.value]])));
    this.lent = borrowersIn(readings);
    this.clubAbove = clubsAbove(readings);
    const weight = new Map<number, number>();
    const signed = new Set<number>();
    const openings = new Set<number>();
    for (const reading of readings) {
      const { skeleton, hits, heading, paragraph } = reading;
      if (heading || paragraph <= 3) openings.add(skeleton.sentence.index);
      if (hits.length === 0) continue;
      const players = new Set<number>();
      for (const mention of skeleton.mentions) if (mention.kind === 'player') players.add(mention.player);
      const share = shareOf(paragraph) / players.size;
      for (const player of players) weight.set(player, (weight.get(player) ?? 0) + share);
      const opening = paragraph <= 2 || heading;
      if (opening && tellsDone(reading)) for (const player of players) signed.add(player);
    }
    this.candidates = candidates(readings);
    this.isDigest = announcesDeals(readings[0]?.skeleton.sentence.text ?? '') || tellsManyDeals(readings);
    this.main = readings.some(opensUnnamed) ? null : mainOf(weight, this.candidates);
    this.signed = signed;
    this.openings = openings;
    const headlines = readings.filter(
      ({ heading, skeleton }) => heading && !/\.["”’']?\s*$/.test(skeleton.sentence.text),
    );
    this.headlines = new Set(headlines.map(({ skeleton }) => skeleton.sentence.index));
    this.named = new Named(readings, this.candidates, this.headlines);
  }

  /** The article plainly speaks of a move of his. */
  isCandidate(player: number): boolean {
    return this.candidates.has(player);
  }

  /** On a page of several players, a line that names only clubs of which the text says nothing beside the main one. */
  tellsOfOthers(reading: Reading): boolean {
    const clubs = clubsOf(reading);
    const isBeside = (one: Reading) =>
      one.places.some(({ player }) => player === this.main) && clubsOf(one).some((club) => clubs.includes(club));
    return this.candidates.size > 1 && clubs.length > 0 && !this.readings.some(isBeside);
  }

  /** The text has named one of whose move it speaks, not only the title. */
  hasNamed({ index }: Sentence): boolean {
    return this.readings
      .slice(0, index)
      .some(
        ({ skeleton, places }) =>
          skeleton.sentence.block > 0 && places.some(({ named, player }) => named && this.candidates.has(player)),
      );
  }

  /** The article's news is that this player's move is done. */
  isNews(player: number): boolean {
    return this.signed.has(player);
  }

  /** Whom the paragraph speaks of, else the players of the last claim while they are still in focus. */
  inFocus(sentence: number): readonly number[] {
    const topic = this.named.topic(sentence, this.playersAt);
    if (topic.length > 0) return topic;
    return sentence - this.playersAt <= 3 ? this.players : [];
  }

  /** The players in focus; where they are another club's than he who speaks for his, the one of that club. */
  meantAt(sentence: number): readonly number[] {
    const inFocus = this.inFocus(sentence);
    const club = this.meant.speakerClub(sentence);
    const others = inFocus.map((player) => this.clubs.get(player));
    if (club === null || others.some((other) => other === undefined || other === club)) return inFocus;
    const his = [...this.candidates].filter((player) => this.clubs.get(player) === club);
    const isSuitor = this.suitors(inFocus, sentence)?.to.includes(club) === true;
    return his.length === 1 && !isSuitor ? his : inFocus;
  }

  /** The one of whose move the article speaks, where there is no other. */
  only(): readonly number[] {
    return this.candidates.size === 1 ? [...this.candidates] : [];
  }

  /** The one whom the article is about, else the players of the last claim however far back. */
  latest(): readonly number[] {
    return this.main !== null && this.candidates.has(this.main) ? [this.main] : this.players;
  }

  /** Suitors last named for these players, those still in the running first; none when that was long ago. */
  suitors(players: readonly number[], sentence: number, stage?: Stage): Remembered | null {
    return this.memory.suitors(players, sentence, stage);
  }

  /** Clubs that lately were said to lose one of these players. */
  sellers(players: readonly number[]): readonly number[] {
    return this.memory.sellers(players);
  }

  /** How far his move has got as the article's opening says it, when it is agreed or done; else null. */
  settled(players: readonly number[]): Stage | null {
    return this.settledMove(players)?.stage ?? null;
  }

  /** The move of these players that the article opens with; null where they have none, or not the same. */
  settledMove(players: readonly number[]): SettledMove | null {
    return this.opened.of(players);
  }

  /** The article opens with their new contract signed, so that staying is no refusal to part. */
  isRenewed(players: readonly number[]): boolean {
    return this.opened.isRenewed(players);
  }

  remember(claims: readonly Omit<Claim, 'index'>[]): void {
    const last = claims.at(-1);
    if (!last) return;
    if (this.openings.has(last.sentence)) this.opened.add(claims, this.headlines);
    this.players = last.players;
    this.playersAt = last.sentence;
    this.memory.add(claims);
  }
}
