// kg 08 post-changes · 职务变动
// Who came to and who left the posts of a body or an area, and when.
// Group: Bodies and areas
// $body: the name of a body or area, e.g. 柳湾区教育局
MATCH (p:Person)-[r:HOLDS_POST]->(b:Entity)
WHERE (b.name = $body OR b.label = $body OR $body IN b.aliases) AND (r.since IS NOT NULL OR r.until IS NOT NULL OR r.held IS NOT NULL)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT r.title AS title, coalesce(r.since, '') AS since, coalesce(r.until, '') AS until, coalesce(r.held, '') AS held, p.label AS person,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY title, since, until, held, person, quote, article, article_date;
