import type { Locale } from "../dataset/text.ts";

/** Words of the page of each case. */
interface CasePageText {
  readonly caption: string;
  readonly namedHeading: string;
  readonly named: string;
  readonly removalHeading: string;
  readonly removal: string;
  readonly endHeading: string;
  readonly end: (date: string, isDay: boolean) => string;
  readonly ended: string;
  readonly back: string;
  readonly others: string;
}

export const casePageText: Readonly<Record<Locale, CasePageText>> = {
  es: {
    caption: "Hechos de este caso y dónde se leyeron",
    namedHeading: "Quién la nombró en público",
    named: "El caso de esta persona ya era público; la nombró:",
    removalHeading: "Corregir o retirar",
    removal:
      "Si es usted esta persona, o alguien en quien ella confía, puede pedir que se corrija algo o que se retire su nombre. No hace falta dar un motivo ni tener una cuenta: basta un correo.",
    endHeading: "Hasta dónde llega",
    end: (date, isDay) =>
      `El último informe hallado es ${isDay ? "del" : "de"} ${date}. No se halló nada posterior, y la condena no se alarga hacia el futuro.`,
    ended: "El último hecho anotado es una muerte.",
    back: "Todos los casos",
    others: "Otros casos",
  },
  en: {
    caption: "Events of this case and where they were read",
    namedHeading: "Who named the person publicly",
    named: "This person’s case was public already, named by:",
    removalHeading: "Correct or remove",
    removal:
      "If you are this person, or someone the person trusts, you may ask for a correction or for the name to be removed. No reason and no account are needed: an e-mail is enough.",
    endHeading: "How far it goes",
    end: (date) =>
      `The last report found is of ${date}. Nothing later was found, and the sentence is not drawn into the future.`,
    ended: "The last event on record is a death.",
    back: "All cases",
    others: "Other cases",
  },
};
