// Finding a name by any part of it, in either script, or by the initials of its pinyin.

/** @typedef {import("./graph.js").Graph} Graph */

// The first character of each initial in the order of pinyin, which every browser can sort by; I, U and V begin no syllable.
const FIRSTS = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他哇夕丫匝";
const INITIALS = "abcdefghjklmnopqrstwxyz";

export class Index {
  /** @param {Graph} graph */
  constructor(graph) {
    this.graph = graph;
    /** @type {Map<string, string>} */
    this.script = new Map();
    const pairs = [...graph.columns.fold];
    for (let at = 0; at + 1 < pairs.length; at += 2) this.script.set(pairs[at], pairs[at + 1]);
    const { label, alias } = graph.columns;
    this.names = label.map((name, i) => [...new Set([name, ...(alias[i] ?? [])].map((each) => this.fold(each)))]);
    /** @type {string[] | null} */
    this.initials = null;
    /** @type {Map<string, string>} */
    this.letters = new Map();
    this.order = new Intl.Collator("zh-Hans-CN-u-co-pinyin");
  }

  /**
   * Spell a text as names are compared: small letters, simplified script, usual widths.
   * @param {string} text
   */
  fold(text) {
    return [
      ...text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s·]+/g, ""),
    ]
      .map((letter) => this.script.get(letter) ?? letter)
      .join("");
  }

  /**
   * Find things, the best first: whole names, then beginnings, then parts, then initials; the better known first.
   * @param {string} text
   * @param {number} limit
   * @returns {number[]}
   */
  find(text, limit = 12) {
    const wanted = this.fold(text.trim());
    if (!wanted) return [];
    /** @type {[number, number, number][]} */
    const found = [];
    this.names.forEach((names, i) => {
      const rank = Math.min(...names.map((name) => rankOf(name, wanted)));
      if (rank < 3) found.push([rank, -this.graph.degree(i), i]);
    });
    if (/^[a-z]{2,}$/.test(wanted)) {
      const known = new Set(found.map((hit) => hit[2]));
      this.#initials().forEach((initials, i) => {
        if (!known.has(i) && initials.startsWith(wanted)) found.push([initials === wanted ? 3 : 4, -this.graph.degree(i), i]);
      });
    }
    // Headlines hold the names of what they tell of: they come after those.
    /** @param {number} i */
    const isArticle = (i) => Number(this.graph.kindOf(i).id === "Article");
    found.sort((a, b) => a[0] - b[0] || isArticle(a[2]) - isArticle(b[2]) || a[1] - b[1] || a[2] - b[2]);
    return found.slice(0, limit).map((hit) => hit[2]);
  }

  #initials() {
    this.initials ??= this.names.map((names) => [...names[0]].map((letter) => this.#initial(letter)).join(""));
    return this.initials;
  }

  /** @param {string} letter */
  #initial(letter) {
    let found = this.letters.get(letter);
    if (found === undefined) {
      found = /[a-z0-9]/.test(letter) ? letter : "";
      if (/\p{Script=Han}/u.test(letter)) {
        let at = 0;
        while (at + 1 < FIRSTS.length && this.order.compare(FIRSTS[at + 1], letter) <= 0) at++;
        found = INITIALS[at];
      }
      this.letters.set(letter, found);
    }
    return found;
  }
}

/**
 * @param {string} name
 * @param {string} wanted
 */
function rankOf(name, wanted) {
  const at = name.indexOf(wanted);
  return at < 0 ? 9 : name === wanted ? 0 : at === 0 ? 1 : 2;
}
