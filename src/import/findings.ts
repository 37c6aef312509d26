import { defineFinding, type Message } from '../diagnostics/diagnostic.js';

export const NO_ORGANIZATION = defineFinding({
  code: 'import/no-organization',
  severity: 'error',
  th: 'ไม่พบประเภทและชื่อหน่วยงานในเอกสาร',
  en: 'neither type nor name of the organization was found',
  hints: {
    th: 'แก้ organization ใน plan.yaml แล้วค้นหาชื่อหน่วยงานในแฟ้มโครงการ แทนด้วย ${org.name}',
    en: 'mend organization in plan.yaml, then put ${org.name} for the name in the project files',
  },
});

export const NOT_SOUND = defineFinding({
  code: 'import/not-sound',
  severity: 'error',
  th: (p: { place: string; problem: Message }) =>
    `ข้อมูลที่เขียนแล้วยังไม่ผ่านการตรวจของโปรแกรมที่ ${p.place}: ${p.problem.th}`,
  en: (p) => `what was written does not pass the program’s own check at ${p.place}: ${p.problem.en}`,
  hints: {
    th: 'แก้ในแฟ้มนั้นตามเอกสารต้นฉบับ แล้วสั่ง plan check',
    en: 'mend that file after the source document, then run plan check',
  },
});

export const CHAPTERS_KEPT = defineFinding({
  code: 'import/chapters-kept',
  severity: 'warning',
  th: (p: { count: number; folder: string }) =>
    `คำนำ บท และข้อความอื่นนอกตารางกับรายละเอียดโครงการอยู่ใน ${p.folder}/ ${p.count} แฟ้ม`,
  en: (p) =>
    `foreword, chapters and other text around table and sheets are in ${p.count} files in ${p.folder}/`,
  hints: { th: 'อ่านแล้วปรับให้เป็นของปีนี้', en: 'read them and bring them up to this year' },
});

export const NO_YEAR = defineFinding({
  code: 'import/no-year',
  severity: 'error',
  th: (p: { year: number }) => `ไม่พบปีงบประมาณในเอกสาร จึงใช้ ${p.year} ไปก่อน`,
  en: (p) => `no fiscal year was found; ${p.year} stands in its place`,
  hints: { th: 'แก้ fiscalYear ใน plan.yaml', en: 'mend fiscalYear in plan.yaml' },
});

export const NO_TABLE = defineFinding({
  code: 'import/no-table',
  severity: 'error',
  th: 'ไม่พบตารางสรุปโครงการ มิติ ไตรมาส และลำดับของโครงการจึงยังไม่แน่นอน',
  en: 'no summary table was found: dimensions, quarters and the order of projects are open',
  hints: {
    th: 'ระบุแฟ้มที่มีตารางเพิ่ม เช่น plan import ตาราง.docx โครงการ.docx หรือแก้ในแฟ้มโครงการทีละแฟ้ม',
    en: 'name the file with the table too: plan import table.docx sheets.docx; or mend each project file',
  },
});

export const NO_SHEETS = defineFinding({
  code: 'import/no-sheets',
  severity: 'error',
  th: 'ไม่พบรายละเอียดโครงการ (หัวข้อ ชื่อโครงการ หลักการและเหตุผล …)',
  en: 'no project sheets (ชื่อโครงการ, หลักการและเหตุผล …) were found',
  hints: { th: 'ระบุแฟ้มที่มีรายละเอียดโครงการเพิ่ม', en: 'name the file that holds the sheets too' },
});

export const SHEET_WITHOUT_ROW = defineFinding({
  code: 'import/sheet-without-row',
  severity: 'error',
  th: (p: { title: string; open: Message }) => `ไม่พบโครงการ “${p.title}” ในตาราง จึงยังไม่แน่นอน: ${p.open.th}`,
  en: (p) => `the table has no row for “${p.title}”; this is open: ${p.open.en}`,
  hints: {
    th: 'ระบุมิติและไตรมาส แล้วย้ายไปยังลำดับที่ถูกใน projects ของ plan.yaml',
    en: 'give its dimension and quarters, and move it to its place under projects in plan.yaml',
  },
});

