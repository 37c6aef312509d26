import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type CheckedText, matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const OTHER_YEAR = defineFinding({
  code: 'check/other-year',
  severity: 'warning',
  about: {
    th: 'ปีในชื่อแผนและระยะเวลาตรงกับปีของแผน',
    en: "The year in the plan's name and in periods is this plan's",
  },
  example: { wrong: 'period: ปีงบประมาณ พ.ศ. 2568', right: 'period: ปีงบประมาณ พ.ศ. ${year}' },
  th: (p: { year: number; right: number }) => `ระบุปีงบประมาณ พ.ศ. ${p.year} แต่แผนนี้เป็นของ พ.ศ. ${p.right}`,
  en: (p) => `the fiscal year ${p.year} is named, this plan is of ${p.right}`,
  hints: { th: 'ใช้ ${year} แทนการพิมพ์ปี', en: 'write ${year} instead of the year' },
});

const SEVERAL_YEARS = defineFinding({
  code: 'check/several-years',
  severity: 'warning',
  about: { th: 'ผลผลิตเป็นแผนของปีนี้', en: "The plan that is made is this year's" },
  example: {
    wrong: 'outputs: [แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 – 2570 จำนวน 1 ฉบับ]',
    right: 'outputs: [แผนปฏิบัติการป้องกันการทุจริต จำนวน 1 ฉบับ]',
  },
  th: (p: { written: string; right: number }) =>
    `ผลผลิตระบุแผนของ ${p.written} แต่แผนนี้เป็นของปีงบประมาณ พ.ศ. ${p.right}`,
  en: (p) => `the output names a plan of ${p.written}, this plan is of ${p.right}`,
  hints: { th: 'ระบุแผนของปีงบประมาณนี้', en: 'name the plan of this fiscal year' },
});

const YEAR = String.raw`(?:พ\.\s?ศ\.?\s*)?([\d๐-๙]{4})(?![\d๐-๙])(?!\s?[-‐‑–—/]\s?[\d๐-๙]{4})`;
/** The plan's own name with its year. */
const OF_PLAN = new RegExp(String.raw`แผนปฏิบัติการป้องกันการทุจริต\s*(?:ประจำ)?\s*ปีงบประมาณ\s*${YEAR}`, 'gu');
const OF_FISCAL_YEAR = new RegExp(String.raw`(?:ประจำ)?ปีงบประมาณ\s*${YEAR}`, 'gu');
const YEARS = /พ\.\s?ศ\.?\s*([\d๐-๙]{4})\s?[-‐‑–—]\s?([\d๐-๙]{4})/gu;

/** Where this plan's year is meant it is this year's: in its name, in the period, in what the sheet makes. */
export const otherYear: TextRule = {
  findings: [OTHER_YEAR, SEVERAL_YEARS],
  check: (text, { fiscalYear }) => {
    if (fiscalYear === undefined) return [];
    const patterns = text.kind === 'period' ? [OF_FISCAL_YEAR] : [OF_PLAN];
    const single = patterns.flatMap((pattern) =>
      matchesOf(pattern, text.text).flatMap((match): Diagnostic[] => {
        const written = toArabic(match[1] ?? '');
        const end = match.index + match[0].length;
        return written === fiscalYear
          ? []
          : [reportAt(OTHER_YEAR, { year: written, right: fiscalYear }, text, [end - 4, end])];
      }),
    );
    return [...single, ...(text.kind === 'output' ? severalYears(text, fiscalYear) : [])];
  },
};

/** What a sheet of one year makes is no plan of five. */
const severalYears = (text: CheckedText, right: number): Diagnostic[] =>
  /แผนปฏิบัติการป้องกันการทุจริต/u.test(text.text)
    ? matchesOf(YEARS, text.text).map(({ index, 0: written }) =>
        reportAt(SEVERAL_YEARS, { written, right }, text, [index, index + written.length]),
      )
    : [];

const toArabic = (digits: string): number => Number(toArabicDigits(digits));
