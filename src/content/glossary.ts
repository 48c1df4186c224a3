import type { Locale, Text } from "../dataset/text.ts";
import type { Process } from "../dataset/dataset.ts";
import { pageAddress } from "../links.ts";
import type { Link, Paragraph } from "./prose.ts";

/** A term in both languages and what it means here. Its id is a permanent address, the same in both languages. */
export interface Entry {
  readonly id: string;
  readonly term: Text;
  readonly es: Paragraph;
  readonly en: Paragraph;
  /** Kinds of process that are examples of the term: the page names those on record. */
  readonly examples?: readonly Process["kind"][];
}

export interface EntryGroup {
  readonly id: string;
  readonly heading: Text;
  readonly entries: readonly Entry[];
}

interface GlossaryText {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly Paragraph[];
  readonly contents: string;
  /** What stands before the term's name in the other language. */
  readonly other: string;
  readonly examples: string;
}

export const glossaryText: Readonly<Record<Locale, GlossaryText>> = {
  es: {
    title: "Glosario",
    description: "Qué quieren decir aquí las palabras de la prisión política, en español y en inglés.",
    intro: [
      "Estas palabras se confunden a menudo. Aquí se procura que cada una quiera decir siempre lo mismo. No son definiciones legales: la ley de cada país puede decir otra cosa.",
      [
        "A quién cuenta cada entidad está en ",
        { label: "las definiciones", address: `${pageAddress("es", "method")}#definitions` },
        ".",
      ],
    ],
    contents: "Términos",
    other: "En inglés",
    examples: "Procesos en el registro",
  },
  en: {
    title: "Glossary",
    description: "What the words of political imprisonment mean here, in English and Spanish.",
    intro: [
      "These words are often confused. Here each is meant to say the same thing every time. They are not legal definitions: the law of each country may say otherwise.",
      [
        "Whom each body counts is in ",
        { label: "the definitions", address: `${pageAddress("en", "method")}#definitions` },
        ".",
      ],
    ],
    contents: "Terms",
    other: "In Spanish",
    examples: "Processes on record",
  },
};

/** A link to a definition, a claimant or a section of the method page. */
function method(locale: Locale, label: string, id: string): Link {
  return { label, address: `${pageAddress(locale, "method")}#${id}` };
}

