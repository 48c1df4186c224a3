import type { Country, Source } from "../dataset/dataset.ts";
import type { IsoDate } from "../dataset/date.ts";
import type { Message } from "../dataset/messages.ts";
import type { Locale, Text } from "../dataset/text.ts";
import { formatList, formatNumber } from "../locale/format.ts";
import type { Failure, Move } from "./answer.ts";
import type { Weight } from "./weight.ts";

/** Every sentence the report can say of a row, as a named function. */

const failures: Readonly<Record<Failure, Text>> = {
  dns: { es: "el nombre del sitio no existe", en: "the site's name does not exist" },
  dns_unsure: { es: "no se pudo averiguar si el sitio existe", en: "whether the site exists could not be found out" },
  tls: { es: "no se pudo cifrar la conexión con seguridad", en: "the connection could not be encrypted safely" },
  tls_chain: {
    es: "el certificado llega sin quien lo firma; los navegadores suelen conocerlo",
    en: "the certificate comes without its signer, whom browsers often know",
  },
  timeout: { es: "no respondió a tiempo", en: "it did not answer in time" },
  refused: { es: "el servidor no acepta la conexión", en: "the server does not accept the connection" },
  private: {
    es: "lleva a una red privada, así que no se consultó",
    en: "it leads into a private network, so it was not asked",
  },
  redirects: { es: "redirige una y otra vez sin llegar", en: "it redirects over and over without arriving" },
  astray: { es: "redirige a algo que no es una página", en: "it redirects to something that is no page" },
  cut: { es: "la conexión se cortó", en: "the connection broke" },
};

/** What the commonest statuses mean; the others say only their number. */
const statuses: Readonly<Record<number, Text>> = {
  403: { es: "no deja pasar a programas", en: "it lets no program in" },
  404: { es: "la página no existe", en: "there is no such page" },
  410: { es: "la página se retiró", en: "the page was taken away" },
  429: { es: "pide que se le consulte más despacio", en: "it wants to be asked more slowly" },
};

/** What came of asking `address`, said with the site at the end of its redirects where that is another. */
function outcome(end: number | Failure, address: string, at: string): Text {
  const host = new URL(at).host;
  const isElsewhere = host !== new URL(address).host;
  const why = typeof end === "string" ? failures[end] : answered(end);
  return {
    es: isElsewhere ? `tras redirigir a ${host}, ${why.es}` : why.es,
    en: isElsewhere ? `after a redirect to ${host}, ${why.en}` : why.en,
  };
}

function answered(status: number): Text {
  const meaning = statuses[status];
  return {
    es: meaning ? `responde ${status}: ${meaning.es}` : `responde ${status}`,
    en: meaning ? `it answers ${status}: ${meaning.en}` : `it answers ${status}`,
  };
}

type OfAnswer = (end: number | Failure, address: string, at: string) => Message;

const lookForCopy: Text = {
  es: "ábrala en un navegador; si falta, ponga una copia en archived_url o cite otra fuente; puede haber copia aquí",
  en: "open it in a browser; if it is gone, write a copy into archived_url or cite another source; there may be a copy here",
};

export const deadPage: OfAnswer = (...answer) => ({ why: outcome(...answer), remedy: lookForCopy });

export const deadSite: OfAnswer = (...answer) => ({
  why: outcome(...answer),
  remedy: {
    es: "ábrala en un navegador; si falta, busque su sitio nuevo o deje url vacía; puede haber copia aquí",
    en: "open it in a browser; if it is gone, look for its new site or leave url empty; there may be a copy here",
  },
});

export const privateAddress: OfAnswer = (...answer) => ({
  why: outcome(...answer),
  remedy: { es: "corrija o quite la dirección", en: "correct the address or take it out" },
});

export const unjudged: OfAnswer = (...answer) => ({
  why: outcome(...answer),
  remedy: { es: "ábrala en un navegador", en: "open it in a browser" },
});

