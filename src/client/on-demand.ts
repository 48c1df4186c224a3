import { waitUnless } from "./patience.ts";

/** How a script that was asked for fares. */
interface Outcome {
  /** It ran, whole. */
  readonly came: () => void;
  /** It was not had, was cut or was something else; or nothing came yet: it still runs if it comes. */
  readonly failed: () => void;
}

/** How often each script was asked for. */
const requests = new Map<string, number>();

/** A browser lets a second request for an address wait for the first, also where that stalls: it gets one of its own. */
function ownAddress(address: string): string {
  const before = requests.get(address) ?? 0;
  requests.set(address, before + 1);
  return before === 0 ? address : `${address}?${before}`;
}

function isFrom(script: HTMLScriptElement, address: string): boolean {
  return script.src.replace(/\?.*/, "") === new URL(address, document.baseURI).href;
}

/**
 * Asks for a script that src/scripts.ts made all or nothing. It may be asked for again while it is still awaited: the first
 * to come runs, the others are let go.
 */
export function fetchScript(address: string, { came, failed }: Outcome): void {
  const script = document.createElement("script");
  const waiting = waitUnless(failed);
  script.addEventListener("load", () => {
    waiting.over();
    if (!script.isConnected) return;
    if (!("whole" in script.dataset)) {
      failed();
      return;
    }
    for (const other of document.querySelectorAll("script")) if (isFrom(other, address)) other.remove();
    came();
  });
  script.addEventListener("error", () => {
    waiting.over();
    if (script.isConnected) failed();
  });
  script.src = ownAddress(address);
  document.head.append(script);
}

interface OnDemand {
  /** Fetches it for a reader, who is told how that goes. */
  readonly ask: () => void;
  /** Fetches it before a reader asks, and says nothing until they do. */
  readonly foresee: () => void;
}

/**
 * What fetches a script when a reader asks for it: once, saying that it does. Where it cannot be fetched, or what it made
 * tells that it `failed`, the section says so and may be asked again.
 */
export function fetchOnDemand(section: HTMLElement, address: string): OnDemand {
  const status = section.querySelector("[role=status]");
  let state: "away" | "fetching" | "here" = "away";
  let isAsked = false;
  const say = (words: string | undefined): void => {
    if (status && isAsked) status.textContent = words ?? "";
  };
  const failed = (): void => {
    state = "away";
    say(section.dataset["failed"]);
  };
  const came = (): void => {
    state = "here";
  };
  const foresee = (): void => {
    if (state !== "away") return;
    state = "fetching";
    fetchScript(address, { came, failed });
  };
  section.addEventListener("failed", failed);
  return {
    foresee,
    ask: () => {
      if (state === "here") return;
      isAsked = true;
      say(section.dataset["fetching"]);
      foresee();
    },
  };
}
