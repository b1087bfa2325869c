// kg 13 reviewed · 审议文件
// What a meeting heard, examined or passed.
// Group: Events
// $event: a part of the meeting's name, e.g. 会议
MATCH (e:Event)-[r:REVIEWED]->(d:Document)
WHERE e.label CONTAINS $event
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT e.label AS meeting, coalesce(e.date, '') AS date, coalesce(r.outcome, '') AS outcome, d.label AS document,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY meeting, date, outcome, document, quote, article, article_date;
