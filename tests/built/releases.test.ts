import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { release } from "../../src/cli/release.ts";
import { site as settings } from "../../src/config.ts";
import { editions } from "../../src/content/changes.ts";
import { loadFiles } from "../../src/dataset/load.ts";
import { fileEndings } from "../../src/export/frozen.ts";
import { readFiles } from "../../src/finish/files.ts";
import { chartAddress, embedAddress, href, pinnedEmbedAddress, releaseAddress } from "../../src/links.ts";
import { readReleases, releasesFolder } from "../../src/releases/read.ts";
import { viewPaths } from "../../src/views.ts";
import { useSite } from "../browser/site.ts";
import { sandbox } from "../cli/sandbox.ts";
import { copyRelease } from "../releases/copied.ts";
import { attribute, elements, wordsIn } from "./pages.ts";

/**
 * A site some years on: the edition of today and nine more, built by the real pipeline after the code of a chart and a
 * colour have changed and a number was corrected.
 */
const box = sandbox();
const data = join(box.folder, "data");
const dist = join(box.folder, "dist");
const [edition] = editions;
const first = edition.version;
const later = Array.from({ length: 9 }, (_, year) => `${3000 + year}.1.1`);

/** Of the colours a dark one: pictures have none of those and need not be drawn again. */
const before = { title: "contó en Cuba", colour: "#A9CBEE" };
const after = { title: "recontó en Cuba", colour: "#A9CBEF" };

beforeAll(() => {
  rmSync(releasesFolder(data), { recursive: true });
  expect(box.run("src/cli/release.ts", [], { TZ: "Asia/Tokyo" }).output).toContain(first);
  for (const version of later) copyRelease(data, first, version);
  edit("src/locale/held-now.ts", before.title, after.title);
  edit("src/theme.ts", before.colour, after.colour);
  appendFileSync(
    join(data, "corrections.csv"),
    "made-up,cub-pd-list-2025-12-31,3000-12-01,us,low,1179,1197,Errata inventada.,Made-up slip.\n",
  );
  expect(box.run("src/cli/build.ts").output).toMatch(/built \d+ files/);
}, 400_000);

afterAll(() => {
  box.remove();
});

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(box.folder, file);
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

const htmlAt = (address: string): string => readFileSync(join(dist, address, "index.html"), "utf8");
const pinned = pinnedEmbedAddress(first, "es", "held-now", "end-2025");
const live = embedAddress("es", "held-now", "end-2025");

describe("a release", () => {
  it("freezes every view with its files", () => {
    const [frozen] = readReleases(data);
    const names = frozen?.figures.map(({ locale, chart, view }) => `${locale} ${chart} ${view}`);
    expect(names?.toSorted()).toEqual(
      viewPaths()
        .map(({ locale, chart, view }) => `${locale} ${chart} ${view}`)
        .toSorted(),
    );
    expect(frozen?.figures.filter(({ files }) => Object.values(files).includes(""))).toEqual([]);
  });

  it("has the same bytes when it is made elsewhere", () => {
    const other = mkdtempSync(join(tmpdir(), "record-"));
    for (const name of loadFiles("data").keys()) cpSync(join("data", name), join(other, name));
    release(other, edition, "en");
    const madeIn = (folder: string) => [...readFiles(join(releasesFolder(folder), first))];
    expect(madeIn(other)).toEqual(madeIn(data));
    rmSync(other, { recursive: true });
  });
});

describe("a site with ten releases", () => {
  it("has fewer than 20,000 files and 800 MB", () => {
    const sizes = [...readFiles(dist).values()].map(({ length }) => length);
    expect(sizes.length).toBeLessThan(20_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(800e6);
  });

  it("has each frozen file byte for byte at its pinned address", () => {
    const differing = readReleases(data).flatMap(({ version, figures }) =>
      figures.flatMap(({ locale, chart, view, files }) =>
        fileEndings
          .map((ending) => ({ path: `v/${version}/files/${locale}/${chart}/${view}${ending}`, text: files[ending] }))
          .filter(({ path, text }) => readFileSync(join(dist, path), "utf8") !== text),
      ),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it("lists what each edition showed, from the page of changes", () => {
    const address = releaseAddress(first, "en");
    expect(htmlAt("/en/changes/")).toContain(href("/en/changes/", address));
    expect(htmlAt(address)).toContain('content="noindex"');
  });
});

describe("a pinned embed", () => {
  const head = (name: string, value: string, of: string): string | undefined =>
    elements(parse(htmlAt(pinned)))
      .filter((element) => attribute(element, name) === value)
      .map((element) => attribute(element, of))[0];

  it("goes on showing its drawing and title when the chart's code has changed", () => {
    expect(htmlAt(live)).toContain(after.title);
    expect(htmlAt(pinned)).toContain(before.title);
    expect(htmlAt(pinned)).not.toContain(after.title);
  });

  it("goes on having its colours", () => {
    expect(htmlAt(pinned).lastIndexOf(`--cub:${before.colour}`)).toBeGreaterThan(
      htmlAt(pinned).lastIndexOf(`--cub:${after.colour}`),
    );
  });

  it("is kept from search engines, which are told of the live chart", () => {
    expect(head("name", "robots", "content")).toBe("noindex");
    expect(head("rel", "canonical", "href")).toBe(
      new URL(chartAddress("es", "held-now", "end-2025"), settings.address).href,
    );
  });

  it("says which edition it is and links to the live chart", () => {
    const foot = elements(parse(htmlAt(pinned))).find((element) => attribute(element, "class") === "foot");
    expect(foot && wordsIn(foot)).toContain(`Edición ${first}, fija`);
    expect(foot && elements(foot).map((element) => attribute(element, "href"))).toContain(
      href(pinned, chartAddress("es", "held-now", "end-2025")),
    );
  });

  it("is linked to from the live embed", () => {
    expect(htmlAt(live)).toContain(`href="${href(live, pinned)}"`);
  });
});

describe("the correction lamp", () => {
  const browser = useSite(() => dist);
  const lamp = ".lamp";

  it("shows what was corrected in a figure that draws it, in the language of the page", async () => {
    const { page, close } = await browser.open(pinned);
    expect(await page.isVisible(lamp)).toBe(true);
    expect(await page.textContent(lamp)).toContain("Errata inventada.");
    await close();
    expect(htmlAt(pinnedEmbedAddress(first, "en", "held-now", "end-2025"))).toContain("Made-up slip.");
  });

  it("is dark in a figure that does not draw it, and in the live one", () => {
    expect(htmlAt(pinnedEmbedAddress(first, "es", "held-over-time", "nicaragua"))).not.toContain('class="lamp"');
    expect(htmlAt(live)).not.toContain('class="lamp"');
  });

  it("shows with scripts off", async () => {
    const { page, close } = await browser.open(pinned, { javaScriptEnabled: false });
    expect(await page.isVisible(lamp)).toBe(true);
    await close();
  });

  it("is hidden where the host asks for lamp=off", async () => {
    const { page, close } = await browser.open(`${pinned}?lamp=off`);
    expect(await page.isVisible(lamp)).toBe(false);
    await close();
  });
});
