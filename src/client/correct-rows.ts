import { linkRows } from "./correct.ts";

/** On pages of claims without a figure. */
linkRows();
