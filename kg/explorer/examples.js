// An empty stage offers what is best connected, and three questions that this very graph can answer.

import { shortestPaths } from "./paths.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {{word: import("./words.js").Word, values: string[], things: number[], facts: number[], paths: number[][], ranked: [number, number][]}} Example things that answer it with their numbers, the highest first */

// As many things as one can still read.
const SHOWN = 60;
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
  const { from, to } = graph.columns;
  /** @param {number} f */
  const takesPart = (f) => EVENTS.has(graph.relationOf(f).id) && graph.kindOf(from[f]).id === "Person";
  const ranked = counted(graph, filters, takesPart, (f) => [[from[f], to[f]]]).slice(0, 5);
  if (!ranked.length) return null;
  const facts = ranked.flatMap(([i]) => filters.factsOf(i).filter((f) => takesPart(f) && from[f] === i));
  const things = [...new Set([...ranked.map(([i]) => i), ...facts.map((f) => to[f])])];
  return { word: "askEvents", values: [], things: things.slice(0, SHOWN), facts, paths: [], ranked };
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
  const ranked = counted(graph, filters, fits, (f) => [
    [from[f], to[f]],
    [to[f], from[f]],
  ]);
  const things = ranked.map(([i]) => i).slice(0, SHOWN);
  const shown = new Set(things);
  const facts = Array.from({ length: graph.facts }, (_, f) => f).filter((f) => fits(f) && filters.sees(f) && shown.has(from[f]) && shown.has(to[f]));
  return facts.length ? { word, values: [], things, facts, paths: [], ranked: ranked.slice(0, 5) } : null;
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
        best = { word: "askPath", values: [graph.columns.label[a], graph.columns.label[b]], things: [], facts: [], paths, ranked: [] };
      }
    }
  }
  return best;
}

/**
 * Give things with the number of different others that some facts join them to, the highest first.
 * @param {Graph} graph
 * @param {Filters} filters
 * @param {(fact: number) => boolean} fits
 * @param {(fact: number) => [number, number][]} of things with another
 * @returns {[number, number][]}
 */
function counted(graph, filters, fits, of) {
  /** @type {Map<number, Set<number>>} */
  const others = new Map();
  for (let f = 0; f < graph.facts; f++) {
    if (!fits(f) || !filters.sees(f)) continue;
    for (const [i, j] of of(f)) others.set(i, (others.get(i) ?? new Set()).add(j));
  }
  return [...others].map(([i, found]) => /** @type {[number, number]} */ ([i, found.size])).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}
