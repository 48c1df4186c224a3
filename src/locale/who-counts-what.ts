import type { Locale } from "../dataset/text.ts";

/** Texts of the chart who-counts-what; numbers, names and dates arrive formatted. */
interface WhoCountsWhatText {
  readonly finding: (country: string, low: string, high: string, date: string, between: boolean) => string;
  readonly findingSame: (country: string, count: string, date: string) => string;
  readonly findingOne: (country: string, claimant: string, count: string, date: string) => string;
  readonly findingNothing: (country: string, date: string) => string;
  readonly oneOfSeveral: (low: string, high: string) => string;
  readonly subtitle: (days: string) => string;
  readonly list: (ways: number) => string;
  readonly headings: Readonly<Record<"own" | "citing" | "named" | "government", string>>;
  readonly behindBars: string;
  readonly ours: string;
  readonly notBrokenDown: string;
  readonly placeNotStated: string;
  readonly without: (whole: string, classes: string) => string;
  readonly relayed: (by: string) => string;
  readonly after: (date: string) => string;
  readonly before: (date: string) => string;
  readonly nothing: string;
  readonly unlike: string;
  readonly governments: string;
  readonly how: string;
}

export const whoCountsWhatText: Readonly<Record<Locale, WhoCountsWhatText>> = {
  es: {
    finding: (country, low, high, date, between) =>
      `Hacia ${/^\d{1,2} /.test(date) ? "el " : ""}${date}, los recuentos propios de ${country} iban de ${low} a ${high}: ${between ? "no siempre cuentan a las mismas personas, y entre unos y otros hubo salidas" : "no cuentan a las mismas personas"}`,
    findingSame: (country, count, date) =>
      `Hacia ${/^\d{1,2} /.test(date) ? "el " : ""}${date}, los recuentos de ${country} coincidían en ${count}`,
    findingOne: (country, claimant, count, date) =>
      `Hacia ${/^\d{1,2} /.test(date) ? "el " : ""}${date}, una sola entidad contaba en ${country}: ${claimant}, ${count}`,
    findingNothing: (country, date) =>
      `Hacia ${/^\d{1,2} /.test(date) ? "el " : ""}${date}, no se halló ninguna cuenta propia en ${country}`,
    oneOfSeveral: (low, high) => `de ${low} a ${high}, según a quién incluya`,
    subtitle: (days) =>
      `De cada manera de contar, la cifra más cercana a esa fecha, con ${days} días de distancia como máximo. Cada barra dice quién contó, a quién incluye y cuándo.`,
    list: (ways) => `La misma lista, contada de ${{ 2: "dos", 3: "tres" }[ways] ?? String(ways)} maneras`,
    headings: {
      own: "Otros recuentos y otras fechas",
      citing: "Cita recuentos de otros",
      named: "Reconoce a personas una por una, sin contarlas a todas",
      government: "Lo que dice un gobierno",
    },
    behindBars: "en prisión o sin lugar indicado",
    ours: "suma nuestra",
    notBrokenDown: "sin desglose",
    placeNotStated: "sin decir dónde están",
    without: (whole, classes) => `${whole} menos ${classes}`,
    relayed: (by) => `citado por ${by}`,
    after: (date) => `tras salidas desde el ${date}`,
    before: (date) => `antes de las salidas del ${date}`,
    nothing: "no se halló recuento para esta fecha",
    unlike:
      "Cada recuento sigue su propia definición; este sitio no dice cuál es el acertado. Los de listas distintas ni se promedian ni se suman.",
    governments: "Lo que dice un gobierno va aparte.",
    how: "Todas las barras parten de la misma línea y van a la misma escala. Llena: en prisión. Contorno: fuera de prisión, bajo restricciones. Contorno punteado: no se dice dónde están. Pálida: la lista no se desglosó. Rayada: lo que dice un gobierno. Más delgada al final: entre los dos extremos de una cifra. Tres puntos al final: el número es un mínimo. Donde la lista principal se desglosó, cada barra es parte de la de arriba, y a su lado se dice a quién deja fuera; «suma nuestra» junta clases que la lista publicó en la misma fecha. El título no toma en cuenta a quien cita recuentos ajenos, a quien reconoce a personas una por una ni a los gobiernos.",
  },
  en: {
    finding: (country, low, high, date, between) =>
      `Near ${date}, claimants’ own counts for ${country} ran from ${low} to ${high}: ${between ? "they do not always count the same people, and releases came between them" : "they do not count the same people"}`,
    findingSame: (country, count, date) => `Near ${date}, counts for ${country} agreed on ${count}`,
    findingOne: (country, claimant, count, date) =>
      `Near ${date}, a single claimant counted in ${country}: ${claimant}, ${count}`,
    findingNothing: (country, date) => `Near ${date}, no claimant’s own count was found in ${country}`,
    oneOfSeveral: (low, high) => `from ${low} to ${high}, depending on whom it includes`,
    subtitle: (days) =>
      `Of each way of counting, the figure nearest that date, at most ${days} days away. Each bar says who counted, whom it includes and when.`,
    list: (ways) => `One list, counted ${{ 2: "two", 3: "three" }[ways] ?? String(ways)} ways`,
    headings: {
      own: "Other counts and other dates",
      citing: "Cites the counts of others",
      named: "Recognises people one by one, without counting all",
      government: "What a government says",
    },
    behindBars: "in prison or place not stated",
    ours: "our sum",
    notBrokenDown: "not broken down",
    placeNotStated: "where they are is not stated",
    without: (whole, classes) => `${whole} less ${classes}`,
    relayed: (by) => `cited by ${by}`,
    after: (date) => `after releases since ${date}`,
    before: (date) => `before the releases of ${date}`,
    nothing: "no count found for this date",
    unlike:
      "Each count follows its own definition; this site does not say which is right. Counts from different lists are neither averaged nor added together.",
    governments: "What a government says stands apart.",
    how: "All bars start from one line and share one scale. Solid: in prison. Outline: outside prison, under restrictions. Dotted outline: where they are is not stated. Pale: the list was not broken down. Hatched: what a government says. Thinner at the end: between the two ends of a figure. Three dots at the end: the number is a least one. Where the main list was broken down, each bar is part of the one above it, and beside it stands whom it leaves out; “our sum” joins classes the list published on the same date. The title does not draw on those who cite others’ counts, those who recognise people one by one, or governments.",
  },
};
