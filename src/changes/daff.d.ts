/** What we use of daff, which brings no types. */
declare module "daff" {
  interface Cells {
    readonly height: number;
  }
  interface CompareFlags {
    ordered: boolean;
    unchanged_context: number;
    addPrimaryKey(column: string): void;
  }
  interface Comparison {
    align(): unknown;
  }
  const daff: {
    readonly TableView: new (cells: string[][]) => Cells;
    readonly CompareFlags: new () => CompareFlags;
    readonly TableDiff: new (alignment: unknown, flags: CompareFlags) => { hilite(output: Cells): boolean };
    readonly compareTables: (before: Cells, after: Cells, flags: CompareFlags) => Comparison;
  };
  export default daff;
}
