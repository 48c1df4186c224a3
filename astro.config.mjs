import { defineConfig } from "astro/config";
import { oldest, targetsOf } from "./src/browsers.ts";
import { site } from "./src/config.ts";

export default defineConfig({
  site: site.address,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // Pages are made while others are written; the bytes are the same.
  // One response a page: on a slow link a second round trip for styles costs more than their bytes.
  build: { format: "directory", inlineStylesheets: "always", concurrency: 8 },
  vite: {
    build: {
      // Vite's preload helper prefixes "/", which breaks under a sub-path.
      modulePreload: false,
      // Left to itself the minifier writes `(width >= 744px)`, which browsers from before 2023 skip with all it holds.
      cssTarget: targetsOf(oldest.scripts),
    },
  },
});
