import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printMarker, readMarker } from '../../src/document/marker.js';

test.each([
  ['1.', { before: '', numbers: [1], after: '.', digits: 'arabic' }],
  ['๑.๒)', { before: '', numbers: [1, 2], after: ')', digits: 'thai' }],
  ['(๑๒)', { before: '(', numbers: [12], after: ')', digits: 'thai' }],
  ['-', { before: '-', numbers: [], after: '', digits: 'arabic' }],
  ['ก.๕', { before: 'ก.', numbers: [5], after: '', digits: 'thai' }],
  ['ลำดับที่ 7', { before: 'ลำดับที่ ', numbers: [7], after: '', digits: 'arabic' }],
])('%s is a number with what stands around it', (text, marker) => {
  expect(readMarker(text)).toEqual(marker);
});

test('what was read is printed as it was written, leading zeros and mixed digits too', () => {
  const written = fc.string({ unit: fc.constantFrom(...'ก().- A0159๐๑๕๙'), maxLength: 12 });
  fc.assert(
    fc.property(written, (text) => {
      expect(printMarker(readMarker(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
