import type { SourceBlock } from '../../source-text.js';
import { readParagraph } from './read-paragraph.js';
import { readTable } from './read-word-table.js';
import { leaveOut, type Reading } from './reading.js';
import { at, child, descendants, valOf, type XmlElement } from './xml-tree.js';

/** Paragraphs and tables of a body, a cell or a text box, in reading order. */
export function readBlocks(parent: XmlElement, reading: Reading, isContents = false): readonly SourceBlock[] {
  return parent.children.flatMap((each) => readBlock(each, reading, isContents));
}

function readBlock(element: XmlElement, reading: Reading, isContents: boolean): readonly SourceBlock[] {
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, reading, isContents);
    case 'w:tbl':
      return readTable(element, reading, isContents);
    case 'w:sdt':
      return readBlocks(
        child(element, 'w:sdtContent') ?? element,
        reading,
        isContents || isContentsList(element),
      );
    case 'mc:AlternateContent':
      return readBlocks(
        child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element,
        reading,
        isContents,
      );
    case 'w:del':
    case 'w:moveFrom':
      for (const text of descendants(element, 'w:delText')) leaveOut(reading, 'deleted', text.text);
      return [];
    case 'w:altChunk':
    case 'w:subDoc':
      leaveOut(reading, 'embedded', '\uFFFC');
      return [];
    case 'w:sdtPr':
    case 'w:sectPr':
      return [];
    default:
      return readBlocks(element, reading, isContents);
  }
}

/** Word keeps a table of contents in a content control of its gallery, the heading included. */
const isContentsList = (control: XmlElement): boolean =>
  valOf(at(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')) === 'Table of Contents';
