import { otherLocale, type Locale } from "../dataset/text.ts";
import { unpackEntries, type SearchColumns } from "../export/search-entry.ts";
import { searchText } from "../locale/search.ts";
import { runsPageScripts } from "./able.ts";
import { jsonOf } from "./fetched.ts";
import { againButton } from "./missing.ts";
import { finderOf, stretchesOf, type Find, type Findings, type Group, type Hit } from "./find.ts";

/**
 * The page of search: shows the field, and what is found as the reader types. What was asked stands in the fragment, so
 * that results can be linked to, found again by Back and taken to the other language. Nothing is sent anywhere.
 */

/** So many of a kind are shown before all are asked for. */
const shownFirst = 5;
/** So long after the last letter a screen reader is told how many results there are, in milliseconds. */
const pause = 500;
const nothing: Findings = { groups: [], count: 0, isPartial: false };

const form = document.querySelector<HTMLFormElement>("[data-search]");
const field = form?.querySelector("input");
const status = document.querySelector<HTMLElement>("[data-status]");
const results = document.querySelector<HTMLElement>("[data-results]");
const locale: Locale = document.documentElement.lang === "en" ? "en" : "es";
const text = searchText[locale];

if (form && field && status && results && runsPageScripts()) start(form, field, status, results);

function start(searchForm: HTMLFormElement, input: HTMLInputElement, said: HTMLElement, place: HTMLElement): void {
  let find: Find | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const show = (wait: number): void => {
    const query = input.value.trim();
    const isAsked = query.length > 1;
    const { groups, count, isPartial } = find && isAsked ? find(query) : nothing;
    place.replaceChildren(...groups.map(groupElement));
    const told = find ? tell(query, count, isPartial) : text.loading;
    clearTimeout(telling);
    telling = setTimeout(() => (said.textContent = isAsked ? told : ""), wait);
  };
  const read = (): void => {
    input.value = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    show(0);
  };
  input.addEventListener("input", () => {
    const query = input.value.trim();
    const fragment = query === "" ? "" : `#${new URLSearchParams({ q: query }).toString()}`;
    history.replaceState(null, "", location.pathname + location.search + fragment);
    show(pause);
  });
  searchForm.addEventListener("submit", (event) => {
    event.preventDefault();
    show(0);
    said.focus();
  });
  window.addEventListener("hashchange", read);
  const bring = (): void => {
    searchForm.hidden = false;
    show(0);
    load(searchForm.dataset["search"] ?? "").then(
      (loaded) => {
        find = loaded;
        show(0);
      },
      () => {
        searchForm.hidden = true;
        clearTimeout(telling);
        said.replaceChildren(text.unavailable, " ", againButton(bring));
      },
    );
  };
  bring();
  read();
  if (location.hash === "") input.focus({ preventScroll: true });
}

function tell(query: string, count: number, isPartial: boolean): string {
  if (count === 0) return `${text.none(query)}. ${text.help}`;
  return `${(isPartial ? text.partial : text.found)(count, query)}.`;
}

async function load(address: string): Promise<Find> {
  return await finderOf(unpackEntries((await jsonOf(address)) as SearchColumns));
}

function groupElement({ kind, hits }: Group): HTMLElement {
  const section = document.createElement("section");
  const heading = element("h2", text.kinds[kind]);
  heading.id = `found-${kind}`;
  section.setAttribute("aria-labelledby", heading.id);
  const list = document.createElement("ol");
  list.className = "found";
  list.append(...hits.slice(0, shownFirst).map(hitElement));
  section.append(heading, list);
  const rest = hits.slice(shownFirst);
  if (rest.length > 0) {
    const button = element("button", text.showAll(hits.length));
    button.type = "button";
    button.setAttribute("aria-describedby", heading.id);
    button.addEventListener("click", () => {
      const more = rest.map(hitElement);
      list.append(...more);
      button.remove();
      more[0]?.querySelector("a")?.focus();
    });
    section.append(button);
  }
  return section;
}

function hitElement({ entry, terms, isFoundByOther }: Hit): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = entry.href;
  link.append(...marked(entry.title, terms));
  item.append(link);
  const isOutside = /^https?:/.test(entry.href);
  const notes = [
    ...(entry.note === "" ? [] : marked(entry.note, terms)),
    ...(isOutside ? [`${entry.note === "" ? "" : " · "}${text.inSource(new URL(entry.href).hostname)}`] : []),
  ];
  if (notes.length > 0) item.append(paragraph("note", ...notes));
  if (isFoundByOther) {
    const words = document.createElement("span");
    words.lang = otherLocale(locale);
    words.append(...marked(entry.other, terms));
    item.append(paragraph("other", `${text.inOther}: `, words));
  }
  if (entry.text !== "") item.append(paragraph("", ...marked(entry.text, terms)));
  return item;
}

function marked(words: string, terms: ReadonlySet<string>): (Node | string)[] {
  return stretchesOf(words, terms).map((stretch) =>
    stretch.isMarked ? element("mark", stretch.words) : stretch.words,
  );
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, words: string): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}

function paragraph(className: string, ...children: readonly (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement("p");
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}
