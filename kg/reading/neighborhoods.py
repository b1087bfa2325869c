"""Says where the own name of a neighbourhood or village begins: behind the last place before it."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.reading.word_grid import Words
from kg.reading.words import tagged

# One of a list of villages behind another: 某镇明月村、|半山村.
_LISTED_VILLAGE = re.compile(r"(?<=[村乡镇]、)(?P<name>(?![各全该本几每周]|行政|自然|城中)(?:(?![的了在与和等及、，])[\u4e00-\u9fff]){1,5}?村)$")
_HAS = re.compile("(?:下辖|管辖|辖)(?![区内])(?=[\u4e00-\u9fff]{2})")
_IN_TOWN = re.compile(r"(?:(?!古|老|新)[\u4e00-\u9fff]){1,3}[镇乡](?=[\u4e00-\u9fff])")
# 集团2018年|落地|溪桥村: how somebody came there.
_CAME = re.compile(r"(?:落地|落户|扎根|进驻|入驻)(?=[\u4e00-\u9fff]{2})")
_OWN_NAME = re.compile(r"(?:(?![的了在和与有各是等全每个几多两三])[\u4e00-\u9fff])+")


def _short(grid: Words, start: int, stop: int) -> int:
    """A neighbourhood's own name is short: cut it behind the last place before it."""
    for i in range(len(grid.items)):
        word, tag = grid.items[i]
        end = grid.starts[i] + len(word)
        if tag == "place" and start <= grid.starts[i] and end < stop:
            start = end
    # 省政协机关驻|柏林村
    posted = grid.text.rfind("驻", start, stop - 1) + 1
    if grid.text.startswith(("小区", "花园", "家园", "花苑", "新苑", "公寓"), stop) and "社区" in grid.text[start : stop - 1]:
        # 桥河社区|古潭小区
        posted = max(posted, grid.text.rfind("社区", start, stop - 1) + 2)
    return max(start, stop - 8, posted)


def neighborhood_start(grid: Words, places: list[tuple[int, int]], start: int, stop: int, end: int, limit: int) -> int:
    """Give where a neighbourhood's name begins whose last part stands from `stop` to `end`; `places` are the areas of the text."""
    text = grid.text
    street = next((at for _, at in reversed(places) if at <= stop), -1)
    if street > 0 and (has := _HAS.match(text, street, stop)):
        # 某街道下辖|明月社区
        street = has.end()
    listed = _LISTED_VILLAGE.search(text, limit, end) if text.startswith("村", stop) else None
    if listed:
        # 某乡明月村、|头岭镇半山村: a town before the next one
        town = _IN_TOWN.match(text, listed.start("name"), stop)
        return town.end() if town else listed.start("name")
    if street > 0 and 0 < stop - street <= 5 and text[street - 1] in "镇乡道县区市辖" and _OWN_NAME.fullmatch(text, street, stop) and not any(word in words("np_stops") for word, _ in tagged(text[street:stop])):
        # Whatever stands between a town and 村 is the village's name: 新民镇|明月村.
        start = street
    elif (town := _IN_TOWN.match(text, start, stop)) is not None and start and not "\u4e00" <= text[start - 1] <= "\u9fff":
        start = town.end()
    begin = _short(grid, start, stop)
    came = _CAME.match(text, begin, stop)
    return came.end() if came else begin
