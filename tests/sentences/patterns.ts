import {
  asOf,
  byClaimant,
  daysBetween,
  directionOf,
  isLater,
  isOfficial,
  knownBy,
  mustBe,
  mustRate,
  on,
  rateFits,
  saidDirection,
  shown,
  type Hearing,
  type Pattern,
  type Rule,
} from "./hearing.ts";
import { readQuantity, says, shortDate, timesOf, type Bound, type Slots } from "./reading.ts";
import { bounds, firstDay, lastDay, latest, type Claim } from "./record.ts";
import type { Row } from "./tables.ts";

type Field = "title" | "subtitle" | "warning";
const raw = String.raw;

/* Which claims a view is of. */

type OfCountry = (country: string) => readonly Claim[];
type View = (hearing: Hearing) => OfCountry;
const endOf2025: View =
  ({ record }) =>
  (country) =>
    asOf(record.list(country), "2025-12-31");
const knownInJanuary: View =
  ({ record }) =>
  (country) =>
    knownBy(record.list(country), "2026-01-30");
const last: View =
  ({ record }) =>
  (country) =>
    latest(record.list(country));

/**
 * In prison, surely and at most, by a list on the day of one of its totals. Cuba's splits its total by place: known where
 * every class is exact and together they are the total.
 */
function insideOf(total: Claim, { record }: Hearing): readonly (readonly [number, number])[] {
  if (total.country !== "CUB") return [[total.low, total.high]];
  const isOtherwiseSplit = ["pd-behind-bars", "pd-restricted-others"].some(
    (name) => on(record.counts(name), total.date).length > 0,
  );
  if (isOtherwiseSplit) return [];
  const at = (definition: string) =>
    on(record.counts(definition), total.date).filter(({ qualifier }) => qualifier === "exact");
  const none: readonly { readonly low: number }[] = [{ low: 0 }];
  const orNone = (definition: string): readonly { readonly low: number }[] =>
    at(definition).length > 0 ? at(definition) : none;
  const [prison, third, restricted] = [at("pd-in-prison"), orNone("pd-third-class"), orNone("pd-restricted")];
  return prison.flatMap((p) =>
    third.flatMap((t) =>
      restricted.flatMap((r) => (p.low + t.low + r.low === total.low ? [[p.low, p.low + t.low] as const] : [])),
    ),
  );
}

/** Says the number each list gives in each country, and leaves out none that has one. */
function eachCountry(
  text: string,
  hearing: Hearing,
  of: OfCountry,
  pattern: { readonly es: string; readonly en: string },
  check = mustBe,
): void {
  const members = hearing.reader.readEach(pattern[hearing.language], text);
  if (!members) {
    hearing.fault(`not read: “${text}”`);
    return;
  }
  for (const slots of members) {
    if (slots.has("n")) check(slots.quantity("n"), of(slots.country("country")), slots.country("country"), hearing);
    else if (of(slots.country("country")).length > 0)
      hearing.fault(`says no count was found in ${slots.text("country")}`);
  }
  const named = members.map((slots) => slots.country("country"));
  for (const country of hearing.record.compared)
    if (!named.includes(country) && of(country).length > 0) hearing.fault(`leaves out ${country}`);
}

const inCountry = {
  es: "{n:n}(?: personas?)? en {country:country}",
  en: "{n:n}(?: people| person)? in {country:country}",
};
const onList = {
  es: "{n:n}(?: personas?)? en la (?:lista )?de {country:country}",
  en: "{n:n}(?: people| person)? on {country:country}’s(?: list)?",
};
const rateIn = {
  es: raw`{rate:n}(?: personas?)? en {country:country}(?: \([^)]*\))?`,
  en: raw`{rate:n}(?: people| person)? in {country:country}(?: \([^)]*\))?`,
};

const without = {
  es: raw`(?:; de (?<none>.+) no se halló recuento)?`,
  en: raw`(?:; no count was found for (?<none>.+))?`,
};

/** Countries said to have no count have none. */
function checkNone(slots: Slots, hearing: Hearing, of: OfCountry): void {
  const { record, language, fault } = hearing;
  for (const country of record.compared)
    if (slots.text("none").includes(record.nameOf(country, language)) && of(country).length > 0)
      fault(`a count was found for ${country}`);
}

/** A finding that is said only where there is nothing to find. */
const nothing = (es: string, en: string, isTrue: (hearing: Hearing) => boolean): Pattern => ({
  es,
  en,
  rule: (_, hearing) => {
    if (!isTrue(hearing)) hearing.fault("says there is nothing where there is something");
  },
});

const noList = (view: View) => (hearing: Hearing) =>
  hearing.record.compared.every((country) => view(hearing)(country).length === 0);
const nothingHeld = (view: View): Pattern => ({
  es: raw`No se hallaron recuentos de personas presas(?: hasta el {date:date})?`,
  en: raw`No counts of people held were found(?: up to {date:date})?`,
  rule: (_, hearing) => {
    if (!noList(view)(hearing) || hearing.said.claims.length > 0)
      hearing.fault("says there is nothing where there is something");
  },
});
const noTotal = nothing("No se halló el total de ninguna lista", "No total of any list was found", (hearing) =>
  hearing.record.compared.every(
    (country) =>
      hearing.record.list(country).length === 0 ||
      (["cuba", "venezuela", "nicaragua"].includes(hearing.said.view) &&
        hearing.record.nameOf(country, "en").toLowerCase() !== hearing.said.view),
  ),
);
const nothingToDraw = nothing(
  "No se hallaron recuentos de personas presas que trazar",
  "No counts of people held to draw were found",
  ({ said, record }) =>
    said.claims.length === 0 &&
    record.compared
      .filter(
        (country) =>
          !["cuba", "venezuela", "nicaragua"].includes(said.view) ||
          record.nameOf(country, "en").toLowerCase() === said.view,
      )
      .every((country) =>
        record.list(country).every(({ qualifier, date }) => qualifier === "about" || lastDay(date) < "2021-07-11"),
      ),
);

/* Lists over time. */

const at = { es: "(?: el| en) ", en: "(?: on| in) " };
const placeless = {
  es: raw`(?:\. En prisión o sin que conste dónde, {n:m}${at.es}{date:mdate})?`,
  en: raw`(?:\. In prison or place not stated, {n:m}${at.en}{date:mdate})?`,
};

const checkPlaceless: Rule = (slots, { record, fault }) => {
  if (!slots.has("m")) return;
  const [date, quantity] = [slots.date("mdate"), slots.quantity("m")];
  const of = (definition: string) => on(record.counts(definition), date);
  const isSum = (sum: number) =>
    quantity.high.value === sum && quantity.low.value === sum && quantity.low.qualifier === "exact";
  const isKnown =
    of("pd-behind-bars").some((claim) => says(quantity, claim)) ||
    of("pd-list").some((list) => of("pd-restricted").some((part) => isSum(list.low - part.low))) ||
    of("pd-in-prison").some((prison) => of("pd-third-class").some((third) => isSum(prison.low + third.low)));
  if (!isKnown) fault(`in prison or place not stated on ${date} is not “${quantity.text}”`);
};

function ends(slots: Slots, hearing: Hearing): readonly [Claim, Claim] | undefined {
  const { record, fault } = hearing;
  const list = byClaimant(record.list(slots.country("country")), slots.claimants("who"));
  const [a, b] = ["a", "b"].map((name) =>
    on(list, slots.date(`${name}date`)).find((claim) => says(slots.quantity(name), claim)),
  );
  if (!a) fault(`no count is “${slots.text("a")}” on ${slots.date("adate")}`);
  if (!b) fault(`no count is “${slots.text("b")}” on ${slots.date("bdate")}`);
  return a && b ? [a, b] : undefined;
}

const wentFromTo: Rule = (slots, hearing) => {
  const { record, fault, language } = hearing;
  const found = ends(slots, hearing);
  if (!found) return;
  const [a, b] = found;
  if (!latestDrawn(record.list(b.country), hearing).includes(b)) fault(`${b.key} is not the last`);
  if (firstDay(a.date) >= lastDay(b.date)) fault(`${a.key} is not before ${b.key}`);
  const [said, is] = [saidDirection(slots.text("verb")), directionOf(a, b)];
  if (said !== "unsure" && said !== is) fault(`says “${slots.text("verb")}” where ${shown(a)} became ${shown(b)}`);
  if (said === "unsure" && is === "flat") fault(`says “${slots.text("verb")}” of a count that did not change`);
  const isOne = a.definition["definition"] === b.definition["definition"];
  if (!isOne && !(slots.has("adef") && slots.has("bdef")))
    fault(`does not say that ${a.key} and ${b.key} are of two definitions`);
  for (const [name, claim] of [
    ["adef", a],
    ["bdef", b],
  ] as const)
    if (slots.has(name) && slots.text(name) !== claim.definition[`name_${language}`])
      fault(`${claim.key} is not “${slots.text(name)}”`);
};

const lastTotal: Pattern = {
  es: raw`El último total hallado del? {who:who} en {country:country} es de {n:n},${at.es}{date:date}${placeless.es}`,
  en: raw`{who:who}’s? last total found for {country:country} is {n:n},${at.en}{date:date}${placeless.en}`,
  rule: (slots, hearing) => {
    const list = byClaimant(hearing.record.list(slots.country("country")), slots.claimants("who"));
    mustBe(slots.quantity("n"), on(latestDrawn(list, hearing), slots.date("date")), "the last total", hearing);
    checkPlaceless(slots, hearing);
  },
};

const verbs = { es: "(?<verb>pasó|subió|bajó|seguía)", en: "(?<verb>went|rose|fell|stayed)" };

const sinceProtests: Pattern = {
  es: raw`La cuenta del? {who:who} en {country:country} ${verbs.es} de {n:a}(?: {definition:adef})?${at.es}{date:adate} a {n:b}(?: {definition:bdef})?${at.es}{date:bdate}${placeless.es}`,
  en: raw`{who:who}’s? count for {country:country} ${verbs.en} from {n:a}(?: {definition:adef})?${at.en}{date:adate} to {n:b}(?: {definition:bdef})?${at.en}{date:bdate}${placeless.en}`,
  rule: (slots, hearing) => {
    wentFromTo(slots, hearing);
    checkPlaceless(slots, hearing);
    beginsAtProtests(slots, hearing);
  },
};

