// Reads [{name, text, parameters}] as JSON, each text one statement, and prints what Neo4j's checker objects to in it as CYPHER 5 and
// as CYPHER 25, and which words of it write: [{name, version, errors, writes}].
import { highlightSyntax, lintCypherQuery } from "@neo4j-cypher/language-support";
import { readFileSync } from "node:fs";

const ERROR = 1;
const WRITES = new Set(["ALTER", "CREATE", "DELETE", "DETACH", "DROP", "FOREACH", "GRANT", "INSERT", "LOAD", "MERGE", "REMOVE", "REVOKE", "SET"]);

const found = [];
for (const { name, text, parameters } of JSON.parse(readFileSync(0, "utf8"))) {
  for (const version of ["CYPHER 5", "CYPHER 25"]) {
    const { diagnostics } = lintCypherQuery(`${version}\n${text}`, { parameters });
    const errors = diagnostics.filter((d) => d.severity === ERROR).map((d) => `${d.range.start.line}: ${d.message}`);
    const words = highlightSyntax(text).filter((t) => t.tokenType === "keyword").map((t) => t.token.toUpperCase());
    found.push({ name, version, errors, writes: words.filter((word) => WRITES.has(word)) });
  }
}
console.log(JSON.stringify(found));
