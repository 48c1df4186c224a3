import { editionLog, type EditionChanges } from "../changes/editions.ts";
import { loadFiles } from "../dataset/load.ts";
import { fileEndings, type FileEnding, type FrozenFigure } from "../export/frozen.ts";
import type { Locale } from "../dataset/text.ts";
import { pinnedEmbedAddress } from "../links.ts";
import { dataset } from "../site.ts";
import { keysIn } from "./keys.ts";
import type { Release } from "./pack.ts";
import { readReleases } from "./read.ts";
import { isWithheld } from "./withheld.ts";

/** The releases of the record, newest first, read and verified once a build. */
export const releases: readonly Release[] = readReleases("data");

/** Keys of the corrections a release knew, by its version. */
export const knownCorrections: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  releases.map(({ version, tables }) => [version, keysIn(tables, "corrections")]),
);

/** What each edition changed, newest first, and what changed since. */
export const log: readonly EditionChanges[] = editionLog(releases, loadFiles("data"), dataset);

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
    .filter(({ props }) => !isWithheld(props.figure, dataset))
    .flatMap(({ params: { view, ...params }, props: { figure } }) =>
      fileEndings.map((ending) => ({ params: { ...params, file: view + ending }, props: { figure, ending } })),
    );
}

/** Where a figure is pinned to an edition; none before the edition is released. */
export function pinnedAddress(version: string, locale: Locale, chart: string, view: string): string | undefined {
  const release = releases.find((each) => each.version === version);
  const isFrozen = release?.figures.some(
    (figure) => figure.locale === locale && figure.chart === chart && figure.view === view,
  );
  return isFrozen ? pinnedEmbedAddress(version, locale, chart, view) : undefined;
}
