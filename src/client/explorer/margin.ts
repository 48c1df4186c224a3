/** Whether there is a margin beside the figure for what is chosen: there it stands open and cannot be folded. */
export const margin = matchMedia("(min-width: 1068px)");
