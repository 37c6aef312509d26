import { printMarker } from '../../document/marker.js';
import type {
  Block,
  Contents,
  DocumentModel,
  Heading,
  Image,
  Inline,
  List,
  Marker,
  Paragraph,
  Section,
  Table,
  TableRow,
  TextInline,
} from '../../document/model.js';
import { inlineText } from '../../document/plain-text.js';
import type { Picture } from '../../pictures/picture.js';
import { amount } from '../../thai/amount.js';
import type { ListedDocument, WaysOn } from '../writer.js';
import { element, escapeText, startTag } from './elements.js';

/** What is asked while blocks are written. */
export interface PageContext {
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Class of a paragraph style. */
  readonly classOf: (style: string) => string;
  /** Levels by which the document's headings are raised, so that its first ones are of level 1. */
  readonly raised: number;
}

export const headingsOf = ({ sections }: Pick<DocumentModel, 'sections'>): Heading[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));

/** Everything between `<body>` and `</body>`. */
export function pageBody(
  model: DocumentModel,
  { beside, listed = [] }: WaysOn,
  context: PageContext,
): string {
  const sections = model.sections.map((section) => writeSection(section, context));
  const links = beside.map(({ label, file }) =>
    element('li', {}, element('a', { href: addressOf(file) }, `เอกสารนี้เป็น ${label}`)),
  );
  return [
    '<a class="skip" href="#_text">ไปยังเนื้อหา</a>',
    '<header>',
    model.draft ? '<p class="draft">ร่าง</p>' : '',
    headingsOf(model).length === 0 ? element('h1', { class: 'said' }, escapeText(model.title)) : '',
    links.length > 0 ? element('ul', { class: 'files' }, ...links) : '',
    ownContents(model),
    '</header>',
    '<main id="_text">',
    ...sections,
    listed.length > 0 ? downloads(listed) : '',
    '</main>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** An id may hold no space. */
const anchorOf = (id: string): string => id.replaceAll(/\s/gu, '_');

const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const FOLDER_TITLES: Readonly<Record<string, string>> = {
  annex: 'รายละเอียดโครงการ',
  papers: 'หนังสือราชการ',
};

/** Ways to the documents of the year; those of a folder, which are many, unfold. */
function downloads(listed: readonly ListedDocument[]): string {
  const listOf = (documents: readonly ListedDocument[]): string =>
    element('ul', { class: 'documents' }, ...documents.map(listedDocument));
  const folders = [...new Set(listed.flatMap(({ folder }) => folder ?? []))];
  const unfolding = folders.map((name) => {
    const documents = listed.filter(({ folder }) => folder === name);
    const title = `${escapeText(FOLDER_TITLES[name] ?? name)} (${documents.length} ฉบับ)`;
    return element('details', {}, element('summary', {}, title), listOf(documents));
  });
  return element(
    'section',
    { 'aria-labelledby': '_downloads' },
    element('h2', { id: '_downloads', class: 'downloads' }, 'เอกสารสำหรับดาวน์โหลด'),
    listOf(listed.filter(({ folder }) => folder === undefined)),
    ...unfolding,
  );
}

function listedDocument({ title, files }: ListedDocument): string {
  const links = files.map(({ label, file, bytes = 0, pages }) => {
    const size = `${amount(Math.ceil(bytes / 1024))} กิโลไบต์`;
    const more = [...(pages === undefined ? [] : [`${pages} หน้า`]), size].join(' ');
    const said = element('span', { class: 'said' }, ` ${escapeText(title)}`);
    return element('li', {}, element('a', { href: addressOf(file) }, label, said), ` (${more})`);
  });
  return element('li', {}, element('p', {}, escapeText(title)), element('ul', { class: 'files' }, ...links));
}

/** Ways to the headings of a document that brings no contents of its own. */
function ownContents(model: DocumentModel): string {
  const hasContents = model.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));
  const headings = headingsOf(model);
  if (hasContents || headings.length < 3) return '';
  const entries = headings.map(({ id, marker, inlines }) =>
    element(
      'li',
      {},
      element('a', { href: `#${anchorOf(id)}` }, typedMarker(marker), writeInlines(inlines.filter(isText))),
    ),
  );
  return element(
    'nav',
    { 'aria-label': 'สารบัญ' },
    element('details', {}, '<summary>สารบัญ</summary>', element('ul', {}, ...entries)),
  );
}

const isText = (inline: Inline): inline is TextInline => inline.kind === 'text';

const writeSection = ({ page, blocks }: Section, context: PageContext): string =>
  element(
    'section',
    { class: page.width > page.height ? 'wide' : undefined },
    '\n',
    ...blocks.map((block) => `${writeBlock(block, context)}\n`),
  );

function writeBlock(block: Block, context: PageContext): string {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block, context);
    case 'paragraph':
      return writeParagraph(block, context);
    case 'list':
      return writeList(block, context);
    case 'table':
      return writeTable(block, context);
    case 'image':
      return writeImage(block, context);
    case 'signature':
      return element(
        'div',
        { class: 'signature' },
        ...block.lines.map((line) => writeParagraph(line, context)),
      );
    case 'contents':
      return writeContents(block, context);
    case 'pageBreak':
      return '<div class="new-page"></div>';
  }
}

