/**
 * The dialects in which pages of other people ask a frame for its height and are told it. Each is written from its
 * receiver's public wire format; no code is shared with any of them.
 */

/** The frame's own address, as `location` has it. */
export type Place = Readonly<Record<"href" | "pathname" | "search" | "hash", string>>;

/** Size of the frame's content in whole CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Dialect {
  readonly name: string;
  /** What to post; nothing where the host has not shown that it speaks this dialect. */
  readonly says: (size: Size) => string | object | undefined;
  /** Whether a message of the host asks for the height in this dialect. */
  readonly hears?: (message: unknown) => boolean;
}

/** Posted once, so that a host with iframe-resizer introduces itself. */
export const introduction = "[iFrameResizerChild]Ready";

export function dialectsAt(place: Place): readonly Dialect[] {
  return [
    pym(place),
    iframeResizer(),
    openIframeResizer,
    amp,
    datawrapper(place),
    medium(place),
    guardian,
    wordPress(secretOf(place)),
  ];
}

/** What WordPress puts into the address of a frame it has sandboxed: ten letters or digits. */
export function secretOf({ hash }: Place): string | undefined {
  return /^#\?secret=([\dA-Za-z]{10})$/.exec(hash)?.[1];
}

/** pym.js 1: the host names the frame in its query. AMP and @newswire/frames read this string too. */
function pym({ search }: Place): Dialect {
  const id = /[?&]childId=([\w.:-]{1,100})(?:&|$)/.exec(search)?.[1];
  const message = (type: string, payload: number | string): string => `pymxPYMx${id}xPYMx${type}xPYMx${payload}`;
  return {
    name: "pym",
    says: ({ height }) => (id === undefined ? undefined : message("height", height)),
    hears: (data) => id !== undefined && typeof data === "string" && data.startsWith(message("width", "")),
  };
}

/** iframe-resizer 4 and 5: sixteen fields or more, the third `true` or `false`, make the host's introduction. */
function iframeResizer(): Dialect {
  const mark = "[iFrameSizer]";
  let id: string | undefined;
  let trigger = "init";
  return {
    name: "iframe-resizer",
    says: ({ width, height }) => {
      if (id === undefined) return undefined;
      const message = `${mark}${id}:${height}:${width}:${trigger}`;
      trigger = "resizeObserver";
      return message;
    },
    hears: (data) => {
      if (typeof data !== "string" || !data.startsWith(mark)) return false;
      const fields = data.slice(mark.length).split(":");
      const [name = "", , sizesWidth = ""] = fields;
      if (fields.length >= 16 && /^(?:true|false)$/.test(sizesWidth) && /^[\w.-]{1,100}$/.test(name)) {
        id = name;
        trigger = "init";
        return true;
      }
      return id !== undefined && /^re(?:size|set)$/.test(name);
    },
  };
}

const openIframeResizer: Dialect = {
  name: "open-iframe-resizer",
  says: ({ width, height }) => ({ type: "iframe-resized", width, height }),
  hears: (data) => ["iframe-child-init", "iframe-get-child-dimensions"].includes(String(field(data, "type"))),
};

/** AMP's amp-iframe, and @newswire/frames, which took over its message. */
const amp: Dialect = {
  name: "amp",
  says: ({ height }) => ({ sentinel: "amp", type: "embed-size", height }),
  hears: (data) => field(data, "sentinel") === "amp" && field(data, "type") === "frames-init",
};

/** Both generations of Datawrapper's host script; the older one finds the frame by a part of its address. */
function datawrapper({ pathname }: Place): Dialect {
  return {
    name: "datawrapper",
    says: ({ height }) => (/["']/.test(pathname) ? undefined : { "datawrapper-height": { [pathname]: height } }),
  };
}

/** Medium and Embedly. */
function medium({ href }: Place): Dialect {
  return {
    name: "medium",
    says: ({ height }) => JSON.stringify({ src: href, context: "iframe.resize", height }),
  };
}

/** The Guardian's iframe-messenger, which answers nobody in particular: any five characters name the message. */
const guardian: Dialect = {
  name: "guardian",
  says: ({ height }) => JSON.stringify({ id: "iframeMessenger:sinfe", type: "set-height", value: height }),
};

function wordPress(secret: string | undefined): Dialect {
  return {
    name: "wordpress",
    says: ({ height }) => (secret === undefined ? undefined : { message: "height", value: height, secret }),
    hears: (data) => secret !== undefined && field(data, "message") === "ready" && field(data, "secret") === secret,
  };
}

function field(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
}
