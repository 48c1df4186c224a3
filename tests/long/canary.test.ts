import { rmSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parse, parseFragment, type DefaultTreeAdapterTypes as Html } from "parse5";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { site as settings } from "../../src/config.ts";
import { editions } from "../../src/content/changes.ts";
import { checkFiles } from "../../src/dataset/gate.ts";
import { loadFiles, loadTable } from "../../src/dataset/load.ts";
import { formulaCell } from "../../src/dataset/messages.ts";
import type { TableName } from "../../src/dataset/tables/index.ts";
import { locales } from "../../src/dataset/text.ts";
import { readFiles } from "../../src/finish/files.ts";
import {
  chartAddress,
  embedAddress,
  feedAddress,
  fileAddress,
  folderCopyFile,
  oembedAddress,
  offlineAddress,
  packedAddress,
  pageAddress,
  pathOf,
  pinnedEmbedAddress,
  searchIndexAddress,
  storyAddress,
} from "../../src/links.ts";
import { releasesFolder } from "../../src/releases/read.ts";
import { addresses as usual } from "../browser/addresses.ts";
import { useSite } from "../browser/site.ts";
import { readCsv } from "../built/csv.ts";
import { attribute, elements, wordsIn } from "../built/pages.ts";
import { readXlsx } from "../built/xlsx.ts";
import { sandbox } from "../cli/sandbox.ts";
import { canaries, mark, plant, type Beginning, type Cells } from "./canary.ts";

/**
 * A site every word of which is hostile, built by the real pipeline: an edition, and since then a new claim, a new event
 * and a correction, so that pinned figures, the page of changes and the feeds tell of them. The check refuses formulas
 * and the code of web pages, so those rules are taken out of the copy, to see what stands beneath them; so are the budgets
 * of bytes.
 */
const box = sandbox();
const data = join(box.folder, "data");
const dist = join(box.folder, "dist");
const [{ version }] = editions;

const correction = {
  correction: "made-up",
  claim: "cub-pd-list-2025-12-31",
  date: "3000-12-01",
  by: "us",
  column: "low",
  old: "1179",
  new: "1197",
  reason_es: "Errata inventada.",
  reason_en: "Made-up slip.",
};

const asKept = (table: TableName): readonly Cells[] => loadTable("data", table);
const toldOf: readonly TableName[] = ["claims", "events", "case_events"];
const beforeTheNewest = (table: TableName): readonly Cells[] =>
  toldOf.includes(table) ? asKept(table).slice(0, -1) : asKept(table);
const corrected = (table: TableName): readonly Cells[] => (table === "corrections" ? [correction] : asKept(table));

/** One page of every kind in each language, where the name of the country stands in its address too. */
const venezuela = pathOf({ name: { es: "", en: `Venezuela${canaries[1]}` } });
const addresses = usual.map((address) => address.replace("/venezuela/2026/", `/${venezuela}/2026/`));

const beginnings: readonly Beginning[] = ["", "=", "@", "+"];
const byTurns = (row: number): Beginning => beginnings[row % beginnings.length] ?? "";

