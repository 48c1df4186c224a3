import { defineConfig } from "astro/config";
import { site } from "./src/config.ts";

export default defineConfig({
  site: site.address,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // One response a page: on a slow link a second round trip for styles costs more than their bytes.
  build: { format: "directory", inlineStylesheets: "always" },
  // Vite's preload helper prefixes "/", which breaks under a sub-path.
  // Older browsers than those that read a range in a media query have the same page.
  vite: { build: { modulePreload: false, cssTarget: ["chrome88", "firefox78", "safari14"] } },
});