export const ROW_WITHOUT_SHEET = defineFinding({
  code: 'import/row-without-sheet',
  severity: 'warning',
  th: (p: { title: string }) => `ไม่พบรายละเอียดของโครงการ “${p.title}” ซึ่งเป็นโครงการตั้งต้น`,
  en: (p) => `there is no sheet for “${p.title}”, a project of the national template`,
  hints: {
    th: 'เขียนรายละเอียด (sheet) หรือแก้ origin เป็น local หากหน่วยงานเพิ่มเอง',
    en: 'write the sheet, or set origin to local if it is the organization’s own',
  },
});

export const TITLE_DIFFERS = defineFinding({
  code: 'import/title-differs',
  severity: 'warning',
  th: (p: { table: string; sheet: string }) =>
    `ชื่อในตารางกับในรายละเอียดไม่ตรงกัน ใช้ชื่อในตาราง “${p.table}” แทน “${p.sheet}”`,
  en: (p) => `table and sheet name the project differently; “${p.table}” was taken, not “${p.sheet}”`,
  hints: {
    th: 'ตรวจว่าเป็นโครงการเดียวกัน และชื่อใดถูก',
    en: 'see that both are one project, and which title is right',
  },
});

export const ROW_UNCLEAR = defineFinding({
  code: 'import/row-unclear',
  severity: 'warning',
  th: (p: { field: string; title: string }) => `อ่าน${p.field}ของ “${p.title}” ในตารางไม่ได้`,
  en: (p) => `${p.field} of “${p.title}” cannot be read in the table`,
  hints: { th: 'ดูค่าจากเอกสารต้นฉบับ', en: 'look it up in the source document' },
});

export const TITLE_LINES = defineFinding({
  code: 'import/title-lines',
  severity: 'warning',
  th: (p: { title: string }) => `ชื่อโครงการมีหลายย่อหน้า จึงนำมาต่อกันเป็น “${p.title}”`,
  en: (p) => `the title has several paragraphs, joined to “${p.title}”`,
  hints: { th: 'ตัดข้อความที่ไม่ใช่ชื่อโครงการออก', en: 'cut out what is no part of the title' },
});

export const SEVERAL_AMOUNTS = defineFinding({
  code: 'import/several-amounts',
  severity: 'warning',
  th: (p: { count: number; year: number | undefined }) =>
    `ตารางมีช่องจำนวนเงินหลายช่อง นำเข้าเฉพาะช่องของปี ${p.year ?? 'ที่หัวตารางบอก'} จำนวนเงินในช่องอื่น ${p.count} แห่งไม่ได้นำเข้า`,
  en: (p) =>
    `the table has several columns of amounts; only that of ${p.year ?? 'the year named'} was taken, ${p.count} other amounts were not`,
  hints: {
    th: 'ตรวจว่างบประมาณของแต่ละโครงการเป็นของปีของแผน',
    en: 'see that each budget is that of the plan’s year',
  },
});

export const MONTHS_AS_QUARTERS = defineFinding({
  code: 'import/months-as-quarters',
  severity: 'info',
  th: 'ตารางบอกเวลาเป็นเดือน จึงแปลงเป็นไตรมาส (ต.ค.–ธ.ค. คือไตรมาส 1)',
  en: 'the table counts by months; they became quarters (October to December is the first)',
});

export const GROUP_ROWS = defineFinding({
  code: 'import/group-rows',
  severity: 'warning',
  th: (p: { count: number; example: string }) =>
    `ตารางมีแถวชื่อกลุ่มโครงการ ${p.count} แถว เช่น “${p.example}” ซึ่งไม่ใช่โครงการ จึงไม่ได้นำเข้า`,
  en: (p) =>
    `${p.count} rows of the table name groups, such as “${p.example}”; they are no projects and were left out`,
  hints: { th: 'หากแถวใดเป็นโครงการ ให้เพิ่มด้วย plan add', en: 'where one is a project, add it by plan add' },
});

