/** So long nothing more comes before a reader is told, in milliseconds. What goes on coming, however slowly, is waited for. */
const patience = 15_000;

interface Waiting {
  /** Begins anew, since something came. */
  readonly again: () => void;
  readonly over: () => void;
}

/** Begins to wait, and calls `lost` once nothing came for as long as a reader is let wait. */
export function waitUnless(lost: () => void): Waiting {
  let timer = setTimeout(lost, patience);
  return {
    again: () => {
      clearTimeout(timer);
      timer = setTimeout(lost, patience);
    },
    over: () => {
      clearTimeout(timer);
    },
  };
}
