import { amount, money, percent } from '../../thai/amount.js';
import { THAI_SHORT_MONTHS, thaiMonth } from '../../thai/months.js';

interface DateData {
  readonly day: number | null;
  readonly month: number;
  readonly year: number;
}

const ROOM = { day: '........', month: '........................', year: '............' } as const;

/** `27 กุมภาพันธ์ พ.ศ. 2569`; what is missing is room to write. */
export function fullDate(date: DateData | null): string {
  const day = date?.day ?? ROOM.day;
  const month = date ? thaiMonth(date.month) : ROOM.month;
  return `${day} ${month} พ.ศ. ${date?.year ?? ROOM.year}`;
}

/** `20 เมษายน 2569`, or `เมษายน 2569` where the day is missing. */
export const shortDate = (date: DateData): string =>
  [date.day, thaiMonth(date.month), date.year].filter((part) => part !== null).join(' ');

/** `20 เม.ย. 2569`, for narrow columns. */
export const abbreviatedDate = (date: DateData): string =>
  [date.day, THAI_SHORT_MONTHS[date.month - 1], date.year].filter((part) => part !== null).join(' ');

/** `ตุลาคม – ธันวาคม 2568` */
export const monthRange = (start: DateData, end: DateData): string =>
  `${thaiMonth(start.month)} – ${thaiMonth(end.month)} ${end.year}`;

/** `ก`, `ก และ ข`, `ก ข และ ค`: how an enumeration reads in formal Thai. */
export function thaiList(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(' ')} และ${separator(items)}${items.at(-1)}`;
}

/** และ stands off from a digit or a sign, but not from a Thai word. */
const separator = (items: readonly (string | number)[]): string =>
  /^[\u0E00-\u0E4E]/u.test(String(items.at(-1))) ? '' : ' ';

/** Every helper of the templates, by the name that templates use. All are pure. */
export const HELPERS = {
  fullDate,
  abbreviatedDate,
  shortDate,
  monthRange,
  amount,
  money,
  percent,
  thaiList,
  /** `{{#if (equals a b)}}` */
  equals: (left: unknown, right: unknown): boolean => left === right,
  /** `{{#if (isSingle items)}}`: exactly one entry. */
  isSingle: (items: readonly unknown[]): boolean => items.length === 1,
  /** `{{pluck dimensions "name"}}`: one field of every entry. */
  pluck: (items: readonly object[], field: string): unknown[] => items.map((item) => ownField(item, field)),
  /** `{{prefix "*" localDimensions}}`: every entry with a sign before it. */
  prefix: (sign: string, items: readonly unknown[]): string[] =>
    items.map((item) => `${sign}${String(item)}`),
};

function ownField(item: object, field: string): unknown {
  if (!Object.hasOwn(item, field)) throw new TypeError(`no field ${field}`);
  return Reflect.get(item, field);
}
