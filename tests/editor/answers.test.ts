import { describe, expect, it } from "vitest";
import { ambiguousDate, lostDate } from "../../src/dataset/messages.ts";
import { readAnswer } from "../../src/editor/answers.ts";

describe("a date", () => {
  it.each([
    ["31/12/2025", "2025-12-31"],
    ["12/31/2025", "2025-12-31"],
    ["4/4/2025", "2025-04-04"],
    ["31 de diciembre de 2025", "2025-12-31"],
    ["1.º de enero de 2026", "2026-01-01"],
    ["3 abr 2025", "2025-04-03"],
    ["Diciembre del 2025", "2025-12"],
    ["31 December 2025", "2025-12-31"],
    ["December 31st, 2025", "2025-12-31"],
    ["Sept. 2025", "2025-09"],
    ["2025/3/1", "2025-03-01"],
    ["12/2025", "2025-12"],
  ])("%s is read as %s, and is to be read back", (words, value) => {
    expect(readAnswer("date", words)).toEqual({ value, isRead: true });
  });

  it("in the files' form is taken as it is", () => {
    expect(readAnswer("date", " 2025-12 ")).toEqual({ value: "2025-12", isRead: false });
  });

  it("that may be two days is refused with both", () => {
    expect(readAnswer("date", "3/4/2025")).toEqual({ fault: ambiguousDate("3/4/2025", "2025-04-03", "2025-03-04") });
    expect(readAnswer("date", "dic-25")).toEqual({ fault: lostDate("dic-25") });
  });

  it.each(["31 de febrero de 2025", "2025-13-01", "ayer", "31/12"])("%s is left for the build to refuse", (words) => {
    expect(readAnswer("date", words)).toEqual({ value: words, isRead: false });
  });
});

describe("a number", () => {
  it.each([
    ["1.197", "1197"],
    ["1,197", "1197"],
    ["11 000", "11000"],
  ])("%s is read as %s, and is to be read back", (words, value) => {
    expect(readAnswer("integer", words)).toEqual({ value, isRead: true });
  });

  it.each(["1197", "1,5", "unas 200"])("%s is left as it is", (words) => {
    expect(readAnswer("integer", words)).toEqual({ value: words, isRead: false });
  });
});

it("an address loses its trackers, and letters are composed without a word", () => {
  expect(readAnswer("url", "https://efe.com/a?utm_medium=x")).toEqual({ value: "https://efe.com/a", isRead: true });
  expect(readAnswer("text", "Excarcelacio\u0301n")).toEqual({ value: "Excarcelación", isRead: false });
});
