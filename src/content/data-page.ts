import type { FieldKind } from "../dataset/fields.ts";
import type { Locale } from "../dataset/text.ts";

/** Words of the data page around the tables, which come from the field definitions. */
interface DataText {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly string[];
  readonly rows: (rows: string) => string;
  readonly archive: (kilobytes: string) => string;
  readonly copiesHeading: string;
  readonly copies: string;
  readonly lite: string;
  readonly oneFile: string;
  readonly folder: string;
  readonly edit: string;
  /** Said while nobody knows where the repository will be. */
  readonly noRepository: string;
  readonly column: string;
  readonly holds: string;
  readonly required: string;
  readonly optional: string;
  readonly kinds: Readonly<Record<FieldKind, string>>;
  readonly key: string;
  readonly refersTo: string;
  readonly example: string;
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
      "Un programa puede confiar en estas direcciones: en ellas ninguna columna se quita, se mueve ni cambia de nombre o de tipo. Si hace falta una más, va al final de su tabla.",
    ],
    rows: (rows) => `${rows} filas`,
    archive: (kilobytes) => `Todo en un ZIP (${kilobytes} kB)`,
    copiesHeading: "Copias para guardar y pasar",
    copies: "Ninguna pide nada a la red. Las sumas de todos los archivos están en SHA256SUMS.",
    lite: "Versión ligera: las cifras principales en una página pequeña",
    oneFile: "Un solo archivo con todo, para abrir en el teléfono",
    folder: "Carpeta con las páginas (ZIP), para descomprimir y abrir index.html",
    edit: "Editar este archivo",
    noRepository:
      "Todavía no está decidido dónde estará el repositorio. Cuando lo esté, cada tabla enlazará aquí con su archivo, para editarlo, y cada recuento con su fila.",
    column: "Columna",
    holds: "Qué contiene",
    required: "obligatoria",
    optional: "puede ir vacía",
    kinds: {
      slug: "clave",
      slugs: "claves separadas por espacios",
      text: "texto",
      integer: "número entero",
      date: "fecha",
      url: "dirección web",
      choice: "un valor de la lista",
    },
    key: "identifica la fila",
    refersTo: "remite a",
    example: "por ejemplo",
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
      "A program may rely on these addresses: no column at them goes, moves, or changes its name or type. If one more is needed it goes to the end of its table.",
    ],
    rows: (rows) => `${rows} rows`,
    archive: (kilobytes) => `Everything in a ZIP (${kilobytes} kB)`,
    copiesHeading: "Copies to keep and pass on",
    copies: "None asks anything of the network. The sums of all files are in SHA256SUMS.",
    lite: "Lite version: the headline numbers in one small page",
    oneFile: "A single file with everything, to open on a phone",
    folder: "A folder of the pages (ZIP), to unpack and open index.html",
    edit: "Edit this file",
    noRepository:
      "It is not decided yet where the repository will be. Once it is, each table here will link to its file, to edit it, and each claim to its row.",
    column: "Column",
    holds: "What it holds",
    required: "required",
    optional: "may be empty",
    kinds: {
      slug: "key",
      slugs: "keys parted by spaces",
      text: "text",
      integer: "whole number",
      date: "date",
      url: "web address",
      choice: "a value of the list",
    },
    key: "names the row",
    refersTo: "refers to",
    example: "for example",
    changesHeading: "What changed",
    changes: "Corrections, what each edition changed and how to follow it",
    rulesHeading: "What is checked",
    rules:
      "Before the site is built each row is checked. What breaks these rules does not go in; what is merely doubtful is brought to the editor’s notice.",
  },
};
