// Copy nodes.csv and relationships.csv into the server's import folder, run schema.cypher, then this file:
// cypher-shell -f load.cypher (in the Browser put `:auto ` before each statement). Running it again changes nothing.
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FArticle'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Article, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FDocument'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Document, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FEvent\u001FCeremony'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Event:Ceremony, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FEvent\u001FConference'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Event:Conference, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FEvent\u001FMeeting'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Event:Meeting, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FEvent\u001FVisit'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Event:Visit, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FOrganization\u001FAssociation'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Organization:Association, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FOrganization\u001FCompany'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Organization:Company, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FOrganization\u001FGovernmentBody'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Organization:GovernmentBody, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FOrganization\u001FHospital'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Organization:Hospital, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FPerson'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Person, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FPlace\u001FAdministrativeArea'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Place:AdministrativeArea, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///nodes.csv' AS row
WITH row WHERE row[12] = 'Entity\u001FProduct'
CALL (row) {
  MERGE (n:Entity {id: row[0]})
  SET n:Product, n.name = row[1], n.label = row[2], n.aliases = split(row[3], '\u001F'), n.date = row[4], n.date_basis = row[5], n.outlet = row[6], n.source = row[7], n.story = row[8], n.title = row[9], n.url = row[10], n.reasons = split(row[11], '\u001F')
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'ATTENDED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:ATTENDED {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'AUTHORED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:AUTHORED {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'DEVELOPED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:DEVELOPED {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'HOLDS_POST'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:HOLDS_POST {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'LED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:LED {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'MENTIONS'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:MENTIONS {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'PARTNERED_WITH'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:PARTNERED_WITH {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'PRESIDED_OVER'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:PRESIDED_OVER {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'REVIEWED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:REVIEWED {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'SPOKE_AT'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:SPOKE_AT {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'USES'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:USES {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
LOAD CSV FROM 'file:///relationships.csv' AS row
WITH row WHERE row[2] = 'VISITED'
CALL (row) {
  MATCH (a:Entity {id: row[0]})
  MATCH (b:Entity {id: row[1]})
  MERGE (a)-[r:VISITED {id: row[3]}]->(b)
  SET r.act = row[4], r.count = row[5], r.date = row[6], r.form = row[7], r.outcome = row[8], r.role = row[9], r.since = row[10], r.title = row[11], r.until = row[12], r.quotes = split(row[13], '\u001F'), r.articles = split(row[14], '\u001F'), r.sources = split(row[15], '\u001F'), r.speakers = split(row[16], '\u001F'), r.stories = toInteger(row[17])
} IN TRANSACTIONS OF 5000 ROWS;
