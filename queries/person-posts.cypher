// kg 01 person-posts · 人物任职
// Which posts a person holds or held, with the sentence that says so.
// Group: People
// $person: a person's name, e.g. 曹立强
MATCH (p:Person)-[r:HOLDS_POST]->(b:Entity)
WHERE (p.name = $person OR p.label = $person OR $person IN p.aliases)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT b.label AS body, r.title AS title, coalesce(r.since, '') AS since, coalesce(r.until, '') AS until, coalesce(r.held, '') AS held,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY body, title, since, until, held, quote, article, article_date;
