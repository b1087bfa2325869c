// kg 02 body-leaders · 机构领导
// Who holds a post in a body or an area.
// $body: the name of a body or area, e.g. 徐汇区委
MATCH (p:Person)-[r:HOLDS_POST]->(b:Entity)
WHERE (b.name = $body OR b.label = $body OR $body IN b.aliases)
OPTIONAL MATCH (w:Article {id: r.articles[0]})
RETURN DISTINCT r.title AS title, p.label AS person, coalesce(r.since, '') AS since, coalesce(r.until, '') AS until,
  r.quotes[0] AS quote, coalesce(w.name, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY title, person, since, until, quote;
