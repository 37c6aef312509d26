import type { DocumentModel } from '../../src/document/model.js';
import { DocxNumbering } from './docx-numbering.js';
import { at, child, descendants, docxParts, parsePart, valOf, type XmlElement } from './docx-package.js';
import { modelParagraphs } from './plain-paragraphs.js';

/** Paragraphs that hold no text of the document: filling lines and pictures. */
const TEXTLESS = new Set(['PlanSpacer', 'PlanPicture']);

/**
 * Paragraphs of a DOCX in reading order, the markers counted as Word counts them. Page numbers of a table
 * of contents are left out; U+00A0 reads as a space.
 */
export function docxParagraphs(bytes: Uint8Array): string[] {
  const parts = docxParts(bytes);
  const numbering = new DocxNumbering(parts);
  const body = at(parsePart(parts['word/document.xml'] ?? ''), 'w:document', 'w:body');
  return body ? bodyParagraphs(body).map((paragraph) => paragraphText(paragraph, numbering)) : [];
}

/** What `docxParagraphs` must give for a model. */
export const expectedParagraphs = (model: DocumentModel): string[] => modelParagraphs(model).map(plainSpaces);

const plainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

function bodyParagraphs(element: XmlElement): XmlElement[] {
  return element.children.flatMap((each) => {
    if (each.name === 'w:tc' && isContinuedCell(each)) return [];
    if (each.name !== 'w:p') return bodyParagraphs(each);
    return TEXTLESS.has(valOf(at(each, 'w:pPr', 'w:pStyle')) ?? '') ? [] : [each];
  });
}

function isContinuedCell(cell: XmlElement): boolean {
  const merge = at(cell, 'w:tcPr', 'w:vMerge');
  return merge !== undefined && valOf(merge) !== 'restart';
}

function paragraphText(paragraph: XmlElement, numbering: DocxNumbering): string {
  const marker = numbering.next(paragraph);
  const isContentsEntry = descendants(paragraph, 'w:hyperlink').length > 0;
  const written = descendants(paragraph, 'w:r').filter(isVisible).map(runText).join('');
  // Entries of the contents end their lines where their page numbers have room.
  const text = isContentsEntry ? written.slice(0, written.lastIndexOf('\t')).replaceAll('\n', '') : written;
  // A tab at the end draws the dots of a line to write on.
  return plainSpaces((marker === '' ? '' : `${marker} `) + text.replace(/\t$/u, '').replaceAll('\t', ' '));
}

const isVisible = (run: XmlElement): boolean => at(run, 'w:rPr', 'w:vanish') === undefined;

const runText = (run: XmlElement): string =>
  run.children
    .map((each) =>
      each.name === 'w:t' ? each.text : each.name === 'w:tab' ? '\t' : each.name === 'w:br' ? '\n' : '',
    )
    .join('');

/** Id of the style of each paragraph of the body. */
export const paragraphStyles = (bytes: Uint8Array): string[] =>
  descendants(parsePart(docxParts(bytes)['word/document.xml'] ?? ''), 'w:p').map(
    (paragraph) => valOf(child(child(paragraph, 'w:pPr'), 'w:pStyle')) ?? '',
  );
