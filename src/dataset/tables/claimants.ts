import { bilingual, choice, optional, slug, slugs, url } from "../fields.ts";

export const claimants = {
  claimant: slug({ es: "Clave de quien cuenta.", en: "Key of the claimant." }, { example: "foro-penal" }),
  name: bilingual({ es: "Nombre propio, como firma.", en: "Its own name, as it signs." }, { example: "Foro Penal" }),
  short: optional(
    bilingual(
      { es: "Nombre corto para gráficos estrechos.", en: "Short name for narrow charts." },
      { example: "Mecanismo" },
    ),
  ),
  kind: choice(
    { es: "Qué clase de entidad es.", en: "What kind of body it is." },
    {
      ngo: { es: "organización no gubernamental o gremial", en: "non-governmental organisation or union" },
      government: { es: "gobierno u otro órgano del Estado", en: "government or another organ of the state" },
      opposition: {
        es: "oposición política: partido, dirigente o firmantes",
        en: "political opposition: party, leader or signatories",
      },
      intergovernmental: { es: "organismo intergubernamental", en: "intergovernmental body" },
      church: { es: "Iglesia", en: "church" },
      press: { es: "medio de comunicación", en: "press" },
      families: { es: "familiares de personas presas", en: "prisoners' families" },
      joint: { es: "varias entidades que firman un mismo recuento", en: "several bodies that sign one count" },
      foreign_government: { es: "gobierno de otro país", en: "government of another country" },
    },
  ),
  members: optional(
    slugs(
      { es: "Quiénes firman, si son varios.", en: "Who signs, if there are several." },
      { example: "justicia-11j cubalex", references: "claimants" },
    ),
  ),
  country: optional(
    slug({ es: "País donde tiene su sede.", en: "Country of its seat." }, { example: "VEN", references: "countries" }),
  ),
  url: optional(url({ es: "Su propio sitio.", en: "Its own site." }, { example: "https://foropenal.com/" })),
  method: optional(
    bilingual(
      {
        es: "A quién cuenta y cómo, en una o dos frases nuestras.",
        en: "Whom it counts and how, in a sentence or two of ours.",
      },
      { example: "Lista nominal que se revisa cada semana." },
    ),
  ),
};
