// Drawing the stage: lines first, then things in their colours and shapes, then as many names as find room.

import { FAN, bends, middle } from "./curves.js";
import { captions, names } from "./labels.js";

/** @typedef {import("./pen.js").Pen} Pen */
/** @typedef {import("./scene.js").Thing} Thing */
/** @typedef {import("./scene.js").Pair} Pair */
/** @typedef {{x: number, y: number, k: number}} View where the middle of the plane lies, and how many pixels a unit has */
/** @typedef {{width: number, height: number}} Size */
/**
 * What a drawing shows.
 * @typedef {{
 *   things: Thing[], pairs: Pair[], hasty: boolean, selected: Thing | null, lit: Set<Pair>, bright: Set<number> | null,
 *   colour: (kind: number) => string, shape: (kind: number) => string, relation: (fact: number) => string,
 *   forward: (fact: number, thing: Thing) => boolean, arrow: (fact: number) => boolean, claimed: (fact: number) => boolean,
 *   ground: string, ink: string, rim: string, line: string, glow: string
 * }} Picture
 */

// A path of very many lines is slow: some hundreds at a time are quick.
const LINES = 400;
// How strongly a claim is drawn that is no fact.
const FAINT = 0.7;

/**
 * Draw it all.
 * @param {Pen} pen
 * @param {Size} size
 * @param {View} view
 * @param {Picture} picture
 */
export function draw(pen, size, view, picture) {
  const parts = drawing(pen, size, view, picture);
  while (!parts.next().done);
}

/**
 * Draw it in parts of some hundred lines, of which the last is all the rest.
 * @param {Pen} pen
 * @param {Size} size
 * @param {View} view
 * @param {Picture} picture
 * @returns {Generator<void, void, void>}
 */
export function* drawing(pen, size, view, picture) {
  /** @param {Thing} thing */
  const place = (thing) => ({ x: thing.x * view.k + view.x, y: thing.y * view.k + view.y, r: thing.size * Math.max(0.35, Math.min(1.6, view.k)) });
  const pale = picture.pairs.filter((pair) => !picture.lit.has(pair));
  const lit = picture.pairs.filter((pair) => picture.lit.has(pair));
  const detailed = picture.pairs.length <= 3000 && view.k > 0.3;
  yield* lines(pen, pale, place, { colour: picture.line, width: 1, detailed, picture });
  yield* lines(pen, lit, place, { colour: picture.glow, width: 2, detailed: true, picture });
  things(pen, place, picture);
  const taken = names(pen, size, place, picture);
  if (view.k > 0.45) captions(pen, lit.length && lit.length <= 60 ? lit : picture.pairs.length <= 40 ? picture.pairs : [], place, picture, taken);
}

/** @typedef {(thing: Thing) => {x: number, y: number, r: number}} Place */

/**
 * @param {Pen} pen
 * @param {Pair[]} pairs
 * @param {Place} place
 * @param {{colour: string, width: number, detailed: boolean, picture: Picture}} look
 * @returns {Generator<void, void, void>}
 */
