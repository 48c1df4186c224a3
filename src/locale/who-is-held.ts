import type { Locale } from "../dataset/text.ts";
import { formatList } from "./format.ts";
import { possessive, type ListsByPlace } from "./lists.ts";
import type { Group } from "../series/list-parts.ts";

/** A group of people in words. */
interface GroupWords {
  /** After the number 1, and after any other. */
  readonly one: string;
  readonly many: string;
  /** As the subject of a sentence. */
  readonly subject: string;
}

/** Texts of the chart who-is-held; numbers, names and dates arrive formatted. */
interface WhoIsHeldText {
  readonly groups: Readonly<Record<Group, GroupWords>>;
  readonly findingCounts: (subject: string, counts: string, unfound: string | undefined) => string;
  readonly countIn: (people: string, country: string) => string;
  readonly findingChange: (change: {
    readonly subject: string;
    readonly country: string;
    readonly from: string;
    readonly since: string;
    readonly to: string;
    readonly when: string;
  }) => string;
  readonly findingShares: (subject: string, shares: string) => string;
  readonly findingEqual: (subject: string, share: string, countries: string) => string;
  readonly firstShare: (share: string, country: string) => string;
  readonly nextShare: (share: string, country: string) => string;
  readonly findingNothing: string;
  readonly subtitleCounts: string;
  readonly subtitleShares: string;
  readonly list: (claimant: string, people: string, date: string) => string;
  readonly whole: (words: string, date: string) => string;
  readonly where: string;
  readonly of: (part: string, whole: string) => string;
  readonly before: (share: string, counts: string, date: string) => string;
  readonly shareSentence: (group: string, share: string, counts: string, who: string) => string;
  readonly missingCounts: (country: string, groups: string) => string;
  readonly missingShares: (country: string, groups: string) => string;
  readonly changeHeading: string;
  readonly change: (subject: string, before: string, last: string) => string;
  readonly counted: (part: string, whole: string, when: string) => string;
  readonly unlike: (lists: ListsByPlace) => string;
  readonly redefined: (claimant: string, before: string, after: string) => string;
  readonly howCounts: string;
  readonly howShares: string;
}

