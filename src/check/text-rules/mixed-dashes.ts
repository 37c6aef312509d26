import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { type CheckedText, matchesOf, OF_ONE_HAND, reportAt, type TextsRule } from '../text/text-rule.js';

const YEAR_RANGE = /(?<![\d๐-๙])[2๒][4-6๔-๖][\d๐-๙]{2}(\s?[-‐‑–—]\s?)[2๒][4-6๔-๖][\d๐-๙]{2}(?![\d๐-๙])/gu;
const TIME_RANGE =
  /(?<![\d๐-๙.])[\d๐-๙]{1,2}[.:][\d๐-๙]{2}(?:\s?น\.)?(\s?[-‐‑–—]\s?)[\d๐-๙]{1,2}[.:][\d๐-๙]{2}(?=\s?น\.)/gu;

const RANGES = { years: YEAR_RANGE, times: TIME_RANGE };

interface Range {
  readonly text: CheckedText;
  readonly dash: string;
  readonly at: number;
}

const MIXED_DASHES = defineFinding({
  code: 'check/mixed-dashes',
  severity: 'warning',
  about: { th: 'ช่วงปีใช้ขีดแบบเดียวกัน', en: 'Ranges of years use one dash' },
  example: {
    wrong: 'พ.ศ. 2561 – 2580 พ.ศ. 2566 – 2570 และ พ.ศ. 2571-2575',
    right: 'พ.ศ. 2561 – 2580 พ.ศ. 2566 – 2570 และ พ.ศ. 2571 – 2575',
  },
  th: (p: { written: string; usual: string; of: 'years' | 'times' }) =>
    `ช่วง${p.of === 'years' ? 'ปี' : 'เวลา'}ใช้ขีด “${p.written}” แต่ส่วนอื่นใช้ “${p.usual}”`,
  en: (p) => `this range of ${p.of} uses “${p.written}”, others “${p.usual}”`,
  hints: { th: 'ใช้ขีดแบบเดียวกันทั้งแผน', en: 'use one dash throughout' },
});

/** Ranges of years, and those of times, are written with one dash throughout; the more frequent one counts. */
export const mixedDashes: TextsRule = {
  findings: [MIXED_DASHES],
  check: (texts, { isFreeText }) =>
    (['years', 'times'] as const).flatMap((of) =>
      compareRanges(of, rangesOf(texts, RANGES[of]), isFreeText ? texts.length : 0),
    ),
};

const rangesOf = (texts: readonly CheckedText[], pattern: RegExp): Range[] =>
  texts.flatMap((text) =>
    (/[\d๐-๙]/u.test(text.text) ? matchesOf(pattern, text.text) : []).map((match) => ({
      text,
      dash: match[1] ?? '',
      at: match.index + match[0].indexOf(match[1] ?? ''),
    })),
  );

function compareRanges(of: keyof typeof RANGES, ranges: readonly Range[], passages: number): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { dash } of ranges) counts.set(dash, (counts.get(dash) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual = ' – '] = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || Number(b === ' – ') - Number(a === ' – '),
  );
  // A free text may be of several hands, the more the longer it is: there only a lonely one is a slip.
  const most =
    passages === 0 ? ranges.length : (counts.get(usual) ?? 0) / (passages > OF_ONE_HAND ? OF_MANY : OF_FEW);
  return ranges.flatMap(({ text, dash, at }): Diagnostic[] =>
    dash === usual || (counts.get(dash) ?? 0) > most
      ? []
      : [reportAt(MIXED_DASHES, { written: dash, usual, of }, text, [at, at + dash.length])],
  );
}
const OF_FEW = 2;
const OF_MANY = 20;
