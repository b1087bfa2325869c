// kg 11 visits · 走访调研
// Whom and what a person or body went to see, by date.
// $visitor: the name of a person or body, e.g. 钟晓咏
MATCH (p:Entity)-[r:VISITED]->(t:Entity)
WHERE (p.name = $visitor OR p.label = $visitor OR $visitor IN p.aliases)
OPTIONAL MATCH (w:Article {id: r.articles[0]})
RETURN DISTINCT coalesce(r.date, '') AS date, t.label AS target,
  r.quotes[0] AS quote, coalesce(w.name, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY date, target, quote;
