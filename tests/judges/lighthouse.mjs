// Lighthouse's accessibility and search categories over the pages of a built site: every score must be 100.
// usage: node lighthouse.mjs TOOLS SITE PAGE…   (pages as paths below the site)
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const [tools, site] = process.argv.slice(2, 4).map((path) => resolve(path));
const require = createRequire(join(tools, "node_modules/"));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { default: lighthouse } = await load("lighthouse");
const { launch } = await load("chrome-launcher");

const { origin, stop } = await serve(site);
const chrome = await launch({
  chromePath: "/usr/bin/chromium",
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let wrong = 0;
const pages = process.argv.slice(4);
for (const path of pages) {
  const { lhr } = await lighthouse(`${origin}/${path}`, { port: chrome.port, onlyCategories: ["accessibility", "seo"], logLevel: "error" });
  for (const { id, score, auditRefs } of Object.values(lhr.categories)) {
    if (score === 1) continue;
    wrong += 1;
    const failed = auditRefs.map((it) => lhr.audits[it.id]).filter((it) => it.score !== null && it.score < 1);
    console.error(`${path}: ${id} ${Math.round(score * 100)}: ${failed.map((it) => it.title).join("; ")}`);
  }
}
chrome.kill();
stop();
console.log(`${pages.length} pages: ${wrong ? `${wrong} scores below 100` : "accessibility and search 100"} from Lighthouse`);
process.exitCode = wrong ? 1 : 0;
