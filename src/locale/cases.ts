import type { Locale } from "../dataset/text.ts";
import type { Situation } from "../series/lifeline.ts";
import { capitalise } from "./format.ts";

/** Texts of the chart cases and of the page of each case; numbers and dates arrive formatted. */
interface CasesText {
  readonly finding: (names: string, areMany: boolean, months: string, year: string, back: string) => string;
  readonly findingMany: (who: string, year: string) => string;
  readonly findingReturned: (who: string, areMany: boolean) => string;
  readonly findingStayedOut: (who: string, areMany: boolean) => string;
  /** How many of all the people; `people` is left out where there is but one. */
  readonly outOf: (some: string, people: string | undefined) => string;
  readonly findingNobody: string;
  readonly findingEmpty: string;
  readonly subtitle: (people: string, areMany: boolean, countries: string) => string;
  readonly subtitleEmpty: string;
  readonly included: (year: string) => string;
  readonly excluded: string;
  readonly noProcess: string;
  readonly person: string;
  /** Over a bar, where each first finds room. */
  readonly over: Readonly<Record<Situation, string>>;
  readonly days: (days: string, areMany: boolean) => string;
  readonly daysOut: (days: string) => string;
  /** In the sentence under a bar. */
  readonly situations: Readonly<Record<Situation, string>>;
  readonly since: (date: string, isDay: boolean) => string;
  /** Over the stroke that ends a bar. */
  readonly lastReport: string;
  readonly lastReportOf: (date: string, situation: string | undefined) => string;
  readonly died: (date: string, isDay: boolean) => string;
  readonly compressed: (years: string) => string;
  readonly enlarged: (years: string) => string;
  readonly protests: { readonly strong: string; readonly words: string };
  readonly how: string;
  readonly licenceHeading: string;
  readonly licence: string;
  readonly lasted: (licences: readonly { readonly name: string; readonly days: string }[]) => string;
  readonly endHeading: string;
  readonly end: string;
  readonly excludedNames: (names: string, areMany: boolean, year: string) => string;
  readonly namedHeading: string;
  readonly named: string;
}

