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
const TWICE = /(?<![เแโใไ])(?=(([ก-ฮเ-ไ][ก-๎]{1,29}?)[ \t]?\2))/gu;
/** “หมู่ที่ ๓ หมู่ที่ ๓”, “๑๘ ๑๘ มิถุนายน”. */
const NUMBERED_TWICE: readonly RegExp[] = [
  /(?<![ก-๎])([ก-ฮเ-ไ][ก-๎ ]{2,39}?\s?[\d๐-๙]{1,4})[ \t]\1(?![\d๐-๙.,:/])/gu,
  new RegExp(String.raw`(?<![\d๐-๙.,:/])([\d๐-๙]{1,2})[ \t]\1(?=\s?(?:${THAI_MONTHS.join('|')}))`, 'gu'),
];
/** Doubled even where the first belongs to another word: ตลอดจนจน, กำกับกับ. */
const PARTICLES = new Set(['จน', 'ให้', 'กัน', 'และ', 'หรือ', 'โดย', 'กับ', 'ซึ่ง', 'ต่อ']);
/** No word by itself: ผู้ผู้ประกอบการ. */
const NEVER_ALONE = new Set(['ผู้', 'คณะ']);
/** Reduplication that is spelt out, large numbers. */
const RIGHTLY_TWICE = new Set(['นา', 'ๆ', 'ไว', 'ชั่ว', 'ต่าง', 'ใด', 'ล้าน', 'ล้านๆ']);
/** Read out digit by digit, or a sound. */
const SPELT_OUT = /^(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ศูนย์|ตุ๊ก|ก๊อก|โครม|ปัง|ติ๊ด)+$/u;
/** The end of a longer word, then the word: ร้อนใน ใน…, รุ่งขึ้น ขึ้น…, เลขที่ ที่… */
const ENDS_COMPOUND: Readonly<Record<string, RegExp>> = {
  ใน: /(?:ร้อน|ภาย|ข้าง)$/u,
  ขึ้น: /รุ่ง$/u,
  เรียง: /ทุ$/u,
  ที่: /เลข$/u,
  และ: /กอ$/u,
  ตั้ง: /(?:เลือก|แต่ง|จัด|ก่อ|ติด|ยก|ขอ)$/u,
  พิมพ์: /(?:สำนัก|โรง|หนังสือ|แม่|ตี|เครื่อง)$/u,
  บิน: /(?:เครื่อง|การ|สาย|เที่ยว|นัก|ฝูง)$/u,
  วัน: /(?:ราย|ทุก|ทั้ง|แต่ละ)$/u,
  พูด: /บาง$/u,
};
/** Words of two letters that are no syllable of a foreign word: มีมี is a slip, อีอี is not. */
const SHORT_WORDS = new Set(['มี', 'ใน', 'จะ']);
/** “กองทุนกองทุนหนึ่ง”: the noun counts itself. */
const COUNTS_ITSELF = /^\s*(?:หนึ่ง|เดียว|นั้น|นี้|ใด|ละ|แรก|หลัง(?![ก-๎]{4})|ต่าง|อื่น|ที่\s?[\d๐-๙]|[\d๐-๙])/u;
/** ของ as “thing”, then as “of”: สิ่งของของผู้อื่น. */
const THING_BEFORE = /(?:สิ่ง|ทำ|ข้าว|ส่ง|ซื้อ|ขาย|รับ|เอา|มอบ|แจก|เก็บ|ตัว|เป็น|ให้|ขน|ฝาก|นำ)$/u;
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
/** They begin names of places and groups: ผู้ใช้น้ำน้ำริน. */
const BEGINS_NAMES = new Set(['น้ำ', 'บ้าน', 'เมือง', 'หนอง', 'ห้วย', 'โคก', 'ดอน']);
/** Letters around a doubled word that tell words apart well enough. */
const AROUND = 40;
const LONG = 6;
const SURE = 8;
/** So long a phrase does not end one part of a sentence and begin the next. */
const PHRASE = 14;
const LEADS_ON = /(?:ตาม|ให้|ของ|ใน|โดย|เพื่อ|จาก|แก่|ต่อ|กับ|เป็น|ได้|การ|ความ|ผู้)$/u;
const GOES_ON = /^(?:ให้|เพื่อ|โดย|ตาม|ใน|ของ|และ|ที่|ซึ่ง|ต่อ|จาก)/u;
/** ขอขอบคุณ[ทุกท่าน ทุกท่าน]ที่สละเวลา: the same ones, not those of a new sentence. */
const LEADS_TO_WHOM = /(?:ขอบ(?:พระ)?คุณ|เชิญ|แก่|ถึง|ให้|ต่อ|กับ|แจ้ง|ของ|เพื่อ|ยินดีกับ)$/u;
const WHOM = /^(?:ทุก|ประชาชน|ผู้|เจ้าหน้าที่|พนักงาน|บุคลากร|ชาว|คณะ|หน่วยงาน|กรรมการ|สมาชิก|บุคคล)/u;
/** It stands behind what it qualifies, never at the head: ข้อมูล[ส่วนบุคคล ส่วนบุคคล]. */
const ONLY_QUALIFIES =
  /^(?:ส่วนบุคคล|ดังกล่าว|ที่เกี่ยวข้อง|แห่งชาติ|สาธารณะ|อิเล็กทรอนิกส์|ต่อเนื่อง|ทั้งสิ้น|เฉพาะกิจ|เบื้องต้น|เชิง(?:ปฏิบัติการ|รุก|ลึก|นโยบาย)|แบบบูรณาการ|อย่าง[ก-๎]{4,})$/u;
