import { archiveText } from "../content/archive.ts";
import { dataText } from "../content/data-page.ts";
import { dictionary } from "../dataset/dictionary.ts";
import type { Files } from "../dataset/gate.ts";
import { locales, type Locale } from "../dataset/text.ts";
import { absoluteUrl, pageAddress } from "../links.ts";
import { formatLongDate } from "../locale/format.ts";
import { quoteText } from "../locale/quote.ts";
import { siteText } from "../locale/site.ts";
import type { CitedEdition } from "./citation.ts";

/** The files of the data folder and a README with them, as one archive holds them. */
export function archiveFiles(data: Files, edition: CitedEdition): Files {
  const readme = locales.map((locale) => readmeIn(locale, edition)).join("\n---\n\n");
  return new Map([["README.md", new TextEncoder().encode(readme)], ...data]);
}

function readmeIn(locale: Locale, { version, date }: CitedEdition): string {
  const text = archiveText[locale];
  const { name, strap } = siteText[locale];
  const address = absoluteUrl(pageAddress(locale, "data"));
  const { title } = dataText[locale];
  return `# ${name}. ${strap}

${text.edition(version, formatLongDate(date, locale))}

${text.intro.join("\n\n")}

## ${text.tables}

${dictionary()
  .map(({ file, about }) => `- \`${file}\`: ${about[locale]}`)
  .join("\n")}
- \`datapackage.json\`: ${text.descriptor}

${text.columns(address)}

## ${text.licenceHeading}

${text.licence}

## ${text.citeHeading}

> ${name}. (${date.slice(0, 4)}). *${title}*. ${quoteText[locale].edition(version)} [${quoteText[locale].genre}]. <${address}>

${text.cite}
`;
}
