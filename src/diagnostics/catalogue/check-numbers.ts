import { entry } from '../catalogue-entry.js';

/** Digits, amounts, years and head counts. */
export const CHECK_NUMBERS_CATALOGUE = {
  'check/mixed-digits': entry({
    severity: 'warning',
    th: (p: { number: string; kind: 'thai' | 'arabic' }) =>
      `ใช้เลข${p.kind === 'thai' ? 'ไทย' : 'อารบิก'} “${p.number}” ปนกับเลข${p.kind === 'thai' ? 'อารบิก' : 'ไทย'}ในข้อความเดียวกัน`,
    en: (p) =>
      `“${p.number}” is in ${p.kind === 'thai' ? 'Thai' : 'Arabic'} digits, the others of this text are not`,
    hints: () => [
      {
        th: 'ใช้ตัวเลขแบบเดียวกัน ในข้อมูลของแผนพิมพ์เลขอารบิก โปรแกรมแปลงเป็นเลขไทยให้เอง',
        en: 'use one kind; in plan data type Arabic digits, they are turned into Thai ones when printed',
      },
    ],
  }),
  'check/amount-separators': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `จำนวนเงิน “${p.written}” ต้องมีจุลภาคคั่นหลักพัน`,
    en: (p) => `the amount “${p.written}” needs separators`,
    hints: (p) => [{ th: `เขียนเป็น “${p.right}”`, en: `write “${p.right}”` }],
  }),
  'check/split-number': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `จำนวน “${p.written}” มีช่องว่างอยู่ข้างใน หรือใช้จุดแทนจุลภาค`,
    en: (p) => `the number “${p.written}” has a space in it, or a point for a comma`,
    hints: (p) => [
      { th: `หากหมายถึงจำนวนเดียว ให้เขียน ${p.right}`, en: `if it is one number, write ${p.right}` },
    ],
  }),
  'check/amount-words': entry({
    severity: 'warning',
    th: (p: { written: string; figures: string; right: string }) =>
      `“${p.written}” ไม่ตรงกับจำนวนเงิน ${p.figures} บาท`,
    en: (p) => `“${p.written}” is not ${p.figures} baht`,
    hints: (p) => [
      {
        th: `เขียนเป็น “${p.right}” หรือแก้ตัวเลขให้ตรงกับตัวอักษร`,
        en: `write “${p.right}”, or mend the figures`,
      },
    ],
  }),
  'check/impossible-percent': entry({
    severity: 'warning',
    th: (p: { percent: string }) => `ค่าเป้าหมายร้อยละ ${p.percent} เกินหนึ่งร้อย`,
    en: (p) => `a share of ${p.percent} per cent is more than all`,
    hints: () => [{ th: 'แก้ค่าเป้าหมายให้ไม่เกินร้อยละ 100', en: 'aim at 100 per cent at most' }],
  }),
  'check/percent-wording': entry({
    severity: 'warning',
    th: (p: { written: string }) => `“${p.written}” เกินมา คำว่า “ร้อยละ” บอกจำนวนอยู่แล้ว`,
    en: (p) => `“${p.written}” is one word too many beside ร้อยละ`,
    hints: () => [{ th: 'เขียนเพียง “ร้อยละ 80”', en: 'write “ร้อยละ 80” alone' }],
  }),
  'check/bound-twice': entry({
    severity: 'warning',
    th: (p: { written: string }) => `“${p.written}” บอกเกณฑ์ขั้นต่ำซ้ำสองครั้ง`,
    en: (p) => `“${p.written}” gives the lower bound twice`,
    hints: () => [{ th: 'ลบ “ขึ้นไป”', en: 'remove “ขึ้นไป”' }],
  }),
  'check/incomplete-bound': entry({
    severity: 'warning',
    th: (_: object) => 'หลัง “ไม่” เป็นตัวเลข ข้อความน่าจะขาดไป',
    en: () => '“ไม่” is followed by a number: something is missing',
    hints: () => [{ th: 'เติมให้ครบ เช่น “ไม่น้อยกว่าร้อยละ 70”', en: 'complete it, as in “ไม่น้อยกว่าร้อยละ 70”' }],
  }),
  'check/number-left-out': entry({
    severity: 'warning',
    th: (p: { written: string }) => `หลัง “${p.written}” ไม่มีตัวเลข`,
    en: (p) => `“${p.written}” is not followed by its number`,
    hints: () => [{ th: 'เติมตัวเลข เช่น “จำนวน 50 คน”', en: 'fill in the number, as in “จำนวน 50 คน”' }],
  }),
  'check/impossible-day': entry({
    severity: 'warning',
    th: (p: { written: string }) => `“${p.written}” ไม่มีในปฏิทิน`,
    en: (p) => `there is no “${p.written}” in the calendar`,
    hints: () => [{ th: 'ตรวจวันที่กับต้นเรื่อง', en: 'compare with the original' }],
  }),
  'check/gregorian-era': entry({
    severity: 'warning',
    th: (p: { year: number; right: number }) => `“พ.ศ. ${p.year}” เป็นปีคริสต์ศักราช`,
    en: (p) => `${p.year} is a Gregorian year, not one of the Buddhist era`,
    hints: (p) => [{ th: `เขียนเป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }],
  }),
  'check/other-year': entry({
    severity: 'warning',
    th: (p: { year: number; right: number }) => `ระบุปีงบประมาณ พ.ศ. ${p.year} แต่แผนนี้เป็นของ พ.ศ. ${p.right}`,
    en: (p) => `the fiscal year ${p.year} is named, this plan is of ${p.right}`,
    hints: () => [{ th: 'ใช้ ${year} แทนการพิมพ์ปี', en: 'write ${year} instead of the year' }],
  }),
  'check/several-years': entry({
    severity: 'warning',
    th: (p: { written: string; right: number }) =>
      `ผลผลิตระบุแผนของ ${p.written} แต่แผนนี้เป็นของปีงบประมาณ พ.ศ. ${p.right}`,
    en: (p) => `the output names a plan of ${p.written}, this plan is of ${p.right}`,
    hints: () => [{ th: 'ระบุแผนของปีงบประมาณนี้', en: 'name the plan of this fiscal year' }],
  }),
  'check/head-count': entry({
    severity: 'warning',
    th: (p: { group: string; count: string }) => `“${p.group}” ไม่ใช่บุคคล แต่นับเป็น ${p.count} คน`,
    en: (p) => `“${p.group}” is no group of people, but is counted as ${p.count} people`,
    hints: () => [
      {
        th: 'ระบุว่าเป็นใคร เช่น บุคลากรของ${org.name} หรือใช้หน่วยนับอื่น เช่น แห่ง',
        en: 'say who is meant, such as บุคลากรของ${org.name}, or count in another unit',
      },
    ],
  }),
  'check/two-head-counts': entry({
    severity: 'warning',
    th: (p: { group: string; count: string; other: string }) =>
      `“${p.group}” มีจำนวน ${p.count} แต่อีกแห่งหนึ่งมี ${p.other}`,
    en: (p) => `“${p.group}” counts ${p.count} here and ${p.other} elsewhere`,
    hints: () => [
      { th: 'แก้จำนวนให้ตรงกัน หรือเรียกกลุ่มให้ต่างกัน', en: 'let the numbers agree, or call the groups differently' },
    ],
  }),
  'check/no-figure': entry({
    severity: 'warning',
    th: (p: { field: 'output' | 'outcome' }) =>
      `${p.field === 'output' ? 'ผลผลิต' : 'ผลลัพธ์'}นี้ไม่มีตัวเลข จึงวัดผลไม่ได้`,
    en: (p) => `this ${p.field} has no figure and cannot be measured`,
    hints: () => [
      { th: 'ระบุจำนวนหรือร้อยละ และวิธีวัด', en: 'give a number or a percentage and how it is measured' },
    ],
  }),
};
