import { checkComparison } from "./comparisons.ts";
import { beginsWell, faultsOfForm, numbersIn } from "./form.ts";
import { checkClaimSentence, claimsOf, sentencesOf, type Hearing } from "./hearing.ts";
import { checkLife } from "./lives.ts";
import { groupClaims, sentencePatterns, shareFits, titlePatterns } from "./patterns.ts";
import { plain, Reader } from "./reading.ts";
import { Record } from "./record.ts";
import type { Language, Said } from "./said.ts";
import type { Tables } from "./tables.ts";

/** Something said that is not so, or not said well. */
export interface Fault {
  readonly view: string;
  readonly language: Language;
  readonly field: string;
  readonly why: string;
  readonly text: string;
}

/** Readers of both languages, for every record with the same people counting by the same definitions. */
export type Readers = { readonly [language in Language]: Reader };
export const readersOf = (tables: Tables): Readers => ({ es: new Reader(tables, "es"), en: new Reader(tables, "en") });

/** What a record's sentences are held against: the tables themselves, read here and by nothing of the site's own. */
export class Verifier {
  readonly #record: Record;
  readonly #readers: Readers;

  constructor(tables: Tables, readers = readersOf(tables)) {
    this.#record = new Record(tables);
    this.#readers = readers;
  }

  /** Every fault of what one view says in both languages. */
  verify(said: { readonly [language in Language]: Said }): readonly Fault[] {
    const both = (["es", "en"] as const).flatMap((language) => this.#verifyOne(said[language]));
    return [...both, ...differences(said)];
  }

  #verifyOne(said: Said): readonly Fault[] {
    const faults: Fault[] = [];
    const view = `${said.chart}/${said.view}`;
    const hear = (field: string, text: string): Hearing => ({
      record: this.#record,
      reader: this.#readers[said.language],
      language: said.language,
      said,
      fault: (why) => faults.push({ view, language: said.language, field, why, text }),
    });
    for (const [field, text] of textsOf(said)) {
      const { fault } = hear(field, text);
      faultsOfForm(text, said.language).forEach(fault);
      if (text !== "" && field !== "foot" && !beginsWell(text)) fault("begins without a capital");
    }
    checkTitle(plain(said.title), view, hear("title", said.title));
    checkSentences(plain(said.subtitle), view, hear("subtitle", said.subtitle));
    checkSentences(plain(said.warning), view, hear("warning", said.warning));
    checkSummary(said, hear("summary", said.summary));
    for (const quote of said.quotes) checkQuote(quote, hear("quote", quote));
    for (const comparison of said.comparisons) checkComparison(plain(comparison), hear("comparison", comparison));
    checkAltText(said, hear("altText", said.altText));
    checkNames(said, hear("licence", said.licence));
    checkStanding(said, hear("claims", said.title));
    return faults;
  }
}

const textsOf = (said: Said): readonly (readonly [string, string])[] => [
  ["title", said.title],
  ["subtitle", said.subtitle],
  ["warning", said.warning],
  ["summary", said.summary],
  ["howToRead", said.howToRead],
  ...said.notes.flatMap(({ heading, text, foot }) => [
    ["note", `${heading}. ${text}`] as const,
    ["foot", foot] as const,
  ]),
  ...said.quotes.map((quote) => ["quote", quote] as const),
  ...said.comparisons.map((comparison) => ["comparison", comparison] as const),
  ["altText", said.altText],
  ["licence", said.licence],
];

function checkTitle(title: string, view: string, hearing: Hearing): void {
  if (title === "") {
    hearing.fault("there is no title");
    return;
  }
  for (const pattern of titlePatterns[view] ?? []) {
    const slots = hearing.reader.read(pattern[hearing.language], title);
    if (slots) return pattern.rule?.(slots, hearing);
  }
  hearing.fault("not read");
}

