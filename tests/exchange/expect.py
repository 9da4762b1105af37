"""Compares what an import did with what was edited.

usage: expect.py saved|edited TOOL
"""

import subprocess
import sys

step, tool = sys.argv[1:]
MARK = " §"
diff = subprocess.run(
    ["git", "diff", "--unified=0", "--", "locales/**/*.ftl"], check=True, capture_output=True, text=True
).stdout
removed = [line[1:] for line in diff.splitlines() if line.startswith("-") and not line.startswith("---")]
added = [line[1:] for line in diff.splitlines() if line.startswith("+") and not line.startswith("+++")]
if [line + MARK for line in removed] != added or len(added) != (12 if step == "edited" else 0):
    sys.exit(f"{tool}, {step}: other changes than the edits:\n{diff}")
new = subprocess.run(["git", "status", "--porcelain", "locales"], check=True, capture_output=True, text=True).stdout
if step == "saved" and new:
    sys.exit(f"{tool}: saving alone changed\n{new}")
