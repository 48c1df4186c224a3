import { claimsText } from "../content/claims-page.ts";
import type { Claim, Dataset } from "../dataset/dataset.ts";
import { unpackInPieces, type Unpacked } from "../dataset/packed.ts";
import { standings } from "../dataset/tables/vocabulary.ts";
import type { Locale } from "../dataset/text.ts";
import { renderCsv } from "../export/csv.ts";
import { claimRecordIn } from "../export/records.ts";
import { formatNumber } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import { linesOf } from "./fetched.ts";
import { inTasks, nextTask } from "./tasks.ts";
import { tableControls, type Choice } from "./claims-table/controls.ts";
import { entriesOf, filterEntries, sortEntries, type Entry } from "./claims-table/entries.ts";
import { make } from "./claims-table/make.ts";
import { rowOf } from "./claims-table/rows.ts";
import { fragmentOf, nextSort, noFilters, startState, stateOf, type State } from "./claims-table/state.ts";
import { tableView } from "./claims-table/view.ts";

/**
 * The table of all claims: fetched when asked for, searched, filtered and sorted in the browser. What it shows is the
 * fragment of the address, so that Back, a bookmark and the other language find it again; an empty fragment closes it.
 */
const place = document.querySelector<HTMLElement>("[data-claims]");

if (place) void open(place);

async function open(section: HTMLElement): Promise<void> {
  try {
    const unpacked = await inTasks(unpackInPieces(await linesOf(section.dataset["packed"] ?? "")));
    await nextTask();
    const entries = await entriesOf(unpacked.dataset, unpacked.locale, nextTask);
    await start(section, unpacked, entries);
  } catch {
    section.dispatchEvent(new Event("failed"));
  }
}

async function start(
  section: HTMLElement,
  { locale, version, dataset }: Unpacked,
  entries: readonly Entry[],
): Promise<void> {
  const text = claimsText[locale].table;
  const { columns } = siteText[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const paths = JSON.parse(section.dataset["paths"] ?? "{}") as Readonly<Record<string, string>>;
  const claims = new Map(entries.map(({ claim }) => [claim.id, claim]));

  let state: State = startState;
  let found: readonly Entry[] = entries;
  let wasTyping = false;

  const view = tableView({
    name: text.name,
    sortBy: text.sortBy,
    labels: { ...columns, status: text.status },
    rowOf: (claim) => rowOf(claim, dataset, locale, paths[claim.country.id] ?? ""),
    sort: (by) => {
      go({ ...state, sort: nextSort(state.sort, by) });
    },
  });
  const controls = tableControls({
    label: {
      q: text.search,
      country: columns.country,
      measure: text.measure,
      claimant: columns.claimant,
      from: text.from,
      to: text.to,
      status: text.status,
    },
    any: text.any,
    choices: choicesOf(dataset, entries, locale),
    clear: text.clear,
    csv: text.csv,
    change: (filters, isTyping) => {
      go({ ...state, filters }, isTyping);
    },
    clearAll: () => {
      go({ ...state, filters: noFilters });
    },
    download: () => {
      const records = found.map(({ claim }) => claimRecordIn(locale, claim, version));
      save(renderCsv(records), `sin-fecha-${text.file}-${version}.csv`);
    },
  });

  const offer = section.querySelector<HTMLElement>(".offer");
  const said = offer?.querySelector("[role=status]");
  const heading = make("h2", { tabindex: "-1" }, text.heading);
  const count = make("span", { role: "status" });
  const chosen = make("p", { class: "chosen" });
  const end = make("span", { id: "after-table", tabindex: "-1" });
  const skip = make("a", { class: "skip-table", href: "#after-table" }, text.skip);
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    end.focus();
  });
  const desk = make(
    "div",
    { class: "desk" },
    heading,
    controls.form,
    make("p", { class: "found" }, count, controls.buttons),
    chosen,
    skip,
    view.region,
    make("p", { class: "too-long-note" }, text.tooLong),
    end,
  );
  desk.hidden = true;
  section.append(desk);

  const say = later((words: string) => {
    count.textContent = words;
  });

  /** Puts the desk where the offer of it stood. */
  const reveal = (): void => {
    if (!desk.hidden) return;
    const hadFocus = offer?.contains(document.activeElement) ?? false;
    desk.hidden = false;
    if (offer) offer.hidden = true;
    if (said) said.textContent = "";
    if (hadFocus) heading.focus();
  };

  /** Shows a state, and a claim in it that was asked for. */
  const show = (next: State, asked?: Claim): void => {
    reveal();
    state = { ...next, filters: controls.set(next.filters) };
    found = sortEntries(filterEntries(entries, state.filters), state.sort);
    view.show(
      found.map(({ claim }) => claim),
      state.sort,
      asked,
    );
    controls.setFound(found.length);
    chosen.textContent = controls.words();
    say(foundWords(found.length));
    if (asked) section.scrollIntoView();
  };

  const foundWords = (rows: number): string =>
    rows === 0
      ? text.none
      : rows === entries.length
        ? text.everything(number(rows))
        : text.found(number(rows), number(entries.length));

  /** Shows a state and makes it the page's address; letters typed one after another are one step back. */
  const go = (next: State, isTyping = false): void => {
    show(next);
    const address = `#${fragmentOf(state)}`;
    if (isTyping && wasTyping) history.replaceState(null, "", address);
    else if (address !== location.hash) history.pushState(null, "", address);
    wasTyping = isTyping;
  };

  /** What the address asks for: a claim, or a state of the table. */
  const asked = (): readonly [state: State | undefined, claim: Claim | undefined] => {
    const fragment = location.hash.slice(1);
    const claim = claims.get(fragment);
    return [claim ? startState : stateOf(fragment), claim];
  };

  const follow = (): void => {
    wasTyping = false;
    const [named, claim] = asked();
    if (named) show(named, claim);
    else if (location.hash.length < 2) close();
  };

  const close = (): void => {
    desk.hidden = true;
    if (offer) offer.hidden = false;
  };

  await nextTask();
  if (asked()[0]) reveal();
  await nextTask();
  window.addEventListener("hashchange", follow);
  follow();
}

