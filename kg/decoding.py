"""Decides the encoding of a whole file, and refuses what does not decode without loss."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from kg.errors import BadFileError

_MAGIC = {b"%PDF": "a PDF file", b"PK\x03\x04": "a ZIP or Office file", b"\x89PNG": "a PNG picture", b"\xff\xd8\xff": "a JPEG picture", b"\xd0\xcf\x11\xe0": "an old Office file", b"SQLite format": "a database"}
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Frequent characters of news in both scripts; a text decoded in the wrong way has hardly any.
_USUAL = re.compile("[的一是在不了有和人這这中大為为上個个國国我以要他時时來来用們们生到作地於于出就分對对成會会可主發发年動动同工也能下過过子說说產产種种面而方後后多定行學学法所民得經经十三之進进着等部度家電电力裏里如水化高自二理起小物現现實实加量都兩两體体制機机當当使點点從从業业本去把性好應应開开它合還还因由其些然前外天政四日那社義义事平形相全表間间樣样與与關关各重新線线內内數数正心反你明看原又麼么利比或但質质氣气第向道命此變变條条只沒没結结解問问意建月公無无系軍军很情者最立代想已通並并提直題题黨党程展五果料象員员革位入常文總总次品式活設设及管特件長长求老頭头基資资邊边流路級级少圖图山統统接知較较將将組组見见計计別别她手角期根論论運运農农指幾几九區区強强放決决西被幹干做必戰战先回則则任取據据處处隊队南給给色光門门即保治北造百規规熱热領领七海口東东導导器壓压志世金增爭争濟济階阶油思術术極极交受聯联什認认六共權权收證证改清己美再採采轉转更單单風风切打白教速花帶带安場场身車车例真務务具萬万每目至達达走積积示議议聲声報报鬥斗完類类八離离華华名確确才科張张信馬马節节話话米整空元況况今集溫温傳传土許许步群廣广石記记需段研界拉林律叫且究觀观越織织裝装影算低持音眾众書书布復复容兒儿須须際际商非驗验連连斷断深難难近礦矿千週周委素技備备半辦办青省列習习響响約约支般史感勞劳便團团往酸歷历市克何除消構构府稱称太準准精值號号率族維维劃划選选標标寫写存候毛親亲快效斯院查江型眼王按格養养易置派層层片始卻却專专狀状育廠厂京識识適适屬属圓圆包火住調调滿满縣县局照參参紅红細细引聽听該该鐵铁價价嚴严]")


def decode(data: bytes, path: Path | str, *, encoding: str = "", lossy: bool = False) -> tuple[str, str]:
    """Decode the bytes of a file; give the text and the name of the encoding.

    Raises:
        BadFileError: the file is empty, binary, or does not decode without loss and `lossy` is off.

    >>> decode("区委".encode("gb18030") * 9, "a.txt")[1]
    'gb18030'
    """
    if not data:
        raise BadFileError(path, "this file is empty.")
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise BadFileError(path, f"this is {what}, not text.", "Save it as .txt or .html first.")
    if encoding:
        try:
            codecs.lookup(encoding)
        except LookupError:
            raise BadFileError(path, f"no encoding is called '{encoding}'.", "Usual ones: utf-8, gb18030, big5.") from None
        return _strict(data, encoding, path, lossy)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strict(data, name, path, lossy)
    if data.count(0) > max(8, len(data) // 200):
        raise BadFileError(path, "this is a binary file, not text.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        first = error
    candidates = []
    for name in ("gb18030", "big5hkscs"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        candidates.append((_likeness(text), name, text))
    # Nearly all of a file being UTF-8 means a damaged UTF-8 file, whatever else its bytes could be read as.
    mended = data.decode("utf-8", "replace")
    damaged = mended.count("\ufffd")
    if candidates and damaged * 50 > len(mended):
        best = max(candidates, key=lambda item: (item[0], item[1]))
        if best[0] > 0.15 or damaged * 8 > len(mended):
            return best[2], "big5" if best[1] == "big5hkscs" else best[1]
    if lossy:
        return mended, f"utf-8, {damaged} places lost"
    raise _refusal(data, "utf-8", path, first)


def _strict(data: bytes, encoding: str, path: Path | str, lossy: bool) -> tuple[str, str]:
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        if lossy:
            text = data.decode(encoding, "replace")
            return text, f"{encoding}, {text.count(chr(0xFFFD))} places lost"
        raise _refusal(data, encoding, path, error) from None


def _refusal(data: bytes, encoding: str, path: Path | str, first: UnicodeDecodeError) -> BadFileError:
    places: list[int] = []
    error: UnicodeDecodeError | None = first
    at = 0
    while error is not None and len(places) < 1000:
        places.append(at + error.start)
        at += error.end
        try:
            data[at:].decode(encoding)
            error = None
        except UnicodeDecodeError as following:
            error = following
    shown = ", ".join(map(str, places[:5])) + (", …" if len(places) > 5 else "")
    cut = places[-1] >= len(data) - 4 and len(places) == 1
    what = f"the last character is cut in half (byte {shown})" if cut else f"{len(places)}{'+' if len(places) >= 1000 else ''} places are no {encoding}: byte {shown}"
    return BadFileError(path, f"{what}.", "Name the encoding by --encoding, or read it with loss by --lossy.")


def _likeness(text: str) -> float:
    """Give the share of usual characters of Chinese news among all that is not ASCII."""
    sample = [c for c in text[:20000] if c > "\x7f"]
    return len(_USUAL.findall("".join(sample))) / len(sample) if sample else 0.0
