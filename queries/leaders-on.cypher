// kg 07 leaders-on · 某日任职
// Who held which post in a body or an area on a day, as far as its first and last day are known.
// Group: Bodies and areas
// $body: the name of a body or area, e.g. 柳湾区教育局
// $day: a day, a month or a year as in 2023-03-31, e.g. 2023-03-31
MATCH (p:Person)-[r:HOLDS_POST]->(b:Entity)
WHERE (b.name = $body OR b.label = $body OR $body IN b.aliases)
  AND (r.since IS NULL OR r.since <= $day OR r.since STARTS WITH $day)
  AND (r.until >= $day OR $day STARTS WITH r.until OR (r.until IS NULL AND (r.held IS NULL OR r.held = 'then')))
  AND NOT EXISTS {
    MATCH (p)-[e:HOLDS_POST]->(b)
    WHERE e.title = r.title AND (
      (r.until IS NULL AND e.until < $day AND NOT $day STARTS WITH e.until AND (r.since IS NULL OR r.since <= e.until))
      OR (r.since IS NULL AND e.since > $day AND NOT e.since STARTS WITH $day AND (r.until IS NULL OR e.since <= r.until)))
  }
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT r.title AS title, p.label AS person, coalesce(r.since, '') AS since, coalesce(r.until, '') AS until,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY title, since, until, person, quote, article, article_date;
