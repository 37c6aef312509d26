import { describe, expect, test } from 'vitest';
import { commentAbove, insertEntry, removeEntry, removeField, setField } from '../../src/source/edit-yaml.js';

const file = (text: string) => ({ path: 'plan.yaml', text });

const BLOCK = `# the plan
projects: # in table order
  - one   # first
  # the second
  - two
annex:
  - one
control: { budget: 1, quarters: [1, 2, 3, 4] }
`;

describe('a list of lines', () => {
  test('takes a new entry behind the one before it; comments stay where they were', () => {
    expect(insertEntry(file(BLOCK), 'projects', 1, 'new').text).toMatchInlineSnapshot(`
      "# the plan
      projects: # in table order
        - one   # first
        - new
        # the second
        - two
      annex:
        - one
      control: { budget: 1, quarters: [1, 2, 3, 4] }
      "
    `);
  });

  test('takes it first and last', () => {
    expect(insertEntry(file('a:\n- one\n'), 'a', 0, 'new').text).toBe('a:\n- new\n- one\n');
    expect(insertEntry(file('a:\n- one'), 'a', 9, 'new').text).toBe('a:\n- one\n- new\n');
  });

  test('gives an entry up with its line', () => {
    expect(removeEntry(file(BLOCK), 'projects', 'one').text).toContain('order\n  # the second\n  - two\n');
    expect(removeEntry(file(BLOCK), 'annex', 'one').text).toContain('annex: []\ncontrol');
    expect(removeEntry(file(BLOCK), 'annex', 'none').text).toBe(BLOCK);
  });

  test('line ends and the byte order mark stay', () => {
    expect(insertEntry(file('\uFEFFa:\r\n  - one\r\nb: 1\r\n'), 'a', 1, 'new').text).toBe(
      '\uFEFFa:\r\n  - one\r\n  - new\r\nb: 1\r\n',
    );
    expect(commentAbove(file('\uFEFFa: 1\r\n'), ['a'], 'see').text).toBe('\uFEFF# see\r\na: 1\r\n');
  });
});

describe('a list in brackets', () => {
  test('takes and gives up entries', () => {
    expect(insertEntry(file('a: [one, two] # both\n'), 'a', 1, 'new').text).toBe(
      'a: [one, new, two] # both\n',
    );
    expect(insertEntry(file('a: [one]\n'), 'a', 1, 'new').text).toBe('a: [one, new]\n');
    expect(insertEntry(file('a: []\n'), 'a', 0, 'new').text).toBe('a: [new]\n');
    expect(removeEntry(file('a: [one, two]\n'), 'a', 'one').text).toBe('a: [two]\n');
    expect(removeEntry(file('a: [one, two]\n'), 'a', 'two').text).toBe('a: [one]\n');
    expect(removeEntry(file('a: [one]\n'), 'a', 'one').text).toBe('a: []\n');
  });
});

test('a list that is missing or empty begins', () => {
  expect(insertEntry(file('a: 1'), 'b', 0, 'new').text).toBe('a: 1\nb:\n  - new\n');
  expect(insertEntry(file('b:\na: 1\n'), 'b', 0, 'new').text).toBe('b:\n  - new\na: 1\n');
});

test('a field gets another value, its comment stays', () => {
  expect(setField(file('fiscalYear: 2569 # พ.ศ.\nb: 1\n'), ['fiscalYear'], '2570').text).toBe(
    'fiscalYear: 2570 # พ.ศ.\nb: 1\n',
  );
});

describe('a field goes', () => {
  test('with its lines, and leaves comments above others', () => {
    const text = 'a: 1\ncontrol:\n  budget: 1 # baht\n  quarters: [1]\n# next\nb: >-\n  long\n  text\nc: 1\n';
    expect(removeField(file(text), ['control']).text).toBe('a: 1\n# next\nb: >-\n  long\n  text\nc: 1\n');
    expect(removeField(file(text), ['b']).text).toContain('# next\nc: 1\n');
    expect(removeField(file(text), ['control', 'budget']).text).toContain('control:\n  quarters: [1]\n');
    expect(removeField(file(text), ['none', 'deeper']).text).toBe(text);
  });

  test('with the group that it leaves empty', () => {
    expect(removeField(file('a:\n  date: 1\nb: 1\n'), ['a', 'date']).text).toBe('b: 1\n');
    expect(removeField(file('a: { date: 1, days: 30 }\n'), ['a', 'date']).text).toBe('a: { days: 30 }\n');
    expect(removeField(file('a: { date: 1 }\nb: 1\n'), ['a', 'date']).text).toBe('b: 1\n');
  });
});

test('a comment stands above its field, or first in a file in braces', () => {
  expect(commentAbove(file('a: 1\nb: 2\n'), ['b'], 'see').text).toBe('a: 1\n# see\nb: 2\n');
  const nested = 'sheet:\r\n  steps:\r\n    - >-\r\n      long\r\n  outputs: [a]\r\n';
  expect(commentAbove(file(nested), ['sheet', 'outputs'], 'see').text).toBe(
    nested.replace('  outputs', '  # see\r\n  outputs'),
  );
  expect(commentAbove(file('a: 1\nsheet: { outputs: [a] }\n'), ['sheet', 'outputs'], 'see').text).toBe(
    'a: 1\n# see\nsheet: { outputs: [a] }\n',
  );
  expect(commentAbove(file('{ a: 1 }\n'), ['a'], 'see').text).toBe('# see\n{ a: 1 }\n');
});
