// kg 04 together · 共同出现
// Which people appear together most: at how many events both were, and one of them.
// Group: People
MATCH (a:Person)-[:ATTENDED|PRESIDED_OVER|SPOKE_AT|LED]->(e:Event)<-[:ATTENDED|PRESIDED_OVER|SPOKE_AT|LED]-(b:Person)
WHERE a.id < b.id
WITH a, b, count(DISTINCT e) AS events, min(e.label) AS such_as
RETURN a.label AS one, b.label AS other, events, such_as
ORDER BY events DESC, one, other, such_as
LIMIT 50;
