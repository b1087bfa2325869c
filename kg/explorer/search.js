// Finding a name by any part of it, in either script, or by the initials of its pinyin.

/** @typedef {import("./graph.js").Graph} Graph */

// The first character of each initial in the order of pinyin, which every browser can sort by; I, U and V begin no syllable.
const FIRSTS = "阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀";
// Letters that names of people and places read otherwise than words do, with all their initials.
const SEVERAL = new Map(
  "长cz 重cz 厦xs 行xh 朝cz 乐ly 曾cz 单ds 解jx 仇cq 区qo 查cz 翟dz 覃tq 藏cz 调dt 传cz 盛sc 尉wy 参cs 俟sq 会hk"
    .split(" ")
    .map(([letter, ...initials]) => [letter, initials.join("")]),
);
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
    /** @type {string[][] | null} */
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
        if (!known.has(i) && begins(initials, wanted)) found.push([initials.length === wanted.length ? 3 : 4, -this.graph.degree(i), i]);
      });
    }
    // Headlines hold the names of what they tell of: they come after those.
    /** @param {number} i */
    const isArticle = (i) => Number(this.graph.kindOf(i).id === "Article");
    found.sort((a, b) => a[0] - b[0] || isArticle(a[2]) - isArticle(b[2]) || a[1] - b[1] || a[2] - b[2]);
    return found.slice(0, limit).map((hit) => hit[2]);
  }

  #initials() {
    this.initials ??= this.names.map((names) => [...names[0]].map((letter) => this.#initial(letter)).filter(Boolean));
    return this.initials;
  }

  /**
   * Give the initials that a letter can have; '' where it is none that is read.
   * @param {string} letter
   */
  #initial(letter) {
    let found = SEVERAL.get(letter) ?? this.letters.get(letter);
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
 * @param {string[]} initials of each letter of a name all it can have
 * @param {string} wanted
 */
function begins(initials, wanted) {
  return wanted.length <= initials.length && [...wanted].every((letter, n) => initials[n].includes(letter));
}

/**
 * @param {string} name
 * @param {string} wanted
 */
function rankOf(name, wanted) {
  const at = name.indexOf(wanted);
  return at < 0 ? 9 : name === wanted ? 0 : at === 0 ? 1 : 2;
}
