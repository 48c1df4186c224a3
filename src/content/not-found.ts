import type { Text } from "../dataset/text.ts";

/** The words for an address that does not exist, in both languages on one page. */
export const notFound: { readonly title: Text; readonly text: Text; readonly home: Text } = {
  title: { es: "Esta página no existe", en: "There is no such page" },
  text: {
    es: "La dirección no corresponde a ninguna página. Las direcciones de este sitio no cambian: puede que falte una letra.",
    en: "The address matches no page. Addresses on this site do not change: a letter may be missing.",
  },
  home: { es: "Ir a la portada", en: "Go to the front page" },
};
