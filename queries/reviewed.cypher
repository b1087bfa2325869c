// kg 10 reviewed · 审议文件
// What a meeting heard, examined or passed.
// $event: a part of the meeting's name, e.g. 会议
MATCH (e:Event)-[r:REVIEWED]->(d:Document)
WHERE e.name CONTAINS $event
OPTIONAL MATCH (w:Article {id: r.articles[0]})
RETURN DISTINCT e.label AS meeting, coalesce(e.date, '') AS date, coalesce(r.outcome, '') AS outcome, d.label AS document,
  r.quotes[0] AS quote, coalesce(w.name, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY meeting, date, outcome, document, quote;
