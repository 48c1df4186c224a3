import type { Locale } from "../dataset/text.ts";

/** Words of the timeline's desk; numbers and dates arrive formatted. */
interface DeskText {
  readonly country: string;
  readonly category: string;
  /** `chosen` is empty where all are shown. */
  readonly categories: (chosen: string) => string;
  readonly jump: string;
  readonly years: string;
  readonly turningPoints: string;
  readonly view: string;
  readonly earlier: string;
  readonly later: string;
  readonly closer: string;
  readonly wider: string;
  readonly whole: string;
  readonly clear: string;
  /** Where the words of the other language did not arrive. */
  readonly onlyHere: string;
  readonly strip: string;
  readonly keys: string;
  /** `days` and `outside` are empty where all of time is shown and where no event that was asked for lies outside it. */
  readonly shown: (shown: string, all: string, days: string, outside: string) => string;
  readonly more: (left: string) => string;
  readonly lastCounts: string;
  readonly noCounts: string;
  readonly near: (days: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly toRow: string;
  readonly copy: string;
  readonly copied: string;
  readonly letGo: string;
  readonly gridLabel: (people: string, isHighest: boolean) => string;
}

/** What stands there before the desk is fetched. */
export const deskOffer: Readonly<
  Record<Locale, Readonly<Record<"title" | "search" | "open" | "fetching" | "failed" | "part" | "all", string>>>
> = {
  es: {
    title: "Buscar en la cronología",
    search: "Palabras, en español o en inglés",
    open: "Filtrar y acercar",
    fetching: "Se está trayendo lo que filtra y acerca…",
    failed:
      "No se pudo traer lo que filtra y acerca. La cronología y su lista están enteras; puede intentarlo de nuevo.",
    part: "En esta vista están los puntos de inflexión.",
    all: "Buscar en todos los hechos",
  },
  en: {
    title: "Search the timeline",
    search: "Words, in English or Spanish",
    open: "Filter and zoom",
    fetching: "Fetching what filters and zooms…",
    failed: "What filters and zooms could not be fetched. The timeline and its list are complete; you can try again.",
    part: "This view holds the turning points.",
    all: "Search all events",
  },
};

export const deskText: Readonly<Record<Locale, DeskText>> = {
  es: {
    country: "País",
    category: "Clase de hecho",
    categories: (chosen) => (chosen === "" ? "Clase de hecho: todas" : `Clase de hecho: ${chosen}`),
    jump: "Ir a",
    years: "Años",
    turningPoints: "Puntos de inflexión",
    view: "Tramo a la vista",
    earlier: "Antes",
    later: "Después",
    closer: "Acercar",
    wider: "Alejar",
    whole: "Todo",
    clear: "Quitar filtros",
    onlyHere: "Se busca solo en las palabras de esta página: las de la otra lengua no llegaron.",
    strip: "Cronología interactiva",
    keys: "Flechas: mover, o pasar de un hecho a otro si hay uno elegido. + y −: acercar y alejar. Inicio y Fin: los extremos. 0: todo. Intro: elegir el primer hecho a la vista, o ir al elegido en la lista. Escape: soltar. Con ratón: arrastrar, o Ctrl y rueda. Con dos dedos: pellizcar y mover.",
    shown: (shown, all, days, outside) =>
      `${shown} de ${all} hechos${days && `, ${days}`}${outside && `; otros ${outside} fuera de este tramo`}`,
    more: (left) => `Mostrar más (quedan ${left})`,
    lastCounts: "Último recuento hasta ese día",
    noCounts: "No se halló ningún recuento hasta ese día.",
    near: (days) => `Hechos en el país a menos de ${days} días`,
    previous: "Anterior",
    next: "Siguiente",
    toRow: "Ver en la lista",
    copy: "Copiar el enlace",
    copied: "Enlace copiado",
    letGo: "Cerrar",
    gridLabel: (people, isHighest) => (isHighest ? `${people} personas` : people),
  },
  en: {
    country: "Country",
    category: "Kind of event",
    categories: (chosen) => (chosen === "" ? "Kind of event: all" : `Kind of event: ${chosen}`),
    jump: "Go to",
    years: "Years",
    turningPoints: "Turning points",
    view: "Stretch in view",
    earlier: "Earlier",
    later: "Later",
    closer: "Zoom in",
    wider: "Zoom out",
    whole: "Whole",
    clear: "Clear filters",
    onlyHere: "Only the words of this page are searched: those of the other language did not arrive.",
    strip: "Interactive timeline",
    keys: "Arrows: move, or go from event to event once one is chosen. + and −: zoom in and out. Home and End: the ends. 0: the whole. Enter: choose the first event in view, or go to the chosen one in the list. Escape: let go. With a mouse: drag, or Ctrl and wheel. With two fingers: pinch and move.",
    shown: (shown, all, days, outside) =>
      `${shown} of ${all} events${days && `, ${days}`}${outside && `; ${outside} more outside this stretch`}`,
    more: (left) => `Show more (${left} left)`,
    lastCounts: "Last count up to that day",
    noCounts: "No count was found up to that day.",
    near: (days) => `Events in the country within ${days} days`,
    previous: "Previous",
    next: "Next",
    toRow: "See it in the list",
    copy: "Copy the link",
    copied: "Link copied",
    letGo: "Close",
    gridLabel: (people, isHighest) => (isHighest ? `${people} people` : people),
  },
};
