import { defineFault, defineFinding, type Message } from '../diagnostics/diagnostic.js';
import type { FaceFault } from '../fonts/true-type.js';
import type { PictureFault } from '../pictures/picture.js';
import { titledField } from '../source/titled-field.js';

export const NOT_UTF8 = defineFault({
  code: 'load/not-utf8',
  th: (p: { file: string }) => `แฟ้ม “${p.file}” ไม่ได้บันทึกด้วยรหัสอักขระ UTF-8 จึงอ่านไม่ได้`,
  en: (p) => `“${p.file}” is not saved as UTF-8 and cannot be read`,
  hints: {
    th: 'เปิดแฟ้มในโปรแกรมแก้ไขข้อความ แล้วบันทึกใหม่โดยเลือกรหัสอักขระ (encoding) เป็น UTF-8',
    en: 'open the file in a text editor and save it again with the encoding UTF-8',
  },
});

/** What was saved under the name of a data file, by what its first bytes say. */
export type ForeignKind = 'word' | 'old-office' | 'pdf' | 'rtf' | 'web' | 'wide' | 'old-mac' | 'bytes';

const FOREIGN: Readonly<Record<ForeignKind, { readonly what: Message; readonly way: Message }>> = {
  word: {
    what: { th: 'เป็นเอกสาร Word หรือ Excel', en: 'is a Word or Excel document' },
    way: {
      th: 'นำเข้าด้วย plan import หรือคัดลอกข้อความไปวางในแฟ้มใหม่ที่สร้างด้วยโปรแกรมแก้ไขข้อความ',
      en: 'read it with plan import, or copy its text into a new file made by a text editor',
    },
  },
  'old-office': {
    what: { th: 'เป็นเอกสาร Word หรือ Excel รุ่นเก่า', en: 'is a Word or Excel document of an old kind' },
    way: {
      th: 'เปิดใน Word แล้วบันทึกเป็น .docx จากนั้นนำเข้าด้วย plan import',
      en: 'open it in Word, save it as .docx, and read that with plan import',
    },
  },
  pdf: {
    what: { th: 'เป็นเอกสาร PDF', en: 'is a PDF document' },
    way: { th: 'นำเข้าด้วย plan import', en: 'read it with plan import' },
  },
  rtf: {
    what: { th: 'บันทึกเป็น Rich Text (RTF) มีรหัสจัดหน้าปนอยู่', en: 'was saved as Rich Text (RTF)' },
    way: {
      th: 'บันทึกใหม่เป็นข้อความธรรมดา (Plain Text) รหัสอักขระ UTF-8',
      en: 'save it again as plain text with the encoding UTF-8',
    },
  },
  web: {
    what: { th: 'บันทึกเป็นหน้าเว็บ (HTML)', en: 'was saved as a web page (HTML)' },
    way: {
      th: 'ดาวน์โหลดใหม่เฉพาะตัวแฟ้ม หรือบันทึกใหม่เป็นข้อความธรรมดา (Plain Text) รหัสอักขระ UTF-8',
      en: 'download the file itself, or save it again as plain text with the encoding UTF-8',
    },
  },
  wide: {
    what: {
      th: 'บันทึกด้วยรหัสอักขระ UTF-16 (Notepad เรียกว่า Unicode)',
      en: 'is saved as UTF-16 (“Unicode” in Notepad)',
    },
    way: { th: 'บันทึกใหม่โดยเลือกรหัสอักขระ UTF-8', en: 'save it again with the encoding UTF-8' },
  },
  'old-mac': {
    what: { th: 'ขึ้นบรรทัดใหม่ด้วยรหัสแบบเก่า (CR)', en: 'ends its lines in an old way (CR)' },
    way: {
      th: 'บันทึกใหม่โดยเลือกการขึ้นบรรทัดแบบ Windows (CRLF) หรือ Unix (LF)',
      en: 'save it again with line ends of Windows (CRLF) or Unix (LF)',
    },
  },
  bytes: {
    what: { th: 'มีรหัสที่ไม่ใช่ข้อความปนอยู่ แฟ้มอาจเสียหาย', en: 'holds bytes that are no text; it may be damaged' },
    way: { th: 'นำแฟ้มสำรองมาใช้ หรือสร้างแฟ้มใหม่', en: 'take a copy you kept, or write the file anew' },
  },
};

