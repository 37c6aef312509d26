import { defineFinding } from '../diagnostics/finding.js';

export const NOT_UTF8 = defineFinding({
  code: 'load/not-utf8',
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
});

export const TOO_LARGE = defineFinding({
  code: 'load/too-large',
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
});

export const OUTSIDE_FOLDER = defineFinding({
  code: 'load/outside-folder',
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
});

export const FILE_NAME = defineFinding({
  code: 'load/file-name',
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
});

export const MISSING_EMBLEM = defineFinding({
  code: 'load/missing-emblem',
  severity: 'error',
  blocking: true,
  th: (p: { path: string }) => `ไม่พบแฟ้มตราสัญลักษณ์ “${p.path}” ในโฟลเดอร์ของแผน`,
  en: (p) => `the emblem “${p.path}” is not in the plan folder`,
  hints: () => [
    {
      th: 'วางแฟ้มภาพไว้ในโฟลเดอร์ของแผนแล้วระบุชื่อแฟ้มให้ตรงกัน หรือลบช่อง emblem เพื่อเว้นที่ว่างไว้ติดภาพเอง',
      en: 'put the picture into the plan folder under that name, or remove emblem to leave an empty place',
    },
  ],
});

export const UNKNOWN_TEMPLATE = defineFinding({
  code: 'load/unknown-template',
  severity: 'error',
  blocking: true,
  th: (p: { id: string }) => `ไม่พบแม่แบบเอกสาร “${p.id}”`,
  en: (p) => `there is no template “${p.id}”`,
});

export const MISSING_FONT = defineFinding({
  code: 'load/missing-font',
  severity: 'error',
  blocking: true,
  th: (p: { family: string }) => `ไม่พบแฟ้มแบบอักษร (.ttf) ของ “${p.family}”`,
  en: (p) => `no font file (.ttf) of “${p.family}” was found`,
  hints: (p) => [
    {
      th: `วางแฟ้ม .ttf ไว้ในโฟลเดอร์ fonts/${p.family}/ ภายในโฟลเดอร์ของแผน`,
      en: `put its .ttf files into fonts/${p.family}/ inside the plan folder`,
    },
  ],
});
