// A field that offers names while one types: arrow keys walk, Enter takes, Escape closes.

import { el, fill } from "./dom.js";
import { say, speech } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./search.js").Index} Index */

/**
 * Let a field offer names.
 * @param {Graph} graph
 * @param {Index} index
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {(i: number) => void} take
 * @param {((words: string) => void) | null} inText what looks for words in the sentences
 */
export function suggests(graph, index, input, list, take, inText = null) {
  let at = 0;
  /** @type {number[]} */
  let hits = [];

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} n */
  function choose(n) {
    const i = hits[n];
    if (i === undefined) return;
    close();
    input.value = "";
    take(i);
  }

  function look() {
    const words = input.value.trim();
    close();
    if (words) inText?.(words);
  }

  function show() {
    const rows = hits.map((i, n) => {
      const kind = graph.kindOf(i);
      const row = el(
        "li",
        { role: "option", id: `${list.id}-${n}`, "aria-selected": String(n === at) },
        graph.columns.label[i],
        el("small", {}, `${kind[speech.language] || kind.id} · ${graph.degree(i)}`),
      );
      return pressed(row, () => choose(n));
    });
    const none = input.value.trim() && !hits.length ? [el("li", { class: "none" }, say("nothing", input.value.trim()))] : [];
    const offer = inText && input.value.trim() ? [pressed(el("li", { id: `${list.id}-text` }, say("inText", input.value.trim())), look)] : [];
    fill(list, [...rows, ...none, ...offer]);
    list.hidden = !rows.length && !none.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (rows.length) input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    else input.removeAttribute("aria-activedescendant");
    rows[at]?.scrollIntoView({ block: "nearest" });
  }

  input.addEventListener("input", () => {
    at = 0;
    hits = index.find(input.value);
    show();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length) {
      event.preventDefault();
      at = (at + step + hits.length) % hits.length;
      show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (hits.length) choose(at);
      else look();
    } else if (event.key === "Escape") close();
  });
}

/**
 * Let a row do something when it is pressed. The field keeps its focus until then, and what lies under the row gets no press.
 * @param {HTMLElement} row
 * @param {() => void} act
 */
function pressed(row, act) {
  row.addEventListener("mousedown", (event) => event.preventDefault());
  row.addEventListener("click", act);
  return row;
}
