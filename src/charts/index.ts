import { cases } from "./cases.ts";
import type { Chart } from "./chart.ts";
import { heldNow } from "./held-now.ts";
import { heldOverTime } from "./held-over-time.ts";
import { inAndOut } from "./in-and-out.ts";
import { releaseDays } from "./release-days.ts";
import { released } from "./released.ts";
import { timeline } from "./timeline.ts";
import { whoCountsWhat } from "./who-counts-what.ts";
import { whoIsHeld } from "./who-is-held.ts";

/** Every chart, in the order of the menu. Pages, embeds, files and tests loop over this list. */
// A list of charts over different series: each is only ever fed its own, by figure().
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const charts: readonly Chart<any>[] = [
  heldNow,
  heldOverTime,
  inAndOut,
  released,
  releaseDays,
  whoCountsWhat,
  whoIsHeld,
  cases,
  timeline,
];
