import { describe, expect, it } from "vitest";
import { decided, placeholders } from "../src/config.ts";

describe("placeholders", () => {
  it("names the settings a publishing build must not meet", () => {
    const settings = {
      address: "https://sin-fecha.example.org/",
      contact: "mesa@sinfecha.org",
      publisher: "publisher.example.org",
    };
    expect(placeholders(settings)).toEqual(["address", "publisher"]);
  });

  it("finds none in settings of a site's own", () => {
    expect(placeholders({ address: "https://sinfecha.org/", contact: "mesa@sinfecha.org" })).toEqual([]);
  });
});

describe("decided", () => {
  it("is a setting, or nothing while it is a placeholder", () => {
    expect(decided("Redacción de Sin Fecha")).toBe("Redacción de Sin Fecha");
    expect(decided("publisher.example.org")).toBeUndefined();
  });
});
