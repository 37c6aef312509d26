import { QUARTERS, type Quarter } from '../../plan/fiscal-year.js';
import { toArabicDigits } from '../../thai/digits.js';

/** `10,000.00`, `๕,๐๐๐ บาท`, `-`, `ไม่ใช้งบประมาณ`. */
export function parseAmount(text: string): number | undefined {
  const plain = toArabicDigits(text).replaceAll(/[\s,]|บาท|\.-/gu, '');
  if (/^(?:[-–—]|)$/u.test(plain)) return text.trim() === '' ? undefined : 0;
  if (/^(?:ดำเนินการ)?(?:โดย)?ไม่(?:มี|ได้)?(?:การ)?(?:ใช้)?(?:จ่าย)?งบ(?:ประมาณ)?/u.test(plain)) return 0;
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

export interface ParsedDimension {
  readonly dimension: number;
  readonly origin: 'template' | 'local';
}

/** `2`, `*2`, `มิติที่ ๒`. */
export function parseDimension(text: string): ParsedDimension | undefined {
  const match = /^(?:มิติ(?:ที่)?)?\s*(\\?\*)?\s*(\d)\s*(\*)?$/u.exec(toArabicDigits(text).trim());
  if (!match) return undefined;
  const isLocal = match[1] !== undefined || match[3] !== undefined;
  return { dimension: Number(match[2]), origin: isLocal ? 'local' : 'template' };
}

const NO_TICK = /^(?:[-–—_.]|☐|□|0|)$/u;

/** Any sign set in the column of a quarter is a tick: ✓, X, /, ●, 1. */
export const isTick = (text: string): boolean => !NO_TICK.test(text.trim());

/** Signs that can be nothing but a tick, wherever they stand. */
export const isTickSign = (text: string): boolean =>
  /^(?:[✓✔√☑☒✗✘●•■◼xX/×*Pü\uF0FC\uF050]|\[[xX]\])$/u.test(text.trim());

/** `2, 3`, `ไตรมาสที่ ๒-๓`, `ตลอดปี`. */
export function parseQuarterList(text: string): Quarter[] {
  if (/ตลอด|ทั้งปี|ทุกไตรมาส/u.test(text)) return [...QUARTERS];
  const plain = toArabicDigits(text);
  const range = /([1-4])\s*(?:[-–]|ถึง)\s*([1-4])/u.exec(plain);
  if (range) return QUARTERS.filter((each) => each >= Number(range[1]) && each <= Number(range[2]));
  return QUARTERS.filter((each) => new RegExp(String.raw`(?<!\d)${each}(?!\d)`, 'u').test(plain));
}
