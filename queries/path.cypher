// kg 08 path · 关系路径
// What links two names: the ways over one to three facts, the shortest first, with the sentence of each step.
// $from: one name, e.g. 曹立强
// $to: another name, e.g. 商汤科技
MATCH (a:Entity), (b:Entity)
WHERE (a.name = $from OR $from IN a.aliases) AND (b.name = $to OR $to IN b.aliases) AND a.id <> b.id
MATCH path = shortestPath((a)-[:HOLDS_POST|ATTENDED|PRESIDED_OVER|SPOKE_AT|LED|ORGANIZED|HELD_AT|PART_OF|VISITED|REVIEWED|PARTNERED_WITH|LOCATED_IN|ESTABLISHED|ISSUED|LAUNCHED|DEVELOPED|USES|WON|INVESTED_IN|ACQUIRED|AUTHORED|PUBLISHED*1..6]-(b))
RETURN [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS relations, [r IN relationships(path) | r.quotes[0]] AS quotes;