export const BUDGET_DIFFERS = defineFinding({
  code: 'import/budget-differs',
  severity: 'warning',
  th: (p: { table: number; sheet: number }) => `งบประมาณในตาราง ${p.table} บาท ในรายละเอียด ${p.sheet} บาท`,
  en: (p) => `the table has a budget of ${p.table} baht, the sheet ${p.sheet} baht`,
  hints: { th: 'เลือกจำนวนที่ถูก', en: 'choose the right one' },
});

export const DIMENSION_DIFFERS = defineFinding({
  code: 'import/dimension-differs',
  severity: 'warning',
  th: (p: { table: number; sheet: number }) =>
    `ในตารางอยู่มิติที่ ${p.table} รายละเอียดอยู่ใต้หัวข้อมิติที่ ${p.sheet} ใช้ตามตารางไปก่อน`,
  en: (p) =>
    `dimension ${p.table} in the table, but the sheet stands under dimension ${p.sheet}; the table’s was taken`,
  hints: { th: 'เลือกมิติที่ถูก', en: 'choose the right one' },
});

export const BUDGET_UNCLEAR = defineFinding({
  code: 'import/budget-unclear',
  severity: 'warning',
  th: (p: { words: string }) => `อ่านจำนวนงบประมาณใน “${p.words}” ไม่ได้`,
  en: (p) => `the budget cannot be read in “${p.words}”`,
  hints: { th: 'ระบุจำนวนเงินใน budget', en: 'give the amount in budget' },
});

export const MISSING_SECTION = defineFinding({
  code: 'import/missing-section',
  severity: 'warning',
  th: (p: { section: string }) => `ไม่พบหัวข้อ ${p.section}`,
  en: (p) => `the section ${p.section} is missing`,
  hints: { th: 'เขียนข้อความแทน (รอกำหนด)', en: 'write it in the place of (รอกำหนด)' },
});

export const STANDARD_TEXT = defineFinding({
  code: 'import/standard-text',
  severity: 'warning',
  th: (p: { section: string; standard: string }) => `ไม่พบหัวข้อ ${p.section} จึงใช้ “${p.standard}” ไปก่อน`,
  en: (p) => `the section ${p.section} is missing; “${p.standard}” stands in its place`,
  hints: { th: 'แก้ หรือลบหมายเหตุนี้หากถูกต้องแล้ว', en: 'mend it, or remove the remark where it is right' },
});

export const COUNT_MISSING = defineFinding({
  code: 'import/count-missing',
  severity: 'warning',
  th: (p: { group: string }) => `ไม่พบจำนวนของกลุ่มเป้าหมาย “${p.group}” ใส่ 1 ไว้ก่อน`,
  en: (p) => `the target group “${p.group}” has no count; 1 stands in its place`,
  hints: { th: 'ระบุจำนวนและหน่วยนับ', en: 'give the count and its unit' },
});

export const COUNT_QUALIFIED = defineFinding({
  code: 'import/count-qualified',
  severity: 'warning',
  th: (p: { words: string }) => `จำนวนกลุ่มเป้าหมายมีคำว่า “${p.words}” ซึ่งไม่มีช่องให้เก็บ`,
  en: (p) => `a head count is qualified by “${p.words}”, for which there is no field`,
});

export const RESULTS_NOT_PARTED = defineFinding({
  code: 'import/results-not-parted',
  severity: 'warning',
  th: 'ผลผลิตและผลลัพธ์ไม่ได้แยกกัน เก็บไว้ในผลผลิต (outputs) ทั้งหมด',
  en: 'outputs and outcomes are not parted; all stand under outputs',
  hints: { th: 'ย้ายข้อที่เป็นผลลัพธ์ไปไว้ใน outcomes', en: 'move what is an outcome to outcomes' },
});

