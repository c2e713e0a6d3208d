/** What a suite asks of a real browser with our extension; one driver per browser stands behind it. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something a reader of the screen or of a screen reader meets: from the accessibility tree, in viewport pixels. */
export interface Perceived extends Point {
  readonly role: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A document that a test looks at and acts on: a tab or the popup. */
export interface Surface {
  /** Value of an expression in the document's own world; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Everything of this role in the accessibility tree, closed shadow roots included. */
  perceive(role: string): Promise<readonly Perceived[]>;
  /** A real mouse click. */
  click(at: Point): Promise<void>;
  /** A real key: "Enter", "Escape", "Tab", " ". */
  press(key: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  /** Makes it the window's selected tab. */
  front(): Promise<void>;
  /** What stands on the toolbar button while this tab is selected. */
  toolbar(): Promise<string>;
  /** A real click on the toolbar button: opens the popup and grants activeTab. */
  popup(): Promise<Surface>;
  /** Uncaught exceptions and console errors of this tab, content scripts included. */
  errors(): readonly string[];
  /** Answers the file dialog that `act` makes the page open. */
  chooseFile(act: () => Promise<void>, path: string): Promise<void>;
  /** The file that `act` makes the browser save. */
  saved(act: () => Promise<void>): Promise<Saved>;
  /** The page as it is printed: the same text for the same print. */
  printed(): Promise<string>;
}

export interface Saved {
  readonly name: string;
  readonly text: string;
}

export interface Fixture {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** Answers every request to https://<host>/… with this page; nothing leaves the machine. */
  serve(host: string, fixture: Fixture): Promise<void>;
  open(url: string): Promise<Tab>;
  /** A page of the extension ("src/options/index.html"). */
  extensionPage(path: string): Promise<Tab>;
  /** Ends the extension's background as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Has the browser say yes when the extension asks for this match pattern; no driver can answer the prompt itself. */
  allow(pattern: string): Promise<void>;
  /** Addresses that the fixtures answered. */
  answered(): readonly string[];
  /** Hosts that anything in the browser tried to reach beyond the served fixtures, the vendor's own apart. */
  reached(): readonly string[];
  close(): Promise<void>;
}

/** Patience for a slow and busy machine, ms. */
export const PATIENCE = 45_000;

/** Waits until `look` gives something truthy; errors inside count as "not yet". */
export async function until<T>(what: string, look: () => Promise<T> | T, patience = PATIENCE): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown = 'nothing';
  for (;;) {
    try {
      const value = await look();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}; last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function centre(box: Perceived): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
