import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Text } from "../dataset/text.ts";

/**
 * What a command was asked, by `parseArgs`. `--help`, and a parameter it does not know, print how it is used, in both
 * languages, and end the process.
 */
export function readArguments<const C extends ParseArgsConfig>(
  usage: Text,
  config: C,
): ReturnType<typeof parseArgs<C>> {
  const words = `${usage.es}\n${usage.en}`;
  if (process.argv.slice(2).some((each) => each === "--help" || each === "-h")) {
    console.log(words);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message.split(". ")[0] ?? ""}\n\n${words}`);
    process.exit(1);
  }
}
