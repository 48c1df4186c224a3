import type { Locale } from "../dataset/text.ts";

/**
 * The front page. Numbers and dates are placeholders (src/render/prose.ts) and become links to their claims: no digit of
 * the record is typed here.
 */
interface StoryText {
  readonly headline: string;
  readonly standfirst: string;
  readonly noDate: string;
  /** How far each list goes: a country and a date each. */
  readonly reach: (lists: string) => string;
  readonly more: string;
  /** What the people of the first scene do on their way to the lines of the second: said only where they move. */
  readonly walk: string;
  /** The words that lead to each scene, in the order of `scenes`; the opening has none but the standfirst. */
  readonly leads: Readonly<Record<SceneName, string>>;
}

/** What the story shows, in order: a view of a chart each. */
export const scenes = [
  { name: "people", chart: "held-now", view: "end-2025" },
  { name: "july", chart: "held-over-time", view: "since-11j" },
  { name: "list", chart: "in-and-out", view: "monthly" },
  { name: "announced", chart: "released", view: "cuba-2025" },
  { name: "january", chart: "release-days", view: "venezuela" },
  { name: "exile", chart: "held-over-time", view: "nicaragua" },
  { name: "door", chart: "cases", view: "all" },
  { name: "definitions", chart: "who-counts-what", view: "cuba" },
  { name: "open", chart: "timeline", view: "turning-points" },
] as const;

export type SceneName = (typeof scenes)[number]["name"];

