import papaparse from "papaparse";

/** The rows of a CSV file as texts, the header first; the apostrophe before what looks like a formula taken off. */
export function readCsv(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`not a CSV: ${errors[0]?.message ?? ""}`);
  return data.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, "")));
}
