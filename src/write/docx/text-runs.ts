import type { Inline } from '../../document/model.js';
import { runProperties } from './run-properties.js';
import { escapeXml } from './xml.js';

/** Runs of a paragraph; only what differs from the paragraph's style is said in them. */
export const textRuns = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'lineBreak') return '<w:r><w:br/></w:r>';
      if (inline.text === '') return '';
      const properties = runProperties({
        ...(inline.font !== undefined && { font: inline.font }),
        ...(inline.bold && { bold: true }),
        ...(inline.italic && { italic: true }),
      });
      return run(textContent(inline.text), properties);
    })
    .join('');

export const run = (content: string, properties = ''): string =>
  properties === '' ? `<w:r>${content}</w:r>` : `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;

export const textRun = (text: string): string => run(textContent(text));

export const TAB_RUN = '<w:r><w:tab/></w:r>';

const textContent = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

/** A field with its result, as Word writes it: begin, instruction, separator, result, end. */
export const fieldRuns = (instruction: string, result: string): string =>
  fieldStart(instruction) + result + FIELD_END;

/** A field that prints nothing: a mark for Word alone. */
export const hiddenField = (instruction: string): string => {
  const parts = instruction
    .split('\t')
    .map((part) => `<w:instrText xml:space="preserve">${escapeXml(part)}</w:instrText>`);
  return (
    run('<w:fldChar w:fldCharType="begin"/>', '<w:vanish/>') +
    run(`<w:instrText xml:space="preserve"> </w:instrText>${parts.join('<w:tab/>')}`, '<w:vanish/>') +
    run('<w:fldChar w:fldCharType="end"/>', '<w:vanish/>')
  );
};

export const fieldStart = (instruction: string): string =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>');

export const FIELD_END = run('<w:fldChar w:fldCharType="end"/>');
