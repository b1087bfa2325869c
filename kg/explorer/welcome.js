// What an empty stage offers, how much is on a full one, and what filters hold back of it.

import { el, fill } from "./dom.js";
import { bestKnown, examples } from "./examples.js";
import { say } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {import("./examples.js").Example} Example */

const KNOWN = 12;
// More things than these on one stage help nobody.
export const ALL = 2000;

/**
 * Offer questions and well-known names.
 * @param {HTMLElement} root
 * @param {Graph} graph
 * @param {Filters} filters
 * @param {{sign: (kind: number) => Element, choose: (i: number) => void, ask: (example: Example) => void, bring: (things: number[]) => void}} acts
 */
export function showWelcome(root, graph, filters, { sign, choose, ask, bring }) {
  const { kind, label, left } = graph.columns;
  const seen = bestKnown(graph, filters, graph.things);
  const known = seen.slice(0, KNOWN).map((i) => el("li", {}, el("button", { click: () => choose(i) }, sign(kind[i]), label[i])));
  const asked = examples(graph, filters).map((example) => el("li", {}, el("button", { click: () => ask(example) }, say(example.word, ...example.values))));
  fill(root, [
    el("h1", {}, say("start")),
    el("p", {}, say("startSays")),
    ...(asked.length ? [el("h2", {}, say("questions")), el("ul", { id: "questions" }, ...asked)] : []),
    el("h2", {}, say("known")),
    el("ul", { class: "known" }, ...known),
    ...(seen.length <= ALL ? [el("p", {}, el("button", { id: "everything", click: () => bring(seen) }, say("everything", seen.length)))] : []),
    ...(left ? [el("p", { class: "warning" }, say("left", left))] : []),
    el("p", { class: "warning" }, say("namesake")),
  ]);
}

/**
 * Say how much is on the stage, how much the page holds, and how much of the graph it does not.
 * @param {HTMLElement} root
 * @param {Graph} graph
 * @param {number} things
 * @param {number} facts
 */
export function showCount(root, graph, things, facts) {
  const { left } = graph.columns;
  root.textContent = say("count", things, facts, graph.things, graph.facts) + (left ? ` · ${say("left", left)}` : "");
}

/**
 * Say how many facts between shown things the filters hold back, and offer to bring them.
 * @param {HTMLElement} root
 * @param {Graph} graph
 * @param {Scene} scene
 * @param {Filters} filters
 * @param {() => void} open
 */
export function showHidden(root, graph, scene, filters, open) {
  let hidden = 0;
  for (const i of scene.shown.keys()) {
    for (const f of graph.factsOf(i)) {
      const j = graph.other(f, i);
      if (j >= i && scene.shown.has(j) && !filters.sees(f)) hidden++;
    }
  }
  root.hidden = hidden === 0;
  fill(root, [say("hidden", hidden), " ", el("button", { click: open }, say("open"))]);
}
