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
    add(word.right.slice(0, middle), { word, from: 0 });
    add(word.right.slice(middle), { word, from: middle });
  }
  const lexicon = createLexicon(halves.keys());
  return {
    misspellings(text) {
      const found: Misspelling[] = [];
      for (const { start, end } of lexicon.occurrences(text)) {
        for (const half of halves.get(text.slice(start, end)) ?? []) {
          const miss = compare(text, start, half);
          if (miss) found.push(miss);
        }
      }
      return found;
    },
  };
}

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

/** With its second half in place a word may begin one letter before or behind where it should. */
function compare(text: string, at: number, { word, from }: Half): Misspelling | undefined {
  const { right, lookalikes } = word;
  const begin = at - from;
  if (text.startsWith(right, begin)) return undefined;
  const starts = from === 0 ? [begin] : [begin, begin + 1, begin - 1];
  for (const start of starts) {
    const off = start < 0 ? undefined : oneLetterOff(text, start, right);
    if (!off) continue;
    const isRight = lookalikes.includes(text.slice(start, off.end));
    return isRight ? undefined : { start, end: off.end, at: off.at, word };
  }
  return undefined;
}
