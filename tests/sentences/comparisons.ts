import { byClaimant, daysBetween, rateFits, shown, type Hearing, type Pattern } from "./hearing.ts";
import { says } from "./reading.ts";
import { firstDay, lastDay, type Claim } from "./record.ts";

const raw = String.raw;

const ratio: Pattern = {
  es: raw`(?<million>Por millón de habitantes, )?(?:el|El) recuento del? {who:a} en {country:ca} es (?:{rate:times} veces el|(?<same>igual al)|(?<near>casi igual al)) del? {who:b} en {country:cb}: {rate:na}(?: {people:people})? frente a {rate:nb}\..*`,
  en: raw`(?<million>Per million inhabitants, )?{who:a}’s? count for {country:ca} is (?:{rate:times} times|(?<same>the same as)|(?<near>nearly the same as)) {who:b}’s? for {country:cb}: {rate:na}(?: {people:people})? against {rate:nb}\..*`,
};
const refusal: Pattern = {
  es: raw`{who:a}(?: \({country:ca}\))? y {who:b}(?: \({country:cb}\))?: no se da proporción entre sus recuentos, porque (?<why>.+)\.`,
  en: raw`{who:a}(?: \({country:ca}\))? and {who:b}(?: \({country:cb}\))?: no ratio is given, because (?<why>.+)\.`,
};

const reasons: readonly {
  readonly es: RegExp;
  readonly en: RegExp;
  readonly holds: (a: Claim, b: Claim) => boolean;
}[] = [
  {
    es: /dónde está la persona contada/,
    en: /where the person counted is/,
    holds: (a, b) => a.definition["custody"] !== b.definition["custody"],
  },
  { es: /por qué/, en: /why the person|the cause/, holds: (a, b) => a.definition["cause"] !== b.definition["cause"] },
  {
    es: /la fecha/,
    en: /the date/,
    holds: (a, b) => Math.abs(daysBetween(firstDay(a.date), lastDay(b.date).replace(/-31$/, "-28"))) > 20,
  },
  {
    es: /lo firme que es el número|cómo de firme es el número/,
    en: /how firm the number is/,
    holds: (a, b) =>
      [a, b].some(({ low, high, qualifier }) => low === 0 || low !== high || !["exact", "about"].includes(qualifier)),
  },
];

/** A ratio is of two counts that count alike, and is what dividing them gives; where none is given the reasons hold. */
export function checkComparison(text: string, hearing: Hearing): void {
  const { reader, language, record, fault, said } = hearing;
  const drawn = record.claims.filter(({ key }) => said.claims.includes(key));
  const words = text.replace(/ https:\S+$/, "");
  const given = reader.read(ratio[language], words);
  const refused = given ? undefined : reader.read(refusal[language], words);
  const slots = given ?? refused;
  if (!slots) {
    fault(`not read: “${text}”`);
    return;
  }
  const of = (name: string) =>
    byClaimant(drawn, slots.claimants(name)).filter(
      (claim) => claim.who === "all" && (!slots.has(`c${name}`) || claim.country === slots.country(`c${name}`)),
    );
  if (refused) {
    const why = slots.text("why");
    const found = reasons.filter((reason) => reason[language].test(why));
    if (found.length === 0) {
      fault(`no reason read: “${why}”`);
      return;
    }
    for (const reason of found)
      if (!of("a").some((a) => of("b").some((b) => reason.holds(a, b))))
        fault(`no reason: “${why}” of ${of("a").map(shown).join("/")} and ${of("b").map(shown).join("/")}`);
    const apart = /a ([\d\u202f]+) días?|([\d,]+) days? apart/.exec(why);
    if (!apart) return;
    const days = Number((apart[1] ?? apart[2] ?? "").replace(/\D/g, ""));
    const isApart = of("a").some((a) =>
      of("b").some((b) => {
        const spans = [
          daysBetween(firstDay(a.date), lastDay(b.date).replace(/-31$/, "-30")),
          daysBetween(lastDay(a.date).replace(/-31$/, "-30"), firstDay(b.date)),
          daysBetween(firstDay(a.date), firstDay(b.date)),
        ].map(Math.abs);
        return Math.min(...spans) - 2 <= days && days <= Math.max(...spans) + 2;
      }),
    );
    if (!isApart) fault(`not ${days} days apart`);
    return;
  }
  const perMillion = slots.has("million");
  const [na, nb] = [slots.quantity("na"), slots.quantity("nb")];
  const fits = (claim: Claim, name: "na" | "nb") =>
    perMillion
      ? rateFits(slots.quantity(name).low, claim.low, record.population(claim.country))
      : says(slots.quantity(name), claim);
  const pairs = of("a")
    .filter((claim) => fits(claim, "na"))
    .flatMap((a) =>
      of("b")
        .filter((claim) => fits(claim, "nb"))
        .map((b) => [a, b] as const),
    );
  if (pairs.length === 0) {
    fault(`no counts of ${na.text} and ${nb.text}`);
    return;
  }
  const value = (claim: Claim) => (perMillion ? claim.low / record.population(claim.country) : claim.low);
  const isAlike = pairs.some(([a, b]) =>
    ["measure", "custody", "cause"].every((column) => a.definition[column] === b.definition[column]),
  );
  if (!isAlike) fault("divides what counts unlike people");
  if (!pairs.some((pair) => pair.every(({ qualifier }) => qualifier === "exact" || qualifier === "about")))
    fault("divides what is not firm");
  const isRight = pairs.some(([a, b]) => {
    const exact = value(a) / value(b);
    if (slots.has("near")) return exact > 1 && exact < 1.05;
    return slots.has("same")
      ? exact === 1
      : Math.abs(slots.number("times") - exact) <= (exact >= 9.95 ? 0.5 : 0.05) + 1e-9;
  });
  if (!isRight) fault(`${na.text} is not ${slots.text("times")} times ${nb.text}`);
  if (slots.has("times") && slots.number("times") <= 1) fault(`“${slots.text("times")} times” is no more than once`);
}
