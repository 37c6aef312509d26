import { entry } from '../catalogue-entry.js';

/** Citations of laws, compared with `data/lexicon/laws.yaml`. */
export const CHECK_LAWS_CATALOGUE = {
  'check/law-year': entry({
    severity: 'warning',
    th: (p: { law: string; year: number; right: number; amended?: number }) =>
      `“${p.law}” เป็นของ พ.ศ. ${p.right} ไม่ใช่ ${p.year}`,
    en: (p) => `“${p.law}” is of ${p.right}, not ${p.year}`,
    hints: (p) => [
      p.amended === undefined
        ? { th: `แก้เป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }
        : {
            th: `แก้เป็น พ.ศ. ${p.right} หรือหากหมายถึงฉบับแก้ไขเพิ่มเติม ให้เขียน (ฉบับที่ ${p.amended}) พ.ศ. ${p.year}`,
            en: `write พ.ศ. ${p.right}, or (ฉบับที่ ${p.amended}) พ.ศ. ${p.year} if the amendment is meant`,
          },
    ],
  }),
  'check/law-amendment': entry({
    severity: 'warning',
    th: (p: { law: string; number: number; year: number; right: number }) =>
      `“${p.law} (ฉบับที่ ${p.number})” เป็นของ พ.ศ. ${p.right} ไม่ใช่ ${p.year}`,
    en: (p) => `amendment ${p.number} of “${p.law}” is of ${p.right}, not ${p.year}`,
    hints: (p) => [{ th: `แก้เป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }],
  }),
  'check/law-repealed': entry({
    severity: 'info',
    th: (p: { law: string; year: number; now: string; nowYear: number }) =>
      `“${p.law} พ.ศ. ${p.year}” ถูกยกเลิกแล้ว ปัจจุบันใช้ “${p.now} พ.ศ. ${p.nowYear}”`,
    en: (p) => `“${p.law}” of ${p.year} was repealed; “${p.now}” of ${p.nowYear} is in force`,
    hints: () => [
      {
        th: 'อ้างกฎหมายฉบับปัจจุบัน เว้นแต่กล่าวถึงความเป็นมา',
        en: 'cite the law in force, unless its history is meant',
      },
    ],
  }),
  'check/law-name': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `ชื่อกฎหมาย “${p.written}” ไม่ถูกต้อง`,
    en: (p) => `there is no law called “${p.written}”`,
    hints: (p) => [{ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }],
  }),
  'check/law-two-years': entry({
    severity: 'warning',
    th: (p: { law: string; year: string; other: string }) =>
      `อ้าง “${p.law}” เป็น พ.ศ. ${p.year} แต่อีกแห่งหนึ่งเป็น พ.ศ. ${p.other}`,
    en: (p) => `“${p.law}” is cited with the year ${p.year}, elsewhere with ${p.other}`,
    hints: () => [{ th: 'ตรวจปีกับราชกิจจานุเบกษา', en: 'compare with the Royal Gazette' }],
  }),
};
