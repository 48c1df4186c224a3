import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { charts } from "../../src/charts/index.ts";
import { a4 } from "../../src/export/print.ts";
import { jobsOf } from "../../src/files/index.ts";
import { run, type Job } from "../../src/files/job.ts";
import { renderPng } from "../../src/files/png.ts";
import { renderXlsx } from "../../src/files/xlsx.ts";
import { fixtureOf } from "../charts/fixtures/index.ts";
import { readPdf } from "./pdf-text.ts";
import { pngSize } from "./png-size.ts";

const edition = { version: "2026.11.1", date: "2026-11-24", changes: { es: "", en: "" } };

const chart = charts.find(({ id }) => id === "release-days");
if (!chart) throw new Error("unknown chart: release-days");
const shown = figure(fixtureOf(chart.id), chart, "all", "es");
const jobs = jobsOf(shown, edition);

function jobFor(address: string): Job {
  const job = jobs.get(`/files/es/release-days/${address}`);
  if (!job) throw new Error(`unknown file: ${address}`);
  return job;
}

const sum = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the files of a view", () => {
  it("are three pictures to share, two of the drawing, a page for print and a workbook", () => {
    expect([...jobs.keys()].map((address) => address.replace("/files/es/release-days/", ""))).toEqual([
      "all.png",
      "all-2x.png",
      "all-card.png",
      "all-square.png",
      "all-tall.png",
      "all.pdf",
      "all.xlsx",
    ]);
  });

  it.each([...jobs.keys()])("have the same bytes in another process, zone and language: %s", async (address) => {
    const job = jobs.get(address);
    if (!job) return;
    const code = `import { run } from "./src/files/job.ts"; import { createHash } from "node:crypto"; let job = "";
      for await (const part of process.stdin) job += part;
      process.stdout.write(createHash("sha256").update(await run(JSON.parse(job))).digest("hex"));`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      input: JSON.stringify(job),
      encoding: "utf8",
      env: { ...process.env, TZ: "Asia/Tokyo", LC_ALL: "de_DE.UTF-8" },
    });
    expect(stdout).toBe(sum(await run(job)));
  });
});

describe("a picture", () => {
  it.each([
    ["all-card.png", [1200, 630]],
    ["all-square.png", [1080, 1080]],
    ["all-tall.png", [1080, 1920]],
  ] as const)("to share has exactly the size its place asks for: %s", async (address, size) => {
    expect(pngSize(await run(jobFor(address)))).toEqual(size);
  });

  it("of twice the pixels is twice as wide and high, to the pixel that is rounded", async () => {
    const [width, height] = pngSize(await run(jobFor("all.png")));
    const [wide, high] = pngSize(await run(jobFor("all-2x.png")));
    expect(wide).toBe(2 * width);
    expect(Math.abs(high - 2 * height)).toBeLessThanOrEqual(1);
  });

  it("takes no face of the machine's", () => {
    const svg = (family: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20" font-family="${family}">Sin Fecha</text></svg>`;
    const noto = sum(renderPng(svg("Noto Sans"), 1));
    expect(sum(renderPng(svg("Liberation Serif"), 1))).toBe(noto);
    expect(sum(renderPng(svg("Source Serif 4"), 1))).not.toBe(noto);
  });
});

describe("a page for print", () => {
  const pdf = run(jobFor("all.pdf")).then(readPdf);

  it("is one upright A4", async () => {
    expect((await pdf).pages).toEqual([[a4.width, a4.height]]);
  });

  it("has the bundled faces alone", async () => {
    expect((await pdf).faces).toEqual(["NotoSans-Regular", "NotoSans-SemiBold", "SourceSerif4-SemiBold"]);
  });

  it("has text to select: the finding, the warning, every claimant and the edition", async () => {
    const words = (await pdf).text.replaceAll("\n", " ").replaceAll("\u00a0", " ");
    expect(words).toContain(shown.title);
    expect(words).toContain(shown.warning);
    for (const { definition } of shown.claims)
      expect(words).toContain((definition.claimant.short ?? definition.claimant.name).es);
    expect(words).toContain("Sin Fecha · Edición 2026.11.1 · CC BY 4.0");
  });

  it("has each character in the face it is set in", async () => {
    expect((await pdf).text).not.toContain("\uFFFD");
  });
});

describe("a workbook", () => {
  it("has no formula: a text that looks like one is text", async () => {
    const sheets = [
      {
        name: "Datos",
        hasHeader: true,
        rows: [
          ["who", "low"],
          ["=1+1", 863],
        ],
      },
    ];
    const sheet = strFromU8(unzipSync(await renderXlsx(sheets))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<c r="A2"[^>]* t="s">/);
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>863<\/v>/);
  });

  it("keeps its header in view", async () => {
    const entries = unzipSync(await run(jobFor("all.xlsx")));
    expect(strFromU8(entries["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain('ySplit="1"');
    expect(Object.keys(entries)).toEqual(Object.keys(entries).toSorted());
  });
});
