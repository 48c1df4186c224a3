import { missingText } from "../locale/missing.ts";

/** In the language of the page, that something did not arrive whole. */
export function missingWords(): string {
  return textHere().words;
}

/** A button that asks for it again. */
export function againButton(act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = textHere().again;
  button.addEventListener("click", act);
  return button;
}

/**
 * Says below a control that what it asked for did not arrive whole, with a button that asks for it again. Gives the notice,
 * which is in the way once that came.
 */
export function tellMissing(control: Element | null, again: () => void, words = textHere().words): HTMLElement {
  const notice = document.createElement("p");
  notice.className = "hint missing";
  notice.setAttribute("role", "status");
  control?.after(notice);
  // A live region is listened to from when it stands there.
  setTimeout(() => {
    notice.append(words, " ", againButton(again));
  });
  return notice;
}

function textHere(): (typeof missingText)["es"] {
  return missingText[document.documentElement.lang === "en" ? "en" : "es"];
}
