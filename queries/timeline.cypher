// kg 19 timeline · 大事记
// What happened around a name, by date.
// Group: Any name
// $name: any name, e.g. 徐汇区
MATCH (a:Entity)-[r]-()
WHERE (a.name = $name OR a.label = $name OR $name IN a.aliases) AND NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED', 'AUTHORED', 'PUBLISHED']
WITH DISTINCT r, coalesce(r.date, endNode(r).date, startNode(r).date, r.since) AS date
WHERE date IS NOT NULL
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT date, startNode(r).label AS subject, type(r) AS relation, endNode(r).label AS object,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY date, subject, relation, object, quote, article, article_date;
