import { explorerText } from "../../content/explorer.ts";
import type { Country, Dataset, Definition } from "../../dataset/dataset.ts";
import { isIsoDate } from "../../dataset/date.ts";
import { claims as claimFields } from "../../dataset/tables/claims.ts";
import type { Locale } from "../../dataset/text.ts";
import { capitalise, formatDate, formatNumber } from "../../locale/format.ts";
import { brush } from "./brush.ts";
import { button, element } from "./dom.ts";
import type { Explored } from "../../explorer/explore.ts";
import { dateOfMonth, facetsOf, monthOf } from "../../explorer/facets.ts";
import { definitionsOf, type CountSeries } from "../../explorer/select.ts";
import { defaultState, forms, type State } from "../../explorer/state.ts";

export interface Controls {
  readonly node: HTMLElement;
  /** Shows what was asked for and what there is to ask for. */
  readonly update: (explored: Explored) => void;
}

/** `isFinal` is false while the reader still drags. */
export type Change = (change: Partial<State>, isFinal?: boolean) => void;

/** The form of the explorer: real controls, each of which changes one part of the state. */
export function controls(dataset: Dataset, locale: Locale, change: Change): Controls {
  const text = explorerText[locale].controls;
  let state: State = defaultState;
  let drawn: readonly CountSeries[] = [];
  const number = (value: number): string => formatNumber(value, locale);

  const measure = select(text.measure, (value) => {
    change({ measure: value, definitions: [], claimants: [], process: "", who: "all" });
  });
  const countries = choices("checkbox", text.countries, (values) => {
    const isWider = values.length > state.countries.length;
    change({ countries: values, ...(isWider && { definitions: [], process: "" }) });
  });
  const definitions = choices("checkbox", text.definitions, (values) => {
    change({ definitions: values });
  });
  const propose = button(text.propose, () => {
    change({ definitions: [] });
  });
  const claimants = choices("checkbox", text.claimants, (values) => {
    change({ claimants: values, definitions: [] });
  });
  const who = select(text.who, (value) => {
    change({ who: value, definitions: [] });
  });
  const process = select(text.process, (value) => {
    change({ process: value, definitions: [] });
  });
  const from = dateInput(text.from, text.badDate, (value) => {
    change({ from: value });
  });
  const to = dateInput(text.to, text.badDate, (value) => {
    change({ to: value });
  });
  const known = dateInput(text.known, text.badDate, (value) => {
    change({ known: value });
  });
  let firstMonth = 0;
  let lastMonth = 0;
  const strip = brush(
    {
      label: text.brush,
      from: text.from,
      to: text.to,
      month: (index) => formatDate(dateOfMonth(firstMonth + index), locale),
    },
    (first, last, isFinal) => {
      const isWhole = first === 0 && firstMonth + last === lastMonth;
      change(
        isWhole
          ? { from: "", to: "" }
          : {
              from: dateOfMonth(firstMonth + first),
              to: firstMonth + last === lastMonth ? "" : dateOfMonth(firstMonth + last),
            },
        isFinal,
      );
    },
  );
  const whole = button(text.wholePeriod, () => {
    change({ from: "", to: "" });
    from.node.querySelector("input")?.focus();
  });
  const per = choices("radio", text.per, ([value]) => {
    change({ per: value === "million" ? "million" : "count" });
  });
  const populations = element("div");
  const form = choices("radio", text.form, ([value]) => {
    change({ form: forms.find((each) => each === value) ?? "lines" });
  });
  const definitionsPart = disclosure(definitions.node, propose);
  const claimantsPart = disclosure(claimants.node);
  const dates = element(
    "fieldset",
    {},
    element("legend", {}, text.dates),
    strip.node,
    element("div", { class: "pair" }, from.node, to.node),
    whole,
  );
  const node = element(
    "form",
    { class: "explorer-controls" },
    form.node,
    measure.node,
    countries.node,
    definitionsPart.node,
    claimantsPart.node,
    who.node,
    process.node,
    dates,
    per.node,
    populations,
    element("div", {}, known.node, element("p", { class: "hint" }, text.knownHint)),
    button(text.reset, () => {
      change(defaultState);
    }),
  );
  node.addEventListener("submit", (event) => {
    event.preventDefault();
  });

  const definitionWords = (definition: Definition, own: readonly CountSeries[]): string => {
    const counts = own.reduce((sum, series) => sum + series.claims.length, 0);
    const { short, name } = definition.claimant;
    return `${(short ?? name)[locale]}: ${definition.name[locale]} (${number(counts)})`;
  };

  const update = ({ state: now, selection, series }: Explored): void => {
    state = now;
    drawn = series;
    const facets = facetsOf(dataset, state);
    measure.update(
      facets.measures.map(({ value, counts }) => [value.id, `${capitalise(value.name[locale])} (${number(counts)})`]),
      state.measure,
    );
    countries.update(
      dataset.countries.filter(({ compared }) => compared === "yes").map(({ id, name }) => [id, name[locale]]),
      state.countries,
    );
    const offered = [...Map.groupBy(selection.offered, ({ country }) => country)];
    const chosen = definitionsOf(drawn);
    definitions.update(
      offered.flatMap(([country, own]) =>
        [...Map.groupBy(own, ({ definition }) => definition)].map(([definition, all]): Option => [
          definition.id,
          definitionWords(definition, all),
          offered.length > 1 ? country.name[locale] : undefined,
        ]),
      ),
      chosen.map(({ id }) => id),
    );
    const all = number(definitionsOf(selection.offered).length);
    const isProposed = state.definitions.length === 0;
    definitionsPart.say(text.definitions, (isProposed ? text.proposed : text.chosen)(number(chosen.length), all));
    propose.hidden = isProposed;
    claimants.update(
      facets.claimants.map(({ value, counts }) => [value.id, `${value.name[locale]} (${number(counts)})`]),
      state.claimants,
    );
    claimantsPart.say(
      text.claimants,
      state.claimants.length === 0 ? text.allClaimants : number(state.claimants.length),
    );
    who.update(
      facets.whos.map(({ value, counts }) => [
        value,
        `${claimFields.who.choices?.[value]?.[locale] ?? value} (${number(counts)})`,
      ]),
      state.who,
    );
    who.node.hidden = facets.whos.length < 2 && state.who === "all";
    process.update(
      [
        ["", text.anyProcess],
        ...facets.processes.map(({ value, counts }): Option => [value.id, `${value.name[locale]} (${number(counts)})`]),
      ],
      state.process,
    );
    process.node.hidden = facets.processes.length === 0 && state.process === "";
    from.update(state.from);
    to.update(state.to);
    known.update(state.known);
    whole.hidden = state.from === "" && state.to === "";
    firstMonth = facets.firstMonth;
    lastMonth = firstMonth + Math.max(0, facets.months.length - 1);
    const place = (date: string, otherwise: number): number =>
      date === "" ? otherwise : Math.min(lastMonth, Math.max(firstMonth, monthOf(date))) - firstMonth;
    const lastOfTo = state.to.length === 4 ? `${state.to}-12` : state.to;
    strip.update(facets.months, place(state.from, 0), place(lastOfTo, lastMonth - firstMonth));
    per.update(
      [
        ["count", text.count],
        ["million", text.million],
      ],
      [state.per],
    );
    populations.replaceChildren(...(state.per === "million" ? populationSelects(now) : []));
    form.update(
      forms.map((each) => [each, text.forms[each]]),
      [state.form],
    );
  };

  const populationSelects = ({ countries: shown }: State): readonly HTMLElement[] =>
    dataset.countries.filter(({ id }) => shown.includes(id)).flatMap((country) => populationSelect(country));

  const populationSelect = (country: Country): readonly HTMLElement[] => {
    const rows = dataset.populations
      .filter((row) => row.country === country)
      .toSorted((a, b) => Number(b.role === "default") - Number(a.role === "default"));
    if (rows.length < 2) return [];
    const own = rows.map(({ id }) => id);
    const made = select(text.population(country.name[locale]), (value) => {
      const others = state.populations.filter((id) => !own.includes(id));
      change({ populations: value === own[0] ? others : [...others, value] });
    });
    made.update(
      rows.map(({ id, value, asOf, claimant }) => [
        id,
        text.populationChoice(number(value), formatDate(asOf, locale), claimant.name[locale]),
      ]),
      state.populations.find((id) => own.includes(id)) ?? own[0] ?? "",
    );
    return [made.node];
  };

  return { node, update };
}

