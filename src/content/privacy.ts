import type { Locale } from "../dataset/text.ts";
import { pageAddress } from "../links.ts";
import type { ProsePage } from "./prose.ts";

/** The privacy page. `unencrypted` is how many sources answer without encryption alone, formatted. */
export function privacyText(locale: Locale, unencrypted: string): ProsePage {
  return locale === "es" ? spanish(unencrypted) : english(unencrypted);
}

function spanish(unencrypted: string): ProsePage {
  return {
    title: "Privacidad",
    description: "Qué no hace este sitio con quien lo lee, qué no puede ocultar y qué se puede hacer.",
    intro: [
      "Leer sobre presos políticos puede traer problemas en algunos lugares. Esta página dice qué hace este sitio para no añadirlos, y qué queda fuera de su alcance.",
    ],
    sections: [
      {
        id: "what-it-does-not-do",
        heading: "Qué no hace el sitio",
        paragraphs: [],
        terms: [
          {
            term: "No pone cookies ni guarda nada por su cuenta",
            text: "No usa cookies ni el almacén de datos del navegador.",
          },
          {
            term: "No mide visitas",
            text: "No lleva rastreadores, contadores, anuncios ni botones de redes sociales.",
          },
          {
            term: "No pide nada a otros",
            text: "La letra, los estilos y los dibujos vienen del mismo servidor que la página. Cada página lleva además una orden que impide al navegador cargar nada de otro sitio.",
          },
          {
            term: "No pide datos",
            text: "No hay cuentas ni comentarios. El formulario para corregir o añadir no envía nada: lo escrito se queda en la página hasta que usted lo copie o lo envíe.",
          },
          {
            term: "No dice de dónde viene quien sale",
            text: "Al seguir un enlace, el navegador suele decir al otro sitio desde qué sitio llega y, a veces, desde qué página. Aquí se le pide que no lo diga (la orden se llama «no-referrer»).",
          },
        ],
        after: [
          "Las pruebas del proyecto abren páginas de cada clase. Comprueban que no guardan nada, que no piden nada a otros servidores y que no dicen de dónde viene quien sale.",
        ],
      },
      {
        id: "what-the-host-sees",
        heading: "Qué ve quien guarda los archivos",
        paragraphs: [
          "Todo servidor web recibe la dirección IP desde la que se lee, la hora, la página que pide y el nombre del navegador. Quien aloja este sitio también lo recibe, y puede guardarlo. Lo que haga con ello no depende de estas páginas.",
          "Si un medio inserta un gráfico de este sitio en una página suya, ese medio recibe la visita, y el navegador pide el gráfico a este servidor.",
        ],
      },
      {
        id: "what-https-does-not-hide",
        heading: "Qué no oculta la conexión cifrada",
        paragraphs: [
          "Con HTTPS, quien vigila la red no lee la página ni su dirección completa. Lo que sí puede ver es el nombre del sitio, la hora y cuánto se descarga. Por el tamaño puede a veces adivinar qué página es.",
          "Lo mismo puede ver cuando se lee la página de un medio que inserta un gráfico de este sitio: el nombre de los dos.",
          "Si la dirección empieza por http, sin la ese, puede verlo todo.",
        ],
      },
      {
        id: "what-the-device-keeps",
        heading: "Qué queda en el aparato",
        paragraphs: [
          "La dirección se ve en la barra mientras se lee. Después queda en el historial, y el navegador guarda copias de las páginas. Los archivos que se descargan quedan en el aparato hasta que se borran.",
        ],
      },
      {
        id: "links-out",
        heading: "Los enlaces que salen",
        paragraphs: [
          "Los recuentos enlazan sus fuentes. Al abrir una se sale de este sitio, y el otro puede poner cookies y rastrear.",
          [
            `Hay ${unencrypted} fuentes que no ofrecen conexión cifrada: quien vigila la red puede ver qué se lee en ellas. Otras se nombran sin enlace porque su dirección no es segura. `,
            { label: "Cómo se llega a las fuentes", address: `${pageAddress("es", "method")}#sources` },
            ".",
          ],
        ],
      },
      {
        id: "what-you-can-do",
        heading: "Qué se puede hacer",
        paragraphs: [],
        terms: [
          {
            term: "En un teléfono o un computador compartido",
            text: "Abra una ventana privada o de incógnito y ciérrela al terminar: el historial no se guarda. Si ya leyó sin ella, borre el historial. Borre también lo que haya descargado.",
          },
          {
            term: "En una red vigilada",
            text: "La ventana privada no oculta nada a la red. Si ver el nombre del sitio es un riesgo, lo más simple es leer desde otra red. Una VPN o el navegador Tor ocultan el nombre a la red local, pero pueden dejar ver que se usan. La VPN, además, ve lo que se visita.",
          },
          {
            term: "Sin conexión",
            text: [
              "Una página guardada con el navegador, o ",
              { label: "una tabla descargada", address: pageAddress("es", "data") },
              ", se lee después sin red. El archivo queda en el aparato, con su nombre.",
            ],
          },
          {
            term: "Al escribir",
            text: [
              "El correo no es anónimo. ",
              { label: "Qué tener en cuenta antes de escribir", address: `${pageAddress("es", "contribute")}#mail` },
              ".",
            ],
          },
        ],
        after: ["Nada de esto garantiza que no se sepa qué ha leído. El riesgo depende del lugar y de la persona."],
      },
    ],
  };
}

