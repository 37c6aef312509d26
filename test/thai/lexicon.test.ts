import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLexicon, parseLexicon } from '../../src/thai/lexicon.js';

test('finds every occurrence, overlapping and nested ones too', () => {
  const lexicon = createLexicon(['กข', 'ขค', 'กขค']);
  expect(lexicon.occurrences('กขคกข')).toEqual([
    { start: 0, end: 2, word: 0 },
    { start: 0, end: 3, word: 2 },
    { start: 1, end: 3, word: 1 },
    { start: 3, end: 5, word: 0 },
  ]);
});

test('a word list may hold comments, empty lines and Windows line ends', () => {
  const lexicon = parseLexicon('# คำ\r\nท้องถิ่น # ส่วน\r\n\r\nพ.ศ.\r\n');
  expect(lexicon.occurrences('ท้องถิ่น พ.ศ.')).toEqual([
    { start: 0, end: 8, word: 0 },
    { start: 9, end: 13, word: 1 },
  ]);
});

test('finds what indexOf finds', () => {
  const word = fc.stringMatching(/^[กข]{1,5}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.stringMatching(/^[กขค]{0,20}$/u), (words, text) => {
      const expected = words.flatMap((entry) => {
        const starts: string[] = [];
        for (let at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + 1)) {
          starts.push(`${at}-${at + entry.length}`);
        }
        return starts;
      });
      const found = createLexicon(words).occurrences(text);
      expect(found.map(({ start, end }) => `${start}-${end}`).sort()).toEqual(expected.sort());
    }),
  );
});
