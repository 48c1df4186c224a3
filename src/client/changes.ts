/**
 * The page of changes: leaves in sight only what is dated on a day or after it. The day is the address's fragment, so
 * that it can be shared and the other language finds it.
 */
const form = document.querySelector<HTMLFormElement>("[data-since]");
const field = form?.querySelector("input");
const said = form?.querySelector("[role=status]");

function show(since: string): void {
  const dated = [...document.querySelectorAll<HTMLElement>("[data-date]")];
  for (const each of dated) each.hidden = (each.dataset["date"] ?? "") < since;
  const left = dated.filter((each) => !each.hidden).length;
  if (said) said.textContent = since === "" ? "" : (form?.dataset["since"] ?? "").replace("{0}", String(left));
}

function follow(): void {
  const since = /^#since=(\d{4}-\d\d-\d\d)$/.exec(location.hash)?.[1] ?? "";
  if (field) field.value = since;
  show(since);
}

if (form && field) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  field.addEventListener("change", () => {
    history.replaceState(null, "", field.value === "" ? location.pathname : `#since=${field.value}`);
    show(field.value);
  });
  addEventListener("hashchange", follow);
  follow();
}