export const glossary: readonly EntryGroup[] = [
  {
    id: "leaving-prison",
    heading: { es: "Salir de la cárcel", en: "Leaving prison" },
    entries: [
      {
        id: "excarcelacion",
        term: { es: "excarcelación", en: "letting out" },
        es: "Salida de la cárcel. Dice que la persona ya no está dentro. No dice que esté libre: puede salir con licencia, a su casa bajo arresto, con medidas, al destierro o en libertad plena. Por eso excarcelar no es lo mismo que liberar.",
        en: "Leaving prison. It says that the person is no longer inside. It does not say that they are free: they may leave on licence, for house arrest, under measures, into exile or in full liberty. So counts here say “let out”, not “freed”.",
      },
      {
        id: "licencia-extrapenal",
        term: { es: "licencia extrapenal", en: "extra-penal licence" },
        es: "En Cuba, permiso para estar un tiempo fuera de la cárcel por una causa justificada, como la salud. La condena no se borra, y el permiso se puede revocar.",
        en: "In Cuba, a permit to be out of prison for a time on justified grounds, such as health. It does not erase the sentence, and it can be revoked.",
      },
      {
        id: "libertad-condicional",
        term: { es: "libertad condicional", en: "conditional release" },
        es: "Salida antes de cumplir toda la condena, con obligaciones hasta que acabe. Si se revoca, la persona vuelve a la cárcel.",
        en: "Leaving before the whole sentence is served, with duties until it ends. If it is revoked, the person goes back to prison. It is close to what some countries call parole.",
      },
      {
        id: "medidas-cautelares",
        term: { es: "medidas cautelares", en: "precautionary measures" },
        es: "Obligaciones que se imponen mientras dura una causa, como presentarse ante un tribunal o no salir del país. No son una condena. La prisión antes del juicio también es una medida cautelar, pero aquí el nombre se usa para las que se cumplen fuera de la cárcel.",
        en: "Duties imposed while a case lasts, such as reporting to a court or not leaving the country. They are not a sentence. Prison before trial is a precautionary measure too, but here the name is used for those served outside prison.",
      },
      {
        id: "arresto-domiciliario",
        term: { es: "arresto domiciliario", en: "house arrest" },
        es: [
          "Obligación de no salir de casa. Cada entidad lo cuenta a su manera. Prisoners Defenders lo pone ",
          method("es", "entre las restricciones fuera de prisión", "pd-restricted"),
          ". Por su definición más reciente, Foro Penal ",
          method("es", "mantiene en su lista", "fp-held-2026"),
          " a quien pasa de la cárcel a su casa, y ",
          method("es", "no lo cuenta como salida", "fp-released"),
          ".",
        ],
        en: [
          "The duty not to leave home. Each body counts it in its own way. Prisoners Defenders puts it ",
          method("en", "among the restrictions outside prison", "pd-restricted"),
          ". By its latest definition, Foro Penal ",
          method("en", "keeps on its list", "fp-held-2026"),
          " those moved from jail to their homes, and ",
          method("en", "does not count it as a release", "fp-released"),
          ".",
        ],
      },
      {
        id: "libertad-plena",
        term: { es: "libertad plena", en: "full liberty" },
        es: "Libertad sin condena por cumplir, sin medidas y sin obligación de presentarse. Salir de la cárcel no la da por sí solo.",
        en: "Liberty with no sentence left to serve, no measures and no duty to report. Leaving prison does not bring it by itself.",
      },
      {
        id: "amnistia",
        term: { es: "amnistía", en: "amnesty" },
        es: "Ley que borra la responsabilidad penal por ciertos hechos. Dice qué hechos alcanza y cuáles deja fuera. Puede alcanzar a personas presas y a personas que ya habían salido, y por eso sus totales no son totales de salidas.",
        en: "A law that erases criminal liability for certain acts. It says which acts it covers and which it leaves out. It may reach people in prison and people already out, so its totals are not totals of releases.",
        examples: ["amnesty"],
      },
      {
        id: "indulto",
        term: { es: "indulto", en: "pardon" },
        es: "Perdón que concede una autoridad del Estado. La amnistía se refiere a hechos; el indulto, a personas. No todas las personas indultadas estaban presas.",
        en: "Forgiveness granted by an authority of the state. An amnesty is about acts; a pardon is about people. Not everyone pardoned was in prison.",
        examples: ["pardon"],
      },
      {
        id: "canje",
        term: { es: "canje", en: "exchange" },
        es: "Acuerdo por el que unos gobiernos dejan salir a unas personas a cambio de que otros dejen salir a otras.",
        en: "A deal by which governments let some people out in return for others letting out others. It is also called a swap.",
        examples: ["exchange"],
      },
    ],
  },
  {
    id: "leaving-the-country",
    heading: { es: "Fuera del país", en: "Out of the country" },
    entries: [
      {
        id: "destierro",
        term: { es: "destierro", en: "exile" },
        es: "Salida de la cárcel hacia otro país, expulsión, o prohibición de volver. Las partes no siempre dicen lo mismo sobre si fue por propia voluntad. Entonces se anota lo que dice cada una.",
        en: "Leaving prison for another country, expulsion, or a ban on returning. The parties do not always agree on whether it was voluntary. What each of them says is then recorded.",
        examples: ["expulsion"],
      },
      {
        id: "desnacionalizacion",
        term: { es: "desnacionalización", en: "denationalisation" },
        es: [
          "Pérdida de la nacionalidad por decisión del Estado. En el registro consta en Nicaragua, de personas presas y de otras que ya estaban fuera del país. Los expertos de la ONU ",
          method("es", "la consideran arbitraria", "ghren-denationalised"),
          ".",
        ],
        en: [
          "Loss of nationality by decision of the state. On record it is found in Nicaragua, of people in prison and of others already abroad. The UN experts ",
          method("en", "regard it as arbitrary", "ghren-denationalised"),
          ".",
        ],
      },
    ],
  },
  {
    id: "being-held",
    heading: { es: "Estar preso", en: "Being held" },
    entries: [
      {
        id: "preso-politico",
        term: { es: "preso político", en: "political prisoner" },
        es: [
          "No hay una definición que todos acepten. ",
          method("es", "Cada entidad usa la suya", "definitions"),
          ", y ",
          method("es", "los gobiernos de Cuba y de Nicaragua", "governments"),
          " niegan que los haya. Este sitio no decide quién lo es. Anota a quién cuenta cada entidad.",
        ],
        en: [
          "There is no definition that all accept. ",
          method("en", "Each body uses its own", "definitions"),
          ", and ",
          method("en", "the governments of Cuba and Nicaragua", "governments"),
          " deny that there are any. This site does not decide who is one. It records whom each body counts.",
        ],
      },
      {
        id: "preso-de-conciencia",
        term: { es: "preso de conciencia", en: "prisoner of conscience" },
        es: [
          "Título que ",
          method("es", "Amnistía Internacional", "amnesty-cuba-conscience"),
          " da a personas concretas, con su nombre: presas por lo que piensan o por quienes son, y que no han usado la violencia ni la han defendido. No es un censo.",
        ],
        en: [
          "A title that ",
          method("en", "Amnesty International", "amnesty-cuba-conscience"),
          " gives to particular people, by name: held for what they think or who they are, who have neither used nor advocated violence. It is not a census.",
        ],
      },
      {
        id: "convicto-de-conciencia",
        term: { es: "convicto de conciencia", en: "convict of conscience" },
        es: [
          "Una de las tres clases de la lista de Prisoners Defenders: personas ",
          method("es", "privadas de libertad", "pd-in-prison"),
          ". Aquí se dibujan llenas.",
        ],
        en: [
          "One of the three classes of Prisoners Defenders’ list: people ",
          method("en", "deprived of liberty", "pd-in-prison"),
          ". Here they are drawn solid.",
        ],
      },
      {
        id: "condenado-de-conciencia",
        term: { es: "condenado de conciencia", en: "condemned of conscience" },
        es: [
          "Otra clase de la misma lista: personas con restricciones ",
          method("es", "fuera de la cárcel", "pd-restricted"),
          ", por ejemplo en su casa o con licencia. Aquí se dibujan en contorno. El nombre se parece al de la clase anterior, y conviene no confundirlos.",
        ],
        en: [
          "Another class of the same list: people under restrictions ",
          method("en", "outside prison", "pd-restricted"),
          ", for instance at home or on licence. Here they are drawn in outline. The name is close to that of the class before, and the two are easily confused.",
        ],
      },
      {
        id: "otros-presos-politicos",
        term: { es: "otros presos políticos", en: "other political prisoners" },
        es: [
          "La tercera clase de la misma lista: ",
          method("es", "casos con violencia u otros delitos mezclados", "pd-third-class"),
          ". La lista no dice dónde están, y aquí se dibuja solo la cabeza.",
        ],
        en: [
          "The third class of the same list: ",
          method("en", "cases with violence or other offences mixed in", "pd-third-class"),
          ". The list does not say where they are, and here the head alone is drawn.",
        ],
      },
      {
        id: "preso-comun",
        term: { es: "preso común", en: "common prisoner" },
        es: "Quien cumple pena por un delito que no se considera político. Si un gobierno llama así a alguien, se dice que lo dice el gobierno.",
        en: "Someone serving a sentence for a crime not regarded as political. Where a government calls someone so, the site says that the government says it.",
      },
      {
        id: "detenido-siendo-menor",
        term: { es: "detenido siendo menor", en: "arrested as a minor" },
        es: "Persona que era menor de edad el día en que la detuvieron. Puede ser ya adulta en la fecha del recuento.",
        en: "Someone who was a minor on the day of their arrest. They may be an adult by the date of the count.",
      },
      {
        id: "desaparicion-forzada",
        term: { es: "desaparición forzada", en: "enforced disappearance" },
        es: [
          "En el derecho internacional, detención por agentes del Estado, o con su apoyo, que las autoridades niegan o de la que ocultan el paradero. El término lo usa ",
          method("es", "el grupo de la ONU", "un-wgeid-nic-disappeared"),
          " que verifica estos casos.",
        ],
        en: [
          "In international law, a detention by agents of the state, or with its support, which the authorities deny or whose place they conceal. The term is used by ",
          method("en", "the UN group", "un-wgeid-nic-disappeared"),
          " that verifies such cases.",
        ],
      },
      {
        id: "paradero-desconocido",
        term: { es: "paradero desconocido", en: "whereabouts unknown" },
        es: "Situación de quien está preso y, en una fecha, las autoridades no dicen dónde. Puede durar días o años. Contarlo así no equivale a afirmar que haya desaparición forzada.",
        en: "The situation of someone held whose location the authorities do not state on a given date. It may last days or years. To count it so is not to state that there is an enforced disappearance.",
      },
      {
        id: "11j",
        term: { es: "11J", en: "11J" },
        es: "Las protestas del 11 de julio de 2021 en Cuba. Un recuento «por el 11J» deja fuera a quien está preso por otros motivos políticos.",
        en: "The protests of 11 July 2021 in Cuba, written J11 at times. A count “over 11J” leaves out people held for other political reasons.",
      },
    ],
  },
  {
    id: "counting",
    heading: { es: "Contar", en: "Counting" },
    entries: [
      {
        id: "recuento",
        term: { es: "recuento", en: "claim" },
        es: "Un número que alguien publicó, con quién contó, a cuántas personas, cuándo, con qué definición y en qué fuente. Que esté aquí no quiere decir que sea exacto.",
        en: "A number that somebody published, with who counted, how many people, when, by which definition and in which source. That it is here does not mean that it is exact.",
      },
      {
        id: "entidad",
        term: { es: "entidad que cuenta", en: "claimant" },
        es: "Quien contó: una organización, un gobierno, un comité de familias, un medio. Si un medio cita el número de otro, el recuento es de quien contó.",
        en: "Whoever counted: an organisation, a government, a families’ committee, an outlet. Where an outlet cites somebody else’s number, the claim belongs to whoever counted.",
      },
      {
        id: "definicion",
        term: { es: "definición", en: "definition" },
        es: "A quién incluye un recuento y a quién no. Si una entidad cambia su manera de contar, son dos definiciones.",
        en: "Whom a count includes and whom it leaves out. Where a body changes its way of counting, there are two definitions.",
      },
      {
        id: "existencia-y-flujo",
        term: { es: "existencia y flujo", en: "stock and flow" },
        es: "Una existencia dice cuántas personas hay presas en una fecha. Un flujo, cuántas entran o salen en un periodo. Restar uno de otra no da el recuento siguiente: la lista cambia también por casos que se conocen tarde, por muertes o por condenas cumplidas.",
        en: "A stock says how many people are held on a date. A flow says how many come in or go out over a period. Subtracting one from the other does not give the next count: a list also changes by cases known late, by deaths or by sentences served.",
      },
      {
        id: "acumulado",
        term: { es: "acumulado", en: "running total" },
        es: "Suma desde un día hasta otro. Depende de su primer día. No dice cuántas personas están presas en una fecha.",
        en: "A sum from one day to another. It depends on its first day. It does not say how many people are held on a date.",
      },
      {
        id: "fecha-de-corte",
        term: { es: "fecha de corte", en: "cut-off date" },
        es: "El día hasta el que se contó. Suele ser anterior al día en que se publicó.",
        en: "The day up to which people were counted. It is often earlier than the day of publication.",
      },
      {
        id: "al-menos",
        term: { es: "«al menos», «unas», «hasta»", en: "“at least”, “about”, “up to”" },
        es: "Con qué firmeza se dio un número. Si quien contó dijo «al menos», el número lo lleva: ≥. Los otros signos son > (más de), ~ (unas), ≤ (hasta) y < (menos de).",
        en: "How firmly a number was stated. If whoever counted said “at least”, the number carries it: ≥. The other signs are > (more than), ~ (about), ≤ (up to) and < (fewer than).",
      },
      {
        id: "contada",
        term: { es: "anunciada, declarada, contada", en: "announced, stated, counted" },
        es: "De una salida: anunciada es lo que una autoridad dijo que haría; declarada, lo que dijo haber hecho; contada, la que otra entidad contó por su cuenta. Si una entidad dice que la comprobó caso por caso, se dice «verificó».",
        en: "Of a release: announced is what an authority said it would do; stated, what it said it had done; counted, what another body counted on its own. Where a body says it checked case by case, the site says “verified”.",
      },
      {
        id: "hueco",
        term: { es: "hueco", en: "gap" },
        es: "Falta de recuento. No es un cero: quiere decir que no se halló ninguno.",
        en: "The absence of a count. It is not a zero: it means that none was found.",
      },
    ],
  },
];