function edit(file: string, from: string, to: string): void {
  const path = join(box.folder, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** What the check refuses and why, without its place. */
const refusals = (): readonly string[] =>
  checkFiles(loadFiles(data))
    .problems.filter(({ level }) => level === "error")
    .map(({ why, value }) => {
      if (why.es === formulaCell(value).why.es) return "a formula";
      return why.en.endsWith("code of a web page") ? "code" : why.es;
    });

beforeAll(() => {
  edit("src/finish/budgets.ts", "size.gzip <= budget.gzip &&", "budget.gzip >= 0 ||");
  edit("src/finish/budgets.ts", "const longestCopy = 1_000_000;", "const longestCopy = 1_000_000_000;");
  edit("src/cli/build.ts", 'join("node_modules", ".cache", "sin-fecha")', '".cache"');
  rmSync(releasesFolder(data), { recursive: true });
});

afterAll(() => {
  box.remove();
});

describe("the check", () => {
  it("refuses the code of web pages in every column of words", () => {
    plant(data, corrected, () => "");
    const found = refusals();
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter((refusal) => refusal !== "code")).toEqual([]);
  });

  it("refuses every cell that begins as a formula", () => {
    plant(data, corrected, byTurns);
    const found = refusals();
    expect(found.filter((refusal) => refusal === "a formula").length).toBeGreaterThan(1000);
    expect(found.filter((refusal) => refusal !== "a formula" && refusal !== "code")).toEqual([]);
  });
});

describe("a site every word of which is hostile", () => {
  let files: ReturnType<typeof readFiles>;
  const textOf = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array());
  const endingIn = (...endings: readonly string[]): readonly string[] =>
    [...files.keys()].filter((path) => endings.some((ending) => path.endsWith(ending)));

  beforeAll(() => {
    edit(
      "src/dataset/fields.ts",
      "if (/(?:^|;\\s*)[=+\\-@＝＋－＠]/.test(cell)) return { fault: formulaCell(cell) };",
      "",
    );
    edit("src/dataset/fields.ts", "if (tag !== undefined) return { fault: markup(tag) };", "");
    edit("src/dataset/fields.ts", "if (reference !== undefined) return { fault: characterReference(reference) };", "");
    plant(data, beforeTheNewest, byTurns);
    expect(box.run("src/cli/release.ts").output).toContain(version);
    plant(data, corrected, byTurns);
    expect(box.run("src/cli/build.ts").output).toMatch(/built \d+ files/);
    files = readFiles(dist);
  }, 1_800_000);

  it("has its words on every kind of page, in feeds, pinned figures and every kind of file", () => {
    const pages = addresses
      .map((address) => address.replace(/#.*/, "").replace(/^\//, ""))
      .map((address) => (/\.html$/.test(address) ? address : `${address}index.html`));
    const others = locales.flatMap((locale) => [
      feedAddress(storyAddress(locale), "xml"),
      feedAddress(storyAddress(locale), "json"),
      offlineAddress(locale),
      searchIndexAddress(locale),
      packedAddress(locale),
      oembedAddress(locale, "held-now", "latest"),
      `${pinnedEmbedAddress(version, locale, "held-now", "end-2025")}index.html`,
      ...(["svg", "csv", "json", "bib", "ris", "csl.json"] as const).map((extension) =>
        fileAddress(locale, "held-now", "end-2025", extension),
      ),
    ]);
    const without = [...pages, ...others.map((address) => address.slice(1))].filter(
      (path) => !textOf(path).includes(mark),
    );
    expect(without).toEqual([]);
    expect(textOf(feedAddress("/", "xml").slice(1)).match(/<entry>/g)).toHaveLength(4);
    expect(textOf(`${pinnedEmbedAddress(version, "es", "held-now", "end-2025")}index.html`.slice(1))).toContain(
      'class="lamp"',
    );
  });

  it("makes no element, attribute, comment or script of them, in pages, views and the copies to keep", () => {
    const copies = Object.entries(unzipSync(files.get(folderCopyFile) ?? new Uint8Array()))
      .filter(([path]) => path.endsWith(".html"))
      .map(([path, bytes]) => [`${folderCopyFile}/${path}`, strFromU8(bytes)] as const);
    const pages = [...endingIn(".html", ".htm").map((path) => [path, textOf(path)] as const), ...copies];
    expect(pages.length).toBeGreaterThan(copies.length + 300);
    expect(pages.flatMap(([path, html]) => stemming(parse(html)).map((what) => `${path}: ${what}`))).toEqual([]);
  });

  it("shows them whole, each sign as itself", () => {
    const broken = endingIn(".html").flatMap((path) =>
      nodesOf(parse(textOf(path)))
        .filter((node) => "tagName" in node && node.tagName === "td")
        .map((cell) => withoutCanaries(wordsIn(cell)))
        .filter((rest) => rest.includes(mark))
        .map((rest) => `${path}: ${rest}`),
    );
    expect(broken).toEqual([]);
  });

  it("has JSON that is read back to the same words", () => {
    const paths = endingIn(".json").filter((path) => !/^(?:oembed|search)\//.test(path));
    expect(paths.length).toBeGreaterThan(100);
    const broken = paths.filter((path) => stringsIn(JSON.parse(textOf(path))).some(isBroken));
    expect(broken).toEqual([]);
    for (const path of endingIn(".json")) expect(() => void JSON.parse(textOf(path)), path).not.toThrow();
  });

  it("gives hosts that embed it one quotation and one frame, of this site, and nothing more", () => {
    const paths = endingIn(".json").filter((path) => path.startsWith("oembed/"));
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const { html } = JSON.parse(textOf(path)) as { readonly html: string };
      const made = elements(parseFragment(html));
      expect(
        made.map(({ tagName }) => tagName),
        path,
      ).toEqual(["blockquote", "a", "iframe"]);
      expect(stemming(parseFragment(html)), path).toEqual([]);
      const [, link, frame] = made;
      expect(link && attribute(link, "href"), path).toMatch(/^https:\/\/sin-fecha\.example\.org\/[\w/-]+$/);
      expect(frame && attribute(frame, "src"), path).toMatch(/^https:\/\/sin-fecha\.example\.org\/embed\/[\w/-]+$/);
    }
  });

  it("gives what is pasted to embed it the same frame", () => {
    const codes = endingIn("/index.html").flatMap((path) =>
      elements(parse(textOf(path)))
        .filter((element) => attribute(element, "data-code") !== undefined)
        .map((element) => [path, wordsIn(element)] as const),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.flatMap(([path, code]) => stemming(parseFragment(code)).map((what) => `${path}: ${what}`))).toEqual(
      [],
    );
  });

  it("has CSV whose cells are those of the JSON, and none of which a spreadsheet takes for a formula", () => {
    const paths = endingIn(".csv").filter((path) => path.startsWith("files/"));
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const isForExcel = path.endsWith("-excel.csv");
      const text = textOf(path).replace(/^\uFEFF/, "");
      const [header, ...rows] = readCsv(text, isForExcel && path.startsWith("files/es/") ? ";" : ",");
      expect(rows, path).toEqual(rowsOf(path.replace(/(?:-excel)?\.csv$/, ".json")));
      expect(header?.length, path).toBeGreaterThan(10);
      expect(text, path).not.toMatch(/(?:^|[,;\n])"?\s*[=+@]/);
    }
  });

  it("has workbooks of the same rows, with no formula, link or macro in any part", () => {
    const paths = endingIn(".xlsx");
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const bytes = files.get(path) ?? new Uint8Array();
      expect(readXlsx(bytes).slice(1), path).toEqual(rowsOf(path.replace(/xlsx$/, "json")));
      const parts = Object.entries(unzipSync(bytes)).map(([part, xml]) => `${part} ${strFromU8(xml)}`);
      const running = parts.filter((part) => /^\S*(?:vba|externalLink)|<(?:f|hyperlink)[ >]/i.test(part));
      expect(
        running.map((part) => part.slice(0, 200)),
        path,
      ).toEqual([]);
    }
  });

  it("has citations of a field a line, whose braces close", () => {
    for (const path of endingIn(".ris")) expect(textOf(path), path).toMatch(/^(?:[A-Z][A-Z\d]  - [^\r\n]*\r\n)+$/);
    for (const path of endingIn(".bib")) {
      const signs = textOf(path).replace(/[^{}]/g, "");
      let depth = 0;
      for (const sign of signs) {
        depth += sign === "{" ? 1 : -1;
        expect(depth, path).toBeGreaterThanOrEqual(0);
      }
      expect(depth, path).toBe(0);
    }
  });

  it("has print pages that run nothing and lead nowhere else", () => {
    const paths = endingIn(".pdf");
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const text = Buffer.from(files.get(path) ?? []).toString("latin1");
      expect(text, path).not.toMatch(/\/(?:JavaScript|Launch|SubmitForm|ImportData)\b/);
      const led = [...text.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address ?? "");
      expect(
        led.filter((address) => !address.startsWith(settings.address)),
        path,
      ).toEqual([]);
    }
  });

  it("has no word of the record in scripts and style sheets", () => {
    expect(endingIn(".js", ".css").filter((path) => textOf(path).includes(mark))).toEqual([]);
  });

  function rowsOf(path: string): readonly (readonly string[])[] {
    const { rows } = JSON.parse(textOf(path)) as {
      readonly rows: readonly Readonly<Record<string, string | number>>[];
    };
    return rows.map((row) => Object.values(row).map((value) => String(value).replace(/^'(?=\s*[=+\-@])/, "")));
  }

  describe("in Chromium", () => {
    const site = useSite(() => dist);

    it("has drawings, feeds and a list of addresses that are well-formed, with nothing made of a word", async () => {
      const { page, close } = await site.open(pageAddress("es", "privacy"));
      const paths = endingIn(".svg", ".xml");
      expect(paths.length).toBeGreaterThan(150);
      const faults = await page.evaluate(
        async ([addresses, sought]) => {
          const found: string[] = [];
          for (const address of addresses) {
            const text = await (await fetch(address)).text();
            const document = new DOMParser().parseFromString(text, "application/xml");
            const all = [...document.querySelectorAll("*")];
            if (document.querySelector("parsererror")) found.push(`${address} is not well-formed`);
            if (
              all.some(
                ({ localName }) => localName.includes(sought) || /^(?:script|foreignObject|img|i)$/.test(localName),
              )
            )
              found.push(`${address} has an element of a word`);
            if (all.some((each) => each.getAttributeNames().some((name) => name.includes(sought) || /^on/i.test(name))))
              found.push(`${address} has an attribute of a word`);
          }
          return found;
        },
        [paths.map((path) => site.url(`/${path}`)), mark] as const,
      );
      expect(faults).toEqual([]);
      await close();
    });

    describe.each([
      ["as it is served", {}],
      ["without its policy, so that nothing but escaping holds", { bypassCSP: true }],
    ] as const)("%s", (_, options) => {
      it("opens no dialog, asks no other host and breaks no policy on any kind of page", async () => {
        const visit = await visitor(options);
        const versioned = locales.flatMap((locale) => [
          offlineAddress(locale),
          pageAddress(locale, "lite"),
          pageAddress(locale, "explorer"),
          pinnedEmbedAddress(version, locale, "held-now", "end-2025"),
          pinnedEmbedAddress(version, locale, "timeline", "turning-points"),
        ]);
        for (const address of [...addresses, ...versioned]) await visit.open(address);
        await visit.close();
      });

      it.each(uses)("does not either where a reader $does", async ({ address, use }) => {
        const visit = await visitor(options);
        await visit.open(address, use);
        await visit.close();
      });
    });

    /** A tab that tells of whatever a page does that no word should make it do. */
    async function visitor(options: BrowserContextOptions) {
      const { page, requests } = await site.open(pageAddress("es", "privacy"), options);
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => {
        // A browser looks there for an embed's icon, which has none.
        if (!message.location().url.endsWith("/favicon.ico")) complaints.push(message.text());
      });
      const dialogs: string[] = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          console.error(`policy broken: ${violatedDirective} ${blockedURI}`);
        });
      });
      return {
        async open(address: string, use?: (page: Page) => Promise<void>) {
          await page.goto(site.url(address));
          await use?.(page);
          const foreign = requests.filter(
            (url) => !url.startsWith(site.url("/")) && !/^(?:data|blob|about):/.test(url),
          );
          const found = { made: await page.evaluate(made, mark), dialogs, foreign, complaints };
          expect(found, address).toEqual({ made: [], dialogs: [], foreign: [], complaints: [] });
        },
        close: () => page.context().close(),
      };
    }
  });
});

