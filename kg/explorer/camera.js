// Looking around on the stage: mouse, touch and keys.

import { bends, middle } from "./curves.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./scene.js").Thing} Thing */
/** @typedef {import("./scene.js").Pair} Pair */
/** @typedef {{click: (thing: Thing | null, pair: Pair | null) => void, double: (thing: Thing) => void, dragged: () => void, moved: () => void, key: (event: KeyboardEvent) => void}} Acts */

const DOUBLE = 350;
const STILL = 5;

export class Camera {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Scene} scene
   * @param {Acts} acts
   */
  constructor(canvas, scene, acts) {
    this.canvas = canvas;
    this.scene = scene;
    this.acts = acts;
    this.view = { x: 0, y: 0, k: 1 };
    this.size = { width: 1, height: 1 };
    /** When the camera moved last, in milliseconds. */
    this.moved = 0;
    /** Whether the view follows the layout until somebody moves it. */
    this.follows = true;
    /** @type {Map<number, {x: number, y: number}>} */
    this.fingers = new Map();
    /** @type {{thing: Thing | null, far: number, x: number, y: number} | null} */
    this.held = null;
    this.last = { time: 0, id: -1 };
    canvas.addEventListener("pointerdown", (event) => this.#down(event));
    canvas.addEventListener("pointermove", (event) => this.#move(event));
    canvas.addEventListener("pointerup", (event) => this.#up(event));
    canvas.addEventListener("pointercancel", (event) => this.#cancel(event));
    canvas.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    canvas.addEventListener("keydown", (event) => acts.key(event));
  }

  /** Bring all that is shown into view. */
  fit() {
    const living = this.scene.living();
    if (!living.length) return;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y, size } of living) {
      left = Math.min(left, x - size);
      right = Math.max(right, x + size);
      top = Math.min(top, y - size);
      bottom = Math.max(bottom, y + size);
    }
    const { width, height } = this.size;
    // Names stand to the right of things, in letters of one size whatever the scale: room is kept for those near the right edge.
    const near = left + (right - left) * 0.75;
    const names = Math.min(width / 3, Math.max(0, ...living.filter((thing) => thing.x > near).map((thing) => 14 * Math.min(25, thing.label.length + 3))));
    const k = Math.min(1.6, 0.94 * Math.min((width - names) / (right - left + 20), height / (bottom - top + 40)));
    this.view = { k, x: (width - names) / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
    this.acts.moved();
  }

  /**
   * @param {number} factor
   * @param {number} x
   * @param {number} y
   */
  zoom(factor, x = this.size.width / 2, y = this.size.height / 2) {
    const { view } = this;
    const k = Math.max(0.02, Math.min(6, view.k * factor));
    view.x = x - ((x - view.x) * k) / view.k;
    view.y = y - ((y - view.y) * k) / view.k;
    view.k = k;
    this.#touched();
  }

  #touched() {
    this.moved = performance.now();
    this.follows = false;
    this.acts.moved();
  }

  /**
   * Give the thing under a point of the canvas.
   * @param {number} x
   * @param {number} y
   * @returns {Thing | null}
   */
  thingAt(x, y) {
    const { view } = this;
    let best = null;
    let limit = Infinity;
    for (const thing of this.scene.living()) {
      const far = Math.hypot(thing.x * view.k + view.x - x, thing.y * view.k + view.y - y);
      const reach = Math.max(10, thing.size * Math.max(0.35, Math.min(1.6, view.k)) + 4);
      if (far < reach && far < limit) [best, limit] = [thing, far];
    }
    return best;
  }

  /**
   * Give the pair whose line runs within six pixels of a point.
   * @param {number} x
   * @param {number} y
   * @returns {Pair | null}
   */
  pairAt(x, y) {
    const { view } = this;
    const [gx, gy] = [(x - view.x) / view.k, (y - view.y) / view.k];
    let limit = 6 / view.k;
    let best = null;
    for (const pair of this.scene.pairs) {
      for (const bend of bends(pair.facts.length)) {
        const far = farFrom(pair, bend, gx, gy);
        if (far < limit) [best, limit] = [pair, far];
      }
    }
    return best;
  }

  /** @param {PointerEvent} event */
  #down(event) {
    this.canvas.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    if (this.fingers.size > 1) this.held = null;
    else this.held = { thing: this.thingAt(event.offsetX, event.offsetY), far: 0, x: event.offsetX, y: event.offsetY };
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const finger = this.fingers.get(event.pointerId);
    if (!finger) {
      const there = this.thingAt(event.offsetX, event.offsetY) || (this.scene.pairs.length < 1500 && this.pairAt(event.offsetX, event.offsetY));
      this.canvas.style.cursor = there ? "pointer" : "grab";
      return;
    }
    const [dx, dy] = [event.offsetX - finger.x, event.offsetY - finger.y];
    if (this.fingers.size === 2) this.#pinch(event, finger);
    Object.assign(finger, { x: event.offsetX, y: event.offsetY });
    if (!this.held) return;
    this.held.far += Math.hypot(dx, dy);
    if (this.held.far <= STILL) return;
    const { thing } = this.held;
    if (thing) {
      thing.x += dx / this.view.k;
      thing.y += dy / this.view.k;
      thing.pinned = true;
      this.follows = false;
      this.acts.dragged();
    } else {
      this.view.x += dx;
      this.view.y += dy;
      this.#touched();
    }
  }

  /**
   * Two fingers: their distance zooms, their middle moves.
   * @param {PointerEvent} event
   * @param {{x: number, y: number}} finger where this one was
   */
  #pinch(event, finger) {
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return;
    const before = Math.hypot(finger.x - other.x, finger.y - other.y) || 1;
    const now = Math.hypot(event.offsetX - other.x, event.offsetY - other.y) || 1;
    this.view.x += (event.offsetX - finger.x) / 2;
    this.view.y += (event.offsetY - finger.y) / 2;
    this.zoom(now / before, (event.offsetX + other.x) / 2, (event.offsetY + other.y) / 2);
  }

  /** @param {PointerEvent} event */
  #up(event) {
    this.fingers.delete(event.pointerId);
    const held = this.held;
    this.held = null;
    if (!held || held.far > STILL) return;
    const now = performance.now();
    if (held.thing && this.last.id === held.thing.id && now - this.last.time < DOUBLE) {
      this.last.id = -1;
      this.acts.double(held.thing);
      return;
    }
    this.last = { time: now, id: held.thing?.id ?? -1 };
    this.acts.click(held.thing, held.thing ? null : this.pairAt(held.x, held.y));
  }

  /** @param {PointerEvent} event */
  #cancel(event) {
    this.fingers.delete(event.pointerId);
    this.held = null;
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 20 : 1;
    this.zoom(Math.exp((-event.deltaY * lines) / 500), event.offsetX, event.offsetY);
  }

  /**
   * Give the neighbour that lies most in the direction of an arrow key.
   * @param {Thing} from
   * @param {number} angle
   * @returns {Thing}
   */
  neighbour(from, angle) {
    const near = this.scene.pairs.flatMap(({ a, b }) => (a === from ? [b] : b === from ? [a] : []));
    /** @param {Thing} thing */
    const score = (thing) => Math.cos(Math.atan2(thing.y - from.y, thing.x - from.x) - angle) - Math.hypot(thing.x - from.x, thing.y - from.y) / 1000;
    return near.sort((a, b) => score(b) - score(a) || a.id - b.id)[0] ?? from;
  }
}

/**
 * Give how far a point lies from the line of a pair.
 * @param {Pair} pair
 * @param {number} bend
 * @param {number} x
 * @param {number} y
 */
function farFrom({ a, b }, bend, x, y) {
  const [mx, my] = middle(a, b, bend);
  let best = Infinity;
  let [ax, ay] = [a.x, a.y];
  const pieces = bend ? 8 : 1;
  for (let n = 1; n <= pieces; n++) {
    const s = n / pieces;
    const bx = bend ? (1 - s) ** 2 * a.x + 2 * s * (1 - s) * mx + s * s * b.x : b.x;
    const by = bend ? (1 - s) ** 2 * a.y + 2 * s * (1 - s) * my + s * s * b.y : b.y;
    const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    best = Math.min(best, Math.hypot(ax + along * (bx - ax) - x, ay + along * (by - ay) - y));
    [ax, ay] = [bx, by];
  }
  return best;
}
