// What is on the stage: the things shown, the pairs of them that facts join, what is selected; and the way back.

import { tick } from "./layout.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {import("./layout.js").Body & {id: number, label: string, kind: number, size: number, more: number, away: boolean}} Thing a shown thing; `more`: neighbours not shown */
/** @typedef {{thing: number} | {pair: string} | {question: import("./examples.js").Example} | null} Selection */
/** @typedef {{things: [number, number, number, boolean][], selection: Selection, paths: number[][], filters?: ReturnType<Filters["save"]>}} Snapshot */

// As many neighbours come at a time as one can still read.
export const STEP = 30;
const REMEMBERED = 100;
// At this heat nothing moves any more that one could see.
const COLD = 0.02;
// How freely that moves which had come to rest before something was added.
const STIFF = 0.01;

/** Two things on the stage and the facts that join them. */
export class Pair {
  /**
   * @param {Thing} a
   * @param {Thing} b the one with the higher number
   */
  constructor(a, b) {
    this.a = a;
    this.b = b;
    /** @type {number[]} */
    this.facts = [];
  }

  /** What names the pair: asked for of a few, so it is not kept. */
  get key() {
    return `${this.a.id}-${this.b.id}`;
  }
}

export class Scene {
  /**
   * @param {Graph} graph
   * @param {Filters} filters
   */
  constructor(graph, filters) {
    this.graph = graph;
    this.filters = filters;
    /** @type {Map<number, Thing>} */
    this.shown = new Map();
    /** @type {Pair[]} */
    this.pairs = [];
    /** @type {Selection} */
    this.selection = null;
    /** @type {number[][]} */
    this.paths = [];
    this.heat = 0;
    /** @type {Generator<void, void, void> | null} the step of the layout that is under way */
    this.step = null;
    /** Whether the stage was worked out anew since things moved last. */
    this.fresh = false;
    /** @type {Set<Thing>} what stood when the stage was last worked out */
    this.stood = new Set();
    /** @type {Snapshot[]} */
    this.past = [];
    /** @type {Snapshot[]} */
    this.future = [];
    this.changed = () => {};
  }

  /** The things that no filter hides. */
  living() {
    return [...this.shown.values()].filter((thing) => !thing.away);
  }

  /** The facts between things on the stage. */
  facts() {
    return this.pairs.flatMap((pair) => pair.facts);
  }

  /** @returns {number | null} */
  get thing() {
    return this.selection && "thing" in this.selection ? this.selection.thing : null;
  }

  /** @returns {import("./examples.js").Example | null} */
  get question() {
    return this.selection && "question" in this.selection ? this.selection.question : null;
  }

  /** @returns {Pair | null} */
  get pair() {
    const selection = this.selection;
    if (!selection || !("pair" in selection)) return null;
    return this.pairs.find((pair) => pair.key === selection.pair) ?? null;
  }

  /** Keep what stands now, so that the next step can be taken back. */
  keep() {
    this.past.push(this.#snapshot());
    this.future = [];
    if (this.past.length > REMEMBERED) this.past.shift();
  }

  /** @returns {Snapshot} */
  #snapshot() {
    return { things: this.places(), selection: this.selection, paths: this.paths, filters: this.filters.save() };
  }

  /** @returns {[number, number, number, boolean][]} number, place and pin of each thing */
  places() {
    return [...this.shown.values()].map(({ id, x, y, pinned }) => [id, x, y, pinned]);
  }

  /** Take the last step back. */
  undo() {
    this.#swap(this.past, this.future);
  }

  /** Do again what was taken back. */
  redo() {
    this.#swap(this.future, this.past);
  }

  /**
   * @param {Snapshot[]} from
   * @param {Snapshot[]} to
   */
  #swap(from, to) {
    const last = from.pop();
    if (!last) return;
    to.push(this.#snapshot());
    this.restore(last);
  }

  /** @param {Snapshot} snapshot */
  restore({ things, selection, paths, filters }) {
    if (filters) this.filters.load(filters);
    this.shown.clear();
    for (const [i, x, y, pinned] of things) Object.assign(this.put(i), { x, y, pinned });
    this.stood = new Set(this.shown.values());
    this.paths = paths;
    this.selection = selection;
    this.rebuild();
    this.heat = 0;
  }

  /**
   * Put a thing on the stage, beside another or around the middle.
   * @param {number} i
   * @param {Thing | null} beside
   * @returns {Thing}
   */
  put(i, beside = null) {
    const there = this.shown.get(i);
    if (there) return there;
    // The golden angle: nothing falls on the place of another.
    const angle = this.shown.size * 2.4;
    const far = beside ? 60 + 12 * (this.shown.size % 6) : 24 * Math.sqrt(this.shown.size);
    const degree = this.graph.degree(i);
    /** @type {Thing} */
    const thing = {
      id: i,
      label: this.graph.columns.label[i],
      kind: this.graph.columns.kind[i],
      size: 6 + 1.6 * Math.log2(1 + degree),
      x: (beside?.x ?? 0) + far * Math.cos(angle),
      y: (beside?.y ?? 0) + far * Math.sin(angle),
      vx: 0,
      vy: 0,
      links: 0,
      more: 0,
      pinned: false,
      ease: 1,
      away: false,
    };
    this.shown.set(i, thing);
    return thing;
  }

