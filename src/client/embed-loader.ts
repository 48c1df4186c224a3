import { runsDesks } from "./able.ts";

/**
 * Fetches the inspector when a reader first comes to the drawing of an embed, and hands it what the reader did. A
 * classic script runs in every sandbox that runs scripts; where it cannot be had, the embed stays what it was, and the next
 * touch asks again.
 */
const drawing = document.querySelector<HTMLElement>("[data-script]");
if (drawing && runsDesks()) {
  let done: Event | undefined;
  const forget = (): void => {
    done = undefined;
  };
  const came = (event: Event): void => {
    if (!done) {
      const script = document.createElement("script");
      script.src = drawing.dataset["script"] ?? "";
      script.addEventListener("error", forget);
      script.addEventListener("load", () => {
        // Whole, it has taken the drawing in charge.
        if (drawing.getAttribute("role") !== "application") {
          forget();
          return;
        }
        if (done instanceof MouseEvent) drawing.dispatchEvent(new MouseEvent(done.type, done));
        else drawing.dispatchEvent(new FocusEvent("focus"));
        for (const type of types) drawing.removeEventListener(type, came);
      });
      document.body.append(script);
    }
    done = event;
  };
  const types = ["mousemove", "click", "focus"];
  drawing.tabIndex = 0;
  for (const type of types) drawing.addEventListener(type, came);
}
