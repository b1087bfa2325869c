// The language of the page's own words: the browser's at first, then whichever is chosen.

import { isWord, say, speech } from "./words.js";

/** @typedef {import("./words.js").Language} Language */

/**
 * Say all that stands on the page in a language.
 * @param {Language} language
 */
export function translate(language) {
  speech.language = language;
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  for (const element of document.querySelectorAll("[data-say]")) {
    const word = element.getAttribute("data-say") ?? "";
    if (isWord(word)) element.textContent = say(word);
  }
  for (const element of document.querySelectorAll("[data-hint]")) {
    const word = element.getAttribute("data-hint") ?? "";
    if (!isWord(word)) continue;
    element.setAttribute("aria-label", say(word));
    if (element instanceof HTMLInputElement) element.placeholder = say(word);
  }
}

/** @returns {Language} Chinese for all whose browser knows Chinese among its languages, English for others */
export function ownLanguage() {
  return navigator.languages.some((language) => /^zh\b/i.test(language)) ? "zh" : "en";
}
