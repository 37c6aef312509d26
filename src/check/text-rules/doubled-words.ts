import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { maySplitWord } from '../../thai/characters.js';
import type { Lexicon } from '../../thai/lexicon.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { wordBoundaries } from '../../thai/word-boundaries.js';
import { isName, isQuoted } from '../text/names.js';
import {
  type CheckedText,
  matchesOf,
  reportAt,
  reportMatches,
  type TextContext,
  type TextRule,
} from '../text/text-rule.js';
import { COUNT, isOnePhrase, LONG, NAMES_ONE, NEEDS_MORE, SURE } from './doubled-phrases.js';

const DOUBLED_WORD = defineFinding({
  code: 'check/doubled-word',
  severity: 'warning',
  about: { th: 'ไม่พิมพ์คำซ้ำ', en: 'No word stands twice in a row' },
  example: { wrong: 'กำหนดกำหนดแนวทาง', right: 'กำหนดแนวทาง' },
  th: (p: { word: string }) => `คำว่า “${p.word}” พิมพ์ซ้ำติดกันสองครั้ง`,
  en: (p) => `the word “${p.word}” stands twice in a row`,
  hints: { th: 'ลบคำที่ซ้ำ หากตั้งใจซ้ำให้ใช้ไม้ยมก (ๆ)', en: 'remove one, or write ๆ if it is meant twice' },
});

const JOINED_WITH_ITSELF = defineFinding({
  code: 'check/joined-with-itself',
  severity: 'warning',
  about: { th: 'ไม่เชื่อมคำกับคำเดิม', en: 'No word is joined with itself' },
  example: { wrong: 'ประสิทธิภาพและประสิทธิภาพ', right: 'ประสิทธิภาพและประสิทธิผล' },
  th: (p: { word: string; joint: string }) => `“${p.word}” เชื่อมกับคำเดิมด้วย “${p.joint}”`,
  en: (p) => `“${p.word}” is joined with itself by “${p.joint}”`,
  hints: { th: 'แก้คำใดคำหนึ่ง หรือลบคำที่ซ้ำ', en: 'mend one of the two, or remove it' },
});

/** No word begins behind a vowel that is written before its consonant: เดินดิน, ชัดเจนจน. */
const TWICE = /(?<![เแโใไ])(?=(([ก-ฮเ-ไ][ก-๎]{1,44}?)[ \t]?\2))/gu;
/** “หมู่ที่ ๓ หมู่ที่ ๓”, “๑๘ ๑๘ มิถุนายน”. */
const NUMBERED_TWICE: readonly RegExp[] = [
  /(?<![ก-๎])([ก-ฮเ-ไ][ก-๎ ]{2,39}?\s?[\d๐-๙]{1,4})[ \t]\1(?![\d๐-๙.,:/])/gu,
  // Amid words, with what is counted: ภายใน ๓๐ วัน ภายใน ๓๐ วัน.
  /((?:วัน|ภายใน|จำนวน|เวลา|หมู่ที่|ครั้งที่|มาตรา|ข้อ|ตั้งแต่|ไม่เกิน|ไม่น้อยกว่า|อย่างน้อย|ร้อยละ|เดือน|ประจำปี|ปีงบประมาณ|พ\.ศ\.|ลงวันที่)[ก-๎ .]{0,24}?[\d๐-๙][\d๐-๙.,:/]*(?:\s?[ก-๎]{1,16})?)[ \t]\1(?![\d๐-๙])/gu,
  new RegExp(
    String.raw`(?<![\d๐-๙.,:/])([\d๐-๙]{1,2}\s(?:${THAI_MONTHS.join('|')})(?:\s(?:พ\.ศ\.\s)?[\d๐-๙]{4})?)[ \t]\1(?![\d๐-๙])`,
    'gu',
  ),
  /(ณ [ก-๎]{3,40})[ \t]\1/gu,
  // A name, or a clause, that has blanks of its own.
  /(?<![ก-๎])((?=[ก-๎]{3})[ก-ฮเ-ไ][ก-๎]{2,29} [ก-๎][ก-๎ ]{2,59}?)[ \t]\1(?![ก-๎])/gu,
  /((?:นาย|นาง|นางสาว|เด็กชาย|เด็กหญิง|บริษัท|ห้างหุ้นส่วน)\s?[ก-๎]{2,29} [ก-๎]{2,30})[ \t]?\1(?![ก-๎])/gu,
  new RegExp(String.raw`(?<![\d๐-๙.,:/])([\d๐-๙]{1,2})[ \t]\1(?=\s?(?:${THAI_MONTHS.join('|')}))`, 'gu'),
];
/** Doubled even where the first belongs to another word: ตลอดจนจน, กำกับกับ. */
const PARTICLES = new Set(['จน', 'ให้', 'กัน', 'และ', 'หรือ', 'โดย', 'กับ', 'ซึ่ง', 'ต่อ']);
/** No word by itself: ผู้ผู้ประกอบการ. */
const NEVER_ALONE = new Set(['ผู้', 'คณะ']);
/** Reduplication that is spelt out, large numbers. */
const RIGHTLY_TWICE = new Set(['นา', 'ๆ', 'ไว', 'ชั่ว', 'ต่าง', 'ใด', 'ล้าน', 'ล้านๆ']);
/** Read out digit by digit or letter by letter, or a sound. */
const SPELT_OUT =
  /^(?:(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ศูนย์|ตุ๊ก|ก๊อก|โครม|ปัง|ติ๊ด)+|(?:เอ็กซ์|เอ็น|เอ็ม|เอส|เอช|เอฟ|เอ|บี|ซี|ดี|อี|จี|ไอ|เจ|เค|แอล|โอ|พี|คิว|อาร์|ที|ยู|วี|วาย|แซด)+)$/u;
