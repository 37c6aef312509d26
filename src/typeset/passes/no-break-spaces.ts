import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';
import { mapFlatText } from '../flat-text.js';
import type { Pass } from '../pass.js';

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

/** Each pattern matches exactly the space that is to be bound. */
const BINDINGS: readonly RegExp[] = [
  new RegExp(`(?<=${BEFORE_NUMBER}|[ก-ฮ]\\.) (?=${DIGIT}|\\.{3})`, 'gu'),
  new RegExp(`(?<=${DIGIT}) (?=(?:${AFTER_NUMBER})(?!ที่[ \\u00A0]?${DIGIT})|%)`, 'gu'),
  new RegExp(`(?<=${DIGIT}|\\.{3}) (?=${MONTHS}|\\.{3})`, 'gu'),
  new RegExp(`(?<=${MONTHS}|\\.{3}) (?=${DIGIT}|พ\\.ศ\\.)`, 'gu'),
  / (?=ๆ|ฯลฯ)/gu,
  // แบบ ปค. 4
  /(?<=แบบ) (?=[ก-ฮ]{1,4}\.)/gu,
  // A dash never begins a line; between two numbers it never ends one either.
  / (?=[\u2013\u2014](?:[ \u00A0]|$))/gu,
  new RegExp(`(?<=${DIGIT}[ \\u00A0]\\u2013) (?=${DIGIT})`, 'gu'),
  // ณ is one letter long: it goes with the word that it introduces.
  /(?<=(?:^|[ \u00A0])ณ) /gu,
];

const bindSpaces = (text: string): string =>
  text.includes(' ') ? BINDINGS.reduce((bound, binding) => bound.replace(binding, NO_BREAK), text) : text;

function bindPhrases(text: string, phrases: readonly string[]): string {
  return phrases
    .filter((phrase) => phrase.includes(' '))
    .reduce((bound, phrase) => {
      const pattern = phrase.split(' ').map(escapePattern).join('[ \\u00A0]');
      return bound.replace(new RegExp(pattern, 'gu'), (found) => found.replaceAll(' ', NO_BREAK));
    }, text);
}
