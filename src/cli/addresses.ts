import { readFileSync, writeFileSync } from "node:fs";
import { compareText } from "../dataset/dataset.ts";
import { readFiles } from "../finish/files.ts";

/**
 * Adds the addresses of the built site to tests/addresses.txt, the list of all that were ever published. It never takes
 * one away: an address that somebody linked to must go on answering.
 */
const list = "tests/addresses.txt";
const known = readFileSync(list, "utf8").split("\n");
const all = new Set([...known, ...readFiles("dist").keys()].filter((address) => address !== ""));
writeFileSync(list, `${[...all].toSorted(compareText).join("\n")}\n`);
