import type { Source } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { chartAddress, pageAddress } from "../links.ts";
import type { Paragraph, Section } from "./prose.ts";

/** What the method page says of the record: names, numbers and dates from the dataset, formatted. */
export interface MethodFacts {
  readonly claims: string;
  readonly claimants: string;
  readonly definitions: string;
  /** The newest count of Cuba's main list that was split by place, and its parts in one phrase, as placeholders. */
  readonly split: { readonly claimant: string; readonly people: string; readonly when: string; readonly parts: string };
  /** Whether the last count of that list is the one that was split. */
  readonly isSplitLast: boolean;
  readonly houseArrestSince: string;
  readonly releasesSince: string;
  readonly revised: string;
  readonly retracted: string;
  /** Mistakes of ours on record; none is `undefined`. */
  readonly corrections: string | undefined;
  readonly cases: string;
  readonly sources: string;
  readonly isArchived: boolean;
  readonly lastEvent: string;
  /** Promises of release with no claim of people let out, by name and date; none is `undefined`. */
  readonly promisesAlone: string | undefined;
}

/** The method page, but for the lists that come straight from the tables. */
export interface Method {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly Paragraph[];
  readonly contents: string;
  readonly whyCountsDiffer: Section;
  readonly likeWithLike: Section;
  readonly governments: Section;
  /** What heads the dated statements of governments. */
  readonly statements: string;
  readonly people: Section;
  readonly corrections: Section;
  readonly sources: Section;
  readonly reach: Readonly<Record<Source["reach"], string>>;
  readonly missing: Section;
  /** How many claims a country's main list has, and over which period. */
  readonly listed: (claims: string, period: string) => string;
  readonly afterLists: readonly Paragraph[];
  readonly definitions: Section;
  readonly severalCountries: string;
  readonly members: string;
  readonly website: string;
  readonly labels: {
    readonly measure: string;
    readonly custody: string;
    readonly cause: string;
    readonly span: string;
    readonly since: string;
    readonly until: string;
    readonly country: string;
    readonly claims: string;
  };
}

export function method(locale: Locale, facts: MethodFacts): Method {
  return locale === "es" ? spanish(facts) : english(facts);
}

/** The parts of the page, in its order. */
export function sectionsOf(text: Method): readonly Section[] {
  return [
    text.whyCountsDiffer,
    text.likeWithLike,
    text.governments,
    text.people,
    text.corrections,
    text.sources,
    text.missing,
    text.definitions,
  ];
}

/** Events in which a government says whom it holds or lets out, by country and date. */
export const statementEvents: readonly string[] = [
  "cub-2025-01-14-cuba-announces-the-gradual-release-of-55",
  "cub-2025-06-20-diaz-canel-again-denies-that-there",
  "ven-2026-01-08-releases-announced-as-a-unilateral-gestu",
  "ven-2026-01-13-jorge-rodriguez-speaks-of-more-than-400",
  "nic-2018-11-18-cenidh-counts-602-political-prisoners",
  "nic-2019-06-18-the-government-says-all-are-out",
];

