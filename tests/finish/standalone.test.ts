import { describe, expect, it } from "vitest";
import { standalone, standaloneFile } from "../../src/finish/standalone.ts";

const file = "offline/sin-fecha-es.html";
const inBody = (html: string): string => {
  const page = standalone(
    file,
    `<!doctype html><html lang="es"><head><title>t</title></head><body>${html}</body></html>`,
  );
  return /<body>(.*)<\/body>/s.exec(page)?.[1] ?? "";
};

describe("standaloneFile", () => {
  it("names the file that a folder under offline/ becomes, and no other", () => {
    expect(standaloneFile("offline/sin-fecha-es.html/index.html")).toBe(file);
    expect(standaloneFile("offline/index.html")).toBeUndefined();
    expect(standaloneFile("held-now/index.html")).toBeUndefined();
  });
});

describe("standalone", () => {
  it("leads a link to a row of another page to the row of that key in this one", () => {
    expect(inBody('<a href="../claims/cuba/2025/#x-1">716</a><p id="x-1">fila</p>')).toBe(
      '<a href="#x-1">716</a><p id="x-1">fila</p>',
    );
  });

  it("leads a link to a page to the part that stands for it, whatever part of the page it names", () => {
    const part = '<section id="method" data-page="/method/"></section>';
    expect(inBody(`<a href="../method/">m</a>${part}`)).toContain('<a href="#method">');
    expect(inBody(`<a href="/method/#gone">m</a>${part}`)).toContain('<a href="#method">');
  });

  it("leaves the words of a link to what is not in it", () => {
    expect(inBody('<a class="x" href="../changes/">Qué ha cambiado</a>')).toBe("Qué ha cambiado");
    expect(inBody("<a href=../changes/>Qué ha cambiado</a>")).toBe("Qué ha cambiado");
  });

  it("keeps links to sources and within the page as they are", () => {
    const links = '<a href="https://efe.com/?a=1&amp;b=2">EFE</a><a href="#s1">[1]</a><p id="s1">uno</p>';
    expect(inBody(links)).toBe(links);
  });

  it("leaves out ids that nothing leads to, and keeps those that name something", () => {
    const named = '<figure aria-labelledby="named"><h3 id="named">t</h3></figure>';
    expect(inBody(`<p class="x" id="idle">1</p>${named}`)).toBe(`<p class="x">1</p>${named}`);
  });
});
