// The panel: a thing with its posts, facts and sources; the facts of a line; the steps of a path. Every fact with its sentences.

import { el, fill } from "./dom.js";
import { cited, link, quote, united } from "./quotes.js";
import { say, sayReason, sayStatus, sayValue, speech } from "./words.js";

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./filters.js").Filters} Filters */
/**
 * What the panel can ask of the page.
 * @typedef {{choose: (i: number) => void, expand: (i: number) => void, collapse: (i: number) => void, hide: (i: number) => void, pin: (i: number) => void,
 *   path: (to: string) => void, avoid: (avoid: boolean) => void, bring: (things: number[]) => void, suggest: (input: HTMLInputElement, list: HTMLElement, take: (i: number) => void) => void}} Acts
 */

const PAGE = 60;

export class Panel {
  /**
   * @param {HTMLElement} root
   * @param {Graph} graph
   * @param {Scene} scene
   * @param {Filters} filters
   * @param {Acts} acts
   */
  constructor(root, graph, scene, filters, acts) {
    this.root = root;
    this.graph = graph;
    this.scene = scene;
    this.filters = filters;
    this.acts = acts;
    /** @type {"relation" | "time"} */
    this.order = "relation";
    this.avoids = true;
    this.turn = 0;
    this.limit = PAGE;
    /** What the panel tells of: when it changes, the panel begins at its top. */
    this.subject = "";
  }

  /** Tell of what is selected. */
  async show() {
    const turn = ++this.turn;
    const { scene } = this;
    const subject = JSON.stringify([scene.selection, scene.paths.length ? scene.paths : 0]);
    if (subject !== this.subject) this.limit = PAGE;
    /** @type {Node[]} */
    let content = [];
    if (scene.thing !== null) content = await this.#thing(scene.thing);
    else if (scene.pair) content = await this.#pair(scene.pair);
    else if (scene.question) content = await this.#question(scene.question);
    else if (scene.paths.length) content = await this.#paths(scene.paths);
    // Somebody may have chosen another thing while the sentences were unpacked.
    if (turn !== this.turn) return;
    fill(this.root, content);
    this.root.classList.toggle("empty", content.length === 0);
    if (subject !== this.subject) this.root.scrollTop = 0;
    this.subject = subject;
  }

