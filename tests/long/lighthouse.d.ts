/** What tests/long/lighthouse.test.ts uses of the package, which is installed beside it and not with the project. */
declare module "lighthouse" {
  import type { Page } from "puppeteer-core";

  interface Audit {
    readonly id: string;
    readonly title: string;
    /** From 0 to 1; null where it does not apply or only informs. */
    readonly score: number | null;
    readonly details?: { readonly items?: readonly unknown[] };
  }

  interface Category {
    readonly id: string;
    readonly score: number | null;
    readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
  }

  interface Report {
    readonly audits: Readonly<Record<string, Audit>>;
    readonly categories: Readonly<Record<string, Category>>;
    readonly runtimeError?: { readonly message: string };
    readonly runWarnings: readonly string[];
  }

  interface Settings {
    readonly onlyCategories: readonly string[];
    readonly onlyAudits?: readonly string[];
    readonly formFactor: "mobile" | "desktop";
    readonly screenEmulation: {
      readonly mobile: boolean;
      readonly width: number;
      readonly height: number;
      readonly deviceScaleFactor: number;
    };
    readonly disableFullPageScreenshot: boolean;
    readonly skipAboutBlank: boolean;
    readonly logLevel: "silent" | "error";
    readonly pauseAfterFcpMs: number;
    readonly pauseAfterLoadMs: number;
    readonly networkQuietThresholdMs: number;
    readonly cpuQuietThresholdMs: number;
  }

  export default function lighthouse(
    address: string,
    settings: Settings,
    config: undefined,
    page: Page,
  ): Promise<{ readonly lhr: Report } | undefined>;
}
