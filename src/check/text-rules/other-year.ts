import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { matchesOf, reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const YEAR = String.raw`(?:พ\.\s?ศ\.?\s*)?([\d๐-๙]{4})(?![\d๐-๙])(?!\s?[-‐‑–—/]\s?[\d๐-๙]{4})`;
/** The plan's own name with its year. */
const OF_PLAN = new RegExp(String.raw`แผนปฏิบัติการป้องกันการทุจริต\s*(?:ประจำ)?\s*ปีงบประมาณ\s*${YEAR}`, 'gu');
const OF_FISCAL_YEAR = new RegExp(String.raw`(?:ประจำ)?ปีงบประมาณ\s*${YEAR}`, 'gu');
const SEVERAL_YEARS = /พ\.\s?ศ\.?\s*([\d๐-๙]{4})\s?[-‐‑–—]\s?([\d๐-๙]{4})/gu;

/** Where this plan's year is meant it is this year's: in its name, in the period, in what the sheet makes. */
export const otherYear: TextRule = (text, { fiscalYear }) => {
  if (fiscalYear === undefined) return [];
  const patterns = text.kind === 'period' ? [OF_FISCAL_YEAR] : [OF_PLAN];
  const single = patterns.flatMap((pattern) =>
    matchesOf(pattern, text.text).flatMap((match): Diagnostic[] => {
      const written = toArabic(match[1] ?? '');
      const end = match.index + match[0].length;
      return written === fiscalYear
        ? []
        : [reportAt('check/other-year', { year: written, right: fiscalYear }, text, [end - 4, end])];
    }),
  );
  return [...single, ...(text.kind === 'output' ? severalYears(text, fiscalYear) : [])];
};

/** What a sheet of one year makes is no plan of five. */
const severalYears = (text: Parameters<TextRule>[0], right: number): Diagnostic[] =>
  /แผนปฏิบัติการป้องกันการทุจริต/u.test(text.text)
    ? matchesOf(SEVERAL_YEARS, text.text).map(({ index, 0: written }) =>
        reportAt('check/several-years', { written, right }, text, [index, index + written.length]),
      )
    : [];

const toArabic = (digits: string): number =>
  Number(digits.replaceAll(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
