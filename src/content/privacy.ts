import type { Locale } from "../dataset/text.ts";
import type { ProsePage } from "./prose.ts";

/** What the site does not do, and what it cannot prevent. */
export const privacyText: Readonly<Record<Locale, ProsePage>> = {
  es: {
    title: "Privacidad",
    description: "Qué no hace este sitio con quien lo lee, y qué no puede evitar que se vea.",
    sections: [
      {
        heading: "Qué no hace este sitio",
        paragraphs: [
          "No usa cookies. No guarda nada en su teléfono ni en su navegador. No tiene rastreadores, anuncios ni contador de visitas. No pide nada a otros servidores: letras, dibujos y datos vienen del mismo sitio.",
          "Se lee entero sin script. Al salir por un enlace, la página a la que va no recibe la dirección de la que viene.",
        ],
      },
      {
        heading: "Qué se ve desde fuera",
        paragraphs: [
          "Si la dirección empieza por https, la conexión va cifrada: quien vigila la red no ve qué página lee. Sí puede ver el nombre del sitio, la hora y cuánto se descarga.",
          "El servidor que aloja los archivos recibe la dirección de su conexión, como cualquier servidor, y puede guardarla según sus propias normas.",
          "Los enlaces a las fuentes llevan a sitios de otros, que pueden rastrear y que también dejan su nombre en la red.",
        ],
      },
      {
        heading: "Qué queda en el aparato",
        paragraphs: [
          "El navegador guarda el historial y copias de lo que se abre, aunque el sitio no se lo pida. Si otra persona puede mirar su teléfono, abra una ventana privada o borre el historial al terminar.",
          "Los archivos que se descargan quedan en la carpeta de descargas con su nombre.",
        ],
      },
      {
        heading: "Los gráficos insertados",
        paragraphs: [
          "Un gráfico insertado en otra página no guarda ni envía nada sobre quien lo lee. La página que lo inserta puede tener sus propios rastreadores: eso no depende de este sitio.",
        ],
      },
    ],
  },
  en: {
    title: "Privacy",
    description: "What this site does not do with its readers, and what it cannot keep from being seen.",
    sections: [
      {
        heading: "What this site does not do",
        paragraphs: [
          "It uses no cookies. It stores nothing on your phone or in your browser. It has no trackers, no advertising and no visit counter. It asks nothing of other servers: letters, drawings and data come from the same place.",
          "It can be read whole without script. When you leave by a link, the page you go to is not told which page you came from.",
        ],
      },
      {
        heading: "What can be seen from outside",
        paragraphs: [
          "If the address begins with https, the connection is encrypted: whoever watches the network does not see which page you read. They can see the name of the site, the time and how much is downloaded.",
          "The server that holds the files receives your connection’s address, as any server does, and may keep it by rules of its own.",
          "Links to sources lead to other people’s sites, which may track you and whose names also show on the network.",
        ],
      },
      {
        heading: "What stays on the device",
        paragraphs: [
          "The browser keeps a history and copies of what you open, though the site does not ask it to. If somebody else may look at your phone, open a private window or clear the history when you have finished.",
          "Files you download stay in the downloads folder under their names.",
        ],
      },
      {
        heading: "Embedded charts",
        paragraphs: [
          "A chart embedded in another page stores and sends nothing about whoever reads it. The page that embeds it may have trackers of its own: that is not in this site’s hands.",
        ],
      },
    ],
  },
};
