import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemeClusters, isInsideCluster } from '../../src/thai/grapheme-clusters.js';

test('marks and ำ stay with their consonant', () => {
  expect(graphemeClusters('น้ำปั๊ม')).toEqual(['น้ำ', 'ปั๊', 'ม']);
});

test('both ways of asking agree on Thai and Latin text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ก-ฺเ-๎a-zé 0-9๐-๙]{1,30}$/u), (text) => {
      const starts = clusterStarts(text);
      for (let offset = 1; offset < text.length; offset += 1) {
        expect(isInsideCluster(text, offset)).toBe(!starts.has(offset));
      }
    }),
  );
});

function clusterStarts(text: string): Set<number> {
  const starts = new Set([0]);
  let at = 0;
  for (const cluster of graphemeClusters(text)) {
    at += cluster.length;
    starts.add(at);
  }
  return starts;
}
