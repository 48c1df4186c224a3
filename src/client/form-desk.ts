import { formText, type FormKind, type FormSettings } from "../content/form.ts";
import type { Claim, Dataset } from "../dataset/dataset.ts";
import { formatDataPackage } from "../dataset/datapackage.ts";
import { checkFiles, type Files } from "../dataset/gate.ts";
import type { Message } from "../dataset/messages.ts";
import type { Problem } from "../dataset/problem.ts";
import { fileOf, keyOf } from "../dataset/tables/index.ts";
import type { Locale } from "../dataset/text.ts";
import { checkAnswer, checkChanges, isOn } from "../editor/check-draft.ts";
import { knownFrom, rowOf, type Desk, type Draft, type DraftTable } from "../editor/draft.ts";
import { likenesses, type Near } from "../editor/near.ts";
import { claimLabel, optionsFor, sourceLabel } from "../editor/options.ts";
import { placedLines } from "../editor/placed.ts";
import { completed } from "../editor/plan.ts";
import {
  changesOfSheet,
  faultsOf,
  workOut,
  type Field,
  type Sheet,
  type Worked,
  type Written,
} from "../editor/sheet.ts";
import { chartAddress, claimsAddress, pathOf } from "../links.ts";
import { formatCount, formatDate, formatNumber } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import { claimSentence } from "../render/summary.ts";
import { noteOf, sourcesCell } from "../render/table.ts";
import { pageOf } from "../series/by-year.ts";
import { button, element } from "./explorer/dom.ts";
import { bytesOf } from "./fetched.ts";
import { fetchScript } from "./on-demand.ts";
import { askingOf, control, faultWords, type Control, type Shown } from "./form/controls.ts";
import type { Redrawing } from "./form/charts.ts";
import { keyOfDraft, letterOf } from "./form/hand-over.ts";
import { resultOf } from "./form/result.ts";
import { askedBy, type Asked } from "./form/state.ts";

/**
 * The form to add or correct: fetches the tables, asks all questions of a row, checks each answer and the whole with the
 * build's own code, and hands over what was written. Nothing is sent or kept; what is typed is not in the address.
 */
const place = document.querySelector<HTMLElement>("[data-form]");

if (place) void open(place);

async function open(section: HTMLElement): Promise<void> {
  try {
    const settings = JSON.parse(document.querySelector("[data-settings]")?.textContent ?? "{}") as FormSettings;
    const tables = await Promise.all(settings.tables.map(fetchTable));
    const descriptor = ["datapackage.json", new TextEncoder().encode(formatDataPackage())] as const;
    const files: Files = new Map([...tables, descriptor]);
    const { dataset, problems } = checkFiles(files);
    if (!dataset) throw new Error("the published tables have errors");
    start(section, settings, { files, dataset, problems });
  } catch {
    section.dispatchEvent(new Event("failed"));
  }
}

/** A table in its file. A cut at the end of a row leaves a table like any other: its length alone tells. */
async function fetchTable({
  address,
  bytes,
}: FormSettings["tables"][number]): Promise<readonly [name: string, bytes: Uint8Array]> {
  const content = await bytesOf(address);
  if (content.length < bytes) throw new Error(`${address} is short`);
  return [address.slice(address.lastIndexOf("/") + 1), content];
}

