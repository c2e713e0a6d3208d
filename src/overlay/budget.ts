/** How often the overlay puts itself back before it gives up: a fight with the page would freeze the tab. */

/** In `PERIOD` ms, and in the life of a page. */
const IN_PERIOD = 3;
const PERIOD = 10_000;
const IN_ALL = 10;

/** Counts the repairs of one page. */
export class Budget {
  readonly #times: number[] = [];

  /** Takes one repair at `now` (ms); false: too many, give up. */
  take(now: number): boolean {
    const recent = this.#times.filter((time) => now - time < PERIOD);
    if (recent.length >= IN_PERIOD || this.#times.length >= IN_ALL) return false;
    this.#times.push(now);
    return true;
  }
}