/** It never ends a phrase: ผู้รับจ้าง[ต้อง ต้อง]ส่งมอบ, มีพื้นที่[ไม่น้อยกว่า ไม่น้อยกว่า] ๒ ไร่. */
const NEEDS_MORE =
  /^(?:ต้อง|จำนวน|ไม่(?:น้อย|ต่ำ|มาก|เกิน)กว่า|ไม่เกิน|อย่างน้อย|เพื่อ|เพื่อให้|โดย|ตาม|จาก|ของ|สำหรับ|ระหว่าง|ตั้งแต่|ภายใน(?:วันที่)?|ประมาณ|พร้อม(?:ทั้ง|ด้วย)?|สามารถ|ควร|ซึ่ง|เนื่องจาก|ร้อยละ|วันที่|เมื่อ(?:วันที่)?|รวมทั้ง|ตลอดจน|เกี่ยวกับ|ว่าด้วย|ประกอบด้วย|ได้แก่|[ก-๎]{2,}(?<!กำ)(?:กับ|จาก|แก่|สำหรับ|ระหว่าง)|มีหน้าที่|กำหนดให้|มอบหมายให้|ขอให้|ต้องการ|คิดเป็น|เป็นเงิน|(?:ใน|จาก|โดย|ของ|ตาม|เพื่อ|แก่|ต่อ|กับ|ด้วย|ณ\s?)[ก-๎]{4,})$/u;
/** What was said, at the head of its clause: มติที่ประชุม [เห็นชอบ เห็นชอบ]ให้… */
const SAYS =
  /^(?:เห็นชอบ|อนุมัติ|รับทราบ|รับรอง|กำหนด|แต่งตั้ง|มอบหมาย|ขอเชิญ|แจ้ง|เสนอ|จัดทำ|ดำเนินการ|ตรวจสอบ|รายงาน|ประกาศ|ขอ|ห้าม|ส่ง|จัดซื้อ|จัดจ้าง|จัดหา|ติดตั้ง|ก่อสร้าง|คัดเลือก|พิจารณา|ทบทวน|ปรับปรุง|ซ่อมแซม|ส่งเสริม|สนับสนุน|เผยแพร่|ป้องกัน|รับผิดชอบ)$/u;
