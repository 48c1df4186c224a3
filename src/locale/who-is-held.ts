import type { Locale } from "../dataset/text.ts";
import type { Group } from "../series/list-parts.ts";

/** Texts of the chart who-is-held; numbers, names and dates arrive formatted. */
interface WhoIsHeldText {
  readonly findingCounts: (clauses: string) => string;
  readonly clause: (people: string, country: string) => string;
  readonly findingChange: (
    group: string,
    country: string,
    from: string,
    since: string,
    to: string,
    date: string,
  ) => string;
  readonly findingShares: (clauses: string) => string;
  readonly findingNothing: string;
  readonly groups: Readonly<Record<Group, string>>;
  /** A group as the subject of a sentence. */
  readonly subjects: Readonly<Record<Group, string>>;
  readonly subtitleCounts: string;
  readonly subtitleShares: string;
  readonly ofWhole: (whole: string) => string;
  readonly missing: (groups: string) => string;
  readonly missingHeading: (country: string) => string;
  readonly unlike: string;
  readonly how: string;
}

export const whoIsHeldText: Readonly<Record<Locale, WhoIsHeldText>> = {
  es: {
    findingCounts: (clauses) => `Mujeres en la lista de cada país: ${clauses}`,
    clause: (people, country) => `${people} en ${country}`,
    findingChange: (group, country, from, since, to, date) =>
      `${group} eran el ${from} de la lista de ${country} el ${since} y el ${to} el ${date}`,
    findingShares: (clauses) => `Parte que son las mujeres de la lista de cada país: ${clauses}`,
    findingNothing: "No se hallaron recuentos de grupos",
    groups: {
      women: "Mujeres",
      minors: "Menores de edad",
      arrested_as_minors: "Detenidas siendo menores",
      military: "Militares",
      foreign_or_dual: "Extranjeras o con doble nacionalidad",
      whereabouts_unknown: "En paradero desconocido",
    },
    subjects: {
      women: "Las mujeres",
      minors: "Los menores de edad",
      arrested_as_minors: "Las personas detenidas siendo menores",
      military: "Los militares",
      foreign_or_dual: "Las personas extranjeras o con doble nacionalidad",
      whereabouts_unknown: "Las personas en paradero desconocido",
    },
    subtitleCounts:
      "De la lista principal de cada país, los grupos que su propia entidad cuenta, en el último recuento hallado de cada uno.",
    subtitleShares: "Cada grupo como parte de la lista entera del mismo día y de la misma entidad.",
    ofWhole: (whole) => `de ${whole}`,
    missing: (groups) => `En su lista no se hallaron recuentos de: ${groups}.`,
    missingHeading: (country) => `${country}: lo que no se cuenta`,
    unlike:
      "Las listas no cuentan lo mismo: la de Cuba incluye a personas fuera de prisión; las otras, a personas privadas de libertad.",
    how: "Cada barra es un grupo de la lista del país: una persona puede estar en varios. «Detenidas siendo menores», en Cuba, no quiere decir que lo sean hoy. Una parte solo se divide por el total de su misma lista en su misma fecha.",
  },
  en: {
    findingCounts: (clauses) => `Women on each country’s list: ${clauses}`,
    clause: (people, country) => `${people} in ${country}`,
    findingChange: (group, country, from, since, to, date) =>
      `${group} were ${from} of ${country}’s list on ${since} and ${to} on ${date}`,
    findingShares: (clauses) => `Women’s share of each country’s list: ${clauses}`,
    findingNothing: "No counts of groups were found",
    groups: {
      women: "Women",
      minors: "Minors",
      arrested_as_minors: "Arrested as minors",
      military: "Military",
      foreign_or_dual: "Foreign or dual nationals",
      whereabouts_unknown: "Whereabouts unknown",
    },
    subjects: {
      women: "Women",
      minors: "Minors",
      arrested_as_minors: "People arrested as minors",
      military: "Members of the military",
      foreign_or_dual: "Foreign or dual nationals",
      whereabouts_unknown: "People whose whereabouts are unknown",
    },
    subtitleCounts: "Of each country’s main list, the groups its own claimant counts, at the last count found of each.",
    subtitleShares: "Each group as a share of the whole list of the same day by the same body.",
    ofWhole: (whole) => `of ${whole}`,
    missing: (groups) => `On its list no counts were found of: ${groups}.`,
    missingHeading: (country) => `${country}: what is not counted`,
    unlike:
      "The lists do not count the same: Cuba’s includes people outside prison; the others, people deprived of liberty.",
    how: "Each bar is a group on the country’s list: a person may be in several. “Arrested as minors”, in Cuba, does not mean that they still are. A part is divided by nothing but the total of its own list on its own date.",
  },
};
