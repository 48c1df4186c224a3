import type { Locale } from "../dataset/text.ts";

/** What the form is for. */
export const formKinds = ["claim", "event", "correct"] as const;

export type FormKind = (typeof formKinds)[number];

/** Where things go, and what each way reveals; written into the page by the build. */
export interface FormSettings {
  /** The tables, with the bytes they had when the page was made: one that has fewer did not come whole. */
  readonly tables: readonly { readonly address: string; readonly bytes: number }[];
  /** The script that draws the charts, and its kilobytes. */
  readonly charts: string;
  readonly chartsWeight: string;
  /** The site's root, relative to the page. */
  readonly root: string;
  /** None until it is decided. */
  readonly repository?: string | undefined;
  readonly contact?: string | undefined;
  /** What a mail reveals of who writes it. */
  readonly mailReveals: string;
}

/** Words of the page of the form, and of the form that a script puts into it. */
interface FormText {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly string[];
  /** What the button says: what fetching it weighs. */
  readonly offer: (kilobytes: string) => string;
  readonly fetching: string;
  readonly failed: string;
  readonly without: { readonly heading: string; readonly intro: string; readonly source: string; readonly how: string };
  readonly kinds: Readonly<Record<FormKind, string>>;
  readonly headings: Readonly<Record<FormKind | "event-row", string>>;
  readonly leads: Readonly<Record<FormKind | "event-row", string>>;
  readonly choose: string;
  readonly required: string;
  /** Said of an answer that is missing. */
  readonly needed: string;
  readonly offline: string;
  readonly none: string;
  readonly search: string;
  readonly sourceHelp: string;
  readonly dateHelp: string;
  readonly example: (example: string) => string;
  readonly newSource: string;
  readonly optional: string;
  readonly proposed: string;
  readonly readAs: (reading: string) => string;
  readonly near: string;
  readonly replaces: string;
  /** What of a claim may be wrong, by its column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly now: (what: string, value: string) => string;
  readonly other: string;
  readonly otherQuestion: string;
  readonly proof: string;
  readonly shownNow: string;
  readonly readIn: string;
  readonly check: string;
  readonly checking: string;
  readonly unfinished: string;
  readonly clear: string;
  readonly faults: (count: number) => string;
  readonly elsewhere: (file: string, line: number) => string;
  readonly nothing: string;
  readonly result: {
    readonly heading: string;
    readonly passed: string;
    readonly warnings: string;
    readonly unfinished: string;
    readonly stale: string;
    readonly linesHeading: string;
    readonly added: (line: string) => string;
    readonly changed: (line: string) => string;
    readonly edit: (file: string) => string;
    readonly editNote: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly waysHeading: string;
    readonly issueHeading: string;
    readonly issue: string;
    /** What an account reveals. */
    readonly account: string;
    readonly mailHeading: string;
    readonly mail: string;
    readonly textHeading: string;
    readonly textNote: string;
    readonly shortened: string;
    readonly noRepository: string;
    readonly noContact: string;
    readonly nothingSent: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly offer: (kilobytes: string) => string;
    readonly before: (kilobytes: string) => string;
    readonly fetching: string;
    readonly failed: string;
    readonly none: string;
    readonly some: (count: string) => string;
    readonly now: string;
    readonly then: string;
    readonly same: string;
    readonly show: string;
    readonly tableOnly: string;
    readonly others: (count: string) => string;
  };
  readonly subjects: Readonly<Record<FormKind | "event-row", string>>;
  readonly fileLine: (file: string, line: string) => string;
}

