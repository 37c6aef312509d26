import { amount, money, percent } from '../../thai/amount.js';
import { abbreviatedDate, fullDate, monthRange, shortDate } from './date.js';
import { thaiList } from './thai-list.js';

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
