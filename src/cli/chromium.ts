import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Nobody sees them here, and the two of a window take more than the page of a test. */
const addressBarPages = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** What Playwright does without itself: a second list takes the place of its own. */
export const withoutByPlaywright = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
] as const;

/** How Chromium is started: headless on a server, asking nobody for anything. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  `--disable-features=${[...addressBarPages, ...withoutByPlaywright].join(",")}`,
] as const;

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium on this machine: CHROMIUM_PATH, else Playwright's own, else the first on PATH. */
export function maybeChromium(): string | undefined {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env["CHROMIUM_PATH"], chromium.executablePath(), ...onPath].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

/** The path of a Chromium, or an error that says what to do. */
export function findChromium(): string {
  const found = maybeChromium();
  if (found === undefined) throw new Error("no Chromium found: install one and set CHROMIUM_PATH to its executable");
  return found;
}

/** Installs a Chromium where there is none: Debian's package as root, else Playwright's own. */
export function ensureChromium(): string {
  if (maybeChromium() === undefined) install();
  return findChromium();
}

function install(): void {
  const steps: readonly (readonly [string, readonly string[]])[] =
    process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")
      ? [
          ["apt-get", ["update", "-qq"]],
          ["apt-get", ["install", "-y", "-qq", "chromium"]],
        ]
      : [[process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]]];
  for (const [command, parameters] of steps) {
    console.log(`installing Chromium: ${command} ${parameters.join(" ")}`);
    try {
      execFileSync(command, parameters, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    } catch {
      return;
    }
  }
}

if (import.meta.main) console.log(ensureChromium());
