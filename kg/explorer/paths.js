// What links two things: all ways with the fewest steps.

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./filters.js").Filters} Filters */

/**
 * Give all shortest paths between two things over facts that are to be seen, each as its things in order.
 * @param {Graph} graph
 * @param {Filters} filters
 * @param {number} start
 * @param {number} end
 * @param {{hub: number, areas: boolean, limit: number}} choice things with more facts than `hub` are not passed through, nor areas unless `areas`
 * @returns {number[][]}
 */
export function shortestPaths(graph, filters, start, end, { hub, areas, limit }) {
  /** @type {Map<number, number>} */
  const steps = new Map([[start, 0]]);
  /** @type {Map<number, number[]>} */
  const before = new Map();
  let edge = [start];
  for (let far = 1; edge.length && !steps.has(end); far++) {
    /** @type {number[]} */
    const next = [];
    for (const i of edge) {
      // To be in one city links nobody.
      if (i !== start && (graph.degree(i) > hub || (!areas && (graph.kindOf(i).parent || graph.kindOf(i).id) === "Place"))) continue;
      for (const f of filters.factsOf(i)) {
        if (graph.isClaim(f)) continue;
        const j = graph.other(f, i);
        if (!steps.has(j)) {
          steps.set(j, far);
          before.set(j, []);
          next.push(j);
        }
        const came = before.get(j);
        if (steps.get(j) === far && came && !came.includes(i)) came.push(i);
      }
    }
    edge = next;
  }
  if (!steps.has(end) || start === end) return [];
  /** @type {number[][]} */
  const found = [];
  /** @param {number[]} path */
  const walk = (path) => {
    if (found.length >= limit) return;
    if (path[0] === start) found.push(path);
    else for (const i of before.get(path[0]) ?? []) walk([i, ...path]);
  };
  walk([end]);
  return found;
}

/**
 * Give the number of facts from which on a thing is a hub: more than all but one in a hundred have, and at least twenty.
 * @param {Graph} graph
 */
export function hubDegree(graph) {
  const degrees = Array.from({ length: graph.things }, (_, i) => graph.degree(i)).sort((a, b) => a - b);
  return Math.max(20, degrees[Math.floor(degrees.length * 0.99)] ?? 0);
}
