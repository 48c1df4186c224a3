import { choice, date, language, optional, slug, text, url } from "../fields.ts";

export const sources = {
  source: slug({ es: "Clave de la fuente.", en: "Key of the source." }, { example: "efe-2026-03-11" }),
  publisher: text({ es: "Quién publicó la página.", en: "Who published the page." }, { example: "EFE" }),
  title: optional(
    text(
      { es: "Título tal como se vio; vacío si no se vio.", en: "The title as seen; empty if it was not seen." },
      { example: "Foro Penal…" },
    ),
  ),
  url: optional(
    url({ es: "Dirección de la página.", en: "Address of the page." }, { example: "https://efe.com/presos" }),
  ),
  archived_url: optional(
    url(
      { es: "Copia archivada.", en: "Archived copy." },
      { example: "https://web.archive.org/web/2025/https://efe.com/presos" },
    ),
  ),
  published: optional(date({ es: "Fecha de publicación.", en: "Date of publication." }, { example: "2026-03-11" })),
  language: language(
    { es: "Idioma de la página, en código ISO 639-1.", en: "The page's language, as an ISO 639-1 code." },
    { example: "es" },
  ),
  reach: choice(
    { es: "Cómo se llega a la página.", en: "How the page is reached." },
    {
      original: { es: "la página de quien publica", en: "the publisher's own page" },
      copy: { es: "copia en otro sitio, por sustituir", en: "a copy elsewhere, to be replaced" },
      aggregator: { es: "resumen o agregador", en: "a digest or aggregator" },
      http_only: { es: "solo responde sin cifrar (http)", en: "answers only unencrypted (http)" },
      unlinked: { es: "dirección insegura: se nombra sin enlace", en: "unsafe address: named without a link" },
    },
  ),
};
