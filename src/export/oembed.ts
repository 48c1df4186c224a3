import { iframeLine, type Embeddable } from "./embed-code.ts";

/** A picture of what is embedded, in pixels. */
interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Width a post's column is taken to have, in CSS pixels: the static answer cannot heed `maxwidth`. */
const columnWidth = 600;

/**
 * A static oEmbed 1.0 answer (oembed.com, type `rich`): the finding as a quotation, for hosts that show no frame, then
 * the frame, which tells its host its height. No script, since hosts take scripts out.
 */
export function oembed(
  embed: Embeddable,
  site: { readonly name: string; readonly url: string },
  thumbnail: Thumbnail,
): string {
  const quotation = `<blockquote><a href="${embed.page}">${escaped(embed.title)}</a></blockquote>`;
  return `${JSON.stringify({
    version: "1.0",
    type: "rich",
    title: embed.title,
    provider_name: site.name,
    provider_url: site.url,
    author_name: site.name,
    author_url: site.url,
    cache_age: 86_400,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    width: columnWidth,
    height: embed.height,
    html:
      quotation +
      iframeLine(embed)
        .replace(/<p>.*<\/p>$/, "")
        .replace('width="100%"', `width="${columnWidth}"`),
  })}\n`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
