import { firstDay, type IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { absoluteUrl } from "../links.ts";
import { escapeText } from "../render/svg.ts";

/** What a feed says of itself; addresses are within the site. */
export interface FeedHead {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Its own address in each format, and the page it is of. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly page: string;
  /** The day of the newest thing in it. */
  readonly updated: IsoDate;
}

export interface FeedItem {
  readonly id: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

/** Atom as `.xml`, JSON Feed as `.json`. */
export const feedFormats = ["xml", "json"] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** Items beyond these are on the page of changes; a feed is fetched over and over. */
const mostItems = 100;

const author = "Sin Fecha";

/** A feed in one of its formats; every word in it is plain text. */
export function renderFeed(format: FeedFormat, head: FeedHead, items: readonly FeedItem[]): string {
  const kept = items.slice(0, mostItems);
  return format === "xml" ? renderAtom(head, kept) : renderJsonFeed(head, kept);
}

/** Atom, RFC 4287. */
function renderAtom(
  { locale, title, description, addresses, page, updated }: FeedHead,
  items: readonly FeedItem[],
): string {
  const entries = items.map(
    (item) => `<entry>
<id>${escapeText(identify(item))}</id>
<title>${escapeText(item.title)}</title>
<updated>${momentOf(item.date)}</updated>
<link href="${escapeText(absoluteUrl(item.address))}"/>
<content type="text">${escapeText(item.text)}</content>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${escapeText(absoluteUrl(addresses.xml))}</id>
<title>${escapeText(title)}</title>
<subtitle>${escapeText(description)}</subtitle>
<updated>${momentOf(updated)}</updated>
<author><name>${author}</name></author>
<rights>CC BY 4.0</rights>
<link rel="self" type="application/atom+xml" href="${escapeText(absoluteUrl(addresses.xml))}"/>
<link href="${escapeText(absoluteUrl(page))}"/>
${entries.join("")}</feed>
`;
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
function renderJsonFeed({ locale, title, description, addresses, page }: FeedHead, items: readonly FeedItem[]): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(addresses.json),
    language: locale,
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: identify(item),
      url: absoluteUrl(item.address),
      title: item.title,
      content_text: item.text,
      date_published: momentOf(item.date),
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

/** An item is named by the site and what it tells of: the same in every feed that holds it (RFC 4151). */
function identify({ id }: FeedItem): string {
  return `tag:${new URL(absoluteUrl("/")).host},2026:${id}`;
}

/** Midnight in UTC of the first day a date may mean (RFC 3339). */
function momentOf(date: IsoDate): string {
  return `${firstDay(date)}T00:00:00Z`;
}
