import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlScalar, yamlText } from '../../src/source/write-scalar.js';

const PIECES = [
  'โครงการอบรม',
  'ข้อสอง',
  'ก',
  'E-PlanNACC',
  '2569',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  ': ',
  ':',
  ' #',
  '#',
  '- ',
  '-',
  '? ',
  '"',
  "'",
  '“',
  '|',
  '>',
  '>-',
  '%',
  '@',
  '`',
  '&',
  '*',
  '!',
  '{',
  '}',
  '[',
  ']',
  ',',
  '\\',
  '~',
  'null',
  'no',
  '---',
  '...',
  '=',
  '๑)',
  '${org.name}',
  '\u0085',
  '\u2028',
  '\u2000',
  '\u3000',
  '\uFEFF',
  '\u200B',
];

test('whatever a text holds, it is read back as it was written, wherever it stands', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const lines = [
        `title: ${yamlScalar(written)}`,
        yamlText(written, 'note: ', '  '),
        'items:',
        yamlText(written, '  - ', '    '),
        yamlText(written, '  - text: ', '      '),
        `last: ${yamlScalar('x')}`,
      ];
      expect(parse(`${lines.join('\n')}\n`)).toEqual({
        title: written,
        note: written,
        items: [written, { text: written }],
        last: 'x',
      });
    }),
    { numRuns: 400 },
  );
});
