import { entry } from '../catalogue-entry.js';

/** What the rules of `check/rules/` find. */
export const CHECK_CATALOGUE = {
  'check/unknown-dimension': entry({
    severity: 'error',
    blocking: true,
    th: (p: { dimension: number; known: readonly number[]; framework: string }) =>
      `ไม่มีมิติที่ ${p.dimension} ในกรอบแผน “${p.framework}” (มีมิติที่ ${p.known.join(', ')})`,
    en: (p) =>
      `the framework “${p.framework}” has no dimension ${p.dimension} (it has ${p.known.join(', ')})`,
  }),
  'check/repeated-quarter': entry({
    severity: 'warning',
    th: (p: { quarter: number }) => `ระบุไตรมาสที่ ${p.quarter} ซ้ำ`,
    en: (p) => `quarter ${p.quarter} is given twice`,
    hints: () => [{ th: 'ลบตัวที่ซ้ำออก', en: 'remove the second one' }],
  }),
  'check/unsorted-quarters': entry({
    severity: 'warning',
    th: (p: { sorted: readonly number[] }) => `ไตรมาสไม่เรียงลำดับ ควรเป็น [${p.sorted.join(', ')}]`,
    en: (p) => `quarters are not in order; write [${p.sorted.join(', ')}]`,
  }),
  'check/quarter-outside-period': entry({
    severity: 'warning',
    th: (p: { quarter: number; period: string }) =>
      `ไตรมาสที่ ${p.quarter} อยู่นอกระยะเวลาดำเนินการ “${p.period}”`,
    en: (p) => `quarter ${p.quarter} lies outside the period “${p.period}”`,
    hints: () => [{ th: 'แก้ quarters หรือ period ให้ตรงกัน', en: 'let quarters and period agree' }],
  }),
  'check/duplicate-id': entry({
    severity: 'error',
    blocking: true,
    th: (p: { id: string; list: string }) => `“${p.id}” ปรากฏซ้ำในรายการ “${p.list}”`,
    en: (p) => `“${p.id}” stands twice in “${p.list}”`,
    hints: () => [{ th: 'ลบบรรทัดที่ซ้ำออก', en: 'remove the repeated line' }],
  }),
  'check/missing-project-file': entry({
    severity: 'error',
    blocking: true,
    th: (p: { id: string; file: string }) => `ไม่พบแฟ้ม ${p.file} ของ “${p.id}”`,
    en: (p) => `there is no file ${p.file} for “${p.id}”`,
  }),
  'check/unlisted-project': entry({
    severity: 'error',
    th: (p: { id: string }) => `แฟ้มโครงการ “${p.id}” ไม่อยู่ในรายการ projects ของ plan.yaml จึงจะไม่ถูกพิมพ์`,
    en: (p) => `the project “${p.id}” is not listed under projects in plan.yaml and would not be printed`,
    hints: (p) => [
      {
        th: `เพิ่มบรรทัด “- ${p.id}” ใน projects ตามลำดับที่ต้องการ หรือย้ายแฟ้มนี้ออกจากโฟลเดอร์ projects`,
        en: `add the line “- ${p.id}” to projects, or move the file out of the folder`,
      },
    ],
  }),
  'check/template-without-sheet': entry({
    severity: 'error',
    blocking: true,
    th: (p: { id: string }) => `“${p.id}” เป็นโครงการตั้งต้น (origin: template) จึงต้องมีรายละเอียดโครงการ (sheet)`,
    en: (p) => `“${p.id}” comes from the national template (origin: template) and needs a sheet`,
    hints: () => [
      {
        th: 'เพิ่มส่วน sheet หรือหากเป็นโครงการที่หน่วยงานคิดขึ้นเอง ให้แก้ origin เป็น local',
        en: 'add the part “sheet”, or write origin: local if the organization added the project itself',
      },
    ],
  }),
  'check/annex-without-sheet': entry({
    severity: 'error',
    blocking: true,
    th: (p: { id: string }) => `“${p.id}” อยู่ในภาคผนวก (annex) แต่แฟ้มโครงการไม่มีส่วน sheet`,
    en: (p) => `“${p.id}” is listed in the annex, but its file has no sheet`,
    hints: () => [
      {
        th: 'เพิ่มส่วน sheet ในแฟ้มโครงการ หรือลบบรรทัดนี้ออกจาก annex',
        en: 'add the sheet to the project file, or remove this line from annex',
      },
    ],
  }),
  'check/sheet-not-in-annex': entry({
    severity: 'error',
    th: (p: { id: string }) =>
      `“${p.id}” มีรายละเอียดโครงการ (sheet) แต่ไม่อยู่ในรายการ annex ของ plan.yaml จึงจะไม่ถูกพิมพ์`,
    en: (p) => `“${p.id}” has a sheet, but is not listed under annex in plan.yaml and would not be printed`,
    hints: (p) => [
      { th: `เพิ่มบรรทัด “- ${p.id}” ใน annex ตามลำดับที่ต้องการ`, en: `add the line “- ${p.id}” to annex` },
    ],
  }),
  'check/annex-not-in-projects': entry({
    severity: 'error',
    blocking: true,
    th: (p: { id: string }) => `“${p.id}” อยู่ใน annex แต่ไม่อยู่ใน projects`,
    en: (p) => `“${p.id}” stands in annex, but not in projects`,
    hints: (p) => [
      {
        th: `เพิ่ม “- ${p.id}” ใน projects หรือลบออกจาก annex`,
        en: `add “- ${p.id}” to projects, or remove it from annex`,
      },
    ],
  }),
  'check/unknown-variable': entry({
    severity: 'error',
    blocking: true,
    th: (p: { name: string }) => `ไม่รู้จักตัวแปร \${${p.name}}`,
    en: (p) => `the variable \${${p.name}} is unknown`,
  }),
  'check/unclosed-variable': entry({
    severity: 'error',
    blocking: true,
    th: (_: object) => 'ตัวแปรที่ขึ้นต้นด้วย ${ ไม่มี } ปิดท้าย',
    en: () => 'a variable starts with ${ and has no closing }',
    hints: () => [
      { th: 'เติม } ต่อท้ายชื่อตัวแปร เช่น ${org.name}', en: 'add } after the name, as in ${org.name}' },
    ],
  }),
  'check/impossible-date': entry({
    severity: 'error',
    blocking: true,
    th: (p: { value: string; reason: { th: string; en: string } }) =>
      `ไม่มีวันที่ ${p.value} ในปฏิทิน: ${p.reason.th}`,
    en: (p) => `there is no ${p.value} in the calendar: ${p.reason.en}`,
  }),
  'check/gregorian-year': entry({
    severity: 'error',
    blocking: true,
    th: (p: { year: number; right: string }) => `ปี ${p.year} เป็น ค.ศ. ในแผนต้องเขียนเป็น พ.ศ.`,
    en: (p) => `the year ${p.year} is Gregorian; plans are written in the Buddhist era`,
    hints: (p) => [{ th: `เขียนเป็น ${p.right}`, en: `write ${p.right}` }],
  }),
  'check/announcement-undated': entry({
    severity: 'info',
    th: (_: object) => 'ยังไม่ระบุวันที่ประกาศ เอกสารจะเว้นที่ว่างไว้ให้เขียนวันที่',
    en: () => 'the announcement has no date yet; room to write it is printed',
  }),
  'check/announcement-month-only': entry({
    severity: 'info',
    th: (p: { date: string }) => `ระบุวันประกาศไว้เพียงเดือน (${p.date}) เอกสารจะเว้นที่ว่างไว้ให้เขียนวันที่`,
    en: (p) => `the announcement names a month only (${p.date}); room to write the day is printed`,
  }),
  'check/announcement-outside-year': entry({
    severity: 'warning',
    th: (p: { date: string; first: string; last: string; year: number }) =>
      `วันที่ประกาศ ${p.date} อยู่นอกช่วงของปีงบประมาณ พ.ศ. ${p.year} (${p.first} ถึง ${p.last})`,
    en: (p) => `the announcement date ${p.date} is outside fiscal year ${p.year} (${p.first} to ${p.last})`,
    hints: () => [
      {
        th: 'ตรวจวันที่ประกาศและ fiscalYear ว่าตรงกันหรือไม่',
        en: 'see whether the date and fiscalYear belong together',
      },
    ],
  }),
  'check/announced-after-quarter': entry({
    severity: 'info',
    th: (p: { date: string; quarter: number; ids: readonly string[] }) =>
      `ประกาศเมื่อ ${p.date} หลังสิ้นไตรมาสที่ ${p.quarter} ซึ่งมีโครงการดำเนินการแล้ว: ${p.ids.join(', ')}`,
    en: (p) =>
      `announced on ${p.date}, after quarter ${p.quarter} in which projects are ticked: ${p.ids.join(', ')}`,
  }),
  'check/summary-before-announcement': entry({
    severity: 'warning',
    th: (p: { asOf: string; announced: string }) => `วันที่ของข้อมูล (${p.asOf}) มาก่อนวันที่ประกาศ (${p.announced})`,
    en: (p) => `the data date (${p.asOf}) is before the announcement (${p.announced})`,
    hints: () => [{ th: 'ตรวจวันที่ทั้งสองแห่งอีกครั้ง', en: 'look at both dates again' }],
  }),
  'check/table-order': entry({
    severity: 'warning',
    th: (p: { id: string; place: string; before: string; beforePlace: string }) =>
      `“${p.id}” (มิติ ${p.place}) ต้องมาก่อน “${p.before}” (มิติ ${p.beforePlace}) ในตาราง`,
    en: (p) => `“${p.id}” (dimension ${p.place}) belongs before “${p.before}” (${p.beforePlace})`,
    hints: () => [
      {
        th: 'เรียงรายการ projects ตามมิติ 1, 2, 3, 4 แล้วตามด้วยโครงการของหน่วยงานเอง *1, *2, *3, *4',
        en: 'order projects by dimension 1, 2, 3, 4, then the local ones *1, *2, *3, *4',
      },
    ],
  }),
  'check/control-mismatch': entry({
    severity: 'error',
    th: (p: { what: { th: string; en: string }; expected: string; computed: string }) =>
      `${p.what.th}ที่ระบุไว้คือ ${p.expected} แต่รวมจากโครงการได้ ${p.computed}`,
    en: (p) => `${p.what.en} is given as ${p.expected}, but the projects add up to ${p.computed}`,
    hints: () => [
      {
        th: 'ตรวจงบประมาณและไตรมาสของแต่ละโครงการกับเอกสารต้นฉบับ หรือแก้ตัวเลขใน control',
        en: 'compare each project with the official printout, or mend the number under control',
      },
    ],
  }),
  'check/too-deep-list': entry({
    severity: 'error',
    blocking: true,
    th: (p: { most: number }) => `รายการย่อยซ้อนกันเกิน ${p.most} ชั้น`,
    en: (p) => `lists nest deeper than ${p.most} levels`,
    hints: () => [{ th: 'ยุบรายการย่อยชั้นในสุดขึ้นมาหนึ่งชั้น', en: 'move the innermost list up by a level' }],
  }),
  'check/needs-items': entry({
    severity: 'warning',
    th: (p: { field: string }) => `มี “${p.field}” แต่ไม่มีรายการย่อย (items)`,
    en: (p) => `“${p.field}” is given without a sub-list (items)`,
    hints: (p) => [{ th: `ลบ “${p.field}” หรือเพิ่ม items`, en: `remove “${p.field}”, or add items` }],
  }),
  'check/unknown-framework': entry({
    severity: 'error',
    blocking: true,
    th: (p: { id: string }) => `ไม่พบกรอบแผน “${p.id}”`,
    en: (p) => `there is no framework “${p.id}”`,
  }),
  'check/framework-years': entry({
    severity: 'error',
    th: (p: { framework: string; first: number; last: number; year: number }) =>
      `กรอบแผน “${p.framework}” ใช้กับปีงบประมาณ พ.ศ. ${p.first} – ${p.last} ไม่ใช่ ${p.year}`,
    en: (p) => `the framework “${p.framework}” covers ${p.first}–${p.last}, not ${p.year}`,
  }),
  'check/unknown-template': entry({
    severity: 'error',
    blocking: true,
    th: (p: { id: string }) => `ไม่พบแม่แบบเอกสาร “${p.id}”`,
    en: (p) => `there is no template “${p.id}”`,
  }),
  'check/missing-font': entry({
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
  }),
  'check/missing-glyph': entry({
    severity: 'error',
    blocking: true,
    th: (p: { character: string; codePoint: string }) =>
      `ไม่มีแบบอักษรใดพิมพ์อักขระ “${p.character}” (${p.codePoint}) ได้`,
    en: (p) => `no font has the character “${p.character}” (${p.codePoint})`,
    hints: () => [
      {
        th: 'ลบหรือเปลี่ยนเป็นอักขระอื่น อักขระนี้อาจติดมาจากการคัดลอกจากเอกสารอื่น',
        en: 'remove or replace it; it may have come along when text was copied',
      },
    ],
  }),
  'check/type-against-title': entry({
    severity: 'warning',
    th: (p: { type: string; word: string }) => `ชื่อขึ้นต้นด้วย “${p.word}” แต่ประเภท (type) คือ “${p.type}”`,
    en: (p) => `the title starts with “${p.word}”, but the type is “${p.type}”`,
    hints: (p) => [
      { th: `แก้ type เป็น “${p.word}” หรือแก้ชื่อ`, en: `write type: ${p.word}, or change the title` },
    ],
  }),
  'check/folder-year': entry({
    severity: 'warning',
    th: (p: { year: number; folder: string }) => `fiscalYear คือ ${p.year} แต่โฟลเดอร์ชื่อ ${p.folder}`,
    en: (p) => `fiscalYear is ${p.year}, but the folder is called ${p.folder}`,
    hints: () => [{ th: 'แก้ให้ตรงกัน', en: 'let them agree' }],
  }),
  'check/emblem-as-garuda': entry({
    severity: 'info',
    th: (p: { emblem: string }) => `ประกาศจะพิมพ์ “${p.emblem}” แทนตราครุฑ เพราะยังไม่มีช่อง garuda (ตราครุฑ)`,
    en: (p) => `the announcement prints “${p.emblem}” in place of the Garuda, for there is no garuda yet`,
    hints: () => [
      {
        th: 'เพิ่มช่อง garuda: ชื่อแฟ้มภาพตราครุฑ ใต้ organization ส่วน emblem (ตราของหน่วยงาน) ใช้บนปก',
        en: 'add garuda: <its picture> under organization; emblem, the seal of the organization, is for the cover',
      },
    ],
  }),
  'check/thai-digit-font': entry({
    severity: 'warning',
    th: (p: { family: string }) =>
      `แบบอักษร ${p.family} แสดงเลขอารบิกเป็นรูปเลขไทย ตารางสรุปในแฟ้ม Word จึงดูเป็นเลขไทยทั้งที่ข้อความเป็นเลขอารบิก`,
    en: (p) =>
      `${p.family} draws Arabic digits as Thai ones: the summary table of the Word files looks other than its text`,
    hints: () => [
      {
        th: 'ใช้ TH SarabunPSK หรือ TH Sarabun New หากต้องการให้ตารางแสดงเลขอารบิก',
        en: 'use TH SarabunPSK or TH Sarabun New to see Arabic digits in the table',
      },
    ],
  }),
  'check/duplicate-title': entry({
    severity: 'warning',
    th: (p: { other: string }) => `ชื่อซ้ำกับโครงการ “${p.other}”`,
    en: (p) => `the project “${p.other}” has the same title`,
    hints: () => [{ th: 'ตั้งชื่อให้ต่างกัน หรือลบโครงการที่ซ้ำ', en: 'give them different titles, or remove one' }],
  }),
  'check/unused-ignore': entry({
    severity: 'warning',
    th: (p: { code: string }) => `plan-ignore ${p.code} ไม่ได้ละเว้นข้อค้นพบใด`,
    en: (p) => `plan-ignore ${p.code} silences nothing`,
    hints: () => [{ th: 'ลบหมายเหตุนี้', en: 'remove the comment' }],
  }),
  'check/unknown-code': entry({
    severity: 'warning',
    th: (p: { code: string }) => `ไม่มีรหัสข้อตรวจ “${p.code}”`,
    en: (p) => `there is no check called “${p.code}”`,
  }),
  'check/cannot-silence': entry({
    severity: 'warning',
    th: (p: { code: string }) => `ละเว้น ${p.code} ไม่ได้ เพราะหากไม่แก้จะพิมพ์แผนไม่ได้`,
    en: (p) => `${p.code} cannot be silenced: without mending it there is no plan to print`,
    hints: () => [{ th: 'แก้ข้อมูลตามที่แจ้ง แล้วลบการละเว้นนี้', en: 'mend the data and remove the silencing' }],
  }),
};
