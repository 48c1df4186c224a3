import { privateData as message, type privateKinds } from "../messages.ts";
import { error } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-cells.ts";

/** What names or reaches a person, in the forms that people write it, once dashes and spaces are of one kind. */
const patterns: Readonly<Record<keyof typeof privateKinds, readonly RegExp[]>> = {
  mail: [
    /[^\s@] ?@ ?[\p{L}\d-]+\.\p{L}{2,}/u,
    /\S ?[[({](?:at|arroba|@)[\])}] ?[\p{L}\d-]+/iu,
    /\S (?:at|arroba) [\p{L}\d-]+(?:\.| dot | punto )\p{L}{2,}/iu,
  ],
  identity: [
    // Cuba: the date of birth and five digits.
    /\b\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{5}\b/,
    // Venezuela: V or E, and six to eight digits.
    /\b[VE]\.?[- ]{0,2}\d{1,2}[. ]?\d{3}[. ]?\d{3}\b/i,
    // Nicaragua: where and when somebody was born, four digits and a letter.
    /\b\d{3}[ .-]?\d{6}[ .-]?\d{4}[A-Z]\b/i,
    /\b\d{3}[ .-]\d{6}[ .-]\d{4}\b/,
    // What is called one.
    /(?:c[ée]dula|carn[ée]|\bC\.? ?I\.?|\bDNI|pasaporte|passport|identi(?:dad|ty)(?: card| number)?)[ :]{0,2}(?:n\.?(?:o|ro|[úu]m(?:ero)?)?[.°]? ?)?[A-Z]{0,2}-?\d[\d. -]{4,}\d/iu,
  ],
  phone: [
    /\+\d[\d ()./-]{6,}\d/,
    /\b00 ?\d[\d ().-]{7,}\d/,
    /\b(?:53[- ]?[2-7]|505[- ]?[2578]|58[- ]?[24]\d{2})[- ]?\d{3}[- ]?\d{4}\b/,
    // Cuba and Nicaragua: eight digits, in one or in two; two years are none.
    /\b[2-8]\d{7}\b/,
    /\b(?!(?:19|20)\d\d-)[2-8]\d{3}-(?!(?:19|20)\d\d\b)\d{4}\b/,
    /\b0?[57]\)?[- ]\d{3}[- ]?\d{4}\b/,
    // Venezuela.
    /\b0[24]\d{2}\)?[-./ ]{0,2}\d{3}[-. ]?\d{2}[-. ]?\d{2}\b/,
    /\b\d{3,4}\)?[-. ]{1,2}\d{3}[-. ]?\d{4}\b/,
    // What is called one.
    /(?:\btel(?:[ée]f(?:ono)?s?)?\b\.?|m[óo]vil|\bcel(?:ular)?\b\.?|whats ?app|\bphone|\bmobile|\bll[áa]m(?:e|a|en|ar) al|\bcall)[ :]{0,2}(?:n\.?(?:o|[úu]m(?:ero)?)?[.°]? ?)?(?!\d{4}-\d\d-)\(?\d[\d ().-]{5,}\d/iu,
  ],
  address: [
    // A street and a house.
    /\b(?:calle|avenida|avda?\.|av\.|callej[óo]n|calzada|carretera|carrera|pasaje|paseo|transversal|vereda|street|avenue) [^.;]{0,40}?(?:# ?|\bn(?:\.?o|ro|[úu]m)?[.°]? ?|\bn[úu]mero |\bnumber |\b(?:casa|apto\.?|apartamento|edificio|edif\.|piso|house|flat|apt\.?) )\d/iu,
    // A street or a house, and the streets on both sides.
    /\b(?:[Cc]alle|[Aa]venida|[Aa]v\.) [^.;]{1,40}?(?:\be(?:ntre |\/ ?)(?:\p{Lu}|\d{1,3}\b)[^.;]{0,30} y |\besq(?:\.|uina) )/u,
    /[A-ZÁÉÍÓÚÑ][a-záéíóúñü]+,? (?:#|[Nn]\.?o\.? ?|[Nn]° ?)?\d{1,5}[A-Z]?,? (?:e(?:ntre |\/ ?)(?:\p{Lu}|\d{1,3}\b)[^.;]{0,30} y (?:\p{Lu}|\d{1,3}\b)|esq(?:\.|uina) )/u,
    // A house, then its street, in English.
    /\b\d{1,5}[A-Z]? (?:(?:\p{Lu}[\p{L}.]*|\d+(?:st|nd|rd|th)) ){1,3}(?:Street(?! Journal)|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Lane)(?![\p{L}-])/u,
    // Nicaragua: from a place that everybody knows.
    /\b\d+ ?(?:c\.?|cuadras?|varas|vrs\.) (?:al )?(?:norte|sur|este|oeste|lago|arriba|abajo)\b/i,
    /\b\d+ ?blocks? (?:north|south|east|west)\b/i,
  ],
};

export const privateData: Rule = {
  id: "private-data",
  about: {
    es: "Ningún texto lleva números de identidad, teléfonos, correos ni direcciones de calle: la gente nombrada no se expone más.",
    en: "No text holds identity numbers, phone numbers, mail or street addresses: people who are named are not exposed further.",
  },
  check: (rows) =>
    textCells(rows).flatMap(({ place, text }) => {
      const plain = plainly(text);
      const [kind] = Object.entries(patterns).find(([, forms]) => forms.some((form) => form.test(plain))) ?? [];
      return kind === undefined ? [] : [error(place, message(kind as keyof typeof privateKinds))];
    }),
};

/** The same words with plain digits and signs, one kind of dash and one of space. */
function plainly(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ");
}
