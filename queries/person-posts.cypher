// kg 01 person-posts · 人物任职
// Which posts a person holds or held, with the sentence that says so.
// $person: a person's name, e.g. 曹立强
MATCH (p:Person)-[r:HOLDS_POST]->(b:Entity)
WHERE (p.name = $person OR $person IN p.aliases)
RETURN DISTINCT r.title AS title, b.name AS body, r.since AS since, r.until AS until, r.quotes[0] AS quote
ORDER BY body, title, since, until;
