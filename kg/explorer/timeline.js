// Facts by month: bars with a window that can be dragged, and two fields for who has no mouse.

import { el, fill, svg } from "./dom.js";
import { dayText, daysOf, monthDays } from "./dates.js";
import { say } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./filters.js").Filters} Filters */

const HEIGHT = 44;
const BARS = 240;
const LEAST = 36;

export class Timeline {
  /**
   * @param {HTMLElement} root
   * @param {Graph} graph
   * @param {Filters} filters
   * @param {{before: () => void, changed: () => void, complain: (text: string) => void}} acts before a filter changes, and after
   */
  constructor(root, graph, filters, acts) {
    this.root = root;
    this.graph = graph;
    this.filters = filters;
    this.acts = acts;
    /** @type {{first: number, bars: number, step: number} | null} the first month, how many bars, months a bar */
    this.scale = null;
    this.from = this.#field(
      "from",
      (days) => days[0],
      (day) => void (filters.from = day ?? -Infinity),
    );
    this.until = this.#field(
      "until",
      (days) => days[1],
      (day) => void (filters.until = day ?? Infinity),
    );
    this.drawing = svg("svg", { preserveAspectRatio: "none", height: HEIGHT, role: "img" });
    this.drawing.addEventListener("pointerdown", (event) => this.#grab(/** @type {PointerEvent} */ (event)));
  }

  /**
   * @param {"from" | "until"} id
   * @param {(days: [number, number]) => number} end
   * @param {(day: number | null) => void} set
   */
  #field(id, end, set) {
    const input = el("input", {
      id,
      size: 11,
      change: () => {
        const days = daysOf(input.value);
        const bad = input.value.trim() !== "" && !days;
        this.acts.before();
        set(days ? end(days) : null);
        this.acts.changed();
        input.setAttribute("aria-invalid", String(bad));
        if (bad) this.acts.complain(say("noDate", input.value));
        else if (this.filters.from > this.filters.until) this.acts.complain(say("order"));
      },
    });
    return input;
  }

  /** Draw the months of all facts that the other filters let through. */
  show() {
    const { graph, filters } = this;
    /** @type {Map<number, number>} */
    const months = new Map();
    for (let f = 0; f < graph.facts; f++) {
      const month = graph.month[f];
      if (month >= 0 && filters.sees(f, { time: false })) months.set(month, (months.get(month) ?? 0) + 1);
    }
    for (const [field, word] of /** @type {[HTMLInputElement, "from" | "until"][]} */ ([
      [this.from, "from"],
      [this.until, "until"],
    ])) {
      field.placeholder = "2024-05";
      field.title = say("partial");
      field.setAttribute("aria-label", `${say("dates")} ${say(word)}`);
    }
    if (document.activeElement !== this.from) this.from.value = Number.isFinite(filters.from) ? dayText(filters.from) : "";
    if (document.activeElement !== this.until) this.until.value = Number.isFinite(filters.until) ? dayText(filters.until) : "";
    this.#bars(months);
    const [first, last] = this.scale ? [this.#span(0)[0], this.#span(this.scale.bars - 1)[1]].map((day) => dayText(day).slice(0, 7)) : ["", ""];
    fill(this.root, [el("span", {}, say("dates")), this.from, "–", this.until, el("small", {}, first), this.drawing, el("small", {}, last)]);
  }

  /** @param {Map<number, number>} found how many facts each month has */
  #bars(found) {
    this.scale = null;
    fill(this.drawing, []);
    if (!found.size) return;
    const months = [...found].sort((a, b) => a[0] - b[0]);
    // Some old founding years must not squeeze the years that matter: the first hundredth is left to the fields.
    const early = 0.01 * months.reduce((sum, [, count]) => sum + count, 0);
    let passed = 0;
    const begin = months.find(([, count]) => (passed += count) > early) ?? months[0];
    const last = months[months.length - 1][0];
    // Few months stand behind empty ones: a bar is a month, never a block.
    const first = Math.min(begin[0], last - LEAST + 1);
    const step = Math.max(1, Math.ceil((last - first + 1) / BARS));
    const bars = Math.ceil((last - first + 1) / step);
    const counts = new Array(bars).fill(0);
    for (const [month, count] of months) if (month >= first) counts[Math.floor((month - first) / step)] += count;
    this.scale = { first, bars, step };
    const most = Math.max(...counts);
    this.drawing.setAttribute("viewBox", `0 0 ${bars} ${HEIGHT}`);
    this.drawing.setAttribute("aria-label", `${dayText(monthDays(first)[0]).slice(0, 7)} – ${dayText(monthDays(last)[0]).slice(0, 7)}`);
    counts.forEach((count, at) => {
      if (!count) return;
      const height = Math.max(2, (count / most) * (HEIGHT - 4));
      const [start, end] = this.#span(at);
      const inside = end >= this.filters.from && start <= this.filters.until;
      const bar = svg("rect", { x: at + 0.08, y: HEIGHT - height, width: 0.84, height, class: inside ? "in" : "out" });
      bar.append(svg("title", {}, `${dayText(start).slice(0, 7)}: ${count}`));
      this.drawing.append(bar);
    });
  }

  /**
   * Give the first and the last day of a bar.
   * @param {number} bar
   * @returns {[number, number]}
   */
  #span(bar) {
    const { first, step } = /** @type {NonNullable<typeof this.scale>} */ (this.scale);
    return [monthDays(first + bar * step)[0], monthDays(first + bar * step + step - 1)[1]];
  }

  /**
   * Choose a window by dragging over the bars; a drag inside a window moves it, a click ends it.
   * @param {PointerEvent} down
   */
  #grab(down) {
    const scale = this.scale;
    if (!scale) return;
    const { filters } = this;
    /** @param {PointerEvent} event */
    const barAt = (event) => {
      const box = this.drawing.getBoundingClientRect();
      return Math.max(0, Math.min(scale.bars - 1, Math.floor(((event.clientX - box.left) / box.width) * scale.bars)));
    };
    const start = barAt(down);
    const [day] = this.#span(start);
    const held = filters.isDated() && day >= filters.from && day <= filters.until && { from: filters.from, until: filters.until };
    this.drawing.setPointerCapture(down.pointerId);
    let moved = false;
    /** @param {PointerEvent} event */
    const move = (event) => {
      const now = barAt(event);
      if (now === start && !moved) return;
      if (!moved) this.acts.before();
      moved = true;
      if (held) {
        const by = this.#span(now)[0] - day;
        [filters.from, filters.until] = [held.from + by, held.until + by];
      } else [filters.from, filters.until] = [this.#span(Math.min(start, now))[0], this.#span(Math.max(start, now))[1]];
      this.acts.changed();
    };
    const up = () => {
      this.drawing.removeEventListener("pointermove", /** @type {EventListener} */ (move));
      this.drawing.removeEventListener("pointerup", up);
      if (moved) return;
      this.acts.before();
      const dated = filters.isDated();
      [filters.from, filters.until] = dated ? [-Infinity, Infinity] : this.#span(start);
      this.acts.changed();
    };
    this.drawing.addEventListener("pointermove", /** @type {EventListener} */ (move));
    this.drawing.addEventListener("pointerup", up);
  }
}
