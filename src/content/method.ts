import type { Locale } from "../dataset/text.ts";

/** Words of the method page around the definitions, which come from the tables. */
interface MethodText {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly string[];
  readonly likeHeading: string;
  readonly like: readonly string[];
  readonly whyHeading: string;
  readonly why: readonly string[];
  readonly sourcesHeading: string;
  readonly sources: readonly string[];
  readonly ethicsHeading: string;
  readonly ethics: readonly string[];
  readonly correctionsHeading: string;
  readonly corrections: readonly string[];
  readonly definitionsHeading: string;
  readonly elsewhere: string;
  readonly governmentsHeading: string;
  readonly governments: string;
  readonly limitsHeading: string;
  readonly limits: (last: string) => string;
  readonly measure: string;
  readonly custody: string;
  readonly cause: string;
}

export const methodText: Readonly<Record<Locale, MethodText>> = {
  es: {
    title: "Cómo se cuenta, y quién cuenta",
    description:
      "Las definiciones de cada entidad que cuenta presos políticos en Cuba, Venezuela y Nicaragua, y cómo se comparan aquí.",
    intro: [
      "Cada número de este sitio es un recuento: alguien contó, en una fecha, con una definición, y lo publicó en una fuente. No se muestra ningún número sin decir quién lo dio y cuándo.",
      "Cuando dos recuentos no coinciden se muestran los dos. No se promedian ni se elige uno en silencio. Lo que nadie contó no es un cero: es un hueco, y se dice.",
      "Cada línea termina en su último recuento. Los tres puntos que siguen quieren decir que no se sabe qué vino después.",
    ],
    likeHeading: "Lo igual con lo igual",
    like: [
      "La lista de Prisoners Defenders incluye a toda persona con condena o medida política, también a quien cumple en su casa o con licencia. Foro Penal y el Mecanismo cuentan a personas privadas de libertad. Por eso la vista «En prisión» compara solo a quienes están tras las rejas y deja abiertas a las personas de las que no se indica el lugar.",
      "Desde febrero de 2026, Foro Penal mantiene en su lista a quien pasa a arresto domiciliario: es otra definición, y así se anota.",
      "Las definiciones distintas no se suman, no se promedian y no se dividen entre sí.",
    ],
    whyHeading: "Por qué no coinciden los recuentos",
    why: [
      "Porque no cuentan a las mismas personas. Unas entidades incluyen a quien cumple en casa; otras, solo a quien está en prisión. Unas exigen que no haya habido violencia; otras estudian cada caso. Unas siguen una protesta y otras, todo el país.",
      "Porque no miran el mismo día. Una lista con corte el lunes y otra del viernes pueden distar en las salidas de una semana. Y una lista también crece con casos antiguos que tardaron en conocerse.",
      "Porque no empiezan a contar a la vez. Un total de salidas «desde diciembre» y otro «desde el ocho de enero» no se restan.",
    ],
    sourcesHeading: "Las fuentes",
    sources: [
      "Cada recuento dice en qué página se leyó; si otra lo confirma, se nombran las dos. El título de una página solo se da si se vio.",
      "Una fuente es «copia» cuando el texto se leyó en un sitio distinto del que lo publicó. Si una dirección no es segura, se nombra el medio y la fecha, sin enlace. Si una página solo responde sin cifrar, se dice en los datos.",
    ],
    ethicsHeading: "Las personas nombradas",
    ethics: [
      "De una persona se anota solo lo que organizaciones, órganos públicos o medios informaron de su propio caso. No hay direcciones, familiares, datos de salud ni nombres de menores. La línea de cada caso acaba en el último informe publicado.",
      "Quien pida que se retire su nombre será atendido sin dar un motivo.",
    ],
    correctionsHeading: "Correcciones",
    corrections: [
      "Si quien contó cambió su cifra, se guardan las dos y se dice cuál sigue en pie. Si el error es nuestro, se corrige en la fila y se anota qué decía, qué dice y por qué.",
    ],
    elsewhere: "Otros",
    definitionsHeading: "Definiciones, por país y por quién cuenta",
    governmentsHeading: "Qué dicen los gobiernos",
    governments:
      "Los tres gobiernos niegan que haya presos políticos y hablan de personas juzgadas por delitos comunes o contra la seguridad del Estado. Cuando dan cifras de salidas dicen «personas» y no publican nombres; por eso sus números se dibujan rayados y nunca se restan de los de otros.",
    limitsHeading: "Hasta dónde llega",
    limits: (last) =>
      `Los recuentos hallados terminan el ${last}. Que no se hallara nada después no quiere decir que nada haya cambiado: ninguna frase de este sitio describe el presente.`,
    measure: "Se mide",
    custody: "Dónde está",
    cause: "Por qué",
  },
  en: {
    title: "How people are counted, and who counts",
    description:
      "The definitions of each body that counts political prisoners in Cuba, Venezuela and Nicaragua, and how they are compared here.",
    intro: [
      "Each number on this site is a claim: someone counted, on a date, by a definition, and published it in a source. No number is shown without saying who gave it and when.",
      "Where two counts disagree, both are shown. They are not averaged, and none is silently picked. What nobody counted is not a zero: it is a gap, and it is said.",
      "Each line ends at its last count. The three points that follow mean that what came after is not known.",
    ],
    likeHeading: "Like with like",
    like: [
      "Prisoners Defenders’ list holds everyone under a political sentence or measure, those serving it at home or on licence included. Foro Penal and the Mecanismo count people deprived of liberty. So the view “In prison” compares those behind bars alone, and leaves open the people whose place is not stated.",
      "Since February 2026 Foro Penal keeps on its list those moved to house arrest: that is another definition, and it is recorded as one.",
      "Unlike definitions are never added, averaged or divided by one another.",
    ],
    whyHeading: "Why the counts differ",
    why: [
      "Because they do not count the same people. Some bodies include those serving at home; others, those in prison alone. Some require that there was no violence; others study each case. Some follow one protest and others the whole country.",
      "Because they do not look on the same day. A list cut on Monday and one of Friday may lie a week’s releases apart. And a list also grows by old cases that were slow to surface.",
      "Because they do not begin to count together. A total of releases “since December” and one “since the eighth of January” are not subtracted.",
    ],
    sourcesHeading: "The sources",
    sources: [
      "Each claim says on which page it was read; where another confirms it, both are named. A page’s title is given only if it was seen.",
      "A source is a “copy” where the text was read on another site than the one that published it. Where an address is not safe, the outlet and date are named, without a link. Where a page answers only unencrypted, the data says so.",
    ],
    ethicsHeading: "People who are named",
    ethics: [
      "Of a person, only what organisations, public bodies or the press reported of their own case is recorded. There are no addresses, relatives, health data or minors’ names. The line of each case ends at the last published report.",
      "A request to remove a name is honoured without a reason.",
    ],
    correctionsHeading: "Corrections",
    corrections: [
      "Where a claimant changed its figure, both are kept, and it is said which one stands. Where the mistake is ours, the row is mended, and what it said, what it says and why are recorded.",
    ],
    elsewhere: "Others",
    definitionsHeading: "Definitions, by country and by who counts",
    governmentsHeading: "What the governments say",
    governments:
      "The three governments deny holding political prisoners and speak of people tried for common crimes or for offences against the security of the state. When they give numbers of releases they say “people” and publish no names; so their numbers are drawn hatched and are never subtracted from those of others.",
    limitsHeading: "How far it goes",
    limits: (last) =>
      `The counts found end on ${last}. That nothing later was found does not mean that nothing changed: no sentence on this site describes the present.`,
    measure: "Measures",
    custody: "Where they are",
    cause: "Why",
  },
};
