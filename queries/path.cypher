// kg 20 path · 关系路径
// What links two names: the shortest ways, over one to three facts, with the sentence of each step.
// Group: Any name
// $from: one name, e.g. 曹立强
// $to: another name, e.g. 王宏伟
MATCH (a:Entity), (b:Entity)
WHERE (a.name = $from OR a.label = $from OR $from IN a.aliases) AND (b.name = $to OR b.label = $to OR $to IN b.aliases) AND a.id <> b.id
MATCH path = allShortestPaths((a)-[*1..3]-(b))
WHERE none(r IN relationships(path) WHERE type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED'])
WITH nodes(path) AS n, relationships(path) AS r, length(path) AS steps
RETURN DISTINCT steps, n[0].label AS name1, type(r[0]) AS relation1, n[1].label AS name2,
  coalesce(type(r[1]), '') AS relation2, coalesce(n[2].label, '') AS name3, coalesce(type(r[2]), '') AS relation3, coalesce(n[3].label, '') AS name4,
  r[0].quotes[0] AS quote1, coalesce(r[1].quotes[0], '') AS quote2, coalesce(r[2].quotes[0], '') AS quote3
ORDER BY steps, name1, name2, name3, name4, relation1, relation2, relation3, quote1, quote2, quote3
LIMIT 50;
