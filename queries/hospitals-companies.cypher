// kg 14 hospitals-companies · 医院与企业
// Which hospitals are tied to which companies: directly, or by a product that they use.
// Group: Companies and products
CALL () {
  MATCH (h:Hospital)-[r]-(c:Company)
  WHERE NOT type(r) IN ['MENTIONS', 'CLAIMED', 'RELATED']
  RETURN h, r, c, '' AS product
  UNION
  MATCH (h:Hospital)-[r:USES]->(t:Product)<-[:DEVELOPED|LAUNCHED]-(c:Company)
  RETURN h, r, c, t.label AS product
}
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT h.label AS hospital, type(r) AS relation, c.label AS company, product,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY hospital, relation, company, product, quote, article, article_date;
