// A pen that writes SVG and is held like that of a canvas, so that one drawing serves both.

import { svg } from "./dom.js";

/**
 * The part of a canvas's pen that the drawing uses.
 * @typedef {Pick<CanvasRenderingContext2D, "strokeStyle" | "fillStyle" | "lineWidth" | "font" | "globalAlpha" | "textAlign" | "textBaseline" | "lineJoin" |
 *   "beginPath" | "moveTo" | "lineTo" | "quadraticCurveTo" | "arc" | "closePath" | "stroke" | "fill" | "fillText" | "strokeText" | "setLineDash">} Pen
 */

/** @implements {Pen} */
export class SvgPen {
  /**
   * @param {number} width
   * @param {number} height
   * @param {string} ground
   */
  constructor(width, height, ground) {
    this.root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` });
    this.root.append(svg("rect", { width, height, fill: ground }));
    /** @type {string | CanvasGradient | CanvasPattern} */
    this.strokeStyle = "#000";
    /** @type {string | CanvasGradient | CanvasPattern} */
    this.fillStyle = "#000";
    this.lineWidth = 1;
    this.font = "12px sans-serif";
    this.globalAlpha = 1;
    /** @type {CanvasTextAlign} */
    this.textAlign = "left";
    /** @type {CanvasTextBaseline} */
    this.textBaseline = "alphabetic";
    /** @type {CanvasLineJoin} */
    this.lineJoin = "round";
    /** @type {string[]} */
    this.path = [];
    /** @type {number[]} */
    this.dashes = [];
  }

  beginPath() {
    this.path = [];
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  moveTo(x, y) {
    this.path.push(`M${round(x)} ${round(y)}`);
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  lineTo(x, y) {
    this.path.push(`L${round(x)} ${round(y)}`);
  }

  /**
   * @param {number} mx
   * @param {number} my
   * @param {number} x
   * @param {number} y
   */
  quadraticCurveTo(mx, my, x, y) {
    this.path.push(`Q${round(mx)} ${round(my)} ${round(x)} ${round(y)}`);
  }

  /**
   * A whole circle: the drawing has no other arcs.
   * @param {number} x
   * @param {number} y
   * @param {number} r
   */
  arc(x, y, r) {
    this.path.push(`M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0`);
  }

  closePath() {
    this.path.push("Z");
  }

  stroke() {
    const dashes = this.dashes.length ? this.dashes.join(" ") : undefined;
    this.#add({ fill: "none", stroke: String(this.strokeStyle), "stroke-width": round(this.lineWidth), "stroke-dasharray": dashes });
  }

  fill() {
    this.#add({ fill: String(this.fillStyle) });
  }

  /** @param {Record<string, string | number | undefined>} look */
  #add(look) {
    this.root.append(svg("path", { d: this.path.join(""), opacity: this.globalAlpha < 1 ? this.globalAlpha : undefined, ...look }));
  }

  /** @param {Iterable<number>} dashes */
  setLineDash(dashes) {
    this.dashes = [...dashes];
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   */
  fillText(text, x, y) {
    this.#write(text, x, y, { fill: String(this.fillStyle) });
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   */
  strokeText(text, x, y) {
    this.#write(text, x, y, { fill: "none", stroke: String(this.strokeStyle), "stroke-width": this.lineWidth, "stroke-linejoin": "round" });
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   * @param {Record<string, string | number>} look
   */
  #write(text, x, y, look) {
    const [size, ...family] = this.font.split("px ");
    const anchor = this.textAlign === "center" ? "middle" : "start";
    const baseline = this.textBaseline === "middle" ? "central" : "auto";
    const place = { x: round(x), y: round(y), "font-size": size, "font-family": family.join("px "), "text-anchor": anchor, "dominant-baseline": baseline };
    this.root.append(svg("text", { ...place, ...look }, text));
  }
}

/** @param {number} number */
function round(number) {
  return Math.round(number * 100) / 100;
}
