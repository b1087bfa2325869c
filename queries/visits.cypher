// kg 03 visits · 走访调研
// Whom and what a person or body went to see, by date.
// Group: People
// $visitor: the name of a person or body, e.g. 钟晓咏
MATCH (p:Entity)-[r:VISITED]->(t:Entity)
WHERE (p.name = $visitor OR p.label = $visitor OR $visitor IN p.aliases)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT coalesce(r.date, '') AS date, t.label AS target,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY date, target, quote, article, article_date;