export function moved(how: Move, from: string, to: string): Message {
  if (how === "front")
    return {
      why: {
        es: "redirige a la portada: puede que la página ya no esté",
        en: "it redirects to the front page: the page may be gone",
      },
      remedy: lookForCopy,
    };
  if (how === "elsewhere")
    return {
      why: { es: "redirige para siempre a otra dirección", en: "it redirects to another address for good" },
      remedy: {
        es: "si es la misma página, ponga en url",
        en: "if it is the same page, write into url",
      },
    };
  const isNowSafe = from.startsWith("http:") && to.startsWith("https:");
  return {
    why: {
      es: "es la misma dirección con otra forma (https, barra final o www)",
      en: "it is the same address in another form (https, final slash or www)",
    },
    remedy: {
      es: isNowSafe ? "cambie reach, si dice http_only, y ponga en url" : "ponga en url",
      en: isNowSafe ? "change reach, if it says http_only, and write into url" : "write into url",
    },
  };
}

export function silent({
  country,
  last,
  recorded,
  days,
  every,
}: {
  readonly country: Country;
  readonly last: IsoDate;
  readonly recorded: IsoDate;
  readonly days: number;
  readonly every: number;
}): Message {
  return {
    why: {
      es: `${country.name.es}: último recuento ${last}, hace ${daysIn(days, "es")}; antes contaba cada ${every === 1 ? "día" : daysIn(every, "es")}`,
      en: `${country.name.en}: last count ${last}, ${daysIn(days, "en")} ago; it used to count every ${every === 1 ? "day" : daysIn(every, "en")}`,
    },
    remedy: {
      es: `busque si hay uno más nuevo; aquí no consta, y lo último suyo se anotó el ${recorded}`,
      en: `look for a newer one; none is on record here, and its last was entered on ${recorded}`,
    },
  };
}

function daysIn(days: number, locale: Locale): string {
  const number = formatNumber(days, locale);
  if (locale === "es") return days === 1 ? `${number} día` : `${number} días`;
  return days === 1 ? `${number} day` : `${number} days`;
}

const replacements: Readonly<Record<Exclude<Source["reach"], "original">, Message>> = {
  copy: {
    why: { es: "es una copia en otro sitio", en: "it is a copy elsewhere" },
    remedy: { es: "busque la página de quien publicó", en: "look for the publisher's own page" },
  },
  aggregator: {
    why: { es: "es un resumen o agregador", en: "it is a digest or aggregator" },
    remedy: { es: "busque la página que resume", en: "look for the page it digests" },
  },
  http_only: {
    why: { es: "solo responde sin cifrar (http)", en: "it answers only unencrypted (http)" },
    remedy: { es: "busque la misma página con https", en: "look for the same page with https" },
  },
  unlinked: {
    why: { es: "su dirección no es segura y no se enlaza", en: "its address is unsafe and not linked" },
    remedy: { es: "busque la página en un sitio seguro", en: "look for the page on a safe site" },
  },
};

export function toReplace(reach: keyof typeof replacements, weight: Weight): Message {
  const { why, remedy } = replacements[reach];
  return {
    why: { es: why.es + resting(weight, "es"), en: why.en + resting(weight, "en") },
    remedy,
  };
}

export function unarchived(weight: Weight): Message {
  return {
    why: {
      es: `no tiene copia archivada${resting(weight, "es")}`,
      en: `it has no archived copy${resting(weight, "en")}`,
    },
    remedy: {
      es: "pida la copia aquí y póngala en archived_url",
      en: "ask for the copy here and write it into archived_url",
    },
  };
}

const rows: Readonly<Record<keyof Weight, Readonly<Record<Locale, readonly [one: string, many: string]>>>> = {
  claims: { es: ["recuento", "recuentos"], en: ["claim", "claims"] },
  events: { es: ["hecho", "hechos"], en: ["event", "events"] },
  cases: { es: ["caso", "casos"], en: ["case", "cases"] },
  populations: { es: ["población", "poblaciones"], en: ["population", "populations"] },
};

/** ` (3 recuentos, 1 hecho y 2 casos)`; nothing where nothing rests on it. */
function resting(weight: Weight, locale: Locale): string {
  const parts = (Object.keys(rows) as (keyof Weight)[]).flatMap((kind) => {
    const [one, many] = rows[kind][locale];
    const count = weight[kind];
    return count === 0 ? [] : [`${formatNumber(count, locale)} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? "" : ` (${formatList(parts, locale)})`;
}
