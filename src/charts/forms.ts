import type { Claim } from "../dataset/dataset.ts";
import type { BarPart } from "../marks/count-bars.ts";

/** How sure it is that people are in prison, as the form of their bar: by where their definition says they are. */
export function barForm({ definition }: Claim): BarPart["form"] {
  return forms[definition.custody];
}

const forms: Readonly<Record<Claim["definition"]["custody"], BarPart["form"]>> = {
  prison: "solid",
  prison_or_house_arrest: "solid",
  outside_prison: "outline",
  unknown: "unknown",
  any: "undivided",
};
