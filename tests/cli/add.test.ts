import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { add } from "../../src/cli/add.ts";
import { Left, type Terminal } from "../../src/cli/add/terminal.ts";
import { words } from "../../src/cli/add/words.ts";
import { checkData } from "../../src/cli/check.ts";
import { loadFiles, loadTable } from "../../src/dataset/load.ts";
import { dateAfterData, notDate } from "../../src/dataset/messages.ts";
import type { Locale } from "../../src/dataset/text.ts";
import type { DraftTable } from "../../src/editor/draft.ts";

/** Later than anything in the record for a long time, so that what the record gains changes nothing here. */
const today = "2051-02-03";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
  for (const name of loadFiles("data").keys()) cpSync(join("data", name), join(folder, name));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Answers the questions with lines, and leaves when there are none any more. */
async function answer(table: DraftTable, lines: readonly string[], locale: Locale = "es") {
  const open = [...lines];
  const said: string[] = [];
  const terminal: Terminal = {
    say: (text) => said.push(text),
    ask(prompt) {
      said.push(prompt);
      const line = open.shift();
      return line === undefined ? Promise.reject(new Left()) : Promise.resolve(line);
    },
  };
  const isWritten = await add({ folder, table, locale, today, terminal });
  expect(open).toEqual([]);
  return { isWritten, said: said.join("\n") };
}

/** The lines of each file that were not there before, and how many are gone. */
function changes() {
  const linesOf = (path: string): readonly string[] => readFileSync(path, "utf8").split("\n");
  return Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const [before, after] = [linesOf(join("data", name)), linesOf(join(folder, name))];
      const added = after.filter((line) => !before.includes(line));
      const gone = before.filter((line) => !after.includes(line)).length;
      return added.length + gone === 0 ? [] : [[name, { added, gone }] as const];
    }),
  );
}

/** The last claim of the list that is published every month. */
function newestOfList() {
  const list = loadTable("data", "claims").filter(({ definition, who }) => definition === "pd-list" && who === "all");
  const newest = list.toSorted((a, b) => (a["as_of"] ?? "").localeCompare(b["as_of"] ?? "")).at(-1);
  return { key: newest?.["claim"] ?? "", date: newest?.["as_of"] ?? "", number: Number(newest?.["low"]) };
}

const address = "https://efe.com/2051-02-02/lista-de-enero/";
const sourceAnswers = ["EFE", "", "-", "", "", "-"];
const { number } = newestOfList();
const begin = ["cuba", "pd-list", ""];

describe("npm run add claim", () => {
  it("writes a monthly count and its new source, and the record passes", async () => {
    const { isWritten, said } = await answer("claims", [
      ...[...begin, "31 de enero de 2051", "sí", "", String(number)],
      ...[`${address}?utm_source=boletin`, ...sourceAnswers, "sí"],
    ]);
    expect(isWritten).toBe(true);
    expect(changes()).toEqual({
      "claims.csv": {
        added: [
          `cub-pd-list-2051-01-31,CUB,pd-list,all,2051-01-31,,,${number},${number},exact,,efe-2051-02-02,,,${today},current,,,`,
        ],
        gone: 0,
      },
      "sources.csv": { added: [`efe-2051-02-02,EFE,,${address},,2051-02-02,es,original`], gone: 0 },
    });
    expect(checkData(folder, "es").dataset).toBeDefined();
    expect(said).toContain("«31 de enero de 2051» se lee como 31 de enero de 2051 (2051-01-31). ¿Es así?");
    expect(said).toMatch(
      /los datos están bien[\s\S]*git switch -c cub-pd-list-2051-01-31\n.*git add .*sources\.csv .*claims\.csv\n.*git commit -m "Recuento cub-pd-list-2051-01-31"/,
    );
  });

  it("shows a count of the same series and date, and writes nothing where it is the same", async () => {
    const { key, date } = newestOfList();
    const { isWritten, said } = await answer("claims", [...begin, date, "", String(number), "1"]);
    expect(isWritten).toBe(false);
    expect(said).toContain(`${key} · misma definición, mismas personas y misma fecha`);
    expect(said).toContain("Ya está en los datos.");
    expect(changes()).toEqual({});
  });

  it("keeps both where the claimant revised its figure", async () => {
    const { key, date } = newestOfList();
    const { isWritten } = await answer("claims", [
      ...[...begin, date, "", String(number + 1), "2"],
      ...[address, ...sourceAnswers, "sí"],
    ]);
    expect(isWritten).toBe(true);
    const { added = [], gone } = changes()["claims.csv"] ?? {};
    expect(gone).toBe(1);
    expect(added.toSorted((a, b) => Number(a.startsWith(`${key}-2,`)) - Number(b.startsWith(`${key}-2,`)))).toEqual([
      expect.stringMatching(new RegExp(`^${key},.*,revised,${key}-2,`)),
      expect.stringMatching(new RegExp(`^${key}-2,.*,current,`)),
    ]);
    expect(checkData(folder, "es").dataset).toBeDefined();
  });

  it("refuses a date with the build's own words, at once and in the whole record, until it is mended", async () => {
    const { isWritten, said } = await answer("claims", [
      ...[...begin, "2051-02-31", "2052-01-31", "", String(number)],
      ...[address, ...sourceAnswers],
      ...["sí", "", "31/1/2051", "", "sí"],
    ]);
    expect(isWritten).toBe(true);
    expect(said).toContain(notDate("2051-02-31").why.es);
    expect(said).toContain(dateAfterData("2052-01-31", today).why.es);
    expect(said).toContain(words.es.noSuchNumber);
    expect(Object.values(changes()).flatMap(({ added }) => added)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^cub-pd-list-2051-01-31,/)]),
    );
  });

  it("goes back a question, also out of the source's, and explains one", async () => {
    const { said, isWritten } = await answer(
      "claims",
      [
        "?",
        "venezuela",
        "back",
        "cuba",
        "pd-lst",
        "",
        "",
        "2051-01-31",
        "",
        "1",
        "<",
        String(number),
        "+",
        "<",
        "efe",
        "<",
      ],
      "en",
    );
    expect(isWritten).toBe(false);
    expect(said).toContain("Country. For example: CUB");
    expect(said).toContain("Did you mean “Prisoners Defenders, under a political sentence or measure”?");
    expect(said).toMatch(/… and \d+ more: type part of the name\./);
    expect(said).toContain("Nothing was written.");
    expect(changes()).toEqual({});
  });

  it("leaves every file as it was when somebody leaves half-way, or says no at the end", async () => {
    const whole = [...begin, "2051-01-31", "", String(number), address, ...sourceAnswers, "no"];
    for (let count = 0; count <= whole.length; count += 4) {
      expect((await answer("claims", whole.slice(0, count))).isWritten).toBe(false);
    }
    expect((await answer("claims", whole)).said).toContain("No se ha escrito nada.");
    expect(changes()).toEqual({});
  });

  it("adds nothing to a record that is broken", async () => {
    writeFileSync(
      join(folder, "claims.csv"),
      readFileSync(join(folder, "claims.csv"), "utf8").replace(",CUB,", ",CUBA,"),
    );
    const { isWritten, said } = await answer("claims", []);
    expect(isWritten).toBe(false);
    expect(said).toContain(words.es.brokenBefore);
  });
});