/** What in a page stands there because a word was taken for markup. */
function stemming(root: Html.Node): readonly string[] {
  return nodesOf(root).flatMap((node) => {
    if (node.nodeName === "#comment") return (node as Html.CommentNode).data.includes(mark) ? ["a comment"] : [];
    if (!("tagName" in node)) return [];
    const names = node.attrs.map(({ name }) => name);
    const type = attribute(node, "type") ?? "";
    return [
      ...(node.tagName.includes(mark) ? [`<${node.tagName}>`] : []),
      ...names.filter((name) => name.includes(mark) || name.startsWith("on")).map((name) => `${node.tagName} ${name}`),
      ...(attribute(node, "src")?.includes(`${mark}.invalid`) === true ? [`<${node.tagName} src>`] : []),
      ...(node.tagName === "script" ? scriptFaults(type, node.childNodes.map(wordsIn).join("")) : []),
    ];
  });
}

/** Words stand in blocks of data alone, and leave them well-formed. */
function scriptFaults(type: string, text: string): readonly string[] {
  if (!type.endsWith("json")) return text.includes(mark) ? ["a word in a script"] : [];
  try {
    return stringsIn(JSON.parse(text)).some((each) => isBroken(each) && !isCode(each))
      ? ["a broken word in a block of data"]
      : [];
  } catch {
    return ["a block of data that is no JSON"];
  }
}

