/** Style of the page: readable on a screen and on paper, with the fonts that Chinese systems have. */
export const HTML_STYLE = `
:root { color-scheme: light; --ink: #262626; --muted: #666; --line: #d9d9d9; --main: #1f4e79; --soft: #f4f7fa; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.75 "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB",
  "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
:lang(zh) body { font-family: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 40px 24px 80px; }
header { border-bottom: 3px solid var(--main); padding-bottom: 16px; margin-bottom: 24px; }
h1 { font-size: 30px; line-height: 1.3; margin: 0 0 6px; color: var(--main); }
h2 { font-size: 22px; line-height: 1.4; margin: 48px 0 14px; padding-bottom: 6px; border-bottom: 1px solid var(--line); color: var(--main); }
h3 { font-size: 17px; margin: 28px 0 10px; }
p { margin: 10px 0; text-align: justify; }
:lang(zh) .prose { text-indent: 2em; }
.subtitle { color: var(--muted); margin: 0; }
nav { font-size: 14.5px; margin: 20px 0 28px; }
nav ol { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 32px; }
nav li { break-inside: avoid; padding: 2px 0; }
nav a { color: var(--main); text-decoration: none; }
nav a:hover { text-decoration: underline; }
.summary { background: var(--soft); border-left: 4px solid var(--main); padding: 14px 20px; margin: 20px 0; }
.summary h2 { font-size: 17px; margin: 0 0 6px; border: 0; padding: 0; }
.summary ul { margin: 0; padding-left: 1.2em; }
figure { margin: 26px 0; }
figure.table { overflow-x: auto; }
figcaption { font-size: 14.5px; font-weight: bold; text-align: center; margin: 6px 0; }
figcaption small { display: block; font-size: 12px; font-weight: normal; color: #6b6b6b; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.5; border-top: 2px solid var(--main); border-bottom: 2px solid var(--main); }
table.narrow { width: 72%; margin: 0 auto; }
th, td { padding: 6px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid #ececec; }
table.wide { font-size: 13px; }
.wide th, .wide td { padding-left: 5px; padding-right: 5px; }
td.anywhere { overflow-wrap: anywhere; }
thead th { background: var(--soft); border-bottom: 1px solid var(--line); font-weight: 600; vertical-align: bottom; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
td.right, td.short { white-space: nowrap; }
tr:has(+ tr.explanation) td { border-bottom: 0; padding-bottom: 0; }
tr.explanation td { font-size: 13px; color: var(--muted); padding-bottom: 10px; }
tfoot td { border-top: 1px solid var(--main); font-weight: 600; }
.note { font-size: 13px; line-height: 1.6; color: var(--muted); margin: 4px 0 0; text-align: left; }
table.narrow ~ .note { width: 72%; margin: 4px auto 0; }
@media (max-width: 640px) { nav ol { columns: 1; } main { padding: 20px 14px 48px; } table.narrow { width: 100%; } th, td { padding: 5px 6px; } }
@media print {
  @page { size: A4; margin: 20mm 16mm; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  nav { break-after: page; }
  h2, h3, figcaption { break-after: avoid; break-inside: avoid; }
  tr, figure.chart { break-inside: avoid; }
  tr.explanation { break-before: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  table { font-size: 9.5pt; }
  table.wide { font-size: 8.5pt; }
  th, td, .wide th, .wide td { padding: 4px; }
  td { overflow-wrap: anywhere; }
  tr.explanation td { font-size: 8pt; }
  figure.table { overflow: visible; }
}
`;
