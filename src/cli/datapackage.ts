import { writeFileSync } from "node:fs";
import { formatDataPackage } from "../dataset/datapackage.ts";

/** Writes data/datapackage.json from the field definitions; `npm run check` refuses a stale one. */
writeFileSync("data/datapackage.json", formatDataPackage());
