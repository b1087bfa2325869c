// Where things stand: those that are joined draw near, all push each other away. Distant groups push as one (Barnes and Hut, 1986).

/** @typedef {{x: number, y: number, vx: number, vy: number, links: number, pinned: boolean, ease: number}} Body `ease`: how freely it moves, from 0 to 1 */
/** @typedef {{a: Body, b: Body}} Spring */

const PUSH = -900;
const LENGTH = 90;
const CENTRE = 0.1;
const DECAY = 0.6;
// A cell that is this much smaller than it is far away counts as one body.
const FAR = 0.81;
const DEPTH = 24;

/** A square of the plane, cut in four where more than one body is in it. */
class Cells {
  /** @param {number} bodies */
  constructor(bodies) {
    this.room = 4 * bodies + 64;
    this.mass = new Float64Array(this.room);
    this.x = new Float64Array(this.room);
    this.y = new Float64Array(this.room);
    // What is in a quarter: 0 nothing, n > 0 the cell n, -n the body n - 1.
    this.quarter = new Int32Array(4 * this.room);
    this.used = 0;
  }

  fresh() {
    const cell = this.used++;
    this.mass[cell] = this.x[cell] = this.y[cell] = 0;
    this.quarter.fill(0, 4 * cell, 4 * cell + 4);
    return cell;
  }

  /**
   * @param {number} cell
   * @param {Body} body
   */
  count(cell, body) {
    this.mass[cell]++;
    this.x[cell] += body.x;
    this.y[cell] += body.y;
  }
}

let cells = new Cells(1000);

/**
 * Move all bodies by one step.
 * @param {Body[]} bodies
 * @param {Spring[]} springs
 * @param {number} heat 1 at first, 0 when all stands
 */
export function tick(bodies, springs, heat) {
  push(bodies, PUSH * heat);
  for (const { a, b } of springs) {
    const dx = b.x + b.vx - a.x - a.vx;
    const dy = b.y + b.vy - a.y - a.vy;
    const far = Math.hypot(dx, dy) || 1;
    const pull = (heat * (far - LENGTH)) / far / Math.max(1, Math.min(a.links, b.links));
    // What has many links hardly moves for one of them.
    const share = b.links / (a.links + b.links || 1);
    a.vx += dx * pull * share;
    a.vy += dy * pull * share;
    b.vx -= dx * pull * (1 - share);
    b.vy -= dy * pull * (1 - share);
  }
  for (const body of bodies) {
    if (body.pinned) {
      body.vx = body.vy = 0;
      continue;
    }
    body.vx = (body.vx - body.x * CENTRE * heat) * DECAY;
    body.vy = (body.vy - body.y * CENTRE * heat) * DECAY;
    body.x += body.vx * body.ease;
    body.y += body.vy * body.ease;
  }
}

/**
 * @param {Body[]} bodies
 * @param {number} strength
 */
function push(bodies, strength) {
  if (bodies.length < 2) return;
  const [side, left, top] = around(bodies);
  if (cells.room < 4 * bodies.length + 64) cells = new Cells(2 * bodies.length);
  cells.used = 0;
  cells.fresh();
  bodies.forEach((body, number) => drop(bodies, body, number, side, left, top));
  const stack = new Int32Array(4 * DEPTH + 8);
  const sides = new Float64Array(4 * DEPTH + 8);
  for (let number = 0; number < bodies.length; number++) pushOne(bodies, number, side, strength, stack, sides);
}

/**
 * @param {Body[]} bodies
 * @returns {[number, number, number]} the side of the square around them, its left and its top
 */
function around(bodies) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of bodies) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [Math.max(right - left, bottom - top, 1), left, top];
}

/**
 * Put a body into the smallest cell that has room for it alone.
 * @param {Body[]} bodies
 * @param {Body} body
 * @param {number} number
 * @param {number} side
 * @param {number} left
 * @param {number} top
 */
function drop(bodies, body, number, side, left, top) {
  let cell = 0;
  let half = side / 2;
  let [x, y] = [left + half, top + half];
  for (let depth = 0; depth < DEPTH; depth++) {
    cells.count(cell, body);
    const slot = 4 * cell + (body.x > x ? 1 : 0) + (body.y > y ? 2 : 0);
    const found = cells.quarter[slot];
    if (found === 0) {
      cells.quarter[slot] = -(number + 1);
      return;
    }
    half /= 2;
    x += body.x > x ? half : -half;
    y += body.y > y ? half : -half;
    if (found > 0) {
      cell = found;
      continue;
    }
    // Bodies on (almost) the same spot are only counted.
    if (cells.used >= cells.room || depth === DEPTH - 1) return;
    const old = bodies[-found - 1];
    const made = cells.fresh();
    cells.count(made, old);
    cells.quarter[4 * made + (old.x > x ? 1 : 0) + (old.y > y ? 2 : 0)] = found;
    cells.quarter[slot] = made;
    cell = made;
  }
}

/**
 * @param {Body[]} bodies
 * @param {number} number
 * @param {number} side
 * @param {number} strength
 * @param {Int32Array} stack
 * @param {Float64Array} sides
 */
function pushOne(bodies, number, side, strength, stack, sides) {
  const body = bodies[number];
  let height = 1;
  stack[0] = 0;
  sides[0] = side;
  while (height) {
    const cell = stack[--height];
    const width = sides[height];
    const dx = body.x - cells.x[cell] / cells.mass[cell];
    const dy = body.y - cells.y[cell] / cells.mass[cell];
    const far = dx * dx + dy * dy;
    if (width * width < FAR * far) {
      const force = (-strength * cells.mass[cell]) / far;
      body.vx += dx * force;
      body.vy += dy * force;
      continue;
    }
    for (let slot = 4 * cell; slot < 4 * cell + 4; slot++) {
      const inside = cells.quarter[slot];
      if (inside > 0 && height < stack.length) {
        stack[height] = inside;
        sides[height++] = width / 2;
      } else if (inside < 0 && inside !== -(number + 1)) {
        const other = bodies[-inside - 1];
        // Two on one spot part in a direction that their numbers give: the same in every run.
        const ox = body.x - other.x || (number % 7) - 3.1;
        const oy = body.y - other.y || (number % 5) - 2.1;
        const near = Math.max(ox * ox + oy * oy, 25);
        body.vx += (ox * -strength) / near;
        body.vy += (oy * -strength) / near;
      }
    }
  }
}
