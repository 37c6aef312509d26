import type { Language } from '../config.js';
import { DEFAULT_FORMATS, FORMAT_NAMES } from '../write/index.js';

const formats = FORMAT_NAMES.join(', ');
const usual = DEFAULT_FORMATS.join(',');

const THAI = {
  plan: 'จัดทำแผนปฏิบัติการป้องกันการทุจริตจากข้อมูล YAML เป็นเอกสาร PDF และ Word พร้อมพิมพ์',
  check: 'ตรวจข้อมูลของแผน บอกจุดที่ต้องแก้พร้อมวิธีแก้ โดยไม่สร้างเอกสาร',
  build: 'ตรวจข้อมูลแล้วสร้างเอกสารทั้งหมดของแผน',
  help: 'แสดงวิธีใช้ของคำสั่ง',
  helpOption: 'แสดงวิธีใช้',
  dir: 'โฟลเดอร์ของแผน เช่น data/2569 (หากไม่ระบุ ใช้ปีล่าสุดใน data)',
  lang: 'ภาษาของข้อความ th หรือ en (ค่าตั้งต้น th)',
  report: 'รูปแบบรายงาน human, json, sarif หรือ github (ค่าตั้งต้น human)',
  strict: 'ถือว่าคำเตือนเป็นข้อผิดพลาด',
  info: 'แสดงข้อสังเกตด้วย',
  quiet: 'แสดงเฉพาะเมื่อมีข้อผิดพลาด',
  noColor: 'ไม่ใช้สี',
  format: `ชนิดเอกสาร คั่นด้วยจุลภาค ${formats} (ค่าตั้งต้น ${usual})`,
  only: 'เฉพาะเอกสาร คั่นด้วยจุลภาค plan, announcement, summary, annex',
  project: 'เฉพาะโครงการเดียว ตามชื่อแฟ้ม เช่น internal-control',
  out: 'โฟลเดอร์ปลายทาง (ค่าตั้งต้น out)',
  overwrite: 'เขียนทับเอกสารที่ถูกแก้ไขด้วยมือ',
  watch: 'เฝ้าดูแฟ้มข้อมูล แล้วสร้างเอกสารใหม่ทุกครั้งที่บันทึก',
  examples: 'ตัวอย่าง',
  badCommand: 'คำสั่งไม่ถูกต้อง: ',
  tryHelp: 'ดูวิธีใช้ด้วย plan help',
  titles: {
    'Usage:': 'วิธีใช้:',
    'Options:': 'ตัวเลือก:',
    'Commands:': 'คำสั่ง:',
    'Arguments:': 'ข้อมูลที่ระบุได้:',
  } as Readonly<Record<string, string>>,
};

const ENGLISH: typeof THAI = {
  plan: 'Compiles a yearly anti-corruption action plan from YAML into print-ready PDF and Word files',
  check: 'Checks the data of a plan and says what to mend; makes no documents',
  build: 'Checks the data and makes all documents of a plan',
  help: 'shows help for a command',
  helpOption: 'shows this help',
  dir: 'plan folder such as data/2569 (default: the newest year under data)',
  lang: 'language of all messages, th or en (default: th)',
  report: 'human, json, sarif or github (default: human)',
  strict: 'warnings count as errors',
  info: 'show notes too',
  quiet: 'print only when something is wrong',
  noColor: 'no colours',
  format: `formats, parted by commas: ${formats} (default: ${usual})`,
  only: 'documents, parted by commas: plan, announcement, summary, annex',
  project: 'the sheet of one project by its file name, such as internal-control',
  out: 'target folder (default: out)',
  overwrite: 'replace documents that were edited by hand',
  watch: 'keep running and build again whenever a file is saved',
  examples: 'Examples',
  badCommand: '',
  tryHelp: 'see plan help --lang en',
  titles: {},
};

/** What help and complaints say. */
export const describeCli = (language: Language): typeof THAI => (language === 'th' ? THAI : ENGLISH);
