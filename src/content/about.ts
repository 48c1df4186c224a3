import type { Locale } from "../dataset/text.ts";

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

interface AboutText {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
  readonly contactHeading: string;
  readonly contact: string;
}

export const aboutText: Readonly<Record<Locale, AboutText>> = {
  es: {
    title: "Acerca de Sin Fecha",
    description: "Qué es Sin Fecha, cómo se corrige y cómo escribir a quienes lo hacen.",
    sections: [
      {
        heading: "Qué es",
        paragraphs: [
          "Sin Fecha compara la prisión política en Cuba, Venezuela y Nicaragua a partir de lo que otros cuentan y publican. No lleva una lista propia de personas presas: anota quién contó, a quién, cuándo y con qué definición.",
          "El código y los datos son abiertos. Cualquiera puede comprobar un número, copiar un gráfico o proponer una corrección.",
        ],
      },
      {
        heading: "Correcciones",
        paragraphs: [
          "Si un número no coincide con su fuente, es un error nuestro: se corrige en la tabla y queda anotado con su fecha y su motivo. Si quien contó corrige su cifra, se conservan las dos.",
          "Un recuento que formó parte de una edición no desaparece: si deja de valer, se marca como retirado.",
        ],
      },
      {
        heading: "Personas nombradas",
        paragraphs: [
          "Solo se nombra a quien ya fue nombrado en público por organizaciones, organismos o medios, o a quien habla por sí mismo. No se publican direcciones, familiares, datos de salud ni casos de menores. Quien pida que se retire su nombre será atendido sin que tenga que dar un motivo.",
        ],
      },
      {
        heading: "Quien lee",
        paragraphs: [
          "Este sitio no guarda nada en su aparato, no pide nada a otros servidores y no sabe quién lo lee. Funciona sin script.",
        ],
      },
    ],
    contactHeading: "Escribir",
    contact: "Para correcciones, retiradas o preguntas, sin necesidad de cuenta alguna:",
  },
  en: {
    title: "About Sin Fecha",
    description: "What Sin Fecha is, how it is corrected and how to write to the people who make it.",
    sections: [
      {
        heading: "What it is",
        paragraphs: [
          "Sin Fecha (“no date”) compares political imprisonment in Cuba, Venezuela and Nicaragua from what others count and publish. It keeps no list of prisoners of its own: it records who counted, whom, when and by which definition.",
          "Code and data are open. Anyone may check a number, copy a chart or propose a correction.",
        ],
      },
      {
        heading: "Corrections",
        paragraphs: [
          "If a number does not match its source, the mistake is ours: it is mended in the table and recorded with its date and reason. If a claimant revises its figure, both are kept.",
          "A claim that was part of an edition does not disappear: if it no longer holds, it is marked as withdrawn.",
        ],
      },
      {
        heading: "People who are named",
        paragraphs: [
          "Only people already named publicly by organisations, public bodies or the press, or who speak for themselves, are named. No addresses, relatives, health or cases of minors are published. A request to remove a name is honoured without a reason.",
        ],
      },
      {
        heading: "Readers",
        paragraphs: [
          "This site stores nothing on your device, asks nothing of other servers and does not know who reads it. It works without script.",
        ],
      },
    ],
    contactHeading: "Write to us",
    contact: "For corrections, removals or questions, with no account of any kind:",
  },
};
