import { defineFinding, type Message } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { DAMAGE_NAMES, type Damage, type DamageKind } from '../../thai/extracted-damage.js';
import { LEFT_OUT_KINDS, type LeftOutKind } from '../source-text.js';

const SAVE_AS_DOCX: Message = {
  th: 'เปิดแฟ้มใน Word หรือ LibreOffice แล้วบันทึกเป็นแบบ .docx',
  en: 'open it in Word or LibreOffice and save it as .docx',
};

const GET_TEXT: Message = {
  th: 'ใช้แฟ้ม Word ต้นฉบับ (.docx) แทน หรือใช้โปรแกรมอ่านอักษรจากภาพ (OCR) ภาษาไทย แล้วนำเข้าเป็นแฟ้ม .txt',
  en: 'import the original Word file (.docx), or run Thai text recognition (OCR) and import its .txt',
};

interface LeftOutParams {
  readonly kind: LeftOutKind;
  readonly count: number;
  readonly excerpt: string;
}

const quoted = (excerpt: string): string => (excerpt === '' ? '' : ` “${excerpt}”`);
const leftOutThai = ({ kind, count, excerpt }: LeftOutParams): string =>
  `ไม่ได้นำ${LEFT_OUT_KINDS[kind].th}มาเป็นเนื้อหา ${count} แห่ง${quoted(excerpt)}`;
const leftOutEnglish = ({ kind, count, excerpt }: LeftOutParams): string =>
  `${LEFT_OUT_KINDS[kind].en} left out in ${count} ${count === 1 ? 'place' : 'places'}${quoted(excerpt)}`;

export const TOO_LARGE = defineFinding({
  code: 'import/too-large',
  severity: 'error',
  th: (p: { file: string; megabytes: number }) => `แฟ้ม “${p.file}” ใหญ่เกิน ${p.megabytes} เมกะไบต์ จึงไม่อ่าน`,
  en: (p) => `“${p.file}” is larger than ${p.megabytes} MB and is not read`,
  hints: { th: 'ตัดภาพหรือส่วนที่ไม่ใช่แผนออกก่อน', en: 'take out pictures and whatever is no part of the plan' },
});

export const TOO_MANY_LINES = defineFinding({
  code: 'import/too-many-lines',
  severity: 'error',
  th: (p: { file: string; lines: number }) => `แฟ้ม “${p.file}” มีเกิน ${amount(p.lines)} บรรทัด จึงไม่อ่าน`,
  en: (p) => `“${p.file}” has more than ${amount(p.lines)} lines and is not read`,
  hints: { th: 'ตรวจดูว่าเป็นแฟ้มของแผนหรือไม่', en: 'see whether it is the file of a plan' },
});

export const BINARY_FILE = defineFinding({
  code: 'import/binary-file',
  severity: 'error',
  th: (p: { file: string }) => `แฟ้ม “${p.file}” ไม่ใช่เอกสารข้อความ จึงอ่านไม่ได้`,
  en: (p) => `“${p.file}” is no text document and cannot be read`,
  hints: { th: 'ใช้แฟ้ม .docx .pdf .txt หรือ .md', en: 'give a .docx, .pdf, .txt or .md file' },
});

export const EMPTY_FILE = defineFinding({
  code: 'import/empty-file',
  severity: 'error',
  th: (p: { file: string }) => `แฟ้ม “${p.file}” ไม่มีข้อความ`,
  en: (p) => `“${p.file}” holds no text`,
});

export const OLD_WORD = defineFinding({
  code: 'import/old-word',
  severity: 'error',
  th: (p: { file: string }) => `แฟ้ม “${p.file}” เป็นเอกสาร Word แบบเก่า (.doc) จึงอ่านไม่ได้`,
  en: (p) => `“${p.file}” is a document of the old Word format (.doc) and cannot be read`,
  hints: SAVE_AS_DOCX,
});

export const ENCRYPTED_FILE = defineFinding({
  code: 'import/encrypted-file',
  severity: 'error',
  th: (p: { file: string }) => `แฟ้ม “${p.file}” เข้ารหัสไว้ด้วยรหัสผ่าน จึงอ่านไม่ได้`,
  en: (p) => `“${p.file}” is locked with a password and cannot be read`,
  hints: {
    th: 'เปิดแฟ้มด้วยรหัสผ่าน แล้วบันทึกสำเนาที่ไม่มีรหัสผ่าน',
    en: 'open it with its password and save a copy without one',
  },
});

export const OTHER_FORMAT = defineFinding({
  code: 'import/other-format',
  severity: 'error',
  th: (p: { file: string; format: string }) => `แฟ้ม “${p.file}” เป็น ${p.format} จึงอ่านไม่ได้`,
  en: (p) => `“${p.file}” is ${p.format} and cannot be read`,
  hints: SAVE_AS_DOCX,
});

