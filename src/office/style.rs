//! The style of the pages: light, dark, forced colours, paper.

/// The style sheet. Text has a contrast of more than 7:1 on its ground, light and dark.
pub(super) const STYLE: &str = "\
:root { color-scheme: light dark; --ink: #1b1b1b; --ground: #ffffff; --soft: #f1f3f5; --line: #5c6670; --link: #0b3d91; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --ground: #121416; --soft: #22272b; --line: #98a2ab; --link: #a8c7ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 90rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; }
h2 { margin-block: 2rem .5rem; }
a { color: var(--link); }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.code { font-size: 1.25em; font-weight: bold; letter-spacing: .05em; white-space: nowrap; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding-block: .5rem; font-weight: bold; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--soft); vertical-align: bottom; }
td:lang(ar), td:lang(fa), td:lang(ur), td:lang(ps), td:lang(ckb) { font-size: 1.15em; line-height: 1.9; }
td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td ul { margin: 0; padding-inline-start: 1.1em; font-size: .875em; }
col.number { width: 3rem; }
col.words { width: 34%; }
col.box { width: 8rem; }
.to { font-size: .875em; }
.lines { display: grid; grid-template-columns: max-content minmax(12rem, 30rem); gap: 1rem; align-items: end; margin: 0; }
.lines dd { margin: 0; border-bottom: 1px solid var(--line); min-height: 2rem; }
.bar { inline-size: 6rem; block-size: .8rem; border: 1px solid var(--line); vertical-align: middle; fill: currentColor; }
footer { margin-block-start: 2rem; border-top: 1px solid var(--line); font-size: .875em; }
@media (max-width: 32rem) { .lines { grid-template-columns: minmax(0, 1fr); gap: 0; } .lines dd { margin-block-end: 1rem; } }
@media print {
:root { --ink: #000000; --ground: #ffffff; --soft: #ffffff; --line: #000000; --link: #000000; }
body { padding: 0; max-width: none; font-size: 10pt; }
.scroll { overflow: visible; }
thead { display: table-header-group; }
tr, .signature, h2, caption { break-inside: avoid; }
h2, caption { break-after: avoid; }
}
@page { size: landscape; margin: 1.5cm; }
";
