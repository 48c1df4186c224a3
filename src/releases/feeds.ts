import { charts } from "../charts/index.ts";
import { itemsOf, type Item } from "../changes/items.ts";
import type { Subject } from "../changes/log.ts";
import { countryOf } from "../changes/words.ts";
import { changesPageText } from "../content/changes-page.ts";
import { editions } from "../content/changes.ts";
import { locales, type Locale } from "../dataset/text.ts";
import type { FeedHead, FeedItem } from "../export/feed.ts";
import { chartAddress, countryAddress, feedAddress, pageAddress, storyAddress, pathOf } from "../links.ts";
import { siteText } from "../locale/site.ts";
import { dataset, figureOf } from "../site.ts";
import { log } from "./index.ts";

/** A feed and where it stands: at the site's root in a language, at a chart, or at a country's claims. */
export interface Feed {
  readonly place: string;
  readonly head: FeedHead;
  readonly items: readonly FeedItem[];
}

/** The feeds of the site in both languages. Each tells of every edition, and of the changes that are its own. */
export function feeds(): readonly Feed[] {
  return locales.flatMap((locale) => {
    const items = itemsOf(
      log,
      dataset,
      locale,
      (version) => editions.find((each) => each.version === version)?.changes,
    );
    const only = (isOwn: (subject: Subject) => boolean): readonly Item[] =>
      items.filter(({ subject }) => subject === undefined || isOwn(subject));
    return [
      feed(locale, storyAddress(locale), undefined, items),
      ...dataset.countries
        .filter(({ compared }) => compared === "yes")
        .map((country) =>
          feed(
            locale,
            countryAddress(locale, pathOf(country)),
            country.name[locale],
            only((subject) => countryOf(subject) === country),
          ),
        ),
      ...charts.map(({ id, name }) => {
        const drawn = drawnIn(id);
        return feed(
          locale,
          chartAddress(locale, id),
          name[locale],
          only((subject) => drawn.has(subject.of === "claim" ? subject.claim.id : subject.event.id)),
        );
      }),
    ];
  });
}

/** Keys of all that a chart draws in any of its views. */
function drawnIn(chart: string): ReadonlySet<string> {
  const views = charts.find(({ id }) => id === chart)?.views ?? [];
  return new Set(
    views
      .map(({ id }) => figureOf(chart, id, "es"))
      .flatMap(({ claims, events, caseEvents }) => [...claims, ...events, ...caseEvents].map(({ id }) => id)),
  );
}

function feed(locale: Locale, place: string, of: string | undefined, items: readonly Item[]): Feed {
  const { title, description } = changesPageText[locale];
  return {
    place,
    head: {
      locale,
      title: [siteText[locale].name, title, ...(of === undefined ? [] : [of])].join(" · "),
      description,
      addresses: { xml: feedAddress(place, "xml"), json: feedAddress(place, "json") },
      page: of === undefined ? pageAddress(locale, "changes") : place,
      updated: items[0]?.date ?? dataset.dataDate,
    },
    items,
  };
}