export const FOREIGN_FILE = defineFault({
  code: 'load/foreign-file',
  about: {
    th: 'แฟ้มข้อมูลของแผนเป็นแฟ้มข้อความ UTF-8 ไม่ใช่แฟ้ม Word, PDF หรือแฟ้มชนิดอื่น',
    en: 'Data files are UTF-8 text, not Word, PDF or another kind of file',
  },
  th: (p: { file: string; kind: ForeignKind }) =>
    `แฟ้ม “${p.file}” ${FOREIGN[p.kind].what.th} ไม่ใช่แฟ้มข้อความ UTF-8 จึงอ่านเป็นข้อมูลแผนไม่ได้`,
  en: (p) => `“${p.file}” ${FOREIGN[p.kind].what.en} and cannot be read as plan data`,
  hints: (p) => FOREIGN[p.kind].way,
});

export const TOO_LARGE = defineFault({
  code: 'load/too-large',
  th: (p: { file: string; megabytes: number }) => `แฟ้ม “${p.file}” ใหญ่เกิน ${p.megabytes} เมกะไบต์ จึงไม่อ่าน`,
  en: (p) => `“${p.file}” is larger than ${p.megabytes} MB and is not read`,
  hints: {
    th: 'แฟ้มข้อมูลแผนมีเฉพาะข้อความ ตรวจดูว่ามีข้อมูลอื่นปนอยู่หรือไม่',
    en: 'plan data is text only; see whether something else got into the file',
  },
});

export const OUTSIDE_FOLDER = defineFault({
  code: 'load/outside-folder',
  th: (p: { path: string }) => `“${p.path}” อยู่นอกโฟลเดอร์ของแผน จึงไม่อ่าน`,
  en: (p) => `“${p.path}” lies outside the plan folder and is not read`,
  hints: {
    th: 'คัดลอกแฟ้มมาไว้ในโฟลเดอร์ของแผน แล้วระบุชื่อแฟ้มนั้น',
    en: 'copy the file into the plan folder and name that copy',
  },
});

export const CHAPTER_NAME = defineFinding({
  code: 'load/chapter-name',
  severity: 'error',
  th: (p: { name: string; suggestion: string; isThere: boolean }) =>
    `แฟ้ม “${p.name}” ในโฟลเดอร์ chapters/ ไม่ลงท้ายด้วย .md จึงไม่ถูกอ่าน`,
  en: (p) => `“${p.name}” in the folder chapters does not end in .md, so it is not read`,
  hints: (p) =>
    p.isThere
      ? {
          th: `มีแฟ้ม ${p.suggestion} อยู่แล้ว หากแฟ้มนี้เป็นสำเนา ให้ลบหรือย้ายออกจากโฟลเดอร์`,
          en: `there is a file ${p.suggestion} already; remove this one if it is a copy`,
        }
      : { th: `เปลี่ยนชื่อแฟ้มเป็น ${p.suggestion}`, en: `rename the file to ${p.suggestion}` },
});

export const FILE_NAME = defineFinding({
  code: 'load/file-name',
  severity: 'error',
  th: (p: { name: string; suggestion?: string; isThere: boolean }) =>
    `แฟ้ม “${p.name}” ไม่ถูกอ่าน เพราะชื่อแฟ้มไม่อยู่ในรูปแบบที่โปรแกรมรู้จัก`,
  en: (p) => `the file “${p.name}” is not read: its name is none that the program knows`,
  hints: (p) =>
    p.suggestion === undefined
      ? {
          th: 'ตั้งชื่อแฟ้มด้วยอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง ลงท้ายด้วย .yaml เช่น internal-control.yaml',
          en: 'name it with lower-case letters, digits and hyphens, ending in .yaml: internal-control.yaml',
        }
      : p.isThere
        ? {
            th: `มีแฟ้ม ${p.suggestion} อยู่แล้ว หากแฟ้มนี้เป็นสำเนา ให้ลบหรือย้ายออกจากโฟลเดอร์`,
            en: `there is a file ${p.suggestion} already; remove this one if it is a copy`,
          }
        : { th: `เปลี่ยนชื่อแฟ้มเป็น ${p.suggestion}`, en: `rename the file to ${p.suggestion}` },
});

export const MISSING_PICTURE = defineFault({
  code: 'load/missing-picture',
  th: (p: { path: string; field: string }) => `ไม่พบแฟ้มภาพ “${p.path}” ในโฟลเดอร์ของแผน`,
  en: (p) => `the picture “${p.path}” is not in the plan folder`,
  hints: (p) => ({
    th: `วางแฟ้มภาพไว้ในโฟลเดอร์ของแผนแล้วระบุชื่อแฟ้มให้ตรงกัน หรือลบช่อง ${titledField(p.field)} เพื่อพิมพ์โดยไม่มีภาพ`,
    en: `put the picture into the plan folder under that name, or remove ${p.field} to print without it`,
  }),
});

