// Writing on the stage: names beside things and relations on lines, each where it covers nothing.

import { FAN, bends, middle } from "./curves.js";

/** @typedef {import("./pen.js").Pen} Pen */
/** @typedef {import("./scene.js").Thing} Thing */
/** @typedef {import("./scene.js").Pair} Pair */
/** @typedef {import("./draw.js").Picture} Picture */
/** @typedef {import("./draw.js").Place} Place */
/** @typedef {import("./draw.js").Size} Size */

export const FONT = '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';
const NAMES = 250;
const FEW_NAMES = 12;
// Above so many things a name stands at the right of its thing or nowhere: there is no room for all anyway.
const ROOMY = 200;

/** @typedef {[number, number, number, number]} Box left, top, right, bottom */

/**
 * @param {Box[]} taken
 * @param {Box} box
 */
function isFree(taken, box) {
  return !taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
}

/**
 * Give the width of a text in letters of a size; Han letters are square, others about half as wide.
 * @param {string} text
 * @param {number} size
 */
function widthOf(text, size) {
  return size * [...text].reduce((sum, letter) => sum + (letter < "\u2e80" ? 0.56 : 1), 0);
}

/**
 * Write on lines what they say, where no name stands.
 * @param {Pen} pen
 * @param {Pair[]} pairs
 * @param {Place} place
 * @param {Picture} picture
 * @param {Box[]} taken
 */
export function captions(pen, pairs, place, picture, taken) {
  pen.font = `11px ${FONT}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineWidth = 3;
  pen.strokeStyle = picture.ground;
  pen.fillStyle = picture.ink;
  for (const pair of pairs) {
    const [a, b] = [place(pair.a), place(pair.b)];
    if (Math.hypot(a.x - b.x, a.y - b.y) < 70) continue;
    const many = pair.facts.length > FAN;
    bends(pair.facts.length).forEach((bend, n) => {
      const text = many ? `×${pair.facts.length}` : picture.relation(pair.facts[n]);
      const [mx, my] = middle(a, b, bend);
      const [x, y] = [(a.x + 2 * mx + b.x) / 4, (a.y + 2 * my + b.y) / 4];
      const half = widthOf(text, 11) / 2;
      /** @type {Box} */
      const box = [x - half, y - 6, x + half, y + 6];
      if (!isFree(taken, box)) return;
      taken.push(box);
      pen.strokeText(text, x, y);
      pen.fillText(text, x, y);
    });
  }
}

/**
 * Write names where they cover no other, and no thing if there is room: of what is selected and bright first, then of what has most facts.
 * @param {Pen} pen
 * @param {Size} size
 * @param {Place} place
 * @param {Picture} picture
 * @returns {Box[]} where they stand
 */
export function names(pen, size, place, picture) {
  pen.font = `13px ${FONT}`;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  /** @param {Thing} thing */
  const weight = (thing) => (picture.selected === thing ? 1e9 : 0) + (picture.bright?.has(thing.id) ? 1e6 : 0) + thing.size;
  /** @type {Box[]} */
  const taken = [];
  const crowded = picture.things.length > ROOMY;
  const signs = crowded ? [] : picture.things.map((thing) => sign(place(thing)));
  let written = 0;
  for (const thing of [...picture.things].sort((a, b) => weight(b) - weight(a) || a.id - b.id)) {
    if (written >= (picture.hasty ? FEW_NAMES : NAMES)) break;
    const { x, y, r } = place(thing);
    if (x < -50 || y < -20 || x > size.width + 50 || y > size.height + 20) continue;
    const name = thing.label.length > 24 ? `${thing.label.slice(0, 23)}…` : thing.label;
    const text = thing.more ? `${name} +${thing.more}` : name;
    const around = spots(x, y, r + (picture.selected === thing ? 10 : 3), widthOf(text, 13)).filter((box, n) => (n === 0 || !crowded) && isFree(taken, box));
    const box = around.find((one) => one[0] > 0 && one[2] < size.width && isFree(signs, one)) ?? around[0];
    if (!box) continue;
    taken.push(box);
    written++;
    pen.globalAlpha = picture.bright !== null && !picture.bright.has(thing.id) ? 0.45 : 1;
    pen.strokeStyle = picture.ground;
    pen.lineWidth = 3;
    pen.strokeText(text, box[0], (box[1] + box[3]) / 2);
    pen.fillStyle = picture.ink;
    pen.fillText(text, box[0], (box[1] + box[3]) / 2);
    pen.globalAlpha = 1;
  }
  return taken;
}

/**
 * @param {{x: number, y: number, r: number}} place
 * @returns {Box}
 */
function sign({ x, y, r }) {
  return [x - r, y - r, x + r, y + r];
}

/**
 * Give where a name can stand: right of its thing, left of it, below, above.
 * @param {number} x
 * @param {number} y
 * @param {number} far
 * @param {number} width
 * @returns {Box[]}
 */
function spots(x, y, far, width) {
  return [
    [x + far, y - 9, x + far + width, y + 9],
    [x - far - width, y - 9, x - far, y + 9],
    [x - width / 2, y + far, x + width / 2, y + far + 18],
    [x - width / 2, y - far - 18, x + width / 2, y - far],
  ];
}
