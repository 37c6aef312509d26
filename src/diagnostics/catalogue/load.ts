import type { PictureFault } from '../../pictures/picture.js';
import { entry } from '../catalogue-entry.js';
import type { Message } from '../diagnostic.js';

export const LOAD_CATALOGUE = {
  'load/not-utf8': entry({
    severity: 'error',
    blocking: true,
    th: (p: { file: string }) => `แฟ้ม “${p.file}” ไม่ได้บันทึกด้วยรหัสอักขระ UTF-8 จึงอ่านไม่ได้`,
    en: (p) => `“${p.file}” is not saved as UTF-8 and cannot be read`,
    hints: () => [
      {
        th: 'เปิดแฟ้มในโปรแกรมแก้ไขข้อความ แล้วบันทึกใหม่โดยเลือกรหัสอักขระ (encoding) เป็น UTF-8',
        en: 'open the file in a text editor and save it again with the encoding UTF-8',
      },
    ],
  }),
  'load/too-large': entry({
    severity: 'error',
    blocking: true,
    th: (p: { file: string; megabytes: number }) => `แฟ้ม “${p.file}” ใหญ่เกิน ${p.megabytes} เมกะไบต์ จึงไม่อ่าน`,
    en: (p) => `“${p.file}” is larger than ${p.megabytes} MB and is not read`,
    hints: () => [
      {
        th: 'แฟ้มข้อมูลแผนมีเฉพาะข้อความ ตรวจดูว่ามีข้อมูลอื่นปนอยู่หรือไม่',
        en: 'plan data is text only; see whether something else got into the file',
      },
    ],
  }),
  'load/outside-folder': entry({
    severity: 'error',
    blocking: true,
    th: (p: { path: string }) => `“${p.path}” อยู่นอกโฟลเดอร์ของแผน จึงไม่อ่าน`,
    en: (p) => `“${p.path}” lies outside the plan folder and is not read`,
    hints: () => [
      {
        th: 'คัดลอกแฟ้มมาไว้ในโฟลเดอร์ของแผน แล้วระบุชื่อแฟ้มนั้น',
        en: 'copy the file into the plan folder and name that copy',
      },
    ],
  }),
  'load/file-name': entry({
    severity: 'error',
    th: (p: { name: string; suggestion?: string }) => `ชื่อแฟ้ม “${p.name}” ใช้เป็นชื่อโครงการไม่ได้ จึงไม่ถูกอ่าน`,
    en: (p) => `the file name “${p.name}” cannot serve as a project id, so the file is not read`,
    hints: (p) => [
      p.suggestion === undefined
        ? {
            th: 'ตั้งชื่อแฟ้มด้วยอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง ลงท้ายด้วย .yaml เช่น internal-control.yaml',
            en: 'name it with lower-case letters, digits and hyphens, ending in .yaml: internal-control.yaml',
          }
        : { th: `เปลี่ยนชื่อแฟ้มเป็น ${p.suggestion}`, en: `rename the file to ${p.suggestion}` },
    ],
  }),
  'load/multiple-documents': entry({
    severity: 'error',
    blocking: true,
    th: (_: object) => 'แฟ้มนี้มีเอกสาร YAML มากกว่าหนึ่งชุด (คั่นด้วย ---) ใช้ได้เพียงชุดเดียว',
    en: () => 'the file holds more than one YAML document (parted by ---); only one is allowed',
    hints: () => [
      {
        th: 'ลบบรรทัด --- แล้วแยกข้อมูลเป็นคนละแฟ้ม',
        en: 'remove the line --- and put the rest into its own file',
      },
    ],
  }),
  'load/duplicate-key': entry({
    severity: 'error',
    blocking: true,
    th: (p: { key: string }) => `มีช่อง “${p.key}” ซ้ำกันในกลุ่มเดียวกัน`,
    en: (p) => `the field “${p.key}” is written twice in one group`,
    hints: () => [{ th: 'เก็บไว้เพียงช่องเดียว แล้วลบอีกช่องหนึ่ง', en: 'keep one and remove the other' }],
  }),
  'load/text-too-long': entry({
    severity: 'error',
    blocking: true,
    th: (p: { most: number }) => `ข้อความนี้ยาวเกิน ${p.most.toLocaleString('en')} ตัวอักษร จึงไม่อ่าน`,
    en: (p) => `this text is longer than ${p.most.toLocaleString('en')} characters and is not read`,
    hints: () => [
      {
        th: 'แบ่งเป็นหลายย่อหน้าหรือหลายข้อ และตรวจดูว่าลืมปิดเครื่องหมายคำพูดหรือไม่',
        en: 'part it into several paragraphs or entries, and see whether a closing quote is missing',
      },
    ],
  }),
  'load/too-deep': entry({
    severity: 'error',
    blocking: true,
    th: (p: { levels: number }) => `ข้อมูลซ้อนกันลึกเกิน ${p.levels} ชั้น จึงไม่อ่าน`,
    en: (p) => `the data nests deeper than ${p.levels} levels and is not read`,
    hints: () => [
      {
        th: 'แผนใช้ข้อมูลซ้อนกันไม่กี่ชั้น ตรวจดูวงเล็บ ขีด และย่อหน้าของบรรทัดนี้',
        en: 'a plan needs a few levels only: look at the brackets, dashes and indentation of this line',
      },
    ],
  }),
  'load/tab-indent': entry({
    severity: 'error',
    blocking: true,
    th: (_: object) => 'ย่อหน้าด้วยแท็บ (Tab) ซึ่ง YAML ไม่อนุญาต',
    en: () => 'a tab is used for indentation, which YAML does not allow',
    hints: () => [
      { th: 'ลบแท็บ แล้วเคาะเว้นวรรคแทน ชั้นละ 2 เคาะ', en: 'replace the tab by spaces, two per level' },
    ],
  }),
  'load/bad-indent': entry({
    severity: 'error',
    blocking: true,
    th: (_: object) => 'ย่อหน้าของบรรทัดนี้ไม่ตรงกับบรรทัดอื่นในกลุ่มเดียวกัน',
    en: () => 'this line is not indented like the others of its group',
    hints: () => [
      {
        th: 'จัดให้ขึ้นต้นตรงกับช่องอื่นในระดับเดียวกัน ด้วยเว้นวรรคชั้นละ 2 เคาะ',
        en: 'let it start in the same column as its neighbours, two spaces per level',
      },
    ],
  }),
  'load/unclosed': entry({
    severity: 'error',
    blocking: true,
    th: (p: { missing: string }) => `ขาดเครื่องหมาย ${p.missing}`,
    en: (p) => `${p.missing} is missing`,
    hints: (p) => [{ th: `เติม ${p.missing} ให้ครบคู่หรือครบรูปแบบ`, en: `add the missing ${p.missing}` }],
  }),
  'load/colon-in-text': entry({
    severity: 'error',
    blocking: true,
    th: (_: object) => 'ข้อความนี้มีเครื่องหมาย “: ” อยู่ข้างใน จึงอ่านเป็นชื่อช่องซ้อนกัน',
    en: () => 'this text has “: ” inside and is read as a field within a field',
    hints: () => [
      {
        th: 'ครอบข้อความทั้งหมดด้วยเครื่องหมายคำพูด "…" หรือขึ้นบรรทัดใหม่หลัง >-',
        en: 'put the whole text in quotes "…" or on the lines after >-',
      },
    ],
  }),
  'load/special-start': entry({
    severity: 'error',
    blocking: true,
    th: (p: { character: string }) => `“${p.character}” เป็นเครื่องหมายสงวน ใช้ขึ้นต้นค่าหรือข้อความไม่ได้`,
    en: (p) => `“${p.character}” is a reserved sign: no value or text can start with it`,
    hints: () => [
      {
        th: 'ครอบข้อความทั้งหมดด้วยเครื่องหมายคำพูด "…" หรือลบเครื่องหมายนี้ออก',
        en: 'put the whole text in quotes "…", or remove the sign',
      },
    ],
  }),
  'load/space-after-colon': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string }) => `ต้องเว้นวรรคหนึ่งเคาะหลัง “${p.field}:”`,
    en: (p) => `a space is missing after “${p.field}:”`,
  }),
  'load/missing-picture': entry({
    severity: 'error',
    blocking: true,
    th: (p: { path: string; field: string }) => `ไม่พบแฟ้มภาพ “${p.path}” ในโฟลเดอร์ของแผน`,
    en: (p) => `the picture “${p.path}” is not in the plan folder`,
    hints: (p) => [
      {
        th: `วางแฟ้มภาพไว้ในโฟลเดอร์ของแผนแล้วระบุชื่อแฟ้มให้ตรงกัน หรือลบช่อง ${p.field} เพื่อพิมพ์โดยไม่มีภาพ`,
        en: `put the picture into the plan folder under that name, or remove ${p.field} to print without it`,
      },
    ],
  }),
  'load/bad-picture': entry({
    severity: 'error',
    blocking: true,
    th: (p: { path: string } & PictureFault) => `แฟ้มภาพ “${p.path}” ${PICTURE_FAULTS[p.fault].th(nameIn(p))}`,
    en: (p) => `the picture “${p.path}” ${PICTURE_FAULTS[p.fault].en(nameIn(p))}`,
    hints: (p) => [PICTURE_FAULTS[p.fault].wayOut],
  }),
  'load/not-key-value': entry({
    severity: 'error',
    blocking: true,
    th: (_: object) => 'บรรทัดนี้ไม่เป็นรูป “ชื่อช่อง: ค่า”',
    en: () => 'this line has not the form “field: value”',
    hints: () => [
      {
        th: 'เติมเครื่องหมาย : ตามด้วยเว้นวรรคหนึ่งเคาะหลังชื่อช่อง หรือย่อหน้าให้เป็นส่วนหนึ่งของข้อความก่อนหน้า',
        en: 'put “: ” after the field name, or indent the line so that it belongs to the text before it',
      },
    ],
  }),
  'load/yaml-syntax': entry({
    severity: 'error',
    blocking: true,
    th: (p: { detail: string }) => `เขียนไม่ถูกรูปแบบ YAML (${p.detail})`,
    en: (p) => `this is not valid YAML: ${p.detail}`,
    hints: () => [
      {
        th: 'ตรวจเครื่องหมายคำพูด วงเล็บ เครื่องหมาย : และย่อหน้าของบรรทัดนี้กับบรรทัดก่อนหน้า',
        en: 'look at quotes, brackets, colons and indentation of this line and the one before',
      },
    ],
  }),
};

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
    th: (limit) => `ใหญ่เกินไป (เกิน ${limit})`,
    en: (limit) => `is too large (over ${limit})`,
    wayOut: {
      th: 'ย่อภาพให้กว้างและสูงไม่เกิน 2,000 จุด ซึ่งละเอียดพอสำหรับการพิมพ์',
      en: 'reduce it to 2,000 points in width and height, which is fine enough for print',
    },
  },
};
