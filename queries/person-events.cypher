// kg 02 person-events · 人物日程
// The events of a person, by date.
// Group: People
// $person: a person's name, e.g. 曹立强
MATCH (p:Person)-[r:ATTENDED|PRESIDED_OVER|SPOKE_AT|LED]->(e:Event)
WHERE (p.name = $person OR p.label = $person OR $person IN p.aliases)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT coalesce(e.date, '') AS date, e.label AS event, type(r) AS relation, coalesce(r.role, r.act, '') AS part,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY date, event, relation, part, quote, article, article_date;
