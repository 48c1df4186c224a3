import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { findCommand, type Key, type Reader, type Start } from "./reader.ts";

/** Where WebDriver keeps the reference of an element (w3.org/TR/webdriver2, “element references”). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

type Element = Readonly<Record<typeof elementKey, string>>;

/** WebDriver's own characters for keys that write nothing. */
const keys: Readonly<Record<Key, string>> = {
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowUp: "\uE013",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  Home: "\uE011",
  Tab: "\uE004",
};

/**
 * The screen, in pixels. Nobody manages its windows, so the one beneath the pointer, which rests in the middle, has the
 * keyboard.
 */
const [screenWidth, screenHeight] = [1400, 1000];

/** Starts WebKitGTK's own small browser on a screen of its own, driven by WebDriver. */
export async function startWebKit({ runsScripts }: Start): Promise<Reader> {
  const driver = findCommand(["WebKitWebDriver"]);
  const size = `${screenWidth}x${screenHeight}x24`;
  const screen = spawn(findCommand(["Xvfb"]), ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [display] = (await once(screen.stdio[3] as Readable, "data")) as [Buffer];
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const stop = async (): Promise<void> => {
    for (const process of [running, screen]) await end(process);
  };
  const session = await startSession(`http://127.0.0.1:${port}`, runsScripts).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const find = (selector: string): Promise<Element> =>
    session<Element>("POST", "/element", { using: "css selector", value: selector });
  const evaluate: Reader["evaluate"] = (run, ...given) =>
    session("POST", "/execute/sync", { script: `return (${run.toString()})(...arguments)`, args: given });
  const write = (characters: readonly string[]): Promise<null> =>
    session("POST", "/actions", {
      actions: [
        {
          type: "key",
          id: "keyboard",
          actions: characters.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value }))),
        },
      ],
    });

  return {
    async open(address, width = 1280, height = 900) {
      const [x, y] = [(screenWidth - width) / 2, (screenHeight - height) / 2];
      await session("POST", "/window/rect", { x, y, width, height });
      // A part of the page that stands would be shown without loading it.
      await session("POST", "/url", { url: "about:blank" });
      await session("POST", "/url", { url: address });
    },
    async back() {
      await session("POST", "/back", {});
    },
    async click(selector) {
      const element = await find(selector);
      await session("POST", `/element/${element[elementKey]}/click`, {});
    },
    async point(x, y) {
      const actions = [{ type: "pointerMove", duration: 0, origin: "viewport", x: Math.round(x), y: Math.round(y) }];
      await session("POST", "/actions", {
        actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
      });
    },
    async press(key) {
      await write([keys[key]]);
    },
    async type(words) {
      await write([...words]);
    },
    evaluate,
    async evaluateIn(frame, run) {
      await session("POST", "/frame", { id: await find(frame) });
      try {
        return await evaluate(run);
      } finally {
        await session("POST", "/frame", { id: null });
      }
    },
    async screenshot() {
      return Buffer.from(await session<string>("GET", "/screenshot"), "base64");
    },
    complaints: () => evaluate(() => (window as { readonly complaints?: readonly string[] }).complaints ?? []),
    async close() {
      try {
        await session("DELETE", "");
      } finally {
        await stop();
      }
    },
  };
}

type Session = <Result>(method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<Result>;

/** A session in a window without bars: with them it would be no narrower than its buttons. */
async function startSession(address: string, runsScripts: boolean): Promise<Session> {
  const parameters = [
    "--automation",
    "--javascript-can-open-windows-automatically=true",
    `--enable-javascript-markup=${runsScripts}`,
  ];
  const wanted = { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { args: parameters } } } };
  await answers(address);
  const { sessionId } = await ask<{ readonly sessionId: string }>("POST", `${address}/session`, wanted);
  const session: Session = (method, path, body) => ask(method, `${address}/session/${sessionId}${path}`, body);
  const first = await session<string>("GET", "/window");
  await session("POST", "/execute/sync", { script: "open('about:blank', '_blank', 'popup,noopener')", args: [] });
  let handle: string | undefined;
  while (handle === undefined) {
    await new Promise((later) => setTimeout(later, 100));
    handle = (await session<readonly string[]>("GET", "/window/handles")).find((each) => each !== first);
  }
  await session("POST", "/window", { handle });
  return session;
}

async function ask<Result>(method: string, address: string, body?: object): Promise<Result> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { readonly value: Result };
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const isThere = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function end(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = once(running, "exit");
  running.kill();
  await ended;
}