/** The end of a longer word, then the word: ร้อนใน ใน…, รุ่งขึ้น ขึ้น…, เลขที่ ที่… */
const ENDS_COMPOUND: Readonly<Record<string, RegExp>> = {
  ใน: /(?:ร้อน|ภาย|ข้าง)$/u,
  ขึ้น: /รุ่ง$/u,
  ออก: /(?:ส่ง|ทาง|ขา)$/u,
  เข้า: /(?:นำ|ทาง|ขา)$/u,
  หน้า: /(?:เดือน|ปี|สัปดาห์)$/u,
  เรียง: /ทุ$/u,
  ที่: /เลข$/u,
  และ: /กอ$/u,
  ตั้ง: /(?:เลือก|แต่ง|จัด|ก่อ|ติด|ยก|ขอ)$/u,
  พิมพ์: /(?:สำนัก|โรง|หนังสือ|แม่|ตี|เครื่อง)$/u,
  บิน: /(?:เครื่อง|การ|สาย|เที่ยว|นัก|ฝูง)$/u,
  วัน: /(?:ราย|ทุก|ทั้ง|แต่ละ)$/u,
  พูด: /บาง$/u,
  ร่วม: /(?:เจ้าของ|หุ้นส่วน|ลูกหนี้|เจ้าหนี้|โจทก์|จำเลย|ประธาน|เจ้าภาพ|บัญชี)$/u,
  หญิง: /คู่(?:รัก|สมรส)?$/u,
  ชาย: /คู่(?:รัก|สมรส)?$/u,
  ขุด: /รถ$/u,
  ช่วง: /แพนด้า[^\n]*$/u,
  ตัว: /(?:ประจำ|ส่วน|แสดง|ถ่าย|เตรียม|รู้)$/u,
};
/** The noun is called by what it is like, then that is told of it: ความร้อนร้อนกว่า, บ้านหลังเก่าเก่าเกินกว่า. */
const LIKENESS = new Set(
  'ร้อน เย็น เก่า ใหม่ แดง ขาว ดำ เขียว เหลือง สูง ต่ำ ใหญ่ เล็ก ยาว สั้น กว้าง แคบ หนา บาง หนัก เบา สด แห้ง หวาน เค็ม เปรี้ยว'.split(
    ' ',
  ),
);
const TELLS_LIKENESS =
  /^(?:กว่า|ขึ้น|ลง|เกิน|มาก|จัด|จน|สด|มัน|เอี่ยม|ที่สุด|เสมอ|แล้ว|แก่|อ่อน|เข้ม|ฉ่ำ|นวล|จ้า|ก่ำ|ไป|เท่า|พอ|ถึง|แต่|สนิท|ผิด|น้อย)/u;
/** A sound as it is heard. */
const SOUNDS = /(?:ดัง|เสียง|ร้อง)$/u;
/** ผู้เช่า, then what they do: ผู้[เช่าเช่า]โกดัง; not what they may or must. */
const MAY_OR_MUST = /^(?:ต้อง|ได้|จะ|มี|ที่(?!ดิน)|ซึ่ง|และ|หรือ|ควร|อาจ|ไม่|ตกลง|ยินยอม|ราย|ทุก|ให้|เป็น|\s|$)/u;
/** Said to begin a clause, they do not stand twice: จะขอจะขอ. */
const AUXILIARY =
  /^(?:(?:ที่|ก็|ซึ่ง|และ|หรือ|เพื่อ)?(?:จะ|ต้อง|ควร|อาจ)(?!จะ|ต้อง$)[ก-๎]{2,}|ได้(?:มี|รับ|ให้|จัด|ทำ|แจ้ง|ขอ|ส่ง|เข้า)|ไม่(?:ได้|มี|ให้|เป็น)|ขอให้|ขอความ)$/u;
