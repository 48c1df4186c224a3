import { decided, site } from "../config.ts";
import type { Locale } from "../dataset/text.ts";
import type { ProsePage } from "./prose.ts";

const [publisher, funding] = [decided(site.publisher), decided(site.funding)];

/** Who makes the site, and how it answers for itself. */
export const aboutText: Readonly<Record<Locale, ProsePage>> = {
  es: {
    title: "Acerca de Sin Fecha",
    description: "Qué es Sin Fecha, quién responde de él, cómo se corrige y cómo escribir a quienes lo hacen.",
    sections: [
      {
        heading: "Qué es",
        paragraphs: [
          "Sin Fecha compara la prisión política en Cuba, Venezuela y Nicaragua a partir de lo que otros cuentan y publican. No lleva una lista propia de personas presas: anota quién contó, a quién, cuándo y con qué definición.",
          "El código y los datos son abiertos. Cualquiera puede comprobar un número, copiar un gráfico o proponer una corrección.",
        ],
      },
      {
        heading: "Quién publica, edita y financia",
        paragraphs: [
          publisher
            ? `Publica y edita: ${publisher}. Las entidades que cuentan no deciden qué se publica aquí ni lo revisan antes.`
            : "Esta edición está en preparación y todavía no tiene editor responsable: el sitio no se publica mientras no lo tenga y lo diga aquí. Las entidades que cuentan no deciden qué aparece ni lo revisan antes.",
          funding
            ? `Financia: ${funding}. Quien paga no decide qué se publica.`
            : "Tampoco tiene financiación que declarar. Cuando la tenga, se dirá aquí quién paga y cuánto decide: nada.",
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
          "Solo se nombra a quien ya fue nombrado en público por Amnistía Internacional, un órgano de la ONU o un parlamento, o a quien habla por sí mismo. No se publican direcciones, familiares, datos de salud ni casos de menores.",
          "Quien pida que se retire su nombre será atendido sin que tenga que dar un motivo. Basta con un correo; no hace falta cuenta alguna.",
        ],
      },
    ],
  },
  en: {
    title: "About Sin Fecha",
    description:
      "What Sin Fecha is, who answers for it, how it is corrected and how to write to the people who make it.",
    sections: [
      {
        heading: "What it is",
        paragraphs: [
          "Sin Fecha (“no date”) compares political imprisonment in Cuba, Venezuela and Nicaragua from what others count and publish. It keeps no list of prisoners of its own: it records who counted, whom, when and by which definition.",
          "Code and data are open. Anyone may check a number, copy a chart or propose a correction.",
        ],
      },
      {
        heading: "Who publishes, edits and pays",
        paragraphs: [
          publisher
            ? `Published and edited by ${publisher}. The bodies that count have no say in what appears here and do not see it beforehand.`
            : "This edition is in preparation and has no responsible publisher yet: the site is not published until it has one and says so here. The bodies that count have no say in what appears and do not see it beforehand.",
          funding
            ? `Paid for by ${funding}. Whoever pays has no say in what is published.`
            : "Nor has it funding to declare. When it has, this page will say who pays, and how much they decide: nothing.",
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
          "Only people already named publicly by Amnesty International, a UN body or a parliament, or who speak for themselves, are named. No addresses, relatives, health or cases of minors are published.",
          "A request to remove a name is honoured without a reason. An email is enough; no account is needed.",
        ],
      },
    ],
  },
};