export const whoIsHeldText: Readonly<Record<Locale, WhoIsHeldText>> = {
  es: {
    groups: {
      women: { one: "mujer", many: "mujeres", subject: "las mujeres" },
      minors: { one: "menor de edad", many: "menores de edad", subject: "los menores de edad" },
      arrested_as_minors: {
        one: "persona detenida siendo menor",
        many: "personas detenidas siendo menores",
        subject: "las personas detenidas siendo menores",
      },
      military: { one: "militar", many: "militares", subject: "los militares" },
      foreign_or_dual: {
        one: "persona extranjera o con doble nacionalidad",
        many: "personas extranjeras o con doble nacionalidad",
        subject: "las personas extranjeras o con doble nacionalidad",
      },
      whereabouts_unknown: {
        one: "persona en paradero desconocido",
        many: "personas en paradero desconocido",
        subject: "las personas en paradero desconocido",
      },
    },
    findingCounts: (subject, counts, unfound) =>
      `Según el último recuento hallado de cada lista, ${subject} eran ${counts}${unfound === undefined ? "" : `; de ${unfound} no se halló recuento`}`,
    countIn: (people, country) => `${people} en ${country}`,
    findingChange: ({ subject, country, from, since, to, when }) =>
      `${subject} eran el ${from} de la lista de ${country} ${since} y el ${to} ${when}`,
    findingShares: (subject, shares) => `${subject} eran ${shares}`,
    findingEqual: (subject, share, countries) =>
      `${subject} eran la misma parte, el ${share}, de las listas de ${countries}`,
    firstShare: (share, country) => `el ${share} de la lista de ${country}`,
    nextShare: (share, country) => `el ${share} de la de ${country}`,
    findingNothing: "No se hallaron recuentos de grupos en ninguna lista",
    subtitleCounts:
      "Los grupos que cuenta quien lleva la lista principal de cada país, en el último recuento hallado de cada uno. Cada marca es una persona, que puede estar en varios grupos.",
    subtitleShares:
      "Cada grupo, como parte de la lista entera de la misma entidad en la misma fecha. Una persona puede estar en varios. Barra pálida: la lista incluye a personas fuera de prisión.",
    list: (claimant, people, date) => `${claimant}: ${people} personas en la lista, ${date}`,
    whole: (words, date) => `${words}, ${date}, según dónde están`,
    where: "Dónde están",
    of: (part, whole) => `${part} de ${whole}`,
    before: (share, counts, date) => `marca vertical: ${share} (${counts}), ${date}`,
    shareSentence: (group, share, counts, who) => `${group}: ${share} de la lista (${counts}; ${who}).`,
    missingCounts: (country, groups) => `De la lista de ${country} no se hallaron recuentos de ${groups}.`,
    missingShares: (country, groups) =>
      `De la lista de ${country} no se hallaron recuentos de ${groups} con un total del mismo día.`,
    changeHeading: "Los dos recuentos",
    change: (subject, before, last) => `${subject}: ${before}; ${last}.`,
    counted: (part, whole, when) => `${part} de ${whole} ${when}`,
    unlike: ({ wider, inside }) =>
      `Las listas no cuentan lo mismo: la de ${formatList(wider, "es")} incluye a personas fuera de prisión; ${inside.length > 1 ? "las otras" : "la otra"}, a personas privadas de libertad.`,
    redefined: (claimant, before, after) =>
      `Entre las dos fechas, ${claimant} pasó de contar a personas «${before}» a contarlas «${after}».`,
    howCounts:
      "Cabeza y hombros llenos: la lista cuenta a personas presas. Cabeza llena y hombros pálidos: la lista incluye también a personas fuera de prisión y no dice dónde están las del grupo. Contorno: en casa o con licencia, bajo restricciones. Solo la cabeza: no se indica o no se sabe el lugar. Quien fue detenido siendo menor puede no serlo hoy. Los tres países usan la misma escala.",
    howShares:
      "Cada barra es un grupo dividido por el total de su lista en la misma fecha, solo donde ambos se dieron con exactitud. La barra pálida es de una lista que incluye a personas fuera de prisión; la de puntos, de personas cuyo lugar no se indica o no se sabe. Quien fue detenido siendo menor puede no serlo hoy.",
  },
  en: {
    groups: {
      women: { one: "woman", many: "women", subject: "women" },
      minors: { one: "minor", many: "minors", subject: "minors" },
      arrested_as_minors: {
        one: "person arrested as a minor",
        many: "people arrested as minors",
        subject: "people arrested as minors",
      },
      military: { one: "member of the military", many: "members of the military", subject: "members of the military" },
      foreign_or_dual: {
        one: "foreign or dual national",
        many: "foreign or dual nationals",
        subject: "foreign or dual nationals",
      },
      whereabouts_unknown: {
        one: "person whose whereabouts are unknown",
        many: "people whose whereabouts are unknown",
        subject: "people whose whereabouts are unknown",
      },
    },
    findingCounts: (subject, counts, unfound) =>
      `By the last count found of each list, ${subject} numbered ${counts}${unfound === undefined ? "" : `; no count was found for ${unfound}`}`,
    countIn: (people, country) => `${people} in ${country}`,
    findingChange: ({ subject, country, from, since, to, when }) =>
      `${subject} were ${from} of ${country}’s list ${since} and ${to} ${when}`,
    findingShares: (subject, shares) => `${subject} were ${shares}`,
    findingEqual: (subject, share, countries) =>
      `${subject} were the same share, ${share}, of the lists of ${countries}`,
    firstShare: (share, country) => `${share} of ${country}’s list`,
    nextShare: (share, country) => `${share} of ${country}’s`,
    findingNothing: "No counts of groups were found on any list",
    subtitleCounts:
      "The groups counted by whoever keeps each country’s main list, at the last count found of each. Each mark is one person, who may be in several groups.",
    subtitleShares:
      "Each group as a share of the whole list of the same claimant on the same date. A person may be in several. Pale bar: the list includes people outside prison.",
    list: (claimant, people, date) => `${claimant}: ${people} people on the list, ${date}`,
    whole: (words, date) => `${words}, ${date}, by where they are`,
    where: "Where they are",
    of: (part, whole) => `${part} of ${whole}`,
    before: (share, counts, date) => `vertical tick: ${share} (${counts}), ${date}`,
    shareSentence: (group, share, counts, who) => `${group}: ${share} of the list (${counts}; ${who}).`,
    missingCounts: (country, groups) => `For ${country}’s list no counts of ${groups} were found.`,
    missingShares: (country, groups) =>
      `For ${country}’s list no counts of ${groups} were found with a total of the same day.`,
    changeHeading: "The two counts",
    change: (subject, before, last) => `${subject}: ${before}; ${last}.`,
    counted: (part, whole, when) => `${part} of ${whole} ${when}`,
    unlike: ({ wider, inside }) =>
      `The lists do not count the same: ${possessive(formatList(wider, "en"))} includes people outside prison; ${inside.length > 1 ? "the others" : "the other"}, people deprived of liberty.`,
    redefined: (claimant, before, after) =>
      `Between the two dates, ${claimant} went from counting people “${before}” to counting them “${after}”.`,
    howCounts:
      "Solid head and shoulders: the list counts people held. Solid head, pale shoulders: the list also includes people outside prison and does not say where those of the group are. Outline: at home or on licence, under restrictions. Head alone: the place is not stated or not known. Whoever was arrested as a minor may not be one today. All three countries share one scale.",
    howShares:
      "Each bar is a group divided by the total of its own list on the same date, where both were stated exactly. The pale bar is of a list that includes people outside prison; the dotted one, of people whose place is not stated or not known. Whoever was arrested as a minor may not be one today.",
  },
};
