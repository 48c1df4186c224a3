import { execFileSync } from "node:child_process";

/** A key that is pressed, by its name in the DOM. */
export type Key = "ArrowDown" | "ArrowLeft" | "ArrowRight" | "ArrowUp" | "End" | "Enter" | "Escape" | "Home" | "Tab";

/** What crosses from the test to the page and back. */
export type Value = string | number | boolean | null;

/** Somebody reading the site in one window of a browser: what the journeys of browsers.test.ts need, and no more. */
export interface Reader {
  /** Opens a whole address in a window whose page is so many CSS pixels wide and high. */
  readonly open: (address: string, width?: number, height?: number) => Promise<void>;
  /** Goes back in the window's history. */
  readonly back: () => Promise<void>;
  /** Presses the middle of the first element that matches, scrolled to where it can be pressed. */
  readonly click: (selector: string) => Promise<void>;
  /** Moves the pointer to a place of the window, in CSS pixels. */
  readonly point: (x: number, y: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (words: string) => Promise<void>;
  /** Runs a function in the page and gives what it gives, as JSON would carry it. */
  readonly evaluate: <Given extends readonly Value[], Result>(
    run: (...given: Given) => Result,
    ...given: Given
  ) => Promise<Awaited<Result>>;
  /** As `evaluate`, in the page of the first frame that matches, of whatever origin. */
  readonly evaluateIn: (frame: string, run: () => number) => Promise<number>;
  /** What the window shows, as PNG. */
  readonly screenshot: () => Promise<Uint8Array>;
  /** What the console was told of the page that stands: errors, and what the page's policy refused. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** How a browser is started for a journey. */
export interface Start {
  /** False of a reader whose browser runs no script of any page. */
  readonly runsScripts: boolean;
}

/** Where the first of these commands is, or an error that says what to install: a browser that is missing is no pass. */
export function findCommand(names: readonly string[]): string {
  for (const name of names)
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // The next may be there.
    }
  throw new Error(`no ${names.join(" or ")} here: apt-get install firefox-esr webkit2gtk-driver xvfb`);
}