const writeHeading = (
  { level, id, style, marker, inlines }: Heading,
  { classOf, raised }: PageContext,
): string =>
  element(
    `h${level - raised}`,
    { id: anchorOf(id), class: classOf(style) },
    typedMarker(marker),
    writeInlines(inlines),
  );

const writeParagraph = ({ style, inlines }: Paragraph, { classOf }: PageContext): string =>
  element('p', { class: classOf(style) }, writeInlines(inlines));

function writeList(list: List, context: PageContext): string {
  const items = list.items.map(({ marker, inlines, items: below, after = [] }) =>
    element(
      'li',
      {},
      element('p', { class: context.classOf(list.style) }, typedMarker(marker), writeInlines(inlines)),
      below ? writeList(below, context) : '',
      ...after.map((paragraph) => writeParagraph(paragraph, context)),
    ),
  );
  return element(list.markerStyle === 'dash' ? 'ul' : 'ol', { class: 'list' }, ...items);
}

function writeContents({ entries }: Contents, { classOf }: PageContext): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ target, style, marker, inlines }) =>
    element(
      'li',
      {},
      element(
        'p',
        { class: classOf(style) },
        element('a', { href: `#${anchorOf(target)}` }, typedMarker(marker), writeInlines(inlines)),
      ),
    ),
  );
  return element('nav', { 'aria-label': 'สารบัญ' }, element('ol', { class: 'list' }, ...items));
}

function writeTable(table: Table, context: PageContext): string {
  const caption =
    table.summary === undefined
      ? ''
      : element('caption', {}, element('span', { class: 'said' }, escapeText(table.summary)));
  const [head, body] = [table.rows.slice(0, table.headerRows), table.rows.slice(table.headerRows)];
  const isRuled = table.borders === 'all';
  const rowsOf = (rows: Table['rows']): string[] => rows.map((row) => writeRow(row, isRuled, context));
  const inner = element(
    'table',
    { id: `_${table.id}`, class: isRuled ? 'ruled' : undefined },
    caption,
    element('colgroup', {}, ...table.columns.map(() => '<col>')),
    head.length > 0 ? element('thead', {}, ...rowsOf(head)) : '',
    body.length > 0 ? element('tbody', {}, ...rowsOf(body)) : '',
  );
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': table.summary ?? 'ตาราง' },
    inner,
  );
}

/** What a row is about: not its number, not a tick. */
const isWording = (text: string): boolean => /\p{L}{2}/u.test(text);

function writeRow({ kind, cells }: TableRow, isRuled: boolean, context: PageContext): string {
  const texts = cells.map(({ blocks }) => blocks.map(({ inlines }) => inlineText(inlines)).join(' '));
  const rowHead = kind === 'total' ? 0 : kind === 'body' && isRuled ? texts.findIndex(isWording) : -1;
  const written = cells.map(({ columnSpan, rowSpan, verticalAlign, value, blocks }, index) => {
    const isEmpty = texts[index]?.trim() === '';
    const scope =
      kind === 'header'
        ? columnSpan > 1
          ? 'colgroup'
          : 'col'
        : index === rowHead && cells.length > 1
          ? 'row'
          : undefined;
    const isHead = scope !== undefined && !isEmpty;
    return element(
      isHead ? 'th' : 'td',
      {
        scope: isHead ? scope : undefined,
        colspan: columnSpan > 1 ? columnSpan : undefined,
        rowspan: rowSpan > 1 ? rowSpan : undefined,
        class: verticalAlign === 'middle' ? 'middle' : undefined,
        'data-value': value,
      },
      ...blocks.map((paragraph) => writeParagraph(paragraph, context)),
    );
  });
  return element('tr', { class: kind === 'total' ? 'total' : undefined }, ...written);
}

function writeImage({ source, alt, height, align, beside }: Image, { pictures }: PageContext): string {
  if (source === undefined) return '';
  const picture = pictures.get(source);
  if (!picture) throw new Error(`picture “${source}” was not loaded`);
  const pixels = Math.round((height * 4) / 3);
  const image = startTag('img', {
    src: `data:image/${picture.kind};base64,${Buffer.from(picture.bytes).toString('base64')}`,
    alt,
    width: Math.round((pixels * picture.width) / picture.height),
    height: pixels,
  });
  return element('div', { class: `picture ${beside ? 'beside' : align}` }, image);
}

const typedMarker = (marker: Marker | undefined): string =>
  marker === undefined ? '' : `${element('span', { class: 'marker' }, escapeText(printMarker(marker)))} `;

const writeInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'lineBreak' ? '<br>' : writeText(inline))).join('');

function writeText({ text, bold, italic, breaks }: TextInline): string {
  const bounds = [0, ...breaks, text.length];
  const pieces = bounds.slice(1).map((end, index) => writePiece(text.slice(bounds[index], end)));
  const written = pieces.join('<wbr>');
  const leaning = italic ? element('i', {}, written) : written;
  return bold ? element('b', {}, leaning) : leaning;
}

/** One with more letters may be wider than the narrowest screen, where keeping it whole would hide its end. */
const LONGEST = 18;

/** A phrase that stays whole wherever it fits; the space behind it would be lost inside a box. */
function writePiece(piece: string): string {
  if (piece.replace(/\p{M}/gu, '').length <= LONGEST) return escapeText(piece);
  const phrase = piece.trimEnd();
  return element('span', { class: 'long' }, escapeText(phrase)) + escapeText(piece.slice(phrase.length));
}
