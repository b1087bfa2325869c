// How the lines of a pair run: parallel facts as a fan of curves, very many as one line.

// More parallel facts than these become one line with their number.
export const FAN = 5;

/**
 * Give how far each line of a pair bends from the straight one, as a share of its length.
 * @param {number} facts
 */
export function bends(facts) {
  if (facts > FAN || facts === 1) return [0];
  return Array.from({ length: facts }, (_, n) => (n - (facts - 1) / 2) * 0.16);
}

/**
 * Give the point that a bent line is drawn towards.
 * @param {{x: number, y: number}} a
 * @param {{x: number, y: number}} b
 * @param {number} bend
 * @returns {[number, number]}
 */
export function middle(a, b, bend) {
  return [(a.x + b.x) / 2 - (b.y - a.y) * bend, (a.y + b.y) / 2 + (b.x - a.x) * bend];
}
