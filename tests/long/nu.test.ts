import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../src/cli/serve.ts";
import { locales } from "../../src/dataset/text.ts";
import { kinds } from "./kinds.ts";

/**
 * The Nu HTML checker, which is the W3C's, over a page of every kind in each language. It asks the site for them, so that
 * what the policy of a page calls its own is its own; it refuses addresses on its own machine unless it is told not to.
 */
const checker = [
  "-Dnu.validator.servlet.allow-forbidden-hosts=true",
  "-jar",
  "tests/long/node_modules/vnu-jar/build/dist/vnu.jar",
  ...["--format", "json", "--exit-zero-always"],
];

interface Message {
  readonly type: string;
  readonly message: string;
  /** The page's address; of a document that was given as text, none. */
  readonly url?: string;
  /** What stands there and around it. */
  readonly extract?: string;
}

/** A message that is wrong about what it is said of, with why. */
interface Mistaken {
  readonly why: string;
  readonly message: string;
  /** What it must be said of, in the extract. */
  readonly of: RegExp;
}

const youngerThanItsCss = (message: string, of: RegExp): Mistaken => ({
  why: "its grammar of CSS is older; a browser that does not know this either passes it over",
  message: `CSS: ${message}`,
  of,
});

const mistaken: readonly Mistaken[] = [
  {
    why: "data is no script: HTML leaves a block of another type alone before any policy is asked (prepare the script element)",
    message:
      "Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive (missing “‘unsafe-inline’” or nonce/hash).",
    of: /<script type="application\/(ld\+)?json"/,
  },
  youngerThanItsCss("“paint-order”: Property “paint-order” doesn't exist.", /order:stroke/),
  youngerThanItsCss("“container”: Property “container” doesn't exist.", /:page\/inline-size/),
  youngerThanItsCss("“container-type”: Property “container-type” doesn't exist.", /-type:(inline-size|normal)/),
  youngerThanItsCss("Unrecognized at-rule “@container”", /@container/),
  youngerThanItsCss("“animation-timeline”: Property “animation-timeline” doesn't exist.", /-timeline:/),
  youngerThanItsCss("“animation-range”: Property “animation-range” doesn't exist.", /cover/),
  youngerThanItsCss("“view-timeline”: Property “view-timeline” doesn't exist.", /-timeline:--/),
  youngerThanItsCss("“clip-path”: Too many values or values are not recognized.", /view-box|inset/),
];

/** What the checker says of pages at these addresses. */
async function messagesOf(addresses: readonly string[]): Promise<readonly Message[]> {
  const { stderr } = await promisify(execFile)("java", [...checker, ...addresses], { maxBuffer: 2 ** 28 });
  return (JSON.parse(stderr) as { readonly messages: readonly Message[] }).messages;
}

function isMistaken({ message, extract = "" }: Message): boolean {
  return mistaken.some((each) => each.message === message && each.of.test(extract));
}

const say = ({ type, message, url = "", extract = "" }: Message): string =>
  `${url && new URL(url).pathname} ${type}: ${message} at ${extract.replaceAll(/\s+/g, " ")}`;

let site: Served;
let messages: readonly Message[];
beforeAll(async () => {
  site = await serve("dist", 0);
  messages = await messagesOf(
    kinds.flatMap((kind) => locales.map((locale) => new URL(kind[locale], site.address).href)),
  );
});
afterAll(() => site.close());

it("has nothing to say of a page of any kind", () => {
  expect(messages.filter((message) => !isMistaken(message)).map(say)).toEqual([]);
});

it.each(mistaken)("still says “$message”, which is a mistake of its own", ({ message, of }) => {
  expect(messages.some((each) => each.message === message && of.test(each.extract ?? ""))).toBe(true);
});

describe("of a page with a fault it says", () => {
  const folder = mkdtempSync(join(tmpdir(), "sin-fecha-nu-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["Duplicate ID “a”.", '<p id="a">x</p><p id="a">y</p>'],
    [
      "Element “div” not allowed as child of element “span” in this context. (Suppressing further errors from this subtree.)",
      "<span><div>x</div></span>",
    ],
    ["CSS: “colour”: Property “colour” doesn't exist.", "<p>x</p><style>p { colour: red }</style>"],
  ])("%s", async (message, body) => {
    const file = join(folder, "page.html");
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`,
    );
    expect((await messagesOf([file])).map((each) => each.message)).toContain(message);
  });
});
