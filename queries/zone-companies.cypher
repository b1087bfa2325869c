// kg 15 zone-companies · 园区企业
// Which companies have their seat, a site or a branch in a zone or area, directly or in a place that lies in it.
// Group: Companies and products
// $zone: the name of a zone or area, e.g. 澜港科创园
MATCH (c:Company)-[r:LOCATED_IN]->(v:Entity)-[:LOCATED_IN|PART_OF*0..2]->(z:Entity)
WHERE (z.name = $zone OR z.label = $zone OR $zone IN z.aliases)
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT c.label AS company, v.label AS place, coalesce(r.since, '') AS since,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY company, place, since, quote, article, article_date;
