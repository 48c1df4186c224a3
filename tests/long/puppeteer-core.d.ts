/** What tests/long/ uses of the package, which is installed beside it and not with the project. */
declare module "puppeteer-core" {
  interface Frame {
    evaluate<Given extends readonly unknown[], Result>(
      run: (...given: Given) => Result,
      ...given: Given
    ): Promise<Awaited<Result>>;
  }

  export interface Page extends Frame {
    close(): Promise<void>;
    $(selector: string): Promise<{ contentFrame(): Promise<Frame | null> } | null>;
    goBack(): Promise<unknown>;
    goto(address: string): Promise<unknown>;
    on(event: "console", hear: (message: { text(): string }) => void): void;
    on(event: "pageerror", hear: (error: Error) => void): void;
    screenshot(): Promise<Uint8Array>;
    setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
    readonly keyboard: { press(key: string): Promise<void>; type(words: string): Promise<void> };
    readonly mouse: { click(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> };
  }

  export interface Browser {
    close(): Promise<void>;
    newPage(): Promise<Page>;
  }

  interface Chromium {
    readonly executablePath: string;
    readonly headless: boolean;
    readonly args: readonly string[];
  }

  interface Firefox {
    readonly browser: "firefox";
    readonly protocol: "webDriverBiDi";
    readonly executablePath: string;
    readonly headless: boolean;
    readonly timeout: number;
    readonly extraPrefsFirefox: Readonly<Record<string, boolean>>;
  }

  const puppeteer: { launch(options: Firefox | Chromium): Promise<Browser> };
  export default puppeteer;
}