function spanish(facts: MethodFacts): Method {
  const { split } = facts;
  const definition = (label: string, id: string) => ({ label, address: `${pageAddress("es", "method")}#${id}` });
  return {
    title: "Cómo se cuenta, y quién cuenta",
    description:
      "Las definiciones de cada entidad que cuenta presos políticos en Cuba, Venezuela y Nicaragua, y cómo se comparan aquí.",
    intro: [
      [
        `El registro guarda ${facts.claims} recuentos de ${facts.claimants} entidades. Un recuento es un número que alguien publicó. Cada uno dice quién contó, a cuántas personas, cuándo, con qué definición y dónde se leyó. `,
        { label: "Todos están aquí", address: pageAddress("es", "claims") },
        ".",
      ],
      "Si dos recuentos no coinciden, se guardan los dos. No se promedian y no se borra ninguno. Lo que no se halló no es un cero. Es un hueco, y se dice.",
      "Cada línea acaba en su último recuento. Los tres puntos que siguen quieren decir que no se sabe qué vino después.",
      [
        "Las palabras que aquí tienen un sentido preciso están en el ",
        { label: "glosario", address: pageAddress("es", "glossary") },
        ".",
      ],
    ],
    contents: "En esta página",
    whyCountsDiffer: {
      id: "why-counts-differ",
      heading: "Por qué no coinciden los recuentos",
      paragraphs: [
        "Dos números del mismo día pueden ser ciertos los dos y no ser iguales. Estas son las razones que más se repiten.",
      ],
      terms: [
        {
          term: "Dónde está la persona",
          text: [
            `Unas listas cuentan a quien está en la cárcel. Otras suman a quien cumple en su casa, con licencia o bajo medidas. ${split.claimant} contó ${split.people} personas ${split.when}: ${split.parts}.`,
          ],
        },
        {
          term: "Por qué está presa",
          text: "Hay recuentos de una sola causa, como las protestas del 11J. Otros suman todos los motivos políticos. Los gobiernos suelen hablar de «personas», presas por cualquier causa.",
        },
        {
          term: "Qué hace falta para entrar en la lista",
          text: [
            "Cada entidad pide cosas distintas: que lo confirme la familia, que haya una sentencia, que la persona no usara violencia, que la detención no fuera breve. ",
            { label: "Las definiciones", address: `${pageAddress("es", "method")}#definitions` },
            " lo dicen una por una.",
          ],
        },
        {
          term: "Cuándo se sale de ella",
          text: [
            "En la ",
            definition("lista de Prisoners Defenders", "pd-list"),
            ", quien sale con licencia sigue hasta que acaba su condena. Foro Penal ",
            definition("mantiene en la suya", "fp-held-2026"),
            `, desde ${facts.houseArrestSince}, a quien pasa de la cárcel al arresto domiciliario.`,
          ],
        },
        {
          term: "Una foto o una suma",
          text: "Cuántas personas hay presas en una fecha es una cosa. Cuántas han pasado por la lista es otra. La segunda no baja cuando alguien sale.",
        },
        {
          term: "Desde qué día se cuenta",
          text: `Un total de salidas depende de su primer día. En el proceso que empezó el ${facts.releasesSince}, Foro Penal cuenta desde ese día. Los totales oficiales de Venezuela han partido de días distintos.`,
        },
        {
          term: "Los casos que se conocen tarde",
          text: "Una familia puede denunciar meses después. Entonces la lista sube aunque nadie haya sido detenido ese día, o baja menos que las salidas.",
        },
        {
          term: "El día del corte",
          text: "Un boletín cuenta hasta un día y sale otro. Aquí se anota el día del corte. Si no consta, se anota el de publicación.",
        },
        {
          term: "Lo que se corrige",
          text: `Quien contó corrigió después ${facts.revised} de estos recuentos y retiró ${facts.retracted}. Se conservan con su marca y no se dibujan.`,
        },
        {
          term: "Lo que nadie denuncia",
          text: [
            "Varias entidades avisan de que les faltan casos. El ",
            definition("Mecanismo", "claimant-mecanismo"),
            " dice que muchas familias no denuncian por miedo.",
          ],
        },
      ],
    },
    likeWithLike: {
      id: "like-with-like",
      heading: "Comparar lo que es comparable",
      paragraphs: [
        "La lista de Prisoners Defenders incluye a personas con condena o medida política, también a quien cumple en su casa o con licencia. Foro Penal y el Mecanismo cuentan a personas privadas de libertad.",
        [
          "Por eso hay una vista, ",
          { label: "«En prisión»", address: chartAddress("es", "held-now", "behind-bars") },
          ", que deja fuera a quien consta en su casa o con licencia. De las personas de las que no se indica el lugar se dibuja solo la cabeza: pueden estar dentro o fuera.",
        ],
        "Las definiciones distintas no se suman, no se promedian y no se dividen entre sí, salvo las clases de una misma lista en una misma fecha, que pueden sumarse; esa suma se marca como nuestra. Si un gráfico pone juntas definiciones distintas, lleva un aviso.",
        "Las tasas por millón usan la misma serie de población de la ONU para los tres países. En el caso de Cuba se dan también otras.",
      ],
    },
    governments: {
      id: "governments",
      heading: "Qué dicen los gobiernos",
      paragraphs: [
        "Constan declaraciones de los gobiernos de Cuba y de Nicaragua que niegan que haya presos políticos; del de Venezuela no se halló una con fecha. De quienes otros cuentan como tales dicen que están presos por delitos.",
        [
          "Sus totales de salidas hablan de «personas» y pueden incluir a cualquier preso. En ",
          { label: "el gráfico de salidas", address: chartAddress("es", "released") },
          " van rayados. En las páginas halladas no se vio una lista oficial de nombres junto a esos totales.",
        ],
      ],
    },
    statements: "Lo dicho, con su fecha",
    people: {
      id: "people",
      heading: "Las personas nombradas",
      paragraphs: [
        `Este sitio no copia listas de presos. La tabla de casos nombra a ${facts.cases} personas. De cada una se guarda lo que contaron de su propio caso organizaciones, organismos públicos o medios, con su fuente. La cronología nombra además a personas cuyo caso o cuyo cargo fue noticia.`,
        "No se guardan direcciones, parientes, datos de salud ni el nombre de quien era menor cuando fue detenido. Una muerte bajo custodia se anota.",
        "La historia de una persona acaba en la última noticia que se halló, y lo dice.",
        [
          "Quien pida que se retire su nombre no tiene que dar un motivo. ",
          { label: "Cómo pedirlo", address: `${pageAddress("es", "contribute")}#removal` },
          ".",
        ],
      ],
    },
    corrections: {
      id: "corrections",
      heading: "Correcciones",
      paragraphs: [
        "Si un número no coincide con su fuente, el error es nuestro. Se corrige en la tabla. Si ya había salido en una edición, se anota el día, el valor viejo, el nuevo y el motivo.",
        "Si quien contó corrige su cifra, se conservan las dos. La primera queda marcada y dice cuál la sustituye.",
        "Un recuento que salió en una edición no se borra. Si deja de valer, se marca como retirado.",
        [
          facts.corrections === undefined
            ? "Hasta esta edición no hay ninguna corrección anotada. "
            : `Correcciones anotadas hasta esta edición: ${facts.corrections}. `,
          { label: "Qué ha cambiado", address: pageAddress("es", "changes") },
          " · ",
          { label: "Cómo avisar de un error", address: pageAddress("es", "contribute") },
        ],
      ],
    },
    sources: {
      id: "sources",
      heading: "Las fuentes y cómo se llega a ellas",
      paragraphs: [
        `Hay ${facts.sources} fuentes. De cada una se guarda quién la publicó y, si constan, su título, su fecha y su dirección. Los recuentos son de quien contó, no del medio que los publica.`,
        "Las páginas se leyeron en extractos, no enteras. Por eso puede haber un número mal copiado o mal fechado. Los de la portada y los primeros gráficos se buscaron otra vez, uno por uno. La mayor parte se confirmó, algunos se corrigieron y otros no se volvieron a hallar.",
        facts.isArchived
          ? "De algunas se guarda además una copia en un archivo público."
          : "De ninguna se guarda todavía una copia en un archivo público. Si una página desaparece, quedan su nombre y su fecha.",
      ],
    },
    reach: {
      original: "La dirección es la de quien publicó la página.",
      copy: "Es una copia en otro sitio. Se nombra al medio y falta poner la página original.",
      aggregator: "Es un resumen, o un sitio que reúne noticias de otros.",
      http_only: "El sitio no ofrece conexión cifrada. Quien vigila la red puede ver qué página se pide y qué dice.",
      unlinked: "La dirección no es segura. Se nombra a quien publicó y la fecha, sin enlace.",
    },
    missing: {
      id: "missing",
      heading: "Qué falta",
      paragraphs: [
        "Las listas principales llegan hasta aquí. Después no se halló ningún otro recuento suyo. Eso no quiere decir que nada haya cambiado: ninguna frase de este sitio dice cuántas personas hay presas hoy.",
      ],
    },
    listed: (claims, period) => `${claims} recuentos, ${period}`,
    afterLists: [
      `El último hecho de la cronología es del ${facts.lastEvent}.`,
      ...(facts.isSplitLast
        ? []
        : [
            "El último recuento de Cuba no se halló dividido por lugar. No consta cuántas de esas personas estaban en prisión.",
          ]),
      ...(facts.promisesAlone === undefined
        ? []
        : [`Hay anuncios de los que no se halló ningún recuento de salidas: ${facts.promisesAlone}.`]),
      "Hay meses sin recuento en las tres listas. Las primeras de Nicaragua, de otras entidades, seguían otras reglas y no se unen a la del Mecanismo.",
      "Se buscó sobre todo en español y en inglés, en páginas publicadas. Lo que nadie publicó no está aquí.",
    ],
    definitions: {
      id: "definitions",
      heading: "Las definiciones",
      paragraphs: [
        `Son ${facts.definitions}. Una definición dice a quién incluye un recuento y a quién no. Están por país y por entidad: primero, quien lleva la lista principal. Las palabras son nuestras, a partir de lo publicado sobre cómo cuenta cada una. Que alguien sea preso político, o que una detención fuera arbitraria, lo dice quien cuenta, no este sitio.`,
      ],
    },
    severalCountries: "En más de un país",
    members: "La forman",
    website: "Su sitio",
    labels: {
      measure: "Se mide",
      custody: "Dónde",
      cause: "Por qué",
      span: "Tiempo",
      since: "Desde",
      until: "Hasta",
      country: "País",
      claims: "Recuentos",
    },
  };
}

