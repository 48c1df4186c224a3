import type { Files } from "../dataset/gate.ts";
import { fileOf, type TableName } from "../dataset/tables/index.ts";
import type { Locale } from "../dataset/text.ts";
import { cellChanges, type TableDifference } from "./cells.ts";
import { figureChanges, pageChanges, type FigureChange, type PageChange } from "./figures.ts";
import { changesBetween, unexplained, type Changes, type Unexplained } from "./log.ts";
import { datasetIn } from "./state.ts";
import { changeWords, otherWords } from "./words.ts";

/** What a change of the tables does to the record, to what is said of it and to how it is drawn. */
export interface Report {
  readonly locale: Locale;
  readonly cells: readonly TableDifference[];
  /** What changed as readers are told it. */
  readonly told: readonly string[];
  readonly unexplained: readonly Unexplained[];
  /** None where the tables of one side cannot be drawn. */
  readonly shown: { readonly pages: readonly PageChange[]; readonly figures: readonly FigureChange[] } | undefined;
}

/** Compares two states of the tables, told in a language; sentences and pictures are compared in both. */
export function compare(before: Files, after: Files, locale: Locale): Report {
  const [old, now] = [datasetIn(before), datasetIn(after)];
  const changes: Changes = now ? changesBetween(before, after, now) : { told: [], others: [] };
  return {
    locale,
    cells: cellChanges(before, after),
    told: [
      ...(now ? changes.told.map((change) => changeWords(change, now, locale)) : []),
      ...changes.others.map((change) => otherWords(change, locale)),
    ],
    unexplained: unexplained(changes),
    shown: old && now && { pages: pageChanges(old, now), figures: figureChanges(old, now) },
  };
}

/** Words of the report itself. */
interface ReportText {
  readonly title: string;
  readonly nothing: string;
  readonly told: string;
  readonly unexplained: string;
  readonly explain: (claim: string, column: string, from: string, to: string) => string;
  readonly cells: string;
  readonly sentences: string;
  readonly figures: string;
  readonly marks: string;
  readonly before: string;
  readonly after: string;
  readonly notDrawn: string;
  readonly redrawn: string;
  readonly cut: string;
}

export const reportText: Readonly<Record<Locale, ReportText>> = {
  es: {
    title: "Qué cambia en el registro",
    nothing: "Nada cambia en los datos.",
    told: "Lo que cambia, en frases",
    unexplained: "Falta decir por qué",
    explain: (claim, column, from, to) =>
      `${claim}: ${column} pasa de «${from}» a «${to}»; añada una fila en ${file("corrections")} con el valor anterior, el nuevo y la razón`,
    cells: "Celda por celda",
    sentences: "Lo que dicen las páginas",
    figures: "Lo que muestran los gráficos",
    marks: "Marcas",
    before: "antes",
    after: "después",
    notDrawn: "No se comparan frases ni gráficos: los datos de un lado tienen errores. Use npm run check.",
    redrawn: "El dibujo cambia.",
    cut: "No cabe todo aquí: el resto está en la página del informe.",
  },
  en: {
    title: "What changes in the record",
    nothing: "Nothing changes in the data.",
    told: "What changes, in sentences",
    unexplained: "Not yet explained",
    explain: (claim, column, from, to) =>
      `${claim}: ${column} goes from “${from}” to “${to}”; add a row to ${file("corrections")} with the value before, the new one and the reason`,
    cells: "Cell by cell",
    sentences: "What pages say",
    figures: "What charts show",
    marks: "Marks",
    before: "before",
    after: "after",
    notDrawn: "Sentences and charts are not compared: the data of one side has errors. Use npm run check.",
    redrawn: "The drawing changes.",
    cut: "Not all of it fits here: the rest is in the report’s page.",
  },
};

function file(table: TableName): string {
  return `data/${fileOf(table)}`;
}

/** True where both states of the tables are the same. */
export function isEmpty({ cells }: Report): boolean {
  return cells.length === 0;
}

/** What is missing before a release, as lines. */
export function explainLines(missing: readonly Unexplained[], locale: Locale): readonly string[] {
  return missing.map(({ claim, column, from, to }) => reportText[locale].explain(claim, column, from, to));
}