/** Words of two letters that are no syllable of a foreign word: มีมี is a slip, อีอี is not. */
const SHORT_WORDS = new Set(['มี', 'ใน', 'จะ']);
/** “กองทุนกองทุนหนึ่ง”: the noun counts itself. */
const COUNTS_ITSELF = /^\s*(?:หนึ่ง|เดียว|นั้น|นี้|ใด|ละ|แรก|หลัง(?![ก-๎]{4})|ต่าง|อื่น|ที่\s?[\d๐-๙]|[\d๐-๙])/u;
/** ของ as “thing”, then as “of”: สิ่งของของผู้อื่น. */
const THING_BEFORE = /(?:สิ่ง|ทำ|ข้าว|ส่ง|ซื้อ|ขาย|รับ|เอา|มอบ|แจก|เก็บ|ตัว|เป็น|ให้|ขน|ฝาก|นำ)$/u;
const BEGINS = /(?:^|[^ก-๎]|หรือ|และ|กับ|ซึ่ง|ว่า|ใน|จาก)$/u;
const OF_SOMEBODY = /^(?:ผู้|คน|เรา|ท่าน|นาย|นาง|แต่ละ|กลาง)/u;
/** ให้ก่อน, then ให้ as “give”: ขอให้ให้ความร่วมมือ. */
const GIVES =
  /^\s*(?:ความ|การ|บริการ|(?:ถ้อย|ปาก)?คำ|ข้อ|โอกาส|สิทธิ|เงิน|แก่|กับ|เช่า|ยืม|กู้|รางวัล|ทุน|ยา|อาหาร|น้ำ|นม|ปุ๋ย|ผล|กำลังใจ|คะแนน|เกียรติ|สัมภาษณ์|สัญญา|อภัย|เหตุผล|รายละเอียด|ตัวอย่าง|ส่วนลด|หลักประกัน|ที่พัก|พร|ใบ|เลือด)/u;
/** ที่ as “place”, then as “that”: ในที่ที่ประชาชนเข้าถึงได้. */
const BEGINS_PLACE =
  /^(?:จอด|ดิน|ทำการ|ทำงาน|พัก|อยู่|ประชุม|นั่ง|นอน|ว่าง|ว่าการ|ปรึกษา|ตั้ง|เกิดเหตุ|สาธารณ|ราชพัสดุ|ธรณี|ทิ้ง|เก็บ|เลี้ยง|หมาย|ระลึก|ลุ่ม|ราบ|สูง|โล่ง|รกร้าง|งอก|นา|ไร่|สวน|วัด)/u;