export const SECTION_WITHOUT_FIELD = defineFinding({
  code: 'import/section-without-field',
  severity: 'warning',
  th: (p: { heading: string; text: string }) => `หัวข้อ “${p.heading}” ไม่มีช่องในข้อมูล: ${p.text}`,
  en: (p) => `the data has no field for the section “${p.heading}”: ${p.text}`,
  hints: { th: 'หากจำเป็น ให้เขียนรวมไว้ในวิธีดำเนินการ', en: 'where it matters, put it among the steps' },
});

export const SCHEDULE_KEPT = defineFinding({
  code: 'import/schedule-kept',
  severity: 'warning',
  th: (p: { text: string }) => `ตารางเวลาของขั้นตอนไม่มีช่องในข้อมูล: ${p.text}`,
  en: (p) => `the data has no field for the months of each step: ${p.text}`,
  hints: { th: 'หากจำเป็น ให้เขียนเวลาไว้ท้ายขั้นตอน', en: 'where it matters, write the months behind each step' },
});

export const NAME_MENDED = defineFinding({
  code: 'import/name-mended',
  severity: 'warning',
  th: (p: { written: string; right: string }) => `เขียน “${p.written}” แก้เป็น “${p.right}”`,
  en: (p) => `“${p.written}” was written; it became “${p.right}”`,
});

export const TYPE_GUESSED = defineFinding({
  code: 'import/type-guessed',
  severity: 'info',
  th: (p: { title: string; type: string }) => `ชื่อ “${p.title}” ไม่ขึ้นต้นด้วยประเภท จึงถือเป็น${p.type}`,
  en: (p) => `“${p.title}” does not begin with its type; ${p.type} was taken`,
});

export const NO_EXECUTIVE = defineFinding({
  code: 'import/no-executive',
  severity: 'warning',
  th: 'ไม่พบชื่อผู้ลงนามในประกาศ',
  en: 'no name stands under the announcement',
  hints: { th: 'ระบุ executive.name ใน plan.yaml', en: 'give executive.name in plan.yaml' },
});

export const NO_DATE = defineFinding({
  code: 'import/no-date',
  severity: 'info',
  th: 'ไม่พบวันที่ประกาศ จึงเว้นที่ว่างไว้ให้เขียน',
  en: 'no date of the announcement was found; room to write is left',
});

export const NO_TOTALS = defineFinding({
  code: 'import/no-totals',
  severity: 'info',
  th: 'ตารางไม่มีแถวรวมที่อ่านได้ จึงไม่มียอดสำหรับตรวจสอบ (control)',
  en: 'the table has no readable row of totals, so there are no control totals',
});

export const OTHER_FRAMEWORK = defineFinding({
  code: 'import/other-framework',
  severity: 'warning',
  th: (p: { framework: string; year: number }) => `ไม่มีกรอบแผนของปี ${p.year} จึงใช้ ${p.framework} ไปก่อน`,
  en: (p) => `there is no framework for ${p.year}; ${p.framework} stands in its place`,
});

export const CHARACTERS_CHANGED = defineFinding({
  code: 'import/characters-changed',
  severity: 'info',
  th: (p: { kind: string; count: number }) => `ปรับตัวอักษรเป็นรูปมาตรฐาน ${p.count} แห่ง (${p.kind})`,
  en: (p) => `characters written in their usual form in ${p.count} places (${p.kind})`,
});

export const DOUBLED_MARK = defineFinding({
  code: 'import/doubled-mark',
  severity: 'warning',
  th: (p: { excerpt: string }) => `มีสระหรือวรรณยุกต์ซ้อนกันใน “${p.excerpt}” คงไว้ตามเดิม`,
  en: (p) => `a mark is written twice in “${p.excerpt}”; it was kept`,
  hints: { th: 'plan check --fix ช่วยแก้ได้', en: 'plan check --fix can mend it' },
});
