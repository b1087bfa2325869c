// kg 95 sources · 出处
// A name, its facts, and the articles that say so, drawn as a graph.
// Group: Graphs
// $name: any name, e.g. 澜芯微电子
MATCH (a:Entity)-[r]-(b:Entity)
WHERE (a.name = $name OR a.label = $name OR $name IN a.aliases) AND NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED']
MATCH (w:Article)-[m:MENTIONS]->(a)
WHERE w.id IN r.articles
RETURN a, r, b, w, m
LIMIT 300;
