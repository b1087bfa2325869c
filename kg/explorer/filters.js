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

  /** What the filters hold back, to be taken back later. */
  save() {
    const { kinds, relations, statuses, outlets, from, until, least } = this;
    return { kinds: new Set(kinds), relations: new Set(relations), statuses: new Set(statuses), outlets: new Set(outlets), from, until, least };
  }

  /** @param {ReturnType<Filters["save"]>} saved */
  load(saved) {
    Object.assign(this, {
      ...saved,
      kinds: new Set(saved.kinds),
      relations: new Set(saved.relations),
      statuses: new Set(saved.statuses),
      outlets: new Set(saved.outlets),
    });
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
   * @param {{time?: boolean, status?: boolean}} asked what is not asked for
   */
  sees(f, { time = true, status = true } = {}) {
    const c = this.graph.columns;
    if (this.relations.has(c.relation[f]) || (status && this.statuses.has(c.status[f]))) return false;
    if (!this.seesThing(c.from[f]) || !this.seesThing(c.to[f]) || c.independent[f] < this.least) return false;
    if (this.outlets.size && c.sources[c.source[f]].every((outlet) => this.outlets.has(outlet))) return false;
    return !time || !this.isDated() || this.graph.daysOf(f).some(([first, last]) => last >= this.from && first <= this.until);
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
    const seen = [];
    for (const f of this.graph.factsOf(i)) if (this.sees(f)) seen.push(f);
    return seen;
  }
}
