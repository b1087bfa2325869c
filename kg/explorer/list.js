// The stage as a list, for who does not see it or would rather read: each thing with the facts that join it to the others.

import { el, fill } from "./dom.js";
import { speech } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */

const ROWS = 500;

/**
 * Write the list.
 * @param {HTMLElement} root
 * @param {Graph} graph
 * @param {Scene} scene
 * @param {(i: number) => void} choose
 */
export function showList(root, graph, scene, choose) {
  const { columns } = graph;
  const living = scene.living().sort((a, b) => b.links - a.links || (a.label < b.label ? -1 : 1));
  /** @type {Map<number, number[]>} */
  const facts = new Map(living.map(({ id }) => [id, []]));
  for (const pair of scene.pairs) {
    facts.get(pair.a.id)?.push(...pair.facts);
    facts.get(pair.b.id)?.push(...pair.facts);
  }
  let rows = 0;
  const items = [];
  for (const thing of living) {
    if (rows++ > ROWS) break;
    const lines = (facts.get(thing.id) ?? []).map((f) => {
      rows++;
      const outward = columns.from[f] === thing.id;
      const arrow = graph.relationOf(f).symmetric ? "—" : outward ? "→" : "←";
      const date = graph.dateOf(f) && !graph.isTold(f) ? ` · ${graph.dateOf(f)}` : "";
      return el("li", {}, `${arrow} ${graph.relationOf(f)[speech.language]} `, name(graph.other(f, thing.id)), date);
    });
    items.push(
      el(
        "li",
        { class: scene.thing === thing.id ? "selected" : "" },
        name(thing.id),
        el("small", {}, ` ${graph.kindOf(thing.id)[speech.language]}`),
        el("ul", {}, ...lines),
      ),
    );
  }
  fill(root, [el("ul", {}, ...items)]);

  /** @param {number} i */
  function name(i) {
    return el("button", { class: "name", click: () => choose(i) }, columns.label[i]);
  }
}