const sameSince: Pattern = {
  es: raw`La cuenta del? {who:who} en {country:country} era la misma${at.es}{date:adate} y${at.es}{date:bdate}: {n:a}${placeless.es}`,
  en: raw`{who:who}’s? count for {country:country} was the same${at.en}{date:adate} and${at.en}{date:bdate}: {n:a}${placeless.en}`,
  rule: (slots, hearing) => {
    const { record, fault } = hearing;
    const list = byClaimant(record.list(slots.country("country")), slots.claimants("who"));
    for (const name of ["adate", "bdate"])
      mustBe(slots.quantity("a"), on(list, slots.date(name)), `the count of ${slots.date(name)}`, hearing);
    if (!latestDrawn(list, hearing).some(({ date }) => date === slots.date("bdate")))
      fault("does not end with the last count");
    checkPlaceless(slots, hearing);
    beginsAtProtests(slots, hearing);
  },
};

/** The last of a list that a line can join, which leaves out rounded counts. */
const latestDrawn = (list: readonly Claim[], { said }: Hearing): readonly Claim[] => [
  ...latest(list),
  ...latest(list.filter(({ key }) => said.claims.includes(key))),
];

function beginsAtProtests(slots: Slots, hearing: Hearing): void {
  const list = hearing.record.list(slots.country("country")).filter(({ key }) => hearing.said.claims.includes(key));
  const known = [...asOf(list, "2021-07-11"), ...latest(list.filter(({ date }) => lastDay(date) < "2021-07-11"))];
  const first = known.length > 0 ? known : list.filter(({ date }) => list.every((other) => !isLater(date, other.date)));
  const firm = latest(list.filter(({ date, qualifier }) => qualifier === "exact" && lastDay(date) <= "2021-07-11"));
  if (![...first, ...firm].some(({ date }) => date === slots.date("adate")))
    hearing.fault("does not begin with the last count before 11J, or the first after");
}

/** Of one country each, parted by a semicolon: from the last count before a process began to the last there is. */
const sinceProcess = {
  es: raw`(?:La cuenta|la) del? {who:who} en {country:country} (?:${verbs.es} de {n:a}(?: {definition:adef})? \({date:adate}\) a {n:b}(?: {definition:bdef})? \({date:bdate}\)|(?<flat>siguió en) {n:c} \({date:cdate}\))`,
  en: raw`{who:who}’s?(?: count)? for {country:country} (?:${verbs.en} from {n:a}(?: {definition:adef})? \({date:adate}\) to {n:b}(?: {definition:bdef})? \({date:bdate}\)|(?<flat>stayed at) {n:c} \({date:cdate}\))`,
};
const wentParts: Pattern = {
  es: "(?<parts>La cuenta .+)",
  en: "(?<parts>.+ count for .+)",
  rule: (whole, hearing) => {
    for (const part of whole.text("parts").split("; ")) {
      const slots = hearing.reader.read(sinceProcess[hearing.language], part);
      if (!slots) {
        hearing.fault(`not read: “${part}”`);
        continue;
      }
      if (slots.has("flat")) {
        const same = byClaimant(hearing.record.list(slots.country("country")), slots.claimants("who"));
        mustBe(slots.quantity("c"), on(latest(same), slots.date("cdate")), "the last", hearing);
        continue;
      }
      wentFromTo(slots, hearing);
      const list = hearing.record.list(slots.country("country"));
      const starts = hearing.record.tables.processes.rows.filter((row) => row["country"] === slots.country("country"));
      const isBefore = ({ announced, day_zero }: Row) =>
        [announced, day_zero].some(
          (day) =>
            day &&
            latestDrawn(
              list.filter(({ date }) => lastDay(date) < firstDay(day) || date === day),
              hearing,
            ).some(({ date }) => date === slots.date("adate")),
        );
      const isNear = starts.some(isBefore);
      if (!isNear) hearing.fault(`${slots.text("adate")} is not the last count before any process`);
    }
  },
};

const peak: Pattern = {
  es: raw`La cuenta del? {who:who} en {country:country} llegó a {n:a}(?: {definition:adef})?${at.es}{date:adate} y era de {n:b}(?: {definition:bdef})?${at.es}{date:bdate}`,
  en: raw`{who:who}’s? count for {country:country} reached {n:a}(?: {definition:adef})?${at.en}{date:adate} and (?:stood at|was) {n:b}(?: {definition:bdef})?${at.en}{date:bdate}`,
  rule: (slots, hearing) => {
    const { record, fault, language } = hearing;
    const found = ends(slots, hearing);
    if (!found) return;
    const [a, b] = found;
    const list = record.list(b.country);
    if (!latestDrawn(list, hearing).includes(b)) fault(`${b.key} is not the last`);
    const higher = list
      .filter(({ key }) => hearing.said.claims.includes(key))
      .find((claim) => bounds(claim)[0] > bounds(a)[1]);
    if (higher) fault(`${a.key} is no peak: ${shown(higher)}`);
    if (a === b) fault("the peak is the last count");
    const isOne = a.definition["definition"] === b.definition["definition"];
    if (isOne && directionOf(a, b) === "flat") fault("says that it reached what it still is");
    if (!isOne && !(slots.has("adef") && slots.has("bdef")))
      fault(`does not say that ${a.key} and ${b.key} are of two definitions`);
    for (const [name, claim] of [
      ["adef", a],
      ["bdef", b],
    ] as const)
      if (slots.has(name) && slots.text(name) !== claim.definition[`name_${language}`])
        fault(`${claim.key} is not “${slots.text(name)}”`);
  },
};

const aroundExpulsions: Pattern = {
  es: raw`La cuenta del? {who:who} en {country:country}, antes y después de los destierros de más personas: (?<parts>.+)|La cuenta del? {who:whoa} en {country:countrya}, antes y después del destierro[^:]*: (?<partsa>.+)`,
  en: raw`{who:who}’s? count for {country:country} before and after the largest expulsions?: (?<parts>.+)`,
  rule: (whole, hearing) => {
    const { record, fault, language, reader } = hearing;
    const parts = whole.text("parts") || whole.text("partsa");
    const list = record.list("NIC");
    const members = reader.readEach(
      language === "es" ? "de {n:a} a {n:b} en {year:year}" : "from {n:a} to {n:b} in {year:year}",
      parts,
    );
    if (!members) {
      fault(`not read: “${parts}”`);
      return;
    }
    for (const slots of members) {
      const expulsions = record.tables.processes.rows.filter(
        (row) =>
          row["country"] === "NIC" && row["kind"] === "expulsion" && row["day_zero"]?.startsWith(slots.text("year")),
      );
      const isSo = expulsions.some(({ day_zero = "" }) => {
        const earlier = latest(list.filter(({ date }) => lastDay(date) <= day_zero));
        const later = list.filter(({ date }) => lastDay(date) >= day_zero);
        const next = later.filter(({ date }) => later.every((other) => firstDay(date) <= lastDay(other.date)));
        return (
          earlier.some((claim) => says(slots.quantity("a"), claim)) &&
          next.some((claim) => says(slots.quantity("b"), claim))
        );
      });
      if (!isSo)
        fault(
          `${slots.text("a")} and ${slots.text("b")} are not the counts before and after an expulsion of ${slots.text("year")}`,
        );
    }
  },
};

/* In and out of a list. */

const listAt = ({ record }: Hearing, date: string) => on(record.counts("pd-list"), date);
const none = (hearing: Hearing, ...definitions: readonly string[]): boolean =>
  definitions.every((definition) => hearing.record.counts(definition).length === 0);
const noChanges = nothing(
  raw`No se hallaron altas ni bajas de la lista\.?`,
  raw`No additions to the list or removals from it were found\.?`,
  (hearing) => none(hearing, "pd-added-month", "pd-left-month"),
);
const noListTotal = nothing(
  raw`No se halló ningún total de la lista desde el 11J\.?`,
  raw`No total of the list since 11J was found\.?`,
  ({ record }) => record.counts("pd-list").every(({ date }) => lastDay(date) < "2021-07-11"),
);
const noYears = nothing(
  "No se hallaron las altas de ningún año entero",
  "No whole year’s additions to the list were found",
  (hearing) => none(hearing, "pd-added"),
);
const noEver = nothing(
  "No se halló cuántas personas han pasado por la lista",
  "How many people have ever been on the list was not found",
  ({ record }) => record.counts("pd-ever-listed").every(({ start }) => start === ""),
);
const lastOfList: Pattern = {
  es: raw`El último total hallado de la lista del? {who:who} es de {n:n},${at.es}{date:date}`,
  en: raw`The last total found (?:of|for) {who:who}’s? list is {n:n},${at.en}{date:date}`,
  rule: (slots, hearing) => {
    mustBe(
      slots.quantity("n"),
      on(latest(hearing.record.counts("pd-list")), slots.date("date")),
      "the last total",
      hearing,
    );
  },
};

const yearEnd: Pattern = {
  es: raw`La lista del? {who:who} terminó {year:y} con (?:{n:d} {people:people} (?<verb>más|menos) que|(?<same>tantas personas como)) {year:x}(?:, tras (?:las {n:p} salidas anunciadas|la salida anunciada|las salidas anunciadas \({n:q}\)))?`,
  en: raw`{who:who}’s? list ended {year:y} with (?:{n:d} (?<verb>more|fewer) {people:people} than|(?<same>as many people as)) {year:x}(?:, after (?:the {n:p} releases announced|the release announced|the releases announced \({n:q}\)))?`,
  rule: (slots, hearing) => {
    const { record, fault } = hearing;
    const [y, x] = [slots.text("y"), slots.text("x")];
    const pairs = listAt(hearing, `${x}-12-31`).flatMap((from) =>
      listAt(hearing, `${y}-12-31`).map((to) => [from, to] as const),
    );
    const isFirm = ([from, to]: readonly [Claim, Claim]) => from.qualifier === "exact" && to.qualifier === "exact";
    const changes = pairs.filter(isFirm).map(([from, to]) => to.low - from.low);
    const said = slots.has("same") ? 0 : slots.number("d") * (saidDirection(slots.text("verb")) === "down" ? -1 : 1);
    if (!slots.has("same") && said === 0) fault("says that nobody more is more");
    if (!changes.includes(said))
      fault(
        `from ${x} to ${y} the list changed by ${changes.join("/") || "what nobody knows"}, not ${said}: ${pairs.flat().map(shown).join("; ")}`,
      );
    if (Number(y) - Number(x) !== 1) fault("the years do not follow one another");
    const promised = record.claims.filter(
      (claim) => claim.country === "CUB" && claim.definition["measure"] === "promised" && claim.date.startsWith(y),
    );
    for (const name of ["p", "q"])
      if (slots.has(name)) mustBe(slots.quantity(name), promised, "the releases announced", hearing);
    if (
      /la salida anunciada|the release announced/.test(hearing.said.title) &&
      !promised.some(({ low, high }) => low === 1 && high === 1)
    )
      hearing.fault("no single release was announced");
  },
};

