// kg 02 body-leaders · 机构领导
// Who holds a post in a body.
// $body: the name of a body or area, e.g. 徐汇区委
MATCH (p:Person)-[r:HOLDS_POST]->(b:Entity)
WHERE (b.name = $body OR $body IN b.aliases)
RETURN DISTINCT p.name AS person, r.title AS title, r.since AS since, r.until AS until, r.quotes[0] AS quote
ORDER BY title, person, since, until;
