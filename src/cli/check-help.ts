import type { Language } from '../config.js';

const FIX_NEEDS_PLAN = {
  th: '--fix ใช้กับแผนเท่านั้น ใช้ร่วมกับ --text ไม่ได้',
  en: '--fix mends plans only and does not go with --text',
};

const THAI = {
  fix: 'แก้สิ่งที่แก้ได้แน่นอน (อักขระ เว้นวรรค คำสะกดผิด) ในแฟ้มข้อมูลให้ทันที',
  fixDryRun: 'แสดงสิ่งที่ --fix จะแก้ โดยไม่เขียนแฟ้ม',
  maxWarnings: 'ถือว่าไม่ผ่านเมื่อมีคำเตือนเกินจำนวนนี้',
  explain: 'อธิบายข้อตรวจหนึ่งข้อ เช่น check/law-year',
  listRules: 'แสดงข้อตรวจทั้งหมด',
  text: 'ตรวจแฟ้มข้อความภาษาไทยใด ๆ แทนแผน (- คือรับจาก stdin)',
  orgType: 'ประเภทหน่วยงานของข้อความ (หากไม่ระบุ เดาจากข้อความ)',
  orgName: 'ชื่อสถานที่ของหน่วยงาน เช่น บ้านแหง (หากไม่ระบุ เดาจากข้อความ)',
  year: 'ปีงบประมาณของข้อความ (หากไม่ระบุ เดาจากข้อความ)',
  fixNeedsPlan: FIX_NEEDS_PLAN,
  mended: (places: number, files: number): string => `แก้ให้แล้ว ${places} แห่ง ใน ${files} แฟ้ม`,
  mendable: (places: number, files: number): string => `--fix จะแก้ ${places} แห่ง ใน ${files} แฟ้ม`,
  lastVersions: (ending: string): string =>
    `ฉบับก่อนแก้เก็บไว้ข้างแฟ้มเดิม ชื่อลงท้ายด้วย ${ending} จนกว่าจะสั่ง --fix ครั้งต่อไป`,
  leftOut: (change: string): string => `ไม่ได้แก้ เพราะจะกระทบข้อความอื่น ให้แก้เอง: ${change}`,
  tooManyWarnings: (warnings: number, most: number): string =>
    `คำเตือน ${warnings} แห่ง เกินที่กำหนดไว้ ${most} แห่ง`,
};

const ENGLISH: typeof THAI = {
  fix: 'mend what is beyond doubt (characters, spaces, misspelt words) in the data files',
  fixDryRun: 'show what --fix would mend; write nothing',
  maxWarnings: 'fail where there are more warnings than these',
  explain: 'explain one rule, such as check/law-year',
  listRules: 'list all rules',
  text: 'check any Thai text file instead of a plan (- is standard input)',
  orgType: 'kind of organization of the text (default: guessed)',
  orgName: 'place name of the organization, such as บ้านแหง (default: guessed)',
  year: 'fiscal year of the text (default: guessed)',
  fixNeedsPlan: FIX_NEEDS_PLAN,
  mended: (places, files) => `${places} places mended in ${files} files`,
  mendable: (places, files) => `--fix would mend ${places} places in ${files} files`,
  lastVersions: (ending) =>
    `the versions from before are kept beside the files, their names ending in ${ending}, until the next --fix`,
  leftOut: (change) => `left out, for it would change other text; mend it by hand: ${change}`,
  tooManyWarnings: (warnings, most) => `${warnings} warnings, more than the ${most} allowed`,
};

/** What `plan check` says besides its findings. */
export const describeCheck = (language: Language): typeof THAI => (language === 'th' ? THAI : ENGLISH);