const addedIn = ({ record }: Hearing, year: string) =>
  record.counts("pd-added").filter(({ date }) => date.startsWith(year));
const byYear: Pattern = {
  es: raw`En {year:x} (?:entraron|entró) {n:a} {people:people} en la lista del? {who:who}(?: y en {year:y}, {n:b})?(?:; al cerrar (?:esos años|los dos años|ese año) tenía {n:c}(?: y {n:d})?)?`,
  en: raw`{who:who}’s? list took in {n:a} {people:people} in {year:x}(?: and {n:b} in {year:y})?(?:; as (?:those years|both years|that year) ended it held {n:c}(?: and {n:d})?)?`,
  rule: (slots, hearing) => {
    const { record, fault } = hearing;
    const years = record
      .counts("pd-added")
      .map(({ date }) => date.slice(0, 4))
      .sort();
    mustBe(slots.quantity("a"), addedIn(hearing, slots.text("x")), `those added in ${slots.text("x")}`, hearing);
    if (slots.text("x") !== years[0]) fault(`the first year is ${years[0]}`);
    if (slots.has("b")) {
      mustBe(slots.quantity("b"), addedIn(hearing, slots.text("y")), `those added in ${slots.text("y")}`, hearing);
      if (slots.text("y") !== years.at(-1)) fault(`the last year is ${years.at(-1)}`);
    } else if (years.length > 1) fault("leaves out the last year");
    if (!slots.has("c")) return;
    mustBe(
      slots.quantity("c"),
      listAt(hearing, `${slots.text("x")}-12-31`),
      `the list at the end of ${slots.text("x")}`,
      hearing,
    );
    if (slots.has("y"))
      mustBe(
        slots.quantity(slots.has("d") ? "d" : "c"),
        listAt(hearing, `${slots.text("y")}-12-31`),
        `the list at the end of ${slots.text("y")}`,
        hearing,
      );
  },
};

const everListed: Pattern = {
  es: raw`(?:De {date:from} al {date:to}|De {date:froma} a {date:toa}) (?:pasaron|pasó) {n:n} {people:people} por la lista del? {who:who}(?:; {n:m} (?:estaban|estaba) en ella${at.es}{date:date})?`,
  en: raw`(?<start>{n:n}|.+?) {people:people} (?:were|was) on {who:who}’s? list at some time from {date:from} to {date:to}(?:; {n:m} (?:were|was) on it${at.en}{date:date})?`,
  rule: (slots, hearing) => {
    const { record, fault } = hearing;
    const ever = record.counts("pd-ever-listed");
    const from = slots.has("from") ? "from" : "froma";
    const to = slots.has("to") ? "to" : "toa";
    const quantity = slots.has("n")
      ? slots.quantity("n")
      : readQuantity(
          slots.text("start").replace(/^\w/, (letter) => letter.toLowerCase()),
          hearing.language,
        );
    mustBe(quantity, on(latest(ever), slots.date(to)), "everyone ever listed", hearing);
    if (!ever.some(({ start }) => start.startsWith(slots.date(from)))) fault(`nobody counts from ${slots.date(from)}`);
    if (slots.has("m"))
      mustBe(
        slots.quantity("m"),
        on(latestDrawn(record.counts("pd-list"), hearing), slots.date("date")),
        "the list",
        hearing,
      );
  },
};

/* Releases. */

/** The last word of each claimant on a process, by each of its definitions. */
function lastWords(claims: readonly Claim[]): readonly Claim[] {
  const series = Map.groupBy(claims, ({ definition, process }) => `${definition["definition"]}|${process}`);
  return [...series.values()].flatMap((each) => latest(each));
}

const releases = ({ record }: Hearing, process: string): readonly Claim[] =>
  record.claims.filter(
    (claim) => claim.process === process && claim.definition["measure"] === "released" && claim.who === "all",
  );

const noReleases = (processes: readonly string[]) =>
  nothing(
    "No se hallaron recuentos de (?:excarcelaciones|destierros) que mostrar",
    "No counts of (?:releases|expulsions) to show were found",
    (hearing) =>
      processes.every((process) =>
        releases(hearing, process).every(({ definition }) => definition["span"] === "day"),
      ) && hearing.said.claims.length === 0,
  );

/** From the least to the most that others counted, each end as firm as the count it is. */
function mustSpan(slots: Slots, name: string, claims: readonly Claim[], hearing: Hearing): void {
  const { low, high, text } = slots.quantity(name);
  const isEnd = (end: "low" | "high", { value, qualifier }: Bound) =>
    claims.some(
      (claim) =>
        claim[end] === value && (claim.qualifier === "range" ? qualifier === "exact" : claim.qualifier === qualifier),
    );
  if (!isEnd("low", low) || !isEnd("high", high) || low.value > high.value)
    hearing.fault(`“${text}” is not from one to another of ${claims.map(shown).join("; ")}`);
}

/** How many processes somebody announced or counted, where no more can be said. */
const someProcesses: Pattern = {
  es: raw`(?:Un|{n:n}) procesos? de excarcelación con algún número`,
  en: raw`(?:One|{n:n}) release process(?:es)? with some number`,
  rule: (slots, hearing) => {
    const here = new Set(drawn(hearing).map(({ process }) => process));
    const count = slots.has("n") ? slots.number("n") : 1;
    if (count < here.size || count > hearing.record.tables.processes.rows.length)
      hearing.fault(`${here.size} processes, not ${count}`);
  },
};

const cites = { es: raw`(?:; {who:citing} cita {n:cited})?`, en: raw`(?:; {who:citing} cites {n:cited})?` };

const cubaSaid: Rule = (slots, hearing) => {
  const process = "cub-vatican-2025";
  const all = releases(hearing, process);
  const official = lastWords(all.filter(isOfficial));
  const promised = hearing.record.claims.filter(
    (claim) => claim.process === process && claim.definition["measure"] === "promised",
  );
  mustBe(
    slots.quantity("n"),
    slots.has("promise") ? promised : official,
    slots.has("promise") ? "what was announced" : "what the government said",
    hearing,
  );
  const others = lastWords(
    all.filter(
      (claim) =>
        !isOfficial(claim) &&
        claim.definition["cause"] === "political" &&
        claim.claimant["kind"] !== "opposition" &&
        claim.claimant["kind"] !== "press",
    ),
  );
  if (slots.has("m")) mustSpan(slots, "m", others, hearing);
  else if (others.length > 0) hearing.fault("leaves out what others counted");
  if (slots.has("cited"))
    mustBe(slots.quantity("cited"), lastWords(byClaimant(all, slots.claimants("citing"))), "what is cited", hearing);
};

const cubaReleases: readonly Pattern[] = [
  {
    es: raw`{country:country} dijo haber excarcelado a {n:n} {people:people}(?:; otras entidades contaron {n:m} salidas? de presos políticos)?${cites.es}`,
    en: raw`{country:country} said it let out {n:n} {people:people}(?:; other bodies counted {n:m} releases? of political prisoners)?${cites.en}`,
    rule: cubaSaid,
  },
  {
    es: raw`De (?<promise>(?:las )?{n:n} salidas?) que anunció {country:country}, otras entidades contaron {n:m} de presos políticos${cites.es}`,
    en: raw`Of (?<promise>(?:the )?{n:n} releases?) {country:country} announced, other bodies counted {n:m} as releases? of political prisoners${cites.en}`,
    rule: cubaSaid,
  },
];

const venezuela2026: Pattern = {
  es: raw`(?:El Gobierno de Venezuela dice {n:a} excarcelaci(?:ones|ón) \((?<aperiod>[^)]+)\))?(?:; )?(?:{who:who} verificó {n:b}(?: excarcelaci(?:ones|ón))? \((?<bperiod>[^)]+)\))?`,
  en: raw`(?:Venezuela’s government says {n:a} (?:were|was) let out \((?<aperiod>[^)]+)\))?(?:; )?(?:{who:who} verified {n:b} \((?<bperiod>[^)]+)\))?`,
  rule: (slots, hearing) => {
    const begun = hearing.record.tables.processes.rows.filter(
      (row) => row["country"] === "VEN" && (row["day_zero"] ?? "") >= "2025-12",
    );
    const why = begun.map(({ process = "" }) => faultsOfProcess(process, slots, hearing));
    if (!why.some((faults) => faults.length === 0)) hearing.fault(why.flat().join(" "));
  },
};

/** What a government says of a process and what somebody verified: the last word of each. */
function faultsOfProcess(
  process: string,
  slots: Slots,
  { record, reader, language, said }: Hearing,
): readonly string[] {
  const faults: string[] = [];
  const hearing: Hearing = { record, reader, language, said, fault: (why) => faults.push(why) };
  const all = releases(hearing, process);
  const check = (name: string, claims: readonly Claim[]) => {
    if (!slots.has(name)) {
      if (claims.length > 0) hearing.fault(`leaves out ${claims.map(shown).join("; ")}`);
      return;
    }
    const inTime = latest(claims).filter((claim) =>
      [
        ...timesOf(claim, language),
        ...(claim.start === ""
          ? [
              `${language === "es" ? "sin decir desde cuándo" : "from no stated day"}, ${shortDate(claim.date, language)}`,
            ]
          : []),
      ].includes(slots.text(`${name}period`)),
    );
    mustBe(
      slots.quantity(name),
      inTime,
      `of ${process}, what ${name === "a" ? "the government says" : "was verified"}`,
      hearing,
    );
  };
  check("a", all.filter(isOfficial));
  const verified = all.filter((claim) => !isOfficial(claim) && claim.definition["span"] === "running");
  check("b", slots.has("who") ? byClaimant(verified, slots.claimants("who")) : verified);
  return faults;
}