const FOLLOWS_ON = /^(?:ของ|ทุก|และ|หรือ|อย่าง|เพื่อ|ให้|ตาม|แก่)/u;

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
      if (word === 'ที่' && (PLACE_BEFORE.test(before) || BEGINS_PLACE.test(behind))) return [];
      if (NOUN_AND_VERB.has(word) && isThai(behind, 0)) return [];
      if (word.length < 3 && !isShortWord(text, index, word, context)) return [];
      const isParted = /\s/u.test(written) && !PARTICLES.has(word);
      if (isParted && !isOnePhrase(before, word, behind)) return [];
      if (word.length >= 4 && COUNTS_ITSELF.test(behind) && !NEEDS_MORE.test(word)) return [];
      if (word === 'ของ' && (THING_BEFORE.test(before) || OF_SOMEBODY.test(behind))) return [];
      // ผู้กู้, then what they do: กู้เงิน.
      if (word.length < LONG && !/\s/u.test(written) && /(?:^|[^ก-๎])[ก-๎]{0,4}ผู้$/u.test(before)) return [];
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

/**
 * Parted by a space they may end one phrase and begin the next, สองชั้น ชั้นแรก, or belong to a longer word,
 * แผนงานบริหารทั่วไป งานบริหารทั่วไป; not where what stands around leads from one to the other.
 */
const isOnePhrase = (before: string, word: string, behind: string): boolean =>
  ONLY_QUALIFIES.test(word) ||
  isOneAct(before, word, behind) ||
  isOneThing(before, word, behind) ||
  (NEEDS_MORE.test(word) && (isThai(behind, 0) || /^\s?[\d๐-๙]/u.test(behind))) ||
  (SAYS.test(word) && isThai(behind, 0) && (LEADS_ON.test(before) || !isThai(before, before.length - 1))) ||
  (before === '' && word.length >= LONG && (FOLLOWS_ON.test(behind) || /^(?:ใน|ที่|\s)/u.test(behind))) ||
  (word.length >= PHRASE
    ? (LEADS_ON.test(before) && !/^(?:กำหนด|ระบุ|บัญญัติ|ห้าม)/u.test(behind)) ||
      !isThai(before, before.length - 1) ||
      GOES_ON.test(word)
    : word.length >= LONG - 1 &&
      ((LEADS_ON.test(before) && FOLLOWS_ON.test(behind)) ||
        (LEADS_TO_WHOM.test(before) && WHOM.test(word) && /^(?:ที่|ซึ่ง|ผู้)/u.test(behind)) ||
        beginsNoClause(before, word, behind)));

/** ผู้รับจ้าง[ส่งมอบงาน ส่งมอบงาน]ตามงวด: a verb behind who does it; เพื่อให้[ประชาชน ประชาชน]มี: who is to do it. */
const beginsNoClause = (before: string, word: string, behind: string): boolean =>
  isThai(behind, 0) && (/(?:เพื่อ|จะ|ต้อง|การ)ให้$/u.test(before) || (VERB.test(word) && ENDS_NOUN.test(before)));
const isOneAct = (before: string, word: string, behind: string): boolean =>
  (word.length > SURE || /^ไม่[ก-๎]{2}/u.test(word)) &&
  ACTS.test(word) &&
  isThai(before, before.length - 1) &&
  isThai(behind, 0) &&
  !MAKES_NOUN.test(before);
/** What is done, said at such length, is not said twice but by a slip. */
const ACTS =
  /^(?:อาจ|จะ|ต้อง|ควร|สามารถ|ได้รับ|ให้(?=[ก-๎])|ขอ(?!ง)|สั่ง|ห้าม|ยกเลิก|ระงับ|เร่ง|ช่วยเหลือ|จับกุม|ชี้แจง|แถลง|เดินทาง|ปล่อย|คืน(?!ชีพ)|หยุด|ขยาย|ฟ้อง|โอน|พัก(?=การ|ชำระ)|ตั้งข้อ|อยู่ระหว่าง|ติดตาม|ยื่น|พิจารณา|มอบ|งด|ตรวจ|แก้ไข|ซ่อม|ดำเนินการ|ปฏิบัติ|ลง(?=พื้นที่|นาม|โทษ|ทะเบียน|มติ)|รับ(?=ทราบ|ฟัง|สมัคร|การ|ผิดชอบ)|นำส่ง|ชำระ|จัด|อนุญาต|อนุมัติ|เห็นชอบ|เข้า(?=ร่วม|รับ)|ร่วมกัน|แสดง|ส่ง|สนับสนุน|ป้องกัน|ควบคุม|กำหนด|แต่งตั้ง|คัด|สำรวจ|บันทึก|แจ้ง|เสนอ|เผยแพร่|ประชาสัมพันธ์|ปรับปรุง|พัฒนา|เร่งรัด|กำกับ|ประสาน|เตรียม|จ่าย|เบิก|เปิด|ปิด|ออก|ใช้|ไม่|มี(?!ด)|เป็น)/u;