  /** @param {number} i */
  async #thing(i) {
    const { graph, scene } = this;
    const facts = this.filters.factsOf(i);
    const about = await graph.about(i);
    const aliases = graph.columns.alias[i] ?? [];
    const kind = graph.kindOf(i);
    const head = el(
      "header",
      {},
      el("h2", { tabindex: -1, id: "subject" }, graph.columns.label[i]),
      el("p", { class: "kind" }, kind[speech.language] || kind.id, day(graph, i)),
    );
    if (aliases.length) head.append(el("p", { class: "also" }, `${say("also")} ${aliases.join("、")}`));
    for (const [name, value] of about.properties) head.append(el("p", { class: "also" }, `${name}: `, link(value)));
    /** @type {Node[]} */
    const content = [head, ...this.#namesakes(i), this.#buttons(i), this.#pathForm()];
    if (kind.id === "Article") return [...content, ...(await this.#article(i))];
    if (scene.paths.length) content.push(...(await this.#paths(scene.paths)));
    content.push(...this.#posts(i, facts));
    content.push(...(await this.#facts(facts, i)));
    content.push(...(await this.#claims(i)));
    if (about.reasons.length) {
      content.push(
        el("details", { class: "why" }, el("summary", {}, say("merged")), el("ul", {}, ...about.reasons.map((reason) => el("li", {}, sayReason(reason))))),
      );
    }
    content.push(el("p", { class: "warning" }, say("namesake")));
    return content;
  }

  /**
   * What an article tells, in the place of who wrote and who printed it.
   * @param {number} i
   */
  async #article(i) {
    const { from, to, id } = this.graph.columns;
    const facts = (await this.graph.factsIn(id[i])).filter((f) => this.filters.sees(f));
    const things = [...new Set(facts.flatMap((f) => [from[f], to[f]]))];
    const bring = el("button", { id: "bring", disabled: !things.length, click: () => this.acts.bring(things) }, say("bring"));
    return [el("div", { class: "acts" }, el("h3", {}, say("ofArticle", facts.length)), bring), ...(await this.#listed(facts))];
  }

  /**
   * Facts with both their ends, as many as the panel shows at a time.
   * @param {number[]} facts
   */
  async #listed(facts) {
    const items = await Promise.all(facts.slice(0, this.limit).map((f) => this.#fact(f, this.graph.columns.from[f], true)));
    return [el("ol", { class: "facts" }, ...items), ...this.#rest(facts.length)];
  }

  /**
   * A button for the facts that the panel does not show yet.
   * @param {number} count
   */
  #rest(count) {
    const rest = count - this.limit;
    return rest > 0 ? [el("button", { id: "more-facts", click: () => this.#longer() }, say("moreFacts", Math.min(rest, PAGE)))] : [];
  }

  /**
   * Others of the same name, and that nothing says they are one.
   * @param {number} i
   */
  #namesakes(i) {
    const { label, bare } = this.graph.columns;
    const name = bare[i] ?? label[i];
    const others = label.flatMap((each, j) => (j !== i && (bare[j] ?? each) === name && this.graph.kindOf(j).id === this.graph.kindOf(i).id ? [j] : []));
    if (!others.length || this.graph.kindOf(i).id === "Article") return [];
    const names = others.slice(0, 12).flatMap((j) => [" ", this.#name(j)]);
    return [el("p", { class: "namesakes" }, say("namesakes", others.length), ...names, el("br"), el("small", {}, say("apart")))];
  }

  /**
   * What is planned, denied or only reported of a thing, when the filters leave it out of the picture.
   * @param {number} i
   */
  async #claims(i) {
    const claims = Array.from(this.graph.factsOf(i)).filter((f) => this.graph.isClaim(f) && this.filters.sees(f, { status: false }) && !this.filters.sees(f));
    if (!claims.length) return [];
    const items = await Promise.all(claims.slice(0, PAGE).map((f) => this.#fact(f, i, true)));
    return [el("h3", {}, say("claims", claims.length)), el("ol", { class: "facts claims" }, ...items)];
  }

  /** @param {import("./examples.js").Example} question */
  async #question({ word, values, facts, paths, ranked }) {
    const head = el("header", {}, el("h2", { tabindex: -1, id: "subject" }, say(word, ...values)));
    if (paths.length) return [head, ...(await this.#paths(paths))];
    const seen = facts.filter((f) => this.filters.sees(f));
    const rows = ranked.map(([i, count]) => el("li", {}, this.#name(i), ` ${count}`));
    if (rows.length) head.append(el("ol", { class: "ranked" }, ...rows));
    return [head, el("h3", {}, say("facts", seen.length)), ...(await this.#listed(seen))];
  }

  /** @param {number} i */
  #buttons(i) {
    const thing = this.scene.shown.get(i);
    const more = thing?.more ?? 0;
    const expand = more > 30 ? say("moreOf", 30, more) : say("expand");
    return el(
      "div",
      { class: "acts" },
      el("button", { id: "expand", disabled: more === 0, click: () => this.acts.expand(i) }, expand),
      el("button", { id: "collapse", click: () => this.acts.collapse(i) }, say("collapse")),
      el("button", { id: "hide", click: () => this.acts.hide(i) }, say("hide")),
      el("button", { id: "pin", "aria-pressed": thing?.pinned ? "true" : "false", click: () => this.acts.pin(i) }, thing?.pinned ? say("unpin") : say("pin")),
    );
  }

  #pathForm() {
    const input = el("input", {
      id: "other",
      autocomplete: "off",
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": "others",
      placeholder: say("pathTo"),
      "aria-label": say("pathTo"),
    });
    const list = el("ul", { id: "others", class: "hits", role: "listbox", hidden: true });
    this.acts.suggest(input, list, (i) => this.acts.path(this.graph.columns.id[i]));
    const box = el("input", { type: "checkbox", id: "avoid", change: () => this.acts.avoid(box.checked) });
    box.checked = this.avoids;
    return el("div", { class: "path-form" }, el("div", { class: "box" }, input, list), el("label", {}, box, say("hubs")));
  }

  /**
   * Posts with the time they are held, as a short table before all other facts.
   * @param {number} i
   * @param {number[]} facts
   */
  #posts(i, facts) {
    const { graph } = this;
    const posts = facts.filter((f) => graph.relationOf(f).id === "HOLDS_POST");
    if (!posts.length) return [];
    const rows = posts.slice(0, 40).map((f) => {
      const note = new Map(graph.columns.notes[graph.columns.note[f]]);
      const span = [note.get("since"), note.get("until")].some(Boolean)
        ? `${note.get("since") ?? ""} – ${note.get("until") ?? ""}`
        : sayValue(note.get("held") ?? "") || seen(graph.reportsOf(f));
      return el("tr", {}, el("td", {}, this.#name(graph.other(f, i))), el("td", {}, note.get("title") ?? ""), el("td", {}, span));
    });
    return [el("h3", {}, say("posts")), el("table", {}, el("tbody", {}, ...rows))];
  }

  /** @param {import("./scene.js").Pair} pair */
  async #pair(pair) {
    const head = el("header", {}, el("h2", { tabindex: -1, id: "subject" }, `${pair.a.label} — ${pair.b.label}`));
    return [head, ...(await this.#facts(pair.facts, pair.a.id)), el("p", { class: "warning" }, say("namesake"))];
  }

  /** @param {number[][]} paths */
  async #paths(paths) {
    const { label } = this.graph.columns;
    const [first] = paths;
    /** @type {Node[]} */
    const content = [el("h3", {}, say("paths", label[first[0]], label[first[first.length - 1]], first.length - 1, paths.length))];
    for (const path of paths.slice(0, 10)) {
      const steps = [];
      for (let n = 1; n < path.length; n++) {
        const facts = this.filters.factsOf(path[n - 1]).filter((f) => this.graph.other(f, path[n - 1]) === path[n]);
        // A filter may hide what a path was found over.
        if (!facts.length) steps.push(el("li", {}, this.#name(path[n - 1]), " … ", this.#name(path[n]), el("small", {}, ` ${say("stepHidden")}`)));
        else steps.push(await this.#fact(facts[0], path[n - 1], true));
      }
      content.push(el("ol", { class: "facts path" }, ...steps));
    }
    if (paths.length > 10) content.push(el("p", { class: "also" }, say("onlyFirst", 10)));
    return content;
  }

  /**
   * @param {number[]} facts
   * @param {number} i
   */
  async #facts(facts, i) {
    if (!facts.length) return [el("p", { class: "also" }, say("facts", 0))];
    /** @param {"relation" | "time"} order */
    const choice = (order) =>
      el("button", { "aria-pressed": String(this.order === order), click: () => this.#sort(order) }, say(order === "time" ? "byTime" : "byRelation"));
    /** @type {Node[]} */
    const content = [el("div", { class: "acts" }, el("h3", {}, say("facts", facts.length)), choice("relation"), choice("time"))];
    const sorted = this.#sorted(facts, i);
    let list = el("ol", { class: "facts" });
    let group = "";
    for (const f of sorted.slice(0, this.limit)) {
      const relation = this.graph.relationOf(f)[speech.language];
      if (this.order === "relation" && relation !== group) content.push(el("h4", {}, relation));
      if (content[content.length - 1] !== list) {
        list = el("ol", { class: "facts" });
        content.push(list);
      }
      group = relation;
      list.append(await this.#fact(f, i, false));
    }
    content.push(...this.#rest(sorted.length));
    content.push(...(await this.#sources(sorted.slice(0, this.limit))));
    return content;
  }

  /** @param {"relation" | "time"} order */
  #sort(order) {
    this.order = order;
    void this.show();
  }

  #longer() {
    this.limit += PAGE;
    void this.show();
  }

  /**
   * @param {number[]} facts
   * @param {number} i
   */
  #sorted(facts, i) {
    const { graph } = this;
    /** @param {number} f */
    const time = (f) => (graph.first[f] > -1e6 ? graph.first[f] : 1e6);
    /** @param {number} f */
    const other = (f) => graph.columns.label[graph.other(f, i)];
    /** @param {number} f */
    const relation = (f) => (this.order === "relation" ? graph.columns.relation[f] : 0);
    return [...facts].sort((a, b) => relation(a) - relation(b) || time(a) - time(b) || (other(a) < other(b) ? -1 : other(a) > other(b) ? 1 : a - b));
  }

  /**
   * @param {number} f
   * @param {number} i the thing from which the fact is seen
   * @param {boolean} whole name both ends
   */
  async #fact(f, i, whole) {
    const { graph } = this;
    const { columns } = graph;
    const outward = columns.from[f] === i;
    const relation = graph.relationOf(f);
    const item = el("li", {});
    const line = el("p", { class: "fact" });
    const date = graph.dateOf(f);
    line.append(el("time", {}, date ? (graph.isTold(f) ? say("told", date) : date) : say("undated")), " ");
    if (whole || this.order === "time") {
      const arrow = relation.symmetric ? "—" : outward ? "→" : "←";
      if (whole) line.append(this.#name(i), " ");
      line.append(`${arrow} ${relation[speech.language]} `);
    } else if (!relation.symmetric && !outward) line.append("← ");
    line.append(this.#name(graph.other(f, i)));
    for (const [name, value] of columns.notes[columns.note[f]]) {
      // What the relation or the date says already is not said again.
      if (value !== date && sayValue(value) !== relation[speech.language]) line.append(" ", el("span", { class: "note", title: name }, sayValue(value)));
    }
    if (graph.isClaim(f)) line.append(" ", el("strong", { class: "claim" }, sayStatus(columns.statuses[columns.status[f]])));
    if (columns.support[f] > 1) line.append(" ", el("small", { title: say("storiesMean") }, say("stories", columns.support[f], columns.independent[f])));
    item.append(line);
    const evidence = united(await graph.evidence(f));
    const quotes = evidence.map((one) => this.#quote(one));
    item.append(...quotes.slice(0, 3));
    if (quotes.length > 3) item.append(el("details", {}, el("summary", {}, say("moreFacts", quotes.length - 3)), ...quotes.slice(3)));
    return item;
  }

  /** @param {import("./graph.js").Evidence} evidence */
  #quote(evidence) {
    const article = this.graph.numbers.get(evidence.article.id);
    return quote(evidence, article === undefined || article === this.scene.thing ? null : () => this.acts.choose(article));
  }

  /** @param {number} i */
  #name(i) {
    return el("button", { class: "name", click: () => this.acts.choose(i) }, this.graph.columns.label[i]);
  }

  /** @param {number[]} facts */
  async #sources(facts) {
    /** @type {Map<string, import("./graph.js").Article>} */
    const articles = new Map();
    for (const f of facts) for (const { article } of await this.graph.evidence(f)) articles.set(JSON.stringify(article), article);
    const sorted = [...articles.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.title < b.title ? -1 : 1));
    const items = sorted.map((article) => el("li", {}, ...cited(article)));
    return [el("details", { class: "why" }, el("summary", {}, `${say("sources")} (${items.length})`), el("ul", {}, ...items))];
  }
}

/**
 * Say in short what is selected, for who does not see it: the panel has it at length.
 * @param {HTMLElement} root
 * @param {Graph} graph
 * @param {Scene} scene
 * @param {Filters} filters
 */
export function inShort(root, graph, { thing, pair }, filters) {
  let text = "";
  if (thing !== null) text = say("chosen", graph.columns.label[thing], filters.factsOf(thing).length);
  else if (pair) text = say("chosen", `${pair.a.label} — ${pair.b.label}`, pair.facts.length);
  if (root.textContent !== text) root.textContent = text;
}

/**
 * @param {Graph} graph
 * @param {number} i
 */
function day(graph, i) {
  const found = graph.columns.day[i];
  return found ? ` · ${found}` : "";
}

/** @param {[string, string]} dates */
function seen([first, last]) {
  return first ? say("seen", first === last ? first : `${first} – ${last}`) : "";
}
