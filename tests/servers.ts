import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A server under test, on this machine. */
export interface Server {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Whether a command is on this machine. */
export function isInstalled(command: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The command that runs a host over a mirror, with nginx told what its package's own file would tell it. */
const hosts = {
  nginx: (folder: string, port: number) => {
    const own = readFileSync(join(folder, "nginx.conf"), "utf8").replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`);
    const modules = ["ngx_http_brotli_filter_module", "ngx_http_brotli_static_module"].map(
      (name) => `load_module modules/${name}.so;\n`,
    );
    // Its workers would give up root's rights, and with them the folder.
    const user = process.getuid?.() === 0 ? "user root;\n" : "";
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${folder}/tmp;\n`,
    );
    const whole = `${modules.join("")}${user}daemon off; pid ${folder}/pid; error_log ${folder}/log;\nworker_processes auto;\nevents { worker_connections 4096; }\nhttp {\n${paths.join("")}${own}}\n`;
    writeFileSync(join(folder, "whole.conf"), whole);
    return ["nginx", ["-c", join(folder, "whole.conf"), "-e", join(folder, "log")]] as const;
  },
  caddy: (folder: string, port: number) => {
    const own = readFileSync(join(folder, "Caddyfile"), "utf8").replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`);
    writeFileSync(join(folder, "Caddyfile"), own);
    return ["caddy", ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"]] as const;
  },
};

/** Starts one over a mirror as `makeMirror` leaves it, and waits until it answers. */
export async function start(host: keyof typeof hosts, folder: string, port: number): Promise<Server> {
  mkdirSync(join(folder, "tmp"), { recursive: true });
  const [command, parameters] = hosts[host](folder, port);
  const running = spawn(command, parameters, { stdio: "ignore", env: { ...process.env, HOME: folder } });
  const ended = new Promise<void>((done) =>
    running.once("exit", () => {
      done();
    }),
  );
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; !(await answers(address)); tries += 1) {
    if (tries > 100 || running.exitCode !== null) throw new Error(`${host} does not answer at ${address}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return {
    address,
    stop: async () => {
      running.kill();
      await ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
