import { ERA_OFFSET, existsInCalendar } from '../../plan/buddhist-date.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';

/** A value as a spreadsheet keeps it, and the number format that shows it as it was printed. */
export interface PrintedValue {
  readonly value: string | number | Date;
  readonly format?: string;
}

const MONTHS: readonly string[] = [...THAI_MONTHS, ...THAI_SHORT_MONTHS];
const NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?$/u;
const DATE = new RegExp(
  `^(?<before>\\D*)(?<day>\\d{1,2}) (?<month>${MONTHS.join('|').replaceAll('.', '\\.')}) (?:พ\\.ศ\\. )?(?<year>2[45]\\d\\d)$`,
  'u',
);

/** Excel's locales: D0 prints Thai digits, 07 counts years of the Buddhist era, 041E is Thai. */
const THAI_DIGITS = '[$-D00041E]';
const THAI_DATE = { arabic: '[$-7041E]', thai: '[$-D07041E]' } as const;

/** What a text prints: a number, a Thai date at its end, or the text itself. `known` is the number where it is known. */
export function printedValue(text: string, known?: number): PrintedValue {
  const arabic = toArabicDigits(text).replaceAll('\u00a0', ' ').trim();
  const hasThaiDigits = arabic !== text.replaceAll('\u00a0', ' ').trim();
  const number = NUMBER.exec(arabic);
  if (number) {
    const groups = arabic.includes(',') || Math.abs(Number(arabic)) < 1000;
    const decimals = number[1] === undefined ? '' : `.${'0'.repeat(number[1].length)}`;
    const format = `${hasThaiDigits ? THAI_DIGITS : ''}${groups ? '#,##0' : '0'}${decimals}`;
    return { value: known ?? Number(arabic.replaceAll(',', '')), format };
  }
  return printedDate(arabic, hasThaiDigits) ?? { value: text };
}

function printedDate(arabic: string, hasThaiDigits: boolean): PrintedValue | undefined {
  const { before = '', day, month = '', year } = DATE.exec(arabic)?.groups ?? {};
  const date = {
    year: Number(year),
    month: (MONTHS.indexOf(month) % 12) + 1,
    day: Number(day),
  };
  if (year === undefined || !existsInCalendar(date)) return undefined;
  const said = before === '' ? '' : `"${before.replaceAll('"', '')}"`;
  return {
    value: new Date(Date.UTC(date.year - ERA_OFFSET, date.month - 1, date.day)),
    format: `${THAI_DATE[hasThaiDigits ? 'thai' : 'arabic']}${said}d ${month.endsWith('.') ? 'mmm' : 'mmmm'} yyyy`,
  };
}
