// Looks at the pages of a built site in a browser: axe-core and IBM's engine over every page, and the modes of
// modes.mjs over one page a script, or with --full over every page.
// usage: node browser.mjs TOOLS SITE [--full]
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { MODES } from "./modes.mjs";
import { serve } from "./serve.mjs";

const [tools, site] = process.argv.slice(2, 4).map((path) => resolve(path));
const full = process.argv.includes("--full");
const require = createRequire(join(tools, "node_modules/"));
const { chromium } = require("playwright-core");
const sources = {
  axe: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"),
  ibm: readFileSync(require.resolve("accessibility-checker-engine/ace.js"), "utf8"),
};

/**
 * Questions of IBM's engine that no engine can decide, with where the answer is known to hold. Whatever else
 * was not decided is a complaint.
 */
const ANSWERED = {
  // Asked of every style sheet. Forced colours, a mode of its own, takes all colours away.
  style_color_misuse: () => true,
  // Asked of everything that comes into sight when it is focused. The keyboard mode sees that it does.
  element_tabbable_visible: (snippet) => snippet.includes('class="skip"'),
  // Asked of every style sheet with viewport units. The mode “large text” doubles the text.
  style_viewport_resizable: () => true,
  // Asked of links that could be covered when they are focused. The keyboard mode sees that they are not.
  element_tabbable_unobscured: () => true,
  // Short bold paragraphs that could be headings: labels of a box, which are read before its text.
  text_block_heading: (snippet) => /class="(banner|alert-label)"/.test(snippet),
  // Asked of every quotation. Markdown has no place for an address; who is quoted stands in the text.
  blockquote_cite_exists: () => true,
  // “Larger doses”: a word of size that directs nobody to a place on the page.
  // Nor do “the smaller number” and “written beside it” in the brief of a language on a sheet.
  text_sensory_misuse: (snippet) => /^<(p|li|td|dd)\b/.test(snippet),
};

/** What each engine complains about, one sentence a complaint. */
const engines = {
  axe: (page, mode) =>
    page.evaluate(async (ownColours) => {
      const rules = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };
      const { violations, incomplete } = await axe.run(document, { rules, resultTypes: ["violations", "incomplete"] });
      // What is scrolled out of a table's window cannot be seen, so its contrast is judged in a wide window.
      const seen = ({ target }) => !document.querySelector(target[0])?.closest(".scroll");
      // Where the reader's system chooses the colours, their contrast is its affair.
      const decided = ownColours ? incomplete : incomplete.filter(({ id }) => !id.startsWith("color-contrast"));
      const open = decided.map((it) => (it.id === "color-contrast" || it.id === "color-contrast-enhanced" ? { ...it, nodes: it.nodes.filter(seen) } : it));
      const tell = (kind) => ({ id, help, nodes }) => `axe ${kind} ${id}: ${help}: ${nodes[0].html.slice(0, 160)} (${nodes.length} places)`;
      return [...violations.map(tell("violation")), ...open.filter(({ nodes }) => nodes.length > 0).map(tell("incomplete"))];
    }, mode.media.forcedColors !== "active"),
  ibm: async (page) => {
    const results = await page.evaluate(async () => {
      const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
      return results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
    });
    const isOpen = ({ ruleId, value: [kind, outcome], snippet }) =>
      kind === "VIOLATION" && outcome !== "PASS" && !(outcome === "POTENTIAL" && ANSWERED[ruleId]?.(snippet));
    return results.filter(isOpen).map((it) => `ibm ${it.value.join(" ")} ${it.ruleId}: ${it.message}: ${it.snippet.slice(0, 160)}`);
  },
};

/** The languages whose pages stand for their script in a short run. */
const ONE_A_SCRIPT = ["en-US", "ar", "ur", "he", "hi", "bn", "th", "km", "zh-Hans", "zh-Hant", "ja", "ko", "ru"];

/** A former address leads on before anybody sees it. */
const leadsOn = (path) => readFileSync(join(site, path), "utf8").includes('http-equiv="refresh"');
const pages = readdirSync(site, { recursive: true })
  .filter((path) => path.endsWith(".html") && !path.startsWith(".polyleaf") && !leadsOn(path))
  .sort();
/** The start page, and a leaflet in a language that stands for its script. */
const stands = (path) => path === "index.html" || ONE_A_SCRIPT.some((tag) => path.startsWith(`${tag}/`) && path.split("/").length > 2);

if (pages.length === 0) throw new Error(`no pages in ${site}`);
if (!existsSync("/usr/bin/chromium")) throw new Error("no /usr/bin/chromium: apt-get install chromium");
const { origin, stop } = await serve(site);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let complaints = 0;
let looks = 0;

async function look(path, mode) {
  const context = await browser.newContext({ viewport: mode.viewport });
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`the browser says: ${message.text()}`);
  });
  await page.emulateMedia(mode.media);
  await page.goto(`${origin}/${path.split("/").map(encodeURIComponent).join("/")}`);
  await mode.prepare(page);
  wrong.push(...(await mode.check(page)));
  for (const engine of mode.engines) {
    await page.evaluate(sources[engine]);
    wrong.push(...(await engines[engine](page, mode)));
  }
  await context.close();
  looks += 1;
  complaints += wrong.length;
  for (const sentence of wrong) console.error(`${relative(process.cwd(), join(site, path))} (${mode.name}): ${sentence}`);
}

/** Two at a time: the engines are busy on one core each. */
const queue = pages.flatMap((path) => MODES.filter(({ name }) => full || name === "screen" || stands(path)).map((mode) => [path, mode]));
const work = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await look(...next);
};
await Promise.all([work(), work()]);
await browser.close();
stop();
console.log(`${pages.length} pages, looked at ${looks} times: ${complaints || "no"} complaints from axe, IBM's engine and the layout probe`);
process.exitCode = complaints ? 1 : 0;
