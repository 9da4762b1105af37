"""Reads exported memories with translate-toolkit and writes them anew, with its own classes alone.

usage: memory.py FOLDER OUT
"""

import pathlib
import sys

from translate.storage import tmx

folder, out = map(pathlib.Path, sys.argv[1:])
out.mkdir()
for path in sorted(folder.iterdir()):
    language = path.stem
    file = tmx.tmxfile.parsefile(str(path))
    expected = path.read_text().count("<tu ")
    memory = tmx.tmxfile(sourcelanguage="en-US", targetlanguage=language)
    texts = 0
    for unit in file.units:
        # Codes are in what it shows of a text, so what it writes are the words of an article.
        if unit.source and unit.target:
            memory.addtranslation(unit.source, "en-US", unit.target, language)
            texts += 1
    if texts != expected:
        sys.exit(f"{path}: {texts} texts of {expected}")
    memory.savefile(str(out / path.name))
print(f"toolkit-tmx: every text of {len(list(folder.iterdir()))} memories read")
