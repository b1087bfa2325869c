// kg 25 claims · 未证实的说法
// What is planned, wished, denied or merely reported of a name, and who says so: none of it counts as a fact.
// Group: Sources
// $name: any name, e.g. 岚翠软件有限公司
MATCH (a:Entity)-[r:CLAIMED]-()
WHERE (a.name = $name OR a.label = $name OR $name IN a.aliases)
UNWIND range(0, size(r.quotes) - 1) AS i
OPTIONAL MATCH (w:Entity {id: r.articles[i]})
RETURN DISTINCT r.status AS status, startNode(r).label AS subject, r.relation AS relation, endNode(r).label AS object,
  CASE WHEN r.speakers[i] = '-' THEN '' ELSE coalesce(r.speakers[i], '') END AS speaker,
  r.quotes[i] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY status, subject, relation, object, speaker, quote, article, article_date;
