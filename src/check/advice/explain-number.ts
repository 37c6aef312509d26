import type { Message } from '../../diagnostics/diagnostic.js';
import { buddhistYear } from '../../plan/buddhist-date.js';
import { isQuarter, QUARTERS, type Quarter, quarterOfMonth } from '../../plan/fiscal-year.js';
import { childOf, isRecord, type YamlSource } from '../../source/yaml-source.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type Advice, type Problem, wantsNumber } from './advice.js';
import { isYear, monthOf } from './explain-date.js';

const POWERS: Readonly<Record<string, number>> = { สิบ: 1, ร้อย: 2, พัน: 3, หมื่น: 4, แสน: 5, ล้าน: 6 };

/** As some programs write it: points between thousands, a comma before the satang. */
const POINTS_FOR_COMMAS = /\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/gu;

/** Digits, with or without commas, blanks or low lines between thousands. */
const NUMBER = /[-+]?\d{1,3}(?:[ ,_]\d{3})+(?:\.\d+)?|[-+]?\d+(?:\.\d+)?/gu;

/** The one number that a text names: 10,000 บาท, มิติที่ ๓, 60 คน, ไตรมาส 2, 1 หมื่น. */
function numberIn(text: string): string | undefined {
  const arabic = toArabicDigits(text).replaceAll(POINTS_FOR_COMMAS, (number) =>
    number.replaceAll('.', '').replace(',', '.'),
  );
  const [found, ...others] = arabic.matchAll(NUMBER);
  if (!found || others.length > 0) return undefined;
  const power =
    POWERS[/^\s*(สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)/u.exec(arabic.slice(found.index + found[0].length))?.[1] ?? ''];
  const digits = found[0].replaceAll(/[ ,_+]/g, '');
  const value = power === undefined ? digits : String(Number(digits) * 10 ** power);
  return value.replace(/^(-?)0+(?=\d)/, '$1');
}

/** The number to write in place of a text, or of a number with a part too many. */
export const explainNumber: Advice = (problem) => {
  const { value, field, error } = problem;
  if (!wantsNumber(problem) || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const text = String(value);
  const number = meantNumber(problem, text);
  if (number !== undefined) return writeNumber(number);
  if (field === 'dimension') return dimensionNamed(problem, text) ?? listDimensions(problem);
  if (error.keyword === 'enum') return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) {
    const [below, above] = [Math.floor(value), Math.ceil(value)];
    return { th: `เขียนจำนวนเต็ม เช่น ${below} หรือ ${above}`, en: `write a whole number: ${below} or ${above}` };
  }
  if (/\d|[๐-๙]/u.test(text)) {
    return { th: 'เขียนตัวเลขเดียว ไม่ใช่ช่วงหรือการบวก', en: 'write one number, neither a range nor a sum' };
  }
  return field === 'budget'
    ? {
        th: 'ใส่เฉพาะตัวเลข เช่น 10000 หากไม่ใช้งบประมาณให้ใส่ 0',
        en: 'write a number such as 10000, or 0 for no budget',
      }
    : { th: 'ใส่เฉพาะตัวเลข เช่น 30', en: 'write a number such as 30' };
};

function meantNumber(problem: Problem, text: string): string | undefined {
  const { field, path } = problem;
  if (field === 'dimension') return dimensionIn(text);
  if (field === 'quarters' || path.includes('quarters')) {
    const quarters = quartersIn(text);
    return quarters.length === 0 ? undefined : quarters.join(', ');
  }
  const number = typeof problem.value === 'string' ? numberIn(text) : undefined;
  return number !== undefined && isYear(field) ? String(buddhistYear(Number(number))) : number;
}

/** `มิติที่ ๒ …`, `3.1`, `สาม`, `III`. */
function dimensionIn(text: string): string | undefined {
  const arabic = toArabicDigits(text);
  const [number, ...others] = arabic.match(/\d+(?:\.\d+)*/gu) ?? [];
  if (number !== undefined) return others.length === 0 ? number.replace(/\..*$/u, '') : undefined;
  const name = bareName(text.normalize('NFKC')).toUpperCase();
  const word = Math.max(NUMBER_WORDS.indexOf(name), ROMAN.indexOf(name)) + 1;
  return word > 0 ? String(word) : undefined;
}

/** A dimension's own name, of the plan's framework or of another one, whose dimension of that number stands there now. */
function dimensionNamed({ frameworks }: Problem, text: string): Message | undefined {
  const bare = bareName(text);
  const known = frameworks
    .flatMap((framework, at) =>
      dimensionsOf(framework).map((each) => ({
        ...each,
        framework,
        isOwn: at === 0,
        share: shareOf(bare, bareName(each.name)),
      })),
    )
    .toSorted((one, other) => other.share - one.share);
  const [meant] = known;
  const other = known.find(({ number }) => number !== meant?.number);
  if (!meant || meant.share < ALIKE || (other && meant.share - other.share < CLEARLY)) return undefined;
  const { number, isOwn, framework } = meant;
  if (isOwn) return writeNumber(number);
  const title = String(childOf(framework.value, 'title'));
  const now = dimensionsOf(frameworks[0]).find((each) => each.number === number)?.name ?? '';
  return {
    th: `เขียนเป็น ${number}: “${meant.name}” เป็นมิติที่ ${number} ของ${title} ในกรอบของแผนนี้คือ “${now}”`,
    en: `write ${number}: “${meant.name}” is dimension ${number} of ${title}; in the framework of this plan that is “${now}”`,
  };
}

const ALIKE = 0.6;
const CLEARLY = 0.15;