export const BAD_PICTURE = defineFault({
  code: 'load/bad-picture',
  about: {
    th: 'แฟ้มภาพเป็น PNG หรือ JPEG ที่สมบูรณ์และมีขนาดพอเหมาะ',
    en: 'Pictures are whole PNG or JPEG files of a reasonable size',
  },
  th: (p: { path: string } & PictureFault) => `แฟ้มภาพ “${p.path}” ${PICTURE_FAULTS[p.fault].th(nameIn(p))}`,
  en: (p) => `the picture “${p.path}” ${PICTURE_FAULTS[p.fault].en(nameIn(p))}`,
  hints: (p) => PICTURE_FAULTS[p.fault].wayOut,
});

export const UNKNOWN_TEMPLATE = defineFault({
  code: 'load/unknown-template',
  th: (p: { id: string }) => `ไม่พบแม่แบบเอกสาร “${p.id}”`,
  en: (p) => `there is no template “${p.id}”`,
});

export const BAD_FONT = defineFault({
  code: 'load/bad-font',
  about: {
    th: 'แฟ้มแบบอักษรเป็น TrueType หรือ OpenType ที่สมบูรณ์และมีอักษรไทย',
    en: 'Font files are whole, TrueType or OpenType, and have Thai letters',
  },
  th: (p: { family: string; file: string; fault: FaceFault | 'no-thai' | 'no-regular' }) =>
    `ใช้แบบอักษร “${p.family}” ไม่ได้ เพราะแฟ้ม ${p.file} ${FONT_FAULTS[p.fault].th}`,
  en: (p) => `the font “${p.family}” cannot be used: ${p.file} ${FONT_FAULTS[p.fault].en}`,
  hints: (p) => FONT_FAULTS[p.fault].wayOut,
});

export const NO_BOLD_FACE = defineFinding({
  code: 'load/no-bold-face',
  severity: 'warning',
  th: (p: { family: string }) => `แบบอักษร “${p.family}” ไม่มีตัวหนา หัวข้อและหัวตารางจะพิมพ์เป็นตัวธรรมดา`,
  en: (p) => `the font “${p.family}” has no bold face: headings will be printed in the regular one`,
  hints: {
    th: 'เพิ่มแฟ้มตัวหนา (ชื่อลงท้าย -Bold.ttf) ไว้ในโฟลเดอร์เดียวกัน',
    en: 'put its bold file (named …-Bold.ttf) into the same folder',
  },
});

export const MISSING_FONT = defineFault({
  code: 'load/missing-font',
  th: (p: { family: string }) => `ไม่พบแฟ้มแบบอักษร (.ttf) ของ “${p.family}”`,
  en: (p) => `no font file (.ttf) of “${p.family}” was found`,
  hints: (p) => ({
    th: `วางแฟ้ม .ttf ไว้ในโฟลเดอร์ fonts/${p.family}/ ภายในโฟลเดอร์ของแผน`,
    en: `put its .ttf files into fonts/${p.family}/ inside the plan folder`,
  }),
});

interface FaultSentence {
  readonly th: (name: string) => string;
  readonly en: (name: string) => string;
  readonly wayOut: Message;
}

const nameIn = (fault: PictureFault): string =>
  fault.fault === 'other-kind' ? fault.name : fault.fault === 'too-large' ? fault.limit : '';

const SAVE_ANEW: Message = {
  th: 'เปิดภาพด้วยโปรแกรมดูภาพ แล้วบันทึกเป็น (Save as) ชนิด PNG หรือ JPEG',
  en: 'open it in a program for pictures and save it as PNG or JPEG',
};
const FETCH_AGAIN: Message = {
  th: 'คัดลอกหรือดาวน์โหลดแฟ้มภาพใหม่อีกครั้ง แล้วเปิดดูก่อนว่าเห็นภาพครบ',
  en: 'copy or download the picture again and see that it opens whole',
};

