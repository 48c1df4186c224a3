import type { Locale } from "../dataset/text.ts";

/** What is said where something that was asked for did not arrive whole. */
export const missingText: Readonly<Record<Locale, Readonly<Record<"words" | "again", string>>>> = {
  es: {
    words: "No llegó entero lo que se pidió. Lo que ya está en la página es correcto.",
    again: "Intentar de nuevo",
  },
  en: {
    words: "What was asked for did not arrive whole. What already stands on the page is correct.",
    again: "Try again",
  },
};
