// The page: puts the parts together and keeps them in step.

import { Camera } from "./camera.js";
import { byId, el, fill } from "./dom.js";
import { bestKnown } from "./examples.js";
import { FactList } from "./factlist.js";
import { Filters } from "./filters.js";
import { Graph, block } from "./graph.js";
import { pageKey, stageKey } from "./keys.js";
import { ownLanguage, translate } from "./language.js";
import { Legend } from "./legend.js";
import { Painter } from "./painter.js";
import { takeMenu } from "./menu.js";
import { Panel, inShort } from "./panel.js";
import { hubDegree, shortestPaths } from "./paths.js";
import { Scene } from "./scene.js";
import { Index } from "./search.js";
import { Address } from "./share.js";
import { suggests } from "./suggest.js";
import { Timeline } from "./timeline.js";
import { ALL, showCount, showHidden, showWelcome } from "./welcome.js";
import { say, speech } from "./words.js";

/** @typedef {import("./scene.js").Thing} Thing */

const PATHS = 50;
// Milliseconds of a frame that the layout takes.
const STEP_TIME = 10;

class App {
  /** @type {import("./keys.js").Acts} what can be done with a thing */
  #acts;

  /** @param {import("./graph.js").Columns} columns */
  constructor(columns) {
    this.graph = new Graph(columns);
    this.filters = new Filters(this.graph);
    this.scene = new Scene(this.graph, this.filters);
    this.index = new Index(this.graph);
    this.canvas = /** @type {HTMLCanvasElement} */ (byId("graph"));
    this.hub = hubDegree(this.graph);
    /** @type {[number, number] | null} */
    this.asked = null;
    this.#acts = {
      expand: (i) => this.expand(i),
      collapse: (i) => this.#act(() => this.scene.collapse(i)),
      hide: (i) => this.#act(() => this.scene.hide(i)),
      pin: (i) => this.#pin(i),
    };
    this.camera = new Camera(this.canvas, this.scene, {
      click: (thing, pair) => this.#clicked(thing, pair),
      double: (thing) => this.expand(thing.id),
      dragged: () => this.#dragged(),
      moved: () => void (this.painter.dirty = true),
      key: (event) => stageKey(event, this.scene, this.camera, this.#acts),
    });
    this.painter = new Painter(this.canvas, this.graph, this.scene, this.camera);
    this.painter.dark = matchMedia("(prefers-color-scheme: dark)").matches;
    this.panel = new Panel(byId("panel"), this.graph, this.scene, this.filters, {
      choose: (i) => this.choose(i),
      ...this.#acts,
      path: (id) => this.#path(id),
      avoid: (avoid) => this.#avoid(avoid),
      bring: (things) => this.#bring(things),
      suggest: (input, list, take) => suggests(this.graph, this.index, input, list, take),
    });
    this.legend = new Legend(byId("legend"), this.graph, this.filters, {
      before: () => this.scene.keep(),
      changed: () => this.#filtered(),
      only: () => this.#only(),
    });
    this.timeline = new Timeline(byId("timeline"), this.graph, this.filters, {
      before: () => this.scene.keep(),
      changed: () => this.#filtered(),
      complain: (text) => this.#tell(text),
    });
    this.list = new FactList(
      byId("list"),
      this.graph,
      this.scene,
      this.filters,
      (text) => this.index.fold(text),
      (i) => this.choose(i),
    );
    this.address = new Address(this.graph, this.scene, this.filters, this.list);
    this.scene.changed = () => this.#changed();
  }