export const casesText: Readonly<Record<Locale, CasesText>> = {
  es: {
    finding: (names, areMany, months, year, back) =>
      `${names} ${areMany ? "salieron" : "salió"} ${months} de ${year}. ${capitalise(back)} ${areMany ? "volvieron" : "volvió"} a prisión`,
    findingMany: (who, year) => `${who} salieron en ${year} y volvieron a prisión ese mismo año`,
    findingReturned: (who, areMany) =>
      `${who} ${areMany ? "salieron en libertad condicional y volvieron" : "salió en libertad condicional y volvió"} a prisión`,
    findingStayedOut: (who, areMany) =>
      `${who} ${areMany ? "salieron" : "salió"} en libertad condicional; no consta ninguna vuelta a prisión`,
    outOf: (some, people) => (people === undefined ? `${some} persona` : `De ${people} personas, ${some}`),
    findingNobody: "No consta que ninguna de estas personas saliera en libertad condicional",
    findingEmpty: "No hay casos en el registro",
    subtitle: (people, areMany, countries) =>
      `${people} ${areMany ? "personas" : "persona"} de ${countries}, del primer hecho anotado al último informe hallado. Barra llena: en prisión; hueca: fuera, en libertad condicional o con la condena en casa; línea fina: sin condena por cumplir.`,
    subtitleEmpty: "Personas nombradas en público, del primer hecho anotado al último informe hallado.",
    included: (year) => `Salieron en el proceso de ${year}`,
    excluded: "No salieron en ese proceso",
    noProcess: "Sin salida registrada",
    person: "Persona · condena",
    over: {
      prison: "en prisión",
      licence: "condicional",
      house_arrest: "en casa",
      exile: "exilio",
      free: "sin condena",
    },
    days: (days, areMany) => `${days} ${areMany ? "días" : "día"}`,
    daysOut: (days) => `${days} fuera`,
    situations: {
      prison: "en prisión",
      licence: "en libertad condicional",
      house_arrest: "en arresto domiciliario",
      exile: "en el exilio",
      free: "sin condena por cumplir",
    },
    since: (date, isDay) => `desde ${isDay ? "el " : ""}${date}`,
    lastReport: "último informe",
    lastReportOf: (date, situation) =>
      situation === undefined ? `Último informe, ${date}` : `${capitalise(situation)} en el último informe, ${date}`,
    died: (date, isDay) => `Falleció ${isDay ? "el" : "en"} ${date}`,
    compressed: (years) => `${years}: años comprimidos`,
    enlarged: (years) => `${years}: escala ampliada`,
    protests: { strong: "11J", words: "protestas en toda Cuba" },
    how: "Cada línea es una persona. Va llena mientras está en prisión, hueca mientras está fuera en libertad condicional o cumple la condena en casa, fina sin condena por cumplir y de puntos en el exilio. El trazo vertical es el último informe que se halló; los tres puntos que siguen dicen que no se halló nada posterior. Si empieza con tres puntos, hubo algo antes que no está en el registro. Los días fuera se cuentan de fecha a fecha, solo cuando las dos se conocen. Cada hecho, con su fuente, está en la tabla.",
    licenceHeading: "Excarcelar no siempre es liberar",
    licence: "La libertad condicional no borra la condena: un tribunal puede revocarla.",
    lasted: (licences) =>
      `${licences.map(({ name, days }, index) => (index === 0 ? `A ${name} le duró ${days}` : `a ${name}, ${days}`)).join("; ")}.`,
    endHeading: "Dónde termina cada línea",
    end: "En la fecha del último informe hallado sobre esa persona. Una condena no se alarga hacia el futuro: después del trazo vertical no se halló nada.",
    excludedNames: (names, areMany, year) =>
      `${names} no ${areMany ? "constan" : "consta"} entre quienes salieron en el proceso de ${year}.`,
    namedHeading: "A quién se nombra",
    named:
      "Solo a personas cuyo caso ya publicaron organizaciones, organismos o medios. La página de cada una dice quién la nombró y cómo pedir una corrección o que se retire su nombre.",
  },
  en: {
    finding: (names, areMany, months, year, back) =>
      `${names} ${areMany ? "were" : "was"} let out ${months} ${year} and jailed again ${back}`,
    findingMany: (who, year) => `${who} were let out in ${year} and jailed again that same year`,
    findingReturned: (who, areMany) =>
      `${who} ${areMany ? "were" : "was"} let out on conditional release and jailed again`,
    findingStayedOut: (who, areMany) =>
      `${who} ${areMany ? "were" : "was"} let out on conditional release; no return to prison is on record`,
    outOf: (some, people) => (people === undefined ? `${some} person` : `Of ${people} people, ${some}`),
    findingNobody: "None of these people is on record as let out on conditional release",
    findingEmpty: "No cases on record",
    subtitle: (people, areMany, countries) =>
      `${people} ${areMany ? "people" : "person"} in ${countries}, from the first event on record to the last report found. Solid is prison; hollow, outside on conditional release or serving the sentence at home; a thin line, no sentence left to serve.`,
    subtitleEmpty: "People named publicly, from the first event on record to the last report found.",
    included: (year) => `Let out in the ${year} process`,
    excluded: "Not let out in that process",
    noProcess: "No release on record",
    person: "Person · sentence",
    over: {
      prison: "in prison",
      licence: "conditional",
      house_arrest: "at home",
      exile: "exile",
      free: "no sentence",
    },
    days: (days, areMany) => `${days} ${areMany ? "days" : "day"}`,
    daysOut: (days) => `${days} out`,
    situations: {
      prison: "in prison",
      licence: "on conditional release",
      house_arrest: "under house arrest",
      exile: "in exile",
      free: "with no sentence left to serve",
    },
    since: (date) => `since ${date}`,
    lastReport: "last report",
    lastReportOf: (date, situation) =>
      situation === undefined ? `Last report, ${date}` : `${capitalise(situation)} at the last report, ${date}`,
    died: (date, isDay) => `Died ${isDay ? "on" : "in"} ${date}`,
    compressed: (years) => `${years}: compressed`,
    enlarged: (years) => `${years}: enlarged`,
    protests: { strong: "11J", words: "protests across Cuba" },
    how: "Each line is a person: solid in prison, hollow outside on conditional release or serving the sentence at home, thin with no sentence left to serve, dotted in exile. The vertical tick is the last report found; the three dots after it say that nothing later was found. A line that begins with three dots had a past that is not on record. Days out are counted from date to date, where both are known. Every event, with its source, is in the table.",
    licenceHeading: "Let out is not always freed",
    licence: "Conditional release does not undo the sentence: a court can revoke it.",
    lasted: (licences) =>
      `${licences.map(({ name, days }, index) => (index === 0 ? `${name}’s lasted ${days}` : `${name}’s, ${days}`)).join("; ")}.`,
    endHeading: "Where each line ends",
    end: "At the date of the last report found about that person. No sentence is drawn into the future: after the vertical tick nothing was found.",
    excludedNames: (names, areMany, year) =>
      `${names} ${areMany ? "are" : "is"} not on record among those let out in the ${year} process.`,
    namedHeading: "Who is named",
    named:
      "Only people whose case was already published by organisations, public bodies or the press. Each one’s page says who named the person and how to ask for a correction or for the name to be removed.",
  },
};
