import { expect, it, vi } from "vitest";
import { contributeText } from "../../src/content/contribute.ts";
import { locales } from "../../src/dataset/text.ts";

vi.mock("../../src/config.ts", () => ({
  site: {
    address: "https://sin-fecha.example.org/",
    repository: "https://github.com/octo-org/octo-repo",
    contact: "redaccion@sin-fecha.example.org",
  },
  decided: (value: string) => value,
}));

it.each(locales)(
  "once there is a repository, the page in %s begins an issue with the questions of a mail",
  (locale) => {
    const { sections } = contributeText[locale];
    const pieces = sections.flatMap(({ after }) => after ?? []).flat();
    const [issue] = pieces.flatMap((piece) =>
      typeof piece !== "string" && piece.address.includes("/issues/new") ? [new URL(piece.address)] : [],
    );
    const steps = sections.find(({ id }) => id === "mail")?.steps?.flat() ?? [];
    expect(issue?.searchParams.get("body")).toBe(
      steps.map((step) => `- ${typeof step === "string" ? step : ""}\n`).join("\n"),
    );
  },
);
