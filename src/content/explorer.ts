import type { Locale } from "../dataset/text.ts";

/** Words of the explorer: its page, its controls and what it says of what it draws. Numbers, names and dates arrive formatted. */
interface ExplorerText {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  /** Where scripts are off or the data does not arrive. */
  readonly withoutScript: string;
  readonly choose: string;
  /** What the controls weigh, before they are asked for. */
  readonly onDemand: (kilobytes: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly drawn: string;
  readonly drawnIntro: string;
  readonly record: string;
  readonly recordLinks: { readonly claims: string; readonly csv: string; readonly json: string; readonly data: string };
  readonly presets: {
    readonly heading: string;
    readonly alike: string;
    readonly lists: string;
    readonly cubaParts: string;
    readonly venezuelaRivals: string;
    readonly venezuelaReleased: string;
    readonly known: (date: string) => string;
  };
  readonly controls: {
    readonly heading: string;
    readonly measure: string;
    readonly countries: string;
    readonly claimants: string;
    readonly allClaimants: string;
    readonly definitions: string;
    readonly proposed: (chosen: string, all: string) => string;
    readonly chosen: (chosen: string, all: string) => string;
    readonly propose: string;
    readonly who: string;
    readonly process: string;
    readonly anyProcess: string;
    readonly dates: string;
    readonly from: string;
    readonly to: string;
    readonly brush: string;
    readonly wholePeriod: string;
    readonly per: string;
    readonly count: string;
    readonly million: string;
    readonly population: (country: string) => string;
    readonly populationChoice: (people: string, date: string, claimant: string) => string;
    readonly form: string;
    readonly forms: Readonly<Record<"lines" | "points" | "bars" | "table", string>>;
    readonly known: string;
    readonly knownHint: string;
    readonly badDate: string;
    readonly counts: (number: string, isOne: boolean) => string;
    readonly reset: string;
  };
  readonly of: (measure: string, part: string | undefined, countries: string) => string;
  readonly perMillion: string;
  readonly series: (claimant: string, what: string) => string;
  readonly claimantIn: (claimant: string, country: string) => string;
  readonly seriesSince: (series: string, date: string) => string;
  readonly seriesIn: (series: string, process: string) => string;
  readonly one: (series: string) => string;
  readonly alike: (series: string) => string;
  readonly unlike: (series: string) => string;
  readonly refused: (series: string) => string;
  readonly listed: (series: string) => string;
  readonly several: (series: string) => string;
  readonly span: (counts: string, from: string, to: string) => string;
  readonly knownOn: (date: string) => string;
  readonly later: (counts: string) => string;
  readonly undated: (counts: string) => string;
  readonly populations: (list: string) => string;
  readonly population: (country: string, people: string, date: string, claimant: string) => string;
  readonly gridPeople: (people: string) => string;
  readonly gridRate: (rate: string) => string;
  readonly howDrawn: Readonly<Record<"lines" | "points" | "bars", string>>;
  readonly warning: string;
  readonly differ: Readonly<Record<"custody" | "cause" | "span" | "start" | "number" | "population", string>>;
  readonly bound: { readonly bound: string; readonly firm: string };
  readonly noStart: string;
  readonly refusal: {
    readonly title: string;
    readonly intro: string;
    readonly know: string;
    readonly alike: string;
    readonly after: string;
  };
  readonly tooMany: {
    readonly title: (series: string) => string;
    readonly text: (most: string) => string;
    readonly largest: (most: string) => string;
    readonly bars: string;
    readonly table: string;
  };
  readonly nothing: { readonly title: string; readonly text: string; readonly reset: string };
  readonly table: (counts: string, isOne: boolean) => string;
  readonly rate: string;
  readonly allRows: (rows: string) => string;
  readonly take: {
    readonly share: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly csv: string;
    readonly svg: string;
    readonly png: string;
    readonly note: string;
  };
  readonly embed: {
    readonly heading: string;
    readonly same: string;
    readonly near: string;
    readonly line: string;
  };
}

export const explorerText: Readonly<Record<Locale, ExplorerText>> = {
  es: {
    title: "Explorar los recuentos",
    description:
      "Elija país, medida, definición, quién contó y fechas, y vea los recuentos como línea, puntos, barras o tabla.",
    intro:
      "Elija qué se cuenta, dónde, quién y cuándo. Cada número lleva quién contó y con qué definición. Lo que no cuenta lo mismo no se dibuja junto sin decir antes en qué difiere.",
    withoutScript:
      "Los dibujos a medida se hacen en este navegador y necesitan script. Sin él están aquí los gráficos ya dibujados, todos los recuentos y los datos.",
    choose: "Elegir qué se dibuja",
    onDemand: (kilobytes) => `Los controles se cargan al usarlos (${kilobytes} kB).`,
    loading: "Cargando los recuentos…",
    failed: "No se pudieron cargar los recuentos. Abajo están los gráficos ya dibujados y los datos.",
    drawn: "Gráficos ya dibujados",
    drawnIntro: "Cada uno responde a una pregunta, con su tabla y sus archivos.",
    record: "El registro entero",
    recordLinks: {
      claims: "Todos los recuentos, por país y año",
      csv: "Recuentos (CSV)",
      json: "Recuentos (JSON)",
      data: "Las tablas y qué significa cada columna",
    },
    presets: {
      heading: "Para empezar",
      alike: "Igual con igual: en prisión, tres países",
      lists: "La lista principal de cada país",
      cubaParts: "Cuba: la lista entera y quienes están en prisión",
      venezuelaRivals: "Venezuela: Foro Penal y otros recuentos",
      venezuelaReleased: "Venezuela: unas mismas salidas, según cada quien",
      known: (date) => `Cuba, como se sabía el ${date}`,
    },
    controls: {
      heading: "Qué se dibuja",
      measure: "Qué se cuenta",
      countries: "Países",
      claimants: "Quién contó",
      allClaimants: "todas las entidades",
      definitions: "Definiciones",
      proposed: (chosen, all) => `${chosen} de ${all}, propuestas`,
      chosen: (chosen, all) => `${chosen} de ${all}, elegidas`,
      propose: "Volver a las propuestas",
      who: "A qué parte de las personas",
      process: "Proceso de salida",
      anyProcess: "todos",
      dates: "Fechas",
      from: "Desde",
      to: "Hasta",
      brush: "Recuentos por mes: arrastre para elegir fechas",
      wholePeriod: "Todas las fechas",
      per: "Escala",
      count: "personas",
      million: "por millón de habitantes",
      population: (country) => `Población de ${country}`,
      populationChoice: (people, date, claimant) => `${people} (${claimant}, ${date})`,
      form: "Se muestra como",
      forms: { lines: "líneas", points: "puntos", bars: "barras", table: "tabla" },
      known: "Como se sabía el",
      knownHint: "Deja fuera lo que se publicó después de ese día. Vacío: lo que se sabe hoy.",
      badDate: "Escriba un año, un mes o un día: 2024, 2024-07 o 2024-07-28.",
      counts: (number, isOne) => `${number} ${isOne ? "recuento" : "recuentos"}`,
      reset: "Empezar de nuevo",
    },
    of: (measure, part, countries) => `${measure}${part === undefined ? "" : ` (${part})`}: ${countries}`,
    perMillion: "por millón de habitantes",
    series: (claimant, what) => `${claimant}, ${what}`,
    claimantIn: (claimant, country) => `${claimant} (${country})`,
    seriesSince: (series, date) => `${series}, desde ${date}`,
    seriesIn: (series, process) => `${series} (${process})`,
    one: (series) => `Una sola serie: ${series}.`,
    alike: (series) => `Se compara: ${series}. Todas cuentan a personas en el mismo lugar y por la misma causa.`,
    unlike: (series) => `Se dibujan juntas, aunque no son comparables tal cual: ${series}.`,
    refused: (series) => `Se pide comparar: ${series}.`,
    listed: (series) => `En la tabla: ${series}.`,
    several: (series) => `${series} series`,
    span: (counts, from, to) => `${counts}, de ${from} a ${to}.`,
    knownOn: (date) => `Como se sabía el ${date}.`,
    later: (counts) => `Quedan fuera ${counts} de publicación posterior.`,
    undated: (counts) => `Quedan fuera ${counts} sin fecha de publicación conocida.`,
    populations: (list) => `Se divide por: ${list}.`,
    population: (country, people, date, claimant) => `${country}, ${people} habitantes (${claimant}, ${date})`,
    gridPeople: (people) => `${people} personas`,
    gridRate: (rate) => `${rate} por millón`,
    howDrawn: {
      lines:
        "Cada punto es un recuento publicado; hueco, si solo se dio un mínimo o un máximo; barra con topes, si se dio un intervalo. Trazo fino: más de cuatro meses sin recuento. De guiones: recuento de otra entidad o parte de una lista. La línea no pasa por números redondeados ni por cifras de un solo periodo.",
      points:
        "Cada punto es un recuento publicado; hueco, si solo se dio un mínimo o un máximo; barra con topes, si se dio un intervalo.",
      bars: "Cada barra es el último recuento de su serie entre esas fechas. Rayada: lo que dice un gobierno. A media tinta: hasta el mayor de un intervalo. Tres puntos al final: el número es un mínimo.",
    },
    warning: "Advertencia: estas series no son comparables tal cual.",
    differ: {
      custody: "dónde está la persona contada",
      cause: "por qué está presa",
      span: "el tiempo que abarca cada número",
      start: "desde cuándo acumulan",
      number: "cómo de firme es el número",
      population: "quién calculó la población",
    },
    bound: { bound: "da solo un mínimo o un máximo", firm: "da un número" },
    noStart: "no consta",
    refusal: {
      title: "Estas series no son comparables tal cual",
      intro: "En un mismo eje, una más alta que otra parecería decir más de lo que dice. Difieren en esto:",
      know: "Lo sé: dibujarlas juntas",
      alike: "Ver igual con igual",
      after: "La tabla de abajo las lleva todas, cada una con su definición.",
    },
    tooMany: {
      title: (series) => `Son ${series} series`,
      text: (most) =>
        `Con más de ${most} en un dibujo ya no se sabe qué línea es de quién. Elija menos definiciones, un proceso, una entidad o menos fechas.`,
      largest: (most) => `Dibujar las ${most} con más recuentos`,
      bars: "Verlas como barras",
      table: "Verlas como tabla",
    },
    nothing: {
      title: "No hay recuentos con estas opciones",
      text: "Que falte un recuento no quiere decir que fueran cero: nadie publicó uno, o no se halló.",
      reset: "Empezar de nuevo",
    },
    table: (counts, isOne) => (isOne ? "El recuento elegido" : `Los ${counts} recuentos elegidos`),
    rate: "Por millón",
    allRows: (rows) => `Ver las ${rows} filas`,
    take: {
      share: "Copiar el enlace",
      copied: "Enlace copiado",
      notCopied: "Copie la dirección del navegador",
      csv: "CSV",
      svg: "SVG",
      png: "PNG",
      note: "Los archivos llevan quién contó, la definición, la edición y, si la hay, la advertencia.",
    },
    embed: {
      heading: "Insertar",
      same: "Estos recuentos ya tienen su gráfico, que se puede insertar:",
      near: "Este dibujo no tiene página propia y no se inserta; su enlace lo abre tal cual. Los gráficos más cercanos, que sí se insertan:",
      line: "Línea para su página",
    },
  },
  en: {
    title: "Explore the counts",
    description:
      "Choose country, measure, definition, claimant and dates, and see the counts as lines, points, bars or a table.",
    intro:
      "Choose what is counted, where, by whom and when. Each number comes with who counted and by which definition. Counts of unlike things are not drawn together before you have read how they differ.",
    withoutScript:
      "Drawings to order are made in this browser and need script. Without it, here are the charts already drawn, every claim and the data.",
    choose: "Choose what is drawn",
    onDemand: (kilobytes) => `The controls load when you use them (${kilobytes} kB).`,
    loading: "Loading the counts…",
    failed: "The counts could not be loaded. The charts already drawn and the data are below.",
    drawn: "Charts already drawn",
    drawnIntro: "Each answers one question, with its table and files.",
    record: "The whole record",
    recordLinks: {
      claims: "Every claim, by country and year",
      csv: "Claims (CSV)",
      json: "Claims (JSON)",
      data: "The tables, and what each column means",
    },
    presets: {
      heading: "To begin with",
      alike: "Like for like: in prison, three countries",
      lists: "Each country’s main list",
      cubaParts: "Cuba: the whole list and those in prison",
      venezuelaRivals: "Venezuela: Foro Penal’s and others’ counts",
      venezuelaReleased: "Venezuela: the same releases, as each tells them",
      known: (date) => `Cuba, as known on ${date}`,
    },
    controls: {
      heading: "What is drawn",
      measure: "What is counted",
      countries: "Countries",
      claimants: "Who counted",
      allClaimants: "all claimants",
      definitions: "Definitions",
      proposed: (chosen, all) => `${chosen} of ${all}, proposed`,
      chosen: (chosen, all) => `${chosen} of ${all}, chosen`,
      propose: "Back to those proposed",
      who: "Which part of the people",
      process: "Release process",
      anyProcess: "all",
      dates: "Dates",
      from: "From",
      to: "To",
      brush: "Counts by month: drag to choose dates",
      wholePeriod: "All dates",
      per: "Scale",
      count: "people",
      million: "per million inhabitants",
      population: (country) => `Population of ${country}`,
      populationChoice: (people, date, claimant) => `${people} (${claimant}, ${date})`,
      form: "Shown as",
      forms: { lines: "lines", points: "points", bars: "bars", table: "table" },
      known: "As known on",
      knownHint: "Leaves out what was published after that day. Empty: what is known today.",
      badDate: "Type a year, a month or a day: 2024, 2024-07 or 2024-07-28.",
      counts: (number, isOne) => `${number} ${isOne ? "count" : "counts"}`,
      reset: "Start again",
    },
    of: (measure, part, countries) => `${measure}${part === undefined ? "" : ` (${part})`}: ${countries}`,
    perMillion: "per million inhabitants",
    series: (claimant, what) => `${claimant}, ${what}`,
    claimantIn: (claimant, country) => `${claimant} (${country})`,
    seriesSince: (series, date) => `${series}, since ${date}`,
    seriesIn: (series, process) => `${series} (${process})`,
    one: (series) => `A single series: ${series}.`,
    alike: (series) => `Compared: ${series}. All count people in the same place and for the same cause.`,
    unlike: (series) => `Drawn together, though they do not compare as they stand: ${series}.`,
    refused: (series) => `Asked for: ${series}.`,
    listed: (series) => `In the table: ${series}.`,
    several: (series) => `${series} series`,
    span: (counts, from, to) => `${counts}, ${from} to ${to}.`,
    knownOn: (date) => `As known on ${date}.`,
    later: (counts) => `Left out, published later: ${counts}.`,
    undated: (counts) => `Left out, date of publication not known: ${counts}.`,
    populations: (list) => `Divided by: ${list}.`,
    population: (country, people, date, claimant) => `${country}, ${people} inhabitants (${claimant}, ${date})`,
    gridPeople: (people) => `${people} people`,
    gridRate: (rate) => `${rate} per million`,
    howDrawn: {
      lines:
        "Each point is a published count; hollow where only a least or most number was given; a bar with ends where a range was. Thin line: more than four months without a count. Dashed: another claimant’s count, or a part of a list. The line passes by rounded numbers and figures of a single period.",
      points:
        "Each point is a published count; hollow where only a least or most number was given; a bar with ends where a range was.",
      bars: "Each bar is the last count of its series within these dates. Hatched: what a government says. Half-strength: up to the highest of a range. Three dots at the end: the number is a least one.",
    },
    warning: "Warning: these series do not compare as they stand.",
    differ: {
      custody: "where the person counted is",
      cause: "why the person is held",
      span: "the time each number covers",
      start: "since when they add up",
      number: "how firm the number is",
      population: "who computed the population",
    },
    bound: { bound: "gives a least or most number alone", firm: "gives a number" },
    noStart: "not stated",
    refusal: {
      title: "These series do not compare as they stand",
      intro: "On one axis, one standing higher than another would seem to say more than it does. They differ in this:",
      know: "I know: draw them together",
      alike: "See like for like",
      after: "The table below has them all, each with its definition.",
    },
    tooMany: {
      title: (series) => `There are ${series} series`,
      text: (most) =>
        `With more than ${most} in one drawing, nobody can tell whose line is whose. Choose fewer definitions, one process, one claimant or fewer dates.`,
      largest: (most) => `Draw the ${most} with most counts`,
      bars: "See them as bars",
      table: "See them as a table",
    },
    nothing: {
      title: "No counts with these options",
      text: "A missing count does not mean zero: nobody published one, or none was found.",
      reset: "Start again",
    },
    table: (counts, isOne) => (isOne ? "The count chosen" : `The ${counts} counts chosen`),
    rate: "Per million",
    allRows: (rows) => `Show all ${rows} rows`,
    take: {
      share: "Copy the link",
      copied: "Link copied",
      notCopied: "Copy the browser’s address",
      csv: "CSV",
      svg: "SVG",
      png: "PNG",
      note: "The files carry who counted, the definition, the edition and, where there is one, the warning.",
    },
    embed: {
      heading: "Embed",
      same: "These counts have a chart of their own, which can be embedded:",
      near: "This drawing has no page of its own and is not embedded; its link opens it as it is. The nearest charts that can be embedded:",
      line: "Line for your page",
    },
  },
};
