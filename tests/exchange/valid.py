"""Validates exported files by the schemas of OASIS (XLIFF) and LISA (TMX).

usage: valid.py SCHEMAS FOLDER-OF-2.1 FOLDER-OF-1.2 FOLDER-OF-TMX
"""

import pathlib
import sys

from lxml import etree

schemas, newer, older, memories = map(pathlib.Path, sys.argv[1:])


class Local(etree.Resolver):
    """What a schema imports is beside it, wherever it says that it is."""

    def resolve(self, url, public, context):
        name = url.rsplit("/", 1)[-1]
        return self.resolve_filename(str(schemas / name), context) if (schemas / name).exists() else None


def schema(name):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    return etree.XMLSchema(etree.parse(str(schemas / name), parser))


files = 0
for folder, judge in [
    (newer, schema("xliff-core-2.0.xsd")),
    (older, schema("xliff-core-1.2-strict.xsd")),
    (memories, etree.DTD(str(schemas / "tmx14.dtd"))),
]:
    for path in sorted(folder.iterdir()):
        document = etree.parse(str(path), etree.XMLParser(no_network=True, load_dtd=False))
        if not judge.validate(document):
            sys.exit(f"{path}:\n" + "\n".join(str(error) for error in list(judge.error_log)[:10]))
        files += 1
if files < 12:
    sys.exit(f"only {files} files")
# A judge that finds nothing wrong must be able to.
for folder, judge, cut in [
    (newer, schema("xliff-core-2.0.xsd"), "unit"),
    (older, schema("xliff-core-1.2-strict.xsd"), "trans-unit"),
    (memories, etree.DTD(str(schemas / "tmx14.dtd")), "tu"),
]:
    document = etree.parse(str(next(iter(sorted(folder.iterdir())))))
    found = next(element for element in document.iter() if etree.QName(element).localname == cut)
    for child in list(found):
        found.remove(child)
    if judge.validate(document):
        sys.exit(f"{folder}: a {cut} without content was found valid")
print(f"schemas: {files} files are valid XLIFF 2.x, XLIFF 1.2 and TMX 1.4")
