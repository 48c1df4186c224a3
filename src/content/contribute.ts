import type { Locale } from "../dataset/text.ts";
import type { ProsePage } from "./prose.ts";

/** How to correct or add something, with an account or without. */
export const contributeText: Readonly<Record<Locale, ProsePage>> = {
  es: {
    title: "Corregir o añadir",
    description: "Cómo proponer una corrección, un recuento o un hecho, por correo o con una propuesta de cambio.",
    sections: [
      {
        heading: "Por correo, sin cuenta",
        paragraphs: [
          "Escriba qué número o qué frase está mal, cómo debería decir y dónde se puede leer. Con la dirección de la página y la de la fuente basta. No hace falta dar el nombre.",
          "Un correo viaja con la dirección de quien lo envía. Si eso le pone en riesgo, use una cuenta que no lleve su nombre y escriba desde una red que no sea la suya.",
        ],
      },
      {
        heading: "Con una propuesta de cambio",
        paragraphs: [
          "Los datos son doce tablas CSV en el repositorio. Se pueden editar en la página web del repositorio o con una hoja de cálculo. Al proponer el cambio, una comprobación dice en qué archivo, línea y columna hay un problema y qué hacer.",
          "La guía de las tablas está en el propio repositorio, en la carpeta de los datos, en español y en inglés.",
        ],
      },
      {
        heading: "Qué pasa después",
        paragraphs: [
          "Alguien de la redacción lee la fuente, comprueba quién contó, a quién, cuándo y con qué definición, y acepta la propuesta o explica por qué no. Un número sin fuente que se pueda leer no entra.",
          "Lo que se corrige queda anotado: el valor de antes, el de después y el motivo. Lo que quien contó corrige se guarda al lado de lo que dijo primero.",
        ],
      },
      {
        heading: "Retirar un nombre",
        paragraphs: [
          "Si aparece usted en la página de casos y quiere dejar de aparecer, escriba. No tiene que dar un motivo ni demostrar nada más que quién es. Se retira de la página y de las tablas de la edición siguiente.",
        ],
      },
    ],
  },
  en: {
    title: "Correct or add",
    description: "How to propose a correction, a count or an event, by email or with a pull request.",
    sections: [
      {
        heading: "By email, with no account",
        paragraphs: [
          "Say which number or sentence is wrong, what it should say and where that can be read. The address of the page and that of the source are enough. You need not give a name.",
          "An email carries its sender’s address. If that puts you at risk, use an account that does not bear your name, and write from a network that is not your own.",
        ],
      },
      {
        heading: "With a pull request",
        paragraphs: [
          "The data is twelve CSV tables in the repository. They can be edited on the repository’s web page or in a spreadsheet. When a change is proposed, a check says in which file, line and column there is a problem, and what to do.",
          "The guide to the tables stands in the repository itself, in the data folder, in Spanish and English.",
        ],
      },
      {
        heading: "What happens then",
        paragraphs: [
          "An editor reads the source, checks who counted whom, when and by which definition, and accepts the proposal or says why not. A number without a source that can be read does not go in.",
          "What is corrected is recorded: the value before, the value after and the reason. What a claimant revises is kept beside what it said first.",
        ],
      },
      {
        heading: "Removing a name",
        paragraphs: [
          "If you appear on the cases page and want to appear no longer, write to us. You need give no reason and show nothing but who you are. The name goes from the page, and from the tables of the next edition.",
        ],
      },
    ],
  },
};
