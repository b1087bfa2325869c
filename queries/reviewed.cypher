// kg 10 reviewed · 审议文件
// What a meeting heard, examined or passed.
// $event: a part of the meeting's name, e.g. 会议
MATCH (e:Event)-[r:REVIEWED]->(d:Document)
WHERE e.name CONTAINS $event
RETURN DISTINCT e.name AS meeting, e.date AS date, r.outcome AS outcome, d.name AS document, r.quotes[0] AS quote
ORDER BY meeting, date, outcome, document;
