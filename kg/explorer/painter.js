// Painting the stage on the canvas, and the same picture as SVG.

import { el } from "./dom.js";
import { draw, drawing } from "./draw.js";
import { SvgPen } from "./pen.js";
import { say, sayStatus, speech } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./camera.js").Camera} Camera */

// Above so many lines a moving camera shifts the last picture instead of drawing each frame anew ...
const MANY = 4000;
// ... until it has been still for so many milliseconds.
const STILL_FOR = 150;
// So many parts of a drawing of very many lines are done in a frame: the page never stands still for it.
const PARTS = 10;

export class Painter {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Graph} graph
   * @param {Scene} scene
   * @param {Camera} camera
   */
  constructor(canvas, graph, scene, camera) {
    this.canvas = canvas;
    this.graph = graph;
    this.scene = scene;
    this.camera = camera;
    this.pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { alpha: false }));
    this.dirty = true;
    this.dark = false;
    /** @type {{x: number, y: number, k: number} | null} what the last whole drawing showed; null: something in it has changed since */
    this.drawn = null;
    /** @type {HTMLCanvasElement | null} a copy of that drawing */
    this.still = null;
    /** @type {{rest: Generator<void, void, void>, easel: HTMLCanvasElement, view: {x: number, y: number, k: number}} | null} a drawing under way beside the canvas */
    this.begun = null;
  }

  /** Forget the last picture: something in it has changed. */
  forget() {
    this.drawn = this.still = this.begun = null;
    this.dirty = true;
  }

  /**
   * @param {number} width
   * @param {number} height
   */
  resize(width, height) {
    const ratio = devicePixelRatio || 1;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.forget();
  }

  /** Paint if there is anything new. */
  frame() {
    const { camera, drawn } = this;
    const moving = performance.now() - camera.moved < STILL_FOR;
    if (drawn && moving && this.dirty && this.scene.pairs.length > MANY) this.#shift(drawn);
    else if (this.begun) this.#goOn(this.begun);
    else if (this.dirty || (drawn && !moving && !sameView(drawn, camera.view))) this.#begin();
  }

  paint() {
    this.#drawOn(this.pen, draw);
    this.dirty = false;
    this.still = this.begun = null;
    this.drawn = { ...this.camera.view };
  }

  /** Paint what is quickly painted; begin what is not. */
  #begin() {
    if (this.scene.pairs.length <= MANY || this.scene.moves()) {
      this.paint();
      return;
    }
    const easel = el("canvas", { width: this.canvas.width, height: this.canvas.height });
    const pen = /** @type {CanvasRenderingContext2D} */ (easel.getContext("2d", { alpha: false }));
    this.begun = { rest: this.#drawOn(pen, drawing), easel, view: { ...this.camera.view } };
    this.dirty = false;
  }

  /**
   * Draw some more lines beside the canvas, and show all when it is done.
   * @param {NonNullable<Painter["begun"]>} begun
   */
  #goOn({ rest, easel, view }) {
    for (let part = 0; part < PARTS; part++) {
      if (!rest.next().done) continue;
      this.pen.setTransform(1, 0, 0, 1, 0, 0);
      this.pen.drawImage(easel, 0, 0);
      this.begun = null;
      this.still = easel;
      this.drawn = view;
      return;
    }
    // Browsers carry out what is drawn out of sight only when somebody looks at it: then all at once.
    void createImageBitmap(easel, 0, 0, 1, 1).then((image) => image.close());
  }

  /**
   * Begin a drawing on a clean ground.
   * @template T
   * @param {CanvasRenderingContext2D} pen
   * @param {(pen: CanvasRenderingContext2D, size: import("./draw.js").Size, view: import("./draw.js").View, picture: import("./draw.js").Picture) => T} draws
   * @returns {T}
   */
  #drawOn(pen, draws) {
    const ratio = devicePixelRatio || 1;
    const { size, view } = this.camera;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.fillStyle = cssColour("--ground");
    pen.fillRect(0, 0, size.width, size.height);
    return draws(pen, size, { ...view }, this.#picture());
  }

  /** Copy the canvas as it is. */
  #copy() {
    const image = el("canvas", { width: this.canvas.width, height: this.canvas.height });
    image.getContext("2d")?.drawImage(this.canvas, 0, 0);
    return image;
  }

  /**
   * Shift and stretch the last drawing instead of making a new one.
   * @param {{x: number, y: number, k: number}} drawn
   */
  #shift(drawn) {
    this.still ??= this.#copy();
    const { pen, camera } = this;
    const ratio = devicePixelRatio || 1;
    const k = camera.view.k / drawn.k;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = cssColour("--ground");
    pen.fillRect(0, 0, this.canvas.width, this.canvas.height);
    pen.setTransform(k, 0, 0, k, (camera.view.x - drawn.x * k) * ratio, (camera.view.y - drawn.y * k) * ratio);
    pen.drawImage(this.still, 0, 0);
    this.dirty = false;
  }

  /** Give the picture as SVG. */
  svg() {
    const { width, height } = this.camera.size;
    const pen = new SvgPen(width, height, cssColour("--ground"));
    draw(pen, this.camera.size, this.camera.view, this.#picture());
    return new XMLSerializer().serializeToString(pen.root);
  }

  /** @param {number} kind */
  colour(kind) {
    return this.graph.columns.kinds[kind].colour;
  }

  /** @returns {import("./draw.js").Picture} */
  #picture() {
    const { scene, graph } = this;
    const selected = scene.thing === null ? null : (scene.shown.get(scene.thing) ?? null);
    const { lit, bright } = this.#lit(selected);
    // While very many things still move, their lines, rims and names would take longer than the moving.
    const hasty = scene.pairs.length > MANY && scene.moves();
    return {
      things: scene.living(),
      pairs: hasty ? [] : scene.pairs,
      hasty,
      selected,
      lit,
      bright,
      colour: (kind) => this.colour(kind),
      shape: (kind) => graph.columns.kinds[kind].shape,
      relation: (f) => captionOf(graph, f),
      forward: (f, thing) => graph.columns.from[f] === thing.id,
      arrow: (f) => !graph.relationOf(f).symmetric,
      claimed: (f) => graph.isClaim(f),
      ground: cssColour("--ground"),
      ink: cssColour("--ink"),
      rim: cssColour("--soft"),
      line: cssColour("--line"),
      glow: cssColour("--glow"),
    };
  }

  /**
   * Give the lines that stand out, and the things; null: all alike.
   * @param {import("./scene.js").Thing | null} selected
   */
  #lit(selected) {
    const { scene } = this;
    const paths = scene.pathKeys();
    const lit = new Set(paths.size ? scene.pairs.filter((pair) => paths.has(pair.key)) : []);
    if (scene.pair) lit.add(scene.pair);
    if (selected && !paths.size) for (const pair of scene.pairs) if (pair.a === selected || pair.b === selected) lit.add(pair);
    /** @type {Set<number> | null} */
    let bright = null;
    if (paths.size) bright = new Set(scene.paths.flat());
    else if (lit.size) bright = new Set([...lit].flatMap(({ a, b }) => [a.id, b.id]));
    if (selected) bright?.add(selected.id);
    return { lit, bright };
  }
}

/**
 * What stands on a line: its relation, and of a claim how far it is one.
 * @param {Graph} graph
 * @param {number} f
 */
function captionOf(graph, f) {
  const relation = graph.relationOf(f)[speech.language];
  return graph.isClaim(f) ? say("claimed", relation, sayStatus(graph.columns.statuses[graph.columns.status[f]])) : relation;
}

/** @param {string} name */
function cssColour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * @param {{x: number, y: number, k: number}} a
 * @param {{x: number, y: number, k: number}} b
 */
function sameView(a, b) {
  return a.x === b.x && a.y === b.y && a.k === b.k;
}
