import type { Locale } from "../../dataset/text.ts";
import type { DraftTable } from "../../editor/draft.ts";

/** What the command says between its questions, which are the tables’ own. */
export interface Words {
  readonly kinds: Readonly<Record<DraftTable, string>>;
  readonly whatToAdd: string;
  readonly manner: string;
  readonly firstQuestion: string;
  readonly empty: string;
  readonly more: (count: number) => string;
  readonly didYouMean: (label: string) => string;
  readonly readAs: (words: string, meant: string) => string;
  readonly sourceHint: string;
  readonly knownSource: (label: string) => string;
  readonly newSource: string;
  readonly sourceDone: string;
  readonly near: string;
  readonly useThat: string;
  readonly sameSeries: readonly [isSame: string, isRevised: string, isOther: string];
  readonly pickOne: string;
  readonly yesOrNo: string;
  readonly answers: string;
  readonly willWrite: string;
  readonly noProblems: string;
  readonly write: string;
  readonly mend: (number: number) => string;
  readonly noSuchNumber: string;
  readonly brokenBefore: string;
  readonly nothingWritten: string;
  readonly alreadyThere: string;
  readonly written: (files: string) => string;
  readonly next: string;
  readonly commitMessage: (kind: DraftTable, key: string) => string;
}

const es: Words = {
  kinds: {
    claims: "un recuento",
    events: "un hecho de la cronología",
    sources: "una fuente",
    case_events: "un hecho de la vida de una persona nombrada",
    corrections: "la corrección de un recuento",
  },
  whatToAdd: "¿Qué quiere añadir?",
  manner:
    "Intro toma lo que va entre corchetes, - deja vacío, ? explica, < vuelve atrás y Ctrl-C sale sin escribir nada.",
  firstQuestion: "Esta es la primera pregunta.",
  empty: "vacío",
  more: (count) => `  … y ${count} más: escriba parte del nombre.`,
  didYouMean: (label) => `¿Quiso decir «${label}»?`,
  readAs: (words, meant) => `«${words}» se lee como ${meant}. ¿Es así?`,
  sourceHint:
    "Pegue la dirección de la página, escriba parte del nombre de una fuente que ya está, o + para una nueva.",
  knownSource: (label) => `Esa página ya está: ${label}`,
  newSource: "Esa fuente es nueva. Primero, la fuente:",
  sourceDone: "La fuente queda anotada. Seguimos.",
  near: "Se parece a lo que ya está:",
  useThat: "¿Es esa misma página?",
  sameSeries: [
    "Es el mismo recuento: no hay nada que añadir",
    "Quien contó corrigió su cifra: la anterior queda como corregida y señala a esta",
    "Es otra cosa: seguir",
  ],
  yesOrNo: "Conteste s o n.",
  pickOne: "Escriba el número de una de las respuestas.",
  answers: "Sus respuestas:",
  willWrite: "Se escribirá:",
  noProblems: "La comprobación no ve ningún problema.",
  write: "¿Se escribe? (sí, no, o el número de una respuesta para cambiarla) ",
  mend: (number) =>
    `Así no se puede escribir. ¿Qué respuesta cambia? (su número, o «no» para salir sin escribir nada) [${number}] `,
  noSuchNumber: "No hay ninguna respuesta con ese número.",
  brokenBefore: "Los datos ya tenían errores antes de añadir nada. Arréglelos primero:",
  nothingWritten: "No se ha escrito nada.",
  alreadyThere: "Ya está en los datos.",
  written: (files) => `Escrito en ${files}.`,
  next: "Falta que otra persona lo revise y que se publique. Sin git: envíe esos archivos a quien lleva el sitio, o súbalos en la página del repositorio, a una rama nueva, y proponga el cambio. Con git, en una rama suya, y abra después el pull request:",
  commitMessage: (kind, key) =>
    `${{ claims: "Recuento", events: "Hecho", sources: "Fuente", case_events: "Hecho de un caso", corrections: "Corrección" }[kind]} ${key}`,
};

const en: Words = {
  kinds: {
    claims: "a claim: somebody’s count",
    events: "an event of the timeline",
    sources: "a source",
    case_events: "an event in the life of a person who is named",
    corrections: "the correction of a claim",
  },
  whatToAdd: "What do you want to add?",
  manner:
    "Enter takes what stands in brackets, - leaves it empty, ? explains, < goes back and Ctrl-C leaves without writing.",
  firstQuestion: "This is the first question.",
  empty: "empty",
  more: (count) => `  … and ${count} more: type part of the name.`,
  didYouMean: (label) => `Did you mean “${label}”?`,
  readAs: (words, meant) => `“${words}” is read as ${meant}. Is that right?`,
  sourceHint: "Paste the page’s address, type part of the name of a source that is there, or + for a new one.",
  knownSource: (label) => `That page is there already: ${label}`,
  newSource: "That source is new. The source first:",
  sourceDone: "The source is noted. Back to where we were.",
  near: "It resembles what is there:",
  useThat: "Is it that very page?",
  sameSeries: [
    "It is the same claim: there is nothing to add",
    "The claimant revised its figure: the one before becomes revised and points to this one",
    "It is something else: go on",
  ],
  yesOrNo: "Answer y or n.",
  pickOne: "Type the number of one of the answers.",
  answers: "Your answers:",
  willWrite: "This will be written:",
  noProblems: "The check sees no problem.",
  write: "Write it? (yes, no, or the number of an answer to change it) ",
  mend: (number) =>
    `It cannot be written like this. Which answer do you change? (its number, or “no” to leave without writing) [${number}] `,
  noSuchNumber: "There is no answer with that number.",
  brokenBefore: "The data had errors before anything was added. Mend them first:",
  nothingWritten: "Nothing was written.",
  alreadyThere: "It is in the data already.",
  written: (files) => `Written to ${files}.`,
  next: "Another person has yet to review it, and then it is published. Without git: send those files to whoever keeps the site, or upload them on the repository’s page, to a new branch, and propose the change. With git, on a branch of your own, and then open the pull request:",
  commitMessage: (kind, key) =>
    `${{ claims: "Claim", events: "Event", sources: "Source", case_events: "Case event", corrections: "Correction" }[kind]} ${key}`,
};

export const words: Readonly<Record<Locale, Words>> = { es, en };
