/**
 * What a reporter pastes. Pure values in, text out, so that the page at build and the builder in the browser write the
 * same lines.
 */

/** An embed to be pasted; addresses are absolute. */
export interface Embeddable {
  readonly src: string;
  /** The chart's page. */
  readonly page: string;
  /** The finding, as the frame's title. */
  readonly title: string;
  /** The chart and its view, as the words of the link under the frame. */
  readonly name: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** A picture of a view, in pixels. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** What the frame may do: run its script, know its own origin for iframe-resizer, and open its links in a tab. */
const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** Some systems cut what is longer than this many bytes. */
export const longestLine = 600;

/**
 * One line for any page: a frame and, for those who see none, a link. The title is cut at a word where it is too long.
 * `frame-sizing` stays out: in Chromium 156 a frame of another site that also loads late and has a height is painted
 * 150 px high.
 */
export function iframeLine(embed: Embeddable): string {
  const whole = frame(embed, embed.title);
  const excess = bytes(whole) - longestLine;
  return excess <= 0 ? whole : frame(embed, shortened(embed.title, bytes(attribute(embed.title)) - excess));
}

function frame({ src, page, name, height }: Embeddable, title: string): string {
  return (
    `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" ` +
    `referrerpolicy="no-referrer" sandbox="${sandbox}" style="border:0"></iframe>` +
    `<p><a href="${attribute(page)}">${attribute(name)}</a></p>`
  );
}

/** The longest run of whole words that, with an ellipsis, takes at most so many bytes as an attribute. */
function shortened(words: string, most: number): string {
  const fits = words
    .split(" ")
    .map((_, index, all) => `${all.slice(0, index + 1).join(" ")}…`)
    .findLast((each) => bytes(attribute(each)) <= most);
  return fits ?? "…";
}

/** An AMP page's own tag (amp.dev, amp-iframe): it needs a button for sizes that AMP will not take on its own. */
export function ampTag({ src, title, height }: Embeddable, more: string): string {
  return (
    `<amp-iframe src="${attribute(src)}" title="${attribute(title)}" width="600" height="${height}" ` +
    `layout="responsive" sandbox="${sandbox}" resizable frameborder="0">` +
    `<div overflow tabindex="0" role="button">${attribute(more)}</div></amp-iframe>`
  );
}

/** A picture that leads to the chart, for where no frame may stand. */
export function pictureLine({ page }: Embeddable, picture: Picture): string {
  const { src, alt, width, height } = picture;
  return `<a href="${attribute(page)}"><img src="${attribute(src)}" alt="${attribute(alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`;
}

function attribute(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function bytes(words: string): number {
  return new TextEncoder().encode(words).length;
}
