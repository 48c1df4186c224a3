import { redraw, type Redrawing } from "./form/charts.ts";

/** What draws the charts in the form, fetched on demand: every chart of the site, as the build draws it. */
document.querySelector("[data-form]")?.addEventListener("redraw", (event) => {
  redraw((event as CustomEvent<Redrawing>).detail);
});
