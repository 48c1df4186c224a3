import { describe, expect, it } from "vitest";
import { askedBy } from "../../../src/client/form/state.ts";

describe("the fragment of the form's address", () => {
  it("says what is added, and fills in columns", () => {
    expect(askedBy("add=claim&country=VEN")).toEqual({ add: "claim", filled: { country: "VEN" } });
    expect(askedBy("add=event")).toEqual({ add: "event", filled: {} });
  });

  it("says which row is corrected, or that one is yet to be chosen", () => {
    expect(askedBy("correct=cub-pd-list-2025-12-31")).toEqual({ correct: "cub-pd-list-2025-12-31", filled: {} });
    expect(askedBy("correct=")).toEqual({ correct: "", filled: {} });
  });

  it("asks for no form where it is a part of the page, empty, or of another kind", () => {
    for (const fragment of ["", "what-happens", "add=source"]) expect(askedBy(fragment)).toBeUndefined();
  });
});