/** The record before anything is written. */
interface Published {
  readonly files: Files;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** What is written under one of the headings; each is kept while the page is open. */
interface Page {
  readonly kind: FormKind | "event-row";
  sheet: Sheet;
  /** Said outside the tables. */
  readonly asides: { other: string; proof: string };
  /** True from the first time somebody said it is finished: then what is missing is told too. */
  isFinal: boolean;
  /** True while something is written that was not handed over. */
  isTouched: boolean;
}

/** The choice of a correction that no column holds. */
const otherColumn = "other";

/** After the last letter, in milliseconds: a form that answers each letter is not listened to. */
const pause = 350;

/** How long after a finger was lifted its click may come, in milliseconds. */
const tapLag = 400;

/** How long a pressed button holds back what would move it, in milliseconds. */
const longestPress = 2000;

function start(section: HTMLElement, settings: FormSettings, published: Published): void {
  const locale: Locale = document.documentElement.lang === "en" ? "en" : "es";
  const text = formText[locale];
  const { dataset, files } = published;
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  const desk: Desk = { known: knownFrom(files), today: today.join("-") };
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));

  const pages = new Map<string, Page>();
  const controls = new Map<string, Control>();
  /** What the whole check says of an answer, by the id of its control, until it is changed. */
  let blamed = new Map<string, Message>();
  let page: Page | undefined;
  let timer = 0;
  let isPressed = false;
  /** What waits for a button to be let go. */
  let release: (() => void) | undefined;
  let areChartsHere = false;

  const links = (["claim", "event", "correct"] as const).map((kind) =>
    element("a", { href: kind === "correct" ? "#correct=" : `#add=${kind}`, "data-kind": kind }, text.kinds[kind]),
  );
  const heading = element("h2", { tabindex: -1 });
  const lead = element("p");
  const stands = element("div", { class: "stands" });
  const summary = element("div", { class: "faults", tabindex: -1, role: "group", hidden: true });
  const asked = element("div", { class: "fields" });
  const offeredFields = element("div", { class: "fields" });
  const offered = element("details", {}, element("summary", {}, text.optional), offeredFields);
  const near = element("div", { class: "near", "aria-live": "polite" });
  const said = element("p", { class: "said", role: "status" });
  const form = element(
    "form",
    { novalidate: true, autocomplete: "off" },
    element("p", { class: "hint" }, text.required),
    summary,
    asked,
    offered,
    near,
    element(
      "p",
      { class: "acts" },
      element("button", { type: "submit", class: "main" }, text.check),
      button(text.unfinished, () => {
        handOver(false);
      }),
      element("button", { type: "reset" }, text.clear),
    ),
  );
  const stale = element("p", { class: "hint", role: "status" });
  const result = element("section", { class: "result", "aria-labelledby": "result", hidden: true });
  const chartsStatus = element("span", { role: "status" });
  const fetchCharts = button(text.preview.before(settings.chartsWeight), () => void bringCharts());
  const ahead = element("p", { class: "hint acts" }, element("span", {}, text.offline), fetchCharts, chartsStatus);
  const nav = element(
    "nav",
    { class: "views", "aria-label": text.choose },
    element("ul", {}, ...links.map((link) => element("li", {}, link))),
  );
  const whole = element("div", { class: "form-desk" }, nav, heading, lead, ahead, stands, form, stale, result, said);

  const idOf = (prefix: string, name: string): string => `${prefix}-${name}`;

  /** The control of a field, made when it is first asked for and again where it is asked in another manner. */
  const controlOf = (prefix: string, written: Written, field: Field): Control => {
    const asking = askingOf(prefix, written, field, locale);
    const key = `${asking.id} ${asking.form}`;
    const found = controls.get(key) ?? control(asking);
    controls.set(key, found);
    return found;
  };

  /** A question that no column of a table answers. */
  const asideControl = (name: "other" | "proof"): Control => {
    const id = idOf("aside", name);
    const asking = {
      id,
      locale,
      help: "",
      ...(name === "other"
        ? { label: text.otherQuestion, form: "lines" as const }
        : { label: text.proof, form: "address" as const }),
    };
    const found = controls.get(id) ?? control(asking);
    controls.set(id, found);
    return found;
  };

  const isOther = (each: Page): boolean => each.kind === "correct" && each.sheet.typed["column"] === otherColumn;

  const work = (each: Page): Worked => {
    const worked = workOut(isOther(each) ? withoutColumn(each.sheet) : each.sheet, desk, locale, each.isFinal);
    return each.kind === "correct" ? asCorrection(each, worked) : worked;
  };

  /** A correction's question in words that name each part of the claim, and one choice more. */
  const asCorrection = (each: Page, worked: Worked): Worked => {
    const row = rowOf(desk.known, "claims", worked.draft.cells["claim"]);
    const fields = worked.fields.flatMap((field): readonly Field[] => {
      if (field.name === "column") {
        if (!row) return [];
        const own = isOther(each) ? { cell: otherColumn, isProposed: false, fault: undefined } : {};
        return [{ ...field, options: partsOf(row, field), reading: undefined, ...own }];
      }
      return field.name === "claim" || (row && !isOther(each) && worked.draft.cells["column"]) ? [field] : [];
    });
    return { ...worked, fields };
  };

  const lists = new WeakMap<object, Field["options"]>();

  /** The parts of a claim that may be wrong, each with what it says now. */
  const partsOf = (row: Readonly<Record<string, string>>, { options }: Field): Field["options"] => {
    if (!options) return undefined;
    const found = lists.get(options);
    if (found) return found;
    const made = [
      ...options.map(({ value }) => {
        const cell = row[value] ?? "";
        const draft: Draft = { table: "claims", cells: row };
        const named = optionsFor(draft, value, desk.known, locale)?.find((each) => each.value === cell)?.label;
        const shown =
          named ?? (/^(?:low|high)$/.test(value) ? formatNumber(Number(cell), locale) : formatDate(cell, locale));
        return { value, label: text.now(text.columns[value] ?? value, shown) };
      }),
      { value: otherColumn, label: text.other },
    ];
    lists.set(options, made);
    return made;
  };

  const shownOf = (id: string, field: Field): Shown => ({
    ...field,
    isNeeded: field.isAsked && !field.mayBeEmpty,
    fault: field.fault ?? blamed.get(id),
  });

  /** The fields of a row, and within them those of a new source where one is cited. */
  const nodesOf = (prefix: string, written: Written, fields: readonly Field[], sources: Worked["sources"]): Node[] =>
    fields.flatMap((field) => {
      const made = controlOf(prefix, written, field);
      made.show(shownOf(made.input.id, field));
      const source = sources[field.name];
      return source ? [made.node, sourceGroup(field.name, source)] : [made.node];
    });

  const groups = new Map<string, Readonly<Record<"node" | "fields" | "offered", HTMLElement>>>();

  const sourceGroup = (citedBy: string, written: Written): HTMLElement => {
    const group = groups.get(citedBy) ?? {
      fields: element("div", { class: "fields" }),
      offered: element("div", { class: "fields" }),
      node: element("fieldset", {}, element("legend", {}, text.newSource)),
    };
    if (!groups.has(citedBy))
      group.node.append(group.fields, element("details", {}, element("summary", {}, text.optional), group.offered));
    groups.set(citedBy, group);
    const prefix = `source-${citedBy}`;
    const fields = written.fields.filter(({ name }) => name !== "url");
    const isAsked = Map.groupBy(fields, (field) => field.isAsked);
    arrange(group.fields, nodesOf(prefix, written, isAsked.get(true) ?? [], {}));
    arrange(group.offered, nodesOf(prefix, written, isAsked.get(false) ?? [], {}));
    return group.node;
  };

  /** Shows what is written, with what is wrong in it. */
  const render = (): Worked | undefined => {
    if (!page) return undefined;
    const worked = work(page);
    const prefix = page.kind;
    const askedFields = worked.fields.filter(({ isAsked }) => isAsked);
    const others = worked.fields.filter(({ isAsked }) => !isAsked);
    const asides = page.kind === "correct" && worked.fields.length > 1 ? asidesOf(page) : [];
    arrange(asked, [...nodesOf(prefix, worked, askedFields, worked.sources), ...asides]);
    arrange(offeredFields, nodesOf(prefix, worked, isOther(page) ? [] : others, worked.sources));
    offered.hidden = offeredFields.childElementCount === 0;
    tellNear(worked.near);
    tellClaim(page.kind === "correct" ? claims.get(worked.draft.cells["claim"] ?? "") : undefined);
    return worked;
  };

  const asidesOf = (each: Page): readonly Node[] =>
    (isOther(each) ? (["other", "proof"] as const) : (["proof"] as const)).map((name) => {
      const made = asideControl(name);
      const cell = each.asides[name];
      const fault = asideFault(each, name) ?? blamed.get(made.input.id);
      made.show({ cell, isProposed: false, isNeeded: name === "other", options: undefined, reading: undefined, fault });
      return made.node;
    });

  /** An aside is read as a column that holds the like. */
  const asideFault = (each: Page, name: "other" | "proof"): Message | undefined => {
    const cell = each.asides[name].trim();
    if (cell === "" && (name === "proof" || !each.isFinal)) return undefined;
    return name === "proof"
      ? checkAnswer({ table: "sources", cells: {} }, "url", cell, desk.known)
      : checkAnswer({ table: "corrections", cells: {} }, "reason_es", cell, desk.known);
  };

  /** The claim that is corrected, as a reader sees it. */
  const tellClaim = (claim: Claim | undefined): void => {
    if (!claim) {
      stands.replaceChildren();
      return;
    }
    const { text: words, link } = sourcesCell(claim, locale);
    const note = noteOf(claim, locale);
    stands.replaceChildren(
      element("h3", {}, text.shownNow),
      element(
        "p",
        {},
        element("a", { href: addressOf(claim) }, formatCount(claim, locale)),
        ` · ${claimSentence(claim, locale)}`,
      ),
      ...(note === undefined ? [] : [element("p", { class: "hint" }, note)]),
      element(
        "p",
        { class: "hint" },
        `${text.readIn} `,
        link === undefined ? words : element("a", { href: link, rel: "noreferrer" }, words),
      ),
    );
  };

  const addressOf = (claim: Claim): string =>
    `${settings.root}${claimsAddress(locale, pathOf(claim.country), pageOf(claim, dataset), claim.id).slice(1)}`;

  let nearTold = "";

  /** What resembles it, told once for each row. */
  const tellNear = (found: readonly Near[]): void => {
    const key = JSON.stringify([page?.kind, page?.sheet.replaced, found.map((each) => [each.key, each.likeness])]);
    if (key === nearTold) return;
    nearTold = key;
    if (found.length === 0) {
      near.replaceChildren();
      return;
    }
    near.replaceChildren(
      element("h3", {}, text.near),
      element(
        "ul",
        {},
        ...found.slice(0, 6).map((each) => {
          const link = linkOf(each);
          const words = nearLabel(each);
          return element(
            "li",
            {},
            link === undefined ? words : element("a", { href: link }, words),
            `: ${likenesses[each.likeness][locale]}`,
            ...(each.likeness === "series" && each.cells["status"] === "current" ? [replaceBox(each)] : []),
          );
        }),
      ),
    );
  };

  const replaceBox = ({ key }: Near): HTMLElement => {
    const box = element("input", { type: "checkbox", checked: page?.sheet.replaced === key });
    box.addEventListener("change", () => {
      if (page) change(page, { replaced: box.checked ? key : undefined });
    });
    return element("label", { class: "box" }, box, text.replaces);
  };

  const nearLabel = ({ table, cells, key }: Near): string => {
    if (table === "claims") return claimLabel(cells, desk.known, locale);
    if (table === "sources") return sourceLabel(cells, locale);
    return table === "events" ? `${cells["date"] ?? ""}, ${cells[`title_${locale}`] ?? ""}` : key;
  };

  const linkOf = ({ table, key, cells }: Near): string | undefined => {
    const claim = claims.get(key);
    if (table === "claims" && claim) return addressOf(claim);
    if (table === "events") return `${settings.root}${chartAddress(locale, "timeline", "all").slice(1)}#${key}`;
    return table === "sources" && cells["url"] ? cells["url"] : undefined;
  };

  const change = (each: Page, part: Partial<Sheet>): void => {
    each.sheet = { ...each.sheet, ...part };
    if (!result.hidden) {
      result.hidden = true;
      result.replaceChildren();
      stale.textContent = text.result.stale;
    }
  };

  /** Takes what a control holds into the sheet. */
  const take = (input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void => {
    if (!page || input.name === "") return;
    page.isTouched = true;
    blamed.delete(input.id);
    const [prefix, name] = splitId(input.name);
    if (prefix === "aside") {
      page.asides[name as "other" | "proof"] = input.value;
      change(page, {});
    } else if (prefix.startsWith("source-")) {
      const citedBy = prefix.slice("source-".length);
      const { sources } = page.sheet;
      change(page, { sources: { ...sources, [citedBy]: { ...sources[citedBy], [name]: input.value } } });
    } else {
      const { typed } = page.sheet;
      // Another claim or column has another value: what was typed for the one before is of no use.
      const isOtherValue = page.kind === "correct" && (name === "claim" || name === "column");
      change(page, { typed: { ...(isOtherValue ? withoutKey(typed, "new") : typed), [name]: input.value } });
      if (isOtherValue) emptyControl(idOf("correct", "new"));
    }
  };

  const emptyControl = (id: string): void => {
    for (const [key, { input }] of controls) if (key.startsWith(`${id} `)) input.value = "";
  };

  /** What a control's message says now, for who hears the page. */
  const speak = (input: Element): void => {
    const words = [...(input.parentElement?.querySelectorAll(".fault, .reading") ?? [])].map(
      (each) => each.textContent,
    );
    said.textContent = words.reverse().find((each) => each !== "") ?? "";
  };

  /** Shows what came of an answer: after a pause, or at once. */
  const answer = (input: Element, delay: number): void => {
    clearTimeout(timer);
    const act = (): void => {
      release = undefined;
      render();
      speak(input);
    };
    release = undefined;
    if (isPressed && delay === 0) release = act;
    if (delay === 0 && !isPressed) act();
    else timer = window.setTimeout(act, delay === 0 ? longestPress : delay);
  };

  form.addEventListener("input", ({ target }) => {
    if (!isInput(target)) return;
    take(target);
    answer(target, pause);
  });
  form.addEventListener("change", ({ target }) => {
    if (!isInput(target)) return;
    take(target);
    answer(target, 0);
  });
  // Leaving a field by pressing a button must not move the button from under the pointer: the click would be lost.
  form.addEventListener("pointerdown", ({ target }) => {
    isPressed = target instanceof Element && target.closest("button, a") !== null;
  });
  for (const type of ["pointerup", "pointercancel"] as const)
    window.addEventListener(type, ({ pointerType }) => {
      setTimeout(
        () => {
          isPressed = false;
          if (!release) return;
          clearTimeout(timer);
          release();
        },
        pointerType === "mouse" ? 0 : tapLag,
      );
    });
  // Nothing is kept on the device: what is lost by leaving is asked about.
  window.addEventListener("beforeunload", (event) => {
    if ([...pages.values()].some(({ isTouched }) => isTouched)) event.preventDefault();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // The check takes a while on a slow device: that it goes on is shown before.
    stale.textContent = text.checking;
    setTimeout(() => {
      stale.textContent = "";
      handOver(true);
    });
  });
  form.addEventListener("reset", () => {
    if (!page) return;
    pages.delete(nameOf(page));
    controls.clear();
    show();
  });

  /** Checks all of it and offers what to do with it; an unfinished one is offered as it is. */
  const handOver = (isWhole: boolean): void => {
    if (!page) return;
    clearTimeout(timer);
    page.isFinal = isWhole;
    blamed = new Map();
    const worked = render();
    if (!worked) return;
    const asides = [
      { question: text.otherQuestion, answer: isOther(page) ? page.asides.other.trim() : "" },
      { question: text.proof, answer: page.kind === "correct" ? page.asides.proof.trim() : "" },
    ];
    const parts = { kind: page.kind, worked, asides, locale };
    if (!isWhole || isOther(page)) {
      if (isWhole && tellFaults(worked, [])) return;
      summary.hidden = true;
      reveal(
        resultOf(
          { letter: letterOf({ ...parts, placed: undefined }), placed: undefined, warnings: [] },
          settings,
          locale,
        ),
      );
      return;
    }
    if (tellFaults(worked, [])) return;
    const changes = changesOfSheet(page.sheet, worked, desk);
    if (changes.edits.some(({ cells }) => Object.keys(cells).length === 0)) {
      tellFaults(worked, [text.nothing]);
      return;
    }
    const verdict = checkChanges(files, changes, published.problems);
    const errors = verdict.problems.filter(({ level }) => level === "error");
    if (errors.length > 0) {
      const loose = errors.flatMap((problem) => {
        const id = blame(problem, worked, verdict.files);
        if (id !== undefined) blamed.set(id, problem);
        return id === undefined
          ? [`${text.elsewhere(problem.file, problem.line)}: ${faultWords(problem, locale)}`]
          : [];
      });
      render();
      tellFaults(worked, loose);
      return;
    }
    summary.hidden = true;
    const placed = placedLines(changes, verdict.files);
    const warnings = verdict.problems.filter(({ level }) => level === "warning");
    reveal(resultOf({ letter: letterOf({ ...parts, placed }), placed, warnings }, settings, locale));
    const keys = [...changes.rows.map(keyOfDraft), ...changes.edits.map(({ key }) => key)];
    offerCharts(() => ({
      before: dataset,
      after: checkFiles(verdict.files).dataset,
      keys,
      locale,
      root: settings.root,
    }));
  };

  /** The control of the answer that a problem is about. */
  const blame = (problem: Problem, worked: Worked, after: Files): string | undefined => {
    if (!page) return undefined;
    const here = { ...desk, known: worked.known };
    const main = page.sheet.row ? { ...worked.draft, cells: { ...page.sheet.row } } : completed(worked.draft, here);
    const drafts = [
      [page.kind as string, main],
      ...Object.entries(worked.sources).map(([citedBy, { draft }]) => [`source-${citedBy}`, draft] as const),
    ] as const;
    const found = drafts.find(([, draft]) => isOn(problem, draft, { files: after }));
    const isCorrected = page.kind === "correct" && problem.file === fileOf("claims");
    const name = isCorrected ? "new" : problem.column;
    const id = isCorrected ? idOf("correct", "new") : found && idOf(found[0], name);
    return id !== undefined && document.getElementById(id) ? id : undefined;
  };

  /** Lists what is wrong, with links to it, and takes the reader there. True where anything is. */
  const tellFaults = (worked: Worked, loose: readonly string[]): boolean => {
    if (!page) return false;
    const prefix = page.kind;
    const ids = [
      ...faultsOf(worked).map(({ name, citedBy }) => idOf(citedBy === undefined ? prefix : `source-${citedBy}`, name)),
      ...(["other", "proof"] as const).flatMap((name) => (page && asideFault(page, name) ? [idOf("aside", name)] : [])),
      ...blamed.keys(),
    ].filter((id) => form.contains(document.getElementById(id)));
    const items = [...new Set(ids)].map((id) => faultLink(id));
    const count = items.length + loose.length;
    summary.hidden = count === 0;
    if (count === 0) return false;
    summary.setAttribute("aria-labelledby", "faults");
    summary.replaceChildren(
      element("h3", { id: "faults" }, text.faults(count)),
      element("ul", {}, ...[...items, ...loose].map((item) => element("li", {}, item))),
    );
    summary.focus();
    summary.scrollIntoView({ block: "nearest" });
    return true;
  };

  const faultLink = (id: string): HTMLElement => {
    const input = document.getElementById(id);
    const label = input?.closest(".field")?.querySelector("label")?.firstChild?.textContent ?? id;
    const words = document.getElementById(`${id}-fault`)?.textContent ?? "";
    const link = element("a", { href: `#${id}` }, label);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (input) input.closest("details")?.setAttribute("open", "");
      input?.focus();
    });
    return element("span", {}, link, ` ${words}`);
  };

  const reveal = (nodes: readonly Node[]): void => {
    if (page) page.isTouched = false;
    stale.textContent = "";
    result.replaceChildren(...nodes);
    result.hidden = false;
    result.querySelector<HTMLElement>("h2")?.focus();
    result.scrollIntoView();
  };

  /** Fetches what draws the charts; true once it is here. */
  const bringCharts = async (status = chartsStatus): Promise<boolean> => {
    if (areChartsHere) return true;
    status.textContent = text.preview.fetching;
    areChartsHere = await loadScript(settings.charts);
    status.textContent = areChartsHere ? "" : text.preview.failed;
    fetchCharts.hidden = areChartsHere;
    return areChartsHere;
  };

  /** Offers the drawings as they would become, or draws them where what draws is here. */
  const offerCharts = (redrawing: () => Omit<Redrawing, "place">): void => {
    const host = result.querySelector<HTMLElement>("[data-preview]");
    if (!host) return;
    const status = element("span", { role: "status" });
    const shown = element("div");
    const draw = (): void => {
      const detail: Redrawing = { ...redrawing(), place: shown };
      section.dispatchEvent(new CustomEvent("redraw", { detail }));
    };
    const offer = button(text.preview.offer(settings.chartsWeight), () => {
      void bringCharts(status).then((isHere) => {
        if (!isHere) return;
        draw();
        acts.remove();
      });
    });
    const acts = element("p", { class: "acts" }, offer, status);
    host.replaceChildren(element("h3", {}, text.preview.heading), ...(areChartsHere ? [shown] : [acts, shown]));
    if (areChartsHere) draw();
  };

  /** What is written under what an address asks for. */
  const pageFor = (wanted: Asked): Page => {
    const key = "correct" in wanted ? wanted.correct : "";
    const row = rowOf(desk.known, "events", key || undefined);
    const kind = "add" in wanted ? wanted.add : row ? "event-row" : "correct";
    const isClaim = kind === "correct" && claims.has(key);
    const name = row ? key : kind;
    const found = pages.get(name);
    if (found && (!isClaim || found.sheet.typed["claim"] === key)) return found;
    const table: DraftTable = kind === "claim" ? "claims" : kind === "correct" ? "corrections" : "events";
    const typed = { ...wanted.filled, ...(isClaim && { claim: key }) };
    const made: Page = {
      kind,
      sheet: { table, typed, sources: {}, row },
      asides: { other: "", proof: "" },
      isFinal: false,
      isTouched: false,
    };
    pages.set(name, made);
    controls.clear();
    return made;
  };

  const nameOf = ({ kind, sheet }: Page): string => sheet.row?.[keyOf(sheet.table)] ?? kind;

  /** Shows what the address asks for. */
  const show = (): void => {
    const wanted = askedBy(location.hash.slice(1)) ?? { add: "claim" as const, filled: {} };
    page = pageFor(wanted);
    blamed = new Map();
    const { kind } = page;
    for (const link of links) {
      const isCurrent = link.dataset["kind"] === (kind === "event-row" ? "correct" : kind);
      if (isCurrent) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    heading.textContent = text.headings[kind];
    lead.textContent = text.leads[kind];
    summary.hidden = true;
    result.hidden = true;
    stale.textContent = "";
    for (const part of [asked, offeredFields]) part.replaceChildren();
    render();
    for (const [name, value] of Object.entries(page.sheet.typed)) fillIn(idOf(kind, name), value);
  };

  /** Puts into a control what an address or an earlier visit gave. */
  const fillIn = (id: string, value: string): void => {
    const input = document.getElementById(id);
    if (isInput(input) && input.value === "") input.value = value;
  };

  const offer = section.querySelector<HTMLElement>(".offer");
  const hadFocus = offer?.contains(document.activeElement) ?? false;
  offer?.remove();
  document.querySelector("[data-instead]")?.remove();
  section.append(whole);
  show();
  if (hadFocus) heading.focus();
  window.addEventListener("hashchange", () => {
    if (askedBy(location.hash.slice(1))) {
      show();
      heading.focus();
    }
  });
  document.title = `${text.title} · ${siteText[locale].name}`;
}

/** Puts nodes into a parent in an order; a node that stands where it should is not moved, so that it keeps the focus. */
function arrange(parent: Element, nodes: readonly Node[]): void {
  for (const child of [...parent.childNodes]) if (!nodes.includes(child)) child.remove();
  let next = parent.firstChild;
  for (const node of nodes) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

function isInput(target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

/** `source-source_2-title` is the title of the source that `source_2` cites: no column has a hyphen. */
function splitId(id: string): readonly [prefix: string, name: string] {
  const at = id.lastIndexOf("-");
  return [id.slice(0, at), id.slice(at + 1)];
}

function withoutColumn(sheet: Sheet): Sheet {
  return { ...sheet, typed: withoutKey(sheet.typed, "column") };
}

function withoutKey(typed: Sheet["typed"], key: string): Sheet["typed"] {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== key));
}

function loadScript(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    fetchScript(address, {
      came: () => {
        resolve(true);
      },
      failed: () => {
        resolve(false);
      },
    });
  });
}
