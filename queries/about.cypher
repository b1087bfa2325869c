// kg 18 about · 关于某名
// Everything that the graph says of a name.
// Group: Any name
// $name: any name, e.g. 曹立强
MATCH (a:Entity)-[r]-()
WHERE (a.name = $name OR a.label = $name OR $name IN a.aliases) AND NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED']
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT type(r) AS relation, startNode(r).label AS subject, endNode(r).label AS object, coalesce(r.title, r.role, r.act, r.outcome, '') AS detail,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY relation, subject, object, detail, quote, article, article_date;
