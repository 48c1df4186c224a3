import type { Locale } from "../dataset/text.ts";
import { formatNumber } from "./format.ts";

/** Words of the page of search: what stands there without script, and what the script says. */
interface SearchText {
  readonly title: string;
  readonly description: string;
  /** Of the field. */
  readonly label: string;
  readonly hint: string;
  readonly ways: string;
  readonly withoutScript: string;
  readonly loading: string;
  /** Where nothing can be fetched, as from a file. */
  readonly unavailable: string;
  readonly found: (count: number, query: string) => string;
  readonly partial: (count: number, query: string) => string;
  readonly none: (query: string) => string;
  readonly help: string;
  readonly showAll: (count: number) => string;
  readonly inOther: string;
  readonly inSource: (host: string) => string;
  readonly kinds: Readonly<Record<"charts" | "pages" | "events" | "people" | "words" | "claimants", string>>;
}

export const searchText: Readonly<Record<Locale, SearchText>> = {
  es: {
    title: "Buscar",
    description: "Buscar en los gráficos, los hechos, los casos, el glosario y las entidades que cuentan.",
    label: "Buscar en Sin Fecha",
    hint: "En español o en inglés, con acentos o sin ellos. Por ejemplo: amnistía, Ferrer, enero 2025, Foro Penal.",
    ways: "Formas de entrar",
    withoutScript: "El campo de búsqueda necesita script. Sin él, estas listas llevan a todo.",
    loading: "Cargando lo que se busca…",
    unavailable:
      "Aquí no se puede buscar: el índice no llegó, o la página se abrió como archivo. Las listas de abajo llevan a todo.",
    found: (count, query) => `${resultados(count)} con «${query}»`,
    partial: (count, query) => `Nada tiene todas las palabras de «${query}». ${resultados(count)} con alguna de ellas`,
    none: (query) => `Nada con «${query}»`,
    help: "Pruebe con menos palabras, con un nombre, un país o un año, o entre por las listas de abajo.",
    showAll: (count) => `Ver los ${formatNumber(count, "es")}`,
    inOther: "En inglés",
    inSource: (host) => `en su fuente, ${host}`,
    kinds: {
      charts: "Gráficos",
      pages: "Páginas",
      events: "Hechos",
      people: "Personas",
      words: "Palabras",
      claimants: "Quién cuenta",
    },
  },
  en: {
    title: "Search",
    description: "Search the charts, events, cases, glossary and the bodies that count.",
    label: "Search Sin Fecha",
    hint: "In English or Spanish, with accents or without. For example: amnesty, Ferrer, January 2025, Foro Penal.",
    ways: "Ways in",
    withoutScript: "The search field needs script. Without it, these lists lead to everything.",
    loading: "Loading what is searched…",
    unavailable:
      "Search does not work here: the index did not arrive, or the page was opened as a file. The lists below lead to everything.",
    found: (count, query) => `${results(count)} for “${query}”`,
    partial: (count, query) => `Nothing has every word of “${query}”. ${results(count)} with some of them`,
    none: (query) => `Nothing for “${query}”`,
    help: "Try fewer words, a name, a country or a year, or go in by the lists below.",
    showAll: (count) => `Show all ${formatNumber(count, "en")}`,
    inOther: "In Spanish",
    inSource: (host) => `at its source, ${host}`,
    kinds: {
      charts: "Charts",
      pages: "Pages",
      events: "Events",
      people: "People",
      words: "Words",
      claimants: "Who counts",
    },
  },
};

function resultados(count: number): string {
  return count === 1 ? "1 resultado" : `${formatNumber(count, "es")} resultados`;
}

function results(count: number): string {
  return count === 1 ? "1 result" : `${formatNumber(count, "en")} results`;
}
