// kg 09 about · 关于某名
// Everything that the graph says of a name.
// $name: any name, e.g. 曹立强
MATCH (a:Entity)-[r]-()
WHERE (a.name = $name OR a.label = $name OR $name IN a.aliases) AND type(r) <> 'MENTIONS'
OPTIONAL MATCH (w:Article {id: r.articles[0]})
RETURN DISTINCT type(r) AS relation, startNode(r).label AS subject, endNode(r).label AS object, coalesce(r.title, r.role, r.act, r.outcome, '') AS detail,
  r.quotes[0] AS quote, coalesce(w.name, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY relation, subject, object, detail, quote;
