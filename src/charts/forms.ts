import type { Claim } from "../dataset/dataset.ts";
import type { BarPart } from "../marks/count-bars.ts";
import type { Form } from "../marks/people.ts";

/** How sure it is that people are in prison, as the form of their figures: by where their definition says they are. */
export function personForm({ definition }: Claim): Form {
  return forms[definition.custody];
}

/** The same as the form of their bar. */
export function barForm(claim: Claim): BarPart["form"] {
  const form = personForm(claim);
  return form === "head" ? "unknown" : form;
}

const forms: Readonly<Record<Claim["definition"]["custody"], Form>> = {
  prison: "solid",
  prison_or_house_arrest: "undivided",
  outside_prison: "outline",
  unknown: "head",
  any: "undivided",
};
