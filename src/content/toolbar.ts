/** The toolbar's number for this page. */
import { ask } from '../platform/messages';
import type { Lifetime } from './lifetime';

/** Tells the background how many stories the page has; one that cannot be reached is no matter of the page's. */
export class Toolbar {
  readonly #life: Lifetime;
  #told: number | null | undefined;

  constructor(life: Lifetime) {
    this.#life = life;
  }

  /** `null`: this page is not read. */
  async tell(stories: number | null): Promise<void> {
    if (this.#told === stories || !this.#life.check()) return;
    this.#told = stories;
    await ask('tab:stories', { stories }).catch(() => undefined);
  }

  /** The browser has forgotten the number; gives what it was last told, undefined: nothing yet. */
  forgotten(): number | null | undefined {
    const told = this.#told;
    this.#told = undefined;
    return told;
  }
}
