import type { Locale } from "../dataset/text.ts";

/** Words of the front page; numbers, names and dates arrive from the dataset, formatted. */
interface StoryText {
  readonly headline: (people: string) => string;
  readonly standfirst: (claimant: string, people: string, date: string) => string;
  readonly noDate: string;
  readonly reach: (date: string) => string;
  readonly releases: string;
  readonly timeline: string;
  readonly more: string;
}

export const storyText: Readonly<Record<Locale, StoryText>> = {
  es: {
    headline: (people) => `${people} personas, sin fecha`,
    standfirst: (claimant, people, date) =>
      `${claimant} contó ${people} personas con condena o medida política en Cuba ${date}. Venezuela aprobó después una amnistía; Nicaragua había enviado al destierro a quienes excarceló. En Cuba no se anunció ninguna fecha.`,
    noDate: "Nadie cuenta igual: cada cifra dice quién la dio y cuándo.",
    reach: (date) => `Datos hasta el ${date}. Después no se hallaron recuentos.`,
    releases:
      "Un anuncio no es una salida, y una salida no es la libertad. Entre lo que un gobierno promete, lo que declara y lo que otros verifican con nombres hay distancias que no se pueden promediar: aquí se muestran una al lado de otra.",
    timeline:
      "Desde el 11 de julio de 2021, cada país ha seguido un camino: licencias que se pueden revocar, destierros con pérdida de la nacionalidad, una ley de amnistía con exclusiones.",
    more: "Ver el gráfico, la tabla y las fuentes",
  },
  en: {
    headline: (people) => `${people} people, no date`,
    standfirst: (claimant, people, date) =>
      `${claimant} counted ${people} people under a political sentence or measure in Cuba ${date}. Venezuela then passed an amnesty; Nicaragua had sent those it let out into exile. In Cuba no date was announced.`,
    noDate: "No two groups count alike: each figure says who gave it and when.",
    reach: (date) => `Data to ${date}. No later counts were found.`,
    releases:
      "An announcement is not a release, and a release is not freedom. Between what a government promises, what it states and what others verify by name lie distances that cannot be averaged: here they stand side by side.",
    timeline:
      "Since 11 July 2021 each country has gone its own way: licences that can be revoked, exile with loss of nationality, an amnesty law with exclusions.",
    more: "See the chart, the table and the sources",
  },
};
