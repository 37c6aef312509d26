import type { Framework, Project } from '../../plan/plan.js';
import { toArabicDigits } from '../../thai/digits.js';
import { compactText } from '../passage.js';

/** A number as amounts are written; a space beside the comma of thousands is a slip of the page. */
const DIGITS = String.raw`(?!0\d)(?:\d{1,3}(?:\s?,\s?\d{3})+|\d+)(?:\.\d{1,2})?`;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['พัน', 1_000],
  ['หมื่น', 10_000],
  ['แสน', 100_000],
  ['ล้าน', 1_000_000],
]);
const SCALE = [...SCALES.keys()].join('|');
const AMOUNT = new RegExp(
  String.raw`^(?:(?:ใช้)?งบประมาณ|เป็นเงิน|จำนวน(?:เงิน)?|\s)*(${DIGITS})(?:\s*\.?[-–])?\s*(?:(${SCALE})?(?:บาท(?:ถ้วน)?|บ\.))?\s*(?:\([^()\d]*\))?$`,
  'u',
);
const AMOUNTS = new RegExp(String.raw`(?<![\d,.])(${DIGITS})(?:\s*\.?[-–])?\s*(?:(${SCALE})?บาท|$)`, 'gu');
const NOTHING = /^(?:ดำเนินการ)?(?:โดย)?ไม่(?:มี|ได้|ต้อง)?(?:การ)?(?:ใช้|เบิก)?(?:จ่าย)?\s*งบ(?:ประมาณ)?\D*$/u;

/** Satang are not lost where parts of a million are written. */
const toBaht = (digits: string, scale: string | undefined): number =>
  Math.round(Number(digits.replaceAll(/[\s,]/gu, '')) * (SCALES.get(scale ?? '') ?? 1) * 100) / 100;

/** `1,200,00 0`: a narrow column broke the number. */
const joinThousands = (text: string): string =>
  text
    .replace(/(?<=\d\.\d)\s(?=\d$)/u, '')
    .replaceAll(/(?<=,)(\d{1,2})\s(\d{1,2})(?!\d)/gu, (whole, first: string, second: string) =>
      first.length + second.length === 3 ? first + second : whole,
    );

/** `10,000.00`, `๕,๐๐๐ บาท (ห้าพันบาทถ้วน)`, `2 หมื่นบาท`, `-`, `ไม่ใช้งบประมาณ`: read whole or not at all. */
export function parseAmount(text: string): number | undefined {
  const plain = joinThousands(toArabicDigits(text).trim());
  if (plain === '') return undefined;
  if (/^(?:[-–—]|ไม่มี)$/u.test(plain) || NOTHING.test(plain)) return 0;
  const [, digits, scale] = AMOUNT.exec(plain) ?? [];
  return digits === undefined ? undefined : toBaht(digits, scale);
}

/** Every amount of a sentence that is said in baht, or stands at its end. */
export const amountsIn = (
  text: string,
): { readonly amount: number; readonly at: number; readonly end: number }[] =>
  [...toArabicDigits(text).matchAll(AMOUNTS)].map(({ index, 0: all, 1: digits = '', 2: scale }) => ({
    amount: toBaht(digits, scale),
    at: index,
    end: index + all.length,
  }));

/** `(พันบาท)`, `หน่วย : ล้านบาท`: what the amounts of a table are counted in. */
export const scaleNamed = (text: string): number | undefined =>
  SCALES.get(
    new RegExp(String.raw`(?:หน่วย\s*[:：]?\s*|\(\s*)(${SCALE})บาท(?!ถ้วน)`, 'u').exec(text)?.[1] ?? '',
  );

type ParsedDimension = Pick<Project, 'dimension' | 'origin'>;

/** `2`, `*2`, `มิติที่ ๒`, or the name that the framework gives it. */
export function parseDimension(text: string, framework?: Framework): ParsedDimension | undefined {
  const match = /^(?:มิติ(?:ที่)?)?\s*(\\?\*)?\s*(\d)\s*(\*)?$/u.exec(toArabicDigits(text).trim());
  if (match) {
    const isLocal = match[1] !== undefined || match[3] !== undefined;
    return { dimension: Number(match[2]), origin: isLocal ? 'local' : 'template' };
  }
  const roman = ROMAN.indexOf(text.replace(/^มิติ(?:ที่)?/u, '').trim());
  if (roman > 0) return { dimension: roman, origin: 'template' };
  const counted = /^มิติ(?:ที่)?\s*(\d)(?!\d)\s*[:：.-]?\s*(?=[ก-๎])/u.exec(toArabicDigits(text).trim())?.[1];
  const name = compactText(text.replace(/\([^()]*\)\s*$/u, '')).replace(GROUP_WORD, '');
  // A page may have broken the name.
  const named = framework?.dimensions.filter(
    (each) =>
      compactText(each.name) === name || (name.length >= TELLING && compactText(each.name).startsWith(name)),
  );
  const number = named?.length === 1 ? named[0]?.number : counted === undefined ? undefined : Number(counted);
  return number === undefined ? undefined : { dimension: number, origin: 'template' };
}

/** `มิติที่ ๑`, `ด้านที่ 1`, `1. มิติ` before the name of a dimension. */
const GROUP_WORD = /^\d?(?:(?:มิติ|ด้าน|ยุทธศาสตร์|ประเด็น(?:ยุทธศาสตร์)?)(?:ที่)?)?\d?/u;

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** Letters by which the beginning of a name tells it from others. */
const TELLING = 8;

const OPEN_BOX = String.raw`[☐□▢◻]|\(\s*\)|\[\s*\]`;
const NO_TICK = new RegExp(`^(?:[-–—_.]|${OPEN_BOX}|0|)$`, 'u');

/** A box that nobody ticked: what stands behind it may be said, or not. */
export const hasOpenBox = (text: string): boolean => new RegExp(OPEN_BOX, 'u').test(text);

/** A sign or a number in the column of a quarter is a tick: ✓, X, /, ●, 1, 5,000. */
export const isTick = (text: string): boolean => !NO_TICK.test(text.trim());

/** What stands in the column of a quarter and is words, not a tick. */
export const isWords = (text: string): boolean =>
  /[ก-๎]{2}/u.test(text) && !/^(?:มี|ใช่|ดำเนินการ)$/u.test(text.trim());

/** Signs that can be nothing but a tick, wherever they stand. */
export const isTickSign = (text: string): boolean =>
  /^(?:[✓✔√☑☒✗✘●•■◼xX/×*Pü\uF0FC\uF050]|[[(]\s*[xX/✓✔√]\s*[\])])$/u.test(text.trim());