const PICTURE_FAULTS: Readonly<Record<PictureFault['fault'], FaultSentence>> = {
  empty: { th: () => 'ว่างเปล่า (0 ไบต์)', en: () => 'is empty (0 bytes)', wayOut: FETCH_AGAIN },
  unknown: { th: () => 'ไม่ใช่ภาพ PNG หรือ JPEG', en: () => 'is no PNG or JPEG picture', wayOut: SAVE_ANEW },
  damaged: { th: () => 'เสียหายหรือมาไม่ครบ', en: () => 'is damaged or cut off', wayOut: FETCH_AGAIN },
  'special-jpeg': {
    th: () => 'เป็น JPEG ชนิดที่โปรแกรมเปิดเอกสารอ่านไม่ได้',
    en: () => 'is a JPEG of a kind that readers of documents cannot show',
    wayOut: SAVE_ANEW,
  },
  'other-kind': {
    th: (name) => `เป็นภาพชนิด ${name} ซึ่งใช้ไม่ได้ ต้องเป็น PNG หรือ JPEG`,
    en: (name) => `is ${name}, not PNG or JPEG`,
    wayOut: SAVE_ANEW,
  },
  'too-large': {
    th: (limit) =>
      `ใหญ่เกินไป (เกิน ${limit.replace('MP', 'ล้านจุด').replace('MB', 'เมกะไบต์').replace('px', 'จุด')})`,
    en: (limit) => `is too large (over ${limit})`,
    wayOut: {
      th: 'ย่อภาพให้กว้างและสูงไม่เกิน 2,000 จุด ซึ่งละเอียดพอสำหรับการพิมพ์',
      en: 'reduce it to 2,000 points in width and height, which is fine enough for print',
    },
  },
};

interface FontFault extends Message {
  readonly wayOut: Message;
}

const COPY_AGAIN: Message = {
  th: 'คัดลอกแฟ้มแบบอักษรมาวางใหม่ หรือลบช่อง fonts.family เพื่อใช้แบบอักษรของโปรแกรม',
  en: 'copy the font file again, or remove fonts.family to use the font that comes with the program',
};
const TAKE_TTF: Message = {
  th: 'ใช้แฟ้ม .ttf ของแบบอักษรนี้ หรือลบช่อง fonts.family เพื่อใช้แบบอักษรของโปรแกรม',
  en: 'take the .ttf file of this font, or remove fonts.family to use the font that comes with the program',
};

const FONT_FAULTS: Readonly<Record<FaceFault | 'no-thai' | 'no-regular', FontFault>> = {
  empty: { th: 'ว่างเปล่า (0 ไบต์)', en: 'is empty (0 bytes)', wayOut: COPY_AGAIN },
  'no-font': { th: 'ไม่ใช่แฟ้มแบบอักษร', en: 'is no font file', wayOut: COPY_AGAIN },
  damaged: { th: 'เสียหายหรือมาไม่ครบ', en: 'is damaged or cut off', wayOut: COPY_AGAIN },
  'web-font': { th: 'เป็นแบบอักษรสำหรับเว็บ (WOFF)', en: 'is a web font (WOFF)', wayOut: TAKE_TTF },
  collection: { th: 'รวมแบบอักษรหลายแบบไว้ในแฟ้มเดียว (TTC)', en: 'holds several fonts (TTC)', wayOut: TAKE_TTF },
  variable: {
    th: 'เป็นแบบอักษรชนิดปรับน้ำหนักได้ (variable)',
    en: 'is a variable font',
    wayOut: {
      th: 'ใช้แฟ้ม -Regular.ttf และ -Bold.ttf ซึ่งมักอยู่ในโฟลเดอร์ static ของชุดที่ดาวน์โหลดมา หรือลบช่อง fonts.family เพื่อใช้แบบอักษรของโปรแกรม',
      en: 'take its -Regular.ttf and -Bold.ttf files, often in a folder named static of the download, or remove fonts.family to use the font that comes with the program',
    },
  },
  postscript: { th: 'เป็นแบบอักษรชนิด OTF', en: 'is an OTF font', wayOut: TAKE_TTF },
  'no-regular': {
    th: 'เป็นตัวหนาหรือตัวเอน และไม่มีแฟ้มตัวธรรมดา',
    en: 'is a bold or italic face, and there is no regular one',
    wayOut: {
      th: 'เพิ่มแฟ้มตัวธรรมดา (ชื่อลงท้าย -Regular.ttf) ไว้ในโฟลเดอร์เดียวกัน',
      en: 'put its regular file (named …-Regular.ttf) into the same folder',
    },
  },
  'no-thai': {
    th: 'มีอักษรไทยไม่ครบ',
    en: 'lacks letters of Thai',
    wayOut: {
      th: 'เลือกแบบอักษรที่มีอักษรไทย หรือลบช่อง fonts.family เพื่อใช้แบบอักษรของโปรแกรม',
      en: 'choose a font with Thai letters, or remove fonts.family to use the font that comes with the program',
    },
  },
};
