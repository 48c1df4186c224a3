import { editions } from "../../src/content/changes.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { chartAddress, offlineAddress, pageAddress, pinnedEmbedAddress, releaseAddress } from "../../src/links.ts";
import { addressesIn } from "../browser/addresses.ts";

/** A kind of page: where one stands in each language. */
export type Kind = Readonly<Record<Locale, string>>;

/** A kind of page on which a script opens a desk that the address asks for, and what is there once it has. */
export interface Desk extends Kind {
  readonly ready: string;
}

const [{ version }] = editions;

/** Every kind of page: those that tests/browser/ visits, and what stands apart. */
export const kinds: readonly Kind[] = inBoth((locale) => [
  ...addressesIn(locale).filter((address) => !address.includes("#")),
  pageAddress(locale, "explorer"),
  pageAddress(locale, "search"),
  pageAddress(locale, "lite"),
  offlineAddress(locale),
  releaseAddress(version, locale),
  pinnedEmbedAddress(version, locale, "held-now", "end-2025"),
]);

/** Every desk, open. */
export const desks: readonly Desk[] = [
  ...openBy(".found li", (locale) => [`${pageAddress(locale, "search")}#q=cuba`]),
  ...openBy(".rows tbody tr", (locale) => [`${pageAddress(locale, "claims")}#q=nicaragua`]),
  ...openBy('.desk .tally .shown:text-matches("^[1-9][0-9]* (de|of) ")', (locale) => [
    `${chartAddress(locale, "timeline", "all")}#q=amnist`,
  ]),
  ...openBy(".explorer.ready", (locale) => [
    `${pageAddress(locale, "explorer")}#measure=released`,
    `${pageAddress(locale, "explorer")}#form=bars&per=million`,
  ]),
  ...openBy(".form-desk", (locale) => [
    `${pageAddress(locale, "contribute/form")}#add=claim`,
    `${pageAddress(locale, "contribute/form")}#correct=cub-pd-list-2025-12-31`,
  ]),
];

function openBy(ready: string, addressesOf: (locale: Locale) => readonly string[]): readonly Desk[] {
  return inBoth(addressesOf).map((kind) => ({ ...kind, ready }));
}

/** The same addresses in both languages, each once. */
function inBoth(addressesOf: (locale: Locale) => readonly string[]): readonly Kind[] {
  const [es, en] = locales.map(addressesOf);
  const pairs = (es ?? []).map((address, index): Kind => ({ es: address, en: en?.[index] ?? address }));
  return [...new Map(pairs.map((kind) => [kind.es, kind])).values()];
}
