import { oldest } from "../browsers.ts";
import { decided, placeholders, site } from "../config.ts";
import type { Locale } from "../dataset/text.ts";
import { pageAddress } from "../links.ts";
import type { Link, ProsePage } from "./prose.ts";

const mail: Link = { label: site.contact, address: `mailto:${site.contact}` };

const page = (label: string, address: string): Link => ({ label, address });

const isPending = placeholders().some((setting) => setting === "publisher" || setting === "funding");

/** Who makes the site, and how it answers for itself. */
export const aboutText: Readonly<Record<Locale, ProsePage>> = { es: spanish(), en: english() };

function spanish(): ProsePage {
  const undecided = "Todavía no está decidido.";
  return {
    title: "Acerca de Sin Fecha",
    description: "Qué es Sin Fecha, quién lo publica, cómo se corrige y cómo escribir a quienes lo hacen.",
    intro: [
      "Sin Fecha compara la prisión política en Cuba, Venezuela y Nicaragua a partir de lo que otros cuentan y publican. No lleva una lista propia de personas presas. Anota quién contó, a quién, cuándo y con qué definición.",
    ],
    sections: [
      {
        id: "who",
        heading: "Quién publica, edita y paga",
        paragraphs: [],
        terms: [
          { term: "Lo publica y edita", text: decided(site.publisher) ?? undecided },
          { term: "Lo paga", text: decided(site.funding) ?? undecided },
        ],
        after: [
          ...(isPending ? ["El sitio no se publica mientras falten aquí esos datos."] : []),
          "Las entidades que se citan publicaron sus recuentos por su cuenta. Que aparezcan aquí no quiere decir que respalden este sitio.",
        ],
      },
      {
        id: "contact",
        heading: "Escribir",
        paragraphs: [["Para avisos, retiradas o preguntas, sin cuenta de ninguna clase: ", mail, "."]],
      },
      {
        id: "corrections",
        heading: "Errores",
        paragraphs: [
          [
            "Si un número no coincide con su fuente, el error es nuestro y se corrige. ",
            page("Cómo avisar", pageAddress("es", "contribute")),
            " · ",
            page("Cómo se corrige", `${pageAddress("es", "method")}#corrections`),
          ],
        ],
      },
      {
        id: "names",
        heading: "Personas nombradas",
        paragraphs: [
          [
            "Solo se nombra a quien ya fue nombrado en público o habla por sí mismo. Quien pida que se retire su nombre no tiene que dar un motivo. ",
            page("Qué se guarda de una persona", `${pageAddress("es", "method")}#people`),
            " · ",
            page("Pedir que se retire un nombre", `${pageAddress("es", "contribute")}#removal`),
          ],
        ],
      },
      {
        id: "readers",
        heading: "Quien lee",
        paragraphs: [
          [
            "Este sitio no pone cookies, no mide visitas y no pide nada a otros servidores. Se lee sin script. ",
            page("Lo que eso no oculta", pageAddress("es", "privacy")),
          ],
        ],
      },
      {
        id: "browsers",
        heading: "Con qué navegador",
        paragraphs: [
          `Se lee desde Chrome ${oldest.reading.chrome}, Firefox ${oldest.reading.firefox} y Safari ${oldest.reading.safari}, o los que se les parecen. En un navegador que no da para más, textos, gráficos y tablas están enteros; faltan solo las ayudas, como los avisos de cada marca o el explorador.`,
        ],
      },
      {
        id: "reuse",
        heading: "Usarlo",
        paragraphs: [
          [
            "El código es libre, con licencia MIT. Los datos llevan la licencia CC BY 4.0: se pueden copiar y publicar si se dice de dónde salen y quién contó. ",
            page("Descargar los datos", pageAddress("es", "data")),
            " · ",
            page("Código y datos", site.repository),
          ],
        ],
      },
    ],
  };
}

function english(): ProsePage {
  const undecided = "Not decided yet.";
  return {
    title: "About Sin Fecha",
    description: "What Sin Fecha is, who publishes it, how it is corrected and how to write to the people who make it.",
    intro: [
      "Sin Fecha (“no date”) compares political imprisonment in Cuba, Venezuela and Nicaragua from what others count and publish. It keeps no list of prisoners of its own. It records who counted, whom, when and by which definition.",
    ],
    sections: [
      {
        id: "who",
        heading: "Who publishes, edits and pays",
        paragraphs: [],
        terms: [
          { term: "Published and edited by", text: decided(site.publisher) ?? undecided },
          { term: "Paid for by", text: decided(site.funding) ?? undecided },
        ],
        after: [
          ...(isPending ? ["The site will not be published until this is stated here."] : []),
          "The bodies cited published their counts on their own account. That they appear here does not mean that they endorse this site.",
        ],
      },
      {
        id: "contact",
        heading: "Write to us",
        paragraphs: [["For mistakes, removals or questions, with no account of any kind: ", mail, "."]],
      },
      {
        id: "corrections",
        heading: "Mistakes",
        paragraphs: [
          [
            "If a number does not match its source, the mistake is ours and is mended. ",
            page("How to report one", pageAddress("en", "contribute")),
            " · ",
            page("How corrections are made", `${pageAddress("en", "method")}#corrections`),
          ],
        ],
      },
      {
        id: "names",
        heading: "People who are named",
        paragraphs: [
          [
            "Only people already named in public, or who speak for themselves, are named. Whoever asks for their name to be removed need give no reason. ",
            page("What is kept of a person", `${pageAddress("en", "method")}#people`),
            " · ",
            page("Ask for a name to be removed", `${pageAddress("en", "contribute")}#removal`),
          ],
        ],
      },
      {
        id: "readers",
        heading: "Readers",
        paragraphs: [
          [
            "This site sets no cookies, measures no visits and asks nothing of other servers. It is read without script. ",
            page("What that does not hide", pageAddress("en", "privacy")),
          ],
        ],
      },
      {
        id: "browsers",
        heading: "In which browser",
        paragraphs: [
          `It can be read in Chrome ${oldest.reading.chrome}, Firefox ${oldest.reading.firefox}, Safari ${oldest.reading.safari} and later, and in browsers like them. Where a browser can do no more, texts, charts and tables are whole; only the aids are missing, such as what each mark tells or the explorer.`,
        ],
      },
      {
        id: "reuse",
        heading: "Using it",
        paragraphs: [
          [
            "The code is free, under the MIT licence. The data is under CC BY 4.0: it may be copied and published if you say where it comes from and who counted. ",
            page("Download the data", pageAddress("en", "data")),
            " · ",
            page("Code and data", site.repository),
          ],
        ],
      },
    ],
  };
}
