import type { Locale, Text } from "../dataset/text.ts";

/** A word as this site uses it. */
export interface Term {
  /** Permanent anchor on the glossary page. */
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text;
}

export const glossaryText: Readonly<
  Record<
    Locale,
    { readonly title: string; readonly description: string; readonly intro: string; readonly other: string }
  >
> = {
  es: {
    title: "Glosario",
    description: "Qué quieren decir aquí excarcelación, licencia, destierro, recuento y otras palabras.",
    intro:
      "Estas palabras se usan aquí siempre en el mismo sentido. Las leyes de cada país y cada entidad que cuenta pueden darles otro: lo que cuenta cada una está en la página de método.",
    other: "en inglés",
  },
  en: {
    title: "Glossary",
    description: "What let out, licence, exile, claim and other words mean here.",
    intro:
      "These words are always used here in the same sense. The laws of each country and each body that counts may give them another: what each counts is on the method page.",
    other: "in Spanish",
  },
};

/** By subject: leaving prison, places, who is counted, how. */
export const terms: readonly Term[] = [
  {
    id: "excarcelacion",
    name: { es: "excarcelación", en: "letting out of prison" },
    meaning: {
      es: "Salida de la cárcel, sea cual sea la condición. Quien sale puede seguir cumpliendo su condena, estar bajo medidas o quedar libre. Excarcelar no es liberar.",
      en: "Leaving jail, on whatever condition. Whoever is let out may still be serving a sentence, be under measures or be free. Being let out is not being freed.",
    },
  },
  {
    id: "libertad-plena",
    name: { es: "libertad plena", en: "full liberty" },
    meaning: {
      es: "Salida sin condena pendiente ni medidas. Solo entonces se dice aquí «liberada».",
      en: "Leaving with no sentence left and no measures. Only then does this site say “freed”.",
    },
  },
  {
    id: "licencia-extrapenal",
    name: { es: "licencia extrapenal", en: "extra-penal licence" },
    meaning: {
      es: "En Cuba, permiso para cumplir parte de la condena fuera de la prisión, que puede retirarse. La condena sigue corriendo.",
      en: "In Cuba, leave to serve part of a sentence outside prison, which can be withdrawn. The sentence runs on.",
    },
  },
  {
    id: "libertad-condicional",
    name: { es: "libertad condicional", en: "conditional release" },
    meaning: {
      es: "Salida antes del fin de la condena, sujeta a condiciones. Un tribunal puede revocarla y devolver a la persona a prisión.",
      en: "Leaving before the end of a sentence, subject to conditions. A court may revoke it and return the person to prison.",
    },
  },
  {
    id: "medidas-cautelares",
    name: { es: "medidas cautelares", en: "court measures" },
    meaning: {
      es: "Obligaciones que impone un tribunal a quien espera juicio o sale de prisión: presentarse cada cierto tiempo, no salir del país, no hablar del caso.",
      en: "Duties that a court lays on someone awaiting trial or let out: reporting regularly, not leaving the country, not speaking of the case.",
    },
  },
  {
    id: "arresto-domiciliario",
    name: { es: "arresto domiciliario", en: "house arrest" },
    meaning: {
      es: "Encierro en la propia casa. Unas entidades lo cuentan como prisión y otras no; cada definición lo dice.",
      en: "Confinement at home. Some bodies count it as imprisonment and others do not; each definition says which.",
    },
  },
  {
    id: "amnistia",
    name: { es: "amnistía", en: "amnesty" },
    meaning: {
      es: "Ley que borra ciertos delitos y sus penas para todos los casos que describe. También dice a quién deja fuera.",
      en: "A law that wipes out certain offences and their penalties in all the cases it describes. It also says whom it leaves out.",
    },
  },
  {
    id: "indulto",
    name: { es: "indulto", en: "pardon" },
    meaning: {
      es: "Perdón de la pena a personas determinadas, por decisión del Gobierno o del jefe del Estado. No borra el delito.",
      en: "Forgiveness of the penalty for particular people, by decision of the government or head of state. It does not wipe out the offence.",
    },
  },
  {
    id: "destierro",
    name: { es: "destierro", en: "sending into exile" },
    meaning: {
      es: "Salida de la cárcel hacia otro país, sin poder volver. Se dice también cuando a alguien se le impide regresar.",
      en: "Leaving jail for another country, with no way back. Also said when somebody is barred from returning.",
    },
  },
  {
    id: "desnacionalizacion",
    name: { es: "privación de la nacionalidad", en: "loss of nationality" },
    meaning: {
      es: "Decisión del Estado de retirar la nacionalidad a una persona. En Nicaragua acompañó a varios destierros.",
      en: "A state’s decision to take a person’s nationality away. In Nicaragua it went with several exiles.",
    },
  },
  {
    id: "canje",
    name: { es: "canje", en: "swap" },
    meaning: {
      es: "Entrega de personas presas de un país a cambio de otras, acordada entre gobiernos.",
      en: "Prisoners of one country handed over for others, by agreement between governments.",
    },
  },
  {
    id: "paradero-desconocido",
    name: { es: "paradero desconocido", en: "whereabouts unknown" },
    meaning: {
      es: "Situación de quien fue detenido sin que las autoridades digan dónde está. El derecho internacional habla de desaparición forzada cuando además se niega la detención o se oculta la suerte de la persona.",
      en: "The situation of someone arrested whose place the authorities do not give. International law speaks of enforced disappearance where the arrest is denied as well, or the person’s fate concealed.",
    },
  },
  {
    id: "preso-politico",
    name: { es: "preso político", en: "political prisoner" },
    meaning: {
      es: "No hay una sola definición. Aquí lo es quien figura como tal en el recuento de una entidad, que dice a quién incluye. Los tres gobiernos niegan que los haya.",
      en: "There is no single definition. Here it is whoever stands as one in a body’s count, which says whom it includes. The three governments deny that there are any.",
    },
  },
  {
    id: "preso-de-conciencia",
    name: { es: "preso de conciencia", en: "prisoner of conscience" },
    meaning: {
      es: "En el uso de Amnistía Internacional, quien está preso por lo que es o piensa y no ha usado la violencia ni la ha defendido. Amnistía nombra a algunos: no es un censo.",
      en: "As Amnesty International uses it, someone held for who they are or what they think who has neither used nor advocated violence. Amnesty names some: it is not a census.",
    },
  },
  {
    id: "convictos-y-condenados",
    name: { es: "convictos y condenados de conciencia", en: "convicts and condemned of conscience" },
    meaning: {
      es: "Dos clases de la lista de Prisoners Defenders: los primeros están en prisión; los segundos cumplen fuera de ella, bajo restricciones. Hay una tercera, «otros presos políticos».",
      en: "Two classes on Prisoners Defenders’ list: the first are in prison; the second serve outside it, under restrictions. There is a third, “other political prisoners”.",
    },
  },
  {
    id: "11j",
    name: { es: "11J", en: "11J" },
    meaning: {
      es: "El 11 de julio de 2021, día de las protestas en ciudades de toda Cuba, y por extensión las causas penales que siguieron.",
      en: "11 July 2021, the day of protests in cities across Cuba, and by extension the criminal cases that followed.",
    },
  },
  {
    id: "recuento",
    name: { es: "recuento", en: "claim" },
    meaning: {
      es: "Un número que alguien publicó: quién contó, cuántas personas, cuándo, con qué definición y en qué fuente.",
      en: "A number that somebody published: who counted, how many people, when, by which definition and in which source.",
    },
  },
  {
    id: "definicion",
    name: { es: "definición", en: "definition" },
    meaning: {
      es: "La regla por la que una entidad decide a quién cuenta. Dos números de distinta definición no se suman ni se restan.",
      en: "The rule by which a body decides whom it counts. Two numbers of different definitions are not added or subtracted.",
    },
  },
  {
    id: "existencia-y-flujo",
    name: { es: "existencia y flujo", en: "stock and flow" },
    meaning: {
      es: "Una existencia es cuántas personas hay en una fecha. Un flujo es cuántas entraron o salieron en un periodo.",
      en: "A stock is how many people there are on a date. A flow is how many came or went over a period.",
    },
  },
  {
    id: "acumulado",
    name: { es: "acumulado", en: "running total" },
    meaning: {
      es: "Un flujo que se sigue sumando desde un mismo día. Dos acumulados con distinto comienzo no se comparan sin decirlo.",
      en: "A flow that goes on adding up from one day. Two running totals with different starts are not compared without saying so.",
    },
  },
  {
    id: "verificada",
    name: { es: "salida verificada", en: "verified release" },
    meaning: {
      es: "Aquella que una entidad distinta del Gobierno pudo comprobar, por lo general con nombre y con la familia.",
      en: "One that a body other than the government could confirm, as a rule by name and with the family.",
    },
  },
];