/** A value, its words, and the heading of the group it begins or belongs to. */
type Option = readonly [value: string, words: string, group?: string | undefined];

function select(label: string, choose: (value: string) => void) {
  const input = element("select");
  const node = element("label", {}, label, input);
  input.addEventListener("change", () => {
    choose(input.value);
  });
  return {
    node,
    update: (options: readonly Option[], chosen: string): void => {
      const signature = options.map((option) => option.join("\t")).join("\n");
      if (input.dataset["options"] !== signature) {
        input.dataset["options"] = signature;
        input.replaceChildren(...options.map(([value, words]) => element("option", { value }, words)));
      }
      input.value = chosen;
    },
  };
}

let groups = 0;

/** Checkboxes or radio buttons in a group; `choose` is told all that are checked. */
function choices(type: "checkbox" | "radio", label: string, choose: (values: readonly string[]) => void) {
  const list = element("div", { class: "options" });
  const node = element("fieldset", {}, element("legend", {}, label), list);
  const name = `explorer-${(groups += 1)}`;
  let signature = "";
  const inputs = (): readonly HTMLInputElement[] => [...list.querySelectorAll("input")];
  list.addEventListener("change", () => {
    choose(inputs().flatMap(({ checked, value }) => (checked ? [value] : [])));
  });
  return {
    node,
    update: (options: readonly Option[], chosen: readonly string[]): void => {
      const next = options.map((option) => option.join("\t")).join("\n");
      if (next !== signature) {
        signature = next;
        const focused = inputs().find((input) => input === document.activeElement)?.value;
        list.replaceChildren(
          ...options.flatMap(([value, words, group], index) => [
            ...(group !== undefined && group !== options[index - 1]?.[2]
              ? [element("p", { class: "option-group" }, group)]
              : []),
            element("label", {}, element("input", { type, name, value }), element("span", {}, words)),
          ]),
        );
        inputs()
          .find(({ value }) => value === focused)
          ?.focus();
      }
      for (const input of inputs()) input.checked = chosen.includes(input.value);
    },
  };
}