/** A noun, then what is done: หน้าวัด, วัดรอบลำต้น. */
const NOUN_AND_VERB = new Set(['วัด', 'เกาะ', 'ขัน', 'ไถ', 'หวี']);
const PLACE_BEFORE = /(?:^|[\s(“]|ใน|จาก|เป็น|ยัง|ณ|หา|มี|ถึง|สู่|ไป)$/u;
/** ตรวจสอบที่[ที่]ผู้ร้องอ้าง: somebody tells of the place. */
const PLACE_LOOKED_AT = /(?:ตรวจสอบ|สำรวจ|ค้น|รังวัด|ชี้|แจ้ง|ทราบ|เลือก|ตรวจ|ดู|พบ)$/u;
const WHO_TELLS = /^(?:ผู้|เจ้า|พยาน|ชาว|ประชาชน|เขา|ตน|เรา|ราษฎร|นาย|นาง|โจทก์|จำเลย|กรรมการ|บริษัท|คน)/u;
/** They begin names of places and groups: ผู้ใช้น้ำน้ำริน. */
const BEGINS_NAMES = new Set(['น้ำ', 'บ้าน', 'เมือง', 'หนอง', 'ห้วย', 'โคก', 'ดอน']);
/** Letters around a doubled word that tell words apart well enough. */
const AROUND = 40;
/** A word does not stand twice in a row; what belongs twice is written with ๆ. */
export const doubledWords: TextRule = {
  findings: [DOUBLED_WORD, JOINED_WITH_ITSELF],
  check: (text, context) => [
    ...matchesOf(TWICE, text.text).flatMap(({ 1: written = '', 2: word = '', index }): Diagnostic[] => {
      if (RIGHTLY_TWICE.has(word) || SPELT_OUT.test(word) || /^[ๆฯ]|[ๆฯ]$/u.test(word)) return [];
      // ร่วมกัน, then กัน as “fence off”.
      if (word === 'กัน' && !text.text.endsWith('ป้อง', index)) return [];
      const [before, behind] = around(text.text, index, index + written.length);
      if (ENDS_COMPOUND[word]?.test(before)) return [];
      // Verses play with words, and they are quoted.
      if (word.length < LONG && !/\s/u.test(written) && isQuoted(text.text, index)) return [];
      // ปู่ของปู่ของปู่
      const noun = word.replace(/^ของ|ของ$/u, '');
      if (noun !== word && noun !== '' && (behind.startsWith(noun) || before.endsWith(noun))) return [];
      if (word === 'ที่' && isPlace(before, behind)) return [];
      if (LIKENESS.has(word) && TELLS_LIKENESS.test(behind)) return [];
      if (!/\s/u.test(written) && word.length < SURE && SOUNDS.test(before)) return [];
      if (NOUN_AND_VERB.has(word) && isThai(behind, 0)) return [];
      if (word.length < 3 && !isShortWord(text, index, word, context)) return [];
      const isParted = /\s/u.test(written) && !PARTICLES.has(word);
      if (isParted && (isListed(before, word, behind) || !isOnePhrase(before, word, behind))) return [];
      if (word.length >= 4 && countsItself(word, behind, isParted)) return [];
      if (word === 'ของ' && (THING_BEFORE.test(before) || (BEGINS.test(before) && OF_SOMEBODY.test(behind))))
        return [];
      if (word.length < LONG && !/\s/u.test(written) && isWhoDoes(before, behind)) return [];
      if (/ผู้(?:ชนะ|ได้รับ|ผ่าน|เข้า|ยื่น)[ก-๎]{0,8}การ$/u.test(before)) return [];
      if (isAtLineEnd(text, index, index + written.length)) return [];
      if (word === 'ให้' && GIVES.test(behind)) return [];
      if (BEGINS_NAMES.has(word) && isThai(text.text, index + written.length)) return [];
      if (word.length < SURE && isName(text, index, index + written.length)) return [];
      if (!isParted && !areWords(text, index, written.length, word, context)) return [];
      const end = index + written.length;
      return [reportAt(DOUBLED_WORD, { word }, text, [index, end])];
    }),
    ...NUMBERED_TWICE.flatMap((pattern) =>
      reportMatches(text, pattern, ({ 1: word = '' }) => ({ finding: DOUBLED_WORD, params: { word } })),
    ),
    ...joinedWithThemselves(text),
  ],
};

/** What a word goes together with, one after the other. */
const isListed = (before: string, word: string, behind: string): boolean =>
  `${before} ${behind}`.split(word).length > MOST_AROUND;
const MOST_AROUND = 2;

const countsItself = (word: string, behind: string, isParted: boolean): boolean =>
  COUNTS_ITSELF.test(behind) &&
  !NEEDS_MORE.test(word) &&
  !(isParted && word.length >= SURE && COUNT.test(behind));

const isPlace = (before: string, behind: string): boolean =>
  PLACE_BEFORE.test(before) ||
  BEGINS_PLACE.test(behind) ||
  (PLACE_LOOKED_AT.test(before) && WHO_TELLS.test(behind));

const isWhoDoes = (before: string, behind: string): boolean =>
  /(?:^|[^ก-๎])[ก-๎]{0,4}ผู้$/u.test(before) || (/ผู้(?:ให้|รับ)?$/u.test(before) && !MAY_OR_MUST.test(behind));

const isShortWord = ({ text }: CheckedText, at: number, word: string, { lexicon }: TextContext): boolean => {
  if (SHORT_WORDS.has(word) || PARTICLES.has(word)) return true;
  const from = Math.max(0, at - AROUND);
  const end = at + word.length - from;
  return lexicon.occurrences(text.slice(from, at + word.length)).some((known) => known.end === end);
};

const around = (text: string, from: number, to: number): readonly [string, string] => [
  text.slice(Math.max(0, from - AROUND), from),
  text.slice(to, to + AROUND),
];

/** One line ends with the word and the next begins with it, as cells and headings do. */
const isAtLineEnd = (text: CheckedText, from: number, to: number): boolean => {
  const { file, start, end } = text.span(from, to);
  return file.text.slice(start, end).includes('\n');
};

const JOINT = /(และ|หรือ)\s?(?=([ก-ฮเ-ไ][ก-๎]{5,})(?![ก-๎]))/gu;
/** What follows may tell the second one from the first: หน่วยงานหรือหน่วยงาน (อื่น). */
const TOLD_APART = /^\s?[(“\d๐-๙]|^\s?(?:ที่|ซึ่ง|อื่น|ใน|ของ|ตาม|ผู้)/u;
const MAKES_A_NOUN = /(?:การ|ความ|ผู้|นัก|ที่|งาน|ของ|ตาม|โดย|เพื่อ|เป็น|ใน|ให้)$/u;

/** “ประสิทธิภาพและประสิทธิภาพ”: the whole word behind the joint stands before it too. */
function joinedWithThemselves(text: CheckedText): Diagnostic[] {
  return matchesOf(JOINT, text.text).flatMap((match): Diagnostic[] => {
    const [whole, joint = '', word = ''] = match;
    const before = /\s/u.test(text.text.charAt(match.index - 1)) ? match.index - 1 : match.index;
    if (!text.text.endsWith(word, before)) return [];
    const end = match.index + whole.length + word.length;
    const [ahead, behind] = around(text.text, before - word.length, end);
    // The first one belongs to a longer word: ผู้ใช้น้ำและใช้น้ำ.
    if (MAKES_A_NOUN.test(ahead) && !MAKES_A_NOUN.test(word)) return [];
    if (TOLD_APART.test(behind) || (NAMES_ONE.test(word) && /^\s[ก-ฮเ-ไ]/u.test(behind))) return [];
    return [reportAt(JOINED_WITH_ITSELF, { word, joint }, text, [before - word.length, end])];
  });
}

function areWords(
  { text }: CheckedText,
  at: number,
  length: number,
  word: string,
  { lexicon }: TextContext,
): boolean {
  const from = Math.max(0, at - AROUND);
  const around = text.slice(from, at + length + AROUND);
  if (word.length < LONG && isPartOfWord(around, at - from, at - from + length, word, lexicon)) return false;
  const flags = wordBoundaries(around, lexicon);
  const isEdge = (offset: number): boolean =>
    flags[offset - from] === 1 || !isThai(text, offset - 1) || !isThai(text, offset);
  const second = at + length - word.length;
  if (AUXILIARY.test(word) && maySplitWord(text, at) && maySplitWord(text, at + length)) return true;
  // จะจะ is a word of its own only where a clause ends: เห็นจะจะ, จะจะกับตา.
  if (word === 'จะ') return /^(?!กับ|ตา|คา)[ก-ฮเ-ไ]/u.test(text.slice(at + length));
  // Compounds may cover the joint of a long word, ดำเนินการดำเนินการ, or one of its ends: การจัดซื้อ.
  if (word.length >= SURE && (isEdge(at) || isEdge(at + length))) return true;
  // What ends the last word of a phrase does not end it twice: โปร่งใสใส.
  const isLast = word !== 'ที่' && !isThai(text, at + length);
  const begins = isEdge(at) || (isEdge(at + length) && /(?:การ|ความ)$/u.test(text.slice(from, at)));
  if (!isEdge(second) || !(begins || isLast || PARTICLES.has(word))) return false;
  // The second may be the head of a compound: รายงานรายงานผล, แผนแผนปฏิบัติการ.
  return (
    word.length >= LONG ||
    isEdge(at + length) ||
    (isEdge(at) && mayHead(around, second - from, word, lexicon))
  );
}

/** Seen without parting the letters around into words: สถาน[ที่ที่]จัด, รู้จัก[แยกแย]ะ. */
const isPartOfWord = (text: string, at: number, end: number, word: string, lexicon: Lexicon): boolean =>
  isThai(text, end) &&
  (!maySplitWord(text, end) ||
    (!PARTICLES.has(word) &&
      !/(?:การ|ความ)$/u.test(text.slice(0, at)) &&
      lexicon.occurrences(text).some((known) => known.start < at && at < known.end)));

/** A known compound begins there, of a word that is no word for making compounds. */
const mayHead = (text: string, at: number, word: string, lexicon: Lexicon): boolean =>
  word.length > 2 &&
  (NEVER_ALONE.has(word) || !MAKES_COMPOUNDS.has(word)) &&
  lexicon.occurrences(text).some(({ start }) => start === at);
const MAKES_COMPOUNDS = new Set(
  'การ ความ ที่ ผู้ ให้ คน งาน ของ เพื่อน เงิน น้ำ วัน คณะ ทาง เลข ชื่อ ข้อ ราย หน่วย ฝ่าย กอง กรม ศูนย์ ตัว ใบ บัตร เรื่อง ชาติ บาท ใช้ ใจ ตา ตน เมือง บ้าน'.split(
    ' ',
  ),
);

const isThai = (text: string, at: number): boolean => /[ก-๎]/u.test(text.charAt(at));
