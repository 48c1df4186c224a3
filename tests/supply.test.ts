import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** What npm locked of a package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, "");

const locks = [
  "package-lock.json",
  "tests/long/package-lock.json",
  "tests/mutation/package-lock.json",
  "tests/peers/package-lock.json",
].map((file) => {
  const { lockfileVersion, packages } = readJson(file) as {
    readonly lockfileVersion: number;
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return {
    file,
    lockfileVersion,
    manifest: readJson(join(dirname(file), "package.json")) as Package,
    settings: readFileSync(join(dirname(file), ".npmrc"), "utf8").split("\n"),
    packages: Object.entries(packages).filter(([path]) => path !== ""),
  };
});

/** Licences that ask for no more than to be named, or for changes of the package itself to be published. */
const free = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
];

/** Packages of other licences, each with why it may be used: none of their code reaches what is published. */
const excepted: readonly {
  readonly package: RegExp;
  readonly license: string | undefined;
  readonly because: string;
}[] = [
  {
    package: /^@img\/sharp-(?:libvips-|wasm|win32-)/,
    license: "LGPL-3.0-or-later",
    because: "an optional part of Astro, for pictures of a kind that the site has none of; a library apart",
  },
  {
    package: /^citeproc$/,
    license: "CPAL-1.0",
    because: "writes citations while the site is built; its source is unchanged, and it is not passed on",
  },
  { package: /^png-js$/, license: undefined, because: "its file LICENSE is the MIT licence" },
  {
    package: /^highcharts$/,
    license: "https://www.highcharts.com/license",
    because: "measured against, on the machine that measures alone",
  },
];

/** The licences that a package may be had under at once: of an expression in SPDX, those of one way it offers. */
const waysOf = (license: string | undefined): readonly (readonly (string | undefined)[])[] =>
  license === undefined
    ? [[undefined]]
    : license
        .replace(/^\((.*)\)$/, "$1")
        .split(" OR ")
        .map((way) => way.split(" AND "));

const isAllowed = (name: string, license: string | undefined): boolean =>
  waysOf(license).some((way) =>
    way.every(
      (each) =>
        (each !== undefined && free.includes(each)) ||
        excepted.some((other) => other.package.test(name) && other.license === each),
    ),
  );

describe.each(locks)("$file", ({ lockfileVersion, manifest, packages }) => {
  it("is of the third version, so that npm 7 and later read it alike", () => {
    expect(lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(100);
  });

  it("has the sum of every package, but of what another package brings in its own archive", () => {
    const without = packages.filter(([, { integrity, inBundle }]) => !inBundle && !/^sha512-/.test(integrity ?? ""));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it("takes every package from the registry: none from a repository, an address or a folder", () => {
    const elsewhere = packages.filter(([, { resolved, link }]) => resolved !== undefined || link);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it("belongs to a package.json that names exact versions, which are those locked", () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const versions = new Map(packages.map(([path, { version }]) => [path, version]));
    expect(asked.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version)).toEqual([]);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("has packages of free licences alone, but for those named here with a reason", () => {
    const others = packages.filter(([path, { license }]) => !isAllowed(nameOf(path), license));
    expect(others.map(([path, { license }]) => `${path}: ${license ?? "none stated"}`)).toEqual([]);
  });
});

it("no licence is excepted for a package that is gone", () => {
  const names = locks.flatMap(({ packages }) => packages.map(([path]) => nameOf(path)));
  expect(excepted.filter((each) => !names.some((name) => each.package.test(name)))).toEqual([]);
});

describe("scripts that packages would run when they are installed", () => {
  const [project, ...apart] = locks;
  const withScripts = (packages: readonly (readonly [string, Locked])[]): readonly string[] => [
    ...new Set(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))),
  ];

  it("are the runtime’s, which fetches its binary, and esbuild’s, which it does without", () => {
    expect(withScripts(project?.packages ?? [])).toEqual(["esbuild", "node"]);
    expect(project?.manifest.allowScripts).toEqual({ esbuild: false, node: true });
  });

  it("stop the installation where package.json says nothing of them", () => {
    expect(project?.settings).toContain("strict-allow-scripts=true");
  });

  it.each(apart)("never run for $file", ({ settings }) => {
    expect(settings).toContain("ignore-scripts=true");
  });
});

/** Sums of the runtime’s binary: an install script fetches it, and so the lock does not hold it to one. */
const runtimes: Readonly<Record<string, string>> = {
  "linux-x64": "7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c",
};
const expected = runtimes[`${process.platform}-${process.arch}`];

it.skipIf(expected === undefined)("the runtime that the install script fetched is the one recorded here", () => {
  const sum = createHash("sha256").update(readFileSync("node_modules/node/bin/node")).digest("hex");
  expect(sum).toBe(expected);
});
