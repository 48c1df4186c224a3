import { formText } from "../../content/form.ts";
import type { Message } from "../../dataset/messages.ts";
import type { Locale } from "../../dataset/text.ts";
import { columnOf } from "../../dataset/tables/index.ts";
import { meantColumn, type Draft, type DraftTable } from "../../editor/draft.ts";
import { findOptions, type Option } from "../../editor/options.ts";
import { questionOf } from "../../editor/questions.ts";
import type { Field, Written } from "../../editor/sheet.ts";
import { capitalise } from "../../locale/format.ts";
import { element } from "../explorer/dom.ts";

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a question looks like: its words and its place among others are the plan's. */
interface Asking {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly form: Form;
  readonly locale: Locale;
  /** The language of what is written, where it is not the page's. */
  readonly language?: Locale | undefined;
}

type Form = "line" | "lines" | "number" | "address" | "choice" | "list";

/** What of a field shows beside its control. */
export interface Shown {
  readonly cell: string | undefined;
  readonly isProposed: boolean;
  readonly isNeeded: boolean;
  readonly options: readonly Option[] | undefined;
  readonly reading: string | undefined;
  readonly fault: Message | undefined;
}

export interface Control {
  readonly node: HTMLElement;
  readonly input: Input;
  readonly label: string;
  readonly show: (shown: Shown) => void;
}

/** A list to choose from is a menu up to this many options; a longer one is searched by typing. */
const longestMenu = 30;

/** Options that are offered at once while somebody types. */
const atOnce = 50;

/** A control for a question. What is typed into it is told by the form, by its `name`. */
export function control({ id, label, help, form, locale, language }: Asking): Control {
  const text = formText[locale];
  const mark = element("span", { class: "mark", "aria-hidden": "true" });
  const name = element("label", { for: id }, label, mark);
  const hint = element("p", { class: "hint", id: `${id}-help` }, help);
  const reading = element("p", { class: "reading", id: `${id}-reading` });
  const fault = element("p", { class: "fault", id: `${id}-fault` });
  const list = element("datalist", { id: `${id}-list` });
  const input = inputFor(form, { id, name: id, lang: language, autocomplete: "off" }, list.id);
  const node = element(
    "div",
    { class: `field asks-${form}` },
    element("div", {}, name, ...(help === "" ? [] : [hint])),
    element("div", {}, input, ...(form === "list" ? [list] : []), reading, fault),
  );
  let listed: readonly Option[] | undefined;

  /** Of a long list only what matches stands in the page. */
  const offer = (): void => {
    if (form !== "list" || !listed) return;
    const typed = input.value.trim();
    const found = typed === "" ? listed : findOptions(listed, typed);
    list.replaceChildren(...found.slice(0, atOnce).map((option) => element("option", { value: option.label })));
  };
  input.addEventListener("input", offer);

  return {
    node,
    input,
    label,
    show({ cell, isProposed, isNeeded, options, reading: said, fault: found }) {
      if (options !== listed) {
        listed = options;
        if (input instanceof HTMLSelectElement) fillMenu(input, options ?? [], text.none);
        else offer();
      }
      mark.textContent = isNeeded ? " *" : "";
      input.toggleAttribute("required", isNeeded);
      const isBusy = document.activeElement === input && !isProposed;
      const named = options?.find(({ value }) => value === cell);
      if (isProposed || (named && !isBusy)) setValue(input, named && form === "list" ? named.label : (cell ?? ""));
      reading.textContent = said === undefined ? (isProposed && cell !== "" ? text.proposed : "") : text.readAs(said);
      fault.textContent = found ? (cell === "" ? text.needed : faultWords(found, locale)) : "";
      if (found) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      const described = [help === "" ? undefined : hint, reading, fault].filter((each) => each?.textContent);
      if (described.length === 0) input.removeAttribute("aria-describedby");
      else input.setAttribute("aria-describedby", described.map((each) => each?.id).join(" "));
    },
  };
}

export function faultWords({ why, remedy }: Message, locale: Locale): string {
  return sentence(`${capitalise(why[locale])}; ${remedy[locale]}`);
}

/** Words with a full stop, unless they end with a mark of their own. */
function sentence(words: string): string {
  return /[.?!…:]$/.test(words) ? words : `${words}.`;
}

function inputFor(form: Form, attributes: Readonly<Record<string, string | undefined>>, list: string): Input {
  if (form === "choice") return element("select", attributes);
  if (form === "lines") return element("textarea", { ...attributes, rows: 3 });
  const mode = form === "number" ? "numeric" : form === "address" ? "url" : undefined;
  return element("input", {
    ...attributes,
    type: "text",
    inputmode: mode,
    list: form === "list" ? list : undefined,
  });
}

function fillMenu(menu: HTMLSelectElement, options: readonly Option[], none: string): void {
  menu.replaceChildren(
    element("option", { value: "" }, none),
    ...options.map(({ value, label }) => element("option", { value }, label)),
  );
}

function setValue(input: Input, value: string): void {
  if (input.value !== value) input.value = value;
}

/** Columns in which somebody writes sentences. */
const sentences = /^(?:summary|note|reason)_/;

/** How a field is asked: as it is now, since what a correction's new value may be depends on the column it corrects. */
export function formOf(table: DraftTable, { name, options }: Field): Form {
  if (options) return options.length <= longestMenu && !isSource(table, name) ? "choice" : "list";
  if (sentences.test(name)) return "lines";
  const { kind } = columnOf(table, name).field;
  return kind === "integer" ? "number" : kind === "url" ? "address" : "line";
}

function isSource(table: DraftTable, name: string): boolean {
  return columnOf(table, name).field.references === "sources";
}

/** What to ask of a field and in which manner: a question's first sentence names it, what follows explains it. */
export function askingOf(prefix: string, { draft }: Pick<Written, "draft">, field: Field, locale: Locale): Asking {
  const form = formOf(draft.table, field);
  const [, language] = /_(es|en)$/.exec(field.name) ?? [];
  const [, label = "", rest = ""] = /^(.+?[?.:])? ?(.*)$/s.exec(questionOf(draft.table, field.name)[locale]) ?? [];
  return {
    id: `${prefix}-${field.name}`,
    label: label || rest,
    help: [label && rest ? sentence(rest) : "", helpOf(draft, field, form, locale)]
      .filter((part) => part !== "")
      .join(" "),
    form,
    locale,
    language: language as Locale | undefined,
  };
}

function helpOf(draft: Draft, field: Field, form: Form, locale: Locale): string {
  const text = formText[locale];
  const meant = meantColumn(draft, field.name);
  const { references, kind, example } = columnOf(meant.table, meant.name).field;
  if (references === "sources") return text.sourceHelp;
  if (form === "list") return text.search;
  if (form === "choice") return "";
  if (kind === "date") return text.dateHelp;
  // Examples of texts are in Spanish.
  return meant.name.endsWith("_en") ? "" : text.example(example);
}
