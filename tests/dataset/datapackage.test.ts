import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dataPackage, formatDataPackage } from "../../src/dataset/datapackage.ts";
import { checkFiles } from "../../src/dataset/gate.ts";
import * as messages from "../../src/dataset/messages.ts";
import { columnsOf, tableNames } from "../../src/dataset/tables/index.ts";
import { bytesOf, files } from "./fixture.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly categories?: readonly { readonly value: string; readonly label: string }[];
      readonly constraints: { readonly enum?: readonly string[] };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const { resources, ...head } = dataPackage() as { readonly resources: readonly Resource[] };

it("data/datapackage.json equals the code's field definitions", () => {
  expect(readFileSync("data/datapackage.json", "utf8")).toBe(formatDataPackage());
});

it("the gate refuses a stale descriptor", () => {
  const stale = new Map([...files(), ["datapackage.json", bytesOf("{}\n")]]);
  expect(checkFiles(stale).problems).toMatchObject([
    { file: "datapackage.json", line: 1, ...messages.staleDataPackage() },
  ]);
});

it("it says which version of the standard it keeps, and nothing of the version before", () => {
  expect(head).toMatchObject({ $schema: "https://datapackage.org/profiles/2.0/datapackage.json" });
  expect(new Set(resources.map(({ type }) => type))).toEqual(new Set(["table"]));
  expect(formatDataPackage()).not.toContain('"profile"');
});

it("every table and column is described, in file order", () => {
  expect(resources.map(({ path }) => path)).toEqual(tableNames.map((table) => `${table}.csv`));
  expect(resources.map(({ schema }) => schema.fields.map(({ name }) => name))).toEqual(
    tableNames.map((table) => columnsOf(table).map(({ name }) => name)),
  );
});

it("every foreign key leads to a table's primary key, and names no table where it is its own", () => {
  for (const { name, schema } of resources) {
    for (const { reference } of schema.foreignKeys) {
      const target = resources.find((resource) => resource.name === (reference.resource ?? name));
      expect(reference.resource).not.toBe(name);
      expect(target?.schema.primaryKey).toEqual(reference.fields);
    }
  }
});

it("what a choice means is told once a value, with no two labels alike", () => {
  const fields = resources.flatMap(({ schema }) => schema.fields.filter(({ categories }) => categories));
  expect(fields.length).toBeGreaterThan(10);
  for (const { categories = [], constraints } of fields) {
    expect(categories.map(({ value }) => value)).toEqual(constraints.enum);
    expect(new Set(categories.map(({ label }) => label)).size).toBe(categories.length);
  }
});

it("several keys in a cell are a list parted by spaces", () => {
  const fields = resources.find(({ name }) => name === "claimants")?.schema.fields;
  expect(fields?.find(({ name }) => name === "members")).toMatchObject({ type: "list", delimiter: " " });
});

it("a choice is an enumeration and a key is required and unique", () => {
  const fields = resources.find(({ name }) => name === "events")?.schema.fields;
  expect(fields?.find(({ name }) => name === "weight")).toMatchObject({
    type: "string",
    constraints: { enum: ["1", "2", "3"] },
  });
  expect(fields?.find(({ name }) => name === "event")).toMatchObject({ constraints: { required: true, unique: true } });
});
