import * as messages from "../messages.ts";
import { error, warning, type Finding, type Place } from "../problem.ts";
import type { Row } from "../tables/index.ts";
import { cellOf, type Rule } from "./rule.ts";

/** Mirrors known to be unsafe (research/README.md); a host or an archived path that holds one of these is refused. */
const unsafeMirrors = ["bitlysdowssl-aws.com", "squidsite02.com", "awslvpni.com", "awsccs2.com", "1eye.us"];

/** Content networks that serve newsrooms' copies, never a publisher's own address. */
const copyHosts = ["cloudfront.net", "amazonaws.com", "arc-cdn.net", "pangea-cms.com"];

/** Letters of a site's name that look like Latin ones, or the code that stands for letters beyond ASCII (RFC 3492). */
const foreignLetters = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|xn--/iu;

/** Parameters of an address that follow the reader and say nothing of the page. */
export const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|igsh|mc_cid|mc_eid|yclid|twclid|ref_src|ref_url)$/i;

export const sourceAddresses: Rule = {
  id: "source-addresses",
  about: {
    es: "Toda fuente tiene una dirección https segura; http se declara y lo inseguro se nombra sin enlace.",
    en: "Every source has a safe https address; http is declared and what is unsafe is named without a link.",
  },
  check: (rows) => [
    ...rows.sources.flatMap((source) => [
      ...checkPresence(source),
      ...checkAddress(cellOf("sources", source, "url"), source.reach),
      ...checkAddress(cellOf("sources", source, "archived_url"), undefined),
    ]),
    ...rows.claimants.flatMap((claimant) => checkAddress(cellOf("claimants", claimant, "url"), undefined)),
  ],
};

function checkPresence(source: Row<"sources">): readonly Finding[] {
  const url = cellOf("sources", source, "url");
  if (source.reach === "unlinked") {
    return [url, cellOf("sources", source, "archived_url")]
      .filter(({ value }) => value !== "")
      .map((place) => error(place, messages.unlinkedAddress()));
  }
  return url.value === "" ? [error(url, messages.missingAddress(source.reach))] : [];
}

/** `reach` is known of a source's own address only; any other is asked for https. */
function checkAddress(place: Place, reach: Row<"sources">["reach"] | undefined): readonly Finding[] {
  if (place.value === "" || reach === "unlinked") return [];
  const url = new URL(place.value);
  const refusal = refusalOf(place.value, url);
  if (refusal) return [error(place, refusal)];
  return [...checkScheme(place, url, reach), ...checkManners(place, url, reach)];
}

function refusalOf(address: string, url: URL): messages.Message | undefined {
  if (unsafeMirrors.some((mirror) => url.href.toLowerCase().includes(mirror)))
    return messages.unsafeMirror(url.hostname);
  if (foreignLetters.test(/^\w+:\/\/[^/?#]*/.exec(address)?.[0] ?? "")) return messages.disguisedHost(url.hostname);
  if (/^[\d.]+$|^\[|^[^.]+$/.test(url.hostname)) return messages.bareAddress(url.hostname);
  return url.username || url.password ? messages.userInAddress() : undefined;
}

function checkScheme(place: Place, url: URL, reach: string | undefined): readonly Finding[] {
  if (url.protocol === "https:") return reach === "http_only" ? [error(place, messages.httpsDeclaredHttp())] : [];
  // What is declared is known: `npm run sources` lists it, and no check need repeat it.
  if (reach === "http_only") return [];
  return [reach === "original" ? error(place, messages.undeclaredHttp()) : warning(place, messages.plainHttp())];
}

function checkManners(place: Place, url: URL, reach: string | undefined): readonly Finding[] {
  const tracking = [...new Set(url.searchParams.keys())].filter((name) => trackers.test(name));
  const isCopy =
    reach === "original" && copyHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return [
    ...(tracking.length > 0 ? [warning(place, messages.trackingParameters(tracking))] : []),
    ...(isCopy ? [warning(place, messages.copyHost(url.hostname))] : []),
  ];
}
