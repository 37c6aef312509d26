import type { Language } from '../config.js';

const THAI = {
  init: 'เริ่มแผนใหม่ในโฟลเดอร์เปล่า',
  initDir: 'โฟลเดอร์ที่จะเก็บแผน เช่น . หรือ data/2570 (ค่าตั้งต้น data/<ปี> ของที่นี่)',
  type: 'ประเภทหน่วยงาน อบต. เทศบาลตำบล เทศบาลเมือง เทศบาลนคร หรือ อบจ.',
  name: 'ชื่อหน่วยงาน เฉพาะชื่อ เช่น บ้านแหง',
  district: 'อำเภอ',
  province: 'จังหวัด',
  executive: 'ชื่อและนามสกุลผู้บริหารท้องถิ่น พร้อมคำนำหน้า',
  year: 'ปีงบประมาณ พ.ศ. เช่น 2570',
  fromTemplate: 'เริ่มด้วยโครงการตั้งต้นตามกรอบแผน พร้อมรายละเอียด',
  add: 'เพิ่มโครงการ',
  title: 'ชื่อโครงการ',
  id: 'รหัส (ชื่อแฟ้ม) ของโครงการ',
  dimension: 'มิติ เช่น 2',
  quarters: 'ไตรมาสที่ดำเนินการ คั่นด้วยจุลภาค เช่น 2,3',
  budget: 'งบประมาณเป็นบาท (ค่าตั้งต้น 0)',
  projectType: 'ประเภทโครงการ (หากไม่ระบุ ดูจากคำขึ้นต้นของชื่อ)',
  origin: 'template โครงการตั้งต้น หรือ local โครงการของหน่วยงานเอง (ค่าตั้งต้น local)',
  sheet: 'มีรายละเอียดโครงการในภาคผนวก',
  remove: 'นำโครงการออกจากแผน แฟ้มเดิมเก็บไว้ในโฟลเดอร์ removed',
  list: 'แสดงตารางสรุปโครงการ',
  json: 'แสดงเป็น JSON สำหรับโปรแกรมอื่น',
  csv: 'แสดงเป็น CSV สำหรับโปรแกรมตารางคำนวณ',
  rollover: 'เริ่มแผนปีใหม่จากแผนปีเดิม',
  nextYear: 'ปีงบประมาณใหม่ เช่น 2570',
  doctor: 'ตรวจโปรแกรม แบบอักษร แม่แบบ และแผน บอกสิ่งที่ผิดปกติและวิธีแก้',
};

const ENGLISH: typeof THAI = {
  init: 'starts a new plan in an empty folder',
  initDir: 'where plans shall lie, such as . or data/2570 (default: data/<year> here)',
  type: 'type of organization: อบต. เทศบาลตำบล เทศบาลเมือง เทศบาลนคร or อบจ.',
  name: 'name of the organization, the place alone',
  district: 'district',
  province: 'province',
  executive: 'name of the executive',
  year: 'fiscal year of the Buddhist era, such as 2570',
  fromTemplate: 'begin with the common projects of the framework, sheets included',
  add: 'adds a project',
  title: 'title of the project',
  id: 'id (file name) of the project',
  dimension: 'dimension, such as 2',
  quarters: 'quarters, parted by commas, such as 2,3',
  budget: 'budget in baht (default: 0)',
  projectType: 'type of project (default: the first word of the title)',
  origin: 'template: of the national list; local: the organization’s own (default: local)',
  sheet: 'with a sheet in the annex',
  remove: 'takes a project out of the plan; its file is kept in the folder removed',
  list: 'shows the summary table',
  json: 'as JSON, for programs',
  csv: 'as CSV, for spreadsheets',
  rollover: 'starts the plan of a new year from the old one',
  nextYear: 'the new fiscal year, such as 2570',
  doctor: 'looks at the program, fonts, templates and plans; says what is wrong and how to mend it',
};

/** What help says about the commands of the officer's year. */
export const describeYearCommands = (language: Language): typeof THAI => (language === 'th' ? THAI : ENGLISH);

export const YEAR_EXAMPLES = {
  init: '  plan init\n  plan init --type อบต. --name บ้านแหง --year 2570 --from-template',
  add: '  plan add "โครงการอบรมผู้นำชุมชน" --dimension 3 --quarters 2,3 --budget 10000',
  remove: '  plan remove project-1',
  list: '  plan list\n  plan list data/2569 --csv > plan.csv',
  rollover: '  plan rollover 2570',
  doctor: '  plan doctor',
};