function english(facts: MethodFacts): Method {
  const { split } = facts;
  const definition = (label: string, id: string) => ({ label, address: `${pageAddress("en", "method")}#${id}` });
  return {
    title: "How people are counted, and who counts",
    description:
      "The definitions of each body that counts political prisoners in Cuba, Venezuela and Nicaragua, and how they are compared here.",
    intro: [
      [
        `The record holds ${facts.claims} counts by ${facts.claimants} bodies. A count, here called a claim, is a number that somebody published. Each says who counted, how many people, when, by which definition and where it was read. `,
        { label: "All of them are listed", address: pageAddress("en", "claims") },
        ".",
      ],
      "Where two counts disagree, both are kept. They are not averaged, and neither is deleted. What was not found is not a zero: it is a gap, and the site says so.",
      "Each line ends at its last count. The three dots that follow mean that what came after is not known.",
      [
        "Words that carry a precise meaning here are in the ",
        { label: "glossary", address: pageAddress("en", "glossary") },
        ".",
      ],
    ],
    contents: "On this page",
    whyCountsDiffer: {
      id: "why-counts-differ",
      heading: "Why counts differ",
      paragraphs: [
        "Two numbers of the same day can both be true and not be equal. These are the reasons that recur most.",
      ],
      terms: [
        {
          term: "Where the person is",
          text: `Some lists count people in prison. Others add those serving at home, on licence or under measures. ${split.claimant} counted ${split.people} people ${split.when}: ${split.parts}.`,
        },
        {
          term: "Why the person is held",
          text: "Some counts are of one cause alone, such as the 11J protests. Others take in every political reason. Governments tend to speak of “people”, held on any ground.",
        },
        {
          term: "What it takes to be listed",
          text: [
            "Each body asks for different things: that the family confirm it, that there be a sentence, that the person used no violence, that the detention was not brief. ",
            { label: "The definitions", address: `${pageAddress("en", "method")}#definitions` },
            " say so one by one.",
          ],
        },
        {
          term: "What it takes to leave the list",
          text: [
            "On ",
            definition("Prisoners Defenders’ list", "pd-list"),
            ", people let out on licence stay until their sentence ends. Foro Penal ",
            definition("keeps on its own", "fp-held-2026"),
            `, since ${facts.houseArrestSince}, those moved from jail to house arrest.`,
          ],
        },
        {
          term: "A snapshot or a sum",
          text: "How many people are held on a date is one thing. How many have ever been on the list is another. The second does not fall when somebody is let out.",
        },
        {
          term: "The day counting starts",
          text: `A total of releases depends on its first day. In the process that began on ${facts.releasesSince}, Foro Penal counts from that day. Venezuela’s official totals have started on different days.`,
        },
        {
          term: "Cases known late",
          text: "A family may report a case months later. The list then rises although nobody was arrested that day, or falls by less than the releases.",
        },
        {
          term: "The cut-off",
          text: "A bulletin counts up to one day and comes out on another. The day of the cut-off is recorded; where it is not stated, the day of publication.",
        },
        {
          term: "What is revised",
          text: `Whoever counted later revised ${facts.revised} of these counts and retracted ${facts.retracted}. They are kept, marked, and are not drawn.`,
        },
        {
          term: "What nobody reports",
          text: [
            "Several bodies warn that cases are missing from their lists. The ",
            definition("Mecanismo", "claimant-mecanismo"),
            " says that many families do not report, out of fear.",
          ],
        },
      ],
    },
    likeWithLike: {
      id: "like-with-like",
      heading: "Like with like",
      paragraphs: [
        "Prisoners Defenders’ list holds people under a political sentence or measure, those serving it at home or on licence included. Foro Penal and the Mecanismo count people deprived of liberty.",
        [
          "So one view, ",
          { label: "“In prison”", address: chartAddress("en", "held-now", "behind-bars") },
          ", leaves out those stated to be at home or on licence. Of people whose place is not stated only the head is drawn: they may be inside or outside.",
        ],
        "Unlike definitions are never added, averaged or divided by one another, except the classes of one list on one date; that sum is marked as ours. A chart that sets unlike definitions side by side carries a warning.",
        "Rates per million use the same UN population series for all three countries. For Cuba, others are given as well.",
      ],
    },
    governments: {
      id: "governments",
      heading: "What the governments say",
      paragraphs: [
        "The record holds statements by the governments of Cuba and of Nicaragua that deny there are political prisoners; of Venezuela’s, no dated one was found. Of those whom others count as such, they say that they are held over crimes.",
        [
          "Their totals of releases speak of “people” and may include any prisoner. In ",
          { label: "the chart of releases", address: chartAddress("en", "released") },
          " they are drawn hatched. In the pages found, no official list of names was seen beside those totals.",
        ],
      ],
    },
    statements: "What was said, and when",
    people: {
      id: "people",
      heading: "People who are named",
      paragraphs: [
        `This site copies no lists of prisoners. The table of cases names ${facts.cases} people. For each it keeps what organisations, public bodies or the press reported of the person’s own case, with its source. The timeline also names people whose case or office made the news.`,
        "No addresses, relatives or health are kept, nor the name of anyone who was a minor when arrested. A death in custody is recorded.",
        "A person’s story ends at the last report that was found, and says so.",
        [
          "Whoever asks for their name to be removed need give no reason. ",
          { label: "How to ask", address: `${pageAddress("en", "contribute")}#removal` },
          ".",
        ],
      ],
    },
    corrections: {
      id: "corrections",
      heading: "Corrections",
      paragraphs: [
        "If a number does not match its source, the mistake is ours. It is mended in the table. If it was already part of an edition, the day, the old value, the new one and the reason are recorded.",
        "If a claimant revises its figure, both are kept. The first is marked and says which one replaces it.",
        "A claim that was part of an edition is not deleted. If it no longer holds, it is marked as withdrawn.",
        [
          facts.corrections === undefined
            ? "Up to this edition no correction is on record. "
            : `Corrections on record up to this edition: ${facts.corrections}. `,
          { label: "What changed", address: pageAddress("en", "changes") },
          " · ",
          { label: "How to report a mistake", address: pageAddress("en", "contribute") },
        ],
      ],
    },
    sources: {
      id: "sources",
      heading: "The sources, and how they are reached",
      paragraphs: [
        `There are ${facts.sources} sources. Of each the record keeps who published it and, where known, its title, date and address. A count belongs to whoever counted, not to the outlet that prints it.`,
        "The pages were read in excerpts, not in full. So a number may be wrongly copied or wrongly dated. Those of the front page and the first charts were looked up again, one by one. Most were confirmed, some were corrected and others were not found again.",
        facts.isArchived
          ? "Of some, a copy in a public archive is kept as well."
          : "None of them has a copy in a public archive on record yet. If a page disappears, its name and date remain.",
      ],
    },
    reach: {
      original: "The address is that of whoever published the page.",
      copy: "It is a copy on another site. The outlet is named, and the original page is still to be found.",
      aggregator: "It is a digest, or a site that gathers the news of others.",
      http_only:
        "The site offers no encrypted connection. Whoever watches the network can see which page is asked for and what it says.",
      unlinked: "The address is not safe. The publisher and the date are named, without a link.",
    },
    missing: {
      id: "missing",
      heading: "What is missing",
      paragraphs: [
        "The main lists reach this far. No later count of theirs was found. That does not mean that nothing changed: nothing on this site says how many people are held today.",
      ],
    },
    listed: (claims, period) => `${claims} counts, ${period}`,
    afterLists: [
      `The last event on the timeline is of ${facts.lastEvent}.`,
      ...(facts.isSplitLast
        ? []
        : [
            "No split by place was found for the last count of Cuba. How many of those people were in prison is not on record.",
          ]),
      ...(facts.promisesAlone === undefined
        ? []
        : [`Of some announcements no count of people let out was found: ${facts.promisesAlone}.`]),
      "All three lists have months without a count. Nicaragua’s first lists, kept by other bodies, followed other rules and are not joined to the Mecanismo’s.",
      "The search was made mostly in Spanish and English, among published pages. What nobody published is not here.",
    ],
    definitions: {
      id: "definitions",
      heading: "The definitions",
      paragraphs: [
        `There are ${facts.definitions}. A definition says whom a count includes and whom it leaves out. They stand by country and by body, beginning with whoever keeps the main list. The words are ours, from what has been published of how each body counts. That someone is a political prisoner, or that a detention was arbitrary, is said by the body that counts, not by this site.`,
      ],
    },
    severalCountries: "In more than one country",
    members: "Its members",
    website: "Its site",
    labels: {
      measure: "Measures",
      custody: "Where",
      cause: "Why",
      span: "Time",
      since: "Since",
      until: "Until",
      country: "Country",
      claims: "Claims",
    },
  };
}