function english(unencrypted: string): ProsePage {
  return {
    title: "Privacy",
    description: "What this site does not do to its readers, what it cannot hide, and what can be done.",
    intro: [
      "In some places, reading about political prisoners can bring trouble. This page says what the site does so as not to add to it, and what is beyond its reach.",
    ],
    sections: [
      {
        id: "what-it-does-not-do",
        heading: "What the site does not do",
        paragraphs: [],
        terms: [
          {
            term: "It sets no cookies and stores nothing of its own",
            text: "It uses neither cookies nor the browser’s storage.",
          },
          {
            term: "It measures no visits",
            text: "It carries no trackers, counters, advertisements or social-media buttons.",
          },
          {
            term: "It asks nothing of others",
            text: "Typeface, styles and drawings come from the same server as the page. Each page also carries an order that keeps the browser from loading anything from another site.",
          },
          {
            term: "It asks for no data",
            text: "There are no accounts or comments. The form to correct or add something sends nothing: what is written stays on the page until you copy or send it.",
          },
          {
            term: "It does not say where a reader comes from",
            text: "When a link is followed, browsers tend to tell the other site which site, and at times which page, the reader came from. Here they are asked not to (the order is called “no-referrer”).",
          },
        ],
        after: [
          "The project’s tests open pages of every kind. They check that nothing is stored, that nothing is asked of other servers and that no link says where a reader comes from.",
        ],
      },
      {
        id: "what-the-host-sees",
        heading: "What the host of the files sees",
        paragraphs: [
          "Every web server receives the IP address it is read from, the time, the page asked for and the name of the browser. So does whoever hosts this site, and they may keep it. What they do with it does not depend on these pages.",
          "If an outlet embeds a chart of this site in a page of its own, that outlet receives the visit, and the browser asks this server for the chart.",
        ],
      },
      {
        id: "what-https-does-not-hide",
        heading: "What an encrypted connection does not hide",
        paragraphs: [
          "With HTTPS, whoever watches the network cannot read the page or its full address. They can see the name of the site, the time and how much is downloaded. From the size they may at times guess which page it is.",
          "They can see as much when the page being read is an outlet’s that embeds a chart of this site: the names of both.",
          "If the address begins with http, without the s, they can see all of it.",
        ],
      },
      {
        id: "what-the-device-keeps",
        heading: "What stays on the device",
        paragraphs: [
          "The address is in view in the address bar while you read. Afterwards it stays in the history, and the browser keeps copies of pages. Downloaded files stay on the device until they are deleted.",
        ],
      },
      {
        id: "links-out",
        heading: "Links that lead out",
        paragraphs: [
          "Claims link to their sources. Opening one leaves this site, and the other one may set cookies and track.",
          [
            `${unencrypted} sources offer no encrypted connection: whoever watches the network can see what is read there. Others are named without a link, since their address is not safe. `,
            { label: "How sources are reached", address: `${pageAddress("en", "method")}#sources` },
            ".",
          ],
        ],
      },
      {
        id: "what-you-can-do",
        heading: "What can be done",
        paragraphs: [],
        terms: [
          {
            term: "On a shared phone or computer",
            text: "Open a private or incognito window and close it when you have finished: the history is not kept. If you have already read without one, clear the history. Delete what you downloaded, too.",
          },
          {
            term: "On a watched network",
            text: "A private window hides nothing from the network. If the name of the site is a risk, the simplest thing is to read from another network. A VPN or Tor Browser hides the name from the local network, but may show that it is in use. A VPN also sees what you visit.",
          },
          {
            term: "Without a connection",
            text: [
              "A page saved with the browser, or ",
              { label: "a downloaded table", address: pageAddress("en", "data") },
              ", can be read later without a network. The file stays on the device, under its name.",
            ],
          },
          {
            term: "When writing",
            text: [
              "Mail is not anonymous. ",
              { label: "What to bear in mind before writing", address: `${pageAddress("en", "contribute")}#mail` },
              ".",
            ],
          },
        ],
        after: [
          "None of this ensures that nobody learns what you have read. The risk depends on the place and the person.",
        ],
      },
    ],
  };
}