const expelled: Pattern = {
  es: raw`(?:Salieron|Salió) desterradas? de Nicaragua (?<parts>.+?)(?<who>, según quién cuente)?`,
  en: raw`Sent into exile from Nicaragua: (?<parts>.+?)(?<who>, depending on who counts)?`,
  rule: (whole, hearing) => {
    const { record, fault, language, reader } = hearing;
    const members = reader.readEach(
      language === "es"
        ? "{n:n} {people:people}${at}{date:date}".replace("${at}", at.es)
        : "{n:n} {people:people}${at}{date:date}".replace("${at}", at.en),
      whole.text("parts"),
    );
    if (!members) {
      fault(`not read: “${whole.text("parts")}”`);
      return;
    }
    let isOpen = false;
    for (const slots of members) {
      const process = record.tables.processes.rows.find(
        (row) => row["kind"] === "expulsion" && row["country"] === "NIC" && row["day_zero"] === slots.date("date"),
      );
      const claims = lastWords(
        record.claims.filter(
          (claim) =>
            claim.process === process?.["process"] &&
            claim.who === "all" &&
            claim.definition["measure"] === "released" &&
            !isOfficial(claim),
        ),
      );
      if (claims.length === 0) fault(`no count of ${slots.date("date")}`);
      else mustSpan(slots, "n", claims, hearing);
      isOpen ||= slots.quantity("n").low !== slots.quantity("n").high;
    }
    if (whole.has("who") && members.length > 0 && !isOpen && members.length === 1) return;
  },
};

const pace: Pattern = {
  es: "(?<parts>.+ contó .+)",
  en: "(?<parts>.+ counted .+)",
  rule: (whole, hearing) => {
    const { record, fault, language, reader } = hearing;
    const one =
      language === "es"
        ? raw`{who:who} contó {n:n} salidas? en {country:country} (?:en {n:days} (?<unit>días?)|(?:el mismo día|en el día)[^;]*)`
        : raw`{who:who} counted {n:n} {people:people} let out in {country:country} (?:over {n:days} (?<unit>days?)|on [^;]*|in a day)`;
    for (const part of whole.text("parts").split("; ")) {
      const slots = reader.read(one, part);
      if (!slots) {
        fault(`not read: “${part}”`);
        continue;
      }
      const claims = byClaimant(record.claims, slots.claimants("who")).filter(
        (claim) =>
          claim.country === slots.country("country") &&
          claim.definition["measure"] === "released" &&
          says(slots.quantity("n"), claim),
      );
      const isDay = (claim: Claim) => {
        const zero = record.process(claim.process)?.["day_zero"] ?? "";
        return !slots.has("days") || daysBetween(zero, claim.date) === slots.number("days");
      };
      const found = claims.find((claim) => isDay(claim) && hearing.said.claims.includes(claim.key));
      if (!found) {
        fault(`no count of “${part}”: ${claims.map(shown).join("; ")}`);
        continue;
      }
      const series = record.claims.filter(
        (claim) =>
          claim.definition["definition"] === found.definition["definition"] &&
          claim.process === found.process &&
          claim.who === "all",
      );
      if (!latest(series).includes(found)) fault(`${found.key} is not the last of its line`);
    }
  },
};

/* Who counts what. */

const drawn = ({ record, said }: Hearing): readonly Claim[] =>
  record.claims.filter(({ key }) => said.claims.includes(key));
/** Counted by whoever says it, of everyone it knows of: not what a government says, a class of a list, or others' counts cited. */
function isOwn(claim: Claim, { record }: Hearing): boolean {
  const { kind } = claim.claimant;
  const { cause, role, custody } = claim.definition;
  const isClass =
    role === "detail" &&
    ["outside_prison", "unknown"].includes(custody ?? "") &&
    record.list(claim.country).some((count) => count.claimant === claim.claimant);
  const keepsCount = record.tables.definitions.rows.some(
    (row) => row["claimant"] === claim.claimant["claimant"] && row["measure"] === "held" && row["role"] !== "detail",
  );
  return (
    !["government", "foreign_government"].includes(kind ?? "") &&
    cause !== "conscience" &&
    !isClass &&
    (keepsCount || claim.relayedBy !== undefined)
  );
}
const ownDrawn = (hearing: Hearing): readonly Claim[] => drawn(hearing).filter((claim) => isOwn(claim, hearing));

const near = { es: raw`Hacia (?:el )?{date:date}, `, en: "Near {date:date}, " };

const rivals: readonly Pattern[] = [
  {
    es: raw`${near.es}los recuentos propios de {country:country} iban de {n:a} a {n:b}: (?<why>no cuentan a las mismas personas|no siempre cuentan a las mismas personas, y entre unos y otros hubo salidas)`,
    en: raw`${near.en}claimants’ own counts for {country:country} ran from {n:a} to {n:b}: (?<why>they do not count the same people|they do not always count the same people, and releases came between them)`,
    rule: (slots, hearing) => {
      const claims = ownDrawn(hearing);
      const [a, b] = [slots.quantity("a"), slots.quantity("b")];
      const least = Math.min(...claims.map(({ low }) => low));
      const most = Math.max(...claims.map(({ high }) => high));
      const mains = claims.filter((claim) => claim.who === "all");
      if (!mains.some((claim) => says(a, claim) || (claim.qualifier === "range" && a.low.value === claim.low)))
        hearing.fault(`no own count is ${a.text}`);
      if (!mains.some((claim) => says(b, claim) || (claim.qualifier === "range" && b.high.value === claim.high)))
        hearing.fault(`no own count is ${b.text}`);
      if (a.low.value === b.high.value) hearing.fault("runs from a number to itself");
      if (a.low.value > b.high.value) hearing.fault("runs backwards");
      const counting = claims.filter(({ claimant }) => ["ngo", "families", "joint"].includes(claimant["kind"] ?? ""));
      if (
        a.low.value < least ||
        b.high.value > most ||
        counting.some(({ low, high }) => low < a.low.value || high > b.high.value)
      )
        hearing.fault(`own counts ran from ${least} to ${most}: ${claims.map(shown).join("; ")}`);
    },
  },
  {
    es: raw`${near.es}los recuentos de {country:country} coincidían en {n:n}`,
    en: raw`${near.en}counts for {country:country} agreed on {n:n}`,
    rule: (slots, hearing) => {
      const claims = ownDrawn(hearing);
      if (claims.length < 2 || !claims.every((claim) => says(slots.quantity("n"), claim)))
        hearing.fault(`do not agree: ${claims.map(shown).join("; ")}`);
    },
  },
  {
    es: raw`${near.es}una sola entidad contaba en {country:country}: {who:who}, (?:{n:n}|de {n:a} a {n:b}, según a quién incluya)`,
    en: raw`${near.en}a single claimant counted in {country:country}: {who:who}, (?:{n:n}|from {n:a} to {n:b}, depending on whom it includes)`,
    rule: (slots, hearing) => {
      const claims = ownDrawn(hearing);
      const others = claims.filter(({ claimant }) => !slots.claimants("who").includes(claimant["claimant"] ?? ""));
      if (others.length > 0) hearing.fault(`there are others: ${others.map(shown).join("; ")}`);
      for (const name of ["n", "a", "b"])
        if (slots.has(name)) mustBe(slots.quantity(name), claims, "its count", hearing);
      if (slots.has("a") && slots.quantity("a").text === slots.quantity("b").text)
        hearing.fault("runs from a number to itself");
    },
  },
  {
    es: raw`${near.es}no se halló ninguna cuenta propia en {country:country}`,
    en: raw`${near.en}no claimant’s own count was found in {country:country}`,
    rule: (_, hearing) => {
      const claims = ownDrawn(hearing);
      if (claims.length > 0) hearing.fault(`there is ${claims.map(shown).join("; ")}`);
    },
  },
];

/* Who is held. */