export const formText: Readonly<Record<Locale, FormText>> = {
  es: {
    title: "Añadir o corregir",
    description:
      "Un formulario para proponer un recuento o un hecho, o corregir un número. No envía nada por sí mismo.",
    intro: [
      "Aquí se prepara un recuento nuevo, un hecho nuevo o la corrección de un número. Lo que escriba se comprueba en su aparato con las mismas reglas que el registro.",
      "Nada se envía ni se guarda. Al final elige usted qué hace con el texto: copiarlo, abrirlo en el repositorio o mandarlo por correo.",
    ],
    offer: (kilobytes) => `Abrir el formulario (${kilobytes} kB)`,
    fetching: "Se está trayendo el formulario…",
    failed: "No se pudo traer el formulario. Más abajo está lo que hace falta, para enviarlo como prefiera.",
    without: {
      heading: "Qué hace falta",
      intro: "Puede escribirlo con sus palabras. Lo que no sepa, déjelo fuera.",
      source: "La fuente, si es nueva",
      how: "Cómo se envía",
    },
    kinds: { claim: "Un recuento nuevo", event: "Un hecho nuevo", correct: "Corregir un número" },
    headings: {
      claim: "Un recuento nuevo",
      event: "Un hecho nuevo",
      correct: "Corregir un número",
      "event-row": "Corregir un hecho",
    },
    leads: {
      claim: "Alguien contó, en una fecha, y lo publicó.",
      event: "Algo que ocurrió en una fecha y que alguien publicó.",
      correct: "Un número que aquí no dice lo que dice su fuente, o que quien contó ha cambiado.",
      "event-row": "Cambie lo que esté mal y deje lo demás como está.",
    },
    choose: "Qué quiere hacer",
    required:
      "Lo marcado con * hace falta. Los textos van en español y en inglés: si no escribe los dos, deje uno y pulse «Enviarlo sin terminar».",
    needed: "Hace falta una respuesta.",
    offline: "Ya puede seguir sin conexión.",
    none: "elija",
    search: "Escriba unas letras y elija de la lista.",
    sourceHelp: "Pegue la dirección de la página, o escriba parte del nombre de una fuente que ya está.",
    dateHelp: "Con la precisión de la fuente: 31/12/2025, dic 2025, 2025.",
    example: (example) => `Por ejemplo: ${example}`,
    newSource: "Esa página no está todavía entre las fuentes",
    optional: "Más datos, si los hay",
    proposed: "Propuesto; cámbielo si no es así.",
    readAs: (reading) => `Se lee: ${reading}`,
    near: "Se parece a lo que ya está",
    replaces: "Quien contó corrigió su cifra: la anterior queda como corregida y señala a esta.",
    columns: {
      low: "El número",
      high: "El número mayor del intervalo",
      qualifier: "La certeza",
      as_of: "La fecha",
      period_start: "Desde cuándo cuenta",
      period_end: "Hasta cuándo cuenta",
      definition: "Quién contó o a quiénes",
      who: "A qué parte se refiere",
      process: "El proceso de salidas",
      source: "La fuente",
    },
    now: (what, value) => `${what}: ahora ${value}`,
    other: "Otra cosa",
    otherQuestion: "¿Qué está mal, y qué dice la fuente?",
    proof: "¿Dónde se puede comprobar? La dirección de una página",
    shownNow: "Así está ahora",
    readIn: "Leído en",
    check: "Comprobar y ver las líneas",
    checking: "Se está comprobando…",
    unfinished: "Enviarlo sin terminar",
    clear: "Vaciar",
    faults: (count) => (count === 1 ? "Hay una cosa que arreglar" : `Hay ${count} cosas que arreglar`),
    elsewhere: (file, line) => `${file}, línea ${line}`,
    nothing: "Todavía no ha cambiado ni escrito nada.",
    result: {
      heading: "Comprobado",
      passed: "La comprobación del registro no ve ningún error.",
      warnings: "La comprobación avisa. No impide enviarlo; conviene mirarlo:",
      unfinished: "Sin terminar. Lo que falta lo completa la redacción, si puede, con la fuente delante.",
      stale: "Ha cambiado algo: compruébelo otra vez para ver las líneas nuevas.",
      linesHeading: "Las líneas",
      added: (line) => `nueva, en la línea ${line}`,
      changed: (line) => `en lugar de la línea ${line}`,
      edit: (file) => `Editar ${file} en GitHub`,
      editNote: "Si son dos archivos, en el mismo cambio.",
      copy: "Copiar",
      copied: "Copiado",
      selected: "Seleccionado: cópielo a mano",
      waysHeading: "Cómo enviarlo",
      issueHeading: "Con cuenta en GitHub",
      issue: "Abrir un aviso con el texto puesto",
      account:
        "Lo que se abre en GitHub es público y muestra la cuenta que lo abre. Si eso es un riesgo, escriba un correo.",
      mailHeading: "Sin cuenta, por correo",
      mail: "Abrir el correo con el texto puesto",
      textHeading: "El texto, para enviarlo como quiera",
      textNote: "Sirve para cualquier mensaje. Lo que revela depende de por dónde lo mande.",
      shortened: "El texto no cabe entero en una dirección y va acortado. Copie el texto completo de abajo.",
      noRepository: "Todavía no: no está decidido dónde estará el repositorio.",
      noContact: "Todavía no: no está decidida la dirección de la redacción.",
      nothingSent: "No se ha enviado nada.",
    },
    preview: {
      heading: "Cómo quedarían los gráficos",
      offer: (kilobytes) => `Ver cómo quedarían (trae ${kilobytes} kB)`,
      before: (kilobytes) => `Traer ya el dibujo de los gráficos (${kilobytes} kB)`,
      fetching: "Se está trayendo el dibujo…",
      failed: "No se pudo traer el dibujo. Lo demás sigue aquí.",
      none: "Ningún gráfico cambia: ninguna vista dibuja esto. Queda en las tablas y en la lista de recuentos.",
      some: (count) => (count === "1" ? "Cambia una vista:" : `Cambian ${count} vistas:`),
      now: "Ahora",
      then: "Como quedaría",
      same: "El título no cambia.",
      show: "Ver el dibujo",
      tableOnly: "El dibujo no cambia; cambia su tabla.",
      others: (count) => (count === "1" ? "Otra vista" : `Otras ${count} vistas`),
    },
    subjects: {
      claim: "Recuento nuevo",
      event: "Hecho nuevo",
      correct: "Corrección",
      "event-row": "Corrección de un hecho",
    },
    fileLine: (file, line) => `${file}, ${line}:`,
  },
  en: {
    title: "Add or correct",
    description: "A form to propose a count or an event, or to correct a number. It sends nothing by itself.",
    intro: [
      "Here a new count, a new event or the correction of a number is prepared. What you write is checked on your device by the same rules as the record.",
      "Nothing is sent or kept. In the end you choose what to do with the text: copy it, open it in the repository or send it by mail.",
    ],
    offer: (kilobytes) => `Open the form (${kilobytes} kB)`,
    fetching: "Fetching the form…",
    failed: "The form could not be fetched. What is needed stands below, to send as you prefer.",
    without: {
      heading: "What is needed",
      intro: "Write it in your own words. Leave out what you do not know.",
      source: "The source, if it is new",
      how: "How to send it",
    },
    kinds: { claim: "A new count", event: "A new event", correct: "Correct a number" },
    headings: {
      claim: "A new count",
      event: "A new event",
      correct: "Correct a number",
      "event-row": "Correct an event",
    },
    leads: {
      claim: "Somebody counted, on a date, and published it.",
      event: "Something that happened on a date and that somebody published.",
      correct: "A number that does not say here what its source says, or that its claimant has changed.",
      "event-row": "Change what is wrong and leave the rest as it is.",
    },
    choose: "What do you want to do",
    required:
      "What is marked * is needed. Texts are in Spanish and in English: if you do not write both, leave one and press “Send it unfinished”.",
    needed: "An answer is needed.",
    offline: "You may go on without a connection.",
    none: "choose",
    search: "Type a few letters and choose from the list.",
    sourceHelp: "Paste the page’s address, or type part of the name of a source that is there.",
    dateHelp: "As precise as the source: 31/12/2025, Dec 2025, 2025.",
    example: (example) => `For example: ${example}`,
    newSource: "That page is not among the sources yet",
    optional: "More, if there is more to say",
    proposed: "Proposed; change it if it is not so.",
    readAs: (reading) => `Read as: ${reading}`,
    near: "It resembles what is there",
    replaces: "The claimant revised its figure: the one before becomes revised and points to this one.",
    columns: {
      low: "The number",
      high: "The larger number of the range",
      qualifier: "How firmly it is stated",
      as_of: "The date",
      period_start: "From when it counts",
      period_end: "Up to when it counts",
      definition: "Who counted, or whom",
      who: "Which part it is about",
      process: "The release process",
      source: "The source",
    },
    now: (what, value) => `${what}: now ${value}`,
    other: "Something else",
    otherQuestion: "What is wrong, and what does the source say?",
    proof: "Where can it be verified? The address of a page",
    shownNow: "As it stands now",
    readIn: "Read in",
    check: "Check it and see the lines",
    checking: "Checking…",
    unfinished: "Send it unfinished",
    clear: "Empty it",
    faults: (count) => (count === 1 ? "There is one thing to mend" : `There are ${count} things to mend`),
    elsewhere: (file, line) => `${file}, line ${line}`,
    nothing: "Nothing has been changed or written yet.",
    result: {
      heading: "Checked",
      passed: "The record’s check sees no error.",
      warnings: "The check has a remark. It does not keep you from sending; look again:",
      unfinished: "Unfinished. What is missing is completed by the newsroom, if it can, from the source.",
      stale: "Something has changed: check it again to see the new lines.",
      linesHeading: "The lines",
      added: (line) => `new, at line ${line}`,
      changed: (line) => `instead of line ${line}`,
      edit: (file) => `Edit ${file} on GitHub`,
      editNote: "If there are two files, both in the same change.",
      copy: "Copy",
      copied: "Copied",
      selected: "Selected: copy it by hand",
      waysHeading: "How to send it",
      issueHeading: "With a GitHub account",
      issue: "Open an issue with the text in it",
      account:
        "What is opened on GitHub is public and shows the account that opens it. If that is a risk, write a message instead.",
      mailHeading: "Without an account, by mail",
      mail: "Open your mail with the text in it",
      textHeading: "The text, to send as you like",
      textNote: "It fits any message. What it reveals depends on how you send it.",
      shortened: "The text does not fit into an address and is shortened. Copy the whole text below.",
      noRepository: "Not yet: it is not decided where the repository will be.",
      noContact: "Not yet: the newsroom’s address is not decided.",
      nothingSent: "Nothing has been sent.",
    },
    preview: {
      heading: "How the charts would become",
      offer: (kilobytes) => `See how they would become (fetches ${kilobytes} kB)`,
      before: (kilobytes) => `Fetch the drawing of charts now (${kilobytes} kB)`,
      fetching: "Fetching the drawing…",
      failed: "The drawing could not be fetched. Everything else stays here.",
      none: "No chart changes: no view draws this. It stands in the tables and in the list of counts.",
      some: (count) => (count === "1" ? "One view changes:" : `${count} views change:`),
      now: "Now",
      then: "As it would become",
      same: "The title stays the same.",
      show: "See the drawing",
      tableOnly: "The drawing stays the same; its table changes.",
      others: (count) => (count === "1" ? "One more view" : `${count} more views`),
    },
    subjects: {
      claim: "New count",
      event: "New event",
      correct: "Correction",
      "event-row": "Correction of an event",
    },
    fileLine: (file, line) => `${file}, ${line}:`,
  },
};

/** The link beside a number, and the same with what it is about for whoever hears it by itself. */
export const correctText: Readonly<Record<Locale, { readonly link: string; readonly of: (what: string) => string }>> = {
  es: { link: "Corregir", of: (what) => `Corregir: ${what}` },
  en: { link: "Correct", of: (what) => `Correct: ${what}` },
};