/** Every node below one, those of templates too. */
function nodesOf(node: Html.Node): readonly Html.Node[] {
  const children = "childNodes" in node ? node.childNodes : [];
  const held = "content" in node ? [node.content] : [];
  return [...children, ...held].flatMap((child) => [child, ...nodesOf(child)]);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

function withoutCanaries(text: string): string {
  return canaries.reduce((rest, canary) => rest.replaceAll(canary, ""), text);
}

const isBroken = (text: string): boolean => withoutCanaries(text).includes(mark);

/** What is to be pasted: markup in which words are escaped, and nothing is made of them. */
const isCode = (text: string): boolean => text.startsWith("<iframe ") && stemming(parseFragment(text)).length === 0;

/** Run in a page: what in it was made of a word. */
function made(sought: string): readonly string[] {
  return [...document.querySelectorAll("*")].flatMap((element) => [
    ...(element.localName.includes(sought) ? [`<${element.localName}>`] : []),
    ...element
      .getAttributeNames()
      .filter((name) => name.includes(sought) || name.startsWith("on"))
      .map((name) => `${element.localName} ${name}`),
  ]);
}

interface Use {
  readonly does: string;
  readonly address: string;
  readonly use: (page: Page) => Promise<void>;
}

/** What a reader does with the pages that answer. */
const uses: readonly Use[] = [
  {
    does: "explores",
    address: pageAddress("es", "explorer"),
    async use(page) {
      await page.locator(".explorer .drawing").hover();
      await page.waitForSelector(".explorer.ready");
      await page.getByRole("link", { name: "La lista principal de cada país" }).click();
      await page.getByRole("button", { name: "Lo sé" }).click();
      await page.getByRole("application").focus();
      await page.keyboard.press("End");
      await page.locator(".tip").waitFor();
    },
  },
  {
    does: "opens the table of all claims",
    address: pageAddress("es", "claims"),
    async use(page) {
      await page.getByRole("button", { name: /recuentos en una tabla/ }).click();
      await page.locator(".rows tbody tr").first().waitFor();
      await page.locator("[name=q]").fill(mark);
      await page.locator(".rows tbody tr").nth(3).waitFor();
    },
  },
  {
    does: "searches",
    address: `${pageAddress("en", "search")}#q=foro`,
    use: (page) => page.locator(".found a").first().waitFor(),
  },
  {
    does: "works at the desk of the timeline",
    address: chartAddress("es", "timeline", "all"),
    async use(page) {
      await page.locator(".desk [name=q]").focus();
      await page.locator(".desk[data-open]").waitFor();
      await page.locator(".desk [name=q]").fill(mark);
      await page.locator(".pad").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
    },
  },
  {
    does: "inspects a mark",
    address: chartAddress("en", "held-over-time"),
    async use(page) {
      await page.locator("[data-views] a").last().focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowRight");
      await page.locator(".tip:not([hidden])").waitFor();
    },
  },
  {
    does: "switches the view",
    address: chartAddress("es", "held-now"),
    async use(page) {
      const title = await page.title();
      await page.locator('[data-views] a[href*="latest"]').click();
      await expect.poll(() => page.title()).not.toBe(title);
    },
  },
  {
    does: "makes an embed",
    address: chartAddress("es", "held-now", "end-2025"),
    async use(page) {
      await page.locator("summary", { hasText: "Insertar" }).click();
      await page.locator("[name=view]").selectOption("latest");
      await page.getByRole("button", { name: "Ver cómo queda" }).click();
      await page.frameLocator("iframe.preview").locator("svg").first().waitFor();
    },
  },
  {
    does: "inspects a mark of an embed",
    address: embedAddress("en", "who-counts-what", "cuba"),
    async use(page) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowRight");
      await page.locator(".tip:not([hidden])").waitFor();
    },
  },
  {
    does: "walks through the story",
    address: storyAddress("es"),
    async use(page) {
      for (let screen = 0; screen < 12; screen += 1) await page.keyboard.press("PageDown");
      await page.keyboard.press("End");
    },
  },
  {
    does: "adds a count by the form",
    address: `${pageAddress("es", "contribute/form")}#add=claim`,
    async use(page) {
      await page.locator("#claim-country").selectOption("CUB");
      await page.locator("#claim-definition").fill("pd-list");
      await page.locator("#claim-as_of").fill("2026-10-31");
      await page.locator("#claim-low").fill("1300");
      await page.locator("#claim-source").fill(asKept("sources")[0]?.["source"] ?? "");
      await page.locator("#claim-source").blur();
      await page.locator("form button[type=submit]").click();
      await page.locator(".result:not([hidden])").waitFor();
    },
  },
  {
    does: "corrects a count by the form",
    address: `${pageAddress("es", "contribute/form")}#correct=cub-pd-list-2025-12-31`,
    use: (page) => page.locator(".form-desk").waitFor(),
  },
];
