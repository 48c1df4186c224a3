import type { Dataset } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import type { PageName } from "../links.ts";
import { formatNumber } from "../locale/format.ts";
import { aboutText } from "./about.ts";
import { changesPageText } from "./changes-page.ts";
import { claimsText } from "./claims-page.ts";
import { contributeText } from "./contribute.ts";
import { dataText } from "./data-page.ts";
import { embedGuide } from "./embed-guide.ts";
import { formText } from "./form.ts";
import { glossaryText } from "./glossary.ts";
import { methodFacts } from "./method-facts.ts";
import { method, sectionsOf } from "./method.ts";
import { privacyText } from "./privacy.ts";
import type { ProsePage } from "./prose.ts";

/** What a page calls itself and the parts it has. */
export type PageText = Pick<ProsePage, "title" | "description" | "sections">;

/** The words of the pages that are neither charts nor lists of claims; those of search itself are left out. */
export function pageTexts(dataset: Dataset, locale: Locale): readonly (readonly [PageName, PageText])[] {
  const ways = method(locale, methodFacts(dataset, locale));
  return [
    ["method", { ...ways, sections: sectionsOf(ways) }],
    ["glossary", { ...glossaryText[locale], sections: [] }],
    ["changes", { ...changesPageText[locale], sections: [] }],
    ["claims", { ...claimsText[locale], sections: [] }],
    ["data", { ...dataText[locale], sections: [] }],
    ["embed-guide", embedGuide[locale]],
    ["contribute", contributeText[locale]],
    ["contribute/form", { ...formText[locale], sections: [] }],
    ["about", aboutText[locale]],
    ["privacy", privacyText(locale, unencryptedSources(dataset, locale))],
  ];
}

/** How many sources are read over unencrypted HTTP alone. */
export function unencryptedSources({ sources }: Dataset, locale: Locale): string {
  return formatNumber(sources.filter(({ reach }) => reach === "http_only").length, locale);
}
