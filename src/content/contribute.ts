import { site } from "../config.ts";
import type { Locale } from "../dataset/text.ts";
import { repository } from "../export/repository.ts";
import { pageAddress } from "../links.ts";
import type { Link, Paragraph, ProsePage } from "./prose.ts";

const mail: Link = { label: site.contact, address: `mailto:${site.contact}` };

/** Words that link to an issue with its questions in it; nothing while there is no repository to open it in. */
function issue(before: string, label: string, title: string, questions: readonly string[]): readonly Paragraph[] {
  if (!repository) return [];
  const body = questions.map((question) => `- ${question}\n`).join("\n");
  return [[before, { label, address: repository.newIssue(title, body) }, "."]];
}

const toldInSpanish = [
  "Dónde está el número: la dirección de la página, o la clave de su fila en los datos.",
  "Qué dice la fuente, con su dirección y su fecha.",
  "Qué debería decir aquí: el número, la fecha, quién contó o la definición.",
];

const spanish: ProsePage = {
  title: "Corregir o añadir",
  description: "Cómo avisar de un error, añadir un recuento o pedir que se retire un nombre, con cuenta o sin ella.",
  intro: [
    "Un número mal copiado, una fecha que no es, un recuento que falta: cualquiera puede avisar. No hace falta saber programar ni tener cuenta en ningún sitio.",
    [
      "Un ",
      { label: "formulario", address: pageAddress("es", "contribute/form") },
      " pregunta lo que hace falta, lo comprueba y prepara el texto. No envía nada por sí mismo.",
    ],
  ],
  sections: [
    {
      id: "mail",
      heading: "Por correo, sin cuenta",
      paragraphs: [["Basta un correo a ", mail, ". No hace falta dar un nombre. Ayuda que diga tres cosas:"]],
      steps: toldInSpanish,
      after: [
        "El correo no es anónimo. Quien lo lleva de un lado a otro ve quién escribe, a quién y cuándo. Si eso le pone en riesgo, use una cuenta que no lleve su nombre, y un aparato y una red que otros no vigilen.",
        "No envíe datos de otras personas que no sean ya públicos.",
      ],
    },
    {
      id: "pull-request",
      heading: "Con un pull request",
      paragraphs: [
        [
          "El código y los datos están en ",
          { label: "un repositorio público", address: site.repository },
          ". Cada recuento es una fila de una tabla CSV. Se puede cambiar en la página del repositorio o con una hoja de cálculo:",
        ],
      ],
      steps: [
        "Para añadir un recuento, siga data/README.md, que lo cuenta paso a paso. Para corregir uno, busque su fila en data/claims.csv por su clave.",
        "Cambie el valor. Si la fuente es otra, añádala en data/sources.csv.",
        "Si el número ya había salido en una edición, anote el cambio en data/corrections.csv.",
        "Si puede, ejecute npm run check. Dice en qué archivo, línea y columna está cada problema, y qué hacer.",
        "Abra el pull request y diga en una frase qué dice la fuente.",
      ],
      after: [
        [
          "Qué significa cada columna está en ",
          { label: "Los datos", address: pageAddress("es", "data") },
          ". Un pull request es público y muestra la cuenta que lo abre. Si eso es un riesgo, escriba un correo.",
        ],
        ...issue(
          "Quien tenga cuenta y no quiera tocar los archivos puede abrir ",
          "un aviso ya empezado",
          "Un número que corregir o añadir",
          toldInSpanish,
        ),
      ],
    },
    {
      id: "what-helps",
      heading: "Qué sirve",
      paragraphs: [
        "Sirve un recuento publicado que diga quién contó, a cuántas personas y en qué fecha. Sirve también la página original de una fuente que aquí es una copia.",
        [
          "Entre lo que falta están los recuentos posteriores a los últimos que se hallaron. ",
          { label: "Qué falta", address: `${pageAddress("es", "method")}#missing` },
          ".",
        ],
        "No se publican listas privadas, rumores ni datos personales.",
      ],
    },
    {
      id: "what-happens",
      heading: "Qué pasa después",
      paragraphs: [
        "Lo que llega se compara con la fuente. Un número sin fuente publicada no entra. Un pull request pasa además las pruebas del proyecto, que leen los datos, los dibujos y los enlaces.",
        [
          "Si el error es nuestro, se corrige. Si quien contó cambió su cifra, se guardan las dos. Si dos fuentes no coinciden, también. ",
          { label: "Cómo se corrige", address: `${pageAddress("es", "method")}#corrections` },
          ".",
        ],
        "No hay un plazo fijado. La tabla de correcciones no guarda quién avisó.",
        "Lo que se aporta a los datos se publica con la licencia CC BY 4.0. Lo que se aporta al código, con la licencia MIT.",
      ],
    },
    {
      id: "removal",
      heading: "Pedir que se retire un nombre",
      paragraphs: [
        [
          "Quien aparece aquí porque está o estuvo preso puede pedir que se retire su nombre. También puede pedirlo su familia o quien lleva su defensa. No hay que dar un motivo. Basta un correo a ",
          mail,
          ".",
        ],
        "El nombre se quita de las tablas y de las páginas. Los números no cambian; si la nota de un recuento lleva el nombre, se quita también. Lo que dijo o hizo una autoridad en su cargo no se retira por esta vía.",
        "Los gráficos fijos de ediciones anteriores que lo nombraban dejan de mostrarse. Las tablas de esas ediciones siguen en el repositorio.",
        "Hay algo que no se puede deshacer: las copias que otros hicieron. El historial público del repositorio guarda además las versiones anteriores.",
      ],
    },
  ],
};