export const PICTURE_FILE = defineFinding({
  code: 'import/picture-file',
  severity: 'error',
  th: (p: { file: string }) => `แฟ้ม “${p.file}” เป็นภาพ จึงไม่มีข้อความให้อ่าน`,
  en: (p) => `“${p.file}” is a picture: it has no text to read`,
  hints: GET_TEXT,
});

export const PHOTOGRAPHS = defineFinding({
  code: 'import/photographs',
  severity: 'warning',
  th: (p: { count: number }) => `ภาพ ${p.count} ภาพไม่ได้นำเข้า และมีข้อมูลจากกล้อง (EXIF) เช่น วันเวลาและสถานที่ที่ถ่าย`,
  en: (p) =>
    `${p.count} pictures were not taken over; a camera wrote into them when and where they were taken (EXIF)`,
  hints: {
    th: 'หากจะใช้ภาพเดิม ให้ลบข้อมูลนี้ก่อนเผยแพร่ เช่น บันทึกเป็นภาพ PNG',
    en: 'before you publish one, take this out of it, as by saving it as PNG',
  },
});

export const ZIP_BOMB = defineFinding({
  code: 'import/zip-bomb',
  severity: 'error',
  th: (p: { file: string }) => `แฟ้ม “${p.file}” ขยายแล้วใหญ่ผิดปกติ จึงไม่เปิดอ่าน`,
  en: (p) => `“${p.file}” would unpack to an abnormal size and is not opened`,
  hints: SAVE_AS_DOCX,
});

export const DAMAGED_FILE = defineFinding({
  code: 'import/damaged-file',
  severity: 'error',
  th: (p: { file: string; detail: string }) => `แฟ้ม “${p.file}” ชำรุด จึงอ่านไม่ได้ (${p.detail})`,
  en: (p) => `“${p.file}” is damaged and cannot be read (${p.detail})`,
  hints: {
    th: 'เปิดแฟ้มในโปรแกรมที่สร้าง แล้วบันทึกใหม่',
    en: 'open it in the program that made it and save it again',
  },
});

export const SCANNED = defineFinding({
  code: 'import/scanned',
  severity: 'error',
  th: (p: { file: string; pages: number }) => `แฟ้ม “${p.file}” มี ${p.pages} หน้าแต่ไม่มีข้อความ น่าจะเป็นภาพสแกน`,
  en: (p) => `“${p.file}” has ${p.pages} pages but no text; it seems to be a scan`,
  hints: GET_TEXT,
});

export const EMPTY_PAGES = defineFinding({
  code: 'import/empty-pages',
  severity: 'warning',
  th: (p: { pages: string }) => `หน้า ${p.pages} ไม่มีข้อความ อาจเป็นภาพสแกน จึงไม่มีเนื้อหาจากหน้านั้น`,
  en: (p) => `pages without text, perhaps scans: ${p.pages}; nothing comes from them`,
  hints: GET_TEXT,
});

const FROM_THE_SOURCE: Message = {
  th: 'บันทึกเป็น Word (.docx) จากแฟ้มต้นฉบับ หรือคัดลอกข้อความจาก Word โดยตรง แทนการแปลงจาก PDF',
  en: 'save it as Word (.docx) from the original, or copy the text from Word, instead of turning a PDF into text',
};

export const MENDED_THAI = defineFinding({
  code: 'import/mended-thai',
  severity: 'warning',
  about: {
    th: 'ตัวอักษรที่เพี้ยนจากแฟ้ม PDF แก้ให้เท่าที่แน่ใจ และบอกว่าแก้อะไร',
    en: 'Letters that a PDF file damaged are mended where that is sure, and told',
  },
  th: (p: { file: string; damage: Damage }) =>
    `แก้ตัวอักษรที่เพี้ยนใน “${p.file}” ${p.damage.count} แห่ง: ${DAMAGE_NAMES[p.damage.kind].th} เช่น ${examplesOf(p.damage)}`,
  en: (p) =>
    `mended letters in ${p.damage.count} places of “${p.file}”: ${DAMAGE_NAMES[p.damage.kind].en}, as in ${examplesOf(p.damage)}`,
  hints: ({ damage }) =>
    damage.kind === 'am-lost' || damage.kind === 'parted-clusters'
      ? [
          {
            th: 'คำที่อ่านได้สองทาง เช่น นา–นำ ทา–ทำ คงไว้ตามเดิม ให้อ่านทวนทั้งแผน',
            en: 'words that can be read both ways, as นา and นำ, were kept: read the whole plan once more',
          },
          FROM_THE_SOURCE,
        ]
      : [],
});

