import { runsPageScripts } from "./able.ts";
import { ampTag, iframeLine, pictureLine, type Embeddable } from "../export/embed-code.ts";
import { absoluteUrl, chartAddress, embedAddress, fileAddress, pinnedEmbedAddress } from "../links.ts";
import type { Locale } from "../dataset/text.ts";
import { tellMissing } from "./missing.ts";
import { waitUnless } from "./patience.ts";

/**
 * The builder on a chart's page: rewrites the lines to paste as a reporter chooses view, language and looks, copies them,
 * and shows the embed as it will stand. Without it the lines of this view stand there all the same.
 */

interface Words {
  readonly title: string;
  readonly name: string;
  readonly height: number;
  /** Of the picture. */
  readonly alt: string;
  readonly picture: { readonly width: number; readonly height: number };
}

interface Choices {
  /** The relative way to the root of the site. */
  readonly root: string;
  readonly chart: string;
  /** The edition that a pinned line shows. */
  readonly version: string;
  /** What AMP's button says. */
  readonly more: Readonly<Record<Locale, string>>;
  readonly views: readonly ({ readonly id: string } & Readonly<Record<Locale, Words>>)[];
}

const form = document.querySelector<HTMLFormElement>("[data-builder]");
const data = document.querySelector("[data-choices]")?.textContent;

if (form && data && runsPageScripts()) start(form, JSON.parse(data) as Choices);

function start(builder: HTMLFormElement, choices: Choices): void {
  builder.hidden = false;
  const frame = preview();
  const write = (): void => {
    const chosen = new FormData(builder);
    const locale = chosen.get("language") as Locale;
    const view = chosen.get("view") as string;
    const words = choices.views.find(({ id }) => id === view)?.[locale];
    if (!words) return;
    const address = embedAddress(locale, choices.chart, view) + queryOf(chosen);
    const page = absoluteUrl(chartAddress(locale, choices.chart, view));
    const embed: Embeddable = { ...words, src: absoluteUrl(address), page };
    const picture = { src: absoluteUrl(fileAddress(locale, choices.chart, view, "png")), alt: words.alt };
    setCode("line", iframeLine(embed));
    const pinned = pinnedEmbedAddress(choices.version, locale, choices.chart, view) + queryOf(chosen);
    setCode("pinned", iframeLine({ ...embed, src: absoluteUrl(pinned) }));
    setCode("wordpress", embed.page);
    setCode("amp", ampTag(embed, choices.more[locale]));
    setCode("picture", pictureLine(embed, { ...picture, ...words.picture }));
    frame.show(choices.root + address.slice(1), words);
  };
  builder.addEventListener("change", write);
  builder.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  builder.addEventListener("change", addCopyButtons());
}

/** What was chosen beside view and language, as the query that the embed reads. */
function queryOf(chosen: FormData): string {
  const asked = [...chosen].flatMap(([name, value]) =>
    ["view", "language"].includes(name) || typeof value !== "string" || value === "" ? [] : [[name, value]],
  );
  const query = new URLSearchParams(asked).toString();
  return query === "" ? "" : `?${query}`;
}

function setCode(name: string, words: string): void {
  const code = document.querySelector(`[data-code="${name}"]`);
  if (code) code.textContent = words;
}

/** The embed as it will stand, once asked for: a frame of this site. */
function preview(): { readonly show: (source: string, words: Words) => void } {
  const link = document.querySelector<HTMLAnchorElement>("a[data-preview]");
  let frame: HTMLIFrameElement | undefined;
  let missing: HTMLElement | undefined;
  let waiting: ReturnType<typeof waitUnless> | undefined;
  if (link) {
    const offer = document.createElement("p");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = link.dataset["preview"] ?? "";
    button.addEventListener("click", () => {
      offer.remove();
      put(link);
    });
    offer.append(button);
    link.parentElement?.before(offer);
  }
  function put(to: HTMLAnchorElement): void {
    const made = document.createElement("iframe");
    const lose = (): void => {
      made.remove();
      frame = undefined;
      missing = tellMissing(to.parentElement, () => {
        put(to);
      });
    };
    made.addEventListener("load", () => {
      waiting?.over();
      if (!holdsEmbed(made)) lose();
    });
    missing?.remove();
    frame = made;
    waiting = waitUnless(lose);
    made.className = "preview";
    made.src = to.href;
    made.title = document.querySelector("h1")?.textContent.trim() ?? "";
    to.parentElement?.after(made);
    window.addEventListener("message", heed);
  }
  /** Gives the preview the height it asks for, as long as it stands on the page. */
  const heed = ({ source, data: said }: MessageEvent<unknown>): void => {
    if (!frame?.isConnected) window.removeEventListener("message", heed);
    if (!frame || source !== frame.contentWindow || typeof said !== "object" || said === null) return;
    const { type, height } = said as { readonly type?: unknown; readonly height?: unknown };
    if (type === "iframe-resized" && typeof height === "number") frame.height = String(height);
  };
  return {
    show: (source, { title }) => {
      if (link) link.href = source;
      if (!frame) return;
      waiting?.again();
      frame.src = source;
      frame.title = title;
    },
  };
}

/** Whether an embed came whole: its script stands after its content. Files on disk may not look into one another. */
function holdsEmbed({ contentDocument }: HTMLIFrameElement): boolean {
  return location.protocol === "file:" || Boolean(contentDocument?.querySelector("main + script"));
}

/** A button for each line; gives what takes back that a line was copied, for when the lines change. */
function addCopyButtons(): () => void {
  const status = document.querySelector<HTMLElement>("[data-selected]");
  const buttons: HTMLButtonElement[] = [];
  for (const code of document.querySelectorAll("[data-code]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = status?.dataset["copy"] ?? "";
    button.setAttribute("aria-describedby", `embed-${code.getAttribute("data-code")}`);
    button.addEventListener("click", () => {
      void copy(code).then((outcome) => {
        const said = status?.dataset[outcome] ?? "";
        button.textContent = said;
        if (status) status.textContent = said;
      });
    });
    code.parentElement?.after(button);
    buttons.push(button);
  }
  return () => {
    for (const button of buttons) button.textContent = status?.dataset["copy"] ?? "";
    if (status) status.textContent = "";
  };
}

/** Where the clipboard is closed to pages, the line is selected, ready to be copied by hand. */
async function copy(code: Element): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return "copied";
  } catch {
    getSelection()?.selectAllChildren(code);
    return "selected";
  }
}
