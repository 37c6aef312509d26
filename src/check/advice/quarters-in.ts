import { isQuarter, QUARTERS, type Quarter, quarterOfMonth } from '../../plan/fiscal-year.js';
import { toArabicDigits } from '../../thai/digits.js';
import { monthOf } from './explain-date.js';

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