  /** Begin: with what the address says, else with the names that were asked for, else with an empty stage. */
  start() {
    this.#buttons();
    suggests(
      this.graph,
      this.index,
      byId("find"),
      byId("hits"),
      (i) => this.choose(i, true),
      (words) => this.#inText(words),
    );
    new ResizeObserver(() => this.#resize()).observe(byId("stage"));
    addEventListener("hashchange", () => this.#take(location.hash.slice(1)));
    document.addEventListener("keydown", (event) =>
      pageKey(event, { undo: () => this.scene.undo(), redo: () => this.scene.redo(), list: () => this.#list(!this.list.open) }),
    );
    document.documentElement.classList.toggle("dark", this.painter.dark);
    this.#resize();
    const { start } = this.graph.columns;
    speech.language = ownLanguage();
    if (location.hash.length > 1) this.#take(location.hash.slice(1));
    else if (start.length) {
      for (const i of start) this.scene.put(i);
      for (const i of start) this.scene.expand(i);
      this.scene.select({ thing: start[0] });
    }
    this.speak(speech.language);
    requestAnimationFrame(() => this.#frame());
    document.body.dataset.ready = "yes";
  }

  /**
   * Bring a thing and select it; a thing that is new comes with its neighbours.
   * @param {number} i
   * @param {boolean} searched
   */
  choose(i, searched = false) {
    this.#act(() => {
      if (!this.filters.seesThing(i)) this.filters.kinds.delete(this.graph.columns.kind[i]);
      if (searched) this.scene.paths = [];
      const fresh = !this.scene.shown.has(i);
      const beside = this.scene.thing === null ? null : (this.scene.shown.get(this.scene.thing) ?? null);
      this.scene.put(i, fresh && !searched ? beside : null);
      if (fresh && searched) this.scene.expand(i);
      else this.scene.rebuild();
      this.scene.select({ thing: i });
    });
    if (searched) {
      this.camera.follows = true;
      this.camera.fit();
      this.canvas.focus();
    }
    this.#open("panel");
  }

  /**
   * Put some things on the stage beside what is there.
   * @param {number[]} things
   */
  #bring(things) {
    this.#act(() => {
      for (const i of things) this.scene.put(i);
      this.scene.rebuild();
    });
    this.camera.follows = true;
  }

