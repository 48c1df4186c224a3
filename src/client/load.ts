const loaded = new Map<string, Promise<Document>>();

/**
 * A page of this site, asked for once. Its scripts do not run. Rejects where pages cannot be read, as from a folder on
 * disk: then the reader follows the link instead.
 */
export function loadPage(address: string): Promise<Document> {
  const found = loaded.get(address);
  if (found) return found;
  const page = request(address);
  loaded.set(address, page);
  page.catch(() => loaded.delete(address));
  return page;
}

/** By XMLHttpRequest, which parses a document by itself: a page needs no parser of strings. */
function request(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.responseType = "document";
    asked.addEventListener("load", () => {
      if (asked.status === 200 && asked.responseXML) resolve(asked.responseXML);
      else reject(new Error(`${address}: ${asked.status}`));
    });
    asked.addEventListener("error", () => {
      reject(new Error(address));
    });
    asked.open("GET", address);
    asked.send();
  });
}

/** The part of an address that names a page. */
export function pathOf(address: string): string {
  return address.replace(/[?#].*/, "");
}

/** What of a page changes with the view, as src/finish/views.ts writes it beside the page. */
export function viewOf(address: string): string {
  return new URL("view.htm", pathOf(address)).href;
}