const MOST_EXAMPLES = 5;
const examplesOf = ({ examples }: Damage): string =>
  examples
    .slice(0, MOST_EXAMPLES)
    .map(([written, right]) => `“${written}” → “${right}”`)
    .join(', ');

export const BEYOND_MENDING = defineFinding({
  code: 'import/beyond-mending',
  severity: 'error',
  about: {
    th: 'ข้อความที่เสียหายจนอ่านไม่ได้ไม่นำเข้า',
    en: 'A text that is damaged beyond reading is not imported',
  },
  th: (p: { file: string; kind: DamageKind }) =>
    `ข้อความไทยใน “${p.file}” เสียหายเกินกว่าจะแก้ได้: ${DAMAGE_NAMES[p.kind].th}`,
  en: (p) => `the Thai text of “${p.file}” is damaged beyond mending: ${DAMAGE_NAMES[p.kind].en}`,
  hints: FROM_THE_SOURCE,
});

export const BROKEN_THAI = defineFinding({
  code: 'import/broken-thai',
  severity: 'warning',
  about: {
    th: 'ข้อความไทยในแฟ้มที่นำเข้าอ่านได้ครบ สระและวรรณยุกต์อยู่ถูกที่',
    en: 'Thai text of an imported file is readable, its vowels and tone marks in place',
  },
  th: (p: { file: string; sign: Message; excerpt: string }) =>
    `ข้อความไทยใน “${p.file}” น่าจะเพี้ยน: ${p.sign.th} เช่น “${p.excerpt}”`,
  en: (p) => `the Thai text of “${p.file}” seems broken: ${p.sign.en}, as in “${p.excerpt}”`,
  hints: GET_TEXT,
});

export const LEGACY_ENCODING = defineFinding({
  code: 'import/legacy-encoding',
  severity: 'info',
  th: (p: { file: string; encoding: string }) =>
    `แฟ้ม “${p.file}” บันทึกด้วยรหัสอักขระ ${p.encoding} จึงแปลงเป็น Unicode ก่อนอ่าน`,
  en: (p) => `“${p.file}” is saved in ${p.encoding} and was decoded`,
});

export const BROKEN_ENCODING = defineFinding({
  code: 'import/broken-encoding',
  severity: 'warning',
  th: (p: { file: string; count: number; line: number }) =>
    `แฟ้ม “${p.file}” มีไบต์ที่ไม่ใช่ UTF-8 ${p.count} แห่ง แห่งแรกอยู่บรรทัด ${p.line} จึงอ่านเป็น �`,
  en: (p) => `“${p.file}” has bytes that are no UTF-8 (${p.count}, first in line ${p.line}), read as �`,
  hints: {
    th: 'เปิดแฟ้มในโปรแกรมแก้ไขข้อความ ตรวจตัวอักษรที่เป็น � แล้วบันทึกเป็น UTF-8',
    en: 'open the file in a text editor, look at each � and save it as UTF-8',
  },
});

export const LEFT_OUT = defineFinding({
  code: 'import/left-out',
  severity: 'info',
  about: {
    th: 'บอกสิ่งที่อยู่ในเอกสารแต่ไม่ใช่เนื้อความ จึงไม่ได้นำเข้า',
    en: 'Says what stands in the document beside its text and was left out',
  },
  th: leftOutThai,
  en: leftOutEnglish,
});

export const LEFT_OUT_TEXT = defineFinding({
  code: 'import/left-out-text',
  severity: 'warning',
  about: {
    th: 'บอกข้อความนอกเนื้อเอกสาร เช่น กล่องข้อความ ที่ไม่ได้นำเข้า',
    en: 'Says which text outside the body of the document was left out',
  },
  th: leftOutThai,
  en: leftOutEnglish,
  hints: {
    th: 'หากข้อความนี้เป็นเนื้อหาของแผน ให้ย้ายไปไว้ในเนื้อเอกสารก่อนนำเข้า',
    en: 'if it belongs to the plan, move it into the body of the document first',
  },
});

export const UNKNOWN_SYMBOL = defineFinding({
  code: 'import/unknown-symbol',
  severity: 'warning',
  th: (p: { font: string; code: string; count: number }) =>
    `ไม่รู้จักสัญลักษณ์ ${p.code} ของแบบอักษร ${p.font} (${p.count} แห่ง) จึงอ่านเป็น �`,
  en: (p) => `the symbol ${p.code} of the font ${p.font} is unknown (${p.count} times) and read as �`,
});

export const UNKNOWN_NUMBER_FORMAT = defineFinding({
  code: 'import/unknown-number-format',
  severity: 'warning',
  th: (p: { format: string }) => `ไม่รู้จักแบบเลขลำดับ “${p.format}” ของ Word จึงอ่านเป็นเลขอารบิก`,
  en: (p) => `Word's number format “${p.format}” is unknown and read as Arabic numerals`,
});
