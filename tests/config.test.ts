import { describe, expect, it } from "vitest";
import { placeholders, site } from "../src/config.ts";

describe("placeholders", () => {
  it("names the settings a publishing build must not meet", () => {
    expect(placeholders(site)).toEqual(["address", "repository", "contact"]);
  });

  it("finds none in settings of a site's own", () => {
    expect(placeholders({ address: "https://sinfecha.org/", contact: "mesa@sinfecha.org" })).toEqual([]);
  });
});