export const storyText: Readonly<Record<Locale, StoryText>> = {
  es: {
    headline: "{cub-pd-list-2025-12-31} personas según Prisoners Defenders, sin fecha",
    standfirst:
      "Prisoners Defenders contó {cub-pd-list-2025-12-31} personas con condena o medida política en Cuba {cub-pd-list-2025-12-31 when}. Venezuela aprobó después una amnistía; Nicaragua había enviado al destierro a cientos de personas que excarceló. Cuba anunció la salida de {cub-vatican-2026-51-gov-cuba-promised-2026-03-12} personas ({cub-vatican-2026-51-gov-cuba-promised-2026-03-12 date}) y un indulto a {cub-pardon-2026-2010-gov-cuba-promised-2026-04-03} ({cub-pardon-2026-2010-gov-cuba-promised-2026-04-03 date}). En los anuncios hallados no se vieron nombres, y no se halló ninguno que dé fecha de salida a las personas de la lista.",
    noDate: "Las listas no cuentan lo mismo: cada cifra dice quién la dio y cuándo.",
    reach: (lists) => `Último total hallado de cada lista: ${lists}.`,
    more: "Ver el gráfico, la tabla y las fuentes",
    walk: "Al bajar por la página, las personas dibujadas arriba caminan hasta estas líneas: una marca, una persona. Cada marca sube a la altura de su número en el recuento y queda donde la línea subió por última vez hasta esa altura, o en su comienzo. Ese punto no es la fecha de ninguna detención.",
    leads: {
      people: "",
      july: "{event:cub-2021-07-11-largest-nationwide-protests-since-1959} miles de personas protestaron en ciudades de toda Cuba y empezaron las detenciones. La lista de Prisoners Defenders tenía entonces {cub-pd-list-2021-06-30} nombres; al cerrar el año, {cub-pd-list-2021-12-31}; dos meses después, {cub-pd-list-2022-02-28}.",
      list: "La lista de Prisoners Defenders no baja solo porque alguien salga de la cárcel: mantiene a quien cumple la condena en casa o con licencia, y cada mes añade casos nuevos y otros que tardaron en conocerse: {cub-pd-added-2025-12-31} en {cub-pd-added-2025-12-31 year}. Salen de ella quienes terminan la condena, mueren o se exilian.",
      announced:
        "Un anuncio no es una salida, y una salida no siempre es la libertad. {event:cub-2025-01-14-cuba-announces-the-gradual-release-of-55}, tras contactos con el Vaticano, el Gobierno de Cuba anunció la excarcelación de {cub-vatican-2025-gov-cuba-promised-2025-01-14} personas condenadas por delitos diversos; en las páginas halladas no se vio que publicara sus nombres. De presos políticos entre ellas, Amnistía Internacional habló de {cub-vatican-2025-amnesty-cuba-released-2025-03-10}; Prisoners Defenders contó {cub-vatican-2025-pd-released-listed-2025-02-28} hasta el {cub-vatican-2025-pd-released-listed-2025-02-28 date}.",
      january:
        "{event:ven-2026-01-03-u-s-forces-capture-nicolas-maduro} fuerzas de Estados Unidos capturaron a Nicolás Maduro en Caracas. {event:ven-2026-01-08-releases-announced-as-a-unilateral-gestu} Jorge Rodríguez, presidente de la Asamblea Nacional, anunció excarcelaciones, sin número. Foro Penal verificó {ven-2026-fp-released-2026-02-09} hasta el {ven-2026-fp-released-2026-02-09 date} y {ven-2026-fp-released-2026-03-08} hasta el {ven-2026-fp-released-2026-03-08 date}. El Gobierno, que dice «personas» y en ese total cuenta desde diciembre, dio {ven-2026-gov-venezuela-released-2026-02-09-since-2025-12} {ven-2026-gov-venezuela-released-2026-02-09-since-2025-12 when}. La ley de amnistía entró en vigor {event:ven-2026-02-20-the-amnesty-law-takes-effect}: Foro Penal calculó ese día que dejaba fuera a {ven-2026-amnesty-fp-excluded-2026-02-20} personas presas.",
      exile:
        "{event:nic-2023-02-09-222-prisoners-sent-into-exile-in-washing} Nicaragua embarcó hacia Washington a {nic-2023-02-222-gov-nicaragua-released-2023-02-09} personas presas y les retiró la nacionalidad. {event:nic-2024-09-05-135-prisoners-flown-to-guatemala} otras {nic-2024-09-135-us-received-2024-09-05}, según Estados Unidos, volaron a Guatemala y la perdieron días después. La cuenta del Mecanismo bajó tras los dos vuelos y volvió a crecer.",
      door: "La libertad condicional se puede revocar. José Daniel Ferrer salió de la cárcel {case:jose-daniel-ferrer-2025-01-16} y Félix Navarro, {case:felix-navarro-2025-01-18}. {event:cub-2025-04-29-ferrer-and-felix-navarro-sent-back-to-pr} los tribunales revocaron la de ambos y los dos volvieron a prisión. Ferrer salió al exilio {case:jose-daniel-ferrer-2025-10-13}.",
      definitions:
        "No hay un número de presos políticos: hay definiciones. La lista de Prisoners Defenders reúne a quienes están en prisión, {cub-pd-in-prison-2025-12-31}; a quienes cumplen en casa o con licencia, bajo restricciones, {cub-pd-restricted-2025-12-31}; y una tercera clase de la que no dice dónde está, {cub-pd-third-class-2025-12-31}. Justicia 11J contó, {cub-j11j-11j-held-2025-10 when}, {cub-j11j-11j-held-2025-10} personas que seguían en custodia por el 11J.",
      open: "Lo que no se sabe queda abierto. El último total hallado de una lista es el de Foro Penal, {ven-fp-held-2026-2026-03-11 when}; el último hecho, {event:cub-2026-05-21-trump-says-he-may-be-the-one-to-interven}. Cada línea acaba en su último recuento con tres puntos: que no se hallara nada después no quiere decir que nada haya cambiado.",
    },
  },
  en: {
    headline: "{cub-pd-list-2025-12-31} people by Prisoners Defenders’ count, no date",
    standfirst:
      "Prisoners Defenders counted {cub-pd-list-2025-12-31} people under a political sentence or measure in Cuba {cub-pd-list-2025-12-31 when}. Venezuela then passed an amnesty; Nicaragua had sent into exile hundreds of those it let out. Cuba announced the release of {cub-vatican-2026-51-gov-cuba-promised-2026-03-12} people ({cub-vatican-2026-51-gov-cuba-promised-2026-03-12 date}) and a pardon for {cub-pardon-2026-2010-gov-cuba-promised-2026-04-03} ({cub-pardon-2026-2010-gov-cuba-promised-2026-04-03 date}). No names were seen in the announcements found, and none was found that sets a release date for the people on the list.",
    noDate: "The lists do not count the same: each figure says who gave it and when.",
    reach: (lists) => `Latest total found for each list: ${lists}.`,
    more: "See the chart, the table and the sources",
    walk: "As you scroll, the people drawn above walk to these lines: one mark, one person. Each mark climbs to the height of its number in the count and stays where the line last rose to that height, or at its beginning. That point is not the date of anyone’s arrest.",
    leads: {
      people: "",
      july: "{event:cub-2021-07-11-largest-nationwide-protests-since-1959} thousands of people protested in cities across Cuba, and arrests began. Prisoners Defenders’ list then held {cub-pd-list-2021-06-30} names; by the end of the year {cub-pd-list-2021-12-31}; two months later {cub-pd-list-2022-02-28}.",
      list: "Prisoners Defenders’ list does not shrink just because somebody leaves jail: it keeps those who serve their sentence at home or on licence, and each month adds new cases and others that were slow to surface: {cub-pd-added-2025-12-31} in {cub-pd-added-2025-12-31 year}. Those who finish their sentence, die or go into exile come off it.",
      announced:
        "An announcement is not a release, and a release is not always freedom. {event:cub-2025-01-14-cuba-announces-the-gradual-release-of-55}, after contacts with the Vatican, Cuba’s government announced that it would let out {cub-vatican-2025-gov-cuba-promised-2025-01-14} people convicted of various crimes; in the pages found it was not seen to publish their names. Of political prisoners among them, Amnesty International spoke of {cub-vatican-2025-amnesty-cuba-released-2025-03-10}; Prisoners Defenders counted {cub-vatican-2025-pd-released-listed-2025-02-28} by {cub-vatican-2025-pd-released-listed-2025-02-28 date}.",
      january:
        "{event:ven-2026-01-03-u-s-forces-capture-nicolas-maduro} US forces captured Nicolás Maduro in Caracas. {event:ven-2026-01-08-releases-announced-as-a-unilateral-gestu} Jorge Rodríguez, head of the National Assembly, announced releases, with no number. Foro Penal verified {ven-2026-fp-released-2026-02-09} by its count of {ven-2026-fp-released-2026-02-09 date} and {ven-2026-fp-released-2026-03-08} by that of {ven-2026-fp-released-2026-03-08 date}. The government, which says “people” and in that total counts since December, gave {ven-2026-gov-venezuela-released-2026-02-09-since-2025-12} {ven-2026-gov-venezuela-released-2026-02-09-since-2025-12 when}. The amnesty law took effect {event:ven-2026-02-20-the-amnesty-law-takes-effect}: Foro Penal reckoned that day that it left out {ven-2026-amnesty-fp-excluded-2026-02-20} people in prison.",
      exile:
        "{event:nic-2023-02-09-222-prisoners-sent-into-exile-in-washing} Nicaragua put {nic-2023-02-222-gov-nicaragua-released-2023-02-09} prisoners on a plane to Washington and took away their nationality. {event:nic-2024-09-05-135-prisoners-flown-to-guatemala} another {nic-2024-09-135-us-received-2024-09-05}, by the United States’ account, flew to Guatemala and lost theirs days later. The Mecanismo’s count fell after both flights and grew again.",
      door: "Conditional release can be revoked. José Daniel Ferrer left jail {case:jose-daniel-ferrer-2025-01-16} and Félix Navarro {case:felix-navarro-2025-01-18}. {event:cub-2025-04-29-ferrer-and-felix-navarro-sent-back-to-pr} courts revoked it for both, and both were back in prison. Ferrer left for exile {case:jose-daniel-ferrer-2025-10-13}.",
      definitions:
        "There is no one number of political prisoners: there are definitions. Prisoners Defenders’ list holds those in prison, {cub-pd-in-prison-2025-12-31}; those at home or on licence under restrictions, {cub-pd-restricted-2025-12-31}; and a third class whose place it does not state, {cub-pd-third-class-2025-12-31}. Justicia 11J counted, {cub-j11j-11j-held-2025-10 when}, {cub-j11j-11j-held-2025-10} people still in custody over 11J.",
      open: "What is not known stays open. The last total found of any list is Foro Penal’s, {ven-fp-held-2026-2026-03-11 when}; the last event, {event:cub-2026-05-21-trump-says-he-may-be-the-one-to-interven}. Each line ends at its last count in three dots: that nothing later was found does not mean that nothing changed.",
    },
  },
};