  /** One kind alone was asked for: on an empty stage, that is the question. */
  #only() {
    if (this.scene.shown.size) return;
    const things = bestKnown(this.graph, this.filters, ALL + 1);
    if (things.length <= ALL) this.#bring(things);
  }

  /** @param {string} words */
  #inText(words) {
    this.#list(true);
    this.list.ask(words);
  }

  /** @param {number} i */
  expand(i) {
    this.#act(() => {
      this.scene.expand(i);
      this.scene.select({ thing: i });
    });
  }

  /**
   * Do something that can be taken back.
   * @param {() => void} act
   */
  #act(act) {
    fill(byId("say"), []);
    this.scene.keep();
    act();
  }

  /**
   * @param {Thing | null} thing
   * @param {import("./scene.js").Pair | null} pair
   */
  #clicked(thing, pair) {
    fill(byId("say"), []);
    this.scene.select(thing ? { thing: thing.id } : pair ? { pair: pair.key } : null);
    if (thing || pair) this.#open("panel");
  }

  #dragged() {
    this.scene.loosen();
    this.painter.forget();
    this.address.remember();
  }

  /** @param {number} i */
  #pin(i) {
    const thing = this.scene.shown.get(i);
    if (!thing) return;
    this.scene.keep();
    thing.pinned = !thing.pinned;
    this.scene.changed();
  }

  /** @param {string} id */
  #path(id) {
    const end = this.graph.numbers.get(id);
    const start = this.scene.thing;
    if (end === undefined || start === null) return;
    this.asked = [start, end];
    this.#findPath();
  }

  /** @param {boolean} avoid */
  #avoid(avoid) {
    this.panel.avoids = avoid;
    if (this.asked) this.#findPath();
  }

  #findPath() {
    const [start, end] = /** @type {[number, number]} */ (this.asked);
    const paths = shortestPaths(this.graph, this.filters, start, end, {
      hub: this.panel.avoids ? this.hub : Infinity,
      areas: !this.panel.avoids,
      limit: PATHS,
    });
    const { label } = this.graph.columns;
    if (!paths.length) {
      void this.panel.show();
      this.#tell(say("noPath", label[start], label[end]), this.panel.avoids ? { text: say("tryHubs"), act: () => this.#avoid(false) } : null);
      return;
    }
    this.#act(() => this.scene.showPaths(paths));
    this.camera.follows = true;
    this.#tell(say("paths", label[start], label[end], paths[0].length - 1, paths.length));
  }

  #filtered() {
    fill(byId("say"), []);
    this.scene.rebuild();
    this.scene.heat = 0;
  }

  /** Everything that follows from what is on the stage. */
  #changed() {
    const { scene, graph } = this;
    const facts = scene.facts();
    const things = scene.living().map((thing) => thing.id);
    showCount(byId("count"), graph, things.length, facts.length);
    byId("welcome").hidden = scene.shown.size > 0 || this.list.open;
    this.legend.show(facts, things);
    this.timeline.show();
    showHidden(byId("hidden"), graph, scene, this.filters, () => this.#opened());
    inShort(byId("spoken"), graph, scene, this.filters);
    void this.panel.show();
    void this.list.show();
    byId("undo").toggleAttribute("disabled", scene.past.length === 0);
    byId("clear").toggleAttribute("disabled", scene.shown.size === 0);
    if (scene.shown.size === 0) {
      showWelcome(byId("welcome"), graph, this.filters, {
        sign: (kind) => this.legend.signOf(kind),
        choose: (i) => this.choose(i, true),
        ask: (example) => this.#example(example),
        bring: (things) => this.#bring(things),
      });
    }
    this.painter.forget();
    this.address.remember();
  }

  #opened() {
    this.scene.keep();
    this.filters.open();
    this.#filtered();
  }

  /** @param {import("./examples.js").Example} example */
  #example(example) {
    this.#act(() => {
      for (const i of example.things) this.scene.put(i);
      this.scene.showPaths(example.paths);
      this.scene.select({ question: example });
    });
    this.camera.follows = true;
    this.#open("panel");
  }

  /**
   * Tell something aloud and in sight.
   * @param {string} text
   * @param {{text: string, act: () => void} | null} offer
   */
  #tell(text, offer = null) {
    const more = offer ? [" ", el("button", { click: () => offer.act() }, offer.text)] : [];
    fill(byId("say"), [text, ...more]);
  }

  /** @param {string} text */
  #take(text) {
    if (!this.address.take(text)) return;
    this.speak(speech.language);
    this.#turn(this.list.open);
    this.camera.fit();
  }

  /** @param {import("./words.js").Language} language */
  speak(language) {
    translate(language);
    byId("list-button").textContent = say(this.list.open ? "picture" : "list");
    fill(byId("say"), []);
    this.scene.changed();
  }

  #buttons() {
    /** @type {Record<string, () => void>} */
    const acts = {
      fit: () => this.camera.fit(),
      undo: () => void this.scene.undo(),
      clear: () => this.#act(() => this.scene.clear()),
      "list-button": () => this.#list(!this.list.open),
      language: () => this.speak(speech.language === "zh" ? "en" : "zh"),
      theme: () => this.#theme(),
      filter: () => this.#open("filters", true),
      details: () => this.#open("panel", true),
    };
    for (const [id, act] of Object.entries(acts)) byId(id).addEventListener("click", act);
    takeMenu(this.graph, this.scene, this.address, this.painter);
  }

  /** @param {boolean} listed */
  #list(listed) {
    this.list.open = listed;
    this.list.all = this.scene.shown.size === 0;
    this.#turn(listed);
  }

  /**
   * Show the table or the picture.
   * @param {boolean} listed
   */
  #turn(listed) {
    byId("list").hidden = !listed;
    this.canvas.hidden = listed;
    byId("list-button").textContent = say(listed ? "picture" : "list");
    this.scene.changed();
    if (!listed) this.#resize();
  }

  #theme() {
    this.painter.dark = !this.painter.dark;
    document.documentElement.classList.toggle("dark", this.painter.dark);
    this.scene.changed();
  }

  /**
   * On a narrow page only one of the sides is open.
   * @param {"filters" | "panel"} side
   * @param {boolean} toggle
   */
  #open(side, toggle = false) {
    const { classList } = document.body;
    const other = side === "filters" ? "show-panel" : "show-filters";
    classList.remove(other);
    classList.toggle(`show-${side}`, toggle ? undefined : true);
  }

  #resize() {
    const { clientWidth, clientHeight } = byId("stage");
    this.camera.size = { width: clientWidth, height: clientHeight };
    this.painter.resize(clientWidth, clientHeight);
    if (this.camera.follows) this.camera.fit();
  }

  #frame() {
    if (this.scene.move(STEP_TIME)) {
      if (this.camera.follows) this.camera.fit();
      this.painter.forget();
      if (!this.scene.moves()) this.address.remember();
    }
    this.painter.frame();
    requestAnimationFrame(() => this.#frame());
  }
}

if (typeof DecompressionStream === "undefined") fill(document.body, [say("old")]);
else {
  void block("graph-data").then((columns) => {
    const app = new App(columns);
    app.start();
    // For who looks at the page from the console, and for the bench.
    Object.assign(globalThis, { app });
  });
}
