import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkData, localeOf } from "../../src/cli/check.ts";
import { loadFiles, loadTable, loadTables } from "../../src/dataset/load.ts";
import * as messages from "../../src/dataset/messages.ts";
import { files } from "./fixture.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sin-fecha-"));
  for (const [name, bytes] of files()) writeFileSync(join(folder, name), bytes);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("a good folder gives a dataset and no problem", () => {
  const { dataset, problems } = loadTables(folder);
  expect(problems).toEqual([]);
  expect(dataset?.claims).toHaveLength(8);
});

it("a missing table is a problem, and references to it are not", () => {
  rmSync(join(folder, "sources.csv"));
  const { dataset, problems } = loadTables(folder);
  expect(dataset).toBeUndefined();
  expect(problems).toMatchObject([
    { file: "sources.csv", line: 1, column: "", ...messages.missingFile("sources.csv") },
  ]);
});

it("a CSV file that is none of the tables is a problem, with the nearest name", () => {
  writeFileSync(join(folder, "claim.csv"), "claim\n");
  expect(loadTables(folder).problems).toMatchObject([
    { file: "claim.csv", ...messages.unknownFile("claim.csv", "claims.csv") },
  ]);
});

it("other files in the folder are left alone", () => {
  for (const name of ["README.md", "claims.csv.bak", "old-datapackage.json", "datapackage.json5", "csv"])
    writeFileSync(join(folder, name), "=\0");
  mkdirSync(join(folder, "folder.csv"));
  expect(loadTables(folder).problems).toEqual([]);
  expect([...loadFiles(folder).keys()].toSorted()).toEqual([...files().keys()].toSorted());
});

it("a table is given as its file has it, by column name", () => {
  expect(loadTable(folder, "cases")).toEqual([
    {
      case: "ana-ruiz",
      name: "Ana Ruiz",
      country: "CUB",
      named_by: "efe-2025-02-01",
      label_es: "Maestra · 5 años",
      label_en: "Teacher · 5 years",
      summary_es: "Maestra.",
      summary_en: "Teacher.",
    },
  ]);
});

it("the report of good data counts claims, sources and events", () => {
  expect(checkData(folder, "es").report).toBe("los datos están bien: 8 recuentos, 4 fuentes, 2 hechos");
  expect(checkData(folder, "en").report).toBe("the data is good: 8 claims, 4 sources, 2 events");
});

it("the report of bad data ends with the count of its problems", () => {
  writeFileSync(join(folder, "claims.csv"), "");
  const { dataset, report } = checkData(folder, "en");
  expect(dataset).toBeUndefined();
  expect(report.split("\n").at(-1)).toBe("the data does not pass: 1 error");
});

it("messages are in the language asked for, else the system's English, else Spanish", () => {
  expect(localeOf("es", { LANG: "en_US.UTF-8" })).toBe("es");
  expect(localeOf(undefined, { LANG: "en_US.UTF-8" })).toBe("en");
  expect(localeOf(undefined, { LC_ALL: "es_CU.UTF-8", LANG: "en_US.UTF-8" })).toBe("es");
  expect(localeOf(undefined, { LANG: "C.UTF-8" })).toBe("es");
  expect(() => localeOf("fr", {})).toThrow("unknown language: fr");
});
