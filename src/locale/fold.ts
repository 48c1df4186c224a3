/** Words as they are compared in a search: small letters, without accents, so that `detencion` finds `Detención`. */
export function fold(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
