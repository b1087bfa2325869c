// Facts as a table: those on the stage, or all that the filters let through; those whose sentences hold some words.

import { el, fill } from "./dom.js";
import { quote } from "./quotes.js";
import { say, sayStatus, sayValue, speech } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./filters.js").Filters} Filters */

const PAGE = 100;
const DATES = new Set(["date", "since", "until", "count"]);

export class FactList {
  /**
   * @param {HTMLElement} root
   * @param {Graph} graph
   * @param {Scene} scene
   * @param {Filters} filters
   * @param {(text: string) => string} fold
   * @param {(i: number) => void} choose
   */
  constructor(root, graph, scene, filters, fold, choose) {
    this.root = root;
    this.graph = graph;
    this.scene = scene;
    this.filters = filters;
    this.fold = fold;
    this.choose = choose;
    this.open = false;
    /** Whether all facts are listed, not only those on the stage. */
    this.all = true;
    this.words = "";
    this.limit = PAGE;
    /** @type {{asked: string, facts: Set<number>} | null} the facts in whose sentences the words were found */
    this.found = null;
    this.turn = 0;
  }

  /** Write the table. */
  async show() {
    if (!this.open) return;
    const turn = ++this.turn;
    await this.#look();
    if (turn !== this.turn) return;
    const facts = this.#facts();
    const rows = await Promise.all(facts.slice(0, this.limit).map((f) => this.#row(f)));
    if (turn !== this.turn) return;
    const heads = ["colDate", "colWho", "colRelation", "colWhat", "colSaid"];
    const table = el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...heads.map((word) => el("th", { scope: "col" }, say(/** @type {import("./words.js").Word} */ (word)))))),
      el("tbody", {}, ...rows),
    );
    const rest = facts.length - this.limit;
    const more = rest > 0 ? [el("button", { id: "more-rows", click: () => this.#more() }, say("moreFacts", Math.min(rest, PAGE)))] : [];
    fill(this.root, [this.#head(facts.length), ...(facts.length ? [table] : [el("p", {}, say("noFact"))]), ...more]);
  }

  #more() {
    this.limit += PAGE;
    void this.show();
  }

  /** Find the facts whose sentences hold the words. */
  async #look() {
    const asked = this.words;
    if (this.found?.asked === asked) return;
    this.found = null;
    if (!asked) return;
    const wanted = this.fold(asked);
    /** @type {Set<number>} */
    const facts = new Set();
    await this.graph.read((f, quotes) => {
      if (quotes.some((text) => this.fold(text).includes(wanted))) facts.add(f);
    });
    this.found = { asked, facts };
  }

  #facts() {
    const { graph, found } = this;
    const every = this.all || found ? Array.from({ length: graph.facts }, (_, f) => f).filter((f) => this.filters.sees(f)) : this.scene.facts();
    /** @param {number} f */
    const time = (f) => (graph.first[f] > -1e6 ? graph.first[f] : 1e6);
    return every.filter((f) => !found || found.facts.has(f)).sort((a, b) => time(a) - time(b) || a - b);
  }

  /** @param {number} count */
  #head(count) {
    const input = el("input", {
      id: "words",
      type: "search",
      placeholder: say("inSentences"),
      "aria-label": say("inSentences"),
      change: () => this.ask(input.value),
    });
    input.value = this.words;
    /** @param {boolean} all */
    const scope = (all) => el("button", { "aria-pressed": String(this.all === all), click: () => this.#scope(all) }, say(all ? "allFacts" : "stageFacts"));
    return el("div", { class: "acts" }, el("h2", {}, say("facts", count)), scope(false), scope(true), input);
  }

  /** @param {boolean} all */
  #scope(all) {
    this.all = all;
    this.scene.changed();
  }

  /**
   * List the facts whose sentences hold some words; none: all.
   * @param {string} words
   */
  ask(words) {
    this.words = words.trim();
    this.limit = PAGE;
    this.scene.changed();
  }

  /** @param {number} f */
  async #row(f) {
    const { graph } = this;
    const { columns } = graph;
    const evidence = await graph.evidence(f);
    const wanted = this.fold(this.words);
    // Of several sentences, the one with the words that were asked for.
    const first = evidence.find((one) => this.fold(one.quote).includes(wanted)) ?? evidence[0];
    const date = graph.dateOf(f);
    const relation = graph.relationOf(f)[speech.language];
    const notes = columns.notes[columns.note[f]].filter(([name]) => !DATES.has(name)).map(([, value]) => sayValue(value));
    // What the relation says already is not said again.
    const told = notes.filter((note) => note !== relation);
    const claim = graph.isClaim(f) ? [el("strong", { class: "claim" }, ` ${sayStatus(columns.statuses[columns.status[f]])}`)] : [];
    const support = columns.support[f] > 1 ? [el("small", {}, ` ${say("stories", columns.support[f], columns.independent[f])}`)] : [];
    return el(
      "tr",
      {},
      el("td", {}, date ? (graph.isTold(f) ? say("told", date) : date) : say("undated")),
      el("td", {}, this.#name(columns.from[f])),
      el("td", {}, relation, ...(told.length ? [el("small", {}, ` ${told.join("、")}`)] : []), ...claim, ...support),
      el("td", {}, this.#name(columns.to[f])),
      el("td", {}, ...(first ? [quote(first)] : [])),
    );
  }

  /** @param {number} i */
  #name(i) {
    return el("button", { class: "name", click: () => this.choose(i) }, this.graph.columns.label[i]);
  }
}
