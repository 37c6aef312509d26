import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SharedPairs, shareEqual } from '../../src/document/share-equal.js';

test('what equals keeps its identity, what does not is new', () => {
  const before = { a: { b: [1, { c: 2 }] }, d: [3] };
  const after = shareEqual(before, { a: { b: [1, { c: 2 }] }, d: [4] });
  expect(after).toEqual({ a: { b: [1, { c: 2 }] }, d: [4] });
  expect(after.a).toBe(before.a);
  expect(after.d).not.toBe(before.d);
  expect(shareEqual(before, structuredClone(before))).toBe(before);
  expect(shareEqual(undefined, before)).toBe(before);
});

test('a part that two values share stays one', () => {
  const part = { text: 'x', list: [1] };
  const pairs = new SharedPairs();
  const one = shareEqual({ part: { text: 'y', list: [1] } }, { part }, pairs);
  const other = shareEqual({ part: { text: 'x', list: [1] } }, { part }, pairs);
  expect(other.part).toBe(one.part);
});

test('the result always equals the new value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(shareEqual(before, after)).toEqual(after);
      expect(shareEqual(after, structuredClone(after))).toBe(after);
    }),
  );
});
