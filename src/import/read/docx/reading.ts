import type { LeftOutKind, LeftOutText } from '../../source-text.js';
import { countLists, type ListCounter } from './count-lists.js';
import type { WordPackage } from './open-package.js';
import { type Numbering, readNumbering } from './read-numbering.js';
import { readStyles, type StyleSheet } from './read-styles.js';
import { childrenOf, descendants, type XmlElement } from './xml-tree.js';

/** What a walk through the body of a Word file knows and remembers. */
export interface Reading {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly lists: ListCounter;
  /** Footnotes, endnotes and comments by kind and id. */
  readonly notes: ReadonlyMap<string, XmlElement>;
  readonly leftOut: LeftOutText[];
  /** Times that each unknown symbol was met, by font and code. */
  readonly unknownSymbols: Map<string, number>;
  readonly fields: OpenField[];
  /** A field of this file has no end: marks of fields are passed over, so that it swallows nothing. */
  readonly ignoresFields: boolean;
  /** Place of the paragraph being read, from 1. */
  line: number;
  /** Sections ended so far. */
  section: number;
  /** Whether each section begins on the page where the one before it ended. */
  readonly isContinuous: readonly boolean[];
  /** A page break stands before the next paragraph. */
  isPageStart: boolean;
  /** Text of paragraphs whose end was deleted: it belongs to the next one. */
  carried: string;
}

export function beginReading({ document, parts }: WordPackage, ignoresFields: boolean): Reading {
  const styles = readStyles(parts.get('styles')?.[0]);
  const numbering = readNumbering(parts.get('numbering')?.[0], styles);
  return {
    styles,
    numbering,
    lists: countLists(numbering),
    notes: new Map([
      ...notesById(parts.get('footnotes')?.[0], 'w:footnote'),
      ...notesById(parts.get('endnotes')?.[0], 'w:endnote'),
      ...notesById(parts.get('comments')?.[0], 'w:comment'),
    ]),
    leftOut: [],
    unknownSymbols: new Map(),
    fields: [],
    ignoresFields,
    line: 0,
    section: 0,
    isContinuous: descendants(document, 'w:sectPr').map((section) =>
      childrenOf(section, 'w:type').some(({ attributes }) => attributes['w:val'] === 'continuous'),
    ),
    isPageStart: false,
    carried: '',
  };
}

const notesById = (part: XmlElement | undefined, name: string): [string, XmlElement][] =>
  childrenOf(part, name).map((note) => [`${name}/${note.attributes['w:id']}`, note]);

/** Remembers text that is in no block; white space alone is nothing to remember. */
export function leaveOut(reading: Reading, kind: LeftOutKind, text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '') reading.leftOut.push({ kind, text: trimmed, line: reading.line });
}

/** A field whose end has not come yet; it may reach over paragraphs (ECMA-376 part 1, 17.16.18). */
export interface OpenField {
  instruction: string;
  /** Its code is over; what follows is what it prints. */
  isResult: boolean;
}

/** A table of contents and page numbers are made anew; every other field reads as its result. */
export function channelOfField(instruction: string): LeftOutKind | undefined {
  const name = instruction.trim().split(/\s/u)[0]?.toUpperCase();
  if (name === 'TOC' || name === 'INDEX') return 'contents';
  return name === 'PAGE' || name === 'NUMPAGES' || name === 'SECTIONPAGES' ? 'page-number' : undefined;
}

/** Where words inside the open fields go; the code of a field is no text at all. */
export function channelOfFields(fields: readonly OpenField[]): LeftOutKind | 'code' | undefined {
  if (fields.some(({ isResult }) => !isResult)) return 'code';
  return fields
    .map(({ instruction }) => channelOfField(instruction))
    .find((channel) => channel !== undefined);
}

/** Plain text of a part beside the body: a footnote, a comment, a header; its paragraphs on lines of their own. */
export const readNote = (note: XmlElement): string =>
  descendants(note, 'w:p')
    .map((paragraph) => textOf(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n');

/** Word says each drawing twice, for new and for old programs: the second telling is passed over. */
const PASSED_OVER = new Set(['mc:Fallback', 'w:instrText', 'w:delText', 'w:pPr', 'w:p']);

const textOf = (element: XmlElement): string =>
  element.children
    .filter(({ name }) => !PASSED_OVER.has(name))
    .map((each) => {
      if (each.name === 'w:t') return each.text;
      return each.name === 'w:tab' || each.name === 'w:br' ? ' ' : textOf(each);
    })
    .join('');
