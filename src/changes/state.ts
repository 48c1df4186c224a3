import { datasetOf, type Dataset } from "../dataset/dataset.ts";
import { readFiles, type Files } from "../dataset/gate.ts";

/**
 * The record of tables that once passed, such as an earlier edition's, by whatever rules stood then; none where they
 * cannot be read by today's columns.
 */
export function datasetIn(tables: Files): Dataset | undefined {
  const { rows, problems } = readFiles(tables, []);
  if (problems.some(({ level, rule }) => level === "error" && rule !== "files")) return undefined;
  try {
    return datasetOf(rows);
  } catch {
    return undefined;
  }
}
