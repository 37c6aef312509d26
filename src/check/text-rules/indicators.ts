import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { type CheckedText, reportAt, type TextsRule } from '../text/text-rule.js';

const NO_FIGURE = defineFinding({
  code: 'check/no-figure',
  severity: 'warning',
  about: { th: 'ผลผลิตและผลลัพธ์มีตัวเลขวัดได้', en: 'Outputs and outcomes have figures' },
  example: { wrong: 'outcomes: [ข้อร้องเรียนลดลง]', right: 'outcomes: [ข้อร้องเรียนลดลงร้อยละ 10]' },
  th: (p: { field: 'output' | 'outcome' }) =>
    `${p.field === 'output' ? 'ผลผลิต' : 'ผลลัพธ์'}นี้ไม่มีตัวเลข จึงวัดผลไม่ได้`,
  en: (p) => `this ${p.field} has no figure and cannot be measured`,
  hints: { th: 'ระบุจำนวนหรือร้อยละ และวิธีวัด', en: 'give a number or a percentage and how it is measured' },
});

const FIGURE = /[\d๐-๙]|ทุก(?!ข์)|ทั้งหมด|ครบ(?!ถ้วน)|หนึ่ง|สอง|สาม(?!ารถ|ัญ)|สี่|ห้า|สิบ/u;

/** An output or outcome can be measured: it, or what stands under it, has a figure. */
export const indicatorFigures: TextsRule = {
  findings: [NO_FIGURE],
  check: (texts) => {
    const indicators = texts.filter(({ kind }) => kind === 'output' || kind === 'outcome');
    const measured = new Map<string | undefined, CheckedText[]>();
    for (const text of indicators) {
      if (FIGURE.test(text.text)) measured.set(text.project, [...(measured.get(text.project) ?? []), text]);
    }
    return indicators.flatMap((text): Diagnostic[] => {
      if (FIGURE.test(text.text) || isPartOfMeasured(text, measured.get(text.project) ?? [])) return [];
      const field = text.kind === 'output' ? 'output' : 'outcome';
      const end = text.text.trimEnd().length;
      const start = text.text.length - text.text.trimStart().length;
      return [reportAt(NO_FIGURE, { field }, text, [start, end])];
    });
  },
};

/** A figure above or below it in the same list of the sheet measures it too. */
function isPartOfMeasured({ list = '' }: CheckedText, measured: readonly CheckedText[]): boolean {
  return measured.some(
    ({ list: theirs = '' }) =>
      theirs !== list && (theirs.startsWith(`${list}/`) || list.startsWith(`${theirs}/`)),
  );
}
