import { columnOf, type ColumnName } from "../dataset/tables/index.ts";
import type { Text } from "../dataset/text.ts";
import { meantColumn, type Draft, type DraftTable } from "./draft.ts";

/** What each column is called when it is asked for, in plain words. What it may hold is said by its table. */
const questions: { readonly [N in DraftTable]: Readonly<Record<ColumnName<N>, Text>> } = {
  claims: {
    claim: { es: "Clave de la fila", en: "Key of the row" },
    country: { es: "¿De qué país es el recuento?", en: "Which country is the count about?" },
    definition: { es: "¿Quién contó, y a quiénes?", en: "Who counted, and whom?" },
    who: { es: "¿A qué parte de esas personas se refiere?", en: "Which part of those people is it about?" },
    as_of: {
      es: "¿A qué fecha se refiere el número? La de corte, no la de publicación.",
      en: "Which date is the number of? The cut-off date, not that of publication.",
    },
    period_start: {
      es: "¿Desde qué fecha cuenta? Se deja vacío si nadie lo dijo.",
      en: "From which date does it count? Left empty where nobody said.",
    },
    period_end: { es: "¿Hasta qué fecha cuenta?", en: "Up to which date does it count?" },
    low: {
      es: "¿Cuántas personas? Si es un intervalo, el número menor.",
      en: "How many people? Of a range, the smaller number.",
    },
    high: { es: "¿Cuál es el número mayor del intervalo?", en: "What is the larger number of the range?" },
    qualifier: { es: "¿Con qué certeza lo dice?", en: "How firmly is it stated?" },
    process: { es: "¿De qué proceso de salidas forma parte?", en: "Which release process is it part of?" },
    source: { es: "¿Dónde se leyó?", en: "Where was it read?" },
    source_2: { es: "¿Qué otra fuente lo confirma?", en: "Which other source confirms it?" },
    relayed_by: {
      es: "¿Quién lo citó, si no se leyó a quien contó?",
      en: "Who relayed it, if it was not read from whoever counted?",
    },
    recorded: { es: "¿Qué día se anota?", en: "On which day is it recorded?" },
    status: { es: "¿Sigue en pie?", en: "Does it stand?" },
    replaced_by: { es: "¿Qué recuento lo sustituye?", en: "Which claim replaces it?" },
    note_es: { es: "Aclaración para lectores, en español", en: "Remark for readers, in Spanish" },
    note_en: { es: "La misma aclaración, en inglés", en: "The same remark, in English" },
  },
  events: {
    event: { es: "Clave de la fila", en: "Key of the row" },
    date: { es: "¿Cuándo ocurrió o empezó?", en: "When did it happen or begin?" },
    date_end: { es: "¿Cuándo acabó, si duró?", en: "When did it end, if it lasted?" },
    country: { es: "¿En qué país?", en: "In which country?" },
    category: { es: "¿Qué clase de hecho es?", en: "What kind of event is it?" },
    weight: { es: "¿Cuánto pesa en la cronología?", en: "How much does it weigh on the timeline?" },
    title_es: { es: "¿Qué pasó? Un título corto, en español", en: "What happened? A short title, in Spanish" },
    title_en: { es: "El mismo título, en inglés", en: "The same title, in English" },
    label_es: {
      es: "Rótulo para el gráfico, en español: dos líneas de 22 letras como mucho",
      en: "Label for the chart, in Spanish: two lines of 22 letters at most",
    },
    label_en: { es: "El mismo rótulo, en inglés", en: "The same label, in English" },
    summary_es: {
      es: "Qué pasó y quién lo dice, en una o dos frases, en español",
      en: "What happened and who says so, in a sentence or two, in Spanish",
    },
    summary_en: { es: "Lo mismo, en inglés", en: "The same, in English" },
    process: { es: "¿De qué proceso de salidas forma parte?", en: "Which release process is it part of?" },
    source: { es: "¿Dónde se leyó?", en: "Where was it read?" },
    source_2: { es: "¿Qué otra fuente lo cuenta?", en: "Which other source tells it?" },
  },
  sources: {
    source: { es: "Clave de la fuente", en: "Key of the source" },
    publisher: {
      es: "¿Quién publicó la página? Con la agencia, si la hay: «Infobae / EFE».",
      en: "Who published the page? With the agency, if any: “Infobae / EFE”.",
    },
    title: { es: "¿Qué título lleva? Tal como se ve.", en: "What is its title? As it is seen." },
    url: {
      es: "¿Cuál es la dirección de la página? Se deja vacía si no es segura.",
      en: "What is the address of the page? Left empty if it is not safe.",
    },
    archived_url: { es: "¿Hay una copia archivada? Su dirección", en: "Is there an archived copy? Its address" },
    published: { es: "¿Cuándo se publicó?", en: "When was it published?" },
    language: { es: "¿En qué idioma está? (es, en, pt…)", en: "In which language is it? (es, en, pt…)" },
    reach: { es: "¿Cómo se llega a la página?", en: "How is the page reached?" },
  },
  case_events: {
    case_event: { es: "Clave de la fila", en: "Key of the row" },
    case: { es: "¿A quién le pasó?", en: "Whom did it happen to?" },
    date: { es: "¿Cuándo?", en: "When?" },
    status: { es: "¿Qué le pasó?", en: "What happened to the person?" },
    source: { es: "¿Dónde se leyó?", en: "Where was it read?" },
    note_es: { es: "Qué pasó, en una frase, en español", en: "What happened, in a sentence, in Spanish" },
    note_en: { es: "Lo mismo, en inglés", en: "The same, in English" },
  },
  corrections: {
    correction: { es: "Clave de la corrección", en: "Key of the correction" },
    claim: {
      es: "¿Qué recuento se corrige? Escriba palabras de quien contó, el año o el número.",
      en: "Which claim is corrected? Type words of who counted, the year or the number.",
    },
    date: { es: "¿Qué día se corrige?", en: "On which day is it corrected?" },
    by: {
      es: "¿De quién era el error? Si quien contó publicó después otra cifra, no es un error: añádala como recuento nuevo, y se guardan las dos.",
      en: "Whose mistake was it? If the claimant published another figure later, it is no mistake: add it as a new claim, and both are kept.",
    },
    column: { es: "¿Qué dato estaba mal?", en: "What was wrong?" },
    old: { es: "Valor anterior", en: "Value before" },
    new: { es: "¿Qué debe decir?", en: "What should it say?" },
    reason_es: { es: "¿Por qué cambia? En español", en: "Why does it change? In Spanish" },
    reason_en: { es: "Lo mismo, en inglés", en: "The same, in English" },
  },
};

/** The question for a column. */
export function questionOf(table: DraftTable, name: string): Text {
  const question = (questions[table] as Readonly<Record<string, Text>>)[name];
  if (!question) throw new Error(`unknown column: ${table}.${name}`);
  return question;
}

/** What the column holds and an example of it, from the table's own definition. */
export function helpFor(draft: Draft, name: string): Text {
  const { table, name: meant } = meantColumn(draft, name);
  const { about, example } = columnOf(table, meant).field;
  // Examples of texts are in Spanish.
  if (meant.endsWith("_en")) return about;
  return { es: `${about.es} Por ejemplo: ${example}`, en: `${about.en} For example: ${example}` };
}
