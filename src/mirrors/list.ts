import { onionOf, type Mirror } from "./mirror.ts";

/**
 * Where else the site can be read: the one list, shown in the foot of every page and in the copy in one file as soon as it
 * holds any. An address ends with a slash; whoever keeps a mirror verifies it with `npm run verify -- <address>`.
 */
export const mirrors: readonly Mirror[] = [];

/** The first of them that is an onion service, which Tor Browser offers its readers (`Onion-Location`). */
export const onion = onionOf(mirrors);