/** What each filter may be set to: what the claims have, in the order of the record or of the language. */
function choicesOf(
  { countries, measures, claimants }: Dataset,
  entries: readonly Entry[],
  locale: Locale,
): Parameters<typeof tableControls>[0]["choices"] {
  const has = (of: (entry: Entry) => string): ReadonlySet<string> => new Set(entries.map(of));
  const named = (
    all: readonly { readonly id: string; readonly name: Readonly<Record<Locale, string>> }[],
    known: ReadonlySet<string>,
  ): readonly Choice[] => all.filter(({ id }) => known.has(id)).map(({ id, name }) => [id, name[locale]]);
  const byName = (choices: readonly Choice[]): readonly Choice[] =>
    [...choices].sort(([, a], [, b]) => a.localeCompare(b, locale));
  const years = [...has(({ year }) => year)].sort().map((year): Choice => [year, year]);
  const statuses = has(({ claim }) => claim.status);
  return {
    country: named(
      countries,
      has(({ claim }) => claim.country.id),
    ),
    measure: byName(
      named(
        measures,
        has(({ claim }) => claim.definition.measure.id),
      ),
    ),
    claimant: byName(
      named(
        claimants,
        has(({ claim }) => claim.definition.claimant.id),
      ),
    ),
    from: years,
    to: years,
    status: Object.entries(standings)
      .filter(([status]) => statuses.has(status as Claim["status"]))
      .map(([status, words]) => [status, words[locale]]),
  };
}

/** Does something a little after it was last asked to: a live region that changes with each letter is not listened to. */
function later(act: (words: string) => void): (words: string) => void {
  let timer = 0;
  return (words) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, 250, words);
  };
}

/** Hands the reader a file made in the page; nothing is sent. */
function save(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
