import { aboutText } from "../../src/content/about.ts";
import { contributeText } from "../../src/content/contribute.ts";
import { dataText } from "../../src/content/data-page.ts";
import { glossary, glossaryText } from "../../src/content/glossary.ts";
import { methodFacts } from "../../src/content/method-facts.ts";
import { method } from "../../src/content/method.ts";
import { privacyText } from "../../src/content/privacy.ts";
import type { Paragraph, Section } from "../../src/content/prose.ts";
import { storyText } from "../../src/content/story.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Locale } from "../../src/dataset/text.ts";
import { plainProse } from "../../src/render/prose.ts";
import { countingGroups } from "../../src/series/record.ts";

/** What each page of words says, paragraph by paragraph, with its numbers from the record. */
export function pagesOf(dataset: Dataset, locale: Locale): Readonly<Record<string, readonly string[]>> {
  const plain = (paragraph: Paragraph): string => plainProse(wordsOf(paragraph), dataset, locale);
  const sections = (each: readonly Section[]): readonly string[] => each.flatMap(paragraphsOf).map(plain);
  const [about, contribute, privacy] = [aboutText[locale], contributeText[locale], privacyText(locale, "16")];
  const text = method(locale, methodFacts(dataset, locale));
  return {
    story: [storyText[locale].standfirst, ...Object.values(storyText[locale].leads)].map(plain),
    about: [...about.intro.map(plain), ...sections(about.sections)],
    contribute: [...contribute.intro.map(plain), ...sections(contribute.sections)],
    privacy: [...privacy.intro.map(plain), ...sections(privacy.sections)],
    data: dataText[locale].intro,
    glossary: [
      ...glossaryText[locale].intro.map(plain),
      ...glossary.flatMap(({ entries }) => entries).map((entry) => plain(entry[locale])),
    ],
    method: [
      ...[...text.intro, ...text.afterLists].map(plain),
      ...sections([
        text.whyCountsDiffer,
        text.likeWithLike,
        text.governments,
        text.people,
        text.corrections,
        text.sources,
        text.missing,
        text.definitions,
      ]),
      ...Object.values(text.reach),
    ],
    definitions: countingGroups(dataset)
      .flatMap(({ claimants }) => claimants)
      .flatMap(({ claimant, definitions }) => [
        claimant.method?.[locale] ?? "",
        ...definitions.map(({ definition }) => (definition.text ?? definition.measure.definition)[locale]),
      ]),
  };
}

function paragraphsOf({ paragraphs, terms, steps, after }: Section): readonly Paragraph[] {
  return [...paragraphs, ...(terms ?? []).map(({ text }) => text), ...(steps ?? []), ...(after ?? [])];
}

function wordsOf(paragraph: Paragraph): string {
  if (typeof paragraph === "string") return paragraph;
  return paragraph.map((piece) => (typeof piece === "string" ? piece : piece.label)).join("");
}
