import type { KnownWord } from '../../plan/vocabulary.js';
import { createLexicon } from '../../thai/lexicon.js';
import { oneLetterOff } from './one-letter-off.js';

/** A place where a known word is written with one letter wrong. */
export interface Misspelling {
  readonly start: number;
  readonly end: number;
  /** Offset of the difference inside the word. */
  readonly at: number;
  readonly word: KnownWord;
}

export interface SpellingIndex {
  misspellings(text: string): Misspelling[];
}

interface Half {
  readonly word: KnownWord;
  /** Where this half begins in the word. */
  readonly from: number;
  /** The other half's letters, the nearest first. */
  readonly others: string;
}

/**
 * One wrong letter leaves one half of a word as it is: all halves of all words are looked for in one pass
 * over the text, and only where one stands is the rest of its word compared.
 */
export function createSpellingIndex(words: readonly KnownWord[]): SpellingIndex {
  const halves = new Map<string, Half[]>();
  const add = (part: string, half: Half): void => {
    if (isFrequent(part)) return;
    const known = halves.get(part);
    if (known) known.push(half);
    else halves.set(part, [half]);
  };
  for (const word of words) {
    const middle = splitAt(word.right);
    const first = word.right.slice(0, middle);
    const second = word.right.slice(middle);
    add(first, { word, from: 0, others: second });
    add(second, { word, from: middle, others: [...first].reverse().join('') });
  }
  const lexicon = createLexicon(halves.keys());
  const lists = [...halves.values()];
  return {
    misspellings(text) {
      const padded = PAD + text + PAD;
      const found: Misspelling[] = [];
      for (const { start, end, word } of lexicon.occurrences(padded)) {
        for (const half of lists[word] ?? []) {
          const isFirst = half.from === 0;
          if (!mayBeOneOff(padded, isFirst ? end : start - 1, isFirst ? 1 : -1, half.others)) continue;
          const miss = compare(padded, start, half);
          if (miss) found.push({ ...miss, start: miss.start - PAD.length, end: miss.end - PAD.length });
        }
      }
      return found;
    },
  };
}

/** So the comparisons never read beyond an end: one such read, and V8 throws their compiled code away. */
const PAD = '   ';

/** Beginnings and ends of half the words there are: to look for them would be to look everywhere. */
const FREQUENT =
  /^(?:.{1,2}|ความ.?|การ.?|เป็น|.?ธรรม|.?ส่วน|ข้อ.|.?[ริรนงช]การ|ราชการ|ประช?|ประเ|หมาย|.?กรรม|เวลา|หน้า|หลัก|.?กว่า|ทั้.|เข้.|้อง|ื่อง|.?งาน)$/u;

const FREQUENT_THREE = new Set(
  'การ ประ ที่ งาน ควา ผู้ รรม ข้อ เป็ ัติ รับ วาม ส่ว ั้ง ียน ใช้ ว่า ่วน รอง ต่อ มาย ื่อ แผน ของ ราย ่าง หาร กับ ั้น หลั กิจ เข้ กัน ้อย รือ น้า นี้ สาร ากร มาต วลา ่าย ป็น ท้อ ิ่น ทั้ แบบ ชอบ มูล ้าง เผย หมา จัด ้อม หนด หตุ ผิด ดับ ก่อ ติด ียบ ตาม ตัว ค่า ทาง'.split(
    ' ',
  ),
);
const isFrequent = (part: string): boolean => FREQUENT.test(part) || FREQUENT_THREE.has(part);

/** Near the middle, where neither half is one of the frequent ones; otherwise the frequent half is not looked for. */
function splitAt(word: string): number {
  const middle = (word.length + 1) >> 1;
  const places = [0, 1, -1, 2, -2].map((step) => middle + step);
  const isRare = (at: number): boolean => ![word.slice(0, at), word.slice(at)].some(isFrequent);
  return places.find(isRare) ?? middle;
}

/** Behind the first letter that differs the next one is right again, or one of the two has moved by a place. */
function mayBeOneOff(text: string, at: number, step: 1 | -1, others: string): boolean {
  let same = 0;
  while (same < others.length && text.charCodeAt(at + same * step) === others.charCodeAt(same)) same += 1;
  if (same >= others.length - 1) return same < others.length;
  const wanted = others.charCodeAt(same + 1);
  const next = text.charCodeAt(at + (same + 1) * step);
  return next === wanted || next === others.charCodeAt(same) || text.charCodeAt(at + same * step) === wanted;
}

/** With its second half in place a word may begin one letter before or behind where it should. */
function compare(text: string, at: number, { word, from }: Half): Misspelling | undefined {
  const begin = at - from;
  for (const shift of from === 0 ? IN_PLACE : SHIFTS) {
    const start = begin + shift;
    const off = start < PAD.length ? undefined : oneLetterOff(text, start, word.right);
    if (!off || off.end > text.length - PAD.length) continue;
    const isRight = word.lookalikes.includes(text.slice(start, off.end));
    return isRight ? undefined : { start, end: off.end, at: off.at, word };
  }
  return undefined;
}

const IN_PLACE = [0];
const SHIFTS = [0, 1, -1];
