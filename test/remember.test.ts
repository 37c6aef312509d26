import { expect, test } from 'vitest';
import { remember } from '../src/remember.js';

test('a result is made once for an object, and anew where the rest it is made from is another', () => {
  let made = 0;
  const double = remember((text: { readonly value: string }, times: number) => {
    made += 1;
    return text.value.repeat(times);
  });
  const text = { value: 'กข' };
  expect([double(text, 2), double(text, 2), double({ value: 'กข' }, 2), made]).toEqual([
    'กขกข',
    'กขกข',
    'กขกข',
    2,
  ]);
  expect([double(text, 1), double(text, 2), made]).toEqual(['กข', 'กขกข', 4]);
});

test('what counts as the same may be said', () => {
  const last = remember(
    (_: object, names: readonly string[]) => names,
    ([one], [other]) => one.join() === other.join(),
  );
  const key = {};
  const first = last(key, ['ก']);
  expect(last(key, ['ก'])).toBe(first);
  expect(last(key, ['ข'])).toEqual(['ข']);
});
