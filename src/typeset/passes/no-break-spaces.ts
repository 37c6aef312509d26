import { remember } from '../../remember.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';
import { mapFlatText, type Pass } from '../pass.js';

/** Plain space → U+00A0 where a line must not break. Changes nothing else. */
export const noBreakSpaces: Pass = (inlines, { unbreakable }) =>
  mapFlatText(inlines, (text) => bindPhrases(bindSpaces(text), unbreakable));

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Pattern for any of the words in a text parted by spaces. */
const anyOf = (words: string): string => words.split(' ').map(escapePattern).join('|');

const NO_BREAK = '\u00A0';
const DIGIT = '[0-9๐-๙]';

/** Words whose number stands after them. `ที่` covers ครั้งที่, ฉบับที่, วันที่, ไตรมาสที่ … */
const BEFORE_NUMBER = anyOf(
  'พ.ศ. ค.ศ. พุทธศักราช คริสต์ศักราช มาตรา ข้อ ร้อยละ ที่ ไตรมาส มิติ ภาคผนวก จำนวน วรรค หมวด เล่ม ตอน ' +
    'หน้า ระดับ ปี แบบ หมู่ เวลา ละ',
);

/** Units counted by the number before them. */
const AFTER_NUMBER = anyOf(
  'คน บาท ล้านบาท ฉบับ ครั้ง ช่องทาง เรื่อง วัน ราย โครงการ กิจกรรม ชุด แห่ง เดือน ปี คะแนน ระดับ ' +
    'ประการ ด้าน เล่ม ข้อ ขั้นตอน ชั่วโมง นาที น. สัปดาห์ หลักสูตร กระบวนงาน งาน มาตรการ มิติ หน้า แผ่น ' +
    'กลุ่ม หมู่บ้าน ครัวเรือน ชุมชน หน่วย ระบบ ประเภท ประเด็น องค์ประกอบ ตัวชี้วัด รูปแบบ รอบ ไตรมาส คณะ ' +
    'ส่วน กอง จุด ช่อง บริการ หัวข้อ เกณฑ์ ขั้น รุ่น เวที แบบ ชนิด ตัว เท่า คู่ ต่อ รายการ',
);

const MONTHS = anyOf([...THAI_MONTHS, ...THAI_SHORT_MONTHS].join(' '));

/**
 * Each pattern matches exactly the space that is to be bound. It begins with the space, and what stands before
 * is looked up from behind it: a pattern that begins with a look-behind is tried at every letter.
 */
const BINDINGS: readonly RegExp[] = [
  new RegExp(` (?=${DIGIT}|\\.{3})(?<=(?:${BEFORE_NUMBER}|[ก-ฮ]\\.) )`, 'gu'),
  new RegExp(` (?=(?:${AFTER_NUMBER})(?!ที่[ \\u00A0]?${DIGIT})|%)(?<=${DIGIT} )`, 'gu'),
  new RegExp(` (?=${MONTHS}|\\.{3})(?<=(?:${DIGIT}|\\.{3}) )`, 'gu'),
  // Room for a date is too long to stay on one line with its year.
  new RegExp(` (?=${DIGIT}|พ\\.ศ\\.)(?<=(?:${MONTHS}) )`, 'gu'),
  / (?=ๆ|ฯลฯ)/gu,
  // แบบ ปค. 4
  / (?=[ก-ฮ]{1,4}\.)(?<=แบบ )/gu,
  // A dash never begins a line; between two numbers it never ends one either.
  / (?=[\u2013\u2014](?:[ \u00A0]|$))/gu,
  new RegExp(` (?=${DIGIT})(?<=${DIGIT}[ \\u00A0]\\u2013 )`, 'gu'),
  // ณ is one letter long: it goes with the word that it introduces.
  / (?<=(?:^|[ \u00A0])ณ )/gu,
];

const bindSpaces = (text: string): string =>
  text.includes(' ') ? BINDINGS.reduce((bound, binding) => bound.replace(binding, NO_BREAK), text) : text;

/** The phrases of a document are the same for all its paragraphs. */
const patternsOf = remember((phrases: readonly string[]): readonly RegExp[] =>
  phrases
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => new RegExp(phrase.split(' ').map(escapePattern).join('[ \\u00A0]'), 'gu')),
);

const bindPhrases = (text: string, phrases: readonly string[]): string =>
  text.includes(' ')
    ? patternsOf(phrases).reduce(
        (bound, pattern) => bound.replace(pattern, (found) => found.replaceAll(' ', NO_BREAK)),
        text,
      )
    : text;
