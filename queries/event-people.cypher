// kg 12 event-people · 会议参加者
// Who was at an event, in which part: present, in the chair, speaking, leading, organising.
// Group: Events
// $event: a part of the event's name, e.g. 人才工作领导小组会议
MATCH (p:Entity)-[r:ATTENDED|PRESIDED_OVER|SPOKE_AT|LED|ORGANIZED]->(e:Event)
WHERE e.label CONTAINS $event
OPTIONAL MATCH (w:Entity {id: r.articles[0]})
RETURN DISTINCT e.label AS event_name, coalesce(e.date, '') AS date, type(r) AS relation, p.label AS who, coalesce(r.role, r.act, '') AS part,
  r.quotes[0] AS quote, coalesce(w.label, '') AS article, coalesce(w.date, '') AS article_date
ORDER BY event_name, date, relation, who, part, quote, article, article_date;
