// What the graph needs in Neo4j 5.26 or newer: run it before load.cypher, or after the bulk import. Running it again changes nothing.
// In the Browser paste it whole (classic Browser: with "Enable multi statement query editor" in its settings).
UNWIND ['Article', 'Award', 'Document', 'Event', 'Organization', 'Person', 'Place', 'Product', 'Project', 'Work', 'AdministrativeArea', 'Association', 'Campaign', 'Ceremony', 'Company', 'Competition', 'Conference', 'GovernmentBody', 'Hospital', 'MediaOutlet', 'Meeting', 'Neighborhood', 'ResearchInstitute', 'School', 'Training', 'Venue', 'Visit', 'Zone'] AS label CALL db.createLabel(label) RETURN count(*) AS named;
UNWIND ['HOLDS_POST', 'ATTENDED', 'PRESIDED_OVER', 'SPOKE_AT', 'LED', 'ORGANIZED', 'HELD_AT', 'PART_OF', 'VISITED', 'REVIEWED', 'PARTNERED_WITH', 'LOCATED_IN', 'ESTABLISHED', 'ISSUED', 'LAUNCHED', 'DEVELOPED', 'USES', 'WON', 'INVESTED_IN', 'ACQUIRED', 'AUTHORED', 'PUBLISHED', 'MENTIONS', 'CLAIMED'] AS type CALL db.createRelationshipType(type) RETURN count(*) AS named;
UNWIND ['name', 'id', 'label', 'aliases', 'reasons', 'quotes', 'articles', 'sources', 'cited', 'rules', 'speakers', 'date_basis', 'disambiguation', 'outlet', 'source', 'story', 'title', 'url', 'relation', 'status', 'confidence', 'stories', 'act', 'amount', 'count', 'date', 'event', 'form', 'held', 'outcome', 'role', 'since', 'until', 'date_from', 'date_to', 'since_from', 'since_to', 'until_from', 'until_to', 'graph', 'digest'] AS property CALL db.createProperty(property) RETURN count(*) AS named;
CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.id) IS UNIQUE;
CREATE CONSTRAINT kg_article_id IF NOT EXISTS FOR (n:Article) REQUIRE (n.id) IS UNIQUE;
CREATE INDEX kg_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX kg_entity_label IF NOT EXISTS FOR (n:Entity) ON (n.label);
CREATE FULLTEXT INDEX kg_entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndexes(300);
