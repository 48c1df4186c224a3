import { editionLog, type EditionChanges } from "../changes/editions.ts";
import { loadFiles } from "../dataset/load.ts";
import { fileEndings, type FileEnding, type FrozenFigure } from "../export/frozen.ts";
import { locales, type Locale } from "../dataset/text.ts";
import { caseAddress, pinnedEmbedAddress } from "../links.ts";
import { dataset } from "../site.ts";
import { keysIn } from "./keys.ts";
import type { Release } from "./pack.ts";
import { readReleases } from "./read.ts";
import { removedPeople } from "./removed.ts";
import { isWithheld } from "./withheld.ts";

/** The releases of the record, newest first, read and verified once a build. */
export const releases: readonly Release[] = readReleases("data");

/** Keys of the corrections a release knew, by its version. */
export const knownCorrections: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  releases.map(({ version, tables }) => [version, keysIn(tables, "corrections")]),
);

const tables = loadFiles("data");

/** What each edition changed, newest first, and what changed since. */
export const log: readonly EditionChanges[] = editionLog(releases, tables, dataset);

const removed = new Map(releases.map((release) => [release, removedPeople(release.tables, tables)]));

/** The pinned figures that are not shown any more, since they name somebody whose name was removed. */
export const withheldFigures: ReadonlySet<FrozenFigure> = new Set(
  releases.flatMap((release) => release.figures.filter((figure) => isWithheld(figure, removed.get(release) ?? []))),
);

/** Every pinned embed. */
export function pinnedPaths(): readonly {
  readonly params: { readonly version: string; readonly lang: Locale; readonly chart: string; readonly view: string };
  readonly props: { readonly release: Release; readonly figure: FrozenFigure };
}[] {
  return releases.flatMap((release) =>
    release.figures.map((figure) => ({
      params: { version: release.version, lang: figure.locale, chart: figure.chart, view: figure.view },
      props: { release, figure },
    })),
  );
}

/** Every pinned file; none of a figure that is withheld. */
export function pinnedFilePaths(): readonly {
  readonly params: { readonly version: string; readonly lang: Locale; readonly chart: string; readonly file: string };
  readonly props: { readonly figure: FrozenFigure; readonly ending: FileEnding };
}[] {
  return pinnedPaths()
    .filter(({ props }) => !withheldFigures.has(props.figure))
    .flatMap(({ params: { view, ...params }, props: { figure } }) =>
      fileEndings.map((ending) => ({ params: { ...params, file: view + ending }, props: { figure, ending } })),
    );
}

/**
 * The files that no longer answer, by their paths: pages of people whose names were removed, and the pinned files of the
 * figures that named them. No other address ever goes.
 */
export function goneFiles(): readonly string[] {
  const pages = [...removed.values()].flatMap((people) =>
    people.flatMap(({ id }) => locales.map((locale) => `${caseAddress(locale, id)}index.html`)),
  );
  const files = pinnedPaths()
    .filter(({ props }) => withheldFigures.has(props.figure))
    .flatMap(({ params: { version, lang, chart, view } }) =>
      fileEndings.map((ending) => `/v/${version}/files/${lang}/${chart}/${view}${ending}`),
    );
  return [...pages, ...files].map((path) => path.slice(1));
}

/** Where a figure is pinned to an edition; none before the edition is released. */
export function pinnedAddress(version: string, locale: Locale, chart: string, view: string): string | undefined {
  const release = releases.find((each) => each.version === version);
  const isFrozen = release?.figures.some(
    (figure) => figure.locale === locale && figure.chart === chart && figure.view === view,
  );
  return isFrozen ? pinnedEmbedAddress(version, locale, chart, view) : undefined;
}
