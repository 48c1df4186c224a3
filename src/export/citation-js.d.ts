/** What is used of Citation.js 0.8, which brings no types. */
declare module "@citation-js/core" {
  /** Items of CSL-JSON, to be written in a format that a plugin adds. */
  export class Cite {
    constructor(items: readonly object[]);
    format(format: "bibliography", options: { readonly style: string; readonly lang: string }): string;
    format(format: "bibtex"): string;
    format(format: "ris", options: { readonly format: "object" }): readonly Readonly<Record<string, unknown>>[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: "@csl"): { readonly styles: { add(name: string, style: string): void } };
      get(plugin: "@bibtex"): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
