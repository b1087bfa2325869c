// Loads nodes.csv and relationships.csv into a running server; run schema.cypher first. Running it again changes nothing.
// The two parameters say where the server finds the files. file:/// is its own import folder: copy them there; a server that may
// read from the web, like Aura, takes https:// addresses of places where you put them.
// In a shell: cypher-shell -f load.cypher. In the Browser run the two lines that open with a colon first, one by one, then each
// statement, in the classic Browser with ":auto " before it.
// A server with dbms.import.csv.legacy_quote_escaping=false would take each backslash for two: leave that setting alone.
:param nodes => 'file:///nodes.csv';
:param relationships => 'file:///relationships.csv';
LOAD CSV FROM $nodes AS row
CALL (row) {
  MERGE (n:Entity {id: row[3]})
  SET n:$(split(row[0], '\u001F')), n = {name: row[1], label: row[2], id: row[3], aliases: split(row[4], '\u001F'), date: row[5], date_basis: row[6], date_from: date(row[7]), date_to: date(row[8]), outlet: row[9], source: row[10], story: row[11], title: row[12], url: row[13], reasons: split(row[14], '\u001F'), graph: row[15], digest: row[16]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'ATTENDED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:ATTENDED {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'AUTHORED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:AUTHORED {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'CLAIMED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:CLAIMED {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'DEVELOPED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:DEVELOPED {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'HOLDS_POST'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:HOLDS_POST {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'LED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:LED {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'MENTIONS'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:MENTIONS {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'PARTNERED_WITH'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:PARTNERED_WITH {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'PRESIDED_OVER'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:PRESIDED_OVER {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'REVIEWED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:REVIEWED {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'SPOKE_AT'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:SPOKE_AT {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'USES'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:USES {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM $relationships AS row
WITH row WHERE row[2] = 'VISITED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:VISITED {id: row[3]}]->(b)
  SET r = {id: row[3], act: row[4], articles: split(row[5], '\u001F'), cited: split(row[6], '\u001F'), confidence: toFloat(row[7]), count: toInteger(row[8]), date: row[9], date_from: date(row[10]), date_to: date(row[11]), form: row[12], outcome: row[13], quotes: split(row[14], '\u001F'), relation: row[15], role: row[16], rules: split(row[17], '\u001F'), since: row[18], since_from: date(row[19]), since_to: date(row[20]), sources: split(row[21], '\u001F'), speakers: split(row[22], '\u001F'), status: row[23], stories: toInteger(row[24]), title: row[25], until: row[26], until_from: date(row[27]), until_to: date(row[28]), graph: row[29], digest: row[30]}
} IN TRANSACTIONS OF 5000 ROWS;
