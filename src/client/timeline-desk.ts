import sheet from "../styles/timeline-desk.css";
import { day, around, clamp, daysOf, type Span } from "../marks/time-span.ts";
import { timeOf } from "../dataset/date.ts";
import { formatDay, formatMonth, formatNumber, formatPeriod } from "../locale/format.ts";
import { countries } from "../theme.ts";
import { deskText } from "../locale/timeline-desk.ts";
import type { Locale } from "../dataset/text.ts";
import { tellMissing } from "./missing.ts";
import { whileThisStands } from "./standing.ts";
import { controls } from "./timeline/controls.ts";
import { element } from "./timeline/dom.ts";
import { eventList } from "./timeline/list.ts";
import { chooses } from "./timeline/match.ts";
import { countPanel, countWords, eventPanel } from "./timeline/panel.ts";
import {
  SearchWords,
  countCells,
  eventCells,
  linesOf,
  readCounts,
  readEvents,
  wordsOf,
  type CountRow,
  type EventRow,
} from "./timeline/rows.ts";
import { formatState, parseState, type DeskState } from "./timeline/state.ts";
import { stripView, type PointedAt } from "./timeline/strip-view.ts";

/**
 * The desk of the timeline, fetched when a reader means to use it: a tool bar and a strip of time above the page's list,
 * which it keeps in step. Everything it shows it reads from the page's tables; all it keeps stands in the fragment.
 */

/** Events this many days from a count are shown with it. */
const nearDays = 14;
/** How much of time a turning point is shown in when a reader jumps to it. */
const jumpLength = 180 * day;
/** Empty scale after the last event, as in the drawing. */
const roomAfterLast = 20 * day;

const place = document.querySelector<HTMLElement>("[data-desk]");
if (place && !("open" in place.dataset))
  whenWanted(place, () => {
    open(place);
  });

/** Where the place is in sight already, opening it would push what is being read: it waits to be asked. */
function whenWanted(section: HTMLElement, act: () => void): void {
  const isBelow = section.getBoundingClientRect().top > innerHeight;
  if (isBelow || "asked" in section.dataset) {
    act();
    return;
  }
  const asked = new AbortController();
  for (const type of ["focusin", "click"])
    section.addEventListener(
      type,
      () => {
        asked.abort();
        act();
      },
      { signal: asked.signal },
    );
}

