import { dialectsAt, introduction, secretOf, type Dialect, type Size } from "./dialects.ts";

/**
 * Tells the page around an embed how high it is: at load, when that changes, and when the page asks. The host is
 * unknown, so messages go to any origin; they hold a size and the frame's own address and nothing about the reader.
 */
const host = window.parent;
const root = document.documentElement;

if (host !== window) {
  const dialects = dialectsAt(location);
  let last = 0;

  const post = (message: string | object): void => {
    host.postMessage(message, "*");
  };
  const say = (dialect: Dialect): void => {
    const message = dialect.says(measure());
    if (message !== undefined) post(message);
  };
  const sayAll = (): void => {
    last = measure().height;
    dialects.forEach(say);
    resizeNatively();
  };

  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === host) dialects.filter((dialect) => dialect.hears?.(data)).forEach(say);
  });
  window.addEventListener("load", sayAll);
  new ResizeObserver(() => {
    if (measure().height !== last) sayAll();
  }).observe(root);
  post(introduction);
  leadThroughWordPress(post);
}

function measure(): Size {
  const { width, height } = root.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.max(1, Math.ceil(height)) };
}

/** Chrome's own resizing of frames; it throws where the host did not ask for it. */
function resizeNatively(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The host sizes the frame in another way.
  }
}

/** WordPress keeps a frame from leading anywhere, but follows links to the frame's own site when told. */
function leadThroughWordPress(post: (message: object) => void): void {
  const secret = secretOf(location);
  if (secret === undefined) return;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link) return;
    event.preventDefault();
    post({ message: "link", value: link.href, secret });
  });
}