/** How many of the pairs of letters of a name stand in another one too, of 1. */
function shareOf(written: string, name: string): number {
  const pairs = Array.from({ length: Math.max(0, written.length - 1) }, (_, at) => written.slice(at, at + 2));
  return pairs.length < 3 ? 0 : pairs.filter((pair) => name.includes(pair)).length / pairs.length;
}

const writeNumber = (number: string): Message => ({
  th: `เขียนเป็น ${number} ด้วยเลขอารบิกล้วน โดยไม่มีจุลภาค คำ หรือเครื่องหมายคำพูด`,
  en: `write ${number} in Arabic digits, without commas, words or quotes`,
});

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const NUMBER_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];

const bareName = (text: string): string =>
  text
    .replaceAll(/[\s“”"]/gu, '')
    .replace(/^มิติ(?:ที่|ด้าน)?/u, '')
    .replace(/^การ/u, '');

interface Dimension {
  readonly number: string;
  readonly name: string;
}

function dimensionsOf(framework: YamlSource | undefined): readonly Dimension[] {
  const dimensions = childOf(framework?.value, 'dimensions');
  if (!Array.isArray(dimensions)) return [];
  return dimensions
    .filter(isRecord)
    .map(({ number, name }) => ({ number: String(number), name: String(name) }))
    .filter(({ number }) => /^\d+$/.test(number));
}

function listDimensions({ frameworks }: Problem): Message | undefined {
  const dimensions = dimensionsOf(frameworks[0]);
  if (dimensions.length === 0)
    return { th: 'เขียนเลขมิติ เช่น 1', en: 'write the number of a dimension, such as 1' };
  const list = dimensions.map(({ number, name }) => `${number} = ${name}`).join(', ');
  return { th: `เขียนเลขมิติ: ${list}`, en: `write the number of a dimension: ${list}` };
}

export const explainNegativeAmount: Advice = ({ error, field, value }) =>
  error.keyword === 'minimum' && field === 'budget' && typeof value === 'number'
    ? {
        th: `ลบเครื่องหมายลบออก เป็น ${Math.abs(value)} หรือใส่ 0 หากไม่ใช้งบประมาณ`,
        en: `remove the minus sign: ${Math.abs(value)}, or write 0 for no budget`,
      }
    : undefined;

const NONE = new Set(['no', 'none', 'ไม่มี', 'ไม่ใช้', 'ไม่ใช้งบประมาณ', '-', '–', 'false']);
const YES = new Set(['yes', 'y', 'on', 'true', 'ใช่', 'มี', 'บรรจุ', 'บรรจุไว้', 'บรรจุแล้ว', '✓', '/', '1']);
const NO = new Set([
  'no',
  'n',
  'off',
  'false',
  'ไม่',
  'ไม่ใช่',
  'ไม่มี',
  'ไม่ได้บรรจุ',
  'ไม่บรรจุ',
  '✗',
  '-',
  '–',
  '0',
]);

/** A budget of “none” is 0; yes and no are `true` and `false`. */
export const explainYesNo: Advice = (problem) => {
  const written = String(problem.value).trim().toLowerCase();
  if (problem.error.params['type'] === 'boolean') return yesOrNo(written);
  return wantsNumber(problem) && NONE.has(written)
    ? { th: 'หากหมายถึงไม่มี ให้ใส่ 0', en: 'for none write 0' }
    : undefined;
};

function yesOrNo(written: string): Message {
  if (YES.has(written)) return { th: 'เขียน true', en: 'write true' };
  if (NO.has(written)) return { th: 'เขียน false', en: 'write false' };
  return { th: 'เขียน true หากใช่ หรือ false หากไม่ใช่', en: 'write true for yes or false for no' };
}

const WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่'];
const RANGE = /\s*(?:-|–|—|ถึง)\s*/u;

/** The quarters that a text names: `2, 3`, `2-3`, `ไตรมาส ๒ และ ๓`, `ทั้งปี`, `ต.ค. - มี.ค.`, `ธันวาคม 2568`. */
export function quartersIn(written: string): readonly Quarter[] {
  if (/ทั้งปี|ตลอดปี|ทุกไตรมาส/u.test(written)) return QUARTERS;
  const named = new Set(written.split(/\s*(?:,|\/|และ)\s*/u).flatMap(rangeIn));
  return QUARTERS.filter((quarter) => named.has(quarter));
}

function rangeIn(written: string): readonly Quarter[] {
  const [first, last, ...others] = written.split(RANGE).map(quartersNamed);
  if (!last || others.length > 0) return [...(first ?? []), ...(last ?? []), ...others.flat()];
  const [from, to] = [first?.at(0), last.at(-1)];
  return from === undefined || to === undefined
    ? [...(first ?? []), ...last]
    : QUARTERS.filter((quarter) => quarter >= from && quarter <= to);
}

/** Months before numbers: beside them a number is a day or a year. */
function quartersNamed(text: string): readonly Quarter[] {
  const months = text
    .match(/[ก-๎.]+|[A-Za-z]+\.?/gu)
    ?.flatMap((word) => monthOf(word.replace(/^เดือน/u, '')) ?? []);
  if (months && months.length > 0) return months.map(quarterOfMonth);
  const numbers =
    toArabicDigits(text)
      .match(/\d+(?:\.\d+)?/gu)
      ?.map(Number) ?? [];
  const word = WORDS.indexOf(text.trim().replace(/^ไตรมาส(?:ที่)?\s*/u, '')) + 1;
  return [...numbers, word].filter(isQuarter);
}
