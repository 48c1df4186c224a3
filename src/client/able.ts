/**
 * What this browser can run, told by what it got last of all that the scripts use; src/browsers.ts says since when. What
 * it cannot run is not offered: a page is complete without.
 */

/** What scripts add to any page. */
export function runsPageScripts(): boolean {
  return "findLast" in Array.prototype;
}

/** The desk of the timeline, the table of all claims, and what an embed tells of its marks. */
export function runsDesks(): boolean {
  return "toSorted" in Array.prototype && "adoptedStyleSheets" in document;
}

/** The explorer. */
export function runsExplorer(): boolean {
  return "groupBy" in Map;
}

/** The form, which checks rows as the build does. */
export function runsForm(): boolean {
  return runsExplorer() && "parse" in URL;
}
