import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CheckedText } from '../text/checked-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextsRule } from '../text/text-rule.js';

const FIGURE = /[\d๐-๙]|ทุก(?!ข์)|ทั้งหมด|ครบ(?!ถ้วน)|หนึ่ง|สอง|สาม(?!ารถ|ัญ)|สี่|ห้า|สิบ/u;

/** An output or outcome can be measured: it, or what stands under it, has a figure. */
export const indicatorFigures: TextsRule = (texts) => {
  const indicators = texts.filter(({ kind }) => kind === 'output' || kind === 'outcome');
  return indicators.flatMap((text): Diagnostic[] => {
    if (FIGURE.test(text.text) || isPartOfMeasured(text, indicators)) return [];
    const field = text.kind === 'output' ? 'output' : 'outcome';
    const end = text.text.trimEnd().length;
    const start = text.text.length - text.text.trimStart().length;
    return [reportAt('check/no-figure', { field }, text, [start, end])];
  });
};

/** A figure above or below it in the same list of the sheet measures it too. */
function isPartOfMeasured(text: CheckedText, indicators: readonly CheckedText[]): boolean {
  const list = text.list ?? '';
  return indicators.some((other) => {
    const theirs = other.list ?? '';
    const related = theirs !== list && (theirs.startsWith(`${list}/`) || list.startsWith(`${theirs}/`));
    return related && other.project === text.project && FIGURE.test(other.text);
  });
}
