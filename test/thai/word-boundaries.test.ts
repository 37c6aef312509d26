import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemeClusters } from '../../src/thai/grapheme-clusters.js';
import { createLexicon, type Lexicon, parseLexicon } from '../../src/thai/lexicon.js';
import { wordBoundaries } from '../../src/thai/word-boundaries.js';

const shipped = parseLexicon(readFileSync('data/lexicon/words.txt', 'utf8'));
const none = createLexicon([]);

function words(text: string, lexicon: Lexicon): string {
  const flags = wordBoundaries(text, lexicon);
  return Array.from(text, (char, at) => (flags[at] === 1 ? `|${char}` : char)).join('');
}

describe('the lexicon cures what ICU gets wrong', () => {
  test.each([
    ['ส่วนท้องถิ่น', 'ส่วน|ท้องถิ่น'],
    ['ของหน่วยงานนี้', 'ของ|หน่วยงาน|นี้'],
    ['รับของขวัญ', 'รับ|ของขวัญ'],
    ['ผลประโยชน์ทับซ้อน', 'ผลประโยชน์|ทับซ้อน'],
    ['ตามหลักธรรมาภิบาล', 'ตาม|หลักธรรมาภิบาล'],
    ['การกระจายอำนาจ', 'การกระจายอำนาจ'],
    ['เป็นกระบวนการ', 'เป็นกระบวนการ'],
    ['ยุคโลกาภิวัตน์', 'ยุค|โลกาภิวัตน์'],
    ['ป้องกันการทุจริต', 'ป้องกัน|การทุจริต'],
    ['บุคลากรองค์กรปกครองส่วนท้องถิ่นทั้งหมด', 'บุคลากร|องค์กรปกครองส่วนท้องถิ่น|ทั้งหมด'],
    ['ให้หน่วยงานของรัฐรับ', 'ให้|หน่วยงานของรัฐ|รับ'],
    ['หน่วยงานของรัฐบาลนี้', 'หน่วยงานของรัฐบาล|นี้'],
    ['ทั้งที่มีกฎหมาย', 'ทั้งที่|มี|กฎหมาย'],
  ])('%s', (text, expected) => {
    expect(words(text, shipped)).toBe(expected);
  });
});

describe('spelling alone', () => {
  test('forbids a word that begins with a mark, a following vowel, ๆ or ฯ', () => {
    const lexicon = createLexicon(['ก', 'กำ', 'ต่าง']);
    expect(words('กำกำ', lexicon)).toBe('กำ|กำ');
    expect(words('ต่างๆ', lexicon)).toBe('ต่างๆ');
  });

  test('keeps a silenced letter with its word', () => {
    expect(words('วัตน์', createLexicon(['วัต']))).toBe('วัตน์');
  });

  test('lets no word begin with รร', () => {
    expect(words('ธรรม', createLexicon(['ธ', 'รรม']))).toBe('ธรรม');
  });
});

test('overlapping lexicon words stay whole together', () => {
  expect(words('มาตรการบริหาร', createLexicon(['มาตรการ', 'การบริหาร']))).toBe('มาตรการบริหาร');
});

test('a lexicon word inside a longer one has no edges', () => {
  expect(words('ประชาชนชาวไทย', createLexicon(['ประชา', 'ประชาชน', 'ชาวไทย']))).toBe('ประชาชน|ชาวไทย');
});

test('a single letter is never a word of its own', () => {
  const letters = createLexicon(['มา', 'ณ', 'ที่']);
  expect(words('มาณที่', letters)).toBe('มาณที่');
});

const THAI = fc.stringMatching(/^[ก-ฮะ-ฺเ-๎]{0,40}$/u);

test('a boundary never cuts a grapheme cluster', () => {
  fc.assert(
    fc.property(THAI, (text) => {
      const starts = clusterStarts(text);
      const flags = wordBoundaries(text, none);
      expect([...flags.keys()].filter((offset) => flags[offset] === 1 && !starts.has(offset))).toEqual([]);
    }),
  );
});

test('no boundary lies inside any occurrence of a lexicon word', () => {
  const word = fc.stringMatching(/^[กขคงนร]{2,4}$/u);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 8 }), (list, parts) => {
      const text = parts.join('');
      const lexicon = createLexicon(list);
      const flags = wordBoundaries(text, lexicon);
      for (const { start, end } of lexicon.occurrences(text)) {
        expect(flags.slice(start + 1, end)).not.toContain(1);
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
