import { make } from "./make.ts";
import type { FilterName, Filters } from "./state.ts";

/** A value a filter may take and what it is called. */
export type Choice = readonly [value: string, words: string];

interface Parts {
  readonly label: Readonly<Record<FilterName, string>>;
  readonly any: string;
  readonly choices: Readonly<Record<Exclude<FilterName, "q">, readonly Choice[]>>;
  readonly clear: string;
  readonly csv: string;
  readonly change: (filters: Filters, isTyping: boolean) => void;
  readonly clearAll: () => void;
  readonly download: () => void;
}

export interface Controls {
  readonly form: HTMLFormElement;
  readonly buttons: HTMLElement;
  /** Sets the controls to these filters, and gives those that they could take. */
  readonly set: (filters: Filters) => Filters;
  /** What is chosen, in words, for print. */
  readonly words: () => string;
  readonly setFound: (rows: number) => void;
}

/** The search field, a list for each filter, and what is done with the rows that are found. */
export function tableControls(parts: Parts): Controls {
  const search = make("input", { type: "search", name: "q", autocomplete: "off", spellcheck: "false" });
  const lists = Object.entries(parts.choices).map(([name, choices]) => {
    const options = choices.map(([value, words]) => make("option", { value }, words));
    return make("select", { name, autocomplete: "off" }, make("option", { value: "" }, parts.any), ...options);
  });
  const fields: readonly (HTMLInputElement | HTMLSelectElement)[] = [search, ...lists];
  const labelled = fields.map((field) =>
    make("label", { class: field.name }, parts.label[field.name as FilterName], field),
  );
  const form = make("form", { role: "search" }, ...labelled);
  const values = (): Filters =>
    Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()])) as unknown as Filters;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.addEventListener("input", ({ target }) => {
    parts.change(values(), target === search);
  });

  const clear = make("button", { type: "button" }, parts.clear);
  clear.addEventListener("click", () => {
    parts.clearAll();
    search.focus();
  });
  const csv = make("button", { type: "button" }, parts.csv);
  csv.addEventListener("click", parts.download);

  return {
    form,
    buttons: make("span", { class: "acts" }, clear, csv),
    set: (filters) => {
      for (const field of fields) {
        const value = filters[field.name as FilterName];
        if (field.value.trim() !== value) field.value = value;
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
      }
      clear.hidden = Object.values(values()).every((value) => value === "");
      return values();
    },
    words: () =>
      fields
        .filter(({ value }) => value.trim() !== "")
        .map((field) => {
          const words = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : `“${field.value.trim()}”`;
          return `${parts.label[field.name as FilterName]}: ${words ?? ""}`;
        })
        .join("; "),
    setFound: (rows) => {
      csv.hidden = rows === 0;
    },
  };
}
