"""Compares what pocount counts in an export and in a mirror of the same language.

usage: count.py POCOUNT FILE FOLDER
"""

import csv
import subprocess
import sys

pocount, *places = sys.argv[1:]


def count(place):
    told = subprocess.run([pocount, "--csv", place], check=True, capture_output=True, text=True).stdout
    rows = list(csv.DictReader(told.splitlines(), skipinitialspace=True))
    names = [name for name in rows[0] if name and "ilename" not in name]
    return {name: sum(int(row[name]) for row in rows if row[name]) for name in names}


one, other = map(count, places)
if one != other or not any(one.values()):
    sys.exit(f"{places}: {one} and {other}")
