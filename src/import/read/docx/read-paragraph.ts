import type { SourceBlock, SourceMarker, SourceParagraph } from '../../source-text.js';
import { closeBrokenFields } from './fields.js';
import { readBlocks } from './read-blocks.js';
import { readInlines } from './read-inlines.js';
import { indentOf, type NumberingReference, type ParagraphStyle } from './read-styles.js';
import { leaveOut, type Reading } from './reading.js';
import { at, child, isOn, numberOf, valOf, type XmlElement } from './xml-tree.js';

/** A paragraph, the paragraphs that page breaks part it into, and the text boxes anchored in it. */
export function readParagraph(
  paragraph: XmlElement,
  reading: Reading,
  isContents: boolean,
): readonly SourceBlock[] {
  reading.line += 1;
  const properties = child(paragraph, 'w:pPr');
  const style = reading.styles.paragraph(valOf(child(properties, 'w:pStyle')));
  const isEntry = isContents || style.isContentsEntry === true;
  const inlines = readInlines(paragraph, reading, isEntry ? 'contents' : undefined, style.isHidden === true);
  closeBrokenFields(reading.fields);
  for (const [kind, text] of inlines.leftOut) leaveOut(reading, kind, text);
  for (let count = 0; count < inlines.pictures; count += 1) {
    reading.leftOut.push({ kind: 'picture', text: '', line: reading.line });
  }

  const isMarkGone = hasNoMark(properties);
  const reference = findNumbering(properties, style, reading);
  const marker = isMarkGone || isEntry ? undefined : printMarker(reference, reading);
  if (isOn(child(properties, 'w:pageBreakBefore'))) reading.isPageStart = true;
  const [first = '', ...rest] = inlines.parts;
  const text = reading.carried + first;
  reading.carried = '';

  const blocks: SourceBlock[] = [];
  if (isMarkGone && rest.length === 0) reading.carried = text;
  else if (text.trim() !== '' || marker || (inlines.leftOut.size === 0 && rest.length === 0)) {
    blocks.push(describe(text, marker));
  }
  for (const part of rest) {
    reading.isPageStart = true;
    if (part.trim() !== '') blocks.push(describe(part, undefined));
  }
  noteSectionEnd(properties, reading);
  return [...blocks, ...inlines.boxes.flatMap((box) => readBlocks(box, reading, isEntry))];

  function describe(words: string, printed: SourceMarker | undefined): SourceParagraph {
    const heading = outlineOf(properties) ?? style.heading;
    const indent = indentOf(properties) ?? indentOfList(reference, reading) ?? style.indent;
    const startsPage = reading.isPageStart;
    if (words.trim() !== '') reading.isPageStart = false;
    return {
      kind: 'paragraph',
      text: words,
      line: reading.line,
      ...(printed && { marker: printed }),
      ...(heading !== undefined && heading > 0 && { heading }),
      ...(indent !== undefined && { indent }),
      ...(startsPage && words.trim() !== '' && { startsPage }),
    };
  }
}

/** Whether the end of the paragraph was deleted or hidden: its text goes on in the next one. */
function hasNoMark(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || isOn(child(mark, 'w:vanish')) === true;
}

/** Outline depth that the paragraph itself gives, from 1; 0 says body text against the style. */
function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = numberOf(child(properties, 'w:outlineLvl'));
  return level === undefined ? undefined : (level + 1) % 10;
}

/** The paragraph's own words on numbering come before its style's, each part by itself. */
function findNumbering(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  reading: Reading,
): NumberingReference {
  const own = numberOf(at(properties, 'w:numPr', 'w:numId'));
  const numId = own ?? style.numId;
  const level =
    numberOf(at(properties, 'w:numPr', 'w:ilvl')) ?? levelOfStyle(numId, style, reading) ?? style.level;
  return { numId, level: level ?? 0 };
}

/** A level that names a style takes its paragraphs (ECMA-376 part 1, 17.9.23). */
function levelOfStyle(
  numId: number | undefined,
  style: ParagraphStyle,
  reading: Reading,
): number | undefined {
  const levels = [...(reading.numbering.get(numId ?? 0)?.levels ?? [])];
  for (const id of style.chain) {
    const level = levels.find(([, definition]) => definition.style === id);
    if (level) return level[0];
  }
  return undefined;
}

const printMarker = ({ numId, level }: NumberingReference, reading: Reading): SourceMarker | undefined =>
  numId === undefined || numId === 0 ? undefined : reading.lists.next(numId, level ?? 0);

const indentOfList = ({ numId, level }: NumberingReference, reading: Reading): number | undefined =>
  reading.numbering.get(numId ?? 0)?.levels.get(level ?? 0)?.indent;

/** The last paragraph of a section carries its properties; the type is that of the section that it ends. */
function noteSectionEnd(properties: XmlElement | undefined, reading: Reading): void {
  if (!child(properties, 'w:sectPr')) return;
  reading.section += 1;
  if (reading.isContinuous[reading.section] !== true) reading.isPageStart = true;
}
