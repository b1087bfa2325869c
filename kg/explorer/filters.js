// What is left out of sight: kinds of things, relations, statuses, outlets, dates, and facts that too few sources tell.

/** @typedef {import("./graph.js").Graph} Graph */

/**
 * What a filter holds back, in a form that can be shared.
 * @typedef {{kinds: string[], relations: string[], statuses: string[], outlets: number[], from: string, until: string, least: number}} Filtering
 */

export class Filters {
  /** @param {Graph} graph */
  constructor(graph) {
    this.graph = graph;
    /** @type {Set<number>} */
    this.kinds = new Set();
    /** @type {Set<number>} */
    this.relations = new Set();
    /** @type {Set<number>} */
    this.statuses = new Set();
    /** @type {Set<number>} */
    this.outlets = new Set();
    this.from = -Infinity;
    this.until = Infinity;
    this.least = 1;
    this.reset();
  }

  /** Show facts of all kinds again; claims that are no facts, and articles as things, wait until somebody asks for them. */
  reset() {
    const { kinds, statuses } = this.graph.columns;
    this.kinds = new Set(kinds.flatMap((kind, k) => (kind.id === "Article" ? [k] : [])));
    this.relations = new Set();
    this.statuses = new Set(statuses.map((_, s) => s).filter((s) => s > 0));
    this.outlets = new Set();
    [this.from, this.until, this.least] = [-Infinity, Infinity, 1];
  }

  /** Show all that the page holds. */
  open() {
    this.reset();
    this.kinds.clear();
    this.statuses.clear();
  }

  /** @param {number} i */
  seesThing(i) {
    return !this.kinds.has(this.graph.columns.kind[i]);
  }

  /**
   * Tell whether a fact is to be seen.
   * @param {number} f
   * @param {boolean} anyTime do not ask for its date
   */
  sees(f, anyTime = false) {
    const c = this.graph.columns;
    if (this.relations.has(c.relation[f]) || this.statuses.has(c.status[f])) return false;
    if (!this.seesThing(c.from[f]) || !this.seesThing(c.to[f]) || c.support[f] < this.least) return false;
    if (this.outlets.size && c.sources[c.source[f]].every((outlet) => this.outlets.has(outlet))) return false;
    return anyTime || !this.isDated() || (this.graph.last[f] >= this.from && this.graph.first[f] <= this.until);
  }

  isDated() {
    return this.from > -Infinity || this.until < Infinity;
  }

  /**
   * Give the facts of a thing that are to be seen.
   * @param {number} i
   * @returns {number[]}
   */
  factsOf(i) {
    return Array.from(this.graph.factsOf(i)).filter((f) => this.sees(f));
  }
}
