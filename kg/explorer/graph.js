// The graph as the page holds it: columns for things and facts, and sentences in blocks that are unpacked when somebody reads them.

import { daysOf, monthOf } from "./dates.js";

/** @typedef {{id: string, parent: string, zh: string, en: string, typeZh: string, typeEn: string, shape: string, colour: string, typeColour: string}} Kind */
/** @typedef {{id: string, zh: string, en: string, symmetric: boolean}} Relation */
/** @typedef {{quote: string, marks: [number, number][], article: Article, rule: string, speaker: string, place: string}} Evidence */
/** @typedef {{id: string, title: string, outlet: string, date: string, url: string, source: string, copies: number}} Article */
/** @typedef {{reasons: string[], properties: [string, string][]}} About */
/**
 * @typedef {{
 *   base: string, vocabulary: string, block: number, left: string,
 *   kinds: Kind[], relations: Relation[], statuses: string[], outlets: string[], rules: string[], notes: [string, string][][],
 *   dates: string[], sources: number[][], fold: string, start: number[],
 *   id: string[], label: string[], kind: number[], alias: Record<string, string[]>, day: Record<string, string>,
 *   fact: string[], from: number[], to: number[], relation: number[], status: number[], note: number[], date: number[], told: number[],
 *   support: number[], independent: number[], source: number[], report: number[], reports: number[][], bare: Record<string, string>
 * }} Columns
 */

/**
 * Unpack a block of the page: base64 of gzip of JSON.
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function block(name) {
  const packed = document.getElementById(name)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

export class Graph {
  /** @param {Columns} columns */
  constructor(columns) {
    this.columns = columns;
    this.things = columns.id.length;
    this.facts = columns.from.length;
    /** @type {Map<string, number>} */
    this.numbers = new Map(columns.id.map((id, i) => [id, i]));
    // The facts of thing i are near[at[i]] … near[at[i + 1] - 1].
    this.at = new Int32Array(this.things + 1);
    this.near = new Int32Array(2 * this.facts);
    this.#index();
    // The days that each date can mean; where there is none, -1.
    const days = columns.dates.map((text) => daysOf(text));
    this.first = Int32Array.from(columns.date, (d) => days[d]?.[0] ?? -1e6);
    this.last = Int32Array.from(columns.date, (d) => days[d]?.[1] ?? -1e6);
    const months = days.map((found) => (found ? monthOf(found[0]) : -1));
    /** The month of each fact as `monthOf` counts them, -1 where it has no date. */
    this.month = Int32Array.from(columns.date, (d) => months[d] ?? -1);
    /** The days of the reports of each group of articles. */
    this.reported = columns.reports.map((dates) => dates.flatMap((d) => (days[d] ? [days[d]] : [])));
    /** @type {Map<string, Promise<any>>} */
    this.opened = new Map();
  }

  #index() {
    const { from, to } = this.columns;
    for (let f = 0; f < this.facts; f++) {
      this.at[from[f] + 1]++;
      if (to[f] !== from[f]) this.at[to[f] + 1]++;
    }
    for (let i = 0; i < this.things; i++) this.at[i + 1] += this.at[i];
    const next = this.at.slice();
    for (let f = 0; f < this.facts; f++) {
      this.near[next[from[f]]++] = f;
      if (to[f] !== from[f]) this.near[next[to[f]]++] = f;
    }
  }

  /** @param {number} i */
  degree(i) {
    return this.at[i + 1] - this.at[i];
  }

  /**
   * @param {number} fact
   * @param {number} i one of its ends
   */
  other(fact, i) {
    return this.columns.from[fact] === i ? this.columns.to[fact] : this.columns.from[fact];
  }

  /** @param {number} i */
  factsOf(i) {
    return this.near.subarray(this.at[i], this.at[i + 1]);
  }

  /** @param {number} i */
  kindOf(i) {
    return this.columns.kinds[this.columns.kind[i]];
  }

  /** @param {number} f */
  relationOf(f) {
    return this.columns.relations[this.columns.relation[f]];
  }

  /** @param {number} f */
  dateOf(f) {
    return this.columns.dates[this.columns.date[f]];
  }

  /**
   * Tell whether the date of a fact is only that of the article which tells it.
   * @param {number} f
   */
  isTold(f) {
    return this.columns.told[f] === 1;
  }

  /**
   * Give the days of a fact: its own, or those of all articles that tell it.
   * @param {number} f
   * @returns {import("./dates.js").Days[]}
   */
  daysOf(f) {
    if (this.isTold(f)) return this.reported[this.columns.report[f]];
    return this.first[f] > -1e6 ? [[this.first[f], this.last[f]]] : [];
  }

  /**
   * Give the first and the last date on which articles tell a fact.
   * @param {number} f
   * @returns {[string, string]}
   */
  reportsOf(f) {
    const dates = this.columns.reports[this.columns.report[f]].map((d) => this.columns.dates[d]);
    return [dates[0] ?? "", dates[dates.length - 1] ?? ""];
  }

  /** @param {number} f */
  isClaim(f) {
    return this.columns.status[f] !== 0;
  }

  /**
   * Unpack a block once.
   * @param {string} name
   */
  #block(name) {
    let found = this.opened.get(name);
    if (!found) {
      found = block(name);
      this.opened.set(name, found);
    }
    return found;
  }

  /**
   * Give the sentences that say a fact.
   * @param {number} f
   * @returns {Promise<Evidence[]>}
   */
  async evidence(f) {
    const size = this.columns.block;
    const [sentences, articles] = await Promise.all([this.#block(`evidence-${Math.floor(f / size)}`), this.#block("articles")]);
    /** @type {[number, [number, number][], number, number, string, string][]} */
    const rows = sentences.facts[f % size];
    return rows.map(([quote, marks, article, rule, speaker, place]) => ({
      quote: sentences.quotes[quote],
      marks,
      article: articleOf(articles[article]),
      rule: this.columns.rules[rule],
      speaker,
      place,
    }));
  }

  /**
   * Walk through the sentences of all facts, block by block.
   * @param {(fact: number, quotes: string[], articles: string[]) => void} see with the sentences of a fact, and the ids of its articles
   */
  async read(see) {
    const articles = await this.#block("articles");
    const size = this.columns.block;
    for (let at = 0; at < this.facts; at += size) {
      const { quotes, facts } = await this.#block(`evidence-${at / size}`);
      facts.forEach((/** @type {any[][]} */ rows, /** @type {number} */ n) => {
        see(
          at + n,
          rows.map((row) => quotes[row[0]]),
          rows.map((row) => articles[row[2]][6]),
        );
      });
    }
  }

  /**
   * Give the facts that an article tells.
   * @param {string} id
   */
  async factsIn(id) {
    /** @type {number[]} */
    const facts = [];
    await this.read((f, _, articles) => {
      if (articles.includes(id)) facts.push(f);
    });
    return facts;
  }

  /**
   * Give what is known of a thing beside its facts.
   * @param {number} i
   * @returns {Promise<About>}
   */
  async about(i) {
    const size = this.columns.block;
    const found = (await this.#block(`things-${Math.floor(i / size)}`))[String(i % size)];
    return { reasons: found?.[0] ?? [], properties: found?.[1] ?? [] };
  }
}

/**
 * @param {[string, string, string, string, string, number, string]} row
 * @returns {Article}
 */
function articleOf([title, outlet, date, url, source, copies, id]) {
  return { id, title, outlet, date, url, source, copies };
}