/** A group of many choices behind a line that says how many are chosen. */
function disclosure(content: HTMLElement, ...after: readonly HTMLElement[]) {
  const label = element("span");
  const said = element("small");
  const node = element("details", { class: "many" }, element("summary", {}, label, " ", said), content, ...after);
  return {
    node,
    say: (words: string, chosen: string): void => {
      label.textContent = words;
      said.textContent = chosen;
    },
  };
}

let fields = 0;

/** A date to be typed, as precise as the reader likes; what is no date is said and changes nothing. */
function dateInput(label: string, problem: string, choose: (value: string) => void) {
  const hint = element("small", { id: `explorer-date-${(fields += 1)}`, hidden: true }, problem);
  const input = element("input", {
    type: "text",
    inputmode: "numeric",
    size: 10,
    maxlength: 10,
    autocomplete: "off",
    "aria-describedby": hint.id,
  });
  const node = element("label", {}, label, input, hint);
  input.addEventListener("change", () => {
    const value = input.value.trim();
    const isGood = value === "" || isIsoDate(value);
    hint.hidden = isGood;
    input.setAttribute("aria-invalid", String(!isGood));
    if (isGood) choose(value);
  });
  return {
    node,
    update: (value: string): void => {
      if (input === document.activeElement && input.getAttribute("aria-invalid") === "true") return;
      input.value = value;
    },
  };
}
