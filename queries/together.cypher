// kg 05 together · 共同出现
// Which people appear together most: at how many events both were.
MATCH (a:Person)-[:ATTENDED|PRESIDED_OVER|SPOKE_AT|LED]->(e:Event)<-[:ATTENDED|PRESIDED_OVER|SPOKE_AT|LED]-(b:Person)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(DISTINCT e) AS events
ORDER BY events DESC, one, other
LIMIT 50;
