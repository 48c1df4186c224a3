const switched = "switched";

/** Says that other content stands on the page than did. */
export function sayThatOthersStand(): void {
  document.dispatchEvent(new Event(switched));
}

/** Aborted once other content stands on the page: for listeners of the window, which would keep the old in memory. */
export function whileThisStands(): AbortSignal {
  const controller = new AbortController();
  document.addEventListener(
    switched,
    () => {
      controller.abort();
    },
    { once: true },
  );
  return controller.signal;
}
