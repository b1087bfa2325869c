"""Whose post it is where a sentence tells of two areas or two houses: the hosts of a visit, and two with one title in a row. All names of people and houses are invented."""

from __future__ import annotations

from extractors.tables import Facts, table_tests

POST = "HOLDS_POST"
VISIT = "江州市市长陆青野率队赴宁波市考察。市长沈雨禾会见。"
AREAS = "宁波市海曙区与宁波市江北区签约，区长陆青野、区长沈雨禾出席签约仪式。"
PARTIES = "宁波市海曙区与宁波市江北区签约，区委书记陆青野、区委书记沈雨禾出席签约仪式。"
HOUSES = "江澜医院与云滨医院签约。院长陆青野、院长沈雨禾出席签约仪式。"
FIRMS = "青石软件有限公司与林木贸易有限公司签约。董事长陆青野与董事长沈雨禾签字。"

SAYS = [
    (VISIT, ("沈雨禾", POST, "宁波市政府")),
    (VISIT, ("陆青野", POST, "江州市政府")),
    (AREAS, ("陆青野", POST, "海曙区政府")),
    (AREAS, ("沈雨禾", POST, "江北区政府")),
    (PARTIES, ("陆青野", POST, "海曙区委")),
    (PARTIES, ("沈雨禾", POST, "江北区委")),
    ("宁波市海曙区与宁波市江北区签约，海曙区委书记陆青野，区委副书记、区长沈雨禾出席签约仪式。", ("沈雨禾", POST, "海曙区委")),
    (HOUSES, ("陆青野", POST, "江澜医院")),
    (HOUSES, ("沈雨禾", POST, "云滨医院")),
    (FIRMS, ("陆青野", POST, "青石软件有限公司")),
    (FIRMS, ("沈雨禾", POST, "林木贸易有限公司")),
    # Who visits an area, and does not receive, is of none of its bodies for that.
    ("宁波市海曙区召开大会。区长陆青野会见客商代表。", ("陆青野", POST, "海曙区政府")),
    # A house has several of these, and they are no two sides.
    ("江澜医院召开大会。副院长陆青野、副院长沈雨禾出席。", ("沈雨禾", POST, "江澜医院")),
    ("宁波市海曙区召开大会。副区长陆青野、副区长沈雨禾出席。", ("沈雨禾", POST, "海曙区政府")),
]
SILENT = [("江澜医院、柳湾医院与云滨医院签约。院长陆青野、院长沈雨禾出席签约仪式。", POST)]

test_says, test_stays_silent = table_tests(SAYS, SILENT)


def test_of_three_districts_nobody_can_tell_whose_head_is_who(facts_of: Facts) -> None:
    found = facts_of("宁波市海曙区与宁波市江北区、宁波市镇海区签约，区长陆青野、区长沈雨禾出席签约仪式。")
    assert {object for subject, relation, object in found if relation == POST} <= {"区政府"}
