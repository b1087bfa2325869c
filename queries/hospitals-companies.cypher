// kg 07 hospitals-companies · 医院与企业
// Which hospitals work with which companies or use their products.
MATCH (h:Hospital)-[r:PARTNERED_WITH]-(c:Company)
RETURN h.name AS hospital, 'PARTNERED_WITH' AS relation, c.name AS company, '' AS product
UNION
MATCH (h:Hospital)-[:USES]->(t:Product)<-[:DEVELOPED]-(c:Company)
RETURN h.name AS hospital, 'USES' AS relation, c.name AS company, t.name AS product;
