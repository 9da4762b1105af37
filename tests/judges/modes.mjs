// The ways a page is looked at: what the browser is set to, and what must hold there besides what the
// accessibility engines say. Each check gives sentences about what is wrong.

/** Style rules of the reader's own. A constructed sheet, since the pages' policy forbids inline style. */
const style = (css) => async (page) => {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
};

/** WCAG 2.2, 1.4.10: no scrolling sideways, except inside a region made for it. 1.4.12, 1.4.4: no text cut off. */
const fits = (page) =>
  page.evaluate(() => {
    const wrong = [];
    const width = document.documentElement.clientWidth;
    const scroll = document.scrollingElement.scrollWidth;
    if (scroll > width) wrong.push(`the page is ${scroll} pixels wide in a window of ${width}`);
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(".scroll, .skip, .vh, svg")) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const name = `<${element.localName}> “${element.textContent.trim().slice(0, 40)}”`;
      if (box.right > width + 1 || box.left < -1) wrong.push(`${name} reaches out of the window`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) wrong.push(`${name} is cut off`);
      if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) wrong.push(`${name} is cut off`);
    }
    return wrong.slice(0, 5);
  });

/** WCAG 2.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11: the skip link first, every stop in document order, each seen and uncovered. */
async function keyboard(page) {
  const wrong = [];
  const stops = await page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, summary, [tabindex='0']")];
    globalThis.stops = all.filter((it) => it.getClientRects().length > 0);
    return globalThis.stops.length;
  });
  for (let at = 0; at < stops; at += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate((at) => {
      const here = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      const [line] = here.getClientRects();
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return {
        expected: globalThis.stops[at] === here,
        outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        visible: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        uncovered: here.contains(top) || (top?.contains(here) ?? false),
        name: here.textContent.trim().slice(0, 40),
      };
    }, at);
    if (!seen.expected) return [...wrong, `stop ${at + 1} is “${seen.name}”, out of the order of the page`];
    if (!seen.outlined) wrong.push(`“${seen.name}” shows no focus`);
    if (seen.visible && !seen.uncovered) wrong.push(`“${seen.name}” is covered when it is focused`);
    if (!seen.visible) wrong.push(`“${seen.name}” is focused out of sight`);
  }
  await page.goto(page.url().split("#")[0]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const skipped = await page.evaluate(() => document.activeElement.localName);
  if (skipped !== "main") wrong.push(`the skip link leads to <${skipped}>, not to <main>`);
  return wrong;
}

/** On paper nothing of the content may be lost, and what only a screen needs takes no ink. */
const printed = (page) =>
  page.evaluate(() => {
    const wrong = [];
    const shown = (element) => element.getClientRects().length > 0;
    for (const element of document.querySelectorAll("main h1, main h2, main h3, main p, main li, main td, main dd")) {
      if (!element.closest("nav, .vh") && !shown(element)) {
        wrong.push(`<${element.localName}> “${element.textContent.trim().slice(0, 40)}” is not printed`);
      }
    }
    const skip = document.querySelector(".skip");
    if (skip && shown(skip)) wrong.push("the skip link is printed");
    return wrong.slice(0, 5);
  });

const nothing = async () => {};
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };

/** Every mode: its name, the window, the reader's settings, what is done to the page first and what must hold. */
export const MODES = [
  { name: "screen", viewport: WIDE, media: {}, prepare: nothing, check: fits, engines: ["axe", "ibm"] },
  { name: "phone", viewport: PHONE, media: {}, prepare: nothing, check: fits, engines: ["axe"] },
  {
    name: "spacing",
    viewport: PHONE,
    media: {},
    prepare: style(
      `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
       p { margin-block-end: 2em !important }`,
    ),
    check: fits,
    engines: [],
  },
  {
    name: "large text",
    viewport: { width: 640, height: 800 },
    media: {},
    prepare: style("html { font-size: 200% !important }"),
    check: fits,
    engines: ["axe"],
  },
  { name: "dark", viewport: WIDE, media: { colorScheme: "dark" }, prepare: nothing, check: fits, engines: ["axe", "ibm"] },
  { name: "forced colours", viewport: WIDE, media: { forcedColors: "active" }, prepare: nothing, check: fits, engines: ["axe"] },
  { name: "print", viewport: WIDE, media: { media: "print" }, prepare: nothing, check: printed, engines: [] },
  { name: "keyboard", viewport: WIDE, media: {}, prepare: nothing, check: keyboard, engines: [] },
];
