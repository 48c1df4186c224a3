/**
 * Under each figure: copies its address, or hands it to the device's own way of sharing, where the device has either. The
 * address goes where the reader sends it and nowhere else.
 */
for (const place of document.querySelectorAll<HTMLElement>("[data-share]")) {
  const { share: url = "", title = "", copy = "", copied = "", send = "" } = place.dataset;
  const copying = buttonOf(copy, async (button) => {
    await navigator.clipboard.writeText(url);
    button.textContent = copied;
  });
  const sending = buttonOf(send, async () => navigator.share({ title, url }));
  place.prepend(...("clipboard" in navigator ? [copying] : []), ...("share" in navigator ? [sending] : []));
}

/** A button that does something; where the device refuses, as when a reader changes their mind, nothing happens. */
function buttonOf(words: string, act: (button: HTMLButtonElement) => Promise<void>): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => {
    act(button).catch(() => undefined);
  });
  return button;
}
