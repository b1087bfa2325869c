// A sentence with the words in question marked, and where it stands.

import { el } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./graph.js").Evidence} Evidence */

/**
 * Put what several rules found in one sentence together.
 * @param {Evidence[]} evidence
 */
export function united(evidence) {
  /** @type {Map<string, Evidence>} */
  const found = new Map();
  for (const one of evidence) {
    const key = one.place + one.speaker;
    const there = found.get(key);
    if (!there) found.set(key, one);
    else {
      const marks = [...there.marks, ...one.marks].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
      found.set(key, { ...there, marks, rule: there.rule.includes(one.rule) ? there.rule : `${there.rule}, ${one.rule}` });
    }
  }
  return [...found.values()];
}

/**
 * A sentence with the words in question marked, and where it stands.
 * @param {Evidence} evidence
 * @param {(() => void) | null} open what shows all that its article says
 */
export function quote(evidence, open = null) {
  const said = el("blockquote", { lang: "zh" });
  let at = 0;
  for (const [start, end] of evidence.marks) {
    if (start < at) continue;
    said.append(evidence.quote.slice(at, start), el("mark", {}, evidence.quote.slice(start, end)));
    at = end;
  }
  said.append(evidence.quote.slice(at));
  if (evidence.speaker) said.append(el("em", {}, ` ${say("speaker", evidence.speaker)}`));
  const place = `${say("rule")} ${evidence.rule} · ${say("place")} ${evidence.place}`;
  const more = open ? [el("br"), el("button", { class: "name", click: open }, say("sameArticle"))] : [];
  const how = el("details", { class: "how" }, el("summary", {}, say("how")), place, ...more);
  return el("div", { class: "proof" }, said, el("footer", {}, ...cited(evidence.article), how));
}

/** @param {import("./graph.js").Article} article */
export function cited(article) {
  /** @type {(Node | string)[]} */
  const parts = [[article.outlet, article.date].filter(Boolean).join(" "), " "];
  const title = `《${article.title}》`;
  parts.push(isWeb(article.url) ? el("a", { href: article.url, rel: "noopener noreferrer", target: "_blank" }, title) : title);
  if (article.copies) parts.push(` ${say("copies", article.copies)}`);
  return parts;
}

/** @param {string} text */
function isWeb(text) {
  return /^https?:\/\//.test(text);
}

/** @param {string} text */
export function link(text) {
  return isWeb(text) ? el("a", { href: text, rel: "noopener noreferrer", target: "_blank" }, text) : text;
}
