import type { ParagraphStyle } from './model.js';
import { PLAIN_STYLE } from './template.js';

/** Printed across every page of a document that waits for a decision; light enough to read through. */
export const DRAFT_MARK = { text: 'ร่าง', grey: 0.87, degrees: 45 } as const;

export const DRAFT_STYLE: ParagraphStyle = {
  ...PLAIN_STYLE,
  id: 'draft',
  title: DRAFT_MARK.text,
  size: 200,
  lineHeight: 200,
};
