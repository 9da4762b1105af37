"""Saves exported files with a tool: as they were read, or with a few translations edited.

usage: edit.py TOOL saved|edited
"""

import pathlib
import sys

tool, step = sys.argv[1:]
LANGUAGES = ["es", "ar", "zh-Hans", "vi"]
# Ids of texts without codes, whose translations are edited.
EDITED = ["what-is-ketamine--heading", "infusion-time--heading", "meta--title"]
MARK = " §"


def edit(identity, target):
    is_edited = step == "edited" and identity.startswith("ketamine-pain-relief#")
    return target + MARK if is_edited and identity.split("#")[1] in EDITED else None


out = pathlib.Path(f"{tool}-{step}")
out.mkdir()
edits = 0
for language in LANGUAGES:
    if tool == "polib":
        import polib

        file = polib.pofile(f"po/{language}.po")
        for entry in file:
            if target := edit(entry.msgctxt, entry.msgstr):
                entry.msgstr = target
                edits += 1
        file.save(str(out / f"{language}.po"))
    elif tool == "toolkit-po":
        from translate.storage import factory

        file = factory.getobject(f"po/{language}.po")
        for unit in file.units:
            if not unit.isheader() and (target := edit(unit.getcontext(), unit.target)):
                unit.target = target
                edits += 1
        file.savefile(str(out / f"{language}.po"))
    elif tool == "toolkit-xliff":
        from translate.storage import xliff2

        file = xliff2.Xliff2File.parsefile(f"xliff/{language}.xlf")
        for unit in file.units:
            identity = unit.getunitelement().get("name")
            if target := edit(identity, unit.target):
                unit.target = target
                edits += 1
        file.savefile(str(out / f"{language}.xlf"))
    elif tool == "toolkit-xliff-1.2":
        from translate.storage import xliff

        file = xliff.xlifffile.parsefile(f"xliff-1.2/{language}.xlf")
        for unit in file.units:
            if target := edit(unit.xmlelement.get("id"), unit.target):
                unit.target = target
                edits += 1
        file.savefile(str(out / f"{language}.xlf"))
    elif tool == "openpyxl":
        import openpyxl

        book = openpyxl.load_workbook(f"xlsx/{language}.xlsx")
        rows = list(book.active.iter_rows())
        for row in rows[1:]:
            if target := edit(row[0].value, row[2].value):
                row[2].value = target
                edits += 1
        book.save(out / f"{language}.xlsx")
expected = len(LANGUAGES) * len(EDITED) if step == "edited" else 0
if edits != expected:
    sys.exit(f"{tool}: {edits} edits instead of {expected}")
