import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Pages of other people that embed ours, on an origin of their own and without CORS headers. Where a host's library may
 * be installed it is the real one; the rest are receivers written from what theirs do with a message.
 */
export interface Host {
  readonly name: string;
  /** The library's file for browsers. */
  readonly library?: string;
  /** Added to the frame's address, as the host does. */
  readonly suffix?: string;
  /** Attributes of the frame beside its address. */
  readonly attributes?: string;
  /** Script that makes a frame of `url` in `box` where the host does so itself. */
  readonly make?: string;
  /** Script that listens on the page, run before there is a frame. */
  readonly listen?: string;
  /** Script that takes charge of `frame` once it stands in the page. */
  readonly attach?: string;
  /** True where the host asks for the height when it comes late; others hear of the next change. */
  readonly asks?: true;
  /** Heights the host allows. */
  readonly clamp?: readonly [number, number];
  /** True where the host measures content at the width the frame had when it loaded, and never at another. */
  readonly keepsWidth?: true;
}

const real = "allow-scripts allow-same-origin";

export const hosts: readonly Host[] = [
  {
    name: "pym.js",
    library: "pym.js/dist/pym.v1.min.js",
    make: "box.id ||= 'pym-' + document.querySelectorAll('iframe').length; new pym.Parent(box.id, url, {})",
  },
  {
    name: "iframe-resizer 4",
    library: "iframe-resizer/js/iframeResizer.min.js",
    attributes: `sandbox="${real}"`,
    attach: "iFrameResize({ checkOrigin: true }, frame)",
    asks: true,
  },
  {
    name: "iframe-resizer 5",
    attributes: `sandbox="${real}"`,
    // Introduces itself with 24 fields, hears only a frame it knows, drops a size without height or width.
    attach: `
      frame.id ||= 'ifr5-' + document.querySelectorAll('iframe').length;
      const init = () => frame.contentWindow.postMessage('[iFrameSizer]' + [frame.id, '8', 'false', 'false', '32', 'true', 'true', '', 'auto', '', '', '0', 'false', 'child', 'auto', 'false', '0', '0', 'true', 'GPLv3', '5.5.9', '0', '', 'false'].join(':'), new URL(frame.src).origin);
      let known = false;
      addEventListener('message', ({ data, source, origin }) => {
        if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
        if (data === '[iFrameResizerChild]Ready') return init();
        if (typeof data !== 'string' || !data.startsWith('[iFrameSizer]' + frame.id + ':')) return;
        const [, height, width, type] = data.slice(13).split(':');
        if (type === 'init') known = true;
        if (known && Number(height) && Number(width)) frame.style.height = height + 'px';
      });
      frame.addEventListener('load', init);
      init();`,
    asks: true,
  },
  {
    name: "open-iframe-resizer",
    library: "@open-iframe-resizer/core/dist/index.umd.cjs",
    attach: "iframeResizer.initialize({}, frame)",
    asks: true,
  },
  {
    name: "@newswire/frames",
    library: "@newswire/frames/dist/frames.umd.js",
    make: "new newswireFrames.Framer(box, { src: url, attributes: {} })",
  },
  {
    name: "@newswire/frames, observing",
    library: "@newswire/frames/dist/frames.umd.js",
    attach: "window.newswireFrames.observeIframe(frame)",
    asks: true,
  },
  {
    name: "AMP",
    suffix: "#amp=1",
    attach: `
      addEventListener('message', ({ data, source, origin }) => {
        if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
        const message = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : data;
        if (message.sentinel !== 'amp' || message.type !== 'embed-size') return;
        if (Number(message.height) >= 100) frame.height = String(message.height);
      });`,
  },
  {
    name: "Datawrapper, old",
    listen: `
      addEventListener('message', (a) => {
        if (void 0 !== a.data['datawrapper-height']) for (const e in a.data['datawrapper-height']) {
          const t = document.getElementById('datawrapper-chart-' + e) || document.querySelector("iframe[src*='" + e + "']");
          if (t) t.style.height = a.data['datawrapper-height'][e] + 'px';
        }
      });`,
  },
  {
    name: "Datawrapper, new",
    listen: `
      addEventListener('message', (a) => {
        if (void 0 !== a.data['datawrapper-height']) for (const e in a.data['datawrapper-height'])
          for (const t of document.querySelectorAll('iframe'))
            if (t.contentWindow === a.source) t.style.height = a.data['datawrapper-height'][e] + 'px';
      });`,
  },
  {
    name: "Medium and Embedly",
    listen: `
      addEventListener('message', ({ data }) => {
        let message;
        try { message = JSON.parse(data); } catch { return; }
        if (message.context !== 'iframe.resize') return;
        for (const frame of document.querySelectorAll('iframe')) if (frame.src === message.src) frame.height = message.height;
      });`,
  },
  {
    name: "Guardian",
    listen: `
      addEventListener('message', ({ data, source }) => {
        let message;
        try { message = JSON.parse(data); } catch { return; }
        if (!/^iframeMessenger:.{5}$/.test(message.id) || message.type !== 'set-height') return;
        for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = message.value;
      });`,
  },
  {
    name: "WordPress",
    suffix: "#?secret=Ab1Cd2Ef3G",
    attributes: 'class="wp-embedded-content" sandbox="allow-scripts" data-secret="Ab1Cd2Ef3G"',
    attach: `
      addEventListener('message', ({ data, source }) => {
        if (!data || !data.secret || !data.message || !('value' in data) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        if (source !== frame.contentWindow || data.secret !== frame.dataset.secret) return;
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, Number.parseInt(data.value, 10)));
      });
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
      frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'));`,
    asks: true,
    clamp: [200, 1000],
  },
  {
    name: "Chrome's frame-sizing",
    attributes: 'style="width:100%;border:0;frame-sizing:content-height"',
    asks: true,
    // Seen in Chromium 156: whatever the frame's width becomes, its content is measured at the first one.
    keepsWidth: true,
  },
];

/** A running server of host pages. */
export interface Hosts {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves an empty page with each host's library and scripts at `/<number of the host>`. */
export async function serveHosts(): Promise<Hosts> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const found = hosts[Number(path.slice(1))];
    if (path.startsWith("/lib/")) {
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(readFileSync(`node_modules/${path.slice("/lib/".length)}`));
      return;
    }
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(found ? pageOf(found) : "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function pageOf({ library, suffix = "", attributes = "", make, listen = "", attach = "" }: Host): string {
  const frame = `<iframe src="\${url}${suffix}" ${attributes.includes("style=") ? "" : 'style="width:100%;border:0"'} ${attributes}></iframe>`;
  return `<!doctype html><meta charset="utf-8"><title>Host</title><body style="margin:0">
${library === undefined ? "" : `<script src="/lib/${library}"></script>`}
<script>
function listen() { ${listen} }
function make(box, url) { ${make ?? `box.innerHTML = \`${frame}\``} }
function attach(frame) { ${attach} }
</script>`;
}
