import { isLater, type Hearing } from "./hearing.ts";
import { readDate } from "./reading.ts";
import type { Row } from "./tables.ts";

interface State {
  readonly es: RegExp;
  readonly en: RegExp;
  /** What happened on the day it began. */
  readonly begins: readonly string[];
}
const states: readonly State[] = [
  { es: /^en prisión/i, en: /^in prison/i, begins: ["detained", "sentenced", "rearrested", "licence_revoked"] },
  { es: /^en libertad condicional/i, en: /^on conditional release/i, begins: ["released_conditionally"] },
  { es: /^en arresto domiciliario/i, en: /^under house arrest/i, begins: ["house_arrest"] },
  { es: /^en el exilio/i, en: /^in exile/i, begins: ["exiled", "denationalised"] },
  { es: /^sin condena por cumplir/i, en: /^with no sentence left to serve/i, begins: ["freed"] },
  { es: /^sin nacionalidad|^privad/i, en: /^stripped|^without nationality/i, begins: ["denationalised"] },
];

/** The states a sentence gives a person, each with its dates, against the events of the case. */
export function checkLife(person: Row, text: string, hearing: Hearing): void {
  const { record, language, fault } = hearing;
  const events = record.tables.case_events.rows.filter((event) => event["case"] === person["case"]);
  const ends = {
    es: /\. Último informe, (.+)\.$|En prisión en el último informe, (.+)\.$/,
    en: /\. Last report, (.+)\.$|In prison at the last report, (.+)\.$/,
  }[language];
  const found = ends.exec(text);
  const reported = found?.[1] ?? found?.[2];
  if (reported === undefined) {
    fault(`no last report: “${text}”`);
    return;
  }
  const latest = events.map((event) => event["date"] ?? "").reduce((a, b) => (isLater(b, a) ? b : a));
  if (readDate(reported, language) !== latest) fault(`${person["name"]} was last reported ${latest}, not ${reported}`);
  const begun = events.filter((event) => states.some(({ begins }) => begins.includes(event["status"] ?? "")));
  if (
    found?.[2] !== undefined &&
    !["detained", "sentenced", "rearrested", "licence_revoked"].includes(begun.at(-1)?.["status"] ?? "")
  )
    fault(`${person["name"]} is not last reported in prison`);
  const body = text.slice(`${person["name"] ?? ""}. `.length, found?.index).replace(/\.? ?$/, "");
  for (const part of body === "" ? [] : body.split("; ")) {
    const state = states.find((each) => each[language].test(part));
    if (!state) {
      fault(`not read: “${part}”`);
      continue;
    }
    const when = part.replace(state[language], "").replace(/^(?: desde(?: el)?| since|,) /, "");
    const [first = "", second] = when.split("–");
    const year = /\d{4}$/.exec(when)?.[0] ?? "";
    const from = readDate(/\d{4}$/.test(first) ? first : `${first} ${year}`, language);
    const begin = events.findIndex((event) => event["date"] === from && state.begins.includes(event["status"] ?? ""));
    if (begin < 0) fault(`${person["name"]}: nothing on record of ${from} begins “${part}”`);
    if (second !== undefined && !events.some((event) => event["date"] === readDate(second, language)))
      fault(`${person["name"]}: nothing on record of ${second}`);
  }
}
