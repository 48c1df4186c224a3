import type { Locale } from "../dataset/text.ts";

/** The lite page: every headline number in one small answer. */
interface LiteText {
  readonly title: string;
  readonly description: string;
  /** What stands here and what does not: the edition and the date of the newest count. */
  readonly intro: (edition: string, newest: string) => string;
  readonly whole: string;
  readonly record: string;
  readonly offline: string;
  readonly other: string;
  readonly source: string;
}

export const liteText: Readonly<Record<Locale, LiteText>> = {
  es: {
    title: "Versión ligera",
    description:
      "Todas las cifras principales con quién las dio, cuándo y en qué fuente: una sola página pequeña, sin dibujos.",
    intro: (edition, newest) =>
      `Las cifras principales de cada gráfico, con quién contó, cuándo y dónde se leyó. Una sola respuesta, sin dibujos ni programas. Edición ${edition}; último recuento: ${newest}.`,
    whole: "El sitio completo, con gráficos",
    record: "Todos los recuentos",
    offline: "Copia en un solo archivo, para leer sin conexión",
    other: "English",
    source: "Fuente",
  },
  en: {
    title: "Lite version",
    description: "Every headline number with who gave it, when and in which source: one small page, without drawings.",
    intro: (edition, newest) =>
      `The headline numbers of each chart, with who counted, when and where it was read. One answer, without drawings or scripts. Edition ${edition}; newest count: ${newest}.`,
    whole: "The whole site, with charts",
    record: "All counts",
    offline: "Copy in a single file, to read offline",
    other: "Español",
    source: "Source",
  },
};