describe("npm run add source", () => {
  it("shows the page that is there, and writes nothing where it is that one", async () => {
    const known = loadTable("data", "sources").find(({ url }) => url?.startsWith("https://www.") && !url.includes("?"));
    const url = `${known?.["url"]?.replace("https://www.", "http://") ?? ""}#comentarios`;
    const { isWritten, said } = await answer("sources", [url, "", ""]);
    expect(isWritten).toBe(false);
    expect(said).toContain(`${known?.["source"] ?? ""} · misma dirección`);
  });
});

describe("npm run add correction", () => {
  it("changes the claim and keeps what stood there, who was wrong and why", async () => {
    const { key } = newestOfList();
    const { isWritten } = await answer("corrections", [
      ...[key, "low", String(number + 1), "nuestro", "Errata al transcribir.", "A slip in copying.", "s"],
    ]);
    expect(isWritten).toBe(true);
    const { "claims.csv": claims, "corrections.csv": corrections } = changes();
    expect(corrections?.added).toEqual([
      `${today}-${key},${key},${today},us,low,${number},${number + 1},Errata al transcribir.,A slip in copying.`,
    ]);
    expect(claims?.added).toEqual([expect.stringContaining(`,${number + 1},${number + 1},`)]);
    expect(checkData(folder, "es").dataset).toBeDefined();
  });
});

describe("the command itself", () => {
  /** Runs with the lines piped in, as `npm run add` does. */
  function run(kind: string, lines: readonly string[]) {
    const input = lines.map((line) => `${line}\n`).join("");
    return spawnSync(process.execPath, ["src/cli/add.ts", kind, folder, "--lang", "en"], { encoding: "utf8", input });
  }

  it("writes an event from lines that come all at once, where each is asked for", () => {
    const [source] = loadTable("data", "sources");
    const [event] = loadTable("data", "events");
    const date = event?.["date"] ?? "";
    const { status, stdout } = run("event", [
      ...[
        "CUB",
        date,
        "statement",
        "Un hecho inventado",
        "An invented event",
        "Lo dice la prueba.",
        "The test says so.",
      ],
      ...["3", source?.["source"] ?? "", "yes"],
    ]);
    expect(stdout).toContain("the data is good");
    expect(status).toBe(0);
    expect(changes()).toEqual({
      "events.csv": {
        added: [expect.stringMatching(new RegExp(`^cub-${date}-an-invented-event,${date},,CUB,statement,3,`))],
        gone: 0,
      },
    });
  });

  it("ends with 1 and untouched files where the lines end early", () => {
    const { status, stdout } = run("case-event", ["?"]);
    expect(status).toBe(1);
    expect(stdout).toContain("Nothing was written.");
    expect(changes()).toEqual({});
  });
});
