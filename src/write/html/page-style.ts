import type { DocumentModel, ParagraphStyle, Table } from '../../document/model.js';
import { modelTexts } from './web-fonts.js';

/** How every page looks; what the document's own styles say follows it. */
const COMMON = `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#f1f3f5;--rule:#868e96;--link:#0b4f9e}
@media (prefers-color-scheme:dark){:root{--ink:#e9ecef;--paper:#16181b;--soft:#24282d;--rule:#7d858d;--link:#8fc1ff}img{background:#fff}}
*{box-sizing:border-box}
html{font-size:clamp(1.0625rem,.95rem + .5vw,1.75rem);text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);line-height:1.75}
header,section{max-width:48rem;margin-inline:auto;padding:0 clamp(.75rem,4vw,2rem)}
section{padding-block:1.5rem}
.wide{max-width:64rem}
section+section{border-top:1px solid var(--rule)}
h1,h2,h3,h4,h5,h6,p{margin:0;font-size:1rem;font-weight:400;white-space:nowrap}
wbr{white-space:normal}
.long{display:inline-block;max-width:100%;vertical-align:top;text-indent:0;white-space:normal;overflow-wrap:anywhere}
b{font-weight:700}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;padding:.5rem;background:var(--paper);z-index:2}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.draft{text-align:center;padding:.25rem;background:var(--soft);border-bottom:1px solid var(--rule);font-weight:700}
.files{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:0;padding:.75rem 0}
.documents{margin:0;padding-left:1.25rem}
.documents p{white-space:normal}
.downloads{font-size:1.25rem;font-weight:700}
summary{min-height:24px}
.files a,nav ul a{display:inline-block;min-height:24px}
.long{text-decoration:inherit}
nav ul{margin:0;padding-left:1.25rem}
nav li{white-space:nowrap}
.list{list-style:none;margin:0;padding:0}
.list .list{padding-left:1.25rem}
.picture{padding:.5rem 0}
.picture img{max-width:100%;height:auto}
.beside{float:left;padding:0}
.left{text-align:left}.center{text-align:center}.right{text-align:right}
.signature{padding-top:3rem}
.scroll{position:relative;overflow:auto;max-height:90vh;margin:.75rem 0}
table{border-collapse:separate;border-spacing:0;width:100%}
th,td{padding:.25rem .4rem;vertical-align:top;font-weight:400;text-align:start}
.middle{vertical-align:middle}
.ruled{border:solid var(--rule);border-width:1px 0 0 1px}
.ruled th,.ruled td{border:solid var(--rule);border-width:0 1px 1px 0}
thead{position:sticky;top:0;z-index:1}
thead th,thead td,.total th,.total td{background:var(--soft)}
@page{size:A4;margin:25mm 20mm 20mm 30mm}
@page wide{size:A4 landscape;margin:25mm 20mm 20mm 20mm}
@media print{
:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#fff;--rule:#000;--link:#000}
html{font-size:12pt}
body{line-height:1.5}
header{display:contents}
section{max-width:none}
th,td{padding-block:.1rem}
.files,.skip,header nav,header .said{display:none}
section{padding:0}
section+section{border:0;break-before:page}
.wide{page:wide}
.new-page{break-after:page}
.draft{position:fixed;inset:40% 0 auto;background:none;border:0;color:#ddd;font-size:10rem;rotate:-45deg;z-index:-1}
.scroll{overflow:visible;max-height:none}
.scroll table{min-width:0}
thead{position:static;display:table-header-group}
tr,.signature{break-inside:avoid}
h1,h2,h3,h4,h5,h6{break-after:avoid}
p{orphans:2;widows:2}
a{text-decoration:none}
}
`.trim();

/** The document's own look: its paragraph styles under short class names, and the widths of its tables. */
export function styleSheet(model: DocumentModel): {
  readonly css: string;
  readonly classOf: (style: string) => string;
} {
  const styles = Object.values(model.styles);
  const base = commonSize(model);
  const classes = new Map(styles.map(({ id }, index) => [id, `s${index}`]));
  const classOf = (style: string): string => classes.get(style) ?? '';
  const tables = model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const rules = [
    ...styles.map((style) => styleRule(style, classOf(style.id), base)),
    ...tables.map(tableRules),
  ];
  return { css: [COMMON, ...rules].join('\n'), classOf };
}

/** The size in which most of the document is set is the reader's own size. */
function commonSize(model: DocumentModel): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of modelTexts(model)) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 11;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function styleRule(style: ParagraphStyle, name: string, base: number): string {
  const em = (length: number): string => `${round(length / style.size)}em`;
  const hang = style.markerWidth > 0 ? em(style.markerWidth) : undefined;
  const declarations = [
    `font-size:${round(Math.min(style.size / base, 2))}rem`,
    style.bold ? 'font-weight:700' : '',
    style.italic ? 'font-style:italic' : '',
    style.leader ? 'border-bottom:1px dotted var(--rule);min-height:1.75em' : '',
    style.align === 'center' || style.align === 'right' ? `text-align:${style.align}` : '',
    style.balance ? 'text-wrap:balance' : '',
    style.keepWithNext ? 'break-after:avoid' : '',
    style.spaceBefore > 0 ? `margin-top:${em(style.spaceBefore)}` : '',
    style.spaceAfter > 0 ? `margin-bottom:${em(style.spaceAfter)}` : '',
    hang ? `padding-left:${hang};text-indent:-${hang}` : '',
    !hang && style.indentFirst > 0 ? `text-indent:min(${em(style.indentFirst)},12vw)` : '',
    !hang && style.indentLeft > 0 ? `margin-left:min(${em(style.indentLeft)},12vw)` : '',
  ].filter((declaration) => declaration !== '');
  const marker = hang
    ? `\n.${name} .marker{display:inline-block;min-width:calc(${hang} - .3em);text-indent:0}`
    : '';
  return `.${name}{${declarations.join(';')}}${marker}`;
}

/** A table of no more rows stays on one sheet of paper. */
const MOST_ROWS_TOGETHER = 4;

/**
 * In the proportions of print. One of many columns is so wide that words fit, so that a narrow screen scrolls; one
 * without rules only arranges things on paper: its cells go below each other there.
 */
function tableRules({ id, columns, borders, rows }: Table): string {
  const total = columns.reduce((sum, width) => sum + width, 0);
  const forColumns = (cell: string, rule: (share: number) => string): string =>
    columns
      .map((width, index) => `#_${id} ${cell}:nth-child(${index + 1}){${rule(round((width / total) * 100))}}`)
      .join('\n');
  const widths = [
    ...(rows.length <= MOST_ROWS_TOGETHER ? [`#_${id}{break-inside:avoid}`] : []),
    forColumns('col', (share) => `width:${share}%`),
  ].join('\n');
  if (borders !== 'all') {
    const cells = forColumns('td', (share) => `flex:${share} 1 auto`);
    return `${widths}\n@media screen and (max-width:40rem){\n#_${id},#_${id} tbody{display:block}\n#_${id} tr{display:flex;flex-wrap:wrap}\n${cells}\n}`;
  }
  return columns.length > 2 ? `#_${id}{min-width:${round(total / 15)}rem}\n${widths}` : widths;
}
