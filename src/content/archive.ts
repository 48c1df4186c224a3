import type { Locale } from "../dataset/text.ts";

/** Words of the README that travels with the tables, where nobody has the site at hand. */
interface ArchiveText {
  readonly edition: (version: string, date: string) => string;
  readonly intro: readonly string[];
  readonly tables: string;
  readonly descriptor: string;
  readonly columns: (address: string) => string;
  readonly licenceHeading: string;
  readonly licence: string;
  readonly citeHeading: string;
  readonly cite: string;
}

export const archiveText: Readonly<Record<Locale, ArchiveText>> = {
  es: {
    edition: (version, date) => `Edición ${version}, ${date}.`,
    intro: [
      "El registro entero, en tablas CSV (UTF-8, comas). Cada número es un recuento: alguien contó, en una fecha, con una definición, en una fuente.",
      "Dos números del mismo día pueden contar a personas distintas: antes de compararlos conviene leer la definición. Una celda vacía no es un cero.",
    ],
    tables: "Tablas",
    descriptor: "describe cada columna (Data Package, versión 2)",
    columns: (address) => `Qué significa cada columna, en palabras: <${address}>`,
    licenceHeading: "Licencia",
    licence:
      "Creative Commons Atribución 4.0 Internacional (CC BY 4.0), <https://creativecommons.org/licenses/by/4.0/deed.es>. Los datos se pueden copiar, adaptar y publicar si se dice de dónde salen y quién contó cada número.",
    citeHeading: "Cómo citar",
    cite: "Nombre también a quien contó cada número que use.",
  },
  en: {
    edition: (version, date) => `Edition ${version}, ${date}.`,
    intro: [
      "The whole record, as CSV tables (UTF-8, commas). Each number is a claim: somebody counted, on a date, by a definition, in a source.",
      "Two numbers of one day may count different people: read the definition before comparing them. An empty cell is not a zero.",
    ],
    tables: "Tables",
    descriptor: "describes each column (Data Package, version 2)",
    columns: (address) => `What each column means, in words: <${address}>`,
    licenceHeading: "Licence",
    licence:
      "Creative Commons Attribution 4.0 International (CC BY 4.0), <https://creativecommons.org/licenses/by/4.0/>. The data may be copied, adapted and published if you say where they come from and who counted each number.",
    citeHeading: "How to cite",
    cite: "Name whoever counted each number you use, too.",
  },
};
