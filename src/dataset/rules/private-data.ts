import { privateData as message, type privateKinds } from "../messages.ts";
import { error } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-cells.ts";

/**
 * What names or reaches a person. Identity numbers as the three countries write them: eleven digits in Cuba, V or E and six
 * to eight digits in Venezuela, thirteen digits and a letter in Nicaragua.
 */
const patterns: Readonly<Record<keyof typeof privateKinds, RegExp>> = {
  mail: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  identity: /\b\d{11}\b|\b[VE][- ]?\d{1,2}\.?\d{3}\.?\d{3}\b|\b\d{3}-?\d{6}-?\d{4}[A-Z]\b/i,
  phone: /\+\d[\d ().-]{6,}\d|\b[2-8]\d{7}\b|\b\d{4}[- ]\d{3}[- ]?\d{4}\b/,
};

export const privateData: Rule = {
  id: "private-data",
  about: {
    es: "Ningún texto lleva números de identidad, teléfonos ni correos: la gente nombrada no se expone más.",
    en: "No text holds identity numbers, phone numbers or mail addresses: people who are named are not exposed further.",
  },
  check: (rows) =>
    textCells(rows).flatMap(({ place, text }) => {
      const [kind] = Object.entries(patterns).find(([, pattern]) => pattern.test(text)) ?? [];
      return kind === undefined ? [] : [error(place, message(kind as keyof typeof privateKinds))];
    }),
};
