// What can be taken away: the picture, the visible facts as a table, and the questions that give the same picture on a server.

/** @typedef {import("./graph.js").Graph} Graph */
/** @typedef {import("./scene.js").Scene} Scene */

/**
 * Offer a file.
 * @param {string} name
 * @param {Blob} content
 */
export function save(name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Spell the visible facts with their sentences as CSV for spreadsheets.
 * @param {Graph} graph
 * @param {Scene} scene
 */
export async function table(graph, scene) {
  const { columns } = graph;
  const rows = [
    [
      "from_id",
      "from_type",
      "from",
      "relation",
      "to_id",
      "to_type",
      "to",
      "qualifiers",
      "status",
      "date",
      "sentence",
      "speaker",
      "outlet",
      "published",
      "title",
      "source",
    ],
  ];
  for (const f of scene.facts()) {
    const notes = columns.notes[columns.note[f]].map(([name, value]) => `${name}=${value}`).join("; ");
    const date = graph.isTold(f) ? "" : graph.dateOf(f);
    const [a, b] = [columns.from[f], columns.to[f]];
    const ends = [columns.id[a], graph.kindOf(a).id, columns.label[a], graph.relationOf(f).id, columns.id[b], graph.kindOf(b).id, columns.label[b]];
    const fact = [...ends, notes, columns.statuses[columns.status[f]], date];
    for (const { quote, speaker, article, place } of await graph.evidence(f)) {
      rows.push([...fact, quote, speaker, article.outlet, article.date, article.title, place]);
    }
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula.
 * @param {string} text
 */
function cell(text) {
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/**
 * Give the Cypher that shows the same things and facts in Neo4j.
 * @param {Graph} graph
 * @param {Scene} scene
 */
export function cypher(graph, scene) {
  const things = scene.living().map(({ id }) => quoted(graph.columns.id[id], "'"));
  const facts = scene.facts().map((f) => quoted(graph.columns.fact[f], "'"));
  return `MATCH (a:Entity) WHERE a.id IN [${lines(things)}]\nOPTIONAL MATCH (a)-[r]->(b:Entity) WHERE r.id IN [${lines(facts)}]\nRETURN a, r, b;\n`;
}

/**
 * Give the SPARQL that lists the same facts with their sentences.
 * @param {Graph} graph
 * @param {Scene} scene
 */
export function sparql(graph, scene) {
  const { columns } = graph;
  const facts = scene.facts().map((f) => `<${columns.base}${columns.fact[f]}>`);
  return (
    `PREFIX kg: <${columns.vocabulary}>\nPREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\nPREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n` +
    `SELECT ?subject ?relation ?object ?quote WHERE {\n  VALUES ?fact { ${lines(facts, " ")} }\n` +
    "  ?fact rdf:subject ?s ; kg:relation ?relation ; rdf:object ?o ; kg:firstEvidence ?e .\n" +
    "  ?s rdfs:label ?subject . ?o rdfs:label ?object . ?e kg:quote ?quote .\n}\nORDER BY ?subject ?relation ?object\n"
  );
}

/**
 * @param {string} text
 * @param {string} mark
 */
function quoted(text, mark) {
  return mark + text.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`) + mark;
}

/**
 * @param {string[]} items
 * @param {string} comma
 */
function lines(items, comma = ", ") {
  /** @type {string[]} */
  const rows = [];
  for (let at = 0; at < items.length; at += 4) rows.push(items.slice(at, at + 4).join(comma));
  return rows.join(comma === " " ? "\n    " : ",\n    ");
}