const toldInEnglish = [
  "Where the number is: the address of the page, or the key of its row in the data.",
  "What the source says, with its address and date.",
  "What it should say here: the number, the date, who counted or the definition.",
];

const english: ProsePage = {
  title: "Correct or add",
  description: "How to report a mistake, add a count or ask for a name to be removed, with an account or without one.",
  intro: [
    "A number wrongly copied, a date that is off, a count that is missing: anyone may say so. There is no need to program, nor to hold an account anywhere.",
    [
      "A ",
      { label: "form", address: pageAddress("en", "contribute/form") },
      " asks what is needed, checks it and prepares the text. It sends nothing by itself.",
    ],
  ],
  sections: [
    {
      id: "mail",
      heading: "By mail, without an account",
      paragraphs: [["A message to ", mail, " is enough. No name is needed. It helps to say three things:"]],
      steps: toldInEnglish,
      after: [
        "Mail is not anonymous. Those who carry it can see who writes, to whom and when. If that puts you at risk, use an account that does not bear your name, and a device and a network that others do not watch.",
        "Do not send anything about other people that is not already public.",
      ],
    },
    {
      id: "pull-request",
      heading: "By pull request",
      paragraphs: [
        [
          "Code and data are in ",
          { label: "a public repository", address: site.repository },
          ". Each claim is a row of a CSV table. It can be changed on the repository’s page or in a spreadsheet:",
        ],
      ],
      steps: [
        "To add a claim, follow data/README.md, which tells it step by step. To correct one, find its row in data/claims.csv by its key.",
        "Change the value. If the source is another, add it to data/sources.csv.",
        "If the number was already part of an edition, record the change in data/corrections.csv.",
        "If you can, run npm run check. It names the file, line and column of each problem, and what to do.",
        "Open the pull request and say in a sentence what the source says.",
      ],
      after: [
        [
          "What each column means is in ",
          { label: "The data", address: pageAddress("en", "data") },
          ". A pull request is public and shows the account that opens it. If that is a risk, write a message instead.",
        ],
        ...issue(
          "Whoever has an account and would rather not touch the files may open ",
          "an issue with its questions in it",
          "A number to correct or add",
          toldInEnglish,
        ),
      ],
    },
    {
      id: "what-helps",
      heading: "What helps",
      paragraphs: [
        "A published count helps if it says who counted, how many people and on which date. So does the original page of a source that is a copy here.",
        [
          "Counts later than the last ones found are among what is missing. ",
          { label: "What is missing", address: `${pageAddress("en", "method")}#missing` },
          ".",
        ],
        "Private lists, rumours and personal data are not published.",
      ],
    },
    {
      id: "what-happens",
      heading: "What happens next",
      paragraphs: [
        "Whatever arrives is compared with the source. A number without a published source does not enter. A pull request also runs the project’s tests, which read the data, the drawings and the links.",
        [
          "If the mistake is ours, it is mended. If the claimant changed its figure, both are kept. If two sources disagree, both are kept too. ",
          { label: "How corrections are made", address: `${pageAddress("en", "method")}#corrections` },
          ".",
        ],
        "No deadline is set. The table of corrections does not keep who reported a mistake.",
        "What is contributed to the data is published under CC BY 4.0; what is contributed to the code, under the MIT licence.",
      ],
    },
    {
      id: "removal",
      heading: "Ask for a name to be removed",
      paragraphs: [
        [
          "Anyone who appears here because they are or were held may ask for their name to be removed. So may their family, or whoever defends them. No reason is needed. A message to ",
          mail,
          " is enough.",
        ],
        "The name is taken out of the tables and the pages. The numbers do not change; if a claim’s note carries the name, it is taken out too. What an official said or did in office is not removed in this way.",
        "The pinned charts of earlier editions that carried the name are no longer shown. The tables of those editions stay in the repository.",
        "One thing cannot be undone: the copies that others have made. The repository’s public history also keeps earlier versions.",
      ],
    },
  ],
};

/** How to correct or add something, with an account or without, and how to have a name removed. */
export const contributeText: Readonly<Record<Locale, ProsePage>> = { es: spanish, en: english };
