import { bilingual, choice, date, optional, slug } from "../fields.ts";

export const definitions = {
  definition: slug({ es: "Clave de la definición.", en: "Key of the definition." }, { example: "pd-list" }),
  claimant: slug(
    { es: "Quién cuenta así.", en: "Who counts this way." },
    { example: "prisoners-defenders", references: "claimants" },
  ),
  name: bilingual(
    { es: "A quién cuenta, en pocas palabras, como rótulo.", en: "Whom it counts, in few words, as a label." },
    { example: "en prisión" },
  ),
  measure: slug({ es: "Qué se mide.", en: "What is measured." }, { example: "held", references: "measures" }),
  custody: choice(
    { es: "Dónde está la persona contada.", en: "Where the person counted is." },
    {
      prison: { es: "en prisión", en: "in prison" },
      prison_or_house_arrest: { es: "en prisión o en arresto domiciliario", en: "in prison or under house arrest" },
      outside_prison: { es: "fuera de prisión, bajo restricciones", en: "outside prison, under restrictions" },
      any: { es: "en prisión o fuera de ella", en: "in prison or outside it" },
      unknown: { es: "no consta dónde", en: "where is not stated" },
    },
  ),
  cause: choice(
    { es: "Por qué está presa la persona contada.", en: "Why the person counted is held." },
    {
      political: { es: "motivos políticos", en: "political reasons" },
      "11j": { es: "protestas del 11 de julio de 2021 en Cuba", en: "the protests of 11 July 2021 in Cuba" },
      crisis_2018: { es: "crisis de abril de 2018 en Nicaragua", en: "the crisis of April 2018 in Nicaragua" },
      election_2024: { es: "elecciones de julio de 2024 en Venezuela", en: "the elections of July 2024 in Venezuela" },
      conscience: { es: "presos de conciencia", en: "prisoners of conscience" },
      any: { es: "cualquier causa: se dice «personas»", en: "any cause: “people” is the word used" },
    },
  ),
  span: choice(
    { es: "A qué tiempo se refiere el recuento.", en: "The time the count refers to." },
    {
      point: { es: "una fecha", en: "a date" },
      running: { es: "acumulado desde el comienzo de un periodo", en: "running total since a start" },
      day: { es: "un día", en: "one day" },
      week: { es: "una semana", en: "one week" },
      month: { es: "un mes", en: "one month" },
      year: { es: "un año", en: "one year" },
      rolling_year: { es: "los últimos doce meses", en: "the last twelve months" },
    },
  ),
  valid_from: optional(
    date({ es: "Desde cuándo cuenta así.", en: "Since when it counts this way." }, { example: "2026-02" }),
  ),
  valid_to: optional(
    date({ es: "Hasta cuándo contó así.", en: "Until when it counted this way." }, { example: "2026-01" }),
  ),
  role: choice(
    { es: "Qué papel tiene en los gráficos.", en: "Its part in the charts." },
    {
      main: { es: "línea principal de un país", en: "a country's main line" },
      rival: { es: "recuento de otro, que se muestra al lado", en: "a rival count, shown beside it" },
      detail: { es: "detalle o clase de otra definición", en: "a detail or class of another definition" },
    },
  ),
  text: optional(
    bilingual(
      {
        es: "A quién incluye y a quién no, con nuestras palabras.",
        en: "Whom it includes and leaves out, in our own words.",
      },
      { example: "Toda persona con condena o medida política, en prisión o fuera de ella." },
    ),
  ),
};
