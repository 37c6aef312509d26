import type { ParagraphStyle } from './model.js';

/** Printed across every page of a document that waits for a decision; light enough to read through. */
export const DRAFT_MARK = { text: 'ร่าง', grey: 0.87, degrees: 45 } as const;

export const DRAFT_STYLE: ParagraphStyle = {
  id: 'draft',
  title: DRAFT_MARK.text,
  size: 200,
  bold: false,
  italic: false,
  align: 'left',
  indentLeft: 0,
  indentRight: 0,
  indentFirst: 0,
  markerWidth: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  lineHeight: 200,
  keepWithNext: false,
  pageBreakBefore: false,
};
