// kg 06 body-leaders · 机构现任
// Who holds which post in a body or an area now: nobody says that it ended. Those told of last come first.
// Group: Bodies and areas
// $body: the name of a body or area, e.g. 徐汇区委
MATCH (p:Person)-[r:HOLDS_POST]->(b:Entity)
WHERE (b.name = $body OR b.label = $body OR $body IN b.aliases) AND r.until IS NULL AND r.held IS NULL
  AND NOT EXISTS { MATCH (p)-[e:HOLDS_POST]->(b) WHERE e.title = r.title AND (e.until IS NOT NULL OR e.held IS NOT NULL) }
OPTIONAL MATCH (x:Entity)
WHERE x.id IN r.articles
WITH p, r, max(x.date) AS last
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT coalesce(last, '') AS last_told, r.title AS title, p.label AS person, coalesce(r.since, '') AS since,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY last_told DESC, title, person, since, quote, article, article_date;
