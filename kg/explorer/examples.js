// An empty stage offers what is best connected, and three questions that this very graph can answer.

import { shortestPaths } from "./paths.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {{word: import("./words.js").Word, values: string[], things: number[], facts: number[], paths: number[][]}} Example */

const EVENTS = new Set(["ATTENDED", "PRESIDED_OVER", "SPOKE_AT", "LED"]);

/**
 * Give the things with most facts, people and bodies before all else.
 * @param {Graph} graph
 * @param {Filters} filters
 * @param {number} limit
 */
export function bestKnown(graph, filters, limit) {
  const seen = Array.from({ length: graph.things }, (_, i) => i).filter((i) => filters.seesThing(i));
  const count = new Map(seen.map((i) => [i, filters.factsOf(i).length]));
  return seen
    .filter((i) => count.get(i))
    .sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || a - b)
    .slice(0, limit);
}

/**
 * Give up to three questions with the things that answer them.
 * @param {Graph} graph
 * @param {Filters} filters
 * @returns {Example[]}
 */
export function examples(graph, filters) {
  return [busiest(graph, filters), hospitals(graph, filters) ?? partners(graph, filters), linked(graph, filters)].filter((one) => one !== null);
}

/**
 * @param {Graph} graph
 * @param {Filters} filters
 * @returns {Example | null}
 */
function busiest(graph, filters) {
  const people = ends(
    graph,
    filters,
    (f) => EVENTS.has(graph.relationOf(f).id),
    (f) => [graph.columns.from[f]],
  );
  const best = people.filter((i) => graph.kindOf(i).id === "Person").slice(0, 5);
  if (!best.length) return null;
  const facts = best.flatMap((i) => filters.factsOf(i).filter((f) => EVENTS.has(graph.relationOf(f).id)));
  const events = facts.map((f) => graph.columns.to[f]);
  return { word: "askEvents", values: [], things: [...new Set([...best, ...events])].slice(0, 60), facts, paths: [] };
}

/**
 * @param {Graph} graph
 * @param {Filters} filters
 * @returns {Example | null}
 */
function hospitals(graph, filters) {
  /** @param {number} i */
  const kind = (i) => graph.kindOf(i).id;
  /** @param {number} f */
  const joins = (f) => {
    const pair = [kind(graph.columns.from[f]), kind(graph.columns.to[f])];
    return graph.relationOf(f).id === "PARTNERED_WITH" && pair.includes("Hospital") && pair.includes("Company");
  };
  return asked(graph, filters, "askHospitals", joins);
}

/**
 * @param {Graph} graph
 * @param {Filters} filters
 * @returns {Example | null}
 */
function partners(graph, filters) {
  return asked(graph, filters, "askPartners", (f) => graph.relationOf(f).id === "PARTNERED_WITH");
}

/**
 * Give the question that some facts answer, with what they join.
 * @param {Graph} graph
 * @param {Filters} filters
 * @param {import("./words.js").Word} word
 * @param {(fact: number) => boolean} fits
 * @returns {Example | null}
 */
function asked(graph, filters, word, fits) {
  const { from, to } = graph.columns;
  const things = ends(graph, filters, fits, (f) => [from[f], to[f]]).slice(0, 60);
  const shown = new Set(things);
  const facts = Array.from({ length: graph.facts }, (_, f) => f).filter((f) => fits(f) && filters.sees(f) && shown.has(from[f]) && shown.has(to[f]));
  return facts.length ? { word, values: [], things, facts, paths: [] } : null;
}

/**
 * Two well-known people whom three steps link, or nearly so: a way that one can still follow.
 * @param {Graph} graph
 * @param {Filters} filters
 * @returns {Example | null}
 */
function linked(graph, filters) {
  const people = bestKnown(graph, filters, graph.things)
    .filter((i) => graph.kindOf(i).id === "Person")
    .slice(0, 12);
  /** @type {Example | null} */
  let best = null;
  let far = Infinity;
  for (const [at, a] of people.entries()) {
    for (const b of people.slice(at + 1)) {
      const paths = shortestPaths(graph, filters, a, b, { hub: Infinity, areas: false, limit: 5 });
      const steps = paths.length ? paths[0].length - 1 : 0;
      if (steps > 1 && Math.abs(steps - 3) < far) {
        far = Math.abs(steps - 3);
        best = { word: "askPath", values: [graph.columns.label[a], graph.columns.label[b]], things: [], facts: [], paths };
      }
    }
  }
  return best;
}

/**
 * Give the ends of some facts, those with most of them first.
 * @param {Graph} graph
 * @param {Filters} filters
 * @param {(fact: number) => boolean} fits
 * @param {(fact: number) => number[]} of
 */
function ends(graph, filters, fits, of) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let f = 0; f < graph.facts; f++) {
    if (fits(f) && filters.sees(f)) for (const i of of(f)) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([i]) => i);
}
