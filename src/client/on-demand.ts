/**
 * What fetches a script when a reader asks for it: once, saying that it does. Where it cannot be fetched, or what it made
 * tells that it `failed`, the section says so and may be asked again.
 */
export function fetchOnDemand(section: HTMLElement, address: string): () => void {
  const status = section.querySelector("[role=status]");
  let isFetched = false;
  const say = (words: string | undefined): void => {
    if (status) status.textContent = words ?? "";
  };
  const fail = (): void => {
    isFetched = false;
    say(section.dataset["failed"]);
  };
  section.addEventListener("failed", fail);
  return () => {
    if (isFetched) return;
    isFetched = true;
    say(section.dataset["fetching"]);
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("error", fail);
    document.head.append(script);
  };
}
