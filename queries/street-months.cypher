// kg 11 street-months · 街镇月度活动
// What a street, a town or any other body or area did and saw, by month: how many facts of each kind, and one of the sentences.
// Group: Bodies and areas
// $street: the name of a street, town, body or area, e.g. 沙渚街道
MATCH (a:Entity)-[r]-()
WHERE (a.name = $street OR a.label = $street OR $street IN a.aliases) AND NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED', 'AUTHORED', 'PUBLISHED']
WITH DISTINCT r, coalesce(r.date, endNode(r).date, startNode(r).date, r.since) AS date
WHERE date =~ '[0-9]{4}-.*'
RETURN substring(date, 0, 7) AS month, type(r) AS relation, count(r) AS facts, min(r.quotes[0]) AS such_as
ORDER BY month, relation, facts, such_as;
