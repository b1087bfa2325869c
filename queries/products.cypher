// kg 12 products · 产品应用
// Which products are in use where, and who developed them.
MATCH (t:Product)
OPTIONAL MATCH (d:Entity)-[:DEVELOPED]->(t)
OPTIONAL MATCH (u:Entity)-[:USES]->(t)
WITH t, d, u WHERE d IS NOT NULL OR u IS NOT NULL
RETURN DISTINCT t.name AS product, d.name AS developer, u.name AS user
ORDER BY product, developer, user;