  /**
   * Bring the neighbours of a thing, those with most facts in common first.
   * @param {number} i
   * @param {number} limit
   * @returns {number} how many came
   */
  expand(i, limit = STEP) {
    const here = this.put(i);
    /** @type {Map<number, number>} */
    const ties = new Map();
    for (const f of this.filters.factsOf(i)) {
      const j = this.graph.other(f, i);
      if (!this.shown.has(j)) ties.set(j, (ties.get(j) ?? 0) + 1);
    }
    const best = [...ties].sort((a, b) => b[1] - a[1] || this.graph.degree(b[0]) - this.graph.degree(a[0]) || a[0] - b[0]);
    for (const [j] of best.slice(0, limit)) this.put(j, here);
    this.rebuild();
    return Math.min(limit, best.length);
  }

  /**
   * Take away the neighbours of a thing that hang on it alone.
   * @param {number} i
   */
  collapse(i) {
    for (const { a, b } of this.pairs) {
      const other = a.id === i ? b : b.id === i ? a : null;
      if (other && other.links === 1 && !other.pinned) this.shown.delete(other.id);
    }
    this.rebuild();
  }

  /** @param {number} i */
  hide(i) {
    this.shown.delete(i);
    if (this.thing === i) this.selection = null;
    this.paths = this.paths.filter((path) => !path.includes(i));
    this.rebuild();
  }

  clear() {
    this.shown.clear();
    this.selection = null;
    this.paths = [];
    this.rebuild();
  }

  /** @param {Selection} selection */
  select(selection) {
    this.selection = selection;
    this.changed();
  }

  /** Work out which facts join what is shown, and what each thing has beside. */
  rebuild() {
    this.step = null;
    this.fresh = true;
    for (const thing of this.shown.values()) {
      thing.links = thing.more = 0;
      thing.away = !this.filters.seesThing(thing.id);
    }
    this.pairs = [...this.shown.values()].flatMap((thing) => (thing.away ? [] : this.#pairsOf(thing)));
    for (const { a, b } of this.pairs) {
      a.links++;
      b.links++;
    }
    this.#warm();
    this.changed();
  }

  /** Let what is new find its place. What stands hardly moves when something is added, and not at all when something goes. */
  #warm() {
    const things = [...this.shown.values()];
    if (things.some((thing) => !this.stood.has(thing))) {
      const rested = !this.moves() && this.stood.size > 1;
      for (const thing of things) if (rested && this.stood.has(thing)) thing.ease = STIFF;
      this.heat = 1;
    }
    this.stood = new Set(things);
  }

  /** Let everything follow what is drawn to another place. */
  loosen() {
    for (const thing of this.shown.values()) thing.ease = 1;
    this.heat = Math.max(this.heat, 0.15);
  }

  /**
   * Give the pairs of a thing with those of higher numbers, and count what it has beside.
   * @param {Thing} thing
   * @returns {Pair[]}
   */
  #pairsOf(thing) {
    /** @type {Map<number, Pair>} */
    const found = new Map();
    const away = new Set();
    for (const f of this.filters.factsOf(thing.id)) {
      const j = this.graph.other(f, thing.id);
      const other = this.shown.get(j);
      if (!other) away.add(j);
      else if (j > thing.id) {
        let pair = found.get(j);
        if (!pair) found.set(j, (pair = new Pair(thing, other)));
        pair.facts.push(f);
      }
    }
    thing.more = away.size;
    return [...found.values()];
  }

  /**
   * Show paths and what stands on them.
   * @param {number[][]} paths
   */
  showPaths(paths) {
    this.paths = paths;
    paths.forEach((path) => path.forEach((i, at) => this.put(i, at ? (this.shown.get(path[at - 1]) ?? null) : null)));
    this.rebuild();
  }

  /** The keys of the pairs that lie on a shown path. */
  pathKeys() {
    return new Set(this.paths.flatMap((path) => path.slice(1).map((j, at) => `${Math.min(path[at], j)}-${Math.max(path[at], j)}`)));
  }

  /** Whether the things have not come to rest yet. */
  moves() {
    return this.heat >= COLD;
  }

  /**
   * Let things move for some milliseconds. A step of very many takes several turns.
   * @param {number} milliseconds
   * @returns {boolean} whether anything moved
   */
  move(milliseconds) {
    // The frame after a change has enough to do with showing it.
    if (this.fresh) {
      this.fresh = false;
      return false;
    }
    const end = performance.now() + milliseconds;
    let moved = false;
    while (this.moves()) {
      this.step ??= tick(this.living(), this.pairs, this.heat);
      if (this.step.next().done) {
        this.step = null;
        this.heat *= 0.985;
        moved = true;
        if (!this.moves()) this.heat = 0;
      }
      if (performance.now() >= end) break;
    }
    return moved;
  }
}
