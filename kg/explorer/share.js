// The whole state of the page in the part of its address behind #, so that a link opens it as it was left.

import { dayText, daysOf } from "./dates.js";
import { examples } from "./examples.js";
import { speech } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {{open: boolean, all: boolean, words: string}} Listing whether the facts are shown as a table, all or those on the stage, and the words asked for */

// Longer addresses are cut by some programs that send them on.
export const HELD = 300;

/** What the browser's address says: kept in step with the page, and taken up when somebody changes it. */
export class Address {
  /**
   * @param {Graph} graph
   * @param {Scene} scene
   * @param {Filters} filters
   * @param {Listing} list
   */
  constructor(graph, scene, filters, list) {
    this.graph = graph;
    this.scene = scene;
    this.filters = filters;
    this.list = list;
    /** @type {number | undefined} */
    this.waiting = undefined;
  }

  text() {
    return stateText(this.graph, this.scene, this.filters, this.list);
  }

  /** Write the state, soon: browsers refuse addresses that change too often. */
  remember() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => history.replaceState(null, "", `#${this.text()}`), 200);
  }

  /**
   * @param {string} text
   * @returns {boolean} whether it told anything new: our own writing does not
   */
  take(text) {
    if (text === this.text()) return false;
    takeState(text, this.graph, this.scene, this.filters, this.list);
    return true;
  }
}

/**
 * Spell the state.
 * @param {Graph} graph
 * @param {Scene} scene
 * @param {Filters} filters
 * @param {Listing} list
 */
function stateText(graph, scene, filters, list) {
  const { columns } = graph;
  const state = new URLSearchParams();
  const places = scene.places().slice(0, HELD);
  if (places.length) state.set("v", places.map(([i, x, y, pinned]) => `${columns.id[i]}.${Math.round(x)}.${Math.round(y)}${pinned ? ".p" : ""}`).join(","));
  if (scene.thing !== null) state.set("s", columns.id[scene.thing]);
  else if (scene.pair) state.set("s", `${columns.id[scene.pair.a.id]},${columns.id[scene.pair.b.id]}`);
  else if (scene.question) state.set("q", scene.question.word);
  if (list.open) state.set("t", `${list.all ? "a" : "s"}${list.words}`);
  if (scene.paths.length) state.set("p", scene.paths.map((path) => path.map((i) => columns.id[i]).join(".")).join(","));
  const usual = usualOf(graph);
  const off = {
    k: names(
      filters.kinds,
      columns.kinds.map((kind) => kind.id),
    ),
    r: names(
      filters.relations,
      columns.relations.map((relation) => relation.id),
    ),
    c: names(filters.statuses, columns.statuses),
  };
  for (const [letter, value] of Object.entries(off)) if (value !== usual[/** @type {"k" | "r" | "c"} */ (letter)]) state.set(letter, value);
  if (filters.outlets.size) state.set("o", names(filters.outlets, columns.outlets));
  if (filters.least > 1) state.set("n", String(filters.least));
  if (Number.isFinite(filters.from)) state.set("a", dayText(filters.from));
  if (Number.isFinite(filters.until)) state.set("b", dayText(filters.until));
  state.set("l", speech.language);
  return state.toString();
}

/**
 * Take a state up; what the graph does not know is passed over.
 * @param {string} text
 * @param {Graph} graph
 * @param {Scene} scene
 * @param {Filters} filters
 * @param {Listing} list
 */
function takeState(text, graph, scene, filters, list) {
  const { columns } = graph;
  const state = new URLSearchParams(text);
  const language = state.get("l");
  if (language === "zh" || language === "en") speech.language = language;
  filters.reset();
  read(
    state.get("k"),
    filters.kinds,
    columns.kinds.map((kind) => kind.id),
  );
  read(
    state.get("r"),
    filters.relations,
    columns.relations.map((relation) => relation.id),
  );
  read(state.get("c"), filters.statuses, columns.statuses);
  read(state.get("o"), filters.outlets, columns.outlets);
  filters.least = Math.max(1, Number(state.get("n")) || 1);
  filters.from = daysOf(state.get("a") ?? "")?.[0] ?? -Infinity;
  filters.until = daysOf(state.get("b") ?? "")?.[1] ?? Infinity;
  /** @type {[number, number, number, boolean][]} */
  const things = [];
  for (const each of (state.get("v") ?? "").split(",")) {
    const [id, x, y, pin] = each.split(".");
    const i = graph.numbers.get(id);
    if (i !== undefined) things.push([i, Number(x) || 0, Number(y) || 0, pin === "p"]);
  }
  const table = state.get("t");
  Object.assign(list, { open: table !== null, all: table?.[0] === "a", words: table?.slice(1) ?? "" });
  // The same question of the same page has the same answer.
  const asked = state.get("q") && examples(graph, filters).find((example) => example.word === state.get("q"));
  const [one, other] = (state.get("s") ?? "").split(",").map((id) => graph.numbers.get(id));
  const pair = one !== undefined && other !== undefined ? { pair: `${Math.min(one, other)}-${Math.max(one, other)}` } : null;
  const paths = (state.get("p") ?? "").split(",").map((path) => path.split(".").map((id) => graph.numbers.get(id) ?? -1));
  scene.restore({
    things,
    selection: pair ?? (one !== undefined ? { thing: one } : asked ? { question: asked } : null),
    paths: paths.filter((path) => path.length > 1 && !path.includes(-1)),
  });
}

/** @param {Graph} graph */
function usualOf(graph) {
  const { kinds, statuses } = graph.columns;
  return { k: kinds.some((kind) => kind.id === "Article") ? "Article" : "", r: "", c: statuses.slice(1).join(",") };
}

/**
 * @param {Set<number>} off
 * @param {string[]} known
 */
function names(off, known) {
  return [...off]
    .sort((a, b) => a - b)
    .map((number) => known[number])
    .join(",");
}

/**
 * @param {string | null} text null: as usual
 * @param {Set<number>} off
 * @param {string[]} known
 */
function read(text, off, known) {
  if (text === null) return;
  off.clear();
  for (const name of text.split(",")) {
    const number = known.indexOf(name);
    if (number >= 0) off.add(number);
  }
}
