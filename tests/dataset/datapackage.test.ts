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
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints: object }[];
    readonly primaryKey: string;
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const { resources } = dataPackage() as { readonly resources: readonly Resource[] };

it("data/datapackage.json equals the code's field definitions", () => {
  expect(readFileSync("data/datapackage.json", "utf8")).toBe(formatDataPackage());
});

it("the gate refuses a stale descriptor", () => {
  const stale = new Map([...files(), ["datapackage.json", bytesOf("{}\n")]]);
  expect(checkFiles(stale).problems).toMatchObject([
    { file: "datapackage.json", line: 1, ...messages.staleDataPackage() },
  ]);
});

it("every table and column is described, in file order", () => {
  expect(resources.map(({ path }) => path)).toEqual(tableNames.map((table) => `${table}.csv`));
  expect(resources.map(({ schema }) => schema.fields.map(({ name }) => name))).toEqual(
    tableNames.map((table) => columnsOf(table).map(({ name }) => name)),
  );
});

it("every foreign key leads to a table's primary key", () => {
  for (const { name, schema } of resources) {
    for (const { reference } of schema.foreignKeys) {
      const target = resources.find((resource) => resource.name === (reference.resource || name));
      expect(target?.schema.primaryKey).toBe(reference.fields);
    }
  }
});

it("a choice is an enumeration and a key is required and unique", () => {
  const fields = resources.find(({ name }) => name === "events")?.schema.fields;
  expect(fields?.find(({ name }) => name === "weight")).toMatchObject({
    type: "string",
    constraints: { enum: ["1", "2", "3"] },
  });
  expect(fields?.find(({ name }) => name === "event")).toMatchObject({ constraints: { required: true, unique: true } });
});
