// The menu of what can be taken away, and the box that shows text to copy.

import { byId } from "./dom.js";
import { HELD } from "./share.js";
import { cypher, save, sparql, table } from "./takeaway.js";
import { say } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./painter.js").Painter} Painter */

/**
 * Make the menu work.
 * @param {Graph} graph
 * @param {Scene} scene
 * @param {import("./share.js").Address} address
 * @param {Painter} painter
 */
export function takeMenu(graph, scene, address, painter) {
  const text = /** @type {HTMLTextAreaElement} */ (byId("text"));
  const dialog = /** @type {HTMLDialogElement} */ (byId("dialog"));

  /** @param {string} content */
  function show(content) {
    text.value = content;
    byId("copied").textContent = "";
    dialog.showModal();
    text.scrollTop = 0;
  }

  function copy() {
    text.select();
    // The modern clipboard is not open to pages from the file system everywhere.
    if (document.execCommand("copy")) byId("copied").textContent = say("copied");
  }

  /** @type {Record<string, () => void>} */
  const acts = {
    png: () => {
      painter.paint();
      painter.canvas.toBlob((blob) => blob && save("kg-view.png", blob));
    },
    svg: () => save("kg-view.svg", new Blob([painter.svg()], { type: "image/svg+xml" })),
    csv: () => void table(graph, scene).then((rows) => save("kg-view.csv", new Blob([rows], { type: "text/csv" }))),
    cypher: () => show(cypher(graph, scene)),
    sparql: () => show(sparql(graph, scene)),
    link: () => {
      history.replaceState(null, "", `#${address.text()}`);
      show(location.href);
      copy();
      if (scene.shown.size > HELD) byId("copied").textContent = say("linkCut", HELD);
    },
    close: () => dialog.close(),
    copy,
  };
  for (const [id, act] of Object.entries(acts)) byId(id).addEventListener("click", act);
  // It closes when something is taken from it, when one presses elsewhere, and by Escape.
  const menu = byId("take");
  document.addEventListener("click", (event) => {
    if (event.target instanceof HTMLButtonElement || !menu.contains(/** @type {Node} */ (event.target))) menu.removeAttribute("open");
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") menu.removeAttribute("open");
  });
}
