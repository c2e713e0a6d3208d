/** Whom each sentence of an article names, so that those who are meant by number or place can be found. */
import type { Sentence } from '../types/sentence';
import { Items } from './items';
import { playerPlaces } from './players';
import type { Reading } from './reading';

/** Sentences back in which those of "the pair" are named. */
const GROUP_REACH = 4;
/** Sentences under a heading in which its player is named. */
const AHEAD = 2;

export class Named {
  /** The items of the page, where it has several. */
  readonly items: Items;
  private readonly lists: readonly (readonly number[])[];
  private readonly blocks: readonly number[];

  constructor(
    private readonly readings: readonly Reading[],
    private readonly candidates: ReadonlySet<number>,
    private readonly headlines: ReadonlySet<number>,
  ) {
    this.lists = readings.map(({ skeleton }) => [
      ...new Set(playerPlaces(skeleton).flatMap(({ player, aside }) => (aside ? [] : [player]))),
    ]);
    this.blocks = readings.map(({ skeleton }) => skeleton.sentence.block);
    this.items = new Items(readings, headlines, ({ skeleton: { sentence } }) => {
      const own = this.lists[sentence.index] ?? [];
      return own.length > 0 ? own : this.ahead(sentence);
    });
  }

  /** The first sentence's players that are as many as this and of whom the article speaks of moves: "Forest duo". */
  several(count: number): readonly number[] {
    const moving = (player: number) => this.candidates.has(player);
    return this.lists.find((players) => players.length === count && players.every(moving)) ?? [];
  }

  /** Players named together last before a sentence, or one after the other: "the pair", "both". */
  group(count: number, before: number): readonly number[] {
    const all = new Set<number>();
    for (let at = before - 1; at >= Math.max(0, before - GROUP_REACH); at--) {
      const list = this.lists[at] ?? [];
      if (list.length === count) return list;
      for (const player of list) all.add(player);
      if (all.size >= count) break;
    }
    return all.size === count ? [...all] : [];
  }

  /** Whom the lines under a heading inside the text name first. */
  ahead({ index, block }: Sentence): readonly number[] {
    if (block < 2) return [];
    for (let at = index + 1; at <= index + AHEAD && !this.headlines.has(at); at++) {
      const list = this.lists[at] ?? [];
      if (list.length > 0) return list;
    }
    return [];
  }

  /**
   * Whom the text has come to since the sentence `since`: "Lund is next on the list. Genoa want £5m." The paragraph
   * before counts as well where it opens with him, or a move of his is spoken of.
   */
  topic(sentence: number, since: number): readonly number[] {
    const block = this.blocks[sentence] ?? 0;
    for (let at = sentence - 1; at > since && block - (this.blocks[at] ?? 0) <= 1; at--) {
      const list = this.lists[at] ?? [];
      const [one] = list;
      if (one === undefined) continue;
      // "3. Lund": the number of an item stands by itself.
      const opens =
        this.blocks[at - 1] !== this.blocks[at] || /^\d+ \.$/.test(this.readings[at - 1]?.skeleton.text ?? '');
      const near = this.blocks[at] === block || opens || this.candidates.has(one);
      return list.length === 1 && near ? list : [];
    }
    return [];
  }
}