/** Every sentence that names a number, a country or somebody who counts must be one that can be checked. */
function checkSentences(text: string, view: string, hearing: Hearing): void {
  for (const sentence of sentencesOf(text)) {
    const pattern = sentencePatterns(view).find((each) => hearing.reader.read(each[hearing.language], sentence));
    const slots = pattern && hearing.reader.read(pattern[hearing.language], sentence);
    if (slots) pattern.rule?.(slots, hearing);
    else if (hearing.reader.isOfRecord(sentence)) hearing.fault(`not read: “${sentence}”`);
  }
}

/** The finding, then a sentence for each claim named first, then what the chart adds. */
function checkSummary(said: Said, hearing: Hearing): void {
  const [title, summary] = [plain(said.title), plain(said.summary)];
  if (!summary.startsWith(title)) {
    hearing.fault("does not begin with the title");
    return;
  }
  let rest = summary.slice(title.length).replace(/^\.? ?/, "");
  const people = said.chart === "cases" ? hearing.record.tables.cases.rows : [];
  const lives = people
    .map((person) => ({ person, from: ` ${rest}`.indexOf(` ${person["name"] ?? ""}. `) }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  for (const [place, { person, from }] of lives.entries())
    checkLife(person, rest.slice(from, lives[place + 1]?.from).trimEnd(), hearing);
  if (lives.length !== people.length) hearing.fault("leaves somebody out");
  if (lives.length > 0) rest = "";
  const named = sentencesOf(rest).flatMap((sentence) => {
    if (checkClaimSentence(sentence, hearing)) return claimsOf(sentence, hearing) ?? [];
    if (!checkShare(sentence, hearing) && !checkAbsence(sentence, hearing)) hearing.fault(`not read: “${sentence}”`);
    return [];
  });
  const keys = named.map(({ key }) => key);
  if (said.view === "shares") return;
  for (const key of said.headline) if (!keys.includes(key)) hearing.fault(`leaves out ${key}`);
}

function checkShare(sentence: string, hearing: Hearing): boolean {
  const slots = hearing.reader.read(
    hearing.language === "es"
      ? String.raw`(?<group>[^:]+): (?:el )?{share:a} de la lista \({n:part} de {n:whole}; {country:country}, {who:who}, {date:date}\)\.`
      : String.raw`(?<group>[^:]+): {share:a} of the list \({n:part} of {n:whole}; {country:country}, {who:who}, {date:date}\)\.`,
    sentence,
  );
  if (!slots) return false;
  const parts = groupClaims(slots.text("group"), slots.country("country"), hearing).filter(
    ({ date }) => date === slots.date("date"),
  );
  const wholes = hearing.record.list(slots.country("country")).filter(({ date }) => date === slots.date("date"));
  const isOne = parts.some((part) =>
    wholes.some(
      (whole) =>
        slots.quantity("part").low.value === part.low &&
        slots.quantity("whole").low.value === whole.low &&
        slots.quantity("part").low.qualifier === part.qualifier &&
        slots.quantity("whole").low.qualifier === whole.qualifier &&
        shareFits(slots.text("a"), part, whole),
    ),
  );
  if (!isOne) hearing.fault(`no such share: “${sentence}”`);
  return true;
}

/** That no counts of some groups were found for a list: none is on record. */
function checkAbsence(sentence: string, hearing: Hearing): boolean {
  const slots = hearing.reader.read(
    hearing.language === "es"
      ? String.raw`De la lista de {country:country} no se hallaron recuentos de (?<groups>.+?)(?<same> con (?:un|el) total (?:del mismo día|de la misma fecha|de ese día))?\.`
      : String.raw`For {country:country}’s list no counts of (?<groups>.+?) were found(?<same> with a total of the same day)?\.`,
    sentence,
  );
  if (!slots) return false;
  const list = hearing.record.list(slots.country("country"));
  for (const group of slots.text("groups").split(/, | y (?!en )| and /)) {
    const claims = groupClaims(group, slots.country("country"), hearing);
    const found = slots.has("same")
      ? claims.filter((claim) =>
          list.some(
            (whole) =>
              whole.date === claim.date &&
              whole.low > 0 &&
              whole.low >= claim.low &&
              [whole, claim].every(({ qualifier }) => qualifier === "exact"),
          ),
        )
      : claims;
    if (list.length > 0 && found.length > 0) hearing.fault(`a count of ${group} was found: ${found[0]?.key}`);
  }
  return true;
}

function checkQuote(quote: string, hearing: Hearing): void {
  const sentence = plain(quote).replace(/ https:\S+$/, "");
  if (!checkClaimSentence(sentence, hearing) && !checkShare(sentence, hearing)) hearing.fault("not read");
}

/** The finding and as many sentences as there is room for, or only who counted and when. */
function checkAltText(said: Said, hearing: Hearing): void {
  const [title, text] = [plain(said.title), plain(said.altText)];
  if (!text.startsWith(title)) {
    hearing.fault("does not begin with the title");
    return;
  }
  const rest = text.slice(title.length).replace(/^\.? ?/, "");
  const summary = plain(said.summary);
  for (const sentence of sentencesOf(rest)) {
    if (summary.includes(sentence)) continue;
    const sources = /^(?:Según|According to|By) (.+)\.$/.exec(sentence)?.[1];
    const members = sources && hearing.reader.readEach("{who:who}, {date:date}", sources);
    if (!members) {
      hearing.fault(`not read: “${sentence}”`);
      continue;
    }
    for (const slots of members) {
      const isOne = hearing.record.claims.some(
        (claim) =>
          (said.headline.includes(claim.key) || (said.headline.length === 0 && said.claims.includes(claim.key))) &&
          claim.date === slots.date("date") &&
          slots.claimants("who").includes(claim.claimant["claimant"] ?? ""),
      );
      if (!isOne) hearing.fault(`nothing named first is of ${slots.text("who")}, ${slots.text("date")}`);
    }
  }
}

/** Whose data it is: everyone who counted what is drawn, and nobody else. */
function checkNames(said: Said, hearing: Hearing): void {
  const found = /(?:Con datos de|Data from): (.*)\.$/.exec(plain(said.licence))?.[1];
  const named =
    found === undefined || found === ""
      ? []
      : found.split("; ").flatMap((name) => hearing.reader.claimants(name)[0] ?? [`? ${name}`]);
  const counting = new Set(
    hearing.record.all.filter(({ key }) => said.claims.includes(key)).map(({ claimant }) => claimant["claimant"] ?? ""),
  );
  if (said.claims.length === 0 && named.length > 0) return; // Of events and people: whoever published their sources.
  for (const name of named) if (!counting.has(name)) hearing.fault(`${name} counted nothing here`);
  for (const name of counting) if (!named.includes(name)) hearing.fault(`leaves out ${name}`);
}

/** Nothing withdrawn is drawn, and nothing that does not stand is named first. */
function checkStanding(said: Said, hearing: Hearing): void {
  for (const claim of hearing.record.all) {
    if (said.claims.includes(claim.key) && claim.status === "withdrawn")
      hearing.fault(`draws what was withdrawn: ${claim.key}`);
    if (said.headline.includes(claim.key) && claim.status !== "current")
      hearing.fault(`names what does not stand: ${claim.key}`);
  }
}

/** Both languages say the same numbers and months, and as many things. */
function differences({ es, en }: { readonly [language in Language]: Said }): readonly Fault[] {
  const [spanish, english] = [textsOf(es), textsOf(en)];
  const view = `${es.chart}/${es.view}`;
  if (spanish.length !== english.length)
    return [{ view, language: "en", field: "all", why: "not as many texts in both languages", text: es.title }];
  return spanish.flatMap(([field, text], place) => {
    // As many sentences as fit: not always as many in both languages.
    if (field === "altText") return [];
    const other = english[place]?.[1] ?? "";
    const [a, b] = [numbersIn(text, "es"), numbersIn(other, "en")];
    return a.join() === b.join()
      ? []
      : [
          {
            view,
            language: "en" as const,
            field,
            why: `other numbers than in Spanish: ${a.join(" ")} / ${b.join(" ")}`,
            text: `${text} / ${other}`,
          },
        ];
  });
}
