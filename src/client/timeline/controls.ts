import { categories } from "../../dataset/tables/vocabulary.ts";
import type { Locale } from "../../dataset/text.ts";
import { formatNumber } from "../../locale/format.ts";
import { deskText } from "../../locale/timeline-desk.ts";
import { button, element } from "./dom.ts";
import type { EventRow } from "./rows.ts";
import type { DeskState } from "./state.ts";

/** What the tool bar asks of the desk. */
export interface Asked {
  readonly choose: (state: Pick<DeskState, "query" | "countries" | "categories">) => void;
  readonly clear: () => void;
  readonly jump: (to: { readonly year: number } | { readonly id: string }) => void;
  readonly pan: (share: number) => void;
  readonly scale: (by: number) => void;
  readonly whole: () => void;
}

/** The tool bar: boxes by country and kind, where to go, and a button for each thing that is done by dragging. */
export interface Controls {
  readonly filters: readonly HTMLElement[];
  readonly stretch: HTMLElement;
  /** Takes the filters back; hidden while there are none. */
  readonly clearing: HTMLElement;
  /** Sets the boxes to a state that came from elsewhere, such as an address. */
  readonly set: (state: DeskState) => void;
}

export function controls(
  search: HTMLInputElement,
  events: readonly EventRow[],
  names: ReadonlyMap<string, string>,
  titles: (event: EventRow) => string,
  locale: Locale,
  asked: Asked,
): Controls {
  const text = deskText[locale];
  const boxOf = (name: string, value: string, words: string): HTMLLabelElement =>
    element("label", {}, element("input", { type: "checkbox", name, value }), words);

  const countryBoxes = [...names].map(([code, name]) => boxOf("country", code, name));
  const found = Object.entries(categories).flatMap(([category, words]) => {
    const count = events.filter((event) => event.category === category).length;
    return count === 0 ? [] : [boxOf("category", category, `${words[locale]} (${formatNumber(count, locale)})`)];
  });
  const summary = element("summary", {}, text.categories(""));
  const kinds = element(
    "details",
    { className: "kinds" },
    summary,
    element("fieldset", {}, element("legend", {}, text.category), ...found),
  );
  const boxes = [...countryBoxes, ...found].map((label) => label.querySelector("input") as HTMLInputElement);
  const clearing = button(text.clear, asked.clear);
  const jump = jumpTo();

  function checked(name: string): readonly string[] {
    return boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);
  }

  function say(): void {
    const chosen = checked("category").map((each) => categories[each as keyof typeof categories][locale]);
    summary.textContent = text.categories(chosen.join(", "));
    clearing.hidden = search.value.trim() === "" && checked("country").length + chosen.length === 0;
  }

  function change(): void {
    say();
    asked.choose({ query: search.value, countries: checked("country"), categories: checked("category") });
  }

  function jumpTo(): HTMLSelectElement {
    const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
    const turning = events.filter(({ label }) => label !== undefined);
    const made = element(
      "select",
      {},
      element("option", { value: "" }, "…"),
      element("optgroup", { label: text.years }, ...years.map((year) => element("option", { value: year }, year))),
      element(
        "optgroup",
        { label: text.turningPoints },
        ...turning.map((event) => element("option", { value: event.id }, titles(event))),
      ),
    );
    made.addEventListener("change", () => {
      const { value } = made;
      if (value !== "") asked.jump(/^\d{4}$/.test(value) ? { year: Number(value) } : { id: value });
    });
    return made;
  }

  search.addEventListener("input", change);
  boxes.forEach((box) => {
    box.addEventListener("change", change);
  });

  return {
    filters: [
      ...(countryBoxes.length > 1
        ? [element("fieldset", { className: "countries" }, element("legend", {}, text.country), ...countryBoxes)]
        : []),
      kinds,
    ],
    clearing,
    stretch: element(
      "div",
      { className: "stretch", role: "group", "aria-label": text.view },
      element("label", {}, text.jump, jump),
      ...(
        [
          [
            "←",
            text.earlier,
            () => {
              asked.pan(-0.5);
            },
          ],
          [
            "→",
            text.later,
            () => {
              asked.pan(0.5);
            },
          ],
          [
            "+",
            text.closer,
            () => {
              asked.scale(2);
            },
          ],
          [
            "−",
            text.wider,
            () => {
              asked.scale(0.5);
            },
          ],
        ] as const
      ).map(([sign, words, act]) => {
        const made = button(sign, act);
        made.setAttribute("aria-label", words);
        made.title = words;
        return made;
      }),
      button(text.whole, asked.whole),
    ),
    set(state) {
      if (search.value.trim() !== state.query) search.value = state.query;
      for (const box of boxes)
        box.checked = (box.name === "country" ? state.countries : state.categories).includes(box.value);
      jump.value = "";
      say();
    },
  };
}
