import type { TableName } from "../dataset/tables/index.ts";
import type { Locale } from "../dataset/text.ts";
import type { ChangeKind } from "./log.ts";

/** Words for what changed in the record: on the page of changes, in feeds and in the notes of a release. */
export interface ChangesText {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly revised: (figure: string, count: string, replacement: string) => string;
  readonly unreasoned: (figure: string) => string;
  readonly edited: (subject: string, columns: string) => string;
  /** Columns that may change without a number changing. */
  readonly columns: Readonly<Record<string, string>>;
  readonly event: (title: string, when: string, country: string) => string;
  readonly source: (source: string) => string;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly others: (about: string, counts: string) => string;
  readonly added: (rows: string) => string;
  readonly changed: (rows: string) => string;
  readonly removed: (rows: string) => string;
  readonly ofPeople: (rows: string) => string;
}

export const changesText: Readonly<Record<Locale, ChangesText>> = {
  es: {
    kinds: {
      added: "Añadido",
      corrected: "Corregido",
      revised: "Cambiado por quien contó",
      retracted: "Retirado por quien contó",
      withdrawn: "Retirado por nosotros",
      edited: "Retocado",
    },
    revised: (figure, count, replacement) => `${figure}, ${count}, la cambió quien contó. Ahora: ${replacement}`,
    unreasoned: (figure) => `Cambió ${figure}.`,
    edited: (subject, columns) => `Sin cambio de números (${columns}): ${subject}`,
    columns: {
      note: "nota",
      source: "fuente",
      source_2: "segunda fuente",
      relayed_by: "quien la citó",
      recorded: "día en que se anotó",
      title: "título",
      label: "rótulo",
      summary: "resumen",
      date: "fecha",
      date_end: "fecha final",
      category: "tema",
      weight: "importancia",
      status: "qué pasó",
    },
    event: (title, when, country) => `${title} (${country}, ${when}).`,
    source: (source) => `Fuente: ${source}.`,
    tables: {
      countries: "Países",
      populations: "Poblaciones",
      measures: "Medidas",
      claimants: "Quién cuenta",
      definitions: "Definiciones",
      sources: "Fuentes",
      processes: "Procesos de salida",
      claims: "Recuentos",
      corrections: "Correcciones",
      events: "Hechos",
      cases: "Personas con página",
      case_events: "Hechos de los casos",
    },
    others: (about, counts) => `${about}: ${counts}.`,
    added: (rows) => `${rows} más`,
    changed: (rows) => `${rows} con cambios`,
    removed: (rows) => `${rows} menos`,
    ofPeople: (rows) => `Hechos de los casos: ${rows}.`,
  },
  en: {
    kinds: {
      added: "Added",
      corrected: "Corrected",
      revised: "Changed by the claimant",
      retracted: "Retracted by the claimant",
      withdrawn: "Withdrawn by us",
      edited: "Touched up",
    },
    revised: (figure, count, replacement) => `${figure}, ${count}, was changed by the claimant. Now: ${replacement}`,
    unreasoned: (figure) => `Changed: ${figure}.`,
    edited: (subject, columns) => `No number changed (${columns}): ${subject}`,
    columns: {
      note: "note",
      source: "source",
      source_2: "second source",
      relayed_by: "who relayed it",
      recorded: "day it was recorded",
      title: "title",
      label: "label",
      summary: "summary",
      date: "date",
      date_end: "last date",
      category: "category",
      weight: "weight",
      status: "what happened",
    },
    event: (title, when, country) => `${title} (${country}, ${when}).`,
    source: (source) => `Source: ${source}.`,
    tables: {
      countries: "Countries",
      populations: "Populations",
      measures: "Measures",
      claimants: "Claimants",
      definitions: "Definitions",
      sources: "Sources",
      processes: "Release processes",
      claims: "Claims",
      corrections: "Corrections",
      events: "Events",
      cases: "People with a page",
      case_events: "Events of the cases",
    },
    others: (about, counts) => `${about}: ${counts}.`,
    added: (rows) => `${rows} more`,
    changed: (rows) => `${rows} changed`,
    removed: (rows) => `${rows} fewer`,
    ofPeople: (rows) => `Events of the cases: ${rows}.`,
  },
};
