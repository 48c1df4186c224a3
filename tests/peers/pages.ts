import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import Papa from "papaparse";

/** One chart published one way: its name, and the folder that holds its page. */
export interface Way {
  readonly name: string;
  readonly folder: string;
}

const home = "tests/peers";

/** The view that is published every way: three lines, one a country. */
const view = "held-over-time/all";

/** The definitions whose counts are its lines. */
const drawn = ["pd-list", "fp-held", "fp-held-2026", "mecanismo-held"];

/** The ways that are a script in a page, by their files. */
const scripted = {
  "Plot in the browser": "plot",
  "Vega-Embed": "vega-embed",
  ECharts: "echarts",
  "Chart.js": "chartjs",
  Highcharts: "highcharts",
} as const;

export const ours = "Sin Fecha";
export const floor = "floor: the drawing in a bare page";
const framework = "Observable Framework";

/** Makes the page of every way in a folder of its own below `root`, from the CSV the site publishes with the chart. */
export async function makeWays(root: string, dist: string): Promise<readonly Way[]> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const csv = heldCsv(readFileSync(join(dist, "files/en", `${view}.csv`), "utf8"));
  const page = readFileSync(join(dist, "en", view, "index.html"), "utf8");
  write(join(root, "floor", "index.html"), barePage(page));
  for (const file of Object.values(scripted)) {
    write(join(root, file, "index.html"), scriptedPage());
    write(join(root, file, "held.csv"), csv);
    await build({
      entryPoints: [join(home, "ways", `${file}.js`)],
      outfile: join(root, file, "chart.js"),
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2024",
      legalComments: "none",
      logLevel: "error",
    });
  }
  buildFramework(join(root, "framework"), csv);
  return [
    { name: floor, folder: "floor" },
    { name: ours, folder: `site/en/${view}` },
    ...Object.entries(scripted).map(([name, folder]) => ({ name, folder })),
    { name: framework, folder: "framework" },
  ];
}

function write(file: string, text: string): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

/** What a chart library needs of the view's counts, and no more: its files would only be longer with the rest. */
function heldCsv(file: string): string {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(file, { header: true, skipEmptyLines: true });
  const rows = data
    .filter(({ definition = "" }) => drawn.includes(definition))
    .map(({ country, date, low }) => ({ country, date, people: low }));
  return Papa.unparse(rows, { newline: "\n" });
}

/** The least there can be: the drawing of a phone, as the page has it, and the rules that colour it. */
function barePage(page: string): string {
  const drawing = /<svg class="narrow"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? "";
  const rules = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].find(([, rule = ""]) => rule.includes("svg ."))?.[1];
  if (drawing === "" || rules === undefined) throw new Error(`the page of ${view} holds no narrow drawing`);
  return `${head}<style>${rules}</style></head><body>${drawing}</body></html>`;
}

const head =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Held over time</title>' +
  '<meta name="viewport" content="width=device-width">';

/** As a careful newsroom writes it: script and counts asked for at once, and room left for the chart. */
function scriptedPage(): string {
  return (
    `${head}<link rel="preload" as="fetch" crossorigin href="held.csv"><script type="module" src="chart.js"></script>` +
    '</head><body><h1>Political prisoners on each list</h1><div id="chart" style="height:392px"></div></body></html>'
  );
}

/** Observable Framework with its own look and no font from elsewhere, from packages that are installed. */
function buildFramework(folder: string, csv: string): void {
  const project = `${folder}-project`;
  cpSync(join(home, "framework"), project, { recursive: true });
  writeFileSync(join(project, "src/held.csv"), csv);
  const packages = resolve(home, "node_modules");
  symlinkSync(packages, join(project, "node_modules"));
  execFileSync(process.execPath, [join(packages, "@observablehq/framework/dist/bin/observable.js"), "build"], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true" },
  });
  renameSync(join(project, "dist"), folder);
}