function* lines(pen, pairs, place, { colour, width, detailed, picture }) {
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = width;
  for (const claimed of [false, true]) {
    const some = pairs.filter((pair) => pair.facts.some((f) => picture.claimed(f)) || !claimed);
    pen.setLineDash(claimed ? [5, 4] : []);
    pen.globalAlpha = claimed ? FAINT : 1;
    for (let from = 0; from < some.length; from += LINES) {
      if (from) yield;
      const group = some.slice(from, from + LINES);
      pen.beginPath();
      for (const pair of group) line(pen, place(pair.a), place(pair.b), claims(pair, picture), claimed);
      pen.stroke();
      if (!detailed) continue;
      pen.beginPath();
      for (const pair of group) arrows(pen, place, pair, picture, { length: 4 + width, claimed });
      pen.fill();
    }
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/**
 * Tell of each line of a pair whether it is only a claim; one line for many facts is none as soon as one of them is a fact.
 * @param {Pair} pair
 * @param {Picture} picture
 */
function claims({ facts }, picture) {
  return facts.length > FAN ? [facts.every((f) => picture.claimed(f))] : facts.map((f) => picture.claimed(f));
}

/**
 * @param {Pen} pen
 * @param {{x: number, y: number}} a
 * @param {{x: number, y: number}} b
 * @param {boolean[]} claims of each line of the pair
 * @param {boolean} claimed which of them are drawn
 */
function line(pen, a, b, claims, claimed) {
  bends(claims.length).forEach((bend, n) => {
    if (claims[n] !== claimed) return;
    pen.moveTo(a.x, a.y);
    if (bend === 0) pen.lineTo(b.x, b.y);
    else pen.quadraticCurveTo(...middle(a, b, bend), b.x, b.y);
  });
}

/**
 * @param {Pen} pen
 * @param {Place} place
 * @param {Pair} pair
 * @param {Picture} picture
 * @param {{length: number, claimed: boolean}} look of the lines that get one
 */
function arrows(pen, place, pair, picture, { length, claimed }) {
  const claim = claims(pair, picture);
  bends(pair.facts.length).forEach((bend, n) => {
    if (claim[n] !== claimed) return;
    const fact = pair.facts[n];
    if (!picture.arrow(fact) || (pair.facts.length > FAN && pair.facts.some((f) => picture.forward(f, pair.a) !== picture.forward(fact, pair.a)))) return;
    const [start, end] = picture.forward(fact, pair.a) ? [pair.a, pair.b] : [pair.b, pair.a];
    const tip = place(end);
    const [x, y] = bend === 0 ? [place(start).x, place(start).y] : middle(place(pair.a), place(pair.b), bend);
    const far = Math.hypot(tip.x - x, tip.y - y) || 1;
    const [dx, dy] = [(tip.x - x) / far, (tip.y - y) / far];
    const [px, py] = [tip.x - dx * (tip.r + 2), tip.y - dy * (tip.r + 2)];
    pen.moveTo(px, py);
    pen.lineTo(px - dx * length * 1.8 - dy * length * 0.7, py - dy * length * 1.8 + dx * length * 0.7);
    pen.lineTo(px - dx * length * 1.8 + dy * length * 0.7, py - dy * length * 1.8 - dx * length * 0.7);
    pen.closePath();
  });
}

/**
 * @param {Pen} pen
 * @param {Place} place
 * @param {Picture} picture
 */
function things(pen, place, picture) {
  /** @type {Map<number, Thing[]>} */
  const kinds = new Map();
  for (const thing of picture.things) {
    const members = kinds.get(thing.kind);
    if (members) members.push(thing);
    else kinds.set(thing.kind, [thing]);
  }
  // A rim makes pale colours stand out on a light ground and dark ones on a dark ground.
  pen.strokeStyle = picture.rim;
  pen.lineWidth = 1;
  for (const [kind, members] of kinds) {
    pen.fillStyle = picture.colour(kind);
    for (const dim of [true, false]) {
      const some = members.filter((thing) => (picture.bright !== null && !picture.bright.has(thing.id)) === dim);
      pen.globalAlpha = dim ? 0.35 : 1;
      for (let from = 0; from < some.length; from += LINES) {
        pen.beginPath();
        for (const thing of some.slice(from, from + LINES)) {
          const { x, y, r } = place(thing);
          outline(pen, picture.shape(kind), x, y, r);
        }
        pen.fill();
        if (!picture.hasty) pen.stroke();
      }
    }
  }
  pen.globalAlpha = 1;
  for (const thing of picture.things) {
    const { x, y, r } = place(thing);
    if (thing.pinned) ring(pen, x, y, r * 0.35, picture.ground, 2);
    if (picture.selected === thing) ring(pen, x, y, r + 5, picture.glow, 3);
  }
}

/**
 * @param {Pen} pen
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {string} colour
 * @param {number} width
 */
function ring(pen, x, y, r, colour, width) {
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

// Corners of each shape on a circle of radius 1; what is not here is round.
/** @type {Record<string, [number, number][]>} */
const CORNERS = {
  square: polygon(4, Math.PI / 4, 1.25),
  diamond: polygon(4, 0, 1.3),
  triangle: polygon(3, -Math.PI / 2, 1.35),
  wedge: polygon(3, Math.PI / 2, 1.35),
  pentagon: polygon(5, -Math.PI / 2, 1.15),
  hexagon: polygon(6, 0, 1.15),
  star: Array.from({ length: 10 }, (_, n) => corner(-Math.PI / 2 + (n * Math.PI) / 5, n % 2 ? 0.6 : 1.4)),
  page: [
    [-0.8, -1.1],
    [0.4, -1.1],
    [0.85, -0.6],
    [0.85, 1.1],
    [-0.8, 1.1],
  ],
  plus: [
    [-0.4, -1.15],
    [0.4, -1.15],
    [0.4, -0.4],
    [1.15, -0.4],
    [1.15, 0.4],
    [0.4, 0.4],
    [0.4, 1.15],
    [-0.4, 1.15],
    [-0.4, 0.4],
    [-1.15, 0.4],
    [-1.15, -0.4],
    [-0.4, -0.4],
  ],
};

/**
 * @param {number} corners
 * @param {number} turn
 * @param {number} r
 * @returns {[number, number][]}
 */
function polygon(corners, turn, r) {
  return Array.from({ length: corners }, (_, n) => corner(turn + (n * 2 * Math.PI) / corners, r));
}

/**
 * @param {number} angle
 * @param {number} r
 * @returns {[number, number]}
 */
function corner(angle, r) {
  return [r * Math.cos(angle), r * Math.sin(angle)];
}

/**
 * @param {Pen} pen
 * @param {string} shape
 * @param {number} x
 * @param {number} y
 * @param {number} r
 */
export function outline(pen, shape, x, y, r) {
  const corners = CORNERS[shape];
  if (!corners) {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  corners.forEach(([cx, cy], n) => (n ? pen.lineTo(x + cx * r, y + cy * r) : pen.moveTo(x + cx * r, y + cy * r)));
  pen.closePath();
}