const groups: readonly { readonly who: string; readonly es: string; readonly en: string }[] = [
  { who: "women", es: "mujeres", en: "women" },
  { who: "minors", es: "menores de edad", en: "minors" },
  { who: "arrested_as_minors", es: "(?:personas )?detenidas siendo menores", en: "(?:people )?arrested as minors" },
  { who: "military", es: "militares", en: "members of the military" },
  { who: "foreign_or_dual", es: "(?:personas )?extranjeras o con doble nacionalidad", en: "foreign or dual nationals" },
  {
    who: "whereabouts_unknown",
    es: "(?:personas )?en paradero desconocido",
    en: "people whose whereabouts are unknown",
  },
];
/** The first letter large or small, spelt out: V8 forgets `(?i:…)` once it has compiled a pattern. */
const anyCase = (source: string): string =>
  source.replace(/(?<=^|\)\?|\(\?:)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const groupNames = {
  es: `(?:(?:L|l)as |(?:L|l)os )?(?<group>${groups.map(({ es }) => anyCase(es)).join("|")})`,
  en: `(?<group>${groups.map(({ en }) => anyCase(en)).join("|")})`,
};
const groupOf = (text: string, { language }: Hearing): string =>
  groups.find((each) => new RegExp(`^${each[language]}$`, "i").test(text))?.who ?? "";

/** The claims of a group on a country's list; the vanished are a measure of their own where a list has one. */
function membersOf({ record }: Hearing, country: string, who: string): readonly Claim[] {
  const keepers = new Set(record.list(country).map(({ claimant }) => claimant["claimant"]));
  const isMain = ({ definition }: Claim) => definition["role"] === "main" && definition["measure"] === "held";
  const isVanished = ({ definition }: Claim) =>
    who === "whereabouts_unknown" && definition["measure"] === "disappeared";
  return record.claims.filter(
    (claim) =>
      claim.country === country &&
      (keepers.size === 0 || keepers.has(claim.claimant["claimant"])) &&
      ((claim.who === who && isMain(claim)) || (claim.who === "all" && isVanished(claim))),
  );
}

/** The claims of a group, by the name a sentence gives it. */
export const groupClaims = (group: string, country: string, hearing: Hearing): readonly Claim[] =>
  membersOf(hearing, country, groupOf(group, hearing));

const wholeOf = (part: Claim, { record }: Hearing): readonly Claim[] => on(record.list(part.country), part.date);

const noGroups = nothing(
  "No se hallaron recuentos de grupos en ninguna lista",
  "No counts of groups were found on any list",
  (hearing) => hearing.said.headline.length === 0,
);

const wereCounted: Pattern = {
  es: raw`Según el último recuento hallado de cada lista, ${groupNames.es} (?:eran|era) (?<parts>.+?)(?:; de (?<none>.+) no se halló recuento)?`,
  en: raw`By the last count found of each list, ${groupNames.en} numbered (?<parts>.+?)(?:; no count was found for (?<none>.+))?`,
  rule: (slots, hearing) => {
    const who = groupOf(slots.text("group"), hearing);
    eachCountry(slots.text("parts"), hearing, (country) => latest(membersOf(hearing, country, who)), inCountry);
    for (const [country, row] of hearing.record.tables.countries.rows.map(
      (each) => [each["country"] ?? "", each] as const,
    ))
      if (
        slots.text("none").includes(row[`name_${hearing.language}`] ?? "?") &&
        membersOf(hearing, country, who).length > 0
      )
        hearing.fault(`a count was found for ${country}`);
  },
};

/** A share as said against the part and the whole it is of: to a whole per cent, and less than one where it is not none. */
export function shareFits(text: string, part: Claim, whole: Claim): boolean {
  const share = whole.low === 0 ? NaN : (part.low / whole.low) * 100;
  const said = Number(/\d+/.exec(text)?.[0]);
  return text.startsWith("<")
    ? share > 0 && share < said
    : Math.abs(share - said) <= 0.5 + 1e-9 && (said > 0 || share === 0) && (said < 100 || share === 100);
}

function mustShare(text: string, parts: readonly Claim[], hearing: Hearing): void {
  const fits = parts.some((part) => wholeOf(part, hearing).some((whole) => shareFits(text, part, whole)));
  if (!fits)
    hearing.fault(
      `“${text}” is no share of ${parts.map((part) => `${shown(part)} in ${wholeOf(part, hearing).map(shown).join("/")}`).join("; ")}`,
    );
}

/** Those that are a share: the part and a whole of its day stated exactly, the whole of somebody and no less. */
const wholeKnown = (claims: readonly Claim[], hearing: Hearing) =>
  claims.filter((part) =>
    wholeOf(part, hearing).some(
      (whole) =>
        whole.low > 0 && whole.low >= part.low && [whole, part].every(({ qualifier }) => qualifier === "exact"),
    ),
  );

const wereShares: readonly Pattern[] = [
  {
    es: raw`${groupNames.es} (?:eran|era) la misma parte, el {share:a}, de las listas de (?<countries>.+)`,
    en: raw`(?:People )?${groupNames.en} were the same share, {share:a}, of the lists of (?<countries>.+)`,
    rule: (slots, hearing) => {
      const who = groupOf(slots.text("group"), hearing);
      const members = hearing.reader.readEach("{country:country}", slots.text("countries"));
      if (!members) {
        hearing.fault(`not read: “${slots.text("countries")}”`);
        return;
      }
      for (const each of members)
        mustShare(
          slots.text("a"),
          latest(wholeKnown(membersOf(hearing, each.country("country"), who), hearing)),
          hearing,
        );
    },
  },
  {
    es: raw`${groupNames.es} (?:eran|era) el {share:a} de la lista de {country:country}${at.es}{date:adate} y el {share:b}${at.es}{date:bdate}`,
    en: raw`(?:People )?${groupNames.en} were {share:a} of {country:country}’s list${at.en}{date:adate} and {share:b}${at.en}{date:bdate}`,
    rule: (slots, hearing) => {
      const parts = wholeKnown(
        membersOf(hearing, slots.country("country"), groupOf(slots.text("group"), hearing)),
        hearing,
      );
      mustShare(slots.text("a"), on(parts, slots.date("adate")), hearing);
      mustShare(slots.text("b"), on(latest(parts), slots.date("bdate")), hearing);
      if (slots.text("a") === slots.text("b")) hearing.fault("a share that did not change is said twice");
      if (!isLater(slots.date("bdate"), slots.date("adate"))) hearing.fault("the dates are not in order");
    },
  },
  {
    es: raw`${groupNames.es} (?:eran|era) (?<parts>el <?\d+[ \u202f]% de la lista .+)`,
    en: raw`(?:People )?${groupNames.en} were (?<parts><?\d+% of .+)`,
    rule: (slots, hearing) => {
      const who = groupOf(slots.text("group"), hearing);
      const members = hearing.reader.readEach(
        hearing.language === "es"
          ? "el {share:a} de la (?:lista )?de {country:country}"
          : "{share:a} of {country:country}’s(?: list)?",
        slots.text("parts"),
      );
      if (!members) {
        hearing.fault(`not read: “${slots.text("parts")}”`);
        return;
      }
      for (const each of members)
        mustShare(
          each.text("a"),
          latest(wholeKnown(membersOf(hearing, each.country("country"), who), hearing)),
          hearing,
        );
    },
  },
];

/* Events and people. */

const eventsIn = ({ record }: Hearing, from: string, country = ""): readonly Row[] =>
  record.tables.events.rows.filter(
    (event) => lastDay(event["date"] ?? "") >= from && (country === "" || event["country"] === country),
  );
const turning = (events: readonly Row[]) => events.filter((event) => event["weight"] === "1");
const firstDate = (events: readonly Row[]): readonly string[] =>
  events
    .map((event) => event["date"] ?? "")
    .filter((date, _, all) => all.every((other) => firstDay(date) <= lastDay(other)));
const lastDate = (events: readonly Row[]): readonly string[] =>
  events
    .map((event) => event["date_end"] || event["date"] || "")
    .filter((date, _, all) => all.every((other) => firstDay(other) <= lastDay(date)));

const noEvents = (from: string, country = "") =>
  nothing(
    "No se hallaron hechos en estos años",
    "No events were found in these years",
    (hearing) => eventsIn(hearing, from, country).length === 0,
  );

function mustCount(slots: Slots, name: string, count: number, what: string, hearing: Hearing): void {
  if (slots.has(name) && slots.number(name) !== count) hearing.fault(`${what}: ${count}, not ${slots.text(name)}`);
}

const counts = {
  es: raw`(?:{n:turning} puntos? de inflexión entre los {n:all} hechos anotados|{n:one} punto de inflexión, el único hecho anotado|{n:alla} hechos? anotados?, ningún punto de inflexión|{n:alone} hechos? anotados?)`,
  en: raw`(?:{n:turning} turning points? among the {n:all} events on record|{n:one} turning point, the only event on record|{n:alla} events? on record, no turning point|{n:alone} events? on record)`,
};
function checkEventCounts(slots: Slots, events: readonly Row[], hearing: Hearing): void {
  mustCount(slots, "turning", turning(events).length, "turning points", hearing);
  for (const name of ["all", "alla", "alone"]) mustCount(slots, name, events.length, "events", hearing);
  if (slots.has("alla") && turning(events).length > 0) hearing.fault("there are turning points");
  if (slots.has("one") && (events.length !== 1 || turning(events).length !== 1)) hearing.fault("not the only one");
  if (slots.has("turning") && slots.number("turning") === 0) hearing.fault("says nought turning points");
}
function mustDate(slots: Slots, name: string, dates: readonly string[], what: string, hearing: Hearing): void {
  if (slots.has(name) && !dates.includes(slots.date(name)))
    hearing.fault(`${what} is ${dates.join("/")}, not ${slots.text(name)}`);
}

const eventSpan = (from: string): Pattern => ({
  es: raw`${counts.es}, (?:del? {date:first} al? {date:last}|(?:el|en) {date:day})`,
  en: raw`${counts.en}, (?:{date:first} to {date:last}|{date:day})`,
  rule: (slots, hearing) => {
    const events = eventsIn(hearing, from);
    checkEventCounts(slots, events, hearing);
    mustDate(slots, "first", firstDate(events), "the first", hearing);
    mustDate(slots, "last", lastDate(events), "the last", hearing);
    mustDate(slots, "day", firstDate(events), "the day", hearing);
    if (slots.has("first") && slots.date("first") === slots.date("last")) hearing.fault("from a day to itself");
  },
});

const kinds: { readonly [category: string]: { readonly es: RegExp; readonly en: RegExp } } = {
  release: { es: /^excarcelaci(?:ones|ón)$/, en: /^(?:releases|a release)$/ },
  expulsion: { es: /^destierros?$/, en: /^(?:expulsions|an expulsion)$/ },
  announcement: { es: /^anuncios?$/, en: /^(?:announcements|an announcement)$/ },
  amnesty: { es: /^amnistías?$/, en: /^(?:amnesties|an amnesty)$/ },
  pardon: { es: /^indultos?$/, en: /^(?:pardons|a pardon)$/ },
};

/** Each country's ways out among its turning points, with their years. */
function checkWaysOut(text: string, hearing: Hearing, from: string): void {
  const { record, reader, language, fault } = hearing;
  for (const part of text.split("; ")) {
    const slots = reader.read("{country:country}: (?<ways>.+)", part);
    if (!slots) {
      fault(`not read: “${part}”`);
      continue;
    }
    const points = turning(eventsIn(hearing, from, slots.country("country")));
    const ways = reader.readEach(
      raw`(?<kind>\p{L}[\p{L} ]*?) \((?<years>[\d, ]+)\)`,
      slots.text("ways").replace(language === "es" ? / y (?=\p{L})/gu : / and (?=\p{L})/gu, ", "),
    );
    if (!ways) {
      fault(`not read: “${slots.text("ways")}”`);
      continue;
    }
    for (const way of ways) {
      const years = way.text("years").split(", ");
      const kind = Object.entries(kinds).find(([, names]) => names[language].test(way.text("kind")))?.[0];
      if (!kind) fault(`not read: “${way.text("kind")}”`);
      for (const year of years) {
        const inYear = points.filter(({ date }) => date?.startsWith(year));
        if (inYear.length === 0) fault(`no turning point in ${slots.text("country")} in ${year}`);
        if (kind === "announcement" && record.claims.length === 0) continue;
      }
      if (new Set(years).size < years.length) fault(`a year twice: ${way.text("years")}`);
    }
  }
}

const waysOut = (from: string): Pattern => ({
  es: raw`(?<ways>(?:Cuba|Venezuela|Nicaragua): .+?)`,
  en: raw`(?<ways>(?:Cuba|Venezuela|Nicaragua): .+?)`,
  rule: (slots, hearing) => {
    checkWaysOut(slots.text("ways"), hearing, from);
  },
});

const eventsOfCountry = (country: string, from: string): Pattern => ({
  es: raw`(?:(?<ways>{country:named}: .+?)\. )?${counts.es} en {country:country}(?: desde (?:el )?{date:since}|,? el {date:day})?`,
  en: raw`(?:(?<ways>{country:named}: .+?)\. )?${counts.en} in {country:country}(?: since {date:since}|,? on {date:day})?`,
  rule: (slots, hearing) => {
    const events = eventsIn(hearing, from, country);
    if (slots.country("country") !== country) hearing.fault("another country");
    checkEventCounts(slots, events, hearing);
    mustDate(slots, "since", firstDate(events), "the first", hearing);
    if (slots.has("ways")) checkWaysOut(slots.text("ways"), hearing, from);
  },
});

const peopleCount: Pattern = {
  es: raw`{n:n} {people:people} de {country:country}, del primer hecho anotado al último informe hallado\.?`,
  en: raw`{n:n} {people:people} in {country:country}, from the first event on record to the last report found\.?`,
  rule: (slots, hearing) => {
    const people = hearing.record.tables.cases.rows.filter((row) => row["country"] === slots.country("country"));
    mustCount(slots, "n", people.length, "people", hearing);
  },
};

interface Return {
  readonly name: string;
  readonly out: string;
  readonly back: string | undefined;
}
/** People let out on conditional release, and when they were next jailed again. */
function returnsIn({ record }: Hearing): readonly Return[] {
  return record.tables.cases.rows.flatMap((person) => {
    const events = record.tables.case_events.rows.filter((event) => event["case"] === person["case"]);
    const out = events.find((event) => event["status"] === "released_conditionally");
    if (!out) return [];
    const back = events
      .filter(
        (event) =>
          ["rearrested", "licence_revoked"].includes(event["status"] ?? "") &&
          isLater(event["date"] ?? "", out["date"] ?? ""),
      )
      .map((event) => event["date"] ?? "")
      .sort()[0];
    return [{ name: person["name"] ?? "", out: out["date"] ?? "", back }];
  });
}

const returned: Pattern = {
  es: raw`(?<names>.+?) (?:salieron|salió)(?: en libertad condicional)? en {date:out}\. (?:En|Entre) (?<back>.+) (?:volvieron|volvió) a prisión`,
  en: raw`(?<names>.+?) (?:were|was) let out(?: on conditional release)? in {date:out} and jailed again (?:in|between) (?<back>.+)`,
  rule: (slots, hearing) => {
    const { language, fault } = hearing;
    const people = returnsIn(hearing).filter(
      (each) => each.back !== undefined && each.out.startsWith(slots.date("out")),
    );
    const names = slots.text("names").split(/, | y | and /);
    const named = names.map((name) =>
      people.filter((each) => name.split(" ").every((word) => each.name.split(" ").includes(word))),
    );
    for (const [place, found] of named.entries())
      if (found.length !== 1) fault(`“${names[place]}” is ${found.length} people let out then and jailed again`);
    if (people.length !== names.length) fault(`${people.length} came back, not ${names.length}`);
    const months = new Set(people.map(({ back = "" }) => back.slice(0, 7)));
    const firstAndLast = [...months].sort();
    const nameOf = (month = "") =>
      (language === "es" ? shortDate(month, "es") : shortDate(month, "en")).slice(0, 3).toLowerCase();
    const said = slots
      .text("back")
      .split(/ y | and /)
      .map((word) => word.slice(0, 3).toLowerCase());
    const expected = [...new Set([firstAndLast[0], firstAndLast.at(-1)])].map(nameOf);
    if (said.join() !== expected.join()) fault(`came back in ${firstAndLast.join(", ")}, not ${slots.text("back")}`);
    if (months.size > 1 !== /Entre|between/.test(hearing.said.title)) fault("in one month or between two");
  },
};

const casesTitle: readonly Pattern[] = [
  nothing("No hay casos en el registro", "No cases on record", ({ record }) => record.tables.cases.rows.length === 0),
  nothing(
    "No consta que (?:ninguna de estas personas|esta persona) saliera en libertad condicional",
    "(?:None of these people|This person) is (?:not )?on record as let out on conditional release",
    (hearing) => returnsIn(hearing).length === 0 && hearing.record.tables.cases.rows.length > 0,
  ),
  {
    es: raw`(?:De {n:all} {people:everyone}, )?{n:n}(?: {people:people})? (?:salió|salieron) en libertad condicional; no consta (?:su vuelta|ninguna vuelta|la vuelta[^.]*|que [^.]*) ?a? ?(?:prisión)?`,
    en: raw`(?:Of {n:all} {people:everyone}, )?{n:n}(?: {people:people})? (?:was|were) let out on conditional release; no return to prison is on record`,
    rule: (slots, hearing) => {
      const people = returnsIn(hearing);
      mustCount(slots, "n", people.length, "people let out", hearing);
      if (people.some(({ back }) => back !== undefined)) hearing.fault("somebody came back");
    },
  },
  returned,
];

/* Subtitles and warnings, sentence by sentence. */

function mustName(text: string, hearing: Hearing, of: OfCountry): void {
  const members = hearing.reader.readEach(raw`{who:who}(?: \({country:country}\))?`, text);
  if (!members) {
    hearing.fault(`not read: “${text}”`);
    return;
  }
  const held = hearing.record.compared.filter((country) => of(country).length > 0);
  for (const slots of members) {
    const claims = slots.has("country") ? of(slots.country("country")) : held.flatMap(of);
    if (byClaimant(claims, slots.claimants("who")).length === 0)
      hearing.fault(`${slots.text("who")} has no such list here`);
  }
  const keepers = new Set(
    held.flatMap((country) =>
      of(country)
        .slice(0, 1)
        .map(({ claimant }) => claimant["claimant"]),
    ),
  );
  if (members.length !== keepers.size) hearing.fault(`${members.length} lists named, ${keepers.size} are there`);
}

const lists = (view: View): Pattern => ({
  es: raw`Listas?: (?<names>.+)\.`,
  en: raw`Lists?: (?<names>.+)\.`,
  rule: (slots, hearing) => {
    mustName(slots.text("names"), hearing, view(hearing));
  },
});

const splitOfCuba: Pattern = {
  es: raw`En la de Cuba, {n:n} (?:constan|consta) en prisión; de (?:otras {n:m}|otra) no se indica el lugar y se dibuja solo la cabeza\.|En la de Cuba, {n:only} (?:constan|consta) en prisión\.`,
  en: raw`On Cuba’s, {n:n} (?:are|is) stated to be in prison; for another(?: {n:m})? the place is not stated, and only the head is drawn\.|On Cuba’s, {n:only} (?:are|is) stated to be in prison\.`,
  rule: (slots, hearing) => {
    const totals = endOf2025(hearing)("CUB");
    const of = (definition: string) =>
      hearing.record.counts(definition).filter((claim) => totals.some(({ date }) => claim.date === date));
    if (totals.every(({ high }) => high > 0))
      mustBe(slots.quantity(slots.has("n") ? "n" : "only"), of("pd-in-prison"), "in prison", hearing);
    if (slots.has("m")) mustBe(slots.quantity("m"), of("pd-third-class"), "the third class", hearing);
  },
};

const below: Pattern = {
  es: raw`Debajo, a la misma escala, (?<parts>.+)\.`,
  en: raw`Below, at the same scale, (?<parts>.+)\.`,
  rule: (whole, hearing) => {
    const members = hearing.reader.readEach(
      hearing.language === "es"
        ? raw`la (?:cuenta )?del? {who:who} en {country:country} \({n:n}\)`
        : raw`{who:who}’s?(?: count)? for {country:country} \({n:n}\)`,
      whole
        .text("parts")
        .replaceAll(/\(([^()–]+)–([^()]+)\)/g, hearing.language === "es" ? "(entre $1 y $2)" : "($1 to $2)"),
    );
    if (!members) {
      hearing.fault(`not read: “${whole.text("parts")}”`);
      return;
    }
    for (const slots of members)
      mustBe(
        slots.quantity("n"),
        byClaimant(endOf2025(hearing)(slots.country("country")), slots.claimants("who")),
        slots.text("country"),
        hearing,
      );
    const named = members.map((slots) => slots.country("country"));
    for (const country of ["VEN", "NIC"])
      if (!named.includes(country) && endOf2025(hearing)(country).length > 0 && endOf2025(hearing)("CUB").length > 0)
        hearing.fault(`leaves out ${country}`);
  },
};

const countriesDrawn = (hearing: Hearing): readonly string[] => [
  ...new Set(
    drawn(hearing)
      .filter(({ definition }) => definition["role"] === "main")
      .map(({ country }) => country),
  ),
];

/** Says of countries what kind of list theirs is: they have one here, and it is of that kind. */
const unlike = (es: string, en: string): Pattern => ({
  es,
  en,
  rule: (slots, hearing) => {
    const here = countriesDrawn(hearing);
    const named = hearing.record.compared.filter((country) =>
      slots.text("all").includes(hearing.record.nameOf(country, hearing.language)),
    );
    for (const country of named)
      if (!here.includes(country)) hearing.fault(`speaks of ${country}, which has no count here`);
    if (here.length < 2) hearing.fault("compares what stands alone");
  },
});

const olderThanReleases: Pattern = {
  es: raw`El recuento de {country:country} es anterior a otras salidas \((?<dates>[^)]+)\)\.`,
  en: raw`{country:country}’s count is from before other releases \((?<dates>[^)]+)\)\.`,
  rule: (slots, hearing) => {
    const { record, reader, fault } = hearing;
    const view =
      hearing.said.view === "latest" ? last : hearing.said.view === "2026-01-30" ? knownInJanuary : endOf2025;
    const counts = view(hearing)(slots.country("country"));
    if (counts.length === 0) fault(`${slots.text("country")} has no count here`);
    const members = reader.readEach("{date:date}", slots.text("dates"));
    if (!members) {
      fault(`not read: “${slots.text("dates")}”`);
      return;
    }
    const dates = members.map((each) => each.date("date"));
    for (const date of dates) {
      const isProcess = record.tables.processes.rows.some(
        (row) => row["country"] === slots.country("country") && [row["day_zero"], row["announced"]].includes(date),
      );
      if (!isProcess) fault(`no process of ${date}`);
      if (!counts.some((count) => lastDay(date) > firstDay(count.date))) fault(`${date} is not after the count`);
    }
    if (dates.some((date, place) => place > 0 && isLater(dates[place - 1] ?? "", date))) fault("dates out of order");
    if (new Set(dates).size < dates.length) fault("a date twice");
  },
};

const redefined: Pattern = {
  es: raw`En {date:date} la definición del? {who:who} pasa de «{definition:a}» a «{definition:b}», según lo publicado; su línea se corta ahí, en el trazo corto\.`,
  en: raw`In {date:date} the definition of {who:who} goes from “{definition:a}” to “{definition:b}”, by what was published; its line is cut there, at the short stroke\.`,
  rule: (slots, hearing) => {
    const of = (name: string) =>
      drawn(hearing).filter(
        ({ definition, claimant }) =>
          slots.definitions(name).includes(definition["definition"] ?? "") &&
          slots.claimants("who").includes(claimant["claimant"] ?? ""),
      );
    if (!of("b").some(({ definition }) => definition["valid_from"] === slots.date("date")))
      hearing.fault(`no count here by “${slots.text("b")}” from ${slots.date("date")}`);
    if (of("a").length === 0) hearing.fault(`no count here by “${slots.text("a")}”`);
  },
};

const betweenDates: Pattern = {
  es: raw`Entre las dos fechas, {who:who} pasó de contar a personas «{definition:a}» a contarlas «{definition:b}»\.`,
  en: raw`Between the two dates, {who:who} went from counting people “{definition:a}” to counting them “{definition:b}”\.`,
  rule: (slots, hearing) => {
    const of = (name: string) =>
      byClaimant(hearing.record.claims, slots.claimants("who")).filter(({ definition }) =>
        slots.definitions(name).includes(definition["definition"] ?? ""),
      );
    for (const name of ["a", "b"]) if (of(name).length === 0) hearing.fault(`no count by “${slots.text(name)}”`);
  },
};

const whereHeld = (es: string, en: string, isTrue: (hearing: Hearing) => boolean, why: string): Pattern => ({
  es,
  en,
  rule: (_, hearing) => {
    if (!isTrue(hearing)) hearing.fault(why);
  },
});

const someOfficial = (hearing: Hearing) =>
  drawn(hearing).some((claim) => isOfficial(claim) || claim.claimant["kind"] === "foreign_government");

const heldOf: Pattern = {
  es: raw`Personas en listas? de presos políticos: (?<names>.+)\.`,
  en: raw`People on lists? of political prisoners: (?<names>.+)\.`,
  rule: (slots, hearing) => {
    const here = drawn(hearing);
    mustName(slots.text("names"), hearing, (country) =>
      latest(hearing.record.list(country).filter((claim) => here.includes(claim))),
    );
  },
};

const dashedPlaceless = whereHeld(
  raw`Línea discontinua: en Cuba, en prisión o sin lugar indicado\.`,
  raw`Dashed: in Cuba, in prison or place not stated\.`,
  (hearing) =>
    drawn(hearing).some(({ definition }) =>
      /^pd-(?:behind-bars|restricted|in-prison|third-class)/.test(definition["definition"] ?? ""),
    ),
  "no such line can be drawn",
);
const dashedRival: Pattern = {
  es: raw`(?:También discontinua|Línea discontinua): (?<names>.+)\.`,
  en: raw`(?:Also dashed|Dashed): (?<names>.+)\.`,
  rule: (slots, hearing) => {
    const members = hearing.reader.readEach("{who:who}", slots.text("names"));
    if (!members) {
      hearing.fault(`not read: “${slots.text("names")}”`);
      return;
    }
    for (const each of members)
      if (byClaimant(drawn(hearing), each.claimants("who")).length === 0)
        hearing.fault(`${each.text("who")} is not drawn`);
  },
};

const populationYear: Pattern = {
  es: raw`Personas en la lista de cada país por millón de habitantes, con la población de {year:year} en todos los años\.`,
  en: raw`People on each country’s list per million inhabitants, by the population of {year:year} in every year\.`,
  rule: (slots, hearing) => {
    const years = hearing.record.tables.populations.rows
      .filter((row) => row["role"] === "default")
      .map((row) => row["as_of"]?.slice(0, 4));
    if (!years.every((year) => year === slots.text("year"))) hearing.fault(`populations are of ${years.join(", ")}`);
  },
};

const monthlySince: Pattern = {
  es: raw`Arriba, las personas que {who:who} añadió a su lista cada mes desde {date:since}; abajo, las que quitó de ella\.`,
  en: raw`Above, the people whom {who:who} added to its list each month since {date:since}; below, those it took off\.`,
  rule: (slots, hearing) => {
    const months = ["pd-added-month", "pd-left-month"]
      .flatMap((definition) => hearing.record.counts(definition))
      .map(({ date }) => date.slice(0, 7))
      .sort();
    if (months.length > 0 && months[0] !== undefined && months[0] < slots.date("since")) return;
    if (months[0] !== slots.date("since")) hearing.fault(`the first month is ${months[0] ?? "unknown"}`);
  },
};

/** Sentences that name whose list a chart is of. */
const ofKeeper: Pattern = {
  es: raw`(?:Personas que {who:a} añadió a su lista y quitó de ella en cada año, .+|Arriba, todas las personas que han pasado por la lista del? {who:b}; .+)`,
  en: raw`(?:People whom {who:a} added to its list and took off it in each year, .+|Above, everyone who has been on the list of {who:b}; .+)`,
  rule: (slots, hearing) => {
    const keepers = slots.claimants(slots.has("a") ? "a" : "b");
    if (byClaimant(drawn(hearing), keepers).length === 0) hearing.fault("names a list that is not drawn");
  },
};

const wholeYearsOut: Pattern = {
  es: raw`Solo de (?<years>[\d, y]+) se hallaron las bajas del año entero\.`,
  en: raw`Only for (?<years>[\d, and]+) were a whole year’s removals found\.`,
  rule: (slots, hearing) => {
    const said = [...slots.text("years").matchAll(/\d{4}/g)].map(([year]) => year);
    const known = [...new Set(hearing.record.counts("pd-left-year").map(({ date }) => date.slice(0, 4)))].sort();
    const sums = [...Map.groupBy(hearing.record.counts("pd-left-month"), ({ date }) => date.slice(0, 4))]
      .filter(([, months]) => new Set(months.map(({ date }) => date.slice(0, 7))).size === 12)
      .map(([year]) => year);
    for (const year of said) if (!known.includes(year) && !sums.includes(year)) hearing.fault(`none found for ${year}`);
    for (const year of known) if (!said.includes(year)) hearing.fault(`leaves out ${year}`);
  },
};
const noYearsOut = whereHeld(
  raw`De ningún año se hallaron las bajas del año entero\.|No se hallaron las bajas de ningún año entero\.`,
  raw`Those taken off in a whole year were found for no year\.`,
  ({ record }) => record.counts("pd-left-year").length === 0,
  "they were found",
);

const nothingLater: Pattern = {
  es: raw`No se ha hallado nada posterior al? {date:date}\.`,
  en: raw`Nothing later than {date:date} was found\.`,
  rule: (slots, hearing) => {
    mustDate(slots, "date", lastDate(hearing.record.tables.events.rows), "the last", hearing);
  },
};
const recordBegins: Pattern = {
  es: raw`De {country:country} el registro empieza (?:el|en) {date:date}\.`,
  en: raw`For {country:country} the record begins (?:on|in) {date:date}\.`,
  rule: (slots, hearing) => {
    mustDate(slots, "date", firstDate(eventsIn(hearing, "2021-07-11", slots.country("country"))), "the first", hearing);
  },
};
const countsAtFoot: Pattern = {
  es: raw`Puntos de inflexión; bajo cada salida, las personas que salieron, y al pie, los recuentos \((?<names>.+)\)\.`,
  en: raw`Turning points; under each release, the people let out, and at the foot, the counts \((?<names>.+)\)\.`,
  rule: (slots, hearing) => {
    const here = drawn(hearing);
    mustName(slots.text("names"), hearing, (country) =>
      hearing.record.list(country).filter((claim) => here.includes(claim)),
    );
  },
};
const daysAway: Pattern = {
  es: raw`De cada manera de contar, la cifra más cercana a esa fecha, con {n:days} días de distancia como máximo\.`,
  en: raw`Of each way of counting, the figure nearest that date, at most {n:days} days away\.`,
  rule: (slots, hearing) => {
    const dates = hearing.said.title.match(hearing.language === "es" ? /^Hacia (?:el )?(.+?),/ : /^Near (.+?),/);
    const centre = dates ? hearing.reader.read("{date:date}", dates[1] ?? "")?.date("date") : undefined;
    if (!centre) return;
    for (const claim of drawn(hearing)) {
      const distance = Math.min(
        Math.abs(daysBetween(firstDay(claim.date), lastDay(centre).replace(/-31$/, "-28"))),
        Math.abs(daysBetween(firstDay(claim.date), firstDay(centre))),
        Math.abs(daysBetween(lastDay(claim.date).replace(/-31$/, "-28"), firstDay(centre))),
      );
      if (distance > slots.number("days") + 3) hearing.fault(`${shown(claim)} is ${distance} days away`);
    }
  },
};

const ofLists = [
  unlike(
    "(?<all>La lista de Cuba incluye a personas fuera de prisión; .+)",
    "(?<all>Cuba’s list includes people outside prison; .+)",
  ),
  unlike("(?<all>Las líneas no cuentan lo mismo: la de Cuba .+)", "(?<all>The lines do not count the same: Cuba’s .+)"),
  unlike("(?<all>Las listas no cuentan lo mismo: la de Cuba .+)", "(?<all>The lists do not count the same: Cuba’s .+)"),
  unlike(
    "(?<all>Los recuentos de (?:los tres países|.+) no son de lo mismo: el de Cuba .+)",
    "(?<all>The counts of (?:the three countries|.+) are not of the same thing: Cuba’s .+)",
  ),
  whereHeld(
    raw`Las líneas no cuentan lo mismo: cada una sigue la definición de quien cuenta\.`,
    raw`The lines do not count the same: each follows its claimant’s definition\.`,
    (hearing) =>
      new Set(drawn(hearing).map(({ claimant }) => claimant["claimant"])).size > 1 ||
      new Set(drawn(hearing).map(({ definition }) => definition["definition"])).size > 1,
    "there is one line",
  ),
  whereHeld(
    raw`Lo que dice un gobierno va aparte\.`,
    raw`What a government says stands apart\.`,
    someOfficial,
    "no government is drawn",
  ),
  whereHeld(
    raw`El Gobierno dice «personas»; .+`,
    raw`The government says “people”; .+`,
    someOfficial,
    "no government is drawn",
  ),
  whereHeld(
    raw`Los gobiernos dicen «personas» .+`,
    raw`Governments say “people” .+`,
    someOfficial,
    "no government is drawn",
  ),
  whereHeld(
    raw`El Gobierno anunció salidas de «personas» .+`,
    raw`The government announced releases of “people” .+`,
    someOfficial,
    "no government is drawn",
  ),
];

/** What may be said beneath any title or as a warning. */
export const sentencePatterns = (view: string): readonly Pattern[] => [
  lists(view === "held-now/latest" ? last : view === "held-now/2026-01-30" ? knownInJanuary : endOf2025),
  splitOfCuba,
  below,
  olderThanReleases,
  redefined,
  betweenDates,
  heldOf,
  dashedPlaceless,
  dashedRival,
  populationYear,
  monthlySince,
  ofKeeper,
  wholeYearsOut,
  noYearsOut,
  nothingLater,
  recordBegins,
  countsAtFoot,
  daysAway,
  peopleCount,
  noChanges,
  noListTotal,
  ...ofLists,
];

const insideEach: Pattern = {
  es: raw`Las listas cuentan en prisión (?<parts>.+?)${without.es}`,
  en: raw`The lists count in prison (?<parts>.+?)${without.en}`,
  rule: (slots, hearing) => {
    const view = endOf2025(hearing);
    checkNone(slots, hearing, (country) => view(country).filter((total) => insideOf(total, hearing).length > 0));
    eachCountry(
      slots.text("parts"),
      hearing,
      (country) =>
        country === "CUB" ? view(country).filter((total) => insideOf(total, hearing).length > 0) : view(country),
      inCountry,
      (quantity, totals, country) => {
        if (country !== "CUB") {
          mustBe(quantity, totals, `in prison in ${country}`, hearing);
          return;
        }
        const found = totals.flatMap((total) => insideOf(total, hearing));
        if (!found.some(([low, high]) => quantity.low.value === low && quantity.high.value === high))
          hearing.fault(
            `in prison in Cuba is not “${quantity.text}” but ${found.map((ends) => ends.join("–")).join("; ") || "unknown"}`,
          );
      },
    );
  },
};

const perMillion: Pattern = {
  es: raw`Por millón de habitantes, las listas cuentan (?<parts>.+?)${without.es}`,
  en: raw`Per million inhabitants, the lists count (?<parts>.+?)${without.en}`,
  rule: (slots, hearing) => {
    checkNone(slots, hearing, endOf2025(hearing));
    const { language, fault, record, reader } = hearing;
    eachCountry(slots.text("parts"), hearing, endOf2025(hearing), rateIn, mustRate);
    const inside = /Cuba \(([^)]*)\)/.exec(slots.text("parts"))?.[1];
    if (inside === undefined) return;
    const said = reader.read(language === "es" ? "{rate:n} en prisión" : "{rate:n} in prison", inside);
    if (!said) {
      fault(`not read: “${inside}”`);
      return;
    }
    const { low, high, text } = said.quantity("n");
    const inhabitants = record.population("CUB");
    const isSo = endOf2025(hearing)("CUB").some((total) =>
      insideOf(total, hearing).some(
        ([least, most]) => rateFits(low, least, inhabitants) && rateFits(high, most, inhabitants),
      ),
    );
    if (!isSo) fault(`in prison in Cuba per million is not “${text}”`);
  },
};

