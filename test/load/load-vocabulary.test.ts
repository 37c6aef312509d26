import { expect, test } from 'vitest';
import { packageWordbooks } from '../helpers/check-text.js';

const { vocabulary } = await packageWordbooks();

test('laws have names and years of the Buddhist era, each once', () => {
  const { laws } = vocabulary;
  expect(laws.length).toBeGreaterThanOrEqual(25);
  expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
  for (const { name, year, amendments, predecessors } of laws) {
    expect(year, name).toBeGreaterThan(2470);
    for (const amendment of amendments) expect(amendment.year, name).toBeGreaterThan(year);
    for (const before of predecessors) expect(before.year, name).toBeLessThan(year);
  }
});

test('a right form holds no wrong one', () => {
  const { confusions } = vocabulary;
  expect(confusions.length).toBeGreaterThan(200);
  const simple = confusions.filter(({ after, before, notAfter, notBefore }) =>
    [after, before, notAfter, notBefore].every((words) => words.length === 0),
  );
  // Where a mark follows, it is another syllable: เจ้าหน้าที is not in เจ้าหน้าที่.
  const holds = (right: string, wrong: string): boolean =>
    new RegExp(`${wrong.replaceAll('.', '\\.')}(?![\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])`, 'u').test(right);
  const wrong = simple.filter((each) => confusions.some(({ right }) => holds(right, each.wrong)));
  expect(wrong.map((each) => each.wrong)).toEqual([]);
});
