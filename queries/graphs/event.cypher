// kg 93 event · 活动全貌
// An event with the people at it, where it was held, what it is part of and what it passed, drawn as a graph.
// Group: Graphs
// $event: a part of an event's name, e.g. 常委会会议
MATCH (e:Event)-[r]-(x:Entity)
WHERE e.name CONTAINS $event AND NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED']
RETURN e, r, x
LIMIT 300;
