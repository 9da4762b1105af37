// Reads every exported XLIFF file with npm's xliff and finds every text in it.
// usage: read.mjs TOOLS FOLDER-OF-2.1 FOLDER-OF-1.2
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const [tools, newer, older] = process.argv.slice(2);
const { xliff2js, xliff12ToJs } = createRequire(`${process.cwd()}/`)(`${tools}/node_modules/xliff`);
let files = 0;
for (const [folder, read] of [[newer, xliff2js], [older, xliff12ToJs]]) {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const found = await read(text);
    const units = Object.values(found.resources).reduce((sum, file) => sum + Object.keys(file).length, 0);
    const expected = text.match(/<(trans-)?unit /g).length;
    if (found.targetLanguage !== name.replace(".xlf", "") || units !== expected) {
      console.error(`${folder}/${name}: ${units} texts of ${expected} in ${found.targetLanguage}`);
      process.exit(1);
    }
    files += 1;
  }
}
console.log(`xliff: every text of ${files} files read`);