const onTheDay = (view: View): Pattern => ({
  es: raw`Al {date:date}, último recuento de cada lista: (?<parts>.+?)${without.es}`,
  en: raw`By {date:date}, the last count of each list: (?<parts>.+?)${without.en}`,
  rule: (slots, hearing) => {
    eachCountry(slots.text("parts"), hearing, view(hearing), inCountry);
    checkNone(slots, hearing, view(hearing));
  },
});

const noSplit = nothing(
  "No se halló cuántas personas de cada lista estaban en prisión",
  "How many people on each list were in prison was not found",
  (hearing) =>
    hearing.record.compared.every((country) =>
      endOf2025(hearing)(country).every((total) => insideOf(total, hearing).length === 0),
    ),
);

const lastRates: Pattern = {
  es: raw`Por cada millón de habitantes, el último total hallado es de (?<parts>.+?)`,
  en: raw`Per million inhabitants, the last total found is (?<parts>.+?)`,
  rule: (slots, hearing) => {
    eachCountry(
      slots.text("parts"),
      hearing,
      (country) => {
        const list = hearing.record.list(country);
        const drawn = latest(list.filter(({ key }) => hearing.said.claims.includes(key)));
        return drawn.length > 0 ? drawn : latest(list.filter(({ qualifier }) => qualifier !== "about"));
      },
      rateIn,
      mustRate,
    );
  },
};

