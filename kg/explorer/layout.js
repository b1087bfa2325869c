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
// So many bodies at a time are pushed: some tenths of a millisecond.
const PART = 64;

/** The bodies and the squares of the plane around them, each cut in four where more than one body is in it. */
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
    // Where each body is, and how the others push it.
    this.bodyX = new Float64Array(bodies);
    this.bodyY = new Float64Array(bodies);
    this.pushX = new Float64Array(bodies);
    this.pushY = new Float64Array(bodies);
    // The cells that one body still has to look at, and how wide each is.
    this.stack = new Int32Array(4 * DEPTH + 8);
    this.sides = new Float64Array(4 * DEPTH + 8);
  }

  fresh() {
    const cell = this.used++;
    this.mass[cell] = this.x[cell] = this.y[cell] = 0;
    this.quarter.fill(0, 4 * cell, 4 * cell + 4);
    return cell;
  }

  /**
   * @param {number} cell
   * @param {number} body
   */
  count(cell, body) {
    this.mass[cell]++;
    this.x[cell] += this.bodyX[body];
    this.y[cell] += this.bodyY[body];
  }

  /** Turn the sums of places into their middles. */
  balance() {
    for (let cell = 0; cell < this.used; cell++) {
      this.x[cell] /= this.mass[cell];
      this.y[cell] /= this.mass[cell];
    }
  }

  /**
   * Put a body into the smallest cell that has room for it alone.
   * @param {number} body
   * @param {number} side
   * @param {number} left
   * @param {number} top
   */
  drop(body, side, left, top) {
    const { quarter, bodyX, bodyY } = this;
    let cell = 0;
    let half = side / 2;
    let [x, y] = [left + half, top + half];
    for (let depth = 0; depth < DEPTH; depth++) {
      this.count(cell, body);
      const slot = 4 * cell + (bodyX[body] > x ? 1 : 0) + (bodyY[body] > y ? 2 : 0);
      const found = quarter[slot];
      if (found === 0) {
        quarter[slot] = -(body + 1);
        return;
      }
      half /= 2;
      x += bodyX[body] > x ? half : -half;
      y += bodyY[body] > y ? half : -half;
      if (found > 0) {
        cell = found;
        continue;
      }
      // Bodies on (almost) the same spot are only counted.
      if (this.used >= this.room || depth === DEPTH - 1) return;
      const old = -found - 1;
      const made = this.fresh();
      this.count(made, old);
      quarter[4 * made + (bodyX[old] > x ? 1 : 0) + (bodyY[old] > y ? 2 : 0)] = found;
      quarter[slot] = made;
      cell = made;
    }
  }

  /**
   * Work out how all others push a body.
   * @param {number} body
   * @param {number} side
   * @param {number} strength
   */
  push(body, side, strength) {
    const { mass, x, y, quarter, bodyX, bodyY, stack, sides } = this;
    const [hereX, hereY] = [bodyX[body], bodyY[body]];
    let [pushX, pushY] = [0, 0];
    let height = 1;
    stack[0] = 0;
    sides[0] = side;
    while (height) {
      const cell = stack[--height];
      const width = sides[height];
      const dx = hereX - x[cell];
      const dy = hereY - y[cell];
      const far = dx * dx + dy * dy;
      if (width * width < FAR * far) {
        const force = (-strength * mass[cell]) / far;
        pushX += dx * force;
        pushY += dy * force;
        continue;
      }
      for (let slot = 4 * cell; slot < 4 * cell + 4; slot++) {
        const inside = quarter[slot];
        if (inside > 0 && height < stack.length) {
          stack[height] = inside;
          sides[height++] = width / 2;
        } else if (inside < 0 && inside !== -(body + 1)) {
          // Two on one spot part in a direction that their numbers give: the same in every run.
          const ox = hereX - bodyX[-inside - 1] || (body % 7) - 3.1;
          const oy = hereY - bodyY[-inside - 1] || (body % 5) - 2.1;
          const near = Math.max(ox * ox + oy * oy, 25);
          pushX += (ox * -strength) / near;
          pushY += (oy * -strength) / near;
        }
      }
    }
    this.pushX[body] = pushX;
    this.pushY[body] = pushY;
  }
}

let cells = new Cells(1000);

/**
 * Move all bodies by one step, in parts: between them the page can do something else. Nothing moves before the last part, and a step that is
 * left half done has changed nothing; only one is under way at a time.
 * @param {Body[]} bodies
 * @param {Spring[]} springs
 * @param {number} heat 1 at first, 0 when all stands
 * @returns {Generator<void, void, void>}
 */
export function* tick(bodies, springs, heat) {
  if (bodies.length > 1) yield* push(bodies, PUSH * heat);
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
 * @returns {Generator<void, void, void>}
 */
function* push(bodies, strength) {
  const [side, left, top] = around(bodies);
  if (cells.bodyX.length < bodies.length) cells = new Cells(2 * bodies.length);
  cells.used = 0;
  cells.fresh();
  bodies.forEach(({ x, y }, number) => {
    cells.bodyX[number] = x;
    cells.bodyY[number] = y;
  });
  for (let number = 0; number < bodies.length; number++) cells.drop(number, side, left, top);
  cells.balance();
  for (let number = 0; number < bodies.length; number++) {
    if (number % PART === 0) yield;
    cells.push(number, side, strength);
  }
  bodies.forEach((body, number) => {
    body.vx += cells.pushX[number];
    body.vy += cells.pushY[number];
  });
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
