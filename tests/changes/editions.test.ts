import { describe, expect, it } from "vitest";
import { editionLog, type EditionChanges } from "../../src/changes/editions.ts";
import { itemsOf, type Item } from "../../src/changes/items.ts";
import { changesBetween } from "../../src/changes/log.ts";
import { renderNotes } from "../../src/changes/notes.ts";
import { datasetIn } from "../../src/changes/state.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Locale } from "../../src/dataset/text.ts";
import { add, files, set, type Edit } from "../dataset/fixture.ts";

const first = { version: "2025.5.1", date: "2025-05-10", tables: files() };

const corrected: readonly Edit[] = [
  set("claims", "list-2024-12", { low: "1160", high: "1160" }),
  add("corrections", "2025-04-02-list", {
    correction: "2025-06-03-list",
    claim: "list-2024-12",
    date: "2025-06-03",
    column: "low",
    old: "1150",
    new: "1160",
  }),
];
const added = add("claims", "list-2024-12", { claim: "list-2024-11", as_of: "2024-11-30", recorded: "2025-07-01" });
const freed = add("case_events", "ana-ruiz-2", { case_event: "ana-ruiz-9", date: "2025-03-01", status: "freed" });

function read(tables: ReturnType<typeof files>): Dataset {
  const dataset = datasetIn(tables);
  if (!dataset) throw new Error("the edited record cannot be read");
  return dataset;
}

const second = { version: "2025.6.1", date: "2025-06-10", tables: files(...corrected) };
const noted = set("claims", "list-2025-01", { note_es: "Con notas.", note_en: "With notes." });
const now = files(...corrected, added, freed, noted);
const log = editionLog([second, first], now, read(now));

const kinds = ({ changes }: EditionChanges): readonly string[] | undefined => changes?.told.map(({ kind }) => kind);

describe("the log of editions", () => {
  it("tells first what changed since the newest edition, then what each changed of the one before", () => {
    expect(log.map(({ version }) => version)).toEqual([undefined, "2025.6.1", "2025.5.1"]);
    expect(log.map(kinds)).toEqual([["edited", "added", "added"], ["corrected"], undefined]);
  });

  it("does not tell of changes where the tables are those of the newest edition", () => {
    const same = editionLog([second, first], second.tables, read(second.tables));
    expect(same.map(({ version }) => version)).toEqual(["2025.6.1", "2025.5.1"]);
  });

  it("is empty before anything was released", () => {
    expect(editionLog([], now, read(now))).toEqual([]);
  });
});

describe("changes to subscribe to", () => {
  const items = (locale: Locale): readonly Item[] =>
    itemsOf(log, read(now), locale, () => ({ es: "La edición de junio.", en: "June's edition." }));

  it("come newest first, without those that change no number, each by its own day: recorded, corrected, or its edition's", () => {
    expect(items("es").map(({ id, date }) => `${date} ${id}`)).toEqual([
      "2025-07-01 claim/list-2024-11/added",
      "2025-07-01 case/ana-ruiz-9/added",
      "2025-06-10 edition/2025.6.1",
      "2025-06-03 claim/list-2024-12/corrected/2025-06-03-list",
      "2025-05-10 edition/2025.5.1",
    ]);
  });

  it("say what it was, what it is, why, and where it was read", () => {
    const [, , , correction] = items("es");
    expect(correction?.title).toBe("Corregido: defenders, Cuba");
    expect(correction?.text).toBe(
      "Corregido el 3 de junio de 2025: la cifra de defenders (en prisión, Cuba) con fecha de 31 de diciembre de 2024, antes 1150, ahora 1160. Errata al transcribir. Fuente: EFE, 1 feb 2025, https://efe.com/presos?pagina=2.",
    );
  });

  it("keep their name when they become part of an edition", () => {
    const released = editionLog(
      [{ version: "2025.8.1", date: "2025-08-01", tables: now }, second, first],
      now,
      read(now),
    );
    const ids = itemsOf(released, read(now), "en", () => undefined).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(items("en").map(({ id }) => id)));
  });

  it("lose a person who was taken out of the record", () => {
    const without = files(...corrected, added);
    const left = editionLog([second, first], without, read(without));
    expect(JSON.stringify(itemsOf(left, read(without), "es", () => undefined))).not.toContain("Ana");
  });
});

describe("the notes of a release", () => {
  const notes = (locale: Locale): string =>
    renderNotes(
      { version: "2025.8.1", date: "2025-08-01", summary: "Un <resumen>." },
      changesBetween(first.tables, now, read(now)),
      read(now),
      locale,
    );

  it("tell in each language what was corrected, with the reason, and what was added", () => {
    expect(notes("es")).toMatch(/## Añadido \(1\)\n\n- Defenders contó 1160 personas/);
    expect(notes("es")).toMatch(/## Corregido \(1\)\n\n- Corregido el 3 de junio de 2025: .*antes 1150, ahora 1160/);
    expect(notes("en")).toMatch(/## Corrected \(1\)\n\n- Corrected on 3 June 2025: .*before 1,150, now 1,160/);
  });

  it("count what happened to people and name nobody", () => {
    expect(notes("es")).toContain("Hechos de los casos: 1.");
    expect(notes("es")).not.toContain("Ana");
  });

  it("take no word for a mark", () => {
    expect(notes("es")).toContain("Un \\<resumen\\>.");
  });
});
