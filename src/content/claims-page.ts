import type { Locale } from "../dataset/text.ts";
import { formatNumber } from "../locale/format.ts";
import { firstYear, type ClaimPage, type ClaimYear } from "../series/by-year.ts";

/** Words of the pages that list every claim. */
interface ClaimsText {
  readonly title: string;
  readonly description: string;
  readonly intro: (claims: string, claimants: string) => readonly string[];
  readonly byYear: string;
  readonly byClaimant: string;
  readonly upTo: (year: string) => string;
  readonly claims: (number: string) => string;
  readonly yearTitle: (country: string, year: string) => string;
  readonly yearIntro: (claims: string, claimants: string) => string;
  readonly caption: (country: string, year: string) => string;
  /** What the line below a source says; the name of the file follows. */
  readonly rows: string;
  readonly row: (line: number) => string;
  readonly rowOf: (line: number, claim: string) => string;
  readonly others: string;
  /** Of a year with more claims than a page holds. */
  readonly part: (year: string, part: string, parts: string) => string;
  readonly parts: (year: string) => string;
  /** Of the table that a script makes of all of them. */
  readonly table: {
    readonly heading: string;
    /** What the button says: how many there are and what fetching them weighs. */
    readonly offer: (claims: string, kilobytes: string) => string;
    readonly fetching: string;
    readonly failed: string;
    readonly name: string;
    readonly search: string;
    readonly measure: string;
    readonly from: string;
    readonly to: string;
    readonly status: string;
    readonly any: string;
    readonly found: (found: string, all: string) => string;
    readonly everything: (all: string) => string;
    readonly none: string;
    readonly clear: string;
    readonly csv: string;
    /** The name of that file. */
    readonly file: string;
    readonly sortBy: string;
    readonly skip: string;
    readonly tooLong: string;
  };
}

export const claimsText: Readonly<Record<Locale, ClaimsText>> = {
  es: {
    title: "Todos los recuentos",
    description: "Cada recuento del registro, con quién contó, cuándo, con qué definición y en qué fuente.",
    intro: (claims, claimants) => [
      `El registro guarda ${claims} recuentos de ${claimants} entidades. Aquí está cada uno, también los que quien contó corrigió después, con su fuente.`,
      "Dos números del mismo día pueden contar a personas distintas: antes de compararlos conviene leer la definición.",
    ],
    byYear: "Por país y año",
    byClaimant: "Quién contó",
    upTo: (year) => `hasta ${year}`,
    claims: (number) => `${number} ${number === "1" ? "recuento" : "recuentos"}`,
    yearTitle: (country, year) => `${country}, ${year}`,
    yearIntro: (claims, claimants) => `${claims} recuentos. Contaron: ${claimants}.`,
    caption: (country, year) => `Recuentos de ${country}, ${year}`,
    rows: "Debajo de cada fuente está la fila del recuento en",
    row: (line) => `fila ${line}`,
    rowOf: (line, claim) => `fila ${line} de claims.csv: ${claim}`,
    others: "Otros años",
    part: (year, part, parts) => `${year}, parte ${part} de ${parts}`,
    parts: (year) => `Partes de ${year}`,
    table: {
      heading: "La tabla entera",
      offer: (claims, kilobytes) => `Ver los ${claims} recuentos en una tabla (${kilobytes} kB)`,
      fetching: "Se está trayendo la tabla…",
      failed: "No se pudo traer la tabla. Cada recuento está en la página de su país y su año, más abajo.",
      name: "Todos los recuentos",
      search: "Buscar en la tabla",
      measure: "Medida",
      from: "Desde",
      to: "Hasta",
      status: "Estado",
      any: "cualquiera",
      found: (found, all) => `${found} de ${all} recuentos`,
      everything: (all) => `${all} ${all === "1" ? "recuento" : "recuentos"}`,
      none: "Ningún recuento coincide. Pruebe con menos palabras o quite un filtro.",
      clear: "Quitar los filtros",
      csv: "Descargar lo que se ve (CSV)",
      file: "recuentos",
      sortBy: "Ordenar por",
      skip: "Saltar la tabla",
      tooLong:
        "La tabla es demasiado larga para imprimirla aquí: cada país y año tiene su página, y el CSV lo trae todo.",
    },
  },
  en: {
    title: "Every claim",
    description: "Each count in the record, with who counted, when, by which definition and in which source.",
    intro: (claims, claimants) => [
      `The record holds ${claims} counts by ${claimants} bodies. Each of them is here, those their claimant later revised too, with its source.`,
      "Two numbers of one day may count different people: read the definition before comparing them.",
    ],
    byYear: "By country and year",
    byClaimant: "Who counted",
    upTo: (year) => `to ${year}`,
    claims: (number) => `${number} ${number === "1" ? "count" : "counts"}`,
    yearTitle: (country, year) => `${country}, ${year}`,
    yearIntro: (claims, claimants) => `${claims} ${claims === "1" ? "count" : "counts"}. Counted by ${claimants}.`,
    caption: (country, year) => `Counts of ${country}, ${year}`,
    rows: "Below each source stands the claim’s row in",
    row: (line) => `row ${line}`,
    rowOf: (line, claim) => `row ${line} of claims.csv: ${claim}`,
    others: "Other years",
    part: (year, part, parts) => `${year}, part ${part} of ${parts}`,
    parts: (year) => `Parts of ${year}`,
    table: {
      heading: "The whole table",
      offer: (claims, kilobytes) => `Show all ${claims} counts in a table (${kilobytes} kB)`,
      fetching: "Fetching the table…",
      failed: "The table could not be fetched. Every count stands on the page of its country and year, below.",
      name: "Every claim",
      search: "Search the table",
      measure: "Measure",
      from: "From",
      to: "To",
      status: "Status",
      any: "any",
      found: (found, all) => `${found} of ${all} counts`,
      everything: (all) => `${all} ${all === "1" ? "count" : "counts"}`,
      none: "No count matches. Try fewer words, or take a filter away.",
      clear: "Take the filters away",
      csv: "Download what is shown (CSV)",
      file: "claims",
      sortBy: "Sort by",
      skip: "Skip the table",
      tooLong: "The table is too long to print here: each country and year has its page, and the CSV holds everything.",
    },
  },
};

/** A year of claims as a reader reads it. */
export function yearWords({ year }: Pick<ClaimYear, "year">, locale: Locale): string {
  return year === firstYear ? claimsText[locale].upTo(year) : year;
}

/** A page of claims as a reader reads it: its year, and which part of it where there are several. */
export function pageWords(page: ClaimPage, locale: Locale): string {
  const year = yearWords(page, locale);
  const [part, parts] = [page.part, page.parts].map((number) => formatNumber(number, locale)) as [string, string];
  return page.parts === 1 ? year : claimsText[locale].part(year, part, parts);
}
