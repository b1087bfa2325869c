"""Posts that 兼 joins. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SAYS = [
    ("江澜科技创始人、董事长兼CEO陆青野致辞。", ("陆青野", "HOLDS_POST", "江澜科技")),
    ("江澜集团党委书记、董事长兼总裁陆青野致辞。", ("陆青野", "HOLDS_POST", "江澜集团")),
    ("江澜医院副院长兼骨科主任陆青野致辞。", ("陆青野", "HOLDS_POST", "江澜医院骨科")),
    ("江澜大学校长兼研究生院院长陆青野致辞。", ("陆青野", "HOLDS_POST", "江澜大学研究生院")),
    ("宁海县委常委、组织部部长兼统战部部长陆青野致辞。", ("陆青野", "HOLDS_POST", "宁海县委组织部")),
    ("江澜研究院院长、首席科学家兼总工程师陆青野致辞。", ("陆青野", "HOLDS_POST", "江澜研究院")),
    ("云滨区公安局党委书记、局长兼督察长陆青野致辞。", ("陆青野", "HOLDS_POST", "云滨区公安局")),
    # Posts of one in two houses, joined by 及 or 暨.
    ("宁波市教育局局长及宁波市招生委主任廖照出席。", ("廖照", "HOLDS_POST", "宁波市教育局")),
    ("宁波市江澜商会会长暨云岫大学教授廖照出席。", ("廖照", "HOLDS_POST", "宁波市江澜商会")),
]

SILENT = [
    ("江澜中学校长及老师们出席，云岫大学教授及职工代表列席。", "HOLDS_POST"),
    ("江澜中学校长兼顾教学和科研。", "HOLDS_POST"),
    ("江澜集团董事长兼具远见和耐心。", "HOLDS_POST"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
