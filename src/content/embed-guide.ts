import type { Locale } from "../dataset/text.ts";
import type { ProsePage } from "./prose.ts";

/** The guide for those who put a chart into a page of their own, system by system, and the words of its examples. */
interface EmbedGuide extends ProsePage {
  readonly examples: {
    readonly heading: string;
    readonly intro: string;
    readonly any: string;
    readonly wordPress: string;
    readonly dark: string;
    readonly picture: string;
  };
  readonly heights: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly view: string;
    readonly atWidth: (pixels: number) => string;
  };
}

export const embedGuide: Readonly<Record<Locale, EmbedGuide>> = {
  es: {
    title: "Guía para insertar un gráfico",
    description: "Cómo poner un gráfico de Sin Fecha en cualquier página, según el sistema con que se publica.",
    intro: [
      "Cada gráfico se puede poner en otra página con una línea. Lleva dentro el dibujo, la tabla, quién contó y la fecha. No pide nada a otros sitios y no guarda nada en el dispositivo de quien lee.",
      "Las líneas están al pie de cada gráfico, en «Insertar». Ahí se elige la vista, el idioma y el fondo, y se ve cómo queda.",
    ],
    sections: [
      {
        id: "html",
        heading: "Sistemas que aceptan HTML",
        paragraphs: [
          "Pegue la línea de HTML en un bloque de código o de HTML. Vale para los gestores que dejan editar la página, y para los bloques «HTML» o «insertar» de los creadores de sitios.",
          "La altura de la línea es para la columna de un artículo, estrecha o ancha; en marcos más anchos, ponga la de la tabla de abajo. Los gráficos más altos que mil píxeles se deslizan por dentro. Quien publica para Chrome puede añadir «frame-sizing: content-height» al estilo y quitar «loading» y la altura: el marco se ajusta solo, sin script.",
        ],
      },
      {
        id: "wordpress",
        heading: "WordPress",
        paragraphs: [
          "Pegue la dirección del gráfico en una línea sola. WordPress la cambia por el gráfico y ajusta la altura. Si no puede mostrarlo, deja la frase del gráfico con su enlace.",
          "WordPress no deja que un marco pase de mil píxeles de alto: los gráficos más altos se deslizan por dentro.",
        ],
      },
      {
        id: "resizers",
        heading: "Redacciones con su propio script de marcos",
        paragraphs: [
          "El marco dice su altura a los scripts que ya usan muchas redacciones: pym.js, iframe-resizer, open-iframe-resizer y @newswire/frames. También a las páginas que ya llevan un gráfico de Datawrapper, a Medium y Embedly, y al sistema del Guardian. No hay que configurar nada: se usa la dirección del marco como la de cualquier otro.",
          "Con iframe-resizer, el marco necesita los permisos «allow-scripts» y «allow-same-origin», que la línea ya lleva.",
        ],
      },
      {
        id: "amp",
        heading: "AMP",
        paragraphs: [
          "Use la etiqueta AMP de «Insertar». El marco pide su altura; si AMP no la concede, queda un botón.",
        ],
      },
      {
        id: "pictures",
        heading: "Boletines, mensajería y sistemas que quitan los marcos",
        paragraphs: [
          "Use la imagen con enlace. Lleva un texto que la describe para quien no la ve. En los mensajes basta pegar la dirección: la tarjeta lleva la frase del gráfico.",
        ],
      },
      {
        id: "options",
        heading: "Opciones",
        paragraphs: [
          "Se añaden a la dirección del marco, detrás de un signo de interrogación, y se unen con «&». Las aplica el script del marco: sin script, el gráfico se ve con el fondo de quien lee y con su título.",
        ],
        terms: [
          {
            term: "Fondo",
            text: "«theme=light» o «theme=dark»: claro u oscuro siempre. Sin la opción, como lo tenga quien lee.",
          },
          {
            term: "Título",
            text: "«title=off»: sin el título a la vista, si la página ya lo dice. Quien usa un lector de pantalla lo sigue oyendo.",
          },
          { term: "Transparencia", text: "«background=transparent»: sin fondo propio." },
          {
            term: "Aviso de corrección",
            text: "«lamp=off»: en una edición fija, sin el aviso de que un número se corrigió. Es para quien lo dice por su cuenta.",
          },
        ],
      },
    ],
    examples: {
      heading: "Uno de cada",
      intro: "El mismo gráfico, puesto de cada manera.",
      any: "La línea de HTML",
      wordPress: "Como lo pone WordPress: la frase y un marco que solo puede ejecutar su script",
      dark: "Oscuro y sin título",
      picture: "La imagen con enlace",
    },
    heights: {
      heading: "Alturas",
      intro:
        "Para sistemas que piden una altura fija. Se midieron en un navegador, en píxeles, con la tabla cerrada. La línea de HTML lleva la mayor de las tres primeras.",
      caption: "Altura de cada gráfico según el ancho del marco",
      view: "Gráfico y vista",
      atWidth: (pixels) => `${pixels} px de ancho`,
    },
  },
  en: {
    title: "Guide to embedding a chart",
    description: "How to put a chart of Sin Fecha into any page, by the system it is published with.",
    intro: [
      "Each chart can be put into another page with one line. It carries the drawing, the table, who counted and the date. It asks nothing of other sites and keeps nothing on the reader’s device.",
      "The lines are at the foot of each chart, under “Embed”. There you choose the view, the language and the background, and see how it looks.",
    ],
    sections: [
      {
        id: "html",
        heading: "Systems that take HTML",
        paragraphs: [
          "Paste the line of HTML into a block of code or HTML. This goes for systems that let you edit the page, and for the “HTML” or “embed” blocks of site builders.",
          "The height in the line is for the column of an article, narrow or wide; for wider frames use the one in the table below. Charts higher than a thousand pixels scroll within. For Chrome alone you may add “frame-sizing: content-height” to the style and take out “loading” and the height: the frame then fits by itself, without script.",
        ],
      },
      {
        id: "wordpress",
        heading: "WordPress",
        paragraphs: [
          "Paste the chart’s address on a line of its own. WordPress turns it into the chart and fits the height. Where it cannot show it, it leaves the chart’s sentence with its link.",
          "WordPress lets no frame be higher than a thousand pixels: higher charts scroll within.",
        ],
      },
      {
        id: "resizers",
        heading: "Newsrooms with a frame script of their own",
        paragraphs: [
          "The frame tells its height to the scripts that many newsrooms use: pym.js, iframe-resizer, open-iframe-resizer and @newswire/frames. It tells it as well to pages that already carry a Datawrapper chart, to Medium and Embedly, and to the Guardian’s system. There is nothing to set up: use the frame’s address as you would any other.",
          "Under iframe-resizer the frame needs the permissions “allow-scripts” and “allow-same-origin”, which the line has.",
        ],
      },
      {
        id: "amp",
        heading: "AMP",
        paragraphs: [
          "Use the AMP tag under “Embed”. The frame asks for its height; where AMP does not grant it, a button to see it whole remains.",
        ],
      },
      {
        id: "pictures",
        heading: "Newsletters, messages and systems that take frames out",
        paragraphs: [
          "Use the picture with a link. It carries words that describe it to those who do not see it. In messages the address is enough: its card holds the chart’s sentence.",
        ],
      },
      {
        id: "options",
        heading: "Options",
        paragraphs: [
          "They go at the end of the iframe’s address, after a question mark, joined by “&”. The iframe’s script applies them: without script the chart shows with the reader’s background and its title.",
        ],
        terms: [
          {
            term: "Background",
            text: "“theme=light” or “theme=dark”: light or dark always. Without it, it follows the reader’s setting.",
          },
          {
            term: "Title",
            text: "“title=off”: without the title in view, where the page says it already. Screen readers still read it out.",
          },
          { term: "Transparency", text: "“background=transparent”: without a background of its own." },
          {
            term: "Notice of a correction",
            text: "“lamp=off”: in a pinned edition, without the notice that a number was corrected. It is for those who say so themselves.",
          },
        ],
      },
    ],
    examples: {
      heading: "One of each",
      intro: "The same chart, put in each way.",
      any: "The line of HTML",
      wordPress: "As WordPress puts it: the sentence, and a frame that may run its script and nothing else",
      dark: "Dark and without title",
      picture: "The picture with a link",
    },
    heights: {
      heading: "Heights",
      intro:
        "For systems that ask for a fixed height. Measured in a browser, in pixels, with the table closed. The line of HTML has the greatest of the first three.",
      caption: "Height of each chart by the width of its frame",
      view: "Chart and view",
      atWidth: (pixels) => `${pixels} px wide`,
    },
  },
};
