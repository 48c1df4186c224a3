import type { Locale } from "../dataset/text.ts";
import { formatNumber } from "../locale/format.ts";

/** The copy of the site in one file, to be kept and passed on. */
interface OfflineText {
  readonly title: string;
  readonly description: string;
  readonly contents: string;
  readonly story: string;
  readonly charts: string;
  readonly counts: string;
  readonly events: string;
  readonly cases: string;
  readonly sources: string;
  readonly method: string;
  readonly glossary: string;
  readonly about: string;
  /** Which edition it is of, and up to when it goes. */
  readonly edition: (version: string, newest: string) => string;
  readonly whole: string;
  /** How to see that nobody changed it. */
  readonly verify: (file: string) => readonly string[];
  readonly dataSum: string;
  readonly numbered: string;
  /** Where older counts stand, which have no room here. */
  readonly older: (many: number) => string;
}

/**
 * So many counts are in the copy, the newest, some 300 bytes each with their share of the sources: more would not leave
 * drawings, events and definitions room to grow.
 */
export const mostCounts = 1_200;

export const offlineText: Readonly<Record<Locale, OfflineText>> = {
  es: {
    title: "Copia para leer sin conexión",
    description:
      "Todo el sitio en un archivo: la historia, los gráficos, los recuentos, los hechos, las fuentes, el método y el glosario.",
    contents: "Contenido",
    story: "La historia",
    charts: "Gráficos",
    counts: "Recuentos",
    events: "Hechos",
    cases: "Casos",
    sources: "Fuentes",
    method: "Método",
    glossary: "Glosario",
    about: "Sobre esta copia",
    edition: (version, newest) => `Edición ${version}. Último recuento: ${newest}.`,
    whole:
      "El archivo no pide nada a la red y no guarda nada. Solo los enlaces a las fuentes llevan a otros sitios, y abrirlos deja rastro: la red ve qué sitio se visita.",
    verify: (file) => [
      `Para comprobar que nadie cambió este archivo, calcule su suma SHA-256 y compárela con la línea «offline/${file}» de la lista SHA256SUMS de la misma edición, tomada de otro lugar que el archivo.`,
      `En Linux: sha256sum ${file}. En Mac: shasum -a 256 ${file}. En Windows: certutil -hashfile ${file} SHA256.`,
    ],
    dataSum: "Suma SHA-256 de los datos de esta edición (sin-fecha.zip)",
    numbered: "Los números entre corchetes llevan a la lista de fuentes.",
    older: (many) =>
      many === 1
        ? "Un recuento anterior está solo en el sitio."
        : `${formatNumber(many, "es")} recuentos anteriores están solo en el sitio.`,
  },
  en: {
    title: "Copy to read offline",
    description: "The whole site in one file: story, charts, counts, events, sources, method and glossary.",
    contents: "Contents",
    story: "The story",
    charts: "Charts",
    counts: "Counts",
    events: "Events",
    cases: "Cases",
    sources: "Sources",
    method: "Method",
    glossary: "Glossary",
    about: "About this copy",
    edition: (version, newest) => `Edition ${version}. Newest count: ${newest}.`,
    whole:
      "The file asks nothing of the network and keeps nothing. Only links to sources lead to other sites, and opening them leaves a trace: the network sees which site is visited.",
    verify: (file) => [
      `To see that nobody changed this file, work out its SHA-256 sum and compare it with the line “offline/${file}” of the list SHA256SUMS of the same edition, taken from another place than the file.`,
      `On Linux: sha256sum ${file}. On a Mac: shasum -a 256 ${file}. On Windows: certutil -hashfile ${file} SHA256.`,
    ],
    dataSum: "SHA-256 sum of the data of this edition (sin-fecha.zip)",
    numbered: "Numbers in brackets lead to the list of sources.",
    older: (many) =>
      many === 1
        ? "One older count is on the site alone."
        : `${formatNumber(many, "en")} older counts are on the site alone.`,
  },
};
