import { waitUnless } from "./patience.ts";

const loaded = new Map<string, Promise<Document>>();

/**
 * A view of this site, or the page it stands on, asked for once. Its scripts do not run. Rejects where it cannot be had or
 * did not come whole, with a `TimeoutError` where nothing came.
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
    const waiting = waitUnless(() => {
      asked.abort();
      reject(new DOMException(address, "TimeoutError"));
    });
    asked.responseType = "document";
    asked.addEventListener("progress", waiting.again);
    asked.addEventListener("loadend", waiting.over);
    asked.addEventListener("load", () => {
      if (asked.status === 200 && asked.responseXML && isWhole(asked.responseXML)) resolve(asked.responseXML);
      else reject(new Error(`${address}: ${asked.status}`));
    });
    asked.addEventListener("error", () => {
      reject(new Error(address));
    });
    asked.open("GET", address);
    asked.send();
  });
}

/** Whether it has views, as no error page does, and what stands after its content, as nothing does that was cut. */
function isWhole(page: Document): boolean {
  return page.querySelector("main [data-views]") !== null && page.querySelector("main + *") !== null;
}

/** The part of an address that names a page. */
export function pathOf(address: string): string {
  return address.replace(/[?#].*/, "");
}

/** What of a page changes with the view, as src/finish/views.ts writes it beside the page. */
export function viewOf(address: string): string {
  return new URL("view.htm", pathOf(address)).href;
}
