/** A link inside a sentence. Within the site the address starts with a slash, elsewhere with a scheme. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** A paragraph: words, or words with links among them. Words may hold the placeholders of src/render/prose.ts. */
export type Paragraph = string | readonly (string | Link)[];

/** A term and what is said of it, such as a reason, a question or a class. */
export interface Term {
  readonly term: string;
  readonly text: Paragraph;
}

/** A part of a page. Its id is a permanent address, the same in both languages. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  readonly terms?: readonly Term[];
  /** Things to do, in order. */
  readonly steps?: readonly Paragraph[];
  /** What follows the terms and steps. */
  readonly after?: readonly Paragraph[];
}

/** A page of prose, in one language. */
export interface ProsePage {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly Paragraph[];
  readonly sections: readonly Section[];
}
