/**
 * What the form is opened for, as the fragment of its address: `#add=claim`, `#add=event`, `#correct=` with the key of a
 * row or nothing. Other parameters fill in columns: `#add=claim&country=VEN`. What is typed never enters the address.
 */
export type Asked =
  | { readonly add: "claim" | "event"; readonly filled: Readonly<Record<string, string>> }
  | { readonly correct: string; readonly filled: Readonly<Record<string, string>> };

/** What a fragment without its `#` asks for; nothing where it asks for no form. */
export function askedBy(fragment: string): Asked | undefined {
  const parameters = new URLSearchParams(fragment);
  const { add, correct, ...filled } = Object.fromEntries(parameters);
  if (add === "claim" || add === "event") return { add, filled };
  return correct === undefined ? undefined : { correct, filled };
}
