import { formText, type FormSettings } from "../../content/form.ts";
import type { Problem } from "../../dataset/problem.ts";
import { fileOf } from "../../dataset/tables/index.ts";
import type { Locale } from "../../dataset/text.ts";
import type { placedLines } from "../../editor/placed.ts";
import { repositoryAt, tablePath } from "../../export/repository.ts";
import { button, element } from "../explorer/dom.ts";
import { faultWords } from "./controls.ts";
import { addressWith, issueText, mailAddress, plainText, type Letter } from "./hand-over.ts";

interface Finished {
  readonly letter: Letter;
  /** None where it is handed over unfinished. */
  readonly placed: ReturnType<typeof placedLines> | undefined;
  readonly warnings: readonly Problem[];
}

/** What can be done with what was written; each thing by the reader's own hand. */
export function resultOf(
  { letter, placed, warnings }: Finished,
  settings: FormSettings,
  locale: Locale,
): readonly HTMLElement[] {
  const { result: text, unfinished } = formText[locale];
  const repository = settings.repository === undefined ? undefined : repositoryAt(settings.repository);
  return [
    element("h2", { tabindex: -1, id: "result" }, placed ? text.heading : unfinished),
    element("p", {}, placed ? text.passed : text.unfinished),
    ...(warnings.length === 0
      ? []
      : [
          element("p", {}, text.warnings),
          element("ul", {}, ...warnings.map((warning) => element("li", {}, faultWords(warning, locale)))),
        ]),
    ...(placed
      ? [
          element("h3", {}, text.linesHeading),
          ...placed.flatMap(({ table, lines }) => [
            element("h4", {}, tablePath(table)),
            ...lines.flatMap((each) => [
              copyable((each.isChanged ? text.changed : text.added)(String(each.line)), each.text, locale),
            ]),
            ...(repository
              ? [element("p", {}, outside(repository.edit(tablePath(table)), text.edit(fileOf(table))))]
              : []),
          ]),
          element("p", { class: "hint" }, repository ? `${text.editNote} ${text.account}` : text.noRepository),
        ]
      : []),
    element("div", { "data-preview": true }),
    element("h3", {}, text.waysHeading),
    element("h4", {}, text.issueHeading),
    ...(repository ? issueWay(letter, repository.newIssue, locale) : [element("p", {}, text.noRepository)]),
    element("h4", {}, text.mailHeading),
    ...(settings.contact === undefined
      ? [element("p", {}, text.noContact)]
      : mailWay(letter, settings.contact, settings.mailReveals, locale)),
    copyable(text.textHeading, `${letter.subject}\n\n${plainText(letter)}`, locale),
    element("p", { class: "hint" }, text.textNote),
    element("p", {}, element("strong", {}, text.nothingSent)),
  ];
}

function issueWay(
  letter: Letter,
  newIssue: (title: string, body: string) => string,
  locale: Locale,
): readonly HTMLElement[] {
  const { result: text } = formText[locale];
  const { address, isShortened } = addressWith(
    (body) => newIssue(letter.subject, body),
    issueText(letter),
    letter.lines === "" ? "" : issueText({ ...letter, answers: "" }),
  );
  return wayOf(address, text.issue, text.account, isShortened, locale);
}

function mailWay(letter: Letter, contact: string, reveals: string, locale: Locale): readonly HTMLElement[] {
  const { result: text } = formText[locale];
  const { address, isShortened } = addressWith(
    (body) => mailAddress(contact, letter.subject, body),
    plainText(letter),
    letter.lines,
  );
  return wayOf(address, text.mail, reveals, isShortened, locale);
}

function wayOf(
  address: string,
  words: string,
  reveals: string,
  isShortened: boolean,
  locale: Locale,
): readonly HTMLElement[] {
  return [
    element("p", {}, outside(address, words)),
    ...(isShortened ? [element("p", { class: "hint" }, formText[locale].result.shortened)] : []),
    element("p", { class: "hint" }, reveals),
  ];
}

/** A link that leaves the page open behind it. */
function outside(address: string, words: string): HTMLElement {
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words);
}

let codes = 0;

/** Text to take away, with a button that copies it, or selects it where the clipboard is closed to pages. */
function copyable(words: string, code: string, locale: Locale): HTMLElement {
  const { result: text } = formText[locale];
  codes += 1;
  const label = element("p", { id: `code-${codes}` }, words);
  const shown = element("code", {}, code);
  const status = element("span", { role: "status" });
  const copy = button(
    text.copy,
    () => {
      navigator.clipboard.writeText(code).then(
        () => {
          status.textContent = text.copied;
        },
        () => {
          getSelection()?.selectAllChildren(shown);
          status.textContent = text.selected;
        },
      );
    },
    { "aria-describedby": label.id },
  );
  return element(
    "div",
    { class: "code" },
    label,
    element("pre", { tabindex: 0, role: "region", "aria-labelledby": label.id }, shown),
    element("p", { class: "acts" }, copy, status),
  );
}