const firstEvent = "2021-07-11";

/** The findings each view may state. */
export const titlePatterns: { readonly [view: string]: readonly Pattern[] } = {
  "held-now/end-2025": [
    {
      es: raw`{who:who} contó en {country:country} {n:n} {people:people} {definition:definition}(?:, {n:m} de (?:ellas|ella) en prisión)?`,
      en: raw`{who:who} counted {n:n} {people:people} {definition:definition} in {country:country}(?:, {n:m} of them in prison)?`,
      rule: (slots, hearing) => {
        const totals = byClaimant(endOf2025(hearing)(slots.country("country")), slots.claimants("who")).filter(
          ({ definition }) => slots.definitions("definition").includes(definition["definition"] ?? ""),
        );
        mustBe(slots.quantity("n"), totals, "the list", hearing);
        const parts = hearing.record
          .counts("pd-in-prison")
          .filter((claim) => totals.some(({ date }) => claim.date === date));
        const isNone = slots.has("m") && slots.quantity("m").low.value === 0 && totals.some(({ high }) => high === 0);
        if (slots.has("m") && !isNone) mustBe(slots.quantity("m"), parts, "those in prison", hearing);
      },
    },
    onTheDay(endOf2025),
    nothingHeld(endOf2025),
  ],
  "held-now/behind-bars": [insideEach, noSplit, nothingHeld(endOf2025)],
  "held-now/per-million": [perMillion, nothingHeld(endOf2025)],
  "held-now/2026-01-30": [onTheDay(knownInJanuary), nothingHeld(knownInJanuary)],
  "held-now/latest": [
    {
      es: raw`Últimos totales hallados: (?<parts>.+?)${without.es}`,
      en: raw`Last totals found: (?<parts>.+?)${without.en}`,
      rule: (slots, hearing) => {
        eachCountry(slots.text("parts"), hearing, last(hearing), onList);
        checkNone(slots, hearing, last(hearing));
      },
    },
    nothingHeld(last),
  ],
  "held-over-time/all": [nothingToDraw, noTotal, lastTotal, sameSince, wentParts],
  "held-over-time/since-11j": [nothingToDraw, noTotal, lastTotal, sameSince, sinceProtests],
  "held-over-time/per-million": [nothingToDraw, lastRates],
  "held-over-time/cuba": [nothingToDraw, noTotal, lastTotal, sameSince, sinceProtests],
  "held-over-time/venezuela": [nothingToDraw, noTotal, lastTotal, peak],
  "held-over-time/nicaragua": [nothingToDraw, noTotal, lastTotal, aroundExpulsions],
  "in-and-out/monthly": [noListTotal, yearEnd, lastOfList],
  "in-and-out/yearly": [noListTotal, noYears, byYear],
  "in-and-out/cumulative": [noListTotal, noEver, everListed],
  "released/all": [...cubaReleases, noReleases([]), someProcesses],
  "released/cuba-2025": [...cubaReleases, noReleases(["cub-vatican-2025"]), someProcesses],
  "released/venezuela-2026": [noReleases(["ven-2026"]), someProcesses, venezuela2026],
  "released/nicaragua": [noReleases(["nic-2023-02-222"]), someProcesses, expelled],
  "release-days/all": [
    nothing("No se hallaron recuentos sucesivos de salidas", "No successive counts of releases were found", () => true),
    pace,
  ],
  "release-days/verified": [
    nothing("No se hallaron recuentos sucesivos de salidas", "No successive counts of releases were found", () => true),
    pace,
  ],
  "release-days/venezuela": [
    nothing("No se hallaron recuentos sucesivos de salidas", "No successive counts of releases were found", () => true),
    pace,
  ],
  "who-counts-what/cuba": rivals,
  "who-counts-what/venezuela": rivals,
  "who-counts-what/nicaragua": rivals,
  "who-is-held/counts": [noGroups, wereCounted],
  "who-is-held/shares": [noGroups, ...wereShares],
  "cases/all": casesTitle,
  "cases/cuba": casesTitle,
  "timeline/turning-points": [noEvents(firstEvent), eventSpan(firstEvent), waysOut(firstEvent)],
  "timeline/all": [noEvents(firstEvent), eventSpan(firstEvent)],
  "timeline/cuba": [noEvents(firstEvent, "CUB"), eventsOfCountry("CUB", firstEvent)],
  "timeline/venezuela": [noEvents(firstEvent, "VEN"), eventsOfCountry("VEN", firstEvent)],
  "timeline/nicaragua": [noEvents(firstEvent, "NIC"), eventsOfCountry("NIC", firstEvent)],
  "timeline/2025-2026": [noEvents("2025-01-01"), eventSpan("2025-01-01")],
};
export type { Field };
