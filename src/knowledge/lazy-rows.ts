/** Rows that are read when they are asked for: a page needs few of the catalogue's. */

/** Rows by key. One place of the packed text makes one row, or none (a head). */
export class LazyRows<T> implements ReadonlyMap<string, T> {
  private readonly read: (T | null | undefined)[] = [];
  private readonly some = new Map<string, T>();
  private whole: ReadonlyMap<string, T> | null = null;

  constructor(
    /** How many places there are; heads count. */
    readonly places: number,
    private readonly make: (place: number) => T | null,
    private readonly keyOf: (row: T) => string,
  ) {}

  /** The row of a place of the text, made once; null where the place is a head. */
  at(place: number): T | null {
    const known = this.read[place];
    if (known !== undefined) return known;
    const row = this.make(place);
    this.read[place] = row;
    if (row !== null && this.whole === null) this.some.set(this.keyOf(row), row);
    return row;
  }

  get(key: string): T | undefined {
    return this.whole === null ? (this.some.get(key) ?? this.all().get(key)) : this.whole.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.all().size;
  }

  forEach(each: (row: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    this.all().forEach((row, key) => {
      each(row, key, this);
    });
  }

  keys(): MapIterator<string> {
    return this.all().keys();
  }

  values(): MapIterator<T> {
    return this.all().values();
  }

  entries(): MapIterator<[string, T]> {
    return this.all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.all().entries();
  }

  /** All rows in the order of the text. */
  private all(): ReadonlyMap<string, T> {
    if (this.whole !== null) return this.whole;
    const whole = new Map<string, T>();
    this.whole = whole;
    for (let place = 0; place < this.places; place++) {
      const row = this.at(place);
      if (row !== null) whole.set(this.keyOf(row), row);
    }
    return whole;
  }
}
