import { Tab, TextRun } from 'docx';
import { printableText, WordElement } from './word-elements.js';

const fieldMark = (kind: 'begin' | 'separate' | 'end'): WordElement =>
  new WordElement('w:fldChar', { 'w:fldCharType': kind });

const instructionText = (text: string): WordElement =>
  new WordElement('w:instrText', { 'xml:space': 'preserve' }, [printableText(text)]);

/** Start of a field whose result spans paragraphs, up to its result. */
export const fieldStart = (instruction: string): TextRun[] => [
  new TextRun({ children: [fieldMark('begin')] }),
  new TextRun({ children: [instructionText(` ${instruction} `)] }),
  new TextRun({ children: [fieldMark('separate')] }),
];

export const fieldEnd = (): TextRun => new TextRun({ children: [fieldMark('end')] });

/** A field that prints nothing: a mark for Word alone. */
export function hiddenField(instruction: string): TextRun[] {
  const [first = '', ...others] = instruction.split('\t').map(instructionText);
  const parts = [instructionText(' '), first, ...others.flatMap((part) => [new Tab(), part])];
  return [[fieldMark('begin')], parts, [fieldMark('end')]].map(
    (children) => new TextRun({ vanish: true, children }),
  );
}
