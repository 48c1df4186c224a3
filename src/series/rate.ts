import type { Claim, Country, Dataset, Population } from "../dataset/dataset.ts";

/** People per million inhabitants, with the population it was divided by. */
export interface Rate {
  readonly low: number;
  readonly high: number;
  readonly population: Population;
}

/** The denominator the site uses for a country; the rules see to it that there is exactly one. */
export function defaultPopulation(dataset: Dataset, country: Country): Population {
  const found = dataset.populations.find((row) => row.country === country && row.role === "default");
  if (!found) throw new Error(`no default population: ${country.id}`);
  return found;
}

/** A count per million inhabitants of its own country. */
export function perMillion(dataset: Dataset, claim: Pick<Claim, "country" | "low" | "high">): Rate {
  const population = defaultPopulation(dataset, claim.country);
  return {
    low: (claim.low / population.value) * 1e6,
    high: (claim.high / population.value) * 1e6,
    population,
  };
}
