/** A page of prose: sections of a heading and paragraphs, in one language. */
export interface ProsePage {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}
