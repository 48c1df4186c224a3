/**
 * On every page: the link to the other language keeps the reader's state and place. It takes the fragment along; where
 * that names a heading, or is empty, the nearest part with a name above the top of the window. Read when it is followed,
 * since what the page shows may have changed by then.
 */

/** The style sheet's scroll padding and a pixel of rounding: where a part lands that a link leads to. */
const landing = 17;

for (const way of ["click", "auxclick", "contextmenu"])
  document.addEventListener(way, ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a.language");
    if (link) link.hash = isState(location.hash) ? location.hash : placeOf();
  });

/** Whether a fragment says what is chosen, or which row is meant, rather than where the reader is. */
function isState(fragment: string): boolean {
  return fragment !== "" && !document.getElementById(fragment.slice(1))?.matches("main,section,h1,h2,h3,h4,dt");
}

function placeOf(): string {
  let place = "";
  let nearest = -Infinity;
  for (const part of document.querySelectorAll("main [id]")) {
    const { top } = part.getBoundingClientRect();
    if (top >= landing || top < nearest || part.closest("details:not([open]),[hidden]")) continue;
    place = part.id;
    nearest = top;
  }
  return place;
}
