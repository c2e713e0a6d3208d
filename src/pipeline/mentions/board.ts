/** What the mention rules write to: mentions found so far, and the players, clubs and people behind them. */
import { nameKey } from '../../knowledge/fold';
import type { Knowledge } from '../../knowledge/types';
import type { Article } from '../types/article';
import type { ClubEntity, PersonRole, Player, Stated } from '../types/entity';
import type { How, Mention, Mentions } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import { houseOf } from './house';

type Without<T> = T extends Mention ? Omit<T, 'index' | 'text'> : never;
/** A mention before its place in the list is known. */
export type Found = Without<Mention>;

export interface DraftPlayer {
  name: string;
  club: Stated<number> | null;
  free: boolean;
  left: Stated<number> | null;
  former: Stated<number>[];
  age: number | null;
  nationality: string | null;
  position: string | null;
  women: boolean;
}

export interface DraftPerson {
  readonly name: string;
  role: PersonRole;
  club: number | null;
  player: number | null;
}

export class Board {
  readonly found: Found[] = [];
  readonly players: DraftPlayer[] = [];
  readonly persons: DraftPerson[] = [];
  readonly clubs: ClubEntity[] = [];
  /** Adjectives of nationality ("Italian", "Englishman") with their country code. */
  readonly nationalities: {
    readonly start: number;
    readonly end: number;
    readonly sentence: number;
    readonly code: string;
  }[] = [];
  /** Catalogue's id of the club whose page this is, or null. */
  readonly house: string | null;
  private readonly clubIndex = new Map<string, number>();
  private readonly playerIndex = new Map<string, number>();
  private readonly perSentence: Found[][];

  constructor(
    readonly article: Article,
    readonly sentences: readonly Sentence[],
    readonly knowledge: Knowledge,
  ) {
    this.perSentence = sentences.map(() => []);
    this.house = houseOf(article, knowledge);
  }

  /** Adds a mention unless one of the same words stands already. */
  add(mention: Found): boolean {
    const list = this.perSentence[mention.sentence];
    if (!list || list.some((other) => mention.start < other.end && other.start < mention.end)) return false;
    list.push(mention);
    this.found.push(mention);
    return true;
  }

  remove(mention: Found): void {
    const list = this.perSentence[mention.sentence];
    list?.splice(list.indexOf(mention), 1);
    this.found.splice(this.found.indexOf(mention), 1);
  }

  /** Mentions of a sentence in order of start. */
  of(sentence: number): readonly Found[] {
    return [...(this.perSentence[sentence] ?? [])].sort((a, b) => a.start - b.start);
  }

  covered(sentence: number, span: Span): boolean {
    return (this.perSentence[sentence] ?? []).some((one) => span.start < one.end && one.start < span.end);
  }

  club(id: string | null, name: string): number {
    const key = id ?? `form:${nameKey(name)}`;
    const known = this.clubIndex.get(key) ?? (id === null ? this.fuller(nameKey(name)) : undefined);
    if (known !== undefined) return known;
    const index = this.clubs.length;
    this.clubs.push({ index, id, name });
    this.clubIndex.set(key, index);
    return index;
  }

  /** The only club of the page whose whole name begins or ends with these words: "Crew" is the Columbus Crew. */
  private fuller(key: string): number | undefined {
    const [only, other] = this.clubs.filter(({ name }) => {
      const whole = nameKey(name);
      return whole.startsWith(`${key} `) || whole.endsWith(` ${key}`);
    });
    return other === undefined ? only?.index : undefined;
  }

  player(name: string): number {
    const key = nameKey(name);
    const known = this.playerIndex.get(key);
    if (known !== undefined) return known;
    this.playerIndex.set(key, this.players.length);
    this.players.push({
      name,
      club: null,
      free: false,
      left: null,
      former: [],
      age: null,
      nationality: null,
      position: null,
      women: false,
    });
    return this.players.length - 1;
  }

  /** Gives a player another spelling of the name; by the old one he is not found any more. */
  renamePlayer(index: number, name: string): void {
    const player = this.players[index];
    if (player === undefined) return;
    this.playerIndex.delete(nameKey(player.name));
    player.name = name;
    this.playerIndex.set(nameKey(name), index);
  }

  person(name: string, role: PersonRole): number {
    const key = nameKey(name);
    const index = this.persons.findIndex((person) => nameKey(person.name) === key);
    const known = this.persons[index];
    if (known) {
      if (known.role === 'other') known.role = role;
      return index;
    }
    this.persons.push({ name, role, club: null, player: null });
    return this.persons.length - 1;
  }

  addPlayer(span: Span, sentence: number, player: number, how: How, rule: string): boolean {
    return this.add({ kind: 'player', start: span.start, end: span.end, sentence, player, how, rule });
  }

  addClub(span: Span, sentence: number, club: number, how: How, rule: string): boolean {
    return this.add({ kind: 'club', start: span.start, end: span.end, sentence, club, how, rule });
  }

  /** The mentions of the sentences as later stages see them. */
  finish(): Mentions {
    const sorted = [...this.found].sort((a, b) => a.start - b.start || b.end - a.end);
    const list: Mention[] = sorted.map((one, index) => ({
      ...one,
      index,
      text: this.article.text.slice(one.start, one.end),
    }));
    const bySentence: Mention[][] = this.sentences.map(() => []);
    for (const mention of list) bySentence[mention.sentence]?.push(mention);
    const players: Player[] = this.players.map((player, index) => ({ ...player, index }));
    const persons = this.persons.map((person, index) => ({ ...person, index }));
    const own = this.knowledge.clubs.get(this.house ?? '');
    const house = own ? this.club(own.id, own.name) : null;
    return { list, bySentence, players, clubs: this.clubs, persons, house };
  }
}
