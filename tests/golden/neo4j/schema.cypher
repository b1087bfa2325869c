// What the graph needs in Neo4j 5.26 or newer: run it before load.cypher, or after the bulk import.
// The names come first: the Browser colours a node by its oldest label, which must not be Entity, that all nodes have;
// and a question about a name that the graph happens not to use gives no warning.
UNWIND ['Article', 'Award', 'Document', 'Event', 'Organization', 'Person', 'Place', 'Product', 'Project', 'Work', 'AdministrativeArea', 'Association', 'Campaign', 'Ceremony', 'Company', 'Competition', 'Conference', 'GovernmentBody', 'Hospital', 'MediaOutlet', 'Meeting', 'Neighborhood', 'ResearchInstitute', 'School', 'Training', 'Venue', 'Visit', 'Zone'] AS name CALL db.createLabel(name) RETURN count(*) AS labels;
UNWIND ['HOLDS_POST', 'ATTENDED', 'PRESIDED_OVER', 'SPOKE_AT', 'LED', 'ORGANIZED', 'HELD_AT', 'PART_OF', 'VISITED', 'REVIEWED', 'PARTNERED_WITH', 'LOCATED_IN', 'ESTABLISHED', 'ISSUED', 'LAUNCHED', 'DEVELOPED', 'USES', 'WON', 'INVESTED_IN', 'ACQUIRED', 'AUTHORED', 'PUBLISHED', 'MENTIONS'] AS name CALL db.createRelationshipType(name) RETURN count(*) AS types;
UNWIND ['id', 'name', 'label', 'aliases', 'date', 'date_basis', 'outlet', 'source', 'story', 'title', 'url', 'reasons', 'act', 'count', 'form', 'outcome', 'role', 'since', 'until', 'quotes', 'articles', 'sources', 'speakers', 'stories', 'held', 'event', 'amount'] AS name CALL db.createProperty(name) RETURN count(*) AS properties;
CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kg_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX kg_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX kg_entity_label IF NOT EXISTS FOR (n:Entity) ON (n.label);
CREATE FULLTEXT INDEX kg_entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndexes(300);