function open(section: HTMLElement): void {
  const search = section.querySelector("input");
  const form = section.querySelector("form");
  const events = readEvents();
  const [first, last] = [events[0], events.at(-1)];
  if (!search || !form || !first || !last) return;

  const locale = document.documentElement.lang as Locale;
  const text = deskText[locale];
  const counts = readCounts();
  const lines = linesOf(counts);
  const byId = new Map<string, EventRow | CountRow>([...events, ...counts].map((each) => [each.id, each]));
  const present = countries.flatMap((country) => events.find((event) => event.country === country) ?? []);
  const names = new Map(present.map(({ country, row }) => [country, wordsOf(row, eventCells.country)]));
  const codes = new Map(present.map(({ code, row }) => [code, wordsOf(row, eventCells.country)]));
  const whole: Span = { start: timeOf(`${first.date.slice(0, 7)}-01`), end: last.time + roomAfterLast };
  const words = new SearchWords(events, locale);
  let state: DeskState = { query: "", countries: [], categories: [] };
  let matching: readonly EventRow[] = events;
  let hovered: string | undefined;
  let indexing: Promise<void> | undefined;
  let missing: HTMLElement | undefined;

  adopt(sheet);
  const status = element("p", { role: "status", className: "shown" });
  const said = element("p", { role: "status", className: "said" });
  const keys = element("p", { className: "keys", id: "timeline-keys" }, text.keys);
  const panel = element("div", { className: "chosen" });
  const list = eventList(
    events,
    locale,
    (id) => {
      choose(id);
    },
    (id) => {
      hover(id);
    },
  );
  const strip = stripView({
    whole,
    names,
    highest: Math.max(1, ...counts.map(({ people }) => people)),
    words: {
      counts: (section.dataset["counts"] ?? "").split("|"),
      gridLabel: (people, isHighest) => text.gridLabel(formatNumber(people, locale), isHighest),
      tick: ({ time, kind }) => {
        const date = new Date(time).toISOString().slice(0, 10);
        if (kind === "year") return date.slice(0, 4);
        return kind === "month" ? formatMonth(Number(date.slice(5, 7)), locale) : formatDay(date, locale);
      },
    },
    onRest: () => {
      settle();
    },
    onPoint: hover,
    onPress: choose,
  });
  const bar = controls(
    search,
    events,
    codes,
    (event) => `${wordsOf(event.row, eventCells.date)}: ${event.label ?? ""}`,
    locale,
    {
      choose: (chosen) => {
        filter(chosen);
        if (chosen.query !== "") index();
      },
      clear: () => {
        restore({ ...state, query: "", countries: [], categories: [] });
        search.focus();
      },
      jump: (to) => {
        if ("year" in to) strip.go(clamp({ start: Date.UTC(to.year, 0, 1), end: Date.UTC(to.year + 1, 0, 1) }, whole));
        else {
          choose(to.id);
          strip.go(around(byId.get(to.id)?.time ?? whole.end, jumpLength, whole));
        }
      },
      pan: strip.pan,
      scale: strip.scale,
      whole: () => {
        strip.go(whole);
      },
    },
  );

  const opener = section.querySelector("[data-open]");
  const hadFocus = opener === document.activeElement;
  opener?.remove();
  section.querySelector("[data-offer]")?.remove();
  form.append(...bar.filters);
  if (hadFocus) bar.filters[0]?.querySelector<HTMLElement>("input,summary")?.focus();
  const warning = document.querySelector("figure .warning")?.cloneNode(true);
  const tally = element("div", { className: "tally" }, status, bar.clearing);
  section.append(bar.stretch, tally, strip.element, keys, ...(warning ? [warning] : []), said, panel);
  strip.pad.setAttribute("aria-label", text.strip);
  strip.pad.setAttribute("aria-describedby", keys.id);
  strip.pad.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && press(event.key)) event.preventDefault();
  });
  addEventListener(
    "hashchange",
    () => {
      restore(parseState(location.hash));
    },
    { signal: whileThisStands() },
  );
  const typed = search.value;
  restore({ ...parseState(location.hash), ...(typed !== "" && { query: typed }) });
  section.dataset["open"] = "";

  /** Reads what the search needs, once: the page's words, then the other language's. */
  function index(): void {
    const again = (): void => {
      filter(state);
    };
    indexing ??= words
      .read()
      .then(again)
      .then(() => words.readOther(section.dataset["events"] ?? ""))
      // Without the other language's words the search goes on with the page's, and says so.
      .then(again, () => {
        const readAgain = (): void => {
          missing?.remove();
          indexing = undefined;
          index();
        };
        missing = tellMissing(tally, readAgain, text.onlyHere);
      });
  }

  function filter(chosen: Pick<DeskState, "query" | "countries" | "categories">): void {
    state = { ...state, query: chosen.query, countries: chosen.countries, categories: chosen.categories };
    const isChosen = chooses(state);
    matching = events.filter((_, at) => isChosen(words.findable(at)));
    const { countries } = state;
    strip.show(
      matching,
      lines.filter(({ country }) => countries.length === 0 || countries.includes(country.toUpperCase())),
    );
    settle();
  }

  /** Brings list, status and address in step with what is chosen and seen. */
  function settle(): void {
    const span = strip.span();
    const days = daysOf(span, whole);
    const seen = days ? matching.filter(({ time }) => time >= span.start && time <= span.end) : matching;
    const { chosen, query, countries, categories } = state;
    state = { query, countries, categories, ...(chosen !== undefined && { chosen }), ...(days && { days }) };
    list.show(seen);
    const isSearched = query !== "" || countries.length > 0 || categories.length > 0;
    const shown = text.shown(
      formatNumber(seen.length, locale),
      formatNumber(events.length, locale),
      days ? formatPeriod(days[0], days[1], locale) : "",
      isSearched && matching.length > seen.length ? formatNumber(matching.length - seen.length, locale) : "",
    );
    if (status.textContent !== shown) status.textContent = shown;
    const fragment = formatState(state);
    if (location.hash.slice(1) !== fragment)
      history.replaceState(history.state, "", fragment === "" ? location.pathname + location.search : `#${fragment}`);
    const all = section.querySelector<HTMLAnchorElement>("a[data-all]");
    if (all) all.hash = fragment;
  }

  /** Takes up a state that came from elsewhere. */
  function restore(to: DeskState): void {
    bar.set(to);
    const { chosen } = to;
    const known = chosen !== undefined && byId.has(chosen) ? chosen : undefined;
    state = { ...to, ...(known !== undefined && { chosen: known }) };
    strip.go(to.days ? clamp({ start: timeOf(to.days[0]), end: timeOf(to.days[1]) }, whole) : whole, "at once");
    filter(to);
    if (to.query !== "") index();
    choose(known);
  }

  function choose(id: string | undefined): void {
    const { query, countries, categories, days } = state;
    const rest: DeskState = { query, countries, categories, ...(days && { days }) };
    state = id === undefined ? rest : { ...rest, chosen: id };
    const acts = {
      choose,
      step,
      lead,
      letGo: () => {
        choose(undefined);
        strip.pad.focus();
      },
    };
    const item = byId.get(id ?? "");
    const pressed = panel.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    if (!item) panel.replaceChildren();
    else if (isEvent(item)) panel.replaceChildren(...eventPanel(item, standingAt(item.time), locale, acts));
    else panel.replaceChildren(...countPanel(item, eventsNear(item), formatNumber(nearDays + 1, locale), locale, acts));
    if (pressed !== undefined) keepFocus(panel, pressed);
    said.textContent = item ? sentence(item) : "";
    list.mark(id);
    point();
    settle();
  }

  function hover(id: string | undefined): void {
    if (id === hovered) return;
    hovered = id;
    point();
  }

  /** Points at what the reader is at, else at what was chosen. */
  function point(): void {
    const item = byId.get(hovered ?? state.chosen ?? "");
    strip.point(item && pointedAt(item));
  }

  function pointedAt(item: EventRow | CountRow): PointedAt {
    const marks = isEvent(item) ? [item.id] : [item.id, ...eventsNear(item).map(({ id }) => id)];
    const stood = isEvent(item) ? standingAt(item.time) : [item];
    return {
      time: item.time,
      words: sentence(item),
      marks: new Set(marks),
      counts: stood.map((count) => ({
        ...count,
        words: `${wordsOf(count.row, countCells.country)} ${wordsOf(count.row, countCells.people)}`,
      })),
    };
  }

  /** The last count of each country shown, up to a day. */
  function standingAt(time: number): readonly CountRow[] {
    const { countries } = state;
    return lines
      .filter(({ country }) => countries.length === 0 || countries.includes(country.toUpperCase()))
      .flatMap(({ country }) => counts.filter((count) => count.country === country && count.time <= time).slice(-1));
  }

  function eventsNear({ country, time }: CountRow): readonly EventRow[] {
    return events.filter((event) => event.country === country && Math.abs(event.time - time) <= nearDays * day);
  }

  function sentence(item: EventRow | CountRow): string {
    if (!isEvent(item)) return countWords(item);
    return `${wordsOf(item.row, eventCells.date)} · ${wordsOf(item.row, eventCells.what)}`;
  }

  /** Goes to the next event among those that match, or the one before. */
  function step(by: 1 | -1): void {
    const from = byId.get(state.chosen ?? "");
    if (!from) return;
    const at = matching.findIndex(({ id }) => id === from.id);
    const next =
      at >= 0
        ? matching[at + by]
        : by > 0
          ? matching.find(({ time }) => time > from.time)
          : matching.findLast(({ time }) => time < from.time);
    if (!next) return;
    choose(next.id);
    const { start, end } = strip.span();
    if (next.time < start || next.time > end) strip.go(around(next.time, end - start, whole));
  }

  function lead(): void {
    const item = byId.get(state.chosen ?? "");
    if (!item) return;
    if (isEvent(item)) list.lead(item);
    else item.row.scrollIntoView({ block: "center" });
  }

  /** What a key does on the strip; false for keys that mean nothing here. */
  function press(key: string): boolean {
    const { start, end } = strip.span();
    const length = end - start;
    const steps: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowLeft: () => {
        if (state.chosen === undefined) strip.pan(-0.25);
        else step(-1);
      },
      ArrowRight: () => {
        if (state.chosen === undefined) strip.pan(0.25);
        else step(1);
      },
      "+": () => {
        strip.scale(2);
      },
      "=": () => {
        strip.scale(2);
      },
      "-": () => {
        strip.scale(0.5);
      },
      Home: () => {
        strip.go({ start: whole.start, end: whole.start + length });
      },
      End: () => {
        strip.go({ start: whole.end - length, end: whole.end });
      },
      "0": () => {
        strip.go(whole);
      },
      Enter: () => {
        if (state.chosen === undefined) choose(matching.find(({ time }) => time >= start && time <= end)?.id);
        else lead();
      },
      Escape:
        state.chosen === undefined
          ? undefined
          : () => {
              choose(undefined);
            },
    };
    const act = steps[key];
    act?.();
    return act !== undefined;
  }
}

/** What was pressed in the panel is made anew with it: the button of the same words, else the panel's heading. */
function keepFocus(panel: HTMLElement, words: string | null): void {
  const heading = panel.querySelector("h3");
  if (heading) heading.tabIndex = -1;
  const same = [...panel.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  (same ?? heading)?.focus();
}

function isEvent(item: EventRow | CountRow): item is EventRow {
  return "category" in item;
}

function adopt(css: string): void {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
}
