import type { Locale } from "../dataset/text.ts";

/** Words of the data page around the tables, which come from the field definitions. */
interface DataText {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly string[];
  readonly rows: (rows: string) => string;
  readonly column: string;
  readonly holds: string;
  readonly required: string;
  readonly optional: string;
  readonly changesHeading: string;
  readonly changes: string;
  readonly rulesHeading: string;
  readonly rules: string;
}

export const dataText: Readonly<Record<Locale, DataText>> = {
  es: {
    title: "Los datos",
    description: "Las doce tablas del registro, en CSV y JSON, con el significado de cada columna.",
    intro: [
      "Todo lo que se dibuja sale de doce tablas. Se pueden descargar, citar y corregir. Licencia CC BY 4.0: basta con decir de dónde salen y quién contó.",
      "Las fechas van como AAAA-MM-DD y conservan la precisión de su fuente; los números, sin separadores.",
    ],
    rows: (rows) => `${rows} filas`,
    column: "Columna",
    holds: "Qué contiene",
    required: "obligatoria",
    optional: "puede ir vacía",
    changesHeading: "Qué ha cambiado",
    changes: "Correcciones, cambios de cada edición y cómo recibirlos",
    rulesHeading: "Qué se comprueba",
    rules:
      "Antes de construir el sitio se comprueba cada fila. Lo que rompe estas reglas no entra; lo que es solo dudoso se avisa a quien edita.",
  },
  en: {
    title: "The data",
    description: "The record’s twelve tables, as CSV and JSON, with the meaning of each column.",
    intro: [
      "Everything drawn comes from twelve tables. They can be downloaded, cited and corrected. Licence CC BY 4.0: say where they come from and who counted.",
      "Dates are written YYYY-MM-DD and keep their source’s precision; numbers have no separators.",
    ],
    rows: (rows) => `${rows} rows`,
    column: "Column",
    holds: "What it holds",
    required: "required",
    optional: "may be empty",
    changesHeading: "What changed",
    changes: "Corrections, what each edition changed and how to follow it",
    rulesHeading: "What is checked",
    rules:
      "Before the site is built each row is checked. What breaks these rules does not go in; what is merely doubtful is brought to the editor’s notice.",
  },
};
