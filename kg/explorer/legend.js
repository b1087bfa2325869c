// The filters as a person sees them: kinds with their colours and shapes, relations, what is only said, outlets, and how many tell it.

import { el, fill } from "./dom.js";
import { SvgPen } from "./pen.js";
import { outline } from "./draw.js";
import { say, sayStatus, speech } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {{number: number, id: string, name: string, count: number, total: number}} Row */

const OUTLETS = 40;

export class Legend {
  /**
   * @param {HTMLElement} root
   * @param {Graph} graph
   * @param {Filters} filters
   * @param {{before: () => void, changed: () => void, only: () => void}} acts before a filter changes, after, and after all but one of a sort were switched off
   */
  constructor(root, graph, filters, acts) {
    this.root = root;
    this.graph = graph;
    this.filters = filters;
    this.acts = acts;
    this.totals = {
      kinds: counted(graph.columns.kind, (kind) => kind),
      relations: counted(graph.columns.relation, (relation) => relation),
      statuses: counted(graph.columns.status, (status) => status),
    };
  }

  /**
   * Draw the filters; the numbers count what is on the stage.
   * @param {number[]} facts
   * @param {number[]} things
   */
  show(facts, things) {
    const { columns } = this.graph;
    const { filters } = this;
    const relations = counted(facts, (f) => columns.relation[f]);
    const statuses = counted(facts, (f) => columns.status[f]);
    const held = document.activeElement?.id;
    fill(this.root, [
      this.#kinds(things),
      this.#part(
        say("relations"),
        filters.relations,
        columns.relations.map((relation, r) => ({
          number: r,
          id: `relation-${relation.id}`,
          name: relation[speech.language],
          count: relations.get(r) ?? 0,
          total: this.totals.relations.get(r) ?? 0,
        })),
      ),
      this.#part(
        say("statuses"),
        filters.statuses,
        columns.statuses.map((status, s) => ({
          number: s,
          id: `status-${status}`,
          name: sayStatus(status),
          count: statuses.get(s) ?? 0,
          total: this.totals.statuses.get(s) ?? 0,
        })),
      ),
      this.#least(),
      ...this.#outlets(facts),
      el(
        "div",
        { class: "acts" },
        el("button", { id: "reset", click: () => this.#act(() => filters.reset()) }, say("reset")),
        el("button", { id: "open-all", click: () => this.#act(() => filters.open()) }, say("open")),
      ),
    ]);
    if (held) document.getElementById(held)?.focus();
  }

  /** @param {() => void} act */
  #act(act) {
    this.acts.before();
    act();
    this.acts.changed();
  }

  /**
   * A row for each type, and under it one for each narrower kind that is on the stage or switched off.
   * @param {number[]} things
   */
  #kinds(things) {
    const { kinds } = this.graph.columns;
    const off = this.filters.kinds;
    const counts = counted(things, (i) => this.graph.columns.kind[i]);
    const part = el("fieldset", {}, el("legend", {}, say("kinds")));
    for (const type of new Set(kinds.map((kind) => kind.parent || kind.id))) {
      const members = kinds.flatMap((kind, k) => ((kind.parent || kind.id) === type ? [k] : []));
      const away = members.filter((k) => off.has(k));
      const box = el("input", {
        type: "checkbox",
        id: `type-${type}`,
        change: () => this.#act(() => members.forEach((k) => (box.checked ? off.delete(k) : off.add(k)))),
      });
      box.checked = away.length < members.length;
      box.indeterminate = away.length > 0 && box.checked;
      const total = members.reduce((sum, k) => sum + (counts.get(k) ?? 0), 0);
      const [head] = members;
      const name = kinds[head].parent ? kinds[head][speech.language === "zh" ? "typeZh" : "typeEn"] : kinds[head][speech.language];
      part.append(
        el(
          "label",
          { class: total ? "" : "none" },
          box,
          this.sign(kinds[head].shape, kinds[head].typeColour),
          el("span", {}, name),
          el("small", {}, total ? String(total) : ""),
        ),
      );
      for (const k of members) {
        if (!kinds[k].parent || (!counts.get(k) && !off.has(k)) || members.length < 2 || away.length === members.length) continue;
        part.append(
          this.#row(
            { number: k, id: `kind-${kinds[k].id}`, name: kinds[k][speech.language], count: counts.get(k) ?? 0, total: this.totals.kinds.get(k) ?? 0 },
            off,
            "sub",
            [],
            k,
          ),
        );
      }
    }
    return part;
  }

  /**
   * @param {string} title
   * @param {Set<number>} off
   * @param {Row[]} rows
   */
  #part(title, off, rows) {
    const all = rows.map((row) => row.number);
    return el("fieldset", {}, el("legend", {}, title), ...rows.map((row) => this.#row(row, off, "", all)));
  }

  /**
   * @param {Row} row
   * @param {Set<number>} off
   * @param {string} look
   * @param {number[]} all the numbers of the rows beside it
   * @param {number | null} kind whose sign stands before the name
   */
  #row({ number, id, name, count, total }, off, look = "", all = [], kind = null) {
    const box = el("input", { type: "checkbox", id, change: () => this.#act(() => void (box.checked ? off.delete(number) : off.add(number))) });
    box.checked = !off.has(number);
    // What is not on the stage tells how much of it there is.
    const told = count ? String(count) : total ? `(${total})` : "";
    const row = el(
      "label",
      { class: `${look} ${count ? "" : "none"}`.trim() },
      box,
      ...(kind === null ? [] : [this.signOf(kind)]),
      el("span", {}, name),
      el("small", {}, told),
    );
    if (all.length > 1) {
      row.append(
        el(
          "button",
          { class: "only", "aria-label": `${say("only")} ${name}`, click: (/** @type {Event} */ event) => this.#only(event, number, off, all) },
          say("only"),
        ),
      );
    }
    return row;
  }

  /**
   * Switch off all rows but one.
   * @param {Event} event
   * @param {number} number
   * @param {Set<number>} off
   * @param {number[]} all
   */
  #only(event, number, off, all) {
    event.preventDefault();
    this.#act(() => {
      for (const other of all) off.add(other);
      off.delete(number);
    });
    this.acts.only();
  }

  #least() {
    const { filters } = this;
    const select = el("select", { id: "least", change: () => this.#act(() => void (filters.least = Number(select.value))) });
    for (const number of [1, 2, 3, 5]) select.append(el("option", { value: number, selected: number === filters.least }, say("sourcesAtLeast", number)));
    return el("fieldset", {}, el("legend", {}, say("least")), select);
  }

  /** @param {number[]} facts */
  #outlets(facts) {
    const { columns } = this.graph;
    if (columns.outlets.length < 2) return [];
    const counts = new Map();
    for (const f of facts) for (const outlet of columns.sources[columns.source[f]]) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    const numbers = columns.outlets.map((_, o) => o).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
    // One that is switched off stays in sight, however few facts it tells.
    const shown = numbers.filter((o, at) => at < OUTLETS || this.filters.outlets.has(o));
    return [
      this.#part(
        say("outlets"),
        this.filters.outlets,
        shown.map((o) => ({ number: o, id: `outlet-${o}`, name: columns.outlets[o] || say("noOutlet"), count: counts.get(o) ?? 0, total: 0 })),
      ),
    ];
  }

  /**
   * Draw the sign of a kind.
   * @param {number} kind
   */
  signOf(kind) {
    const { shape, colour } = this.graph.columns.kinds[kind];
    return this.sign(shape, colour);
  }

  /**
   * @param {string} shape
   * @param {string} colour
   */
  sign(shape, colour) {
    const pen = new SvgPen(18, 18, "none");
    pen.beginPath();
    outline(pen, shape, 9, 9, 6);
    pen.fillStyle = colour;
    pen.fill();
    pen.strokeStyle = "currentColor";
    pen.lineWidth = 0.7;
    pen.stroke();
    pen.root.setAttribute("aria-hidden", "true");
    pen.root.querySelector("rect")?.remove();
    return pen.root;
  }
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => number} of
 */
function counted(items, of) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return counts;
}