/** A thing, then the same one with what it is like, of which nothing is told: ตรวจค้น[อาคารพาณิชย์ อาคารพาณิชย์]สามชั้น. */
const isOneThing = (before: string, word: string, behind: string): boolean =>
  word.length >= SURE &&
  isThai(before, before.length - 1) &&
  LIKE.test(behind) &&
  !/^(?:การ|ความ)/u.test(word) &&
  !NAMES_ONE.test(word) &&
  !/(?:ประเภท|ชนิด)$/u.test(before) &&
  (/ที่$/u.test(before) || !MAKES_NOUN.test(before)) &&
  !TELLS.test(behind.replace(/(?:ที่|ซึ่ง|\s).*/su, '')) &&
  !behind.includes(word);
const LIKE =
  /^(?:ย่าน|แห่งหนึ่ง|คดี|ใน|ริม|ชนิด|ประเภท|ขนาด|แบบ|สำหรับ|จาก|ทั่ว|ประจำ|ภูธร|นครบาล|พร้อม|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)[ก-๎])/u;
const TELLS =
  /ดังกล่าว|นี้|นั้น|จะ|มี|เป็น|ได้|ไม่|ต้อง|ยัง|จึง|เคย|ให้|รับ|ขึ้น|ลง|ราคา|ถูก|กลับ|พบ|แจ้ง|เปิด|ปิด|ยอม|ขอ|ใช้|เข้า|ออก|เสีย|ขาย|ซื้อ|จ่าย|ส่ง|เพิ่ม|ลด|ช่วย|ร้อง|ยื่น|บอก|กล่าว|ระบุ|ชี้|แถลง|ยืนยัน|สั่ง|จัด|ผ่าน|หาย|หนี|หลบ|ตาย|พัง|ขาด|เต็ม|หมด|เหลือ|ประกาศ|ปรับ|เกิด|ทรุด|ท่วม|ไหม้|ระเบิด|ชำรุด|ปฏิเสธ|สารภาพ|ค้าน|กำหนด|คุ้มครอง|โยง|อ้าง/u;
const MAKES_NOUN =
  /(?:การ|ความ|งาน|ผู้|(?<!พื้น)ที่|แผน|ด้าน|แนวทาง|วิธี|โครงการ|กิจกรรม|เรื่อง|ขั้นตอน|มาตรการ|และ|หรือ|ได้แก่|คือ)$/u;
const VERB =
  /^(?:มี(?!ด)|ส่ง(?!เสริม)|จัด|ดำเนิน|ปฏิบัติ|แต่งตั้ง|เผยแพร่|สนับสนุน|เข้าร่วม|ได้รับ|ต้อง|สามารถ|กำหนดให้|แจ้ง|เสนอ|ร่วมกัน|ตรวจสอบ|รับผิดชอบ)/u;
const ENDS_NOUN =
  /(?:กรรมการ|คณะทำงาน|ประชาชน|หน่วยงาน|เจ้าหน้าที่|บุคลากร|พนักงาน|ผู้[ก-๎]{2,12}|จริยธรรม|เทศบาล|กอง[ก-๎]{2,8}|สำนัก[ก-๎]{2,8}|ชุมชน|โรงเรียน|นักเรียน|สมาชิก)$/u;

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
const NAMES_ONE =
  /^(?:เจ้า|พนักงาน|ข้าราชการ|องค์ก|เทศบาล|คณะ|หน่วย|สำนัก|กอง|ส่วนราชการ|บุคคล|อำเภอ|จังหวัด|ตำบล|กรม|กระทรวง|พระราช|ระเบียบ|โรงเรียน)/u;

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
