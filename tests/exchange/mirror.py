"""Saves the files of a mirror with a tool: as they were read, with a few translations edited, or with texts marked as
fuzzy; and holds what sync made of it.

usage: mirror.py polib|toolkit-po saved|edited|marked [--hold]
"""

import pathlib
import subprocess
import sys

tool, step = sys.argv[1:3]
LANGUAGES = ["es", "ar", "zh-Hans", "vi"]
# Ids of texts without codes.
CHOSEN = ["what-is-ketamine--heading", "infusion-time--heading", "meta--title"]
MARK = " §"


def git(*arguments):
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout


def work(language):
    edits = 0
    for path in sorted(pathlib.Path("mirror", language).glob("*.po")):
        is_article = path.stem == "ketamine-pain-relief"
        if tool == "polib":
            import polib

            file = polib.pofile(str(path))
            for entry in file:
                if is_article and step != "saved" and entry.msgctxt in CHOSEN:
                    edits += 1
                    if step == "edited":
                        entry.msgstr += MARK
                    else:
                        entry.flags.append("fuzzy")
            file.save(str(path))
        else:
            from translate.storage import factory

            file = factory.getobject(str(path))
            for unit in file.units:
                if is_article and step != "saved" and unit.getcontext() in CHOSEN:
                    edits += 1
                    if step == "edited":
                        unit.target += MARK
                    else:
                        unit.markfuzzy()
            file.savefile(str(path))
    expected = 0 if step == "saved" else len(CHOSEN)
    if edits != expected:
        sys.exit(f"{tool}, {language}: {edits} edits instead of {expected}")


def hold():
    diff = git("diff", "--unified=0", "--", "locales/**/*.ftl").splitlines()
    removed = [line[1:] for line in diff if line.startswith("-") and not line.startswith("---")]
    added = [line[1:] for line in diff if line.startswith("+") and not line.startswith("+++")]
    count = len(LANGUAGES) * len(CHOSEN)
    if step == "saved" and (removed or added):
        sys.exit(f"{tool}: saving alone changed {added}")
    if step == "edited" and ([line + MARK for line in removed] != added or len(added) != count):
        sys.exit(f"{tool}: other changes than the edits:\n" + "\n".join(diff))
    if step == "marked":
        now = [line for line in added if line.startswith("# now: ")]
        others = [line for line in removed + added if not line.startswith("# ")]
        if len(now) != count or others:
            sys.exit(f"{tool}: other changes than the marks:\n" + "\n".join(diff))
        fuzzy = sum(
            path.read_text().count("#, fuzzy\n") for language in LANGUAGES for path in pathlib.Path("mirror", language).glob("*.po")
        )
        if fuzzy != count:
            sys.exit(f"{tool}: {fuzzy} marks in the mirror instead of {count}")


if "--hold" in sys.argv:
    hold()
else:
    for language in LANGUAGES:
        work(language)
